from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.domain.chat import ChatId
from app.vault import Fingerprint, MemoryKeySource, Vault, open_vault
from app.vault.codec.fingerprints import read_fingerprint, write_fingerprint
from tests.vault.samples import NOON, make_chat
from tests.vault.strategies import MOMENTS

MARKS = st.lists(st.text("0123456789abcdef", min_size=3, max_size=3), max_size=4).map(tuple)
FINGERPRINTS = st.builds(
    Fingerprint,
    id=st.text("0123456789abcdef", min_size=16, max_size=16),
    added_at=MOMENTS,
    whole=st.binary(min_size=32, max_size=32),
    names=MARKS,
    words=MARKS,
    nearness=st.binary(max_size=64),
)


def make_fingerprint(name: str) -> Fingerprint:
    return Fingerprint(name, NOON, b"\1" * 32, ("0af",), ("b12", "03e"), b"\2" * 64)


@given(FINGERPRINTS)
def test_a_fingerprint_comes_back_as_it_was(fingerprint: Fingerprint) -> None:
    assert read_fingerprint(fingerprint.id, write_fingerprint(fingerprint)) == fingerprint


def test_fingerprints_and_their_key_outlive_a_lock(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Callable[[], datetime]
) -> None:
    vault.fingerprints.prepare()
    vault.fingerprints.add(make_fingerprint("f1"))
    keyed = vault.fingerprints.keyed(b"lisbon")
    vault.close()

    again = open_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert again.fingerprints.all() == (make_fingerprint("f1"),)
    assert again.fingerprints.keyed(b"lisbon") == keyed
    again.close()


def test_the_key_is_made_once(vault: Vault) -> None:
    vault.fingerprints.prepare()
    keyed = vault.fingerprints.keyed(b"lisbon")

    vault.fingerprints.prepare()

    assert vault.fingerprints.keyed(b"lisbon") == keyed


def test_the_key_is_made_with_the_first_and_destroyed_with_the_last(vault: Vault) -> None:
    assert vault.fingerprints.keyed(b"lisbon") == b""
    keyed = set[bytes]()
    for _ in range(2):
        vault.fingerprints.prepare()
        vault.fingerprints.add(make_fingerprint("f1"))
        vault.fingerprints.add(make_fingerprint("f2"))
        keyed.add(vault.fingerprints.keyed(b"lisbon"))
        vault.fingerprints.remove(["f1", "nobody"])
        assert vault.fingerprints.keyed(b"lisbon") in keyed
        vault.fingerprints.remove(["f2"])
        assert vault.fingerprints.keyed(b"lisbon") == b""
    assert len(keyed) == 2


def test_a_chat_that_was_closed_to_learning_stays_so(vault: Vault) -> None:
    vault.chats.start(make_chat())
    vault.chats.close_to_learning(ChatId("chat-1"), NOON)
    vault.chats.rename(ChatId("chat-1"), "Another name")

    chat = vault.chats.get(ChatId("chat-1"))

    assert chat is not None
    assert chat.mined_until == NOON
