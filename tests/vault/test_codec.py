import dataclasses

import pytest
from hypothesis import given

from app.domain.chat import Chat, Message
from app.domain.consents import FOREVER
from app.domain.errors import VaultDamagedError, VaultTooNewError
from app.domain.memories import Memory
from app.domain.settings import Settings
from app.vault.codec.chats import read_chat, read_message, write_chat, write_message
from app.vault.codec.memories import read_memory, write_memory
from app.vault.codec.settings import read_settings, write_settings
from app.vault.codec.tombstones import Tombstone, read_tombstone, write_tombstone
from tests.vault.samples import NOON, make_memory
from tests.vault.strategies import CHATS, MEMORIES, MESSAGES, SETTINGS


@given(CHATS)
def test_a_chat_comes_back_as_it_was(chat: Chat) -> None:
    assert read_chat(chat.id, write_chat(chat)) == chat


@given(MESSAGES)
def test_a_message_comes_back_as_it_was(message: Message) -> None:
    assert read_message(message.id, message.chat, write_message(message)) == message


@given(MEMORIES)
def test_a_memory_comes_back_as_it_was(memory: Memory) -> None:
    assert read_memory(memory.id, write_memory(memory)) == memory


@given(SETTINGS)
def test_settings_come_back_as_they_were(settings: Settings) -> None:
    assert read_settings(write_settings(settings)) == settings


def test_a_tombstone_comes_back_as_it_was() -> None:
    stone = Tombstone("memory-1", "memories", NOON)

    assert read_tombstone(write_tombstone(stone)) == stone


@pytest.mark.parametrize("kind", [Chat, Message, Memory, Settings])
def test_no_field_of_a_value_is_left_out(kind: type) -> None:
    """Whoever adds a field to one of these adds it to its codec and then changes the number."""
    fields = {Chat: 5, Message: 9, Memory: 20, Settings: 11}

    assert len(dataclasses.fields(kind)) == fields[kind]


def test_fields_that_an_older_candor_did_not_write_have_their_defaults() -> None:
    assert read_settings(b"{}") == Settings()
    assert read_message("m", "c", b'{"speaker":"USER"}').block == ()
    assert b"keep_source" not in write_memory(make_memory())
    assert not read_memory("m", write_memory(make_memory())).keep_source


def test_fields_of_another_type_than_expected_have_their_defaults() -> None:
    odd = b'{"learning":3,"persona":[],"break_reminder":{"on":"yes","interval":"x"},"model":7}'

    assert read_message("m", "c", b'{"speaker":"USER","block":[1,"x"]}').block == ()
    assert read_settings(odd).break_reminder == Settings().break_reminder
    memory = write_memory(make_memory()).replace(b'"start":3', b'"start":"x"')
    assert read_memory("m", memory).evidence[0].start == 0


@pytest.mark.parametrize("number", ["1000000000000", "-5", "9" * 400])
def test_days_that_no_page_offers_are_for_ever(number: str) -> None:
    written = b'{"consents":{"retention":{"events":%s}}}' % number.encode()

    assert read_settings(written).consents.retention.events == FOREVER


def test_a_word_that_only_a_newer_candor_knows_is_told() -> None:
    newer = write_memory(make_memory()).replace(b'"FACT"', b'"DREAM"')

    with pytest.raises(VaultTooNewError, match="newer Candor"):
        read_memory("memory-1", newer)


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe"])
def test_what_is_no_value_is_named_as_damage(content: bytes) -> None:
    with pytest.raises(VaultDamagedError):
        read_chat("chat-1", content)
