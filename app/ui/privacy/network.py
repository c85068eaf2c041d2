"""The network: what may connect, and every connection that there ever was."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from app.domain.changes import Changes
from app.domain.network import Connection
from app.domain.text import counted
from app.ui.parts import Fold, button, column, empty, row, tag, words
from app.ui.parts.sure import ask_if_sure
from app.ui.privacy.section import Ground, fill_card

if TYPE_CHECKING:
    from app.assistant import Assistant

ABOUT = (
    "Candor works without any network. Every connection that one of its processes opens, or tries "
    "to open, is written down here."
)
NOTHING = "Nothing has connected to anything. That is the normal state."
ALLOW = "Candor may connect to fetch a model that I choose"
OFFLINE = "Candor was started to stay offline, so nothing connects whatever is set here."
CLEAR = "The list of connections is emptied; what was connected to can not be told any more."
NEWEST = 200  # lines at once


@dataclass(frozen=True, slots=True)
class _Found:
    connections: tuple[Connection, ...]
    allowed: bool
    offline: bool
    server: str


class Network(QFrame):
    """Shows the ledger, and keeps the consent to connect."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.allow = QCheckBox(ALLOW)
        self.allow.clicked.connect(self._allow)
        self._offline, self._server = words(OFFLINE, "muted"), words("", "muted")
        self.state = words("", "body")
        self._rows = column(gap=8)
        self.fold = Fold(ground.look, "Show the connections", self._rows)
        self.clear = button("Empty the list…", self._ask)
        for widget in (self.fold, self.clear):
            widget.hide()
        pieces = (self.state, self.fold, row(self.clear, None))
        fill_card(self, "Network", ABOUT, *pieces, 4, self.allow, self._offline, self._server)

    def load(self) -> None:
        """Look again."""
        offline = self._ground.session.profile.offline

        def look(assistant: "Assistant") -> _Found:
            server = assistant.servers.in_use()
            kept = assistant.settings.current().network
            address = server.address if server else ""
            return _Found(assistant.network.all(), kept, offline, address)

        self._ground.session.read(self, look, self._show, self._ground.notice.fail)

    def _show(self, found: _Found) -> None:
        self.allow.setChecked(found.allowed)
        self._offline.setVisible(found.offline)
        self._server.setText(f"Your own server answers: {found.server}")
        self._server.setVisible(bool(found.server))
        self.state.setText(ledger_line(found.connections))
        for widget in (self.fold, self.clear):
            widget.setVisible(bool(found.connections))
        self.fold.entitle(f"Show {counted(len(found.connections), 'connection', 'connections')}")
        empty(self._rows)
        for each in reversed(found.connections[-NEWEST:]):
            self._rows.addWidget(_line(each))

    def _allow(self) -> None:
        allowed = self.allow.isChecked()
        self._ground.change(self, lambda assistant: assistant.models.allow(network=allowed))

    def _ask(self) -> None:
        ask_if_sure(self, "Empty the list?", CLEAR, "Empty it", self._clear, keep="Keep the list")

    def _clear(self) -> None:
        self._ground.change(self, _clear, self.load)


def ledger_line(connections: Sequence[Connection]) -> str:
    """Return what the ledger says, in a sentence."""
    if not connections:
        return NOTHING
    let = sum(each.allowed for each in connections)
    refused = len(connections) - let
    made = f"{counted(let, 'connection', 'connections')} that you had allowed"
    tried = f"{counted(refused, 'attempt', 'attempts')} that Candor refused"
    return " and ".join([made] * bool(let) + [tried] * bool(refused)) + "."


def _line(each: Connection) -> QWidget:
    when = each.at.astimezone()
    whom = f"{each.host}:{each.port}" if each.host else "an address that the system does not tell"
    why = f"to {each.purpose}" if each.purpose else f"by {each.by}"
    line = words(f"{when.day} {when:%B %Y, %H:%M} · {whom} · {why}", "caption", select=True)
    mark = tag("allowed") if each.allowed else tag("refused", "mark")
    holder = QWidget()
    holder.setLayout(row(mark, line))
    return holder


def _clear(assistant: "Assistant") -> Changes:
    assistant.network.clear()
    return Changes()
