"""What an open vault does by itself: it seals, makes the backups that are due, and locks."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import CandorError
from app.domain.forgetting import ForgetReceipt
from app.ui.session import Session
from app.ui.watching import Watcher

if TYPE_CHECKING:
    from app.assistant import Assistant

SEAL_EVERY = 30_000  # ms between two looks whether an undo window is over
REST_EVERY = 60_000  # ms between two looks whether the model may leave the memory
BACKUPS_EVERY = 3_600_000  # ms between two looks whether a backup is due


class Upkeep(QObject):
    """Runs for as long as a vault is open.

    `sealed(ForgetReceipt)`; `failed(CandorError)`: a backup that is due could not be made;
    `lock_due(str)`: the vault must lock now, and why.
    """

    sealed = Signal(object)
    failed = Signal(object)
    lock_due = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._told = ""
        self.watcher = Watcher(session, self)
        self.watcher.lock_due.connect(self.lock_due)
        self._timers = (
            self._every(SEAL_EVERY, self._seal),
            self._every(REST_EVERY, self.let_rest),
            self._every(BACKUPS_EVERY, self.back_up),
        )

    def start(self) -> None:
        """Begin, with the backups that became due while the vault was locked."""
        for timer in self._timers:
            timer.start()
        self.watcher.start()
        self.back_up()

    def stop(self) -> None:
        """Do nothing more: the vault is about to be locked."""
        for timer in self._timers:
            timer.stop()
        self.watcher.stop()

    def let_rest(self) -> None:
        """Let a model that nobody asked for long leave the memory."""
        self._session.engine(
            self, lambda assistant: assistant.energy.rest(), lambda _: None, self._fail
        )

    def back_up(self) -> None:
        """Make the backup that is due; take what was forgotten out of those back in reach."""
        self._session.read(self, _back_up, lambda _: None, self._fail)

    def _every(self, interval: int, do: Callable[[], object]) -> QTimer:
        timer = QTimer(self, interval=interval)
        timer.timeout.connect(do)
        return timer

    def _seal(self) -> None:
        self._session.read(self, lambda assistant: assistant.memory.seal(), self._tell)

    def _tell(self, receipt: ForgetReceipt | None) -> None:
        if receipt is not None:
            self.sealed.emit(receipt)

    def _fail(self, error: CandorError) -> None:
        """Say once what keeps a backup from being made."""
        if str(error) != self._told:
            self._told = str(error)
            self.failed.emit(error)


def _back_up(assistant: "Assistant") -> None:
    assistant.backups.catch_up()
    assistant.backups.run_due()
