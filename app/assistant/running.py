"""The turn that is being answered: what it read, who may stop it, and what waits for its end.

A turn holds this from before it reads the chat until it has learned. Forgetting, deleting a chat
and locking come on the other lane: they stop a turn that they touch and wait until it is kept, so
that it writes nothing back.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

from app.domain.chat import ChatId
from app.domain.errors import EngineError
from app.domain.forgetting import ForgetPlan
from app.domain.references import MemoryId, MessageId

PATIENCE = 20.0  # seconds; a model that is just being loaded can not stop at once


class RunningTurn:
    """At most one turn runs."""

    def __init__(self) -> None:
        self._busy = Lock()
        self._stop = Event()
        self._chat: ChatId | None = None
        self._read: set[MemoryId | MessageId] | None = None  # None: not known yet
        self._afterwards: Callable[[], None] | None = None
        self._aside: Event | None = None  # what stops a run that is no turn
        self.disturbed = False

    @contextmanager
    def hold(self, chat: ChatId, stop: Event) -> Iterator[None]:
        """Run a turn of a chat; `stop` ends its answer.

        Raises:
            EngineError: another turn does not come to its end.
        """
        if aside := self._aside:
            aside.set()
        self._wait()
        self._chat, self._stop, self._read, self.disturbed = chat, stop, None, False
        try:
            yield
        finally:
            self._let_go()

    @contextmanager
    def aside(self, chat: ChatId, stop: Event) -> Iterator[bool]:
        """Run what is no turn and gives way to one: the next turn sets `stop`, as locking does.

        Yields False, and holds nothing, where something runs already.
        """
        if not self._busy.acquire(blocking=False):
            yield False
            return
        self._chat, self._stop, self._read, self._aside = chat, stop, None, stop
        try:
            yield True
        finally:
            self._aside = None
            self._let_go()

    def note_read(self, ids: Iterable[MemoryId | MessageId]) -> None:
        """Note which memories and messages stand in the running prompt."""
        self._read = set(ids)

    def touched_by(self, plan: ForgetPlan) -> bool:
        """Whether the running turn has read, or may yet read, what the plan forgets."""
        if self._chat is None:
            return False
        messages = {each.message for each in plan.passages} | {*plan.answers, *plan.questions}
        gone = messages | {memory.id for memory in plan.memories}
        return self._read is None or bool(self._read & gone)

    def runs_in(self, chat: ChatId) -> bool:
        """Whether the running turn belongs to a chat."""
        return self._chat == chat

    def disturb(self) -> None:
        """Stop the running turn; nothing is learned from it."""
        self.disturbed = True
        self._stop.set()

    @contextmanager
    def ended(self, *, only_if: bool = True, patience: float = PATIENCE) -> Iterator[None]:
        """Stop the running turn, wait until its answer is kept, and let none begin meanwhile.

        Where `only_if` is False the turn is none of the caller's business, and goes on. `patience`
        is how many seconds it gets.

        Raises:
            EngineError: it does not come to its end.
        """
        if not only_if:
            yield
            return
        self.disturb()
        self._wait(patience)
        try:
            yield
        finally:
            self._busy.release()

    def when_free(self, action: Callable[[], None]) -> None:
        """Do this now, or as soon as the running turn is over."""
        self._afterwards = action
        self._catch_up()

    def _let_go(self) -> None:
        self._chat = None
        self._busy.release()
        self._catch_up()

    def _wait(self, patience: float = PATIENCE) -> None:
        if not self._busy.acquire(timeout=patience):
            raise EngineError(
                "An answer is still being written.", advice="Stop it, then try again."
            )

    def _catch_up(self) -> None:
        if self._afterwards and self._busy.acquire(blocking=False):
            try:
                self._afterwards()
                self._afterwards = None
            finally:
                self._busy.release()
