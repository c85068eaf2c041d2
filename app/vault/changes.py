"""One change: the records that were touched, and the sealed bytes that it comes to."""

from collections import Counter
from dataclasses import dataclass, field

from app.vault.container import FIRST_PAGE
from app.vault.forgetting import Forgotten
from app.vault.key_tree import KeyEntry, KeyTree, pages_of
from app.vault.names import Name
from app.vault.records import Contents, Drawer, Record, pack_record
from app.vault.sealing import make_key, place, seal


@dataclass(slots=True)
class Change:
    """What has been put and removed in memory and waits for its commit.

    Attributes:
        touched: records by slot; None where one was removed.
        removed: what was removed and is still gone, by (drawer, id), as it was.
        keys: how many record keys were dropped.
        reports: the forgettings that asked for it, to be told what came of it; with one of them
            the epoch ends with this commit.
        broken: whether a part of it failed, so that none of it may be kept.
    """

    touched: dict[int, Record | None] = field(default_factory=dict)
    removed: dict[Name, Record] = field(default_factory=dict)
    keys: int = 0
    reports: list[Forgotten] = field(default_factory=list)
    broken: bool = False

    def put(self, record: Record, contents: Contents, tree: KeyTree) -> None:
        """Add a record or replace its content, in memory."""
        slot = contents.slot(record.drawer, record.id)
        if slot is None:
            slot = tree.take_slot()
        self.keys += tree.drop_key(slot)
        contents.put(record, slot)
        self.touched[slot] = record
        self.removed.pop((record.drawer, record.id), None)

    def remove(self, drawer: int, name: str, contents: Contents, tree: KeyTree) -> None:
        """Remove a record, in memory."""
        slot = contents.slot(drawer, name)
        if slot is None:
            return
        self.removed[drawer, name] = contents.drop(drawer, name)
        self.keys += tree.drop_key(slot)
        tree.free_slot(slot)
        self.touched[slot] = None

    def removed_by_drawer(self) -> dict[str, int]:
        """Return how many records are gone, by the name of their drawer."""
        return dict(Counter(Drawer(drawer).name.lower() for drawer, _ in self.removed))

    def seal_records(self, vault_id: bytes, tree: KeyTree) -> dict[int, bytes | None]:
        """Return the touched records, each sealed under a new key that the tree now holds."""
        sealed: dict[int, bytes | None] = {}
        for slot, record in self.touched.items():
            sealed[slot] = None
            if record is not None:
                key = make_key()
                tree.entries[slot] = KeyEntry(record.drawer, key)
                where = place(vault_id, "record", slot)
                sealed[slot] = seal(key, pack_record(record), where)
        return sealed

    def seal_pages(self, vault_id: bytes, tree: KeyTree) -> dict[int, bytes]:
        """Return the key pages of the touched slots, by node number, under new page keys."""
        pages = pages_of(self.touched)
        return {FIRST_PAGE + page: tree.seal_page(vault_id, page) for page in pages}
