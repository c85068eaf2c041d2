"""A scripted life of a vault: every kind of change, every word made up, long and never repeated.

Each word is in the vault once, so that after any history it is known which words must still be
there and which must be nowhere. Removing or replacing outside of a forgetting leaves a word in
old bytes until the epoch ends; `dropped` holds those until then.
"""

import dataclasses
import hashlib
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.chat import ChatId
from app.domain.persona import Persona
from app.domain.references import MemoryId, MessageId
from app.domain.settings import Settings
from app.vault import KeySource, Vault, create_vault, open_vault
from app.vault.ports import Clock
from tests.vault.conftest import FAST
from tests.vault.samples import make_chat, make_memory, make_message

WORD = re.compile(r"[a-z]{30}")
SYLLABLES = ("bra", "dul", "fen", "gor", "hix", "jom", "kel", "lur", "mip", "nax", "pov", "zet")
See = Callable[[bytes], None]
Action = Callable[[], None]


def just_do(action: Action) -> None:
    """Do what is to be done."""
    action()


def leave_alone(vault: Vault) -> None:
    """Do nothing with an opened vault."""


@dataclass
class History:
    """A vault, and what its file must and must not give back.

    `see` is shown the file after every change; `attempt` does each change; `opened` is given the
    vault whenever it was opened.
    """

    path: Path
    keystore: KeySource | None
    clock: Clock
    see: See
    dice: random.Random
    passphrase: str | None = None
    attempt: Callable[[Action], None] = just_do
    opened: Callable[[Vault], None] = leave_alone
    live: dict[str, str] = field(default_factory=dict)  # the word of each record
    dropped: set[str] = field(default_factory=set)
    forgotten: set[str] = field(default_factory=set)
    passphrases: list[str | None] = field(default_factory=list)
    made: int = 0

    def __post_init__(self) -> None:
        self.passphrases.append(self.passphrase)
        self.vault: Vault = create_vault(
            self.path,
            keystore=self.keystore,
            passphrase=self.passphrase,
            clock=self.clock,
            cost=FAST,
        )
        self.opened(self.vault)
        self._change(lambda: self.vault.chats.start(make_chat("chat-1", self._keep("chat-1"))))

    def run(self, steps: int) -> None:
        """Do so many random things, then forget what was only dropped."""
        actions = [self.say, self.say, self.remember, self.remember, self.edit, self.remove]
        actions += [self.forget, self.redact, self.rename, self.tune]
        for step in range(steps):
            self.dice.choice(actions)()
            if step % 97 == 96:
                self.reopen()
            if step % 211 == 210:
                self.change_passphrase()
        self._forgetting(lambda: None)

    def say(self) -> None:
        """Append a message."""
        name = self._name("message")
        word = self._keep(name)
        self._change(lambda: self.vault.chats.append(make_message(name, f"My {word} is here.")))

    def remember(self) -> None:
        """Keep a memory and its vector."""
        name = self._name("memory")
        word = self._keep(name)

        def put() -> None:
            with self.vault.change():
                self.vault.memories.put(make_memory(name, f"The user has {word}."))
                self.vault.vectors.put(MemoryId(name), vector_of(word))

        self._change(put)

    def edit(self) -> None:
        """Replace a memory, outside of a forgetting."""
        name = self._any("memory")
        if name:
            self._drop(name)
            word = self._keep(name)

            def put() -> None:
                with self.vault.change():
                    self.vault.memories.put(make_memory(name, f"The user has {word}."))
                    self.vault.vectors.put(MemoryId(name), vector_of(word))

            self._change(put)

    def remove(self) -> None:
        """Remove a memory, outside of a forgetting."""
        name = self._any("memory")
        if name:
            self._drop(name)
            self._change(lambda: self._remove(name))

    def forget(self) -> None:
        """Forget a memory with its vector."""
        name = self._any("memory")
        if name:
            self._drop(name)
            self._forgetting(lambda: self._remove(name))

    def redact(self) -> None:
        """Take the words out of a message, as a forgetting does with evidence."""
        name = self._any("message")
        if name:
            self._drop(name)
            word = self._keep(name)
            found = self.vault.chats.find(MessageId(name))
            assert found is not None
            redacted = dataclasses.replace(found, text=f"My {word} […]")
            self._forgetting(lambda: self.vault.chats.replace(redacted))

    def rename(self) -> None:
        """Give the chat another title."""
        self._drop("chat-1")
        word = self._keep("chat-1")
        self._change(lambda: self.vault.chats.rename(ChatId("chat-1"), word))

    def tune(self) -> None:
        """Save other settings."""
        self._drop("settings")
        settings = Settings(persona=Persona(self._keep("settings")))
        self._change(lambda: self.vault.settings.save(settings))

    def reopen(self) -> None:
        """Lock and unlock."""
        self.vault.close()
        self.vault = open_vault(
            self.path, keystore=self.keystore, passphrase=self.passphrase, clock=self.clock
        )
        self.opened(self.vault)

    def change_passphrase(self) -> None:
        """Seal the vault for another passphrase, which ends the epoch too."""
        old, self.passphrase = self.passphrase, self._word()
        self.passphrases.append(self.passphrase)
        self._change(lambda: self.vault.change_passphrase(old, self.passphrase, cost=FAST))
        self._end_epoch()

    def _forgetting(self, action: Action) -> None:
        def act() -> None:
            with self.vault.forgetting():
                action()

        self._change(act)
        self._end_epoch()

    def _change(self, action: Action) -> None:
        self.attempt(action)
        self.see(self.path.read_bytes())

    def _remove(self, name: str) -> None:
        with self.vault.change():
            self.vault.memories.remove(MemoryId(name))
            self.vault.vectors.remove(MemoryId(name))

    def _end_epoch(self) -> None:
        self.forgotten |= self.dropped
        self.dropped.clear()

    def _drop(self, name: str) -> None:
        if name in self.live:
            self.dropped.add(self.live.pop(name))

    def _keep(self, name: str) -> str:
        self.live[name] = self._word()
        return self.live[name]

    def _any(self, prefix: str) -> str:
        names = [name for name in self.live if name.startswith(prefix)]
        return self.dice.choice(names) if names else ""

    def _name(self, prefix: str) -> str:
        self.made += 1
        return f"{prefix}-{self.made}"

    def _word(self) -> str:
        return "".join(self.dice.choices(SYLLABLES, k=10))


def words_in(vault: Vault) -> dict[str, str]:
    """Return the word of each record, as `History.live` has them; "?" where a vector differs."""
    texts = {str(chat.id): chat.title for chat in vault.chats.all()}
    for chat in vault.chats.all():
        texts |= {str(message.id): message.text for message in vault.chats.messages(chat.id)}
    texts |= {str(memory.id): memory.statement for memory in vault.memories.all()}
    texts["settings"] = vault.settings.load().persona.name
    words = {name: "".join(WORD.findall(text)) for name, text in texts.items()}
    vectors = dict(vault.vectors.items())
    wrong = [name for name, packed in vectors.items() if packed != vector_of(words.get(name, ""))]
    return {name: word for name, word in words.items() if word} | dict.fromkeys(wrong, "?")


def make_dice(seed: int) -> random.Random:
    """Chance that can be repeated."""
    return random.Random(seed)  # noqa: S311 - nothing is sealed with it


def vector_of(word: str) -> bytes:
    """The vector of a word: 768 bytes that nothing else has."""
    return hashlib.shake_256(word.encode()).digest(768)
