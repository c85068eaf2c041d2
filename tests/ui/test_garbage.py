"""What Python throws away is ended in the window's thread, whoever made the garbage full."""

import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.tasks import Lane, Tasks


class _Knot(QObject):
    """A part of a window that only the collector can end: it holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.held = self


def test_a_part_of_the_window_never_ends_in_the_thread_of_a_lane(qtbot: QtBot) -> None:
    tasks, owner, ended_in = Tasks(), QObject(), list[threading.Thread]()
    kept: list[list[int]] = []
    knot = _Knot()
    weakref.finalize(knot, lambda: ended_in.append(threading.current_thread()))
    del knot

    def fill() -> None:
        kept.extend([number] for number in range(10_000))

    for _ in range(200):  # an older generation has its turn after a hundred of the youngest
        with qtbot.waitCallback() as done:
            tasks.run(Lane.STORE, fill, owner, done)

    assert ended_in == [threading.main_thread()]
    tasks.close()
