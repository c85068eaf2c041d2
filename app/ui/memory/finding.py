"""Finding a memory: the search, what to narrow to, the list, and what it adds up to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.memories import Kind
from app.domain.text import counted
from app.ui.forgetting.phrases import never_line
from app.ui.look import Look
from app.ui.memory.lines import Everything, Narrowing, Only, fits
from app.ui.memory.listing import MemoryList
from app.ui.memory.phrases import total_line
from app.ui.parts import button, column, row, words

EVERY_KIND = "Every kind"
NOTHING_YET = (
    "Nothing is remembered yet. When you say something about yourself in a chat, Candor asks "
    "before it keeps it, and it appears here with your own words beside it."
)
NOTHING_FOUND = "No memory fits."
LOADING = "Looking…"


class Finding(QWidget):
    """The left half of the page. `lift_wanted()`: allow again what is never to be learned."""

    lift_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._every: Everything | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search memories")
        self.search.setAccessibleName("Search memories")
        self.search.setClearButtonEnabled(True)
        self.narrowing = _narrowings()
        self.list = MemoryList(look)
        self.total = words("", "caption", wrap=False)
        self.soon = button("", self._show_soon, "link")
        self.never = button("", self.lift_wanted.emit, "link")
        self._nothing = words(LOADING, "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.search.textChanged.connect(self._filter)
        self.narrowing.currentIndexChanged.connect(self._filter)
        for each in (self.list, self.soon, self.never):
            each.hide()
        below = column(self.total, row(self.soon, self.never, None), gap=0)
        finding = row(self.search, self.narrowing)
        finding.setStretch(0, 3)
        finding.setStretch(1, 2)
        self.setLayout(column(finding, self._nothing, self.list, below))

    def show_everything(self, every: Everything) -> None:
        """Show what there is now."""
        self._every = every
        self.total.setText(total_line([line.memory for line in every.lines]))
        goes = "goes by itself soon" if every.soon == 1 else "go by themselves soon"
        self.soon.setText(f"{every.soon} {goes}")
        self.soon.setVisible(bool(every.soon))
        self.never.setText(never_line(every.never))
        self.never.setToolTip("Allow it again")
        self.never.setVisible(bool(every.never))
        self._filter()

    def clear(self) -> None:
        """Search for nothing and narrow to nothing."""
        self.search.clear()
        self.narrowing.setCurrentIndex(0)

    def _show_soon(self) -> None:
        self.search.clear()
        self.narrowing.setCurrentIndex(self.narrowing.findText(Only.SOON))

    def _filter(self) -> None:
        if self._every is None:
            return
        wanted = self.search.text().strip().casefold()
        narrowing = _chosen(self.narrowing)
        found = [line for line in self._every.lines if fits(line, wanted, narrowing)]
        self._nothing.setText(NOTHING_FOUND if self._every.lines else NOTHING_YET)
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.show_lines(found)
        if wanted or narrowing:
            self.list.setAccessibleDescription(counted(len(found), "memory fits", "memories fit"))


def _narrowings() -> QComboBox:
    made = QComboBox()
    made.setAccessibleName("Which memories")
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(5)
    made.addItem(EVERY_KIND)
    for each in (*Kind, *Only):
        made.addItem(each, each)
        if each is list(Kind)[-1]:
            made.insertSeparator(made.count())
    return made


def _chosen(box: QComboBox) -> Narrowing:
    """What is chosen; the name alone tells it, for Qt may hand out a plain text."""
    chosen = box.currentText()
    if chosen in set(Kind):
        return Kind(chosen)
    return Only(chosen) if chosen in set(Only) else None
