"""Before a vault is open: one profile of this machine, and the ways into its vault."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QStackedWidget, QWidget

from app.assistant import Profiles
from app.domain.errors import CandorError
from app.ui.look import Look
from app.ui.opening.first_run import FirstRunPage
from app.ui.opening.lock import LockPage
from app.ui.opening.recovery import RecoveryPage
from app.ui.opening.restoring import RestorePage
from app.ui.parts import open_over
from app.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from app.assistant import Assistant, Profile

NAME = "Its name: letters, digits, “-” or “_”"


class Opening(QStackedWidget):
    """First run, lock page, recovery and restoring. `opened(Assistant)`; `around_wanted()`."""

    opened = Signal(object)
    around_wanted = Signal()

    def __init__(
        self, profile: "Profile", tasks: Tasks, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.profile = profile
        self._tasks = tasks
        self._reason = ""
        self.blank = QWidget()  # until it is known whether there is a vault, nothing can be pressed
        self.first_run = FirstRunPage(profile, tasks, look)
        self.lock_page = LockPage(profile, tasks, look)
        self.recovery = RecoveryPage(profile, tasks, look)
        self.restoring = RestorePage(profile, tasks, look)
        pages = (self.first_run, self.lock_page, self.recovery, self.restoring)
        for page in (self.blank, *pages):
            self.addWidget(page)
        self._connect()

    def take_held(self) -> "Assistant | None":
        """Return a vault that is open already and was not handed over yet; it is let go here."""
        held = self.first_run.assistant or self.recovery.assistant
        self.first_run.assistant = self.recovery.assistant = None
        return held

    def take_typed(self) -> str:
        """Return what was typed while the vault opened, for the message field."""
        return self.lock_page.take_typed()

    def open(self, reason: str = "") -> None:
        """Begin: the first run where there is no vault, the lock page where there is one."""
        self._reason = reason
        self._tasks.run(Lane.STORE, partial(_look, self.profile), self, self._begin, self.fail)

    def show_locking(self) -> None:
        """Show that the vault is being locked."""
        self.lock_page.wait()
        self.setCurrentWidget(self.lock_page)

    def show_restoring(self) -> None:
        """Show how a backup is restored."""
        self.setCurrentWidget(self.restoring)
        self.restoring.open(self.profile)

    def fail(self, error: CandorError) -> None:
        """Say an expected failure on whichever page is shown."""
        for page in (self.lock_page, self.first_run, self.recovery, self.restoring):
            page.notice.fail(error)
        if self.currentWidget() is self.blank:
            self.setCurrentWidget(self.lock_page)

    def _connect(self) -> None:
        self.first_run.ready.connect(self.opened)
        self.lock_page.unlocked.connect(self.opened)
        self.recovery.recovered.connect(self.opened)
        for page in (self.first_run, self.lock_page):
            page.around_wanted.connect(self.around_wanted)
        for leaving in (self.first_run, self.recovery, self.restoring):
            leaving.left.connect(self._return)
        for asking in (self.first_run, self.lock_page, self.recovery):
            asking.restore_wanted.connect(self.show_restoring)
        self.lock_page.recovery_wanted.connect(self._recover)
        self.lock_page.profile_wanted.connect(self._choose)
        self.lock_page.new_wanted.connect(self._ask_name)

    def _begin(self, found: tuple[bool, tuple[str, ...]]) -> None:
        exists, names = found
        if exists:
            self.setCurrentWidget(self.lock_page)
            self.lock_page.open(self.profile, reason=self._reason)
            self.lock_page.show_profiles(names)
        else:
            self.setCurrentWidget(self.first_run)
            self.first_run.open(self.profile, others=bool(names))
        self._reason = ""

    def _return(self) -> None:
        """Go back to this profile, or to the one that opens first where this one has no vault."""
        new = self.currentWidget() is self.first_run
        self._tasks.run(
            Lane.STORE, partial(_known, self.profile, new=new), self, self._take, self.fail
        )

    def _take(self, profile: "Profile") -> None:
        self.profile = profile
        self.open()

    def _recover(self) -> None:
        self.setCurrentWidget(self.recovery)
        self.recovery.open(self.profile)

    def _choose(self, name: str) -> None:
        self._tasks.run(
            Lane.STORE, partial(_chosen, self.profile, name), self, self._take, self.fail
        )

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle("New profile")
        dialog.setLabelText(NAME)
        dialog.textValueSelected.connect(self._name)
        open_over(dialog, self)

    def _name(self, name: str) -> None:
        if name.strip():
            self._choose(name.strip())


def _look(profile: "Profile") -> tuple[bool, tuple[str, ...]]:
    return profile.exists(), Profiles(profile.places, profile.parts).names()


def _chosen(profile: "Profile", name: str) -> "Profile":
    """Another profile, which opens first from now on."""
    Profiles(profile.places, profile.parts).choose(name)
    return replace(profile, name=name)


def _known(profile: "Profile", *, new: bool) -> "Profile":
    """The same profile, or for one that was not made after all, one that has a vault."""
    names = Profiles(profile.places, profile.parts).names()
    if not new or profile.name in names or not names:
        return profile
    return _chosen(profile, names[0])
