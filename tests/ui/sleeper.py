"""A computer that goes to sleep: a stand-in for logind, on the bus that runs this script.

It prints what happens in its order: a delay is asked for, sleep is announced, the vault is locked,
the delay is let go.
"""

import os
import sys
from collections.abc import Callable
from threading import Thread

os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]

from jeepney import (  # type: ignore[import-untyped]  # ships no types
    DBusAddress,
    HeaderFields,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped]  # ships no types
    DBusConnection,
    Proxy,
    open_dbus_connection,
)
from PySide6.QtCore import QCoreApplication, QTimer

from app.ui.sleeping import INTERFACE, PATH, SERVICE, SleepSignal


def say(word: str) -> None:
    print(word, flush=True)


def be_logind(bus: DBusConnection, done: Callable[[], object]) -> None:
    """Grant one delay, announce sleep, and wait until the delay is let go."""
    ended, delay = os.pipe()
    while (call := bus.receive(timeout=30)).header.fields.get(HeaderFields.member) != "Inhibit":
        pass
    bus.send(new_method_return(call, "h", (delay,)))
    os.close(delay)
    say("delayed")
    bus.send(new_signal(DBusAddress(PATH, interface=INTERFACE), "PrepareForSleep", "b", (True,)))
    os.read(ended, 1)
    say("sleeps")
    done()


def main() -> int:
    """Return 0 once the computer sleeps."""
    app = QCoreApplication(sys.argv[:1])
    bus = open_dbus_connection(bus="SESSION", enable_fds=True)
    Proxy(message_bus, bus).RequestName(SERVICE)
    signal = SleepSignal()

    def lock() -> None:
        say("locked")
        signal.let_go()

    def hear() -> None:
        say("told")
        QTimer.singleShot(0, lock)

    signal.asleep.connect(hear)
    Thread(target=be_logind, args=(bus, app.quit), daemon=True).start()
    signal.hold()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
