"""A chat's tombstone or erratum stands for its messages, wherever a copy is corrected."""

from collections.abc import Callable

import pytest

from app.vault.backups.corrections import corrected
from app.vault.codec.backups import Erratum, write_erratum
from app.vault.names import name_text, named_by
from app.vault.records import Contents, Drawer, Record

CHAT = (Drawer.CHATS, "chat-1")
Note = Callable[[], Record]


def erratum() -> Record:
    """What notes that a chat was removed or rewritten."""
    return Record(Drawer.ERRATA, name_text(*CHAT), "", 50, write_erratum(Erratum(1, 50)))


def tombstone() -> Record:
    """What notes that a chat was forgotten."""
    return Record(Drawer.TOMBSTONES, name_text(*CHAT), "", 51, b"{}")


def contents(*records: Record) -> Contents:
    """These records in memory."""
    made = Contents()
    for slot, record in enumerate(records):
        made.put(record, slot)
    return made


CHATS = (Record(*CHAT, "", 1, b"Family"), Record(Drawer.CHATS, "chat-2", "", 2, b"Work"))
SAID = tuple(
    Record(Drawer.MESSAGES, f"message-{at}", f"chat-{at % 2 + 1}", 10 + at, b"words")
    for at in range(6)
)


@pytest.mark.parametrize("note", [tombstone, erratum])
def test_what_was_said_in_a_forgotten_chat_does_not_come_back(note: Note) -> None:
    state = contents(*CHATS[1:], *SAID[1::2], note())

    found = corrected(contents(*CHATS, *SAID), [state])

    assert [each for each in found if each.drawer <= Drawer.MESSAGES] == [*CHATS[1:], *SAID[1::2]]


def test_nor_where_the_copy_has_lost_the_chat_itself() -> None:
    found = corrected(contents(*SAID), [contents(tombstone())])

    assert {each.parent for each in found if each.drawer == Drawer.MESSAGES} == {"chat-2"}


def test_what_was_said_in_a_chat_that_only_has_another_title_comes_back() -> None:
    renamed = Record(*CHAT, "", 1, b"[forgotten]")

    found = corrected(contents(*CHATS, *SAID), [contents(renamed, erratum())])

    assert [each for each in found if each.drawer <= Drawer.MESSAGES] == [renamed, CHATS[1], *SAID]


def test_a_name_is_read_as_it_was_written() -> None:
    assert named_by(name_text(2, "a:b")) == (2, "a:b")
