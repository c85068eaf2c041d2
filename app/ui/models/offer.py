"""One offer of the catalogue: what it is, how it suits this computer, and how far it has come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.domain.models import Fetching, Fit
from app.ui.models.phrases import WAITING, needs_line, offer_line, progress_line, size
from app.ui.parts import button, column, row, tag, words

if TYPE_CHECKING:
    from app.assistant import Offered

STEPS = 1000  # of the progress bar


class OfferRow(QWidget):
    """An offer. `fetch_wanted()`, `stop_wanted()`, `discard_wanted()`, `use_wanted(path)`."""

    fetch_wanted = Signal()
    stop_wanted = Signal()
    discard_wanted = Signal()
    use_wanted = Signal(str)

    def __init__(self, offered: "Offered", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offer = offered.offer
        self._offered, self._coming, self._now = offered, False, False
        self.setAccessibleName(f"{offer.title}, {offered.fit}, {offer_line(offered)}")
        self.fit = tag(offered.fit, "tag" if offered.fit is Fit.COMFORTABLE else "mark")
        self.state = tag("")
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.line = words("", "caption")
        self.fetch = button("Fetch…", self.fetch_wanted.emit)
        self.stop = button("Stop", self._stop)
        self.discard = button("Discard", self.discard_wanted.emit)
        self.use = button("Use", self._use)
        for each in (self.fetch, self.stop, self.discard, self.use):
            each.setAccessibleName(f"{each.text()} {offer.title}")
        self._arrange()
        self.show_offered(offered, now=False)

    def show_offered(self, offered: "Offered", *, now: bool) -> None:
        """Show where the offer stands; `now`: it is the model that answers."""
        self._offered, self._now = offered, now
        if not self._coming:
            self._settle()

    def wait(self) -> None:
        """Say that it is about to be fetched."""
        self._coming = True
        self.line.setText(WAITING)
        self._settle()

    def show_step(self, step: Fetching) -> None:
        """Show how far it is."""
        self.bar.setValue(round(STEPS * step.share))
        self.line.setText(progress_line(step))

    def end(self) -> None:
        """Say that nothing comes any more."""
        self._coming = False
        self.stop.setEnabled(True)
        self._settle()

    def _arrange(self) -> None:
        offered = self._offered
        head = row(words(offered.offer.title, "strong", wrap=False), self.fit, self.state, None)
        about = words(offer_line(offered), "caption")
        needs = words(needs_line(offered), "caption")
        said = column(head, about, needs, self.bar, self.line, gap=2)
        whole = row(said, self.discard, self.stop, self.fetch, self.use)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _settle(self) -> None:
        offered, coming = self._offered, self._coming
        there, begun = offered.shelved is not None, bool(offered.unfinished)
        self.state.setText("answers now" if self._now else "on the shelf")
        self.state.setVisible(there)
        self.bar.setVisible(coming)
        self.line.setVisible(coming or (begun and not there))
        self.stop.setVisible(coming)
        self.fetch.setVisible(not coming and not there)
        self.fetch.setText("Go on" if begun else "Fetch…")
        self.discard.setVisible(begun and not coming and not there)
        self.use.setVisible(there and not self._now)
        if begun and not coming:
            came = f"{size(offered.unfinished)} of {size(offered.offer.size)}"
            self.line.setText(f"Stopped; {came} are kept.")

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop_wanted.emit()

    def _use(self) -> None:
        if self._offered.shelved is not None:
            self.use_wanted.emit(str(self._offered.shelved.path))
