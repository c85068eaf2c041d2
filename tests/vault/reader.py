"""A second reader of vaults, written from `packaging/vault-format.md` and nothing else."""

import contextlib
import hashlib
import hmac
import sqlite3
import struct
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from mnemonic import Mnemonic

HEADER = struct.Struct(">8sHH16sQ12x16s32s48sH")
Keystore = Callable[[str], bytes | None]  # from the name of an item to its secret


class Epoch(NamedTuple):  # what an opened header gives
    vault: bytes
    number: int
    root_key: bytes


class Entry(NamedTuple):  # one opened record
    drawer: int
    id: str
    parent: str
    sequence: int
    content: bytes


class Rows(NamedTuple):  # the sealed bytes of one file: nodes by number (both copies), records
    nodes: frozenset[tuple[int, bytes]]
    records: frozenset[tuple[int, bytes]]

    def numbered(self, number: int) -> list[bytes]:
        return sorted(sealed for found, sealed in self.nodes if found == number)


def read_rows(image: bytes) -> Rows:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(image)
    nodes = connection.execute("SELECT * FROM nodes_a UNION ALL SELECT * FROM nodes_b").fetchall()
    records = connection.execute("SELECT * FROM records").fetchall()
    connection.close()
    return Rows(frozenset(nodes), frozenset(records))


def open_header(stored: bytes, keystore: Keystore, passphrase: str | None) -> Epoch | None:
    """Open a header, or return None when the secrets are not the right ones."""
    vault, epoch, flags, salt, slot_salt, sealed = _read_header(stored)
    item = f"candor/{vault.hex()}/epoch-{epoch}"
    secret = (keystore(item) or b"") if flags & 1 else b""
    if flags & 2 and passphrase is not None:
        secret += _stretch(passphrase, salt, struct.unpack_from(">III", stored, 36))
    unlock = _derive(secret, vault, b"unlock/1/" + str(epoch).encode())
    keys = _derive(unlock, slot_salt, b"slot/device", 64)
    if hmac.digest(keys[32:], stored[:-64], "sha256") != stored[-64:-32]:
        return None
    root_key = unseal(keys[:32], sealed, place(vault, "slot/device", epoch))
    return None if root_key is None else Epoch(vault, epoch, root_key)


def open_by_code(stored: bytes, words: str) -> Epoch | None:
    """Open a header by the words of the recovery code alone, or return None."""
    vault, epoch, *_ = _read_header(stored)
    secret = bytes(Mnemonic("english").to_entropy(words))
    proof_key = _derive(secret, vault, b"recovery/1/proof")
    if hmac.digest(proof_key, stored[:-96], "sha256") != stored[-96:-64]:
        return None
    private = X25519PrivateKey.from_private_bytes(_derive(secret, vault, b"recovery/1/open"))
    hpke = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    sealed, bound = stored[HEADER.size :][:80], place(vault, "slot/recovery", epoch)
    return Epoch(vault, epoch, hpke.decrypt(sealed, private, bound))


def open_root(stored: bytes, epoch: Epoch) -> list[bytes]:
    key = _derive(epoch.root_key, stored[:32], b"root")
    plain = unseal(key, stored[32:], place(epoch.vault, "root", epoch.number))
    if plain is None:
        return []
    _, count = struct.unpack_from(">QI", plain)
    return [plain[12 + 32 * page : 44 + 32 * page] for page in range(count)]


def open_page(stored: bytes, vault: bytes, page: int, key: bytes) -> dict[int, bytes]:
    plain = unseal(key, stored, place(vault, "page", page))
    if plain is None:
        return {}
    entries = enumerate(struct.iter_unpack(">B32s", plain), 256 * page)
    return {slot: key for slot, (drawer, key) in entries if drawer}


def open_record(sealed: bytes, vault: bytes, slot: int, key: bytes) -> Entry | None:
    padded = unseal(key, sealed, place(vault, "record", slot))
    if padded is None:
        return None
    packed = padded[4 : 4 + int.from_bytes(padded[:4], "big")]
    drawer, version, sequence, name, parent = struct.unpack_from(">BBQHH", packed)
    assert version == 1
    at, end = 14 + name, 14 + name + parent
    return Entry(drawer, packed[14:at].decode(), packed[at:end].decode(), sequence, packed[end:])


def read_vault(image: bytes, opened: Callable[[bytes], Epoch | None]) -> Iterator[Entry]:
    """Every record of a vault, from its file and what opens its header."""
    rows = read_rows(image)
    (header,), (root,) = rows.numbered(0), rows.numbered(1)
    epoch = opened(header)
    assert epoch is not None
    keys: dict[int, bytes] = {}
    for page, page_key in enumerate(open_root(root, epoch)):
        (stored,) = rows.numbered(2 + page)
        keys |= open_page(stored, epoch.vault, page, page_key)
    each = (open_record(sealed, epoch.vault, slot, keys[slot]) for slot, sealed in rows.records)
    yield from filter(None, each)


def place(vault: bytes, node: str, position: int) -> bytes:
    return vault + struct.pack(">Q", position) + node.encode()


def unseal(key: bytes, sealed: bytes, where: bytes) -> bytes | None:
    with contextlib.suppress(InvalidTag):
        return AESGCM(key).decrypt(bytes(12), sealed, where)
    return None


def _read_header(stored: bytes) -> tuple[bytes, int, int, bytes, bytes, bytes]:
    magic, version, flags, vault, epoch, salt, slot_salt, sealed, more = HEADER.unpack_from(stored)
    assert (hashlib.sha256(stored[:-32]).digest(), magic) == (stored[-32:], b"Candor\0V")
    assert (version, more, len(stored)) in {(1, 0, 210), (2, 192, 402)}
    return vault, epoch, flags, salt, slot_salt, sealed


def _derive(secret: bytes, salt: bytes, info: bytes, size: int = 32) -> bytes:
    return HKDF(algorithm=SHA256(), length=size, salt=salt, info=info).derive(secret)


def _stretch(passphrase: str, salt: bytes, kdf: tuple[int, ...]) -> bytes:
    memory, passes, lanes = kdf
    argon = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    return argon.derive(unicodedata.normalize("NFC", passphrase).encode())
