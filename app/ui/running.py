"""Running the window until it is closed."""

import signal
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.assistant import lock_address
from app.ui.doorbell import Doorbell
from app.ui.look import Appearance, Look, load_appearance, save_appearance
from app.ui.tasks import Tasks
from app.ui.window import Window

if TYPE_CHECKING:
    from app.assistant import Profile

LISTEN_TO_SIGNALS = 500  # ms; Python sees a signal only between two of its own steps


def run_window(profile: "Profile") -> int:
    """Open the window of a profile and return the exit code once it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of Qt application runs in this process")
    app.setApplicationName("Candor")
    app.setDesktopFileName("candor")
    tasks = Tasks()
    window = make_window(profile, tasks, app)
    bell = hang_bell(window)
    _close_on_signals(app, window)
    window.show()
    window.open()
    code = app.exec()
    bell.close()
    tasks.close()
    return code


def hang_bell(window: Window) -> Doorbell:
    """Return a bell that can be rung for as long as the window holds a profile's vault."""
    bell = Doorbell(window)
    bell.lock_wanted.connect(window.lock)
    window.vault_held.connect(lambda: bell.listen(lock_address(window.opening.profile.path)))
    window.vault_leaving.connect(bell.close)
    return bell


def make_window(profile: "Profile", tasks: Tasks, app: QApplication) -> Window:
    """Return a window of a profile in the look that was chosen for this device."""
    device = profile.places.device
    look = Look(app, load_appearance(device))

    def keep(appearance: Appearance) -> None:
        save_appearance(device, appearance)

    window = Window(profile, tasks, look, keep)

    def show_bug(
        _kind: type[BaseException], bug: BaseException, _trace: TracebackType | None
    ) -> None:
        tasks.crashed.emit(bug)

    sys.excepthook = show_bug  # a bug in a slot reaches the crash page, and no terminal
    return window


def _close_on_signals(app: QApplication, window: Window) -> None:
    """Lock and leave when the system or a terminal asks the program to end."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: window.close())
    awake = QTimer(app, interval=LISTEN_TO_SIGNALS)
    awake.timeout.connect(lambda: None)
    awake.start()
