"""Locking without being told to: after a time without keys and clicks, and before sleep."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from app.domain.locking import LOOK
from app.ui.session import Session
from app.ui.shortcuts import KEYS, Action

USES = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,  # the press of a shortcut goes elsewhere
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class Watcher(QObject):
    """Watches one open vault.

    `lock_due(str)`: it must lock now, and why; `lock_wanted()`, `panic_wanted()`: the keys for it
    were pressed in a dialog, which keeps them from the window's own shortcuts.

    It looks at the events of whichever of our windows has the focus, before Qt hands them out: the
    widgets' own events are far more, and each would cost a step in Python.
    """

    lock_due = Signal(str)
    lock_wanted = Signal()
    panic_wanted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._looking = QTimer(self, interval=1000 * LOOK)
        self._looking.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch."""
        self._looking.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow)
            self._follow(app.focusWindow())

    def stop(self) -> None:
        """Watch no more."""
        self._looking.stop()

    def look(self) -> None:
        """Lock if it is time; called by the timer."""
        reason = self._session.watch.due()
        if reason is not None:
            self.lock_due.emit(str(reason))

    def prepare(self) -> bool:
        """Lock before the computer sleeps, unless the vault never locks itself; say whether."""
        reason = self._session.watch.before_sleep()
        if reason is not None:
            self.lock_due.emit(str(reason))
        return reason is not None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note that somebody is here; every event goes on its way."""
        if event.type() in USES:
            self._session.watch.touch()
        return isinstance(event, QKeyEvent) and self._locks(event)

    def _locks(self, event: QKeyEvent) -> bool:
        """Whether a key press is one that locks; it is done then."""
        if event.type() is not QEvent.Type.KeyPress:
            return False
        keys = QKeySequence(event.keyCombination()).toString()
        for action, signal in ((Action.LOCK, self.lock_wanted), (Action.PANIC, self.panic_wanted)):
            if keys == KEYS[action]:
                signal.emit()
                return True
        return False

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
