"""The window: the chrome above one thing: the ways into a vault, the desk, or the crash page."""

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
from app.ui.opening import Opening
from app.ui.parts import column
from app.ui.session import Session
from app.ui.shortcuts import Action, bind, show_shortcuts
from app.ui.sleeping import SleepSignal
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
        self._tasks = tasks
        self._look = look
        self._keep_look = keep_look
        self.desk: Desk | None = None
        self._closing = False
        self._sleep = SleepSignal(self)
        self.chrome = Chrome(look)
        self.opening = Opening(profile, tasks, look)
        self.crash = CrashPage()
        self.pages = QStackedWidget()
        for page in (self.opening, self.crash):
            self.pages.addWidget(page)
        centre = QWidget()
        centre.setLayout(column(self.chrome, self.pages, gap=0))
        self.setCentralWidget(centre)
        self.setWindowTitle("Candor")
        self.setMinimumSize(720, 520)
        self.resize(1120, 760)
        self._connect()

    def open(self, reason: str = "") -> None:
        """Begin before the vault; `reason` is why it locked by itself."""
        self.chrome.show_locked()
        self.pages.setCurrentWidget(self.opening)
        self.opening.open(reason)

    def lock(self, reason: str = "", *, then: Callable[[], object] | None = None) -> None:
        """Stop what runs, seal, close the vault and end the model; then open what comes next."""
        desk = self._leave()
        if desk is not None:
            after = then or partial(self.open, reason)
            desk.session.close(self, lambda _: self._locked(after), self._fail_locking)

    def panic(self) -> None:
        """Close the vault and end the model at once, in the middle of anything."""
        desk = self._leave()
        if desk is not None:
            desk.session.panic(self, lambda _: self._locked(self.open), self._fail_locking)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock before the window closes."""
        held = self.opening.take_held()
        if self.desk is None and held is None:
            self.closed.emit()
            event.accept()
            return
        event.ignore()
        self._closing = True
        self.lock()
        if held is not None:
            self.opening.show_locking()
            self._tasks.run(
                Lane.ENGINE, held.lock, self, lambda _: self._locked(self.open), self._fail_locking
            )

    def _leave(self) -> Desk | None:
        """Take the desk off the screen; None where there is none."""
        desk, self.desk = self.desk, None
        if desk is not None:
            self.vault_leaving.emit()
            desk.leave()
            self.opening.show_locking()
            self.pages.setCurrentWidget(self.opening)
            self.chrome.show_locked()
            self.pages.removeWidget(desk)
            desk.deleteLater()
        return desk

    def _connect(self) -> None:
        self.opening.opened.connect(self._unlocked)
        self.opening.around_wanted.connect(self._look_around)
        self.crash.restart_wanted.connect(self._restart)
        self.chrome.lock_wanted.connect(self.lock)
        self.chrome.sidebar_wanted.connect(lambda: self._do(Action.SIDEBAR))
        self._sleep.asleep.connect(self._prepare_for_sleep)
        self._tasks.failed.connect(self._fail)
        self._tasks.crashed.connect(self.show_crash)
        bind(self, {action: partial(self._do, action) for action in Action})

    def _look_around(self) -> None:
        self._tasks.run(
            Lane.STORE,
            self.opening.profile.private,
            self,
            lambda assistant: self._unlocked(assistant, private=True),
        )

    def _unlocked(self, assistant: "Assistant", *, private: bool = False) -> None:
        session = Session(assistant, self._tasks, self._look, self.opening.profile)
        desk = self.desk = Desk(session)
        desk.titled.connect(self.chrome.show_chat)
        desk.paged.connect(self.chrome.show_page)
        desk.modelled.connect(self.chrome.show_model)
        desk.connects.connect(self._show_network)
        desk.lock_wanted.connect(self.lock)
        desk.upkeep.watcher.lock_wanted.connect(self.lock)
        desk.upkeep.watcher.panic_wanted.connect(self.panic)
        desk.restore_wanted.connect(lambda: self.lock(then=self.opening.show_restoring))
        desk.look_chosen.connect(self._choose_look)
        self.pages.addWidget(desk)
        self.pages.setCurrentWidget(desk)
        self.chrome.show_open(private=private)
        desk.chat.composer.write(self.opening.take_typed())
        desk.chat.composer.field.setFocus()
        self._sleep.hold()
        if not private:
            self.vault_held.emit()

    def _show_network(self, fetching: object, server: str) -> None:
        self.chrome.show_network(fetching=bool(fetching), server=server)

    def _choose_look(self, appearance: Appearance) -> None:
        self._look.choose(appearance)
        self._keep_look(appearance)

    def _prepare_for_sleep(self) -> None:
        """Lock what locks itself before the computer sleeps, and let it sleep after that."""
        locks = self.desk is not None and self.desk.upkeep.watcher.prepare()
        if not locks:
            self._sleep.let_go()

    def _locked(self, then: Callable[[], object]) -> None:
        self._sleep.let_go()
        if self._closing:
            self.close()
        else:
            then()

    def _fail(self, _owner: QObject, error: CandorError) -> None:
        """Show an expected failure that no page took, where the person is."""
        if self.desk is not None:
            self.desk.fail(error)
        else:
            self.opening.fail(error)

    def _fail_locking(self, error: CandorError) -> None:
        """Say that locking met a failure; the vault is closed all the same."""
        self._locked(self.open)
        self.opening.fail(error)

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
            Action.MODELS: desk.show_models,
            Action.PRIVACY: desk.show_privacy,
            Action.SETTINGS: desk.show_settings,
            Action.CHATS: desk.show_chat,
            Action.SIDEBAR: desk.toggle_side,
            Action.RECEIPT: desk.chat.unfold_last,
            Action.ANOTHER: desk.chat.another.ask,
            Action.COPY: desk.chat.copy_last,
            Action.STOP: desk.chat.stop,
            Action.LOCK: self.lock,
            Action.PANIC: self.panic,
        }
