"""The list of chats at the left: search, open, rename, delete."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QInputDialog, QLineEdit, QListWidget, QListWidgetItem, QMenu, QWidget

from app.domain.changes import Changes
from app.domain.chat import Chat, ChatId
from app.ui.parts import column, open_over, words
from app.ui.parts.sure import ask_if_sure
from app.ui.session import Session

CHAT = Qt.ItemDataRole.UserRole
NOTHING_YET = "Your chats will stand here."
NOTHING_FOUND = "No chat holds these words."
DELETE = "Its messages are destroyed and can not be brought back. Memories that rest on it stay."


class ChatList(QWidget):
    """All chats, newest first. `chosen(Chat)`; `deleted(ChatId)`."""

    chosen = Signal(object)
    deleted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._current: ChatId | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search chats")
        self.search.setAccessibleName("Search chats")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.load)
        self.list = QListWidget()
        self.list.setAccessibleName("Chats")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self._nothing = words(NOTHING_YET, "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(self.search, self._nothing, self.list))
        session.changed.connect(self._refresh)
        self.load()

    def load(self) -> None:
        """Show the chats that the search finds, all of them without one."""
        wanted = self.search.text().strip()
        self._session.read(
            self,
            lambda assistant: assistant.chats.search(wanted) if wanted else assistant.chats.all(),
            lambda chats: self._show(wanted, chats),
        )

    def mark(self, chat: Chat | None) -> None:
        """Mark the chat that is open."""
        self._current = None if chat is None else chat.id
        ids = [_chat(item).id for item in self._items()]
        self.list.setCurrentRow(ids.index(self._current) if self._current in ids else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with F2, delete with Delete."""
        chats = [_chat(item) for item in self.list.selectedItems()]
        if chats and event.key() == Qt.Key.Key_F2:
            self._rename(chats[0])
        elif chats and event.key() == Qt.Key.Key_Delete:
            self._delete(chats[0])
        else:
            super().keyPressEvent(event)

    def _refresh(self, changes: Changes) -> None:
        if changes.chats:
            self.load()

    def _show(self, wanted: str, chats: Sequence[Chat]) -> None:
        if wanted != self.search.text().strip():
            return
        self.list.clear()
        for chat in chats:
            item = QListWidgetItem(f"Temporary · {chat.title}" if chat.temporary else chat.title)
            item.setData(CHAT, chat)
            self.list.addItem(item)
            if chat.id == self._current:
                self.list.setCurrentItem(item)
        self._nothing.setText(NOTHING_FOUND if wanted else NOTHING_YET)
        self._nothing.setVisible(not chats)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(_chat(item))

    def _menu(self, point: QPoint) -> None:
        row = self.list.indexAt(point).row()
        if row < 0:
            return
        chat, menu = _chat(self.list.item(row)), QMenu(self)
        menu.addAction("Rename…", lambda: self._rename(chat))
        menu.addAction("Delete…", lambda: self._delete(chat))
        menu.popup(self.list.viewport().mapToGlobal(point))

    def _rename(self, chat: Chat) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle("Rename the chat")
        dialog.setLabelText("Title")
        dialog.setTextValue(chat.title)
        dialog.textValueSelected.connect(lambda title: self._name(chat, title))
        open_over(dialog, self)

    def _name(self, chat: Chat, title: str) -> None:
        """Give a chat another name; blanks leave the one that it has."""
        if title.strip():
            self._session.change(self, lambda assistant: assistant.chats.rename(chat.id, title))

    def _delete(self, chat: Chat) -> None:
        def delete() -> None:
            self._session.change(
                self,
                lambda assistant: assistant.chats.delete(chat.id),
                lambda: self.deleted.emit(chat.id),
            )

        ask_if_sure(self, f"Delete “{chat.title}”?", DELETE, "Delete the chat", delete)


def _chat(item: QListWidgetItem) -> Chat:
    chat = item.data(CHAT)
    if not isinstance(chat, Chat):
        raise TypeError("an item of the list without its chat")
    return chat
