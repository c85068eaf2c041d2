"""Unlocking: from the header down the key tree to every record, and a name for what is damaged.

Both copies of every node are read. Where one is spoilt, the other serves and repairs it. A node or
record of which nothing is left is isolated: the rest is read, and the loss is named.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.errors import VaultDamagedError, VaultError
from app.vault.container import FIRST_PAGE, HEADER, ROOT, Container, Copy
from app.vault.header import Header, Identity, Secrets, open_header, read_header
from app.vault.key_sources import Epochs
from app.vault.key_tree import (
    PAGE_ENTRIES,
    KeyEntry,
    KeyTree,
    Root,
    open_page,
    open_root,
)
from app.vault.ports import KeySource
from app.vault.records import RECORD_VERSION, Contents, Drawer, Record, unpack_record
from app.vault.sealing import place, unseal
from app.vault.sentences import damaged, key_not_held, too_new


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An opened header: the vault's identity and the root key of its epoch."""

    identity: Identity
    epoch: int
    root_key: bytes = field(repr=False)
    passphrase_key: bytes = field(repr=False)
    stored: bytes = field(repr=False)


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
    def sentence(self) -> str:
        """What was lost, for the person; "" when nothing was."""
        parts = [f"{count} of the {drawer}" for drawer, count in self.lost.items()]
        parts += [f"up to {PAGE_ENTRIES * len(self.lost_pages)} records"] * bool(self.lost_pages)
        parts += [f"{len(self.keyless)} records without a key"] * bool(self.keyless)
        if parts:
            return f"The vault is damaged; these can not be read: {', '.join(parts)}."
        return "The vault's file is damaged; everything could be read." if self.structure else ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A vault as it was read: keys, records, damage, and the good bytes of spoilt copies."""

    tree: KeyTree
    contents: Contents
    damage: Damage
    repairs: Mapping[int, bytes]


def read_headers(container: Container) -> list[tuple[Header, bytes]]:
    """Return the valid headers, the newest epoch first; almost always one.

    Raises:
        VaultDamagedError: neither copy is valid.
        VaultTooNewError: a newer Candor wrote them.
    """
    found: list[tuple[Header, bytes]] = []
    problem: VaultError = damaged()
    for stored in {container.node(copy, HEADER) for copy in Copy} - {None}:
        try:
            found.append((read_header(stored or b""), stored or b""))
        except VaultError as error:
            problem = error
    if not found:
        raise problem
    return sorted(found, key=lambda pair: pair[0].epoch, reverse=True)


def unlock(
    container: Container, keystore: KeySource | None, passphrase_key: Callable[[Identity], bytes]
) -> Unlocked:
    """Return the opened header.

    Raises:
        WrongPassphraseError: the passphrase is another one.
        KeystoreError: the keystore is missing, or lacks the key.
        VaultDamagedError: no header is left.
    """
    problems: list[VaultError] = []
    for header, stored in read_headers(container):
        try:
            return _open(header, stored, keystore, passphrase_key(header.identity))
        except VaultError as error:
            problems.append(error)
    raise problems[0]


def read_vault(container: Container, unlocked: Unlocked) -> Reading:
    """Return every key and every record, with what is damaged named.

    Raises:
        VaultDamagedError: no root node of this epoch is left.
        VaultTooNewError: a newer Candor wrote some of the records.
    """
    reader = _Reader(container, unlocked.identity.vault_id)
    reader.check_header(unlocked)
    root = reader.root(unlocked)
    entries = reader.entries(root)
    contents, stored = Contents(), container.records(entries)
    lost = reader.records(entries, stored, contents)
    return Reading(
        KeyTree(root, entries),
        contents,
        Damage(
            _by_drawer(entries, lost),
            tuple(lost),
            tuple(reader.lost_pages),
            tuple(sorted(stored.keys() - entries.keys())),
            not container.sound(),
            len(reader.repairs),
        ),
        reader.repairs,
    )


def verify_root(container: Container, unlocked: Unlocked, keystore: KeySource | None) -> bool:
    """Return whether the file, opened anew, gives back the root of this very epoch."""
    again = container.reopened()
    try:
        found = unlock(again, keystore, lambda _: unlocked.passphrase_key)
        _Reader(again, found.identity.vault_id).root(found)
    except VaultError:
        return False
    finally:
        if again is not container:
            again.close()
    return found == unlocked


def _open(
    header: Header, stored: bytes, keystore: KeySource | None, passphrase_key: bytes
) -> Unlocked:
    device = _device_secret(header, keystore) if header.identity.keystore else b""
    root_key = open_header(stored, Secrets(device, passphrase_key))
    return Unlocked(header.identity, header.epoch, root_key, passphrase_key, stored)


def _device_secret(header: Header, keystore: KeySource | None) -> bytes:
    secret = Epochs(keystore, header.identity.vault_id).load(header.epoch)
    if secret is None:
        raise key_not_held()
    return secret


class _Reader:
    """Reads nodes from whichever copy is good, and remembers what was not."""

    def __init__(self, container: Container, vault_id: bytes) -> None:
        self._container = container
        self._vault_id = vault_id
        self.repairs: dict[int, bytes] = {}
        self.lost_pages: list[int] = []

    def check_header(self, unlocked: Unlocked) -> None:
        self._compare(HEADER, self._copies(HEADER), unlocked.stored)

    def root(self, unlocked: Unlocked) -> Root:
        """The root of the newest generation: an older copy may have been put back."""
        copies = self._copies(ROOT)
        found: list[tuple[int, Root, bytes]] = []
        for stored in filter(None, set(copies)):
            try:
                root = open_root(stored, self._vault_id, unlocked.epoch, unlocked.root_key)
            except VaultDamagedError:
                continue
            found.append((root.generation, root, stored))
        if not found:
            raise damaged()
        _, root, good = max(found, key=lambda each: each[0])
        self._compare(ROOT, copies, good)
        return root

    def entries(self, root: Root) -> dict[int, KeyEntry]:
        entries: dict[int, KeyEntry] = {}
        for page, page_key in enumerate(root.page_keys):
            entries |= self._page(page, page_key)
        return entries

    def records(
        self, entries: Mapping[int, KeyEntry], stored: Mapping[int, bytes], into: Contents
    ) -> list[int]:
        """Put every record that can be read into memory; return the slots of the others."""
        lost: list[int] = []
        read: list[tuple[Record, int]] = []
        for slot, entry in entries.items():
            try:
                read.append((self._record(slot, entry, stored.get(slot, b"")), slot))
            except VaultDamagedError:
                lost.append(slot)
        for record, slot in sorted(read, key=lambda pair: pair[0].sequence):
            into.put(record, slot)
        return lost

    def _record(self, slot: int, entry: KeyEntry, sealed: bytes) -> Record:
        padded = unseal(entry.key, sealed, place(self._vault_id, "record", slot))
        record = unpack_record(padded)
        if record.version > RECORD_VERSION:
            raise too_new()
        return record

    def _page(self, page: int, page_key: bytes) -> dict[int, KeyEntry]:
        copies = self._copies(FIRST_PAGE + page)
        for stored in filter(None, copies):
            try:
                entries = open_page(stored, self._vault_id, page, page_key)
            except VaultDamagedError:
                continue
            self._compare(FIRST_PAGE + page, copies, stored)
            return entries
        self.lost_pages.append(page)
        return {}

    def _copies(self, number: int) -> list[bytes | None]:
        return [self._container.node(copy, number) for copy in Copy]

    def _compare(self, number: int, copies: list[bytes | None], good: bytes) -> None:
        if any(stored != good for stored in copies):
            self.repairs[number] = good


def _by_drawer(entries: Mapping[int, KeyEntry], lost: list[int]) -> dict[str, int]:
    names = {drawer.value: drawer.name.lower() for drawer in Drawer}
    counts: dict[str, int] = {}
    for slot in lost:
        name = names.get(entries[slot].drawer, "other records")
        counts[name] = counts.get(name, 0) + 1
    return counts
