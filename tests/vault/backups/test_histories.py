"""Random histories with backups, restores and crashes against plain dictionaries: no difference."""

import dataclasses
import tempfile
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.domain.backups import BackupId
from app.domain.chat import ChatId
from app.domain.memories import State
from app.domain.references import MemoryId
from app.vault import MemoryKeySource, Vault, create_vault, open_backup, open_vault, unlock_with
from app.vault.records import Drawer
from tests.vault.backups.conftest import WORDS
from tests.vault.conftest import FAST
from tests.vault.samples import NOON, make_chat, make_memory, make_message

ANY = st.integers(0, 1000)
TEXTS = st.text("abcdefgh ", min_size=1, max_size=9)
Kept = dict[str, str]  # what a memory states, a message says or a chat is called, by id


@dataclass
class Copied:
    """A backup as it should be: what it holds, and what it must not bring back any more."""

    id: BackupId
    place: Path
    kept: Kept
    since: set[str] = field(default_factory=set)

    def corrected(self, now: Kept) -> Kept:
        """What may come back: what was forgotten since is gone, or as it stands now."""
        return {
            name: now[name] if name in self.since else text
            for name, text in self.kept.items()
            if name not in self.since or name in now
        }


class Histories(RuleBasedStateMachine):
    """Every rule does one thing to the vault and the same to dictionaries."""

    def __init__(self) -> None:
        super().__init__()
        fast = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
        self.scratch = tempfile.TemporaryDirectory(dir=fast if fast.is_dir() else None)
        self.folder = Path(self.scratch.name)
        self.drive, self.drawer = self.folder / "drive", self.folder / "drawer"
        self.keys = MemoryKeySource()
        self.now = NOON
        self.made = 0
        self.kept: Kept = {}
        self.said_in: dict[str, str] = {}
        self.hidden: set[str] = set()
        self.copies: list[Copied] = []
        self.restored = False  # what came back may be looked for in a backup that never held it

    @initialize()
    def create(self) -> None:
        path = self.folder / "vault"
        self.vault = create_vault(path, keystore=self.keys, passphrase=None, clock=self._clock)
        self.vault.backups.choose_passphrase(WORDS, cost=FAST)
        self.drive.mkdir()

    @rule(text=TEXTS)
    def remember(self, text: str) -> None:
        name = self._name("memory", text)
        self.vault.memories.put(make_memory(name, text))

    @rule(title=TEXTS)
    def begin(self, title: str) -> None:
        self.vault.chats.start(make_chat(self._name("chat", title), title))

    @precondition(lambda self: self.vault.chats.all())
    @rule(which=ANY, text=TEXTS)
    def say(self, which: int, text: str) -> None:
        chats = sorted(chat.id for chat in self.vault.chats.all())
        name, chat = self._name("message", text), chats[which % len(chats)]
        self.said_in[name] = chat
        self.vault.chats.append(make_message(name, text, chat))

    @precondition(lambda self: self.kept)
    @rule(which=ANY, text=TEXTS)
    def edit(self, which: int, text: str) -> None:
        name = self._any(which)
        self._write(name, text)
        self.kept[name] = text
        self.hidden.discard(name)

    @precondition(lambda self: self.kept)
    @rule(which=st.sets(ANY, min_size=1, max_size=3), crash=st.booleans())
    def forget(self, which: set[int], crash: bool) -> None:
        """Memories and chats go, messages are redacted; a crash may come before any backup."""
        names = {self._any(each) for each in which}
        names = {name for name in names if self.said_in.get(name) not in names}
        if crash:
            self.vault.backups.catch_up = lambda: ()  # type: ignore[method-assign]  # it died
        with self.vault.forgetting():
            for name in sorted(names):
                self._forget(name)
        self._forgotten(names)
        if crash:
            self.crash()
        else:
            self._caught_up()

    @precondition(lambda self: self.kept)
    @rule(which=ANY)
    def hide(self, which: int) -> None:
        """Open the undo window of a memory."""
        name = self._any(which)
        if name.startswith("memory"):
            self._hide(name, State.FORGETTING)
            self.hidden.add(name)

    @precondition(lambda self: self.hidden)
    @rule()
    def undo(self) -> None:
        for name in self.hidden:
            self._hide(name, State.ACTIVE)
        self.hidden.clear()

    @precondition(lambda self: self.hidden)
    @rule()
    def seal(self) -> None:
        with self.vault.forgetting():
            for name in sorted(self.hidden):
                self._forget(name)
        self._forgotten(self.hidden)
        self.hidden = set()
        self._caught_up()

    @rule()
    def lock(self) -> None:
        self.vault.close()
        self._reopen()

    @rule()
    def crash(self) -> None:
        """The process ends without a word; the system lets go of the lock."""
        store = self.vault._store
        store.container.close()
        assert store._file_lock is not None
        store._file_lock.release()
        self._reopen()

    @precondition(lambda self: self.drive.exists())
    @rule()
    def back_up(self) -> None:
        made = self.vault.backups.make(self.drive)
        self.copies.append(Copied(made.id, Path(made.place), dict(self.kept)))
        self._caught_up()

    @rule()
    def unplug(self) -> None:
        if self.drive.exists():
            self.drive.rename(self.drawer)

    @rule()
    def plug_in(self) -> None:
        if self.drawer.exists():
            self.drawer.rename(self.drive)
        self.vault.backups.catch_up()
        self._caught_up()

    @precondition(lambda self: self.copies and self.drive.exists())
    @rule(which=ANY)
    def restore(self, which: int) -> None:
        copied = self.copies[which % len(self.copies)]
        opened = open_backup(copied.place, unlock_with(passphrase=WORDS, code=None))
        before = dict(self.kept)

        aside, _ = self.vault.backups.restore(opened, self.folder / "aside")

        self.kept, self.restored = copied.corrected(before), True
        self.hidden = {each.id for each in self.vault.memories.all() if _hidden(each.state)}
        self.copies.append(Copied(aside.id, Path(aside.place), before))

    @precondition(lambda self: self.copies)
    @rule(which=ANY)
    def remove(self, which: int) -> None:
        copied = self.copies[which % len(self.copies)]
        if copied.place.exists():
            self.vault.backups.remove(copied.id)
            self.copies.remove(copied)

    @precondition(lambda self: self.copies)
    @rule(which=ANY)
    def look_inside(self, which: int) -> None:
        """A backup that can be reached holds what it should, for whoever has the passphrase."""
        copied = self.copies[which % len(self.copies)]
        if copied.place.exists():
            opened = open_backup(copied.place, unlock_with(passphrase=WORDS, code=None))
            there = opened.copy.contents
            drawers = (Drawer.MEMORIES, Drawer.MESSAGES, Drawer.CHATS)
            assert {name for each in drawers for name in there.drawer(each)} == copied.kept.keys()
            for name, text in copied.kept.items():
                record = there.get(_drawer(name), name)
                assert record is not None
                assert text.encode() in record.content

    @invariant()
    def nothing_differs(self) -> None:
        assert _everything(self.vault) == self.kept
        known = {each.id: each for each in self.vault.backups.all()}
        assert known.keys() == {each.id for each in self.copies}
        for copied in self.copies:
            waits = known[copied.id].waiting > 0
            assert waits == bool(copied.since) or (waits and self.restored), copied

    @rule()
    def check(self) -> None:
        assert self.vault.check().residues == 0

    def teardown(self) -> None:
        self.vault.close()
        self.scratch.cleanup()

    def _any(self, which: int) -> str:
        return sorted(self.kept)[which % len(self.kept)]

    def _name(self, sort: str, text: str) -> str:
        self.made += 1
        name = f"{sort}-{self.made}"
        self.kept[name] = text
        return name

    def _write(self, name: str, text: str) -> None:
        match _drawer(name):
            case Drawer.MEMORIES:
                self.vault.memories.put(make_memory(name, text))
            case Drawer.MESSAGES:
                self.vault.chats.replace(make_message(name, text, self.said_in[name]))
            case _:
                self.vault.chats.rename(ChatId(name), text)

    def _forget(self, name: str) -> None:
        match _drawer(name):
            case Drawer.MEMORIES:
                self.vault.memories.remove(MemoryId(name))
            case Drawer.MESSAGES:
                self._write(name, f"redacted {self.made}")
            case _:
                self.vault.chats.remove(ChatId(name))

    def _forgotten(self, names: set[str]) -> None:
        names = names | {name for name, chat in self.said_in.items() if chat in names}
        for name in names & self.kept.keys():
            if _drawer(name) is Drawer.MESSAGES and self.said_in[name] not in names:
                self.kept[name] = f"redacted {self.made}"
            else:
                del self.kept[name]
        for copied in self.copies:
            copied.since |= names & copied.kept.keys()
        self.hidden -= names

    def _caught_up(self) -> None:
        for copied in self.copies:
            if copied.place.exists():
                copied.kept, copied.since = copied.corrected(self.kept), set()

    def _hide(self, name: str, state: State) -> None:
        memory = self.vault.memories.get(MemoryId(name))
        assert memory is not None
        self.vault.memories.put(dataclasses.replace(memory, state=state))

    def _reopen(self) -> None:
        path = self.folder / "vault"
        self.vault = open_vault(path, keystore=self.keys, passphrase=None, clock=self._clock)

    def _clock(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def _everything(vault: Vault) -> Kept:
    memories = {str(each.id): each.statement for each in vault.memories.all()}
    chats = {str(each.id): each.title for each in vault.chats.all()}
    said = (message for chat in chats for message in vault.chats.messages(ChatId(chat)))
    return memories | chats | {str(each.id): each.text for each in said}


def _drawer(name: str) -> Drawer:
    sorts = {"memory": Drawer.MEMORIES, "message": Drawer.MESSAGES, "chat": Drawer.CHATS}
    return sorts[name.partition("-")[0]]


def _hidden(state: State) -> bool:
    return state is State.FORGETTING


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("examples", "steps"), [(12, 20), pytest.param(150, 60, marks=pytest.mark.proof)]
)
def test_backups_and_restores_change_nothing_that_a_dictionary_would_not(
    examples: int, steps: int
) -> None:
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
