"""The window. Qt lives here and nowhere else.

`window` holds the chrome above one page: `opening` (the ways into a vault), the `desk` of an
unlocked profile (`chat`, `memory`, `persona`, `privacy`, `settings`), or `crash`. `session` is what
a page knows of the assistant; `tasks` runs its blocking calls on lanes; `upkeep` is what an open
vault does by itself, with `watching` and `sleeping` for when it locks; `look` says how all of it is
drawn; `transcript` shows a chat; `secrets` asks for what opens a vault; `parts` are the small
things pages are made of.
"""

from app.ui.running import run_window

__all__ = ["run_window"]
