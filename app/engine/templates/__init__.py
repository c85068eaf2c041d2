"""Chat templates that come inside model files: a small program by a stranger.

Candor does not run one for every question. `frames` renders it a few times with words of its own
and learns from that how the family marks its turns; `limits` keeps the rendering short and small.
From then on the template is not needed: its marks are constants, and the words of people and
memories are data between them, as with the families that Candor knows (`app.engine.forms`).

It happens in a worker, and only after the person has agreed to this very template:
`app.engine.forms.known_form` sees to that, and says which template by its hash.
"""

from app.engine.templates.frames import learn_form

__all__ = ["learn_form"]
