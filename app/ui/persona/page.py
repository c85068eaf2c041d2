"""The persona page: how Candor answers, inside the bounds, down to the exact words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from app.domain.changes import Changes
from app.domain.explaining import explain_axis
from app.domain.persona import SCALES, Axis, Persona, word
from app.domain.policy import Bound, Bounds
from app.ui.look import Look
from app.ui.look.icons import draw_icon
from app.ui.parts import Notice, column, framed, hairline, readable, row, words
from app.ui.persona.slider import BoundSlider
from app.ui.session import Session

if TYPE_CHECKING:
    from app.assistant import Assistant

ABOUT = (
    "How Candor speaks to you. These change the manner only: facts, doubts, safety and who is "
    "speaking stay the same at every setting, and agreeing with you is not on offer."
)
PROMPT = "These are the exact words that stand at the head of every prompt:"


@dataclass(frozen=True, slots=True)
class _Shown:
    persona: Persona
    bounds: Bounds


class AxisRow(QWidget):
    """One slider with its poles, the word for where it stands, and who locked what."""

    def __init__(self, axis: Axis, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = axis
        self._look = look
        scale = SCALES[axis]
        self.slider = BoundSlider(axis, look)
        self.slider.setAccessibleName(f"{scale.title}, from {scale.low} to {scale.high}")
        self.here = words("", "muted", wrap=False)
        self.why = words("", "caption", select=True)
        self._lock = QLabel()
        self._lock.setAccessibleName("Bound by a rule")
        head = row(words(scale.title, "strong"), None, self.here)
        poles = row(
            words(scale.low, "caption", wrap=False), None, words(scale.high, "caption", wrap=False)
        )
        self._reason = QWidget()
        self._reason.setLayout(row(self._lock, self.why))
        self._lock.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(head, self.slider, poles, 4, self._reason, gap=2))
        self.slider.valueChanged.connect(self._tell)
        look.changed.connect(self._draw_lock)
        self._draw_lock()

    def show_bound(self, bound: Bound, why: str) -> None:
        """Show what is locked and who locked it."""
        self.slider.show_bound(bound)
        self.why.setText(why)
        self._reason.setVisible(bool(why))

    def show_position(self, position: int) -> None:
        """Show where the slider stands, without telling anybody."""
        blocked = self.slider.signalsBlocked()
        self.slider.blockSignals(not blocked)
        self.slider.setValue(position)
        self.slider.blockSignals(blocked)
        self.slider.update()
        self._tell()

    def _tell(self) -> None:
        self.here.setText(word(self.axis, self.slider.value()))

    def _draw_lock(self) -> None:
        self._lock.setPixmap(draw_icon("lock", self._look.colours.muted, size=14))
        self._lock.setFixedWidth(16)


class PersonaPage(QWidget):
    """Three sliders and the exact prompt text below them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.notice = Notice(session.look, "failure")
        self.rows = {axis: AxisRow(axis, session.look) for axis in Axis}
        self.head = QPlainTextEdit()
        self.head.setReadOnly(True)
        self.head.setProperty("role", "prompt")
        self.head.setAccessibleName("The head of every prompt")
        self.head.setTabChangesFocus(True)
        self.head.setMinimumHeight(240)
        self._arrange()
        for axis, each in self.rows.items():
            each.slider.valueChanged.connect(lambda position, axis=axis: self._move(axis, position))
        session.changed.connect(self._refresh)
        self.load()

    def load(self) -> None:
        """Look at the sliders, their bounds and the prompt again."""
        self._session.read(self, _look, self._show, self.notice.fail)
        self._session.engine(
            self, lambda assistant: assistant.persona.head(), self._show_head, self.notice.fail
        )

    def _arrange(self) -> None:
        sliders = column(gap=20, margin=20)
        for number, each in enumerate(self.rows.values()):
            if number:
                sliders.addWidget(hairline())
            sliders.addWidget(each)
        content = column(
            words("Persona", "title"),
            words(ABOUT, "muted"),
            self.notice,
            8,
            framed(sliders, "card"),
            16,
            words("What the model is told", "heading"),
            words(PROMPT, "muted"),
            self.head,
            None,
        )
        self.setProperty("role", "page")
        self.setLayout(column(readable(content)))

    def _refresh(self, changes: Changes) -> None:
        if changes.persona or changes.settings:
            self.load()

    def _show(self, shown: _Shown) -> None:
        for axis, each in self.rows.items():
            each.show_bound(shown.bounds.of(axis), explain_axis(shown.bounds, axis))
            each.show_position(shown.persona.position(axis))

    def _show_head(self, head: str) -> None:
        self.head.setPlainText(head)

    def _move(self, axis: Axis, position: int) -> None:
        self._session.change(
            self,
            lambda assistant: assistant.persona.move(axis, position),
            failed=self.notice.fail,
        )


def _look(assistant: "Assistant") -> _Shown:
    return _Shown(assistant.persona.current(), assistant.persona.bounds())
