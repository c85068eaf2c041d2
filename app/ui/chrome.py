"""The chrome: what is always visible. AI, the vault, the network, and temporary chats."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from app.domain.chat import Chat
from app.ui.look import Look
from app.ui.look.icons import draw_icon
from app.ui.parts import Elided, ElidedTag, row, tag, tool

OFFLINE = "No network connection is open, and nothing here can open one."
FETCHING = "Models you choose may be fetched. Candor connects for that alone, when you ask."
SERVER = "Your questions are answered by your own server, over the network."
TITLE = 100  # pixels that a title keeps, however long the name of the model is
PRIVATE = "Private session: nothing is kept"


class Chrome(QFrame):
    """The bar at the top. `lock_wanted()`, `sidebar_wanted()`."""

    lock_wanted = Signal()
    sidebar_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._open = self._may_connect = False
        self.setProperty("role", "chrome")
        self.side = tool(look, "panel-left", "Show or hide the chats (Ctrl+B)", self._side)
        self.title = Elided()
        self.temporary = tag("Temporary chat: nothing is kept", "mark")
        self.private = tag(PRIVATE, "mark")
        self.ai = ElidedTag("AI")
        self.network = QLabel()
        self.network.setFixedWidth(16)
        self.offline = tag("Offline")
        self.lock = QToolButton()
        self.lock.setProperty("role", "bar")
        self.lock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.lock.clicked.connect(self._lock)
        layout = row(
            self.side,
            self.title,
            self.private,
            self.temporary,
            self.ai,
            self.network,
            self.offline,
            self.lock,
            margin=8,
        )
        layout.setStretchFactor(self.title, 1)
        self.setLayout(layout)
        self.setFixedHeight(52)
        look.changed.connect(self._draw)
        self.show_locked()
        self._draw()

    def show_locked(self) -> None:
        """Show that no vault is open."""
        self._title("")
        self.ai.setText("AI")
        self.ai.setToolTip("You talk with a program, not with a person.")
        for widget in (self.temporary, self.private, self.side):
            widget.hide()
        self._vault(open_=False)
        self.show_network()

    def show_network(self, *, fetching: bool = False, server: str = "") -> None:
        """Say what may connect: nothing, the fetching of models, or the person's own server."""
        self._may_connect = bool(server) or fetching
        name = server or ("May fetch models" if fetching else "Offline")
        about = SERVER if server else FETCHING if fetching else OFFLINE
        self.offline.setText(name)
        for widget in (self.network, self.offline):
            widget.setToolTip(about)
        self.network.setAccessibleName(f"Network: {name}. {about}")
        self._draw()

    def show_open(self, *, private: bool) -> None:
        """Show that a vault is open, or a session that keeps nothing."""
        self.private.setVisible(private)
        self.side.show()
        self._vault(open_=True)

    def show_model(self, name: str) -> None:
        """Name the model that answers."""
        self.ai.setText(f"AI · {name}")
        self.ai.setToolTip(f"You talk with a program, the model {name}, not with a person.")

    def show_chat(self, chat: Chat | None) -> None:
        """Name the chat that is open."""
        self._title(chat.title if chat is not None else "")
        self.temporary.setVisible(chat is not None and chat.temporary)

    def show_page(self, title: str) -> None:
        """Name the page that is open in place of a chat."""
        self._title(title)
        self.temporary.hide()

    def _title(self, text: str) -> None:
        """Show a title; it keeps its room while the model's name gives way."""
        self.title.show_text(text)
        needed = self.title.fontMetrics().horizontalAdvance(text) + 2
        self.title.setMinimumWidth(min(needed, TITLE))

    def _vault(self, *, open_: bool) -> None:
        self._open = open_
        self.lock.setText("Lock" if open_ else "Locked")
        self.lock.setEnabled(open_)
        self.lock.setToolTip("Lock the vault (Ctrl+Shift+L)" if open_ else "The vault is locked")
        self.lock.setAccessibleName(
            "The vault is open. Lock it" if open_ else "The vault is locked"
        )
        self._draw()

    def _lock(self) -> None:
        self.lock_wanted.emit()

    def _side(self) -> None:
        self.sidebar_wanted.emit()

    def _draw(self) -> None:
        muted = self._look.colours.muted
        connects = "wifi" if self._may_connect else "wifi-off"
        self.network.setPixmap(draw_icon(connects, muted, size=16))
        icon = "lock-open" if self._open else "lock"
        self.lock.setIcon(draw_icon(icon, muted, size=16))
