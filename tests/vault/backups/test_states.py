"""The saved state of a chat is in no backup, and none is written anew for it."""

from pathlib import Path

from app.domain.chat import ChatId
from app.vault import Vault
from app.vault.records import Drawer
from tests.vault.backups.opened import entries_of

CHAT = ChatId("chat-1")


def test_no_backup_holds_a_state(kept: Vault, drive: Path) -> None:
    kept.states.put(CHAT, b"what was evaluated")

    made = kept.backups.make(drive)

    assert Drawer.STATES not in {entry.drawer for entry in entries_of(made.place)}
    assert kept.states.get(CHAT) == b"what was evaluated"


def test_no_backup_is_written_anew_for_a_state(kept: Vault, drive: Path) -> None:
    kept.states.put(CHAT, b"what was evaluated")
    made = kept.backups.make(drive)

    with kept.forgetting() as report:
        kept.states.clear()

    assert report.backups == ()
    assert kept.backups.all() == (made,)
