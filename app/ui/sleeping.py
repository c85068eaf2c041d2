"""Hearing from the system that the computer is about to sleep, and asking it to wait for the lock.

On Linux `logind` says so on the system's bus, and waits some seconds for whoever holds a delay. The
delay is a file that is open: letting it go, or dying, lets the computer sleep. Elsewhere, and where
there is no bus, nothing is heard, and the rule of the leaping clock (`app.domain.locking.slept`)
locks after the sleep.
"""

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

SERVICE, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
INTERFACE = "org.freedesktop.login1.Manager"
WHY = ["sleep", "Candor", "The vault locks first", "delay"]


class SleepSignal(QObject):
    """`asleep()`: the computer is about to sleep."""

    asleep = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listens = self._holds = False
        self._delay: QDBusUnixFileDescriptor | None = None

    def hold(self) -> None:
        """Listen from now on, and let the computer sleep only once `let_go` is called."""
        if sys.platform != "linux":
            return
        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            self._holds = True
            self._listens = self._listens or self._listen(bus)
            call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Inhibit")
            call.setArguments(WHY)
            answer = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            answer.finished.connect(self._keep)

    def let_go(self) -> None:
        """Let the computer sleep: what must be locked is locked."""
        self._holds, self._delay = False, None

    @Slot(bool)
    def prepare(self, going: object) -> None:
        """Hear that the computer goes to sleep, or that it woke up."""
        if going:
            self.asleep.emit()

    def _listen(self, bus: QDBusConnection) -> bool:
        place = ("", PATH, INTERFACE, "PrepareForSleep", self, SLOT("prepare(bool)"))
        heard = bus.connect(*place)  # type: ignore[call-overload]  # its stub wrongly wants bytes
        return bool(heard)

    def _keep(self, answer: QDBusPendingCallWatcher) -> None:
        """Keep the delay that the system granted; without one the computer does not wait."""
        granted = answer.reply().arguments()
        if self._holds and granted and isinstance(granted[0], QDBusUnixFileDescriptor):
            self._delay = granted[0]
        answer.deleteLater()
