"""The window. Qt lives here and nowhere else.

`window` holds the chrome above one page: `opening` (first run, lock page), the `desk` of an
unlocked profile (`chat`, `memory`, `persona`, `settings`), or `crash`. `session` is what a page
knows of the assistant; `tasks` runs its blocking calls on lanes; `look` says how all of it is
drawn; `transcript` shows a chat; `parts` are the small things pages are made of.
"""

from app.ui.running import run_window

__all__ = ["run_window"]
