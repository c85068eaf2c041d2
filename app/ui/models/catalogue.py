"""The catalogue: models that can be fetched, each with how it suits this computer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.changes import Changes
from app.domain.errors import CandorError
from app.domain.models import Fetching
from app.ui.models.choosing import Chooser
from app.ui.models.offer import OfferRow
from app.ui.models.phrases import size
from app.ui.parts import Sheet, column, hairline, open_over, words
from app.ui.privacy.section import Ground, fill_card

if TYPE_CHECKING:
    from app.assistant import Assistant, Offered
    from app.engine import ShelvedModel

ABOUT = (
    "Models by others. The list came with Candor; nothing is looked up. Each file is checked "
    "against its hash before it is used."
)
TITLE = "May Candor connect?"
ASK = (
    "Candor fetches {title} ({size}, {licence}) from {host}, and nothing else. That computer "
    "learns your network address and which file you want; nothing about you is sent."
)
ONCE = (
    "You are asked this once. Every connection is written down under Privacy, where you can take "
    "this back."
)
OFFLINE = "Candor was started to stay offline, so nothing can be fetched now."


@dataclass(frozen=True, slots=True)
class _Found:
    offers: "tuple[Offered, ...]"
    allowed: bool
    chosen: str | None


class Catalogue(QFrame):
    """What can be fetched. `fetched()`: something new stands on the shelf."""

    fetched = Signal()

    def __init__(self, ground: Ground, chooser: Chooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._chooser = ground, chooser
        self._allowed = False
        self._coming: dict[str, Event] = {}
        self.rows: dict[str, OfferRow] = {}
        self._list = column(gap=12)
        offline = words(OFFLINE, "muted")
        offline.setVisible(ground.session.profile.offline)
        self._hashes = words("", "caption")
        fill_card(self, "Catalogue", ABOUT, offline, self._list, self._hashes)

    def load(self) -> None:
        """Look again; a download that runs is not disturbed."""
        self._ground.session.read(self, _look, self._show, self._ground.notice.fail)

    def _show(self, found: _Found) -> None:
        self._allowed = found.allowed
        known = dict.fromkeys(each.offer.checked for each in found.offers if each.offer.sha256)
        self._hashes.setText(f"Hashes: {'; '.join(known)}." if known else "")
        for offered in found.offers:
            line = self.rows.get(offered.offer.id) or self._line(offered)
            there = offered.shelved
            line.show_offered(offered, now=there is not None and str(there.path) == found.chosen)

    def _line(self, offered: "Offered") -> OfferRow:
        line = OfferRow(offered)
        offline = self._ground.session.profile.offline
        line.fetch.setEnabled(not offline)
        line.fetch_wanted.connect(partial(self._want, offered))
        line.stop_wanted.connect(partial(self._stop, offered.offer.id))
        line.discard_wanted.connect(partial(self._discard, offered.offer.id))
        line.use_wanted.connect(self._chooser.choose)
        if self.rows:
            self._list.addWidget(hairline())
        self.rows[offered.offer.id] = line
        self._list.addWidget(line)
        return line

    def _want(self, offered: "Offered") -> None:
        """Fetch at once where that was allowed before; ask the one time where it was not."""
        if self._allowed:
            self._fetch(offered.offer.id)
            return
        offer = offered.offer
        text = ASK.format(
            title=offer.title, size=size(offer.size), licence=offer.licence, host=offer.host
        )
        pieces = (words(text), words(ONCE, "muted"))
        sheet = Sheet(self._ground.look, self, TITLE, "Connect and fetch", *pieces)
        sheet.wanted.connect(sheet.accept)
        sheet.wanted.connect(partial(self._allow_and_fetch, offer.id))
        open_over(sheet, self)

    def _allow_and_fetch(self, offer: str) -> None:
        self._ground.change(
            self,
            lambda assistant: assistant.models.allow(network=True),
            partial(self._fetch, offer),
        )

    def _fetch(self, offer: str) -> None:
        if offer in self._coming:
            return
        line = self.rows[offer]
        line.wait()

        def fetch(
            assistant: "Assistant", stop: Event, tell: Callable[[Fetching], None]
        ) -> "ShelvedModel | None":
            return assistant.models.fetch(offer, stop, tell)

        self._coming[offer] = self._ground.session.errand(
            self, fetch, line.show_step, partial(self._came, offer), partial(self._failed, offer)
        )

    def _came(self, offer: str, model: "ShelvedModel | None") -> None:
        self._end(offer)
        if model is not None:
            self._ground.notice.say(
                f"{model.name} is fetched and checked.",
                action="Let it answer",
                do=lambda: self._chooser.choose(str(model.path)),
            )
            self.fetched.emit()

    def _failed(self, offer: str, error: CandorError) -> None:
        self._end(offer)
        self._ground.notice.fail(error, action="Try again", do=partial(self._fetch, offer))

    def _end(self, offer: str) -> None:
        self._coming.pop(offer, None)
        self.rows[offer].end()
        self.load()

    def _stop(self, offer: str) -> None:
        if offer in self._coming:
            self._coming[offer].set()

    def _discard(self, offer: str) -> None:
        self._ground.change(self, partial(_discard, offer=offer), self.load)


def _discard(assistant: "Assistant", *, offer: str) -> Changes:
    assistant.models.discard(offer)
    return Changes()


def _look(assistant: "Assistant") -> _Found:
    chosen = None if assistant.servers.in_use() else assistant.settings.current().model
    return _Found(assistant.models.catalogue(), assistant.models.may_connect(), chosen)
