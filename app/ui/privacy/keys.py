"""The sheets that change what opens the vault: mode, passphrase, recovery code."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from app.assistant import Mode
from app.domain.changes import Changes
from app.ui.parts import Sheet, column, fit, open_over, words
from app.ui.secrets import CodeField, CodePanel, ModeChoice, NewPassphrase, secret_field
from app.ui.session import Session
from app.ui.tasks import Lane

if TYPE_CHECKING:
    from app.assistant import Assistant

NO_RECORD = "Nothing is encrypted again for this, so it takes a moment only."
CHECK_IT = "Type the words from your paper. Nothing is opened or changed by this."
FITS = "This code opens the vault."
FITS_NOT = "This recovery code does not open the vault. It belongs to another vault, or a newer "
FITS_NOT += "code has taken its place."


def open_mode_sheet(session: Session, mode: Mode, parent: QWidget, *, keystore: bool) -> Sheet:
    """Ask what is to open the vault from now on, and change it."""
    choice, old = ModeChoice(), secret_field("Your present passphrase")
    new, asked = NewPassphrase("New passphrase"), mode is not Mode.EASY
    choice.offer(keystore=keystore, chosen=mode)
    old.setVisible(asked)
    pieces = (words(NO_RECORD, "muted"), choice, old, new)
    sheet = Sheet(session.look, parent, "What opens your vault", "Change", *pieces)

    def show() -> None:
        new.setVisible(choice.needs_passphrase and not asked)
        sheet.fit()

    def change() -> None:
        problem = new.problem() if choice.needs_passphrase and not asked else ""
        if problem:
            sheet.tell(problem)
            return
        typed = old.text() if asked else None
        after = (typed or new.text) if choice.needs_passphrase else None
        session.change(sheet, partial(_move, choice.mode, typed, after), sheet.accept, sheet.fail)

    show()
    choice.changed.connect(show)
    new.entered.connect(sheet.go.click)
    sheet.wanted.connect(change)
    open_over(sheet, parent)
    return sheet


def open_passphrase_sheet(session: Session, parent: QWidget) -> Sheet:
    """Ask for the present and the new passphrase, and change it."""
    old, new = secret_field("Your present passphrase"), NewPassphrase("New passphrase")
    pieces = (words(NO_RECORD, "muted"), old, new)
    sheet = Sheet(session.look, parent, "Change the passphrase", "Change", *pieces)

    def change() -> None:
        problem = new.problem()
        if problem:
            sheet.tell(problem)
            return
        typed, after = old.text(), new.text
        session.change(
            sheet,
            lambda assistant: assistant.protection.change_passphrase(typed, after),
            sheet.accept,
            sheet.fail,
        )

    new.entered.connect(sheet.go.click)
    sheet.wanted.connect(change)
    open_over(sheet, parent)
    old.setFocus()
    return sheet


def open_check_sheet(session: Session, parent: QWidget) -> Sheet:
    """Ask for the recovery code and say whether it opens the vault."""
    typed = CodeField()
    pieces = (words(CHECK_IT, "muted"), typed)
    sheet = Sheet(session.look, parent, "Check the recovery code", "Check", *pieces)

    def told(fits: object) -> None:
        sheet.tell(FITS if fits else FITS_NOT)
        sheet.cancel.setText("Close")

    def check() -> None:
        code, profile = typed.text, session.profile
        session.tasks.run(Lane.STORE, lambda: profile.code_fits(code), sheet, told, sheet.fail)

    typed.entered.connect(sheet.go.click)
    sheet.wanted.connect(check)
    open_over(sheet, parent)
    typed.setFocus()
    return sheet


def show_new_code(
    session: Session, parent: QWidget, code: str, done: Callable[[], object]
) -> QDialog:
    """Show a new recovery code, this once, and let it be checked."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("Your recovery code")
    dialog.setMinimumWidth(520)
    panel = CodePanel(session.look, session.tasks)
    panel.done.connect(dialog.accept)
    dialog.finished.connect(done)
    dialog.setLayout(column(words("Your recovery code", "heading"), panel, gap=12, margin=24))
    open_over(dialog, parent)
    panel.show_code(session.profile, code)
    fit(dialog)
    return dialog


def _move(mode: Mode, old: str | None, new: str | None, assistant: "Assistant") -> Changes:
    return assistant.protection.move(mode, old=old, new=new)
