"""Canaries: a long session through the whole façade, then a search for its words on the disk.

Every private word is made up, long and used once. Whatever a person can do is done, in random
order; the data folder, the home folder with its settings, caches and logs, and the temporary folder
lie below one folder, in which none of the words may be found afterwards, nor a vector's bytes.

Run as `python -m tests.journeys.canary FOLDER OPERATIONS SEED` in a process of its own, so that
nothing else writes there. It prints one JSON object of counts.
"""

import contextlib
import json
import logging
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

from app.assistant import Assistant, Parts, Places, Profile
from app.domain.chat import ChatId
from app.domain.errors import CandorError, WrongPassphraseError
from app.domain.events import Learned
from app.domain.persona import HIGHEST, LOWEST, Axis
from app.domain.references import MemoryId
from app.domain.settings import LearningMode
from app.engine import ScriptedEngine
from app.vault import MemoryKeySource
from tests.assistant.words import WordEmbedder
from tests.vault.conftest import FAST
from tests.vault.history import SYLLABLES, make_dice

PLACES = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
    "SQLITE_TMPDIR": "tmp",
}


@dataclass
class Session:
    """One person at one profile; each public method is one thing that a person does."""

    profile: Profile
    dice: random.Random
    words: list[str] = field(default_factory=list)
    vectors: set[bytes] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.passphrase = self.word()
        self.assistant: Assistant = self.profile.create(self.passphrase)

    def word(self) -> str:
        """Return a new private word."""
        self.words.append("".join(self.dice.choices(SYLLABLES, k=10)))
        return self.words[-1]

    def name(self) -> str:
        """Return a new private name."""
        return self.word().capitalize()

    def tell(self) -> None:
        """Say something that can be remembered, and decide on what is proposed."""
        text = f"My sister {self.name()} lives in {self.name()}."
        for event in self.assistant.ask(text, Event(), self._any_chat()):
            if isinstance(event, Learned) and event.proposals:
                ids = [proposal.id for proposal in event.proposals]
                decide = self.dice.choice((self.assistant.memory.accept, self._decline))
                decide(ids)

    def ask(self) -> None:
        """Ask something, and look at the prompt."""
        for event in self.assistant.ask(f"Where is {self.word()}?", Event(), self._any_chat()):
            del event
        chat = self.assistant.chats.latest()
        if chat:
            self.assistant.prompt_of(self.assistant.chats.messages(chat.id)[-1].id)

    def ask_in_a_temporary_chat(self) -> None:
        """Ask where nothing is kept."""
        chat = self.assistant.chats.start(temporary=True)
        for event in self.assistant.ask(f"Do you know {self.word()}?", Event(), chat.id):
            del event

    def remember(self) -> None:
        """Ask for something to be remembered."""
        self.assistant.memory.remember(f"Remember that my cat is called {self.name()}.")

    def edit(self) -> None:
        """Put a memory in other words."""
        memory = self._any_memory()
        if memory:
            self.assistant.memory.edit(memory, f"The user's cat is called {self.name()}.")

    def forget(self) -> None:
        """Forget a memory; sometimes not."""
        memory = self._any_memory()
        if memory:
            keep_source = self.dice.random() < 0.3
            plan = self.assistant.memory.plan([memory], keep_source=keep_source)
            self.assistant.memory.forget(plan)
            if self.dice.random() < 0.2:
                self.assistant.memory.undo([memory])
            self.assistant.memory.seal(now=self.dice.random() < 0.8)

    def tidy(self) -> None:
        """Rename a chat, look for one, or delete one."""
        chat = self._any_chat()
        if chat and self.dice.random() < 0.3:
            self.assistant.chats.delete(chat)
        elif chat:
            self.assistant.chats.rename(chat, f"About {self.word()}")
            self.assistant.chats.search(self.word())

    def tune(self) -> None:
        """Move a slider, name the persona, choose what may be remembered."""
        axis = self.dice.choice(list(Axis))
        self.assistant.persona.move(axis, self.dice.randint(LOWEST, HIGHEST))
        settings = self.assistant.settings.current()
        persona = replace(settings.persona, name=self.word())
        mode = self.dice.choice((LearningMode.ASK_FIRST, LearningMode.SAVE_AND_SHOW))
        self.assistant.settings.save(replace(settings, persona=persona, learning=mode))

    def verify(self) -> None:
        """Look for residues."""
        assert self.assistant.memory.verify().residues == 0

    def change_passphrase(self) -> None:
        """Let another passphrase open the vault."""
        old, self.passphrase = self.passphrase, self.word()
        self.assistant.change_passphrase(old, self.passphrase)

    def lock(self) -> None:
        """Lock, try a wrong passphrase, unlock."""
        self.vectors |= {packed for _, packed in self.assistant._vault.vectors.items()}
        self.assistant.lock()
        with contextlib.suppress(WrongPassphraseError):
            self.profile.unlock(self.word())
        self.assistant = self.profile.unlock(self.passphrase)

    def talk_in_private(self) -> None:
        """Open a session of which nothing is kept."""
        with self.profile.private() as private:
            private.memory.remember(f"Remember that my dog is called {self.name()}.")
            for event in private.ask(f"My brother {self.name()} lives here.", Event()):
                del event

    def _decline(self, ids: list[MemoryId]) -> None:
        self.assistant.memory.decline(ids)

    def _any_chat(self) -> ChatId | None:
        chats = self.assistant.chats.all()
        return self.dice.choice(chats).id if chats and self.dice.random() < 0.7 else None

    def _any_memory(self) -> MemoryId | None:
        memories = self.assistant.memory.all()
        return self.dice.choice(memories).id if memories else None


def live(session: Session, operations: int) -> int:
    """Do so many random things; return how many of them were refused with a sentence."""
    often = [session.tell, session.ask, session.remember, session.edit, session.forget] * 4
    seldom = [session.tidy, session.tune, session.verify, session.ask_in_a_temporary_chat]
    rare = [session.change_passphrase, session.lock, session.talk_in_private]  # slow on purpose
    refused = 0
    for _ in range(operations):
        try:
            session.dice.choice(rare if session.dice.random() < 0.03 else often + seldom)()
        except CandorError as error:
            logging.getLogger("canary").warning("refused: %s", error)
            refused += 1
    session.lock()
    session.assistant.lock()
    return refused


def count_bytes(folder: Path, secrets: Iterable[bytes]) -> int:
    """Return how many bytes of these secrets stand in files, whatever their case or encoding."""
    files = [each for each in folder.rglob("*") if each.is_file()]
    readable = b"\n".join(each.read_bytes() for each in files)
    lowered = readable.lower()
    found = 0
    for secret in secrets:
        forms = (secret, secret.decode("latin-1").encode("utf-16-le"))
        found += sum(len(form) * max(readable.count(form), lowered.count(form)) for form in forms)
    return found


def run_canary(folder: Path, operations: int, seed: int) -> Counter[str]:
    """Live a session in a folder; count the `words` and `vectors` made up and the `bytes` found."""
    session = Session(_profile(folder / "data"), make_dice(seed))
    refused = live(session, operations)
    logging.shutdown()
    secrets = [word.encode() for word in session.words] + [each[:16] for each in session.vectors]
    return Counter(
        operations=operations,
        refused=refused,
        words=len(session.words),
        vectors=len(session.vectors),
        bytes=count_bytes(folder, secrets),
    )


def _profile(data: Path) -> Profile:
    engine = ScriptedEngine(lambda prompt: f"I see: {prompt.question[-200:]}")
    keystore = MemoryKeySource()
    parts = Parts(
        engine=lambda _: engine,
        embedder=WordEmbedder,
        keystore=lambda: keystore,
        passphrase_cost=FAST,
    )
    return Profile(Places(data), parts=parts)


def main() -> None:
    """Live in a folder with everything below it, and print what was found."""
    folder, operations, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    for name, below in PLACES.items():
        (folder / below).mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[name] = str(folder / below)
    tempfile.tempdir = None
    logging.basicConfig(filename=folder / "home" / "log", level=logging.DEBUG)
    print(json.dumps(run_canary(folder, operations, seed)))


if __name__ == "__main__":
    main()
