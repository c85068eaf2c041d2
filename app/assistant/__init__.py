"""The façade: one turn from question to memory, and the one place that wires the parts.

`Profile` stands before the vault is unlocked; unlocking gives an `Assistant`, whose parts are
`chats`, `memory`, `persona`, `wellbeing` and `settings`. `turn` is the straight line from a
question to what was learned from it. `Parts` chooses real or scripted parts, `Places` the folders.
"""

from app.assistant.assistant import Assistant
from app.assistant.doctor import Finding, examine
from app.assistant.guarding import guard_process
from app.assistant.parts import Parts
from app.assistant.places import Places, default_places
from app.assistant.presence import lock_address
from app.assistant.profile import Profile

__all__ = [
    "Assistant",
    "Finding",
    "Parts",
    "Places",
    "Profile",
    "default_places",
    "examine",
    "guard_process",
    "lock_address",
]
