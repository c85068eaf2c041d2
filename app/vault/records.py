"""Records: what one sealed row holds, and everything of them in memory, ready to be asked."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from app.vault.sealing import pad, unpad
from app.vault.sentences import broken_seal

RECORD_VERSION = 1
LAST_SEQUENCE = 2**62  # nobody writes so much; what says so was forged
_FRAME = struct.Struct(">BBQHH")


class Drawer(IntEnum):
    """What sort of thing a record is. The numbers are part of the format."""

    CHATS = 1
    MESSAGES = 2
    MEMORIES = 3
    VECTORS = 4
    SETTINGS = 5
    TOMBSTONES = 6
    FINGERPRINTS = 7
    CONNECTIONS = 8
    BACKUPS = 9
    ERRATA = 10
    STATES = 11


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that is kept.

    Attributes:
        drawer: a `Drawer`, or a number that a newer Candor gave.
        id: unique in its drawer.
        parent: the id of what it belongs to (a message's chat), or "".
        sequence: orders all records by when they first came; a new content keeps its place.
        content: what the drawer's codec makes of it.
    """

    drawer: int
    id: str
    parent: str
    sequence: int
    content: bytes = field(repr=False)
    version: int = RECORD_VERSION


def pack_record(record: Record) -> bytes:
    """Return a record as padded bytes, to be sealed."""
    name, parent = record.id.encode(), record.parent.encode()
    frame = _FRAME.pack(record.drawer, record.version, record.sequence, len(name), len(parent))
    return pad(frame + name + parent + record.content)


def unpack_record(padded: bytes) -> Record:
    """Return the record that `pack_record` made these bytes of.

    Raises:
        VaultDamagedError: they are something else.
    """
    packed = unpad(padded)
    if len(packed) < _FRAME.size:
        raise broken_seal()
    drawer, version, sequence, name_size, parent_size = _FRAME.unpack_from(packed)
    name_end = _FRAME.size + name_size
    content_at = name_end + parent_size
    name, parent = packed[_FRAME.size : name_end], packed[name_end:content_at]
    if len(packed) < content_at or sequence > LAST_SEQUENCE:
        raise broken_seal()
    try:
        ids = name.decode(), parent.decode()
    except UnicodeDecodeError as error:
        raise broken_seal() from error
    return Record(drawer, *ids, sequence, packed[content_at:], version)


class Contents:
    """Every record of an unlocked vault, in the order in which they first came."""

    def __init__(self) -> None:
        self.next_sequence = 1
        self._slots: dict[tuple[int, str], int] = {}
        self._records: dict[int, dict[str, Record]] = {}
        self._families: dict[tuple[int, str], dict[str, None]] = {}

    def put(self, record: Record, slot: int) -> None:
        """Add a record, or give one that is here its new content."""
        self._slots[record.drawer, record.id] = slot
        self._records.setdefault(record.drawer, {})[record.id] = record
        self._families.setdefault((record.drawer, record.parent), {})[record.id] = None
        self.count_on(record.sequence + 1)

    def count_on(self, sequence: int) -> None:
        """Give what comes next this sequence at least."""
        self.next_sequence = max(self.next_sequence, sequence)

    def drop(self, drawer: int, name: str) -> Record:
        """Take a record out and return it."""
        record = self._records[drawer].pop(name)
        del self._slots[drawer, name]
        family = self._families[drawer, record.parent]
        del family[name]
        if not family:
            del self._families[drawer, record.parent]
        return record

    def get(self, drawer: int, name: str) -> Record | None:
        """Return a record, or None."""
        return self._records.get(drawer, {}).get(name)

    def slot(self, drawer: int, name: str) -> int | None:
        """Return where a record is sealed, or None where there is no such record."""
        return self._slots.get((drawer, name))

    def drawer(self, drawer: int) -> dict[str, Record]:
        """Return the records of one drawer by id, oldest first."""
        return self._records.get(drawer, {})

    def family(self, drawer: int, parent: str) -> dict[str, None]:
        """Return the ids of the records with this parent, oldest first."""
        return self._families.get((drawer, parent), {})

    def everything(self) -> Iterator[tuple[int, Record]]:
        """Yield every record with its slot."""
        for (drawer, name), slot in self._slots.items():
            yield slot, self._records[drawer][name]
