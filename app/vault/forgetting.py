"""What a forgetting destroyed, told honestly."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.backups import Backup


@dataclass(slots=True)
class Forgotten:
    """What `Vault.forgetting` did; filled in when its block ends.

    Attributes:
        keys: record keys that were destroyed: of everything removed or replaced in the block.
        removed: records that are gone, by drawer ("memories", "vectors", "messages", …).
        epoch_before: the epoch that was destroyed.
        epoch_after: the epoch that lives now.
        backups: those that held some of it; what still waits in one is told by it.
        sentence: who can still read an old copy of the file, for the person; "" when nobody can.
    """

    keys: int = 0
    removed: Mapping[str, int] = field(default_factory=dict)
    epoch_before: int = 0
    epoch_after: int = 0
    backups: tuple[Backup, ...] = ()
    sentence: str = ""

    @property
    def weaker(self) -> bool:
        """Whether an old copy of the file can still be read by somebody."""
        return bool(self.sentence)
