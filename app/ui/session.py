"""The session: an unlocked profile on the screen, and the one place that tells what changed."""

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.alternatives import Alternatives
from app.domain.changes import Changes
from app.domain.chat import ChatId
from app.domain.events import TurnEvent
from app.domain.references import MessageId
from app.ui.look import Look
from app.ui.tasks import Failed, Lane, Tasks

if TYPE_CHECKING:
    from app.assistant import Assistant, Profile
    from app.assistant.auto_lock import Watch

T = TypeVar("T")
Step = TypeVar("Step")


class Session(QObject):
    """What every page of an unlocked profile needs.

    `changed(Changes)`: some page's action touched the profile; whoever is concerned looks again.
    """

    changed = Signal(object)

    def __init__(
        self, assistant: "Assistant", tasks: Tasks, look: Look, profile: "Profile"
    ) -> None:
        super().__init__()
        self.look = look
        self.profile = profile
        self._assistant = assistant
        self._tasks = tasks

    @property
    def tasks(self) -> Tasks:
        """The lanes, for parts that also work before a vault is open."""
        return self._tasks

    @property
    def watch(self) -> "Watch":
        """Whether the vault must lock by now: the one part that may be asked without a lane."""
        return self._assistant.watch

    def read(
        self,
        owner: QObject,
        work: "Callable[[Assistant], T]",
        done: Callable[[T], object],
        failed: Failed | None = None,
    ) -> None:
        """Look something up on the store's lane and give it to `done`."""
        self._tasks.run(Lane.STORE, lambda: work(self._assistant), owner, done, failed)

    def change(
        self,
        owner: QObject,
        work: "Callable[[Assistant], Changes]",
        done: Callable[[], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Change something on the store's lane and tell every page."""

        def tell(changes: Changes) -> None:
            if done is not None:
                done()
            self.changed.emit(changes)

        self._tasks.run(Lane.STORE, lambda: work(self._assistant), owner, tell, failed)

    def ask(
        self,
        owner: QObject,
        text: str,
        chat: ChatId | None,
        each: Callable[[TurnEvent], object],
        failed: Failed,
        ended: Callable[[], object],
    ) -> threading.Event:
        """Ask a question on the engine's lane; setting the event returned ends the answer.

        Whoever waits for an answer uses Candor, so that it does not lock meanwhile.
        """

        def alive(event: TurnEvent) -> None:
            self.watch.touch()
            each(event)

        return self._tasks.stream(
            Lane.ENGINE,
            lambda stop: self._assistant.ask(text, stop, chat),
            owner,
            alive,
            failed,
            ended,
        )

    def alternatives(
        self,
        owner: QObject,
        answer: MessageId,
        done: Callable[[Alternatives], object],
        failed: Failed,
    ) -> threading.Event:
        """Have the model answer another way; setting the event returned ends that."""

        def write(stop: threading.Event) -> Iterator[Alternatives]:
            return iter((self._assistant.alternatives(answer, stop),))

        return self._tasks.stream(Lane.ENGINE, write, owner, done, failed)

    def read_ahead(self, owner: QObject, text: str, chat: ChatId | None) -> threading.Event:
        """Have the model read what is being typed; setting the event returned ends that."""

        def read(stop: threading.Event) -> Iterator[None]:
            self._assistant.read_ahead(text, stop, chat)
            return iter(())

        return self._beside(owner, read)

    def calibrate(self, owner: QObject) -> threading.Event:
        """Have the model find out how it runs best here, once; setting the event ends that."""

        def find_out(stop: threading.Event) -> Iterator[None]:
            if self._assistant.may_work_in_background() and not self._assistant.calibrated():
                self._assistant.calibrate(stop)
            return iter(())

        return self._beside(owner, find_out)

    def _beside(
        self, owner: QObject, work: Callable[[threading.Event], Iterator[None]]
    ) -> threading.Event:
        """Do on the engine's lane what nobody waits for, and say nothing where it fails."""
        once = QObject(owner)  # what its lane holds on to ends with it
        return self._tasks.stream(
            Lane.ENGINE, work, once, lambda _: None, lambda _: None, once.deleteLater
        )

    def engine(
        self,
        owner: QObject,
        work: "Callable[[Assistant], T]",
        done: Callable[[T], object],
        failed: Failed | None = None,
    ) -> None:
        """Do something that waits for the model on the engine's lane."""
        self._tasks.run(Lane.ENGINE, lambda: work(self._assistant), owner, done, failed)

    def errand(
        self,
        owner: QObject,
        work: "Callable[[Assistant, threading.Event, Callable[[Step], None]], T]",
        each: Callable[[Step], object],
        done: Callable[[T], object],
        failed: Failed | None = None,
    ) -> threading.Event:
        """Do what takes minutes, beside everything else; setting the event returned stops it."""
        return self._tasks.errand(
            lambda stop, tell: work(self._assistant, stop, tell), owner, each, done, failed
        )

    def close(self, owner: QObject, done: Callable[[None], object], failed: Failed) -> None:
        """Stop what runs, then lock behind everything that is under way."""
        self._tasks.stop_all()
        self._tasks.run(Lane.ENGINE, self._assistant.lock, owner, done, failed)

    def panic(self, owner: QObject, done: Callable[[None], object], failed: Failed) -> None:
        """Close the vault at once, behind nothing; what runs breaks off."""
        self._tasks.stop_all()
        self._tasks.run(Lane.URGENT, self._assistant.panic, owner, done, failed)
