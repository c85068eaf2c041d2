"""The published format: the app, the second reader and the example agree."""

import json
import shutil
from collections.abc import Callable
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.chat import ChatId
from app.domain.errors import VaultTooNewError
from app.domain.references import MemoryId
from app.domain.settings import LearningMode
from app.vault import (
    MemoryKeySource,
    Mode,
    NewProtection,
    Vault,
    code_fits,
    inspect_vault,
    open_vault,
    recover_vault,
)
from app.vault.codes import read_code
from app.vault.records import Drawer
from tests.vault import reader
from tests.vault.conftest import FAST
from tests.vault.history import History, make_dice
from tests.vault.samples import make_chat, make_memory, make_message

EXAMPLE = Path(__file__).parent / "format-1"
WITH_CODE = Path(__file__).parent / "format-2"
WORDS = "correct horse battery staple"
PAGE = Path(__file__).parents[2] / "packaging" / "vault-format.md"


@pytest.fixture
def vectors() -> dict[str, str]:
    """The published keys of the example that are texts."""
    return _vectors(EXAMPLE)


@pytest.fixture
def example(vectors: dict[str, str], path: Path, clock: Callable[[], datetime]) -> Vault:
    """The example as the release of format 1 wrote it, opened by this one."""
    path.parent.mkdir(parents=True)
    shutil.copy(EXAMPLE / "vault", path)
    keys = MemoryKeySource()
    keys.store(vectors["item"], bytes.fromhex(vectors["item secret"]))
    return open_vault(path, keystore=keys, passphrase=WORDS, clock=clock)


def test_the_example_of_format_1_still_opens(example: Vault, path: Path) -> None:
    question, answer = example.chats.messages(ChatId("chat-1"))

    assert question == make_message("message-1")
    assert answer.receipt is not None
    assert answer.receipt.used[0].memory == "memory-1"
    assert example.chats.all() == (make_chat(),)
    assert example.memories.all() == (make_memory(),)
    assert example.vectors.get(MemoryId("memory-1")) == bytes(range(256)) * 3
    assert example.settings.load().learning is LearningMode.SAVE_AND_SHOW
    assert example.tombstones.has("memory-2")
    assert example.check().residues == 0
    assert inspect_vault(path).mode is Mode.PRIVATE
    example.close()


def test_opening_the_example_does_not_change_a_byte(example: Vault, path: Path) -> None:
    example.close()

    assert path.read_bytes() == (EXAMPLE / "vault").read_bytes()


def test_the_published_keys_are_those_of_the_example(vectors: dict[str, str]) -> None:
    rows = reader.read_rows((EXAMPLE / "vault").read_bytes())
    (header,), (root,) = rows.numbered(0), rows.numbered(1)

    epoch = reader.open_header(header, _keystore(vectors), WORDS)

    assert epoch is not None
    assert epoch.vault.hex() == vectors["vault id"]
    assert epoch.root_key.hex() == vectors["root key"]
    assert root[:32].hex() == vectors["root salt"]
    assert [key.hex() for key in reader.open_root(root, epoch)] == [vectors["page key 0"]]


def test_the_second_reader_reads_the_example(vectors: dict[str, str]) -> None:
    image = (EXAMPLE / "vault").read_bytes()

    entries = {(each.drawer, each.id): each for each in _read(image, _keystore(vectors))}

    assert b"My sister Ana lives in Lisbon." in entries[2, "message-1"].content
    assert entries[4, "memory-1"].content == bytes(range(256)) * 3
    assert (3, "memory-2") not in entries
    assert len(entries) == 7


def test_the_second_reader_agrees_with_the_app_after_a_long_life(
    path: Path, keys: MemoryKeySource, clock: Callable[[], datetime]
) -> None:
    history = History(path, keys, clock, lambda _: None, make_dice(5))
    history.run(120)

    entries = _read(path.read_bytes(), keys.load, history.passphrase)

    store = history.vault._store
    ours = {
        (r.drawer, r.id, r.parent, r.sequence, r.content) for _, r in store.contents.everything()
    }
    assert {(e.drawer, e.id, e.parent, e.sequence, e.content) for e in entries} == ours
    history.vault.close()


def test_the_second_reader_is_small_and_uses_nothing_of_the_app() -> None:
    text = Path(reader.__file__).read_text()

    assert len(text.splitlines()) <= 150
    assert "app." not in text.replace("the app", "")


def test_the_page_names_every_drawer() -> None:
    page = PAGE.read_text()

    assert [
        drawer for drawer in Drawer if f"{drawer.value} {drawer.name.lower()}" not in page
    ] == []


def test_a_header_of_a_newer_format_is_refused_and_left_untouched(
    recoverable: dict[str, str], path: Path, clock: Callable[[], datetime]
) -> None:
    (stored,) = reader.read_rows(path.read_bytes()).numbered(0)
    body = stored[:8] + b"\0\3" + stored[10:-32]
    newer = path.read_bytes().replace(stored, body + sha256(body).digest())
    path.write_bytes(newer)

    with pytest.raises(VaultTooNewError):
        open_vault(path, keystore=MemoryKeySource(), passphrase=WORDS, clock=clock)
    with pytest.raises(VaultTooNewError):
        code_fits(path, recoverable["recovery code"])

    assert path.read_bytes() == newer


@pytest.fixture
def recoverable(path: Path) -> dict[str, str]:
    """The vectors of the example of format 2, which lies in the vault's place."""
    path.parent.mkdir(parents=True)
    shutil.copy(WITH_CODE / "vault", path)
    return _vectors(WITH_CODE)


def test_the_example_of_format_2_opens_as_before_without_changing_a_byte(
    recoverable: dict[str, str], path: Path, clock: Callable[[], datetime]
) -> None:
    keys = MemoryKeySource()
    keys.store(recoverable["item"], bytes.fromhex(recoverable["item secret"]))

    vault = open_vault(path, keystore=keys, passphrase=WORDS, clock=clock)

    assert (vault.info.mode, vault.info.version) == (Mode.PRIVATE, 2)
    assert vault.memories.all() == (make_memory(),)
    assert vault.check().residues == 0
    vault.close()
    assert path.read_bytes() == (WITH_CODE / "vault").read_bytes()


def test_the_example_of_format_2_opens_by_its_code(
    recoverable: dict[str, str], path: Path, clock: Callable[[], datetime]
) -> None:
    code, new = recoverable["recovery code"], NewProtection(passphrase=WORDS, cost=FAST)
    assert code_fits(path, code)

    vault, _ = recover_vault(path, code, new, clock=clock)

    assert vault.memories.all() == (make_memory(),)
    vault.close()


def test_the_published_keys_of_the_code_are_those_of_the_example(
    recoverable: dict[str, str],
) -> None:
    code, vault_id = read_code(recoverable["recovery code"]), recoverable["vault id"]
    keys = code.keys(bytes.fromhex(vault_id))
    private = code.private_key(bytes.fromhex(vault_id)).private_bytes_raw()

    assert code.entropy.hex() == recoverable["entropy of the code"]
    assert private.hex() == recoverable["recovery private key"]
    assert keys.public.hex() == recoverable["recovery public key"]
    assert keys.proof.hex() == recoverable["proof key"]


def test_the_second_reader_opens_by_the_code_what_it_opens_by_the_passphrase(
    recoverable: dict[str, str], path: Path
) -> None:
    image, code = path.read_bytes(), recoverable["recovery code"]

    entries = list(reader.read_vault(image, lambda header: reader.open_by_code(header, code)))

    assert entries == _read(image, _keystore(recoverable))
    assert len(entries) == 4


def test_the_second_reader_refuses_another_code(path: Path, recoverable: dict[str, str]) -> None:
    (header,) = reader.read_rows(path.read_bytes()).numbered(0)

    assert reader.open_by_code(header, recoverable["recovery code"]) is not None
    assert reader.open_by_code(header, "abandon " * 11 + "about") is None


def _vectors(example: Path) -> dict[str, str]:
    published: object = json.loads((example / "vectors.json").read_text())
    assert isinstance(published, dict)
    return {name: value for name, value in published.items() if isinstance(value, str)}


def _keystore(vectors: dict[str, str]) -> reader.Keystore:
    return {vectors["item"]: bytes.fromhex(vectors["item secret"])}.get


def _read(
    image: bytes, keystore: reader.Keystore, passphrase: str | None = WORDS
) -> list[reader.Entry]:
    opened = partial(reader.open_header, keystore=keystore, passphrase=passphrase)
    return list(reader.read_vault(image, opened))
