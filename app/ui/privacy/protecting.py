"""What protects the vault: the promise, and the three things that open it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from app.assistant import Mode
from app.domain.changes import Changes
from app.domain.errors import CandorError
from app.ui.parts import button, column, row, words
from app.ui.parts.sure import ask_if_sure
from app.ui.privacy.keys import (
    open_check_sheet,
    open_mode_sheet,
    open_passphrase_sheet,
    show_new_code,
)
from app.ui.privacy.section import Ground, fill_card, show_all
from app.ui.secrets import MODE_TITLES

if TYPE_CHECKING:
    from app.assistant import Assistant

ABOUT = "Everything that Candor keeps lies encrypted in one file on this computer."
REPLACE = (
    "There is a recovery code already. From the new one on, the old paper opens nothing; old "
    "copies of the file it still opens, so destroy it."
)
REMOVE = (
    "Without a code nobody can open the vault when its other secrets are lost, and that includes "
    "us. Old copies of the file still open with the code."
)


@dataclass(frozen=True, slots=True)
class _Found:
    promise: str
    mode: Mode
    has_code: bool
    keystore: bool


class Protecting(QFrame):
    """Says what opens the vault, and changes it."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._found = _Found("", Mode.SESSION, has_code=False, keystore=False)
        self.promise = words("", "body", select=True)
        self._mode, self._code = words("", "strong"), words("", "strong")
        self.move_ = button("Open it another way…", self._move)
        self.passphrase = button("New passphrase…", self._change_passphrase)
        self.new = button("Make a code…", self._ask_code)
        self.check = button("Check…", self._check)
        self.remove = button("Remove…", self._ask_remove)
        opened_by = column(self._mode, row(self.passphrase, self.move_, None))
        code = column(self._code, row(self.new, self.check, self.remove, None))
        self._about = fill_card(
            self, "What protects your vault", ABOUT, self.promise, 8, opened_by, 8, code
        )

    def load(self) -> None:
        """Look again."""
        profile = self._ground.session.profile

        def look(assistant: "Assistant") -> _Found:
            held = assistant.protection
            return _Found(
                assistant.promise(), held.mode(), held.has_recovery_code(), profile.has_keystore()
            )

        self._ground.session.read(self, look, self._show, self._ground.notice.fail)

    def _show(self, found: _Found) -> None:
        self._found = found
        kept, asks = found.mode is not Mode.SESSION, found.mode in {Mode.PRIVATE, Mode.PORTABLE}
        self.promise.setText(found.promise)
        self._mode.setText(f"Opens with: {MODE_TITLES[found.mode].lower()}")
        self._code.setText(
            "Recovery code: there is one" if found.has_code else "Recovery code: none"
        )
        self.new.setText("New code…" if found.has_code else "Make a code…")
        show_all((self._about, self._mode, self._code, self.new), shown=kept)
        self.move_.setVisible(kept and (found.keystore or found.mode is not Mode.PORTABLE))
        self.passphrase.setVisible(asks)
        show_all((self.check, self.remove), shown=kept and found.has_code)

    def _move(self) -> None:
        found = self._found
        open_mode_sheet(self._ground.session, found.mode, self, keystore=found.keystore)

    def _change_passphrase(self) -> None:
        open_passphrase_sheet(self._ground.session, self)

    def _check(self) -> None:
        open_check_sheet(self._ground.session, self)

    def _ask_code(self) -> None:
        if self._found.has_code:
            ask_if_sure(
                *(self, "Make a new code?", REPLACE, "Make a new code", self._make),
                keep="Keep the old one",
            )
        else:
            self._make()

    def _make(self) -> None:
        self.new.setEnabled(False)
        self._ground.session.read(
            self,
            lambda assistant: assistant.protection.new_recovery_code(),
            self._made,
            self._fail,
        )

    def _made(self, code: str) -> None:
        self.new.setEnabled(True)
        self._ground.session.changed.emit(Changes(settings=True))
        show_new_code(self._ground.session, self, code, self.load)

    def _fail(self, error: CandorError) -> None:
        self.new.setEnabled(True)
        self._ground.notice.fail(error)

    def _ask_remove(self) -> None:
        ask_if_sure(self, "Remove the recovery code?", REMOVE, "Remove it", self._remove)

    def _remove(self) -> None:
        self._ground.change(self, lambda assistant: assistant.protection.remove_recovery_code())
