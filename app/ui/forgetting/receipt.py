"""The receipt of forgetting: what was destroyed, whether it is, and a way to look again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.errors import CandorError
from app.domain.forgetting import ForgetReceipt, Verification, receipt_sentences
from app.ui.forgetting.phrases import places, verification_lines
from app.ui.parts import Notice, button, column, fit, framed, row, words
from app.ui.parts.paragraphs import Paragraphs
from app.ui.secrets import copy_secret
from app.ui.session import Session

if TYPE_CHECKING:
    from app.assistant import Assistant

NEW_CODE = (
    "Your new recovery code, shown this once. Write it on paper; the old one opens nothing any "
    "more, but for old copies of the vault."
)


class Found(QWidget):
    """Says what was found, and looks again on demand. `grown()`."""

    grown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lines = Paragraphs("Looking everywhere…")
        self.notice = Notice(session.look, "failure")
        self.again = button("Verify again", self.verify)
        self.setLayout(column(framed(column(self.lines, margin=16), "inset"), self.notice))

    def verify(self) -> None:
        """Look for everything that was ever forgotten."""
        self.again.setEnabled(False)
        self._session.read(self, _verify, self._verified, self._fail)

    def tell(self, lines: tuple[str, ...]) -> None:
        """Say what was found, a line each."""
        self.lines.tell(lines)
        self.grown.emit()

    def _verified(self, found: Verification) -> None:
        self.again.setEnabled(True)
        self.notice.put_away()
        self.tell(verification_lines(found))

    def _fail(self, error: CandorError) -> None:
        self.again.setEnabled(True)
        self.notice.fail(error)
        self.grown.emit()


class ReceiptSheet(QDialog):
    """What was destroyed and how that was checked."""

    def __init__(self, session: Session, receipt: ForgetReceipt, parent: QWidget) -> None:
        super().__init__(parent)
        self.found = Found(session)
        self.again = self.found.again
        self.found.grown.connect(lambda: fit(self))
        sealed = f"Sealed on {receipt.sealed_at.astimezone():%-d %B %Y at %H:%M}."
        _dress(self, "Forgotten", sealed, self.found, _code(receipt.recovery_code))
        looked = f"Looked for it in: {places(receipt.checked)}." if receipt.checked else ""
        self.found.tell((*receipt_sentences(receipt), *[looked] * bool(looked)))


class VerificationSheet(QDialog):
    """A fresh look for everything that was ever forgotten."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.found = Found(session)
        self.found.grown.connect(lambda: fit(self))
        said = "Candor looks for everything that you ever had it forget."
        _dress(self, "Verify what was forgotten", said, self.found)
        self.found.verify()


def _dress(sheet: QDialog, title: str, said: str, found: Found, *more: QWidget | None) -> None:
    sheet.setWindowTitle(title)
    sheet.setMinimumWidth(500)
    close = button("Close", sheet.accept, "primary")
    shown = [each for each in more if each is not None]
    head = (words(title, "heading"), words(said, "muted"))
    foot = row(found.again, None, close)
    sheet.setLayout(column(*head, found, *shown, None, foot, gap=12, margin=24))
    close.setFocus()


def _code(code: str) -> QWidget | None:
    """The recovery code that took the old one's place, where one did."""
    if not code:
        return None
    shown = words(code, "body", select=True)
    copy = button("Copy the code", lambda: copy_secret(code))
    inner = column(words(NEW_CODE, "strong"), shown, row(copy, None), margin=16)
    return framed(inner, "caution")


def _verify(assistant: "Assistant") -> Verification:
    return assistant.memory.verify()
