"""Hearing from the system that the computer is about to sleep.

On Linux `logind` says so on the system's bus. Elsewhere, and where there is no bus, nothing is
heard, and the rule of the leaping clock (`app.domain.locking.slept`) locks after the sleep.
"""

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot

PLACE = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")


class SleepSignal(QObject):
    """`asleep()`: the computer is about to sleep."""

    asleep = Signal()

    def listen(self) -> bool:
        """Begin to listen; False where this system tells nobody."""
        if sys.platform != "linux":
            return False
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - there is a bus on Linux only

        bus = QDBusConnection.systemBus()
        path, interface, name = PLACE
        return bus.isConnected() and bus.connect(
            "", path, interface, name, self, SLOT("prepare(bool)").encode()
        )

    @Slot(bool)
    def prepare(self, going: object) -> None:
        """Hear that the computer goes to sleep, or that it woke up."""
        if going:
            self.asleep.emit()
