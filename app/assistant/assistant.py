"""The façade: an unlocked profile. Every call blocks; front ends call it from their lanes."""

import contextlib
from collections.abc import Generator
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Self

from app.assistant.auto_lock import Watch
from app.assistant.backups import Backups
from app.assistant.chats import Chats
from app.assistant.choices import Choices
from app.assistant.chosen_engine import Choice, ChosenEngine
from app.assistant.energy import Energy
from app.assistant.exporting.exports import Exports
from app.assistant.guarding import Ledger
from app.assistant.inspector import prompt_text
from app.assistant.model_choice import LocalModel, local_model, missing_model
from app.assistant.models import Models
from app.assistant.other_answers import OtherAnswers
from app.assistant.parts import Parts
from app.assistant.places import Places
from app.assistant.promise import promise
from app.assistant.protection import Protection
from app.assistant.remembered import Remembered
from app.assistant.servers import Servers
from app.assistant.spare_time import SpareTime
from app.assistant.tuning import Tuning
from app.assistant.turn import Turns
from app.assistant.warm_engine import WarmEngine
from app.assistant.wellbeing import Wellbeing
from app.domain.alternatives import Alternatives
from app.domain.changes import Changes
from app.domain.chat import ChatId
from app.domain.errors import CandorError, PolicyFileError
from app.domain.events import TurnEvent
from app.domain.generation import ModelCard
from app.domain.references import MessageId
from app.engine import Shelf
from app.vault import Vault

_PATIENCE = 2.0  # seconds that a lock waits for an answer to end, to keep what was evaluated


class Assistant:
    """One unlocked profile: talk, memory, persona, wellbeing and settings."""

    def __init__(
        self,
        vault: Vault,
        parts: Parts,
        places: Places,
        *,
        model: Path | None = None,
        offline: bool = False,
    ) -> None:
        self._vault = vault
        self._model = model
        self._engine = WarmEngine(vault, ChosenEngine(self._choice, parts.engine))
        self._embedder = parts.embedder()
        self.settings = Choices(vault)
        self.protection = Protection(vault, parts)
        self.watch = Watch(vault, parts.clock, parts.steady)
        self.backups = Backups(vault, parts)
        self.network = Ledger(vault)
        self.models = Models(
            vault, self.network, Shelf(places.models), parts.catalogue, offline=offline
        )
        self.chats = Chats(vault, self._engine, parts.clock)
        self.persona = Tuning(vault, self._engine, places.household)
        self.servers = Servers(
            vault, self.network, self.persona.bounds, parts.engine, offline=offline
        )
        self.wellbeing = Wellbeing(vault, self.persona, parts.clock)
        self.memory = Remembered(
            vault, self.chats, self._embedder, self._engine, self.persona, parts.clock
        )
        self.energy = Energy(vault, self._engine, parts.steady, parts.on_battery)
        self.memory.may_work_in_background = self.energy.may_work_in_background
        self.exports = Exports(vault, self.memory, parts.clock)
        self._turns = Turns(
            self.chats, self._engine, self.memory, self.persona, self.wellbeing, parts.clock
        )
        self._spare = SpareTime(self.chats, self._engine, self.memory, self.persona, parts.clock)
        self._spare.may_work = self.may_work_in_background
        self._others = OtherAnswers(
            self.chats, self._engine, self.memory, self.persona, parts.clock
        )

    def _choice(self) -> Choice:
        if self._model is not None:
            return LocalModel(self._model)
        return self.servers.in_use() or local_model(self._vault.settings.load())

    def ask(
        self, text: str, stop: Event, chat: ChatId | None = None
    ) -> Generator[TurnEvent, None, None]:
        """Yield what happens while one question is answered, in a new chat unless one is given.

        Setting `stop` ends the answer; what was said is kept. The question is kept first of all.

        Raises:
            NothingToSendError: the text holds no word.
            EngineError: the model broke off; the next question is answered again.
        """
        with self.energy.asking():
            yield from self._turns.ask(text, stop, chat)

    def may_work_in_background(self) -> bool:
        """Return whether work that nobody waits for may run now; not on battery."""
        return self.energy.may_work_in_background()

    def read_ahead(self, text: str, stop: Event, chat: ChatId | None = None) -> None:
        """Have the model read a question that is being typed, so that its answer comes sooner.

        It writes nothing, learns nothing and sends nothing to a server. The next question stops it
        and so does setting `stop`; beside an answer and on battery it does nothing.
        """
        self.energy.touch()
        self._spare.read_ahead(text, stop, chat)

    def alternatives(self, answer: MessageId, stop: Event) -> Alternatives:
        """Return up to two other answers to the question of an answer; nothing of them is kept.

        None where the model says one thing at a time, or once `stop` is set.

        Raises:
            NotFoundError: the answer is gone, or no model wrote it.
            EngineError: the model broke off, or another answer does not come to its end.
        """
        with self.energy.asking():
            return self._others.offer(answer, stop)

    def pick(self, offered: Alternatives, number: int | None) -> Changes:
        """Let another answer take the place of the present one, while it is the chat's last.

        Later turns read it, and its receipt says that it was picked. What does not stand is kept
        nowhere but in `offered`.

        Args:
            offered: what `alternatives` returned.
            number: which of its candidates, from 0; None lets the first answer stand again.

        Raises:
            NotFoundError: the answer is gone, or its chat has changed meanwhile.
            EngineError: an answer that is being written does not come to its end.
        """
        return self._others.pick(offered, number)

    def may_pick(self, offered: Alternatives) -> bool:
        """Return whether one of these may still be picked: the chat has not changed since."""
        return self._others.may_pick(offered)

    def calibrated(self) -> bool:
        """Return whether it is known how the model runs best here, or can not be found out."""
        return self._spare.calibrated()

    def calibrate(self, stop: Event) -> ModelCard:
        """Find out in some seconds how the model runs best here; its card then says so in words.

        A question that is asked meanwhile ends it.
        """
        with self.energy.asking():
            return self._spare.calibrate(stop)

    def prompt_of(self, answer: MessageId) -> str:
        """Return the text that the model was given for an answer, without what was forgotten."""
        return prompt_text(self.chats, self.memory, answer)

    def model(self) -> ModelCard:
        """Return what is known of the model, loading it first where needed."""
        self.energy.touch()
        return self._engine.card()

    def warm(self) -> None:
        """Load the model and the embedder, so that the first question need not wait."""
        self.energy.touch()
        self._engine.card()
        self.memory.warm()

    def promise(self) -> str:
        """Return what protects this vault, and from whom, in one or two sentences."""
        return promise(self._vault.info)

    def warnings(self) -> tuple[str, ...]:
        """Return what the person should know about the state of the vault and of the rules."""
        found = [self._vault.damage.sentence] if self._vault.damage.harmful else []
        found += self._vault.alarms
        found += missing_model(self._vault.settings.load())
        try:
            self.persona.check()
        except PolicyFileError as error:
            found.append(f"{error} {error.advice}")
        return tuple(found)

    def change_passphrase(self, old: str | None, new: str) -> None:
        """Let another passphrase open the vault, without encrypting any record again.

        Raises:
            WrongPassphraseError: `old` is not the present passphrase.
        """
        self.protection.change_passphrase(old, new)

    def lock(self) -> None:
        """Seal what waits to be forgotten, close the vault and end the worker processes."""
        if self._vault.closed:
            return
        self.chats.running.disturb()
        try:
            self.memory.seal(now=True)
            self._keep_warm()
        finally:
            self._engine.close()
            self._embedder.close()
            self.memory.close()
            self._close_vault()

    def panic(self) -> None:
        """Close the vault and end the worker processes at once; a running answer is cut.

        What waits to be forgotten is hidden as before, and sealed at the next lock.
        """
        self.chats.running.disturb()
        try:
            self._engine.close()
            self._embedder.close()
            self.memory.close()
        finally:
            self._vault.close()

    def _keep_warm(self) -> None:
        """Keep what lets the last chat go on at once; no lock fails or waits long for that."""
        with contextlib.suppress(CandorError), self.chats.running.ended(patience=_PATIENCE):
            self._engine.keep()

    def _close_vault(self) -> None:
        try:
            with self.chats.running.ended():
                self.network.keep()
        finally:
            self._vault.close()

    def __enter__(self) -> Self:
        """Return the assistant; it locks at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Lock."""
        self.lock()
