"""The transcript: a chat as one reads it, of any length.

`blocks` cuts answers at borders that no later word moves; `documents` lays one block out and
fetches nothing; `entries` are the messages, as tall as estimated until somebody comes near;
`column` stacks them, and `hanging` places the cards below them; `view` scrolls, `painting` paints,
`pointer` and `keys` listen, `selection` copies, and `accessible` tells a screen reader. `passage`
shows one answer elsewhere.
"""

from app.ui.transcript.entries import Entry
from app.ui.transcript.passage import Passage
from app.ui.transcript.view import Transcript

__all__ = ["Entry", "Passage", "Transcript"]
