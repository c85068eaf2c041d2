"""The window: the chrome above one of four things: first run, lock page, desk, crash page."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.domain.errors import CandorError
from app.ui.chrome import Chrome
from app.ui.crash import CrashPage
from app.ui.desk import Desk
from app.ui.look import Appearance, Look
from app.ui.opening import FirstRunPage, LockPage
from app.ui.parts import column
from app.ui.session import Session
from app.ui.shortcuts import Action, bind, show_shortcuts
from app.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from app.assistant import Assistant, Profile


class Window(QMainWindow):
    """One profile's window, locked or open.

    `vault_held()`: the vault in the file is open here; `vault_leaving()`: it is about to be let
    go; `closed()`: the window is locked and gone.
    """

    vault_held = Signal()
    vault_leaving = Signal()
    closed = Signal()

    def __init__(
        self,
        profile: "Profile",
        tasks: Tasks,
        look: Look,
        keep_look: Callable[[Appearance], object],
    ) -> None:
        super().__init__()
        self._profile = profile
        self._tasks = tasks
        self._look = look
        self._keep_look = keep_look
        self.desk: Desk | None = None
        self._closing = False
        self.chrome = Chrome(look)
        self.first_run = FirstRunPage(profile, tasks, look)
        self.lock_page = LockPage(profile, tasks, look)
        self.crash = CrashPage()
        self.pages = QStackedWidget()
        blank = QWidget()  # until it is known whether there is a vault, nothing can be pressed
        for page in (blank, self.first_run, self.lock_page, self.crash):
            self.pages.addWidget(page)
        centre = QWidget()
        centre.setLayout(column(self.chrome, self.pages, gap=0))
        self.setCentralWidget(centre)
        self.setWindowTitle("Candor")
        self.setMinimumSize(720, 520)
        self.resize(1120, 760)
        self._connect()

    def open(self) -> None:
        """Begin: the first run where there is no vault, the lock page where there is one."""
        self._tasks.run(Lane.STORE, self._profile.exists, self, self._begin, self._fail_opening)

    def lock(self) -> None:
        """Stop what runs, seal, close the vault and end the model."""
        desk, self.desk = self.desk, None
        if desk is None:
            return
        self.vault_leaving.emit()
        desk.leave()
        self.lock_page.wait()
        self.pages.setCurrentWidget(self.lock_page)
        self.chrome.show_locked()
        desk.session.close(self, lambda _: self._locked(), self._fail_locking)
        self.pages.removeWidget(desk)
        desk.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock before the window closes."""
        if self.desk is None:
            self.closed.emit()
            event.accept()
        else:
            event.ignore()
            self._closing = True
            self.lock()

    def _connect(self) -> None:
        self.first_run.ready.connect(self._unlocked)
        self.lock_page.unlocked.connect(self._unlocked)
        for page in (self.first_run, self.lock_page):
            page.around_wanted.connect(self._look_around)
        self.crash.restart_wanted.connect(self._restart)
        self.chrome.lock_wanted.connect(self.lock)
        self.chrome.sidebar_wanted.connect(lambda: self._do(Action.SIDEBAR))
        self._tasks.failed.connect(self._fail)
        self._tasks.crashed.connect(self.show_crash)
        bind(self, {action: partial(self._do, action) for action in Action})

    def _begin(self, exists: object) -> None:
        self.chrome.show_locked()
        page = self.lock_page if exists else self.first_run
        self.pages.setCurrentWidget(page)
        page.open()

    def _look_around(self) -> None:
        self._tasks.run(
            Lane.STORE,
            self._profile.private,
            self,
            lambda assistant: self._unlocked(assistant, private=True),
        )

    def _unlocked(self, assistant: "Assistant", *, private: bool = False) -> None:
        desk = self.desk = Desk(Session(assistant, self._tasks, self._look))
        desk.titled.connect(self.chrome.show_chat)
        desk.paged.connect(self.chrome.show_page)
        desk.modelled.connect(self.chrome.show_model)
        desk.lock_wanted.connect(self.lock)
        desk.look_chosen.connect(self._choose_look)
        self.pages.addWidget(desk)
        self.pages.setCurrentWidget(desk)
        self.chrome.show_open(private=private)
        desk.chat.composer.field.setFocus()
        if not private:
            self.vault_held.emit()

    def _choose_look(self, appearance: Appearance) -> None:
        self._look.choose(appearance)
        self._keep_look(appearance)

    def _locked(self) -> None:
        if self._closing:
            self.close()
        else:
            self.open()

    def _fail(self, _owner: QObject, error: CandorError) -> None:
        """Show an expected failure that no page took, where the person is."""
        if self.desk is not None:
            self.desk.fail(error)
        else:
            self._fail_opening(error)

    def _fail_opening(self, error: CandorError) -> None:
        self.lock_page.notice.fail(error)
        self.first_run.notice.fail(error)

    def _fail_locking(self, error: CandorError) -> None:
        """Say that locking met a failure; the vault is closed all the same."""
        self._locked()
        self._fail_opening(error)

    def show_crash(self, problem: BaseException) -> None:
        """Show a bug in place of everything else."""
        self.crash.tell(problem)
        self.pages.setCurrentWidget(self.crash)

    def _restart(self) -> None:
        if self.desk is None:
            self.open()
        else:
            self.lock()

    def _do(self, action: Action) -> None:
        """Do what a shortcut says, as far as it makes sense now."""
        desk = self.desk
        if action is Action.SHORTCUTS:
            show_shortcuts(self)
        elif desk is not None:
            self._actions(desk)[action]()

    def _actions(self, desk: Desk) -> dict[Action, Callable[[], object]]:
        return {
            Action.NEW: desk.new_chat,
            Action.TEMPORARY: lambda: desk.new_chat(temporary=True),
            Action.SEARCH: desk.search,
            Action.MEMORY: desk.show_memory,
            Action.PERSONA: desk.show_persona,
            Action.SETTINGS: desk.show_settings,
            Action.CHATS: desk.show_chat,
            Action.SIDEBAR: desk.toggle_side,
            Action.RECEIPT: desk.chat.unfold_last,
            Action.COPY: desk.chat.copy_last,
            Action.STOP: desk.chat.stop,
            Action.LOCK: self.lock,
        }
