"""The façade: one turn from question to memory, and the one place that wires the parts.

`Profiles` are those of this machine; a `Profile` stands before its vault is unlocked; unlocking
gives an `Assistant`, whose parts are `chats`, `memory`, `persona`, `wellbeing`, `settings`,
`backups`, `exports`, `models`, `protection` (what opens the vault), `watch` (when it locks by
itself) and `energy` (when the model rests).
`turn` is the straight line from a question to what was learned from it. `Parts` chooses real or
scripted parts, `Places` the folders, `device` is what is kept of this machine.
"""

from app.assistant.assistant import Assistant
from app.assistant.doctor import Finding, examine
from app.assistant.energy import look_at_energy
from app.assistant.exporting.exports import WARNING as EXPORT_WARNING
from app.assistant.guarding import guard_process
from app.assistant.models import Offered
from app.assistant.parts import Parts
from app.assistant.places import Places, default_places
from app.assistant.presence import lock_address
from app.assistant.profile import Profile
from app.assistant.profiles import Profiles
from app.assistant.restoring import Restored, RestoreKeys
from app.vault import Mode

__all__ = [
    "EXPORT_WARNING",
    "Assistant",
    "Finding",
    "Mode",
    "Offered",
    "Parts",
    "Places",
    "Profile",
    "Profiles",
    "RestoreKeys",
    "Restored",
    "default_places",
    "examine",
    "guard_process",
    "lock_address",
    "look_at_energy",
]
