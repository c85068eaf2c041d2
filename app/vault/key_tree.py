"""The key tree: a root node with one key a page, pages with one key a record.

    root key ─seals (freshly derived)─► root node: generation, page keys
    page key ─seals─► key page: 256 entries of one drawer number and one record key
    record key ─seals─► record

Every key is new whenever its message is sealed again, so destroying what seals the root destroys
all that was dropped since. After Reardon et al., "Secure Data Deletion from Persistent Media",
CCS 2013.
"""

import heapq
import secrets
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.vault.sealing import KEY_SIZE, derive_key, make_key, place, seal, unseal
from app.vault.sentences import broken_seal

PAGE_ENTRIES = 256
_ENTRY = struct.Struct(f">B{KEY_SIZE}s")
_EMPTY = bytes(_ENTRY.size)
_ROOT = struct.Struct(">QI")
_SALT = 32


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """The key of one record, and which drawer it is in (so that a loss can be named)."""

    drawer: int
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Root:
    """What the root node holds; `generation` counts the commits of this vault."""

    generation: int
    page_keys: tuple[bytes, ...] = field(repr=False)


class KeyTree:
    """The keys of all records, by slot; slots 0 to 255 are page 0, and so on."""

    def __init__(self, root: Root, entries: Mapping[int, KeyEntry]) -> None:
        self.generation = root.generation
        self.page_keys = list(root.page_keys)
        self.entries = dict(entries)
        taken = self.entries.keys()
        self._free = [slot for slot in range(self._room()) if slot not in taken]

    def take_slot(self) -> int:
        """Return the lowest free slot, on a new page when all are full."""
        if not self._free:
            first = self._room()
            self.page_keys.append(b"")
            self._free = list(range(first, first + PAGE_ENTRIES))
        return heapq.heappop(self._free)

    def drop_key(self, slot: int) -> bool:
        """Forget the key of a slot; return whether there was one."""
        return self.entries.pop(slot, None) is not None

    def free_slot(self, slot: int) -> None:
        """Let a slot be taken again."""
        heapq.heappush(self._free, slot)

    def seal_page(self, vault_id: bytes, page: int) -> bytes:
        """Return a page sealed under a new page key."""
        self.page_keys[page] = make_key()
        return seal(self.page_keys[page], self._pack(page), place(vault_id, "page", page))

    def seal_root(self, vault_id: bytes, epoch: int, root_key: bytes) -> bytes:
        """Return the root node of the next generation, sealed under a freshly derived key."""
        self.generation += 1
        salt = secrets.token_bytes(_SALT)
        plain = _ROOT.pack(self.generation, len(self.page_keys)) + b"".join(self.page_keys)
        return salt + seal(_root_seal(root_key, salt), plain, place(vault_id, "root", epoch))

    def _room(self) -> int:
        return len(self.page_keys) * PAGE_ENTRIES

    def _pack(self, page: int) -> bytes:
        first = page * PAGE_ENTRIES
        slots = range(first, first + PAGE_ENTRIES)
        return b"".join(_pack_entry(self.entries.get(slot)) for slot in slots)


def open_root(stored: bytes, vault_id: bytes, epoch: int, root_key: bytes) -> Root:
    """Return the root node.

    Raises:
        VaultDamagedError: it is not what was written in this epoch.
    """
    salt, sealed = stored[:_SALT], stored[_SALT:]
    plain = unseal(_root_seal(root_key, salt), sealed, place(vault_id, "root", epoch))
    keys = plain[_ROOT.size :]
    if len(plain) < _ROOT.size or len(keys) != _ROOT.unpack_from(plain)[1] * KEY_SIZE:
        raise broken_seal()
    generation, _ = _ROOT.unpack_from(plain)
    page_keys = tuple(keys[i : i + KEY_SIZE] for i in range(0, len(keys), KEY_SIZE))
    return Root(generation, page_keys)


def open_page(stored: bytes, vault_id: bytes, page: int, page_key: bytes) -> dict[int, KeyEntry]:
    """Return the entries of a key page by slot.

    Raises:
        VaultDamagedError: it is not what was written there.
    """
    plain = unseal(page_key, stored, place(vault_id, "page", page))
    if len(plain) != PAGE_ENTRIES * _ENTRY.size:
        raise broken_seal()
    entries = enumerate(_ENTRY.iter_unpack(plain), page * PAGE_ENTRIES)
    return {slot: KeyEntry(drawer, key) for slot, (drawer, key) in entries if drawer}


def pages_of(slots: Iterable[int]) -> list[int]:
    """Return the pages on which these slots stand, in order."""
    return sorted({slot // PAGE_ENTRIES for slot in slots})


def _root_seal(root_key: bytes, salt: bytes) -> bytes:
    return derive_key(root_key, salt=salt, info=b"root")


def _pack_entry(entry: KeyEntry | None) -> bytes:
    return _EMPTY if entry is None else _ENTRY.pack(entry.drawer, entry.key)
