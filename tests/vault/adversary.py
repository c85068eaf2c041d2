"""The adversary: has every byte version of a vault that was ever written, and some keys.

It goes down the key tree over the union of all versions, trying every key that it finds on every
sealed piece that ever stood in that place. What it recovers is all that these bytes can give.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.vault.reader import (
    Entry,
    Epoch,
    Keystore,
    open_header,
    open_page,
    open_record,
    open_root,
    read_rows,
)


@dataclass
class Adversary:
    """Collects versions of the file, then opens what it can.

    Attributes:
        nodes: every sealed node that ever stood in the file, by its number.
        records: every sealed record, by its slot.
    """

    nodes: dict[int, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    records: dict[int, set[bytes]] = field(default_factory=lambda: defaultdict(set))

    def see(self, image: bytes) -> None:
        """Copy one version of the file."""
        rows = read_rows(image)
        for number, sealed in rows.nodes:
            self.nodes[number].add(sealed)
        for slot, sealed in rows.records:
            self.records[slot].add(sealed)

    def recover(self, keystore: Keystore, passphrases: Iterable[str | None]) -> list[Entry]:
        """Open everything that these keys open."""
        tries = list(passphrases)
        found = [open_header(each, keystore, words) for each in self.nodes[0] for words in tries]
        epochs = {each for each in found if each is not None}
        page_keys = {key for epoch in epochs for key in self._page_keys(epoch)}
        vault = next(iter(epochs)).vault
        record_keys = {key for page_key in page_keys for key in self._record_keys(vault, page_key)}
        return [entry for slot, key in record_keys for entry in self._records(vault, slot, key)]

    def _page_keys(self, epoch: Epoch) -> Iterator[tuple[int, bytes]]:
        for stored in self.nodes[1]:
            yield from enumerate(open_root(stored, epoch))

    def _record_keys(
        self, vault: bytes, page_key: tuple[int, bytes]
    ) -> Iterator[tuple[int, bytes]]:
        page, key = page_key
        for stored in self.nodes[2 + page]:
            yield from open_page(stored, vault, page, key).items()

    def _records(self, vault: bytes, slot: int, key: bytes) -> Iterator[Entry]:
        for sealed in self.records[slot]:
            entry = open_record(sealed, vault, slot, key)
            if entry is not None:
                yield entry
