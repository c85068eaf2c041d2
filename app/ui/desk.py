"""The desk: an unlocked profile. Chats at the left, one page at the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.domain.chat import Chat, ChatId
from app.domain.errors import CandorError
from app.domain.forgetting import ForgetReceipt
from app.domain.generation import ModelCard
from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.ui.chat import ChatPage
from app.ui.chat.chats import ChatList
from app.ui.look import tokens
from app.ui.memory import MemoryPage
from app.ui.models import ModelsPage
from app.ui.parts import Notice, button, column, row
from app.ui.persona import PersonaPage
from app.ui.privacy import PrivacyPage
from app.ui.session import Session
from app.ui.settings import SettingsPage
from app.ui.upkeep import Upkeep

if TYPE_CHECKING:
    from app.assistant import Assistant


class Desk(QWidget):
    """Everything of an unlocked profile.

    `titled(Chat | None)`, `paged(str)`: what is open; `modelled(str)`: the model's name;
    `connects(bool, str)`: whether models may be fetched, and the server that answers;
    `look_chosen(Appearance)`; `lock_wanted(str)`: with the reason; `restore_wanted()`.
    """

    titled = Signal(object)
    paged = Signal(str)
    modelled = Signal(str)
    connects = Signal(bool, str)
    look_chosen = Signal(object)
    lock_wanted = Signal(str)
    restore_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        session.setParent(self)
        self.notice = Notice(session.look, "failure")
        self.chats = ChatList(session)
        self.chat = ChatPage(session)
        self.memory = MemoryPage(session)
        self.persona = PersonaPage(session)
        self.models = ModelsPage(session)
        self.privacy = PrivacyPage(session)
        self.settings = SettingsPage(session)
        self.upkeep = Upkeep(session, self)
        self.pages = QStackedWidget()
        self._nav = QButtonGroup(self)
        self._side_fits = True
        self._arrange()
        self._connect()
        self._look_again(Changes(memories=True, settings=True))
        self.show_chat()
        self._warm()
        session.read(self, _warnings, self._warn)
        self.upkeep.start()

    def fail(self, error: CandorError) -> None:
        """Say an expected failure that no page took."""
        self.notice.fail(error)

    def leave(self) -> None:
        """Do nothing more by itself: the profile is about to be locked."""
        self.upkeep.stop()

    def new_chat(self, *, temporary: bool = False) -> None:
        """Begin a chat; a kept one begins with its first question."""
        self.show_chat()
        if not temporary:
            self.chat.open(None)
            return
        self.session.read(
            self, lambda assistant: assistant.chats.start(temporary=True), self._begun
        )

    def search(self) -> None:
        """Go to the search of the chats."""
        self.side.show()
        self.chats.search.setFocus()
        self.chats.search.selectAll()

    def show_chat(self) -> None:
        """Show the chat page."""
        self._show(self.chat)
        self.titled.emit(self.chat.chat)
        self.chat.composer.field.setFocus()

    def show_memory(self) -> None:
        """Show the memory page."""
        self._show(self.memory)
        self.memory.enter()

    def show_persona(self) -> None:
        """Show the persona page."""
        self._show(self.persona)
        next(iter(self.persona.rows.values())).slider.setFocus()

    def show_models(self) -> None:
        """Show what answers, and what else could."""
        self._show(self.models)
        self.models.enter()

    def show_privacy(self) -> None:
        """Show what protects the vault."""
        self._show(self.privacy)
        self.privacy.enter()

    def show_settings(self) -> None:
        """Show the settings."""
        self._show(self.settings)
        next(iter(self.settings.modes.values())).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the page where the chats do not fit beside it."""
        super().resizeEvent(event)
        self._make_room()

    def toggle_side(self) -> None:
        """Show or hide the chats."""
        self.side.setVisible(self.side.isHidden())

    def _arrange(self) -> None:
        new = button("New chat", self.new_chat)
        new.setToolTip("Ctrl+N")
        hidden = button("Temporary", lambda: self.new_chat(temporary=True))
        hidden.setToolTip("A chat that is never written (Ctrl+Shift+N)")
        self.session.look.dress(new, "plus")
        self.session.look.dress(hidden, "hourglass")
        self.to_memory = self._entry("Memory", "notebook", "Ctrl+M", self.show_memory)
        self.to_persona = self._entry("Persona", "sliders-horizontal", "Ctrl+P", self.show_persona)
        self.to_models = self._entry("Models", "cpu", "Ctrl+Shift+M", self.show_models)
        self.to_privacy = self._entry("Privacy", "shield-check", "Ctrl+Shift+P", self.show_privacy)
        self.to_settings = self._entry("Settings", "settings", "Ctrl+,", self.show_settings)
        self._entries: dict[QWidget, QPushButton] = {
            self.memory: self.to_memory,
            self.persona: self.to_persona,
            self.models: self.to_models,
            self.privacy: self.to_privacy,
            self.settings: self.to_settings,
        }
        nav = column(*self._entries.values(), gap=2)
        self.side = QWidget()
        self.side.setProperty("role", "side")
        self._widen()
        self.session.look.changed.connect(self._widen)
        self.session.look.changed.connect(self._make_room)
        self.side.setLayout(column(row(new, hidden), self.chats, nav, gap=12, margin=12))
        for page in (self.chat, *self._entries):
            self.pages.addWidget(page)
        right = column(self.notice, self.pages, gap=0)
        self.setLayout(row(self.side, right, gap=0))

    def _widen(self) -> None:
        """Give larger words a wider sidebar."""
        self.side.setFixedWidth(round(tokens.SIDEBAR * self.session.look.scale))

    def _make_room(self) -> None:
        """Hide the chats when they cease to fit, show them again when they do."""
        needed = (tokens.SIDEBAR + tokens.NARROWEST) * self.session.look.scale
        fits = self.width() >= needed
        if fits != self._side_fits:
            self._side_fits = fits
            self.side.setVisible(fits)

    def _entry(self, text: str, icon: str, keys: str, show: Callable[[], None]) -> QPushButton:
        made = button(text, show, "nav")
        made.setCheckable(True)
        made.setToolTip(keys)
        self.session.look.dress(made, icon)
        self._nav.addButton(made)
        return made

    def _connect(self) -> None:
        self.chats.chosen.connect(self._open)
        self.chats.deleted.connect(self._deleted)
        self.chat.opened.connect(self._opened)
        self.chat.memory_wanted.connect(self._open_memory)
        self.chat.stop_here.connect(lambda: self.lock_wanted.emit(""))
        self.privacy.lock_wanted.connect(lambda: self.lock_wanted.emit(""))
        self.privacy.restore_wanted.connect(self.restore_wanted)
        self.upkeep.lock_due.connect(self.lock_wanted)
        self.upkeep.failed.connect(self.notice.fail)
        self.upkeep.sealed.connect(self._sealed)
        for page in (self.memory, self.chat):
            page.chat_wanted.connect(self._open_by_id)
        self.settings.look_chosen.connect(self.look_chosen)
        self.session.changed.connect(self._look_again)
        self.session.changed.connect(self.chat.refresh)
        self.session.changed.connect(self.notice.settle)

    def _show(self, page: QWidget) -> None:
        self.notice.put_away()
        self.pages.setCurrentWidget(page)
        self._nav.setExclusive(False)
        for entry in self._entries.values():
            entry.setChecked(False)
        if page in self._entries:
            self._entries[page].setChecked(True)
            self.paged.emit(self._entries[page].text().partition(" ·")[0])

    def _open(self, chat: Chat) -> None:
        self.chat.open(chat)
        self.show_chat()

    def _begun(self, chat: Chat) -> None:
        self.session.changed.emit(Changes(chats=True))
        self._open(chat)

    def _open_by_id(self, chat: str) -> None:
        self.session.read(self, lambda assistant: assistant.chats.get(ChatId(chat)), self._open)

    def _open_memory(self, memory: str) -> None:
        self.show_memory()
        self.memory.pick(MemoryId(memory))

    def _opened(self, chat: Chat | None) -> None:
        self.chats.mark(chat)
        if self.pages.currentWidget() is self.chat:
            self.titled.emit(chat)

    def _deleted(self, chat: str) -> None:
        if self.chat.chat is not None and self.chat.chat.id == chat:
            self.new_chat()

    def _look_again(self, changes: Changes) -> None:
        if changes.memories:
            self.session.read(
                self, lambda assistant: assistant.memory.proposals(), self._show_count
            )
        if changes.settings:
            self.session.read(self, _connections, lambda found: self.connects.emit(*found))
            self._name()

    def _show_count(self, proposals: tuple[Memory, ...]) -> None:
        waiting = f"Memory · {len(proposals)} to decide" if proposals else "Memory"
        self.to_memory.setText(waiting)

    def _warm(self) -> None:
        """Load the model while the person finds their words."""
        self.session.engine(
            self, lambda assistant: assistant.warm(), lambda _: None, self._fail_model
        )

    def _name(self) -> None:
        """Name the model that answers from now on, once it is loaded."""
        self.session.engine(
            self, lambda assistant: assistant.model(), self._name_model, self._fail_model
        )

    def _fail_model(self, error: CandorError) -> None:
        """Say that the model can not answer, whatever else succeeds."""
        self.notice.say(str(error), error.advice)

    def _name_model(self, card: ModelCard) -> None:
        self.modelled.emit(card.name)

    def _warn(self, found: tuple[tuple[str, ...], bool]) -> None:
        """Say what is wrong with the vault or the rules, for as long as the person leaves it."""
        sentences, about_vault = found
        if sentences:
            action = "What can be done" if about_vault else ""
            self.notice.say(" ".join(sentences), action=action, do=self.show_privacy)

    def _sealed(self, receipt: ForgetReceipt) -> None:
        self.session.changed.emit(Changes(chats=True, memories=True))
        self.memory.show_receipt(receipt)


def _warnings(assistant: "Assistant") -> tuple[tuple[str, ...], bool]:
    """What is wrong, and whether any of it is about the vault, for which the privacy page helps."""
    held = assistant.protection
    return assistant.warnings(), bool(held.loss() or held.alarms())


def _connections(assistant: "Assistant") -> tuple[bool, str]:
    """Whether models may be fetched, and the name of the server that answers."""
    server = assistant.servers.in_use()
    return assistant.models.may_connect(), server.model or server.address if server else ""
