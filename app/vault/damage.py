"""Damage: what could not be read of a vault, so that a loss has a name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.vault.key_tree import PAGE_ENTRIES


@dataclass(frozen=True, slots=True)
class Damage:
    """What could not be read; nothing of it in a vault that is well.

    Attributes:
        lost: records that are gone, by drawer.
        lost_slots: where they stood.
        lost_pages: key pages of which both copies are gone, with up to 256 records each.
        keyless: slots of records whose key is missing.
        structure: whether the file's own structure is broken.
        repaired: spoilt copies of nodes for which the other copy served.
    """

    lost: Mapping[str, int] = field(default_factory=dict)
    lost_slots: tuple[int, ...] = ()
    lost_pages: tuple[int, ...] = ()
    keyless: tuple[int, ...] = ()
    structure: bool = False
    repaired: int = 0

    @property
    def harmful(self) -> bool:
        """Whether something was lost, so that the vault opens for reading only."""
        return bool(self.lost_slots or self.lost_pages or self.keyless or self.structure)

    @property
    def count(self) -> int:
        """How many records are known to be lost; a lost key page hid one at least."""
        return sum(self.lost.values()) + max(len(self.keyless), len(self.lost_pages))

    @property
    def sentence(self) -> str:
        """What was lost, for the person; "" when nothing was."""
        parts = [f"{count} of the {drawer}" for drawer, count in self.lost.items()]
        parts += [f"up to {PAGE_ENTRIES * len(self.lost_pages)} records"] * bool(self.lost_pages)
        parts += [f"{len(self.keyless)} records without a key"] * bool(self.keyless)
        if parts:
            return f"The vault is damaged; these can not be read: {', '.join(parts)}."
        return "The vault's file is damaged; everything could be read." if self.structure else ""
