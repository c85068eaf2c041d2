"""What the tests of the window share."""

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.look import Appearance, Look, Theme


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    return Look(qapp, Appearance(Theme.LIGHT))
