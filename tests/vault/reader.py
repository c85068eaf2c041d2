"""A second reader of vaults, written from `packaging/vault-format.md` and nothing else."""

import hashlib
import hmac
import sqlite3
import struct
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HEADER = struct.Struct(">8sHH16sQIII16s32s48sH")
Keystore = Callable[[str], bytes | None]  # from the name of an item to its secret


@dataclass(frozen=True)
class Rows:
    """The sealed bytes of one file: nodes by number (both copies), records by slot."""

    nodes: frozenset[tuple[int, bytes]]
    records: frozenset[tuple[int, bytes]]

    def numbered(self, number: int) -> list[bytes]:
        """All bytes that stand under one node number."""
        return sorted(sealed for found, sealed in self.nodes if found == number)


@dataclass(frozen=True)
class Epoch:
    """What an opened header gives."""

    vault: bytes
    number: int
    root_key: bytes


@dataclass(frozen=True)
class Entry:
    """One opened record."""

    drawer: int
    id: str
    parent: str
    sequence: int
    content: bytes


def read_rows(image: bytes) -> Rows:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(image)
    nodes = connection.execute("SELECT * FROM nodes_a UNION ALL SELECT * FROM nodes_b").fetchall()
    records = connection.execute("SELECT * FROM records").fetchall()
    connection.close()
    return Rows(frozenset(nodes), frozenset(records))


def open_header(stored: bytes, keystore: Keystore, passphrase: str | None) -> Epoch | None:
    """Open a header, or return None when the secrets are not the right ones."""
    body, commitment, checksum = stored[:-64], stored[-64:-32], stored[-32:]
    assert hashlib.sha256(body + commitment).digest() == checksum
    magic, version, flags, vault, epoch, *kdf, salt, slot_salt, sealed, more = HEADER.unpack(body)
    assert (magic, version, more) == (b"Candor\0V", 1, 0)
    secret = b""
    if flags & 1:
        secret = keystore(f"candor/{vault.hex()}/epoch-{epoch}") or b""
    if flags & 2 and passphrase is not None:
        secret += _stretch(passphrase, salt, kdf)
    unlock = _derive(secret, vault, b"unlock/1/" + str(epoch).encode())
    keys = _derive(unlock, slot_salt, b"slot/device", 64)
    if hmac.digest(keys[32:], body, "sha256") != commitment:
        return None
    root_key = unseal(keys[:32], sealed, place(vault, "slot/device", epoch))
    return None if root_key is None else Epoch(vault, epoch, root_key)


def open_root(stored: bytes, epoch: Epoch) -> list[bytes]:
    """The page keys in a root node; none when it belongs to another epoch."""
    key = _derive(epoch.root_key, stored[:32], b"root")
    plain = unseal(key, stored[32:], place(epoch.vault, "root", epoch.number))
    if plain is None:
        return []
    _, count = struct.unpack_from(">QI", plain)
    return [plain[12 + 32 * page : 44 + 32 * page] for page in range(count)]


def open_page(stored: bytes, vault: bytes, page: int, key: bytes) -> dict[int, bytes]:
    """The record keys on a key page by slot; none when the key is another one."""
    plain = unseal(key, stored, place(vault, "page", page))
    if plain is None:
        return {}
    entries = [plain[33 * index : 33 * index + 33] for index in range(256)]
    return {256 * page + index: entry[1:] for index, entry in enumerate(entries) if entry[0]}


def open_record(sealed: bytes, vault: bytes, slot: int, key: bytes) -> Entry | None:
    """The record in a slot, or None when the key is another one."""
    padded = unseal(key, sealed, place(vault, "record", slot))
    if padded is None:
        return None
    packed = padded[4 : 4 + int.from_bytes(padded[:4], "big")]
    drawer, version, sequence, name, parent = struct.unpack_from(">BBQHH", packed)
    assert version == 1
    at, end = 14 + name, 14 + name + parent
    return Entry(drawer, packed[14:at].decode(), packed[at:end].decode(), sequence, packed[end:])


def read_vault(image: bytes, keystore: Keystore, passphrase: str | None) -> Iterator[Entry]:
    """Every record of a vault, from its file and its secrets."""
    rows = read_rows(image)
    (header,), (root,) = rows.numbered(0), rows.numbered(1)
    epoch = open_header(header, keystore, passphrase)
    assert epoch is not None
    keys: dict[int, bytes] = {}
    for page, page_key in enumerate(open_root(root, epoch)):
        (stored,) = rows.numbered(2 + page)
        keys |= open_page(stored, epoch.vault, page, page_key)
    for slot, sealed in rows.records:
        entry = open_record(sealed, epoch.vault, slot, keys[slot])
        assert entry is not None
        yield entry


def place(vault: bytes, node: str, position: int) -> bytes:
    """What a seal is bound to."""
    return vault + struct.pack(">Q", position) + node.encode()


def unseal(key: bytes, sealed: bytes, where: bytes) -> bytes | None:
    """Open a seal, or return None."""
    try:
        return AESGCM(key).decrypt(bytes(12), sealed, where)
    except InvalidTag:
        return None


def _derive(secret: bytes, salt: bytes, info: bytes, size: int = 32) -> bytes:
    return HKDF(algorithm=SHA256(), length=size, salt=salt, info=info).derive(secret)


def _stretch(passphrase: str, salt: bytes, kdf: list[int]) -> bytes:
    memory, passes, lanes = kdf
    argon = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    return argon.derive(unicodedata.normalize("NFC", passphrase).encode())
