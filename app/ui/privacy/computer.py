"""This computer: what works here, what is protected by what, and what each process gave up."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.assistant import Finding, examine
from app.domain.errors import CandorError
from app.ui.look.icons import draw_icon
from app.ui.parts import button, column, empty, row, words
from app.ui.privacy.section import Ground, fill_card

if TYPE_CHECKING:
    from app.assistant import Assistant

ABOUT = (
    "The model runs in a process of its own that gives up the network and all files but those it "
    "needs, as far as this system can enforce it. A look says what holds here."
)


class Computer(QFrame):
    """Looks at this computer when asked to."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._rows = column(gap=12)
        self.look = button("Look at this computer", self._look)
        fill_card(self, "This computer", ABOUT, self._rows, 4, row(self.look, None))

    def _look(self) -> None:
        self.look.setEnabled(False)
        self.look.setText("Looking…")
        session = self._ground.session
        profile = session.profile

        def look(_assistant: "Assistant") -> tuple[Finding, ...]:
            return tuple(examine(profile))

        session.engine(self, look, self._show, self._fail)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self._free()
        empty(self._rows)
        for finding in findings:
            self._rows.addWidget(self._row(finding))

    def _row(self, finding: Finding) -> QWidget:
        colours, icon = self._ground.look.colours, QLabel()
        name, colour = (
            ("check", colours.accent) if finding.well else ("triangle-alert", colours.caution)
        )
        icon.setPixmap(draw_icon(name, colour, size=16))
        icon.setAccessibleName("well" if finding.well else "needs care")
        subject = words(finding.subject, "strong")
        told = column(subject, words(finding.text, "muted", select=True), gap=2)
        holder = QWidget()
        holder.setLayout(row(column(icon, None), told, gap=12))
        return holder

    def _fail(self, error: CandorError) -> None:
        self._free()
        self._ground.notice.fail(error)

    def _free(self) -> None:
        self.look.setEnabled(True)
        self.look.setText("Look again")
