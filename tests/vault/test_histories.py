"""Random histories of a vault against a plain dictionary: they never differ."""

import dataclasses
import tempfile
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

from app.domain.chat import Chat, ChatId, Message
from app.domain.errors import VaultError
from app.domain.memories import Memory
from app.domain.references import MemoryId, MessageId
from app.vault import (
    Marks,
    MemoryKeySource,
    NewProtection,
    Standing,
    code_fits,
    create_vault,
    open_vault,
    recover_vault,
)
from tests.vault.conftest import FAST
from tests.vault.disks import fail_once
from tests.vault.samples import NOON, make_chat, make_memory, make_message
from tests.vault.strategies import TEXTS

NAMES = st.sampled_from([f"n{number}" for number in range(6)])
PASSPHRASES = st.none() | st.sampled_from(["first words", "second words"])


class Histories(RuleBasedStateMachine):
    """Every rule does one thing to the vault and the same to dictionaries."""

    def __init__(self) -> None:
        super().__init__()
        fast = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
        self.folder = tempfile.TemporaryDirectory(dir=fast if fast.is_dir() else None)
        self.path = Path(self.folder.name) / "vault"
        self.keys = MemoryKeySource()
        self.passphrase: str | None = None
        self.portable = False
        self.code: str | None = None
        self.marks = Marks(Path(self.folder.name) / "marks")
        self.chats: dict[ChatId, Chat] = {}
        self.messages: dict[MessageId, Message] = {}
        self.said_in: dict[str, ChatId] = {}
        self.memories: dict[MemoryId, Memory] = {}
        self.vectors: dict[MemoryId, bytes] = {}
        self.tombstones: set[tuple[str, str]] = set()

    @initialize(passphrase=PASSPHRASES)
    def create(self, passphrase: str | None) -> None:
        self.passphrase = passphrase
        self.vault = create_vault(
            self.path,
            keystore=self.keys,
            passphrase=passphrase,
            clock=lambda: NOON,
            cost=FAST,
            marks=self.marks,
        )

    @rule(name=NAMES, title=TEXTS)
    def start_or_rename(self, name: str, title: str) -> None:
        chat = make_chat(name, title)
        if chat.id in self.chats:
            self.vault.chats.rename(chat.id, title)
        else:
            self.vault.chats.start(chat)
        self.chats[chat.id] = chat

    @precondition(lambda self: self.chats)
    @rule(data=st.data(), name=NAMES, text=TEXTS)
    def say_or_redact(self, data: st.DataObject, name: str, text: str) -> None:
        known = self.messages.get(MessageId(name))
        if known is not None:
            changed = dataclasses.replace(known, text=text)
            self.vault.chats.replace(changed)
        else:
            chat = data.draw(st.sampled_from(sorted(self.chats)))
            changed = make_message(name, text, chat)
            self.vault.chats.append(changed)
        self.messages[changed.id] = changed
        self.said_in[changed.id] = changed.chat

    @rule(name=NAMES, statement=TEXTS, vector=st.binary(max_size=2000))
    def remember(self, name: str, statement: str, vector: bytes) -> None:
        memory = make_memory(name, statement)
        with self.vault.change():
            self.vault.memories.put(memory)
            self.vault.vectors.put(memory.id, vector)
        self.memories[memory.id], self.vectors[memory.id] = memory, vector

    @rule(name=NAMES)
    def remove(self, name: str) -> None:
        with self.vault.change():
            self._remove(MemoryId(name))

    @rule(names=st.sets(NAMES, max_size=3), chat=st.none() | NAMES)
    def forget(self, names: set[str], chat: str | None) -> None:
        before = self._places()
        with self.vault.forgetting() as forgotten:
            for name in sorted(names):
                self._remove(MemoryId(name))
            if chat is not None:
                self._remove_chat(ChatId(chat))
        gone = before - self._places()
        self.tombstones |= {each for each in gone if not self._went_along(each, gone)}
        assert sum(forgotten.removed.values()) == len(gone)
        assert forgotten.weaker == (self.portable or self.code is not None)

    @rule(name=NAMES)
    def break_off(self, name: str) -> None:
        """A group that fails, on a disk that fails at some step of it, changes nothing."""
        with pytest.raises(KeyError):
            self._put_and_fail(name)

    @rule(name=NAMES, step=st.integers(1, 80))
    def fail(self, name: str, step: int) -> None:
        """A disk that gives up once either keeps the change or says that it did not."""
        memory = make_memory(name, f"after failure {step}")
        fail_once(self.vault, step)
        try:
            self.vault.memories.put(memory)
        except VaultError:
            pass
        else:
            self.memories[memory.id] = memory
        fail_once(self.vault, 0)

    @rule(new=PASSPHRASES, portable=st.booleans())
    def move(self, new: str | None, *, portable: bool) -> None:
        """Another passphrase and another mode, but for a vault that nothing would protect."""
        portable &= new is not None
        keystore = None if portable else self.keys
        self.vault.protection.change(self.passphrase, new, keystore=keystore, cost=FAST)
        self.passphrase, self.portable = new, portable

    @rule()
    def renew_code(self) -> None:
        self.code = self.vault.protection.renew_code().words

    @rule()
    def remove_code(self) -> None:
        self.vault.protection.remove_code()
        self.code = None

    @precondition(lambda self: self.code)
    @rule(new=PASSPHRASES)
    def recover(self, new: str | None) -> None:
        self.vault.close()
        assert code_fits(self.path, self.code or "")
        self.vault, code = recover_vault(
            self.path,
            self.code or "",
            NewProtection(self.keys, new, FAST),
            clock=lambda: NOON,
            marks=self.marks,
        )
        self.passphrase, self.portable, self.code = new, False, code.words

    @rule()
    def reopen(self) -> None:
        self.vault.close()
        self.vault = open_vault(
            self.path,
            keystore=self.keys,
            passphrase=self.passphrase,
            clock=lambda: NOON,
            marks=self.marks,
        )

    @rule()
    def check(self) -> None:
        check = self.vault.check()
        back = {each for each in self._places() if self._has_a_tombstone(each)}
        assert check.found.tombstoned == len(back)
        assert check.residues == len(back)

    @invariant()
    def nothing_differs(self) -> None:
        assert {chat.id: chat for chat in self.vault.chats.all()} == self.chats
        assert self.vault.memories.all() == tuple(self.memories.values())
        assert dict(self.vault.vectors.items()) == self.vectors
        for chat in self.chats:
            said = tuple(each for each in self.messages.values() if each.chat == chat)
            assert self.vault.chats.messages(chat) == said
        assert self.vault.standing is Standing.LATEST
        stones = {(stone.place, stone.id) for stone in self.vault.tombstones.all()}
        assert stones == self.tombstones

    def teardown(self) -> None:
        self.vault.close()
        self.folder.cleanup()

    def _remove(self, name: MemoryId) -> None:
        self.vault.memories.remove(name)
        self.vault.vectors.remove(name)
        self.memories.pop(name, None)
        self.vectors.pop(name, None)

    def _remove_chat(self, chat: ChatId) -> None:
        self.vault.chats.remove(chat)
        self.chats.pop(chat, None)
        for message in [each for each in self.messages.values() if each.chat == chat]:
            del self.messages[message.id]

    def _went_along(self, place: tuple[str, str], gone: set[tuple[str, str]]) -> bool:
        """Whether a message went with its chat, whose tombstone stands for it."""
        return place[0] == "messages" and ("chats", self.said_in[place[1]]) in gone

    def _has_a_tombstone(self, place: tuple[str, str]) -> bool:
        of_chat = place[0] == "messages" and ("chats", self.said_in[place[1]]) in self.tombstones
        return of_chat or place in self.tombstones

    def _put_and_fail(self, name: str) -> None:
        with self.vault.change():
            self.vault.memories.put(make_memory(name, "never kept"))
            self.vault.memories.remove(MemoryId("n0"))
            raise KeyError

    def _places(self) -> set[tuple[str, str]]:
        """Everything that is there, as a tombstone would name it."""
        return {
            *(("chats", str(name)) for name in self.chats),
            *(("messages", str(name)) for name in self.messages),
            *(("memories", str(name)) for name in self.memories),
            *(("vectors", str(name)) for name in self.vectors),
        }


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("examples", "steps"), [(15, 20), pytest.param(100, 50, marks=pytest.mark.proof)]
)
def test_a_vault_is_a_dictionary_that_lasts(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
