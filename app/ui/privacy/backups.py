"""Backups: sealed copies of everything, made when asked or when one is due."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QWidget

from app.assistant import Mode
from app.domain.backups import Backup, BackupSchedule, unreached
from app.domain.changes import Changes
from app.domain.errors import CandorError
from app.ui.parts import Fold, Sheet, button, column, empty, open_over, row, words
from app.ui.parts.sure import ask_if_sure
from app.ui.privacy.backup_row import BackupRow, long_day
from app.ui.privacy.schedule import open_schedule_sheet, schedule_line
from app.ui.privacy.section import Ground, fill_card
from app.ui.secrets import NewPassphrase

if TYPE_CHECKING:
    from app.assistant import Assistant

ABOUT = (
    "A backup is one sealed file. It opens on any computer with its passphrase or your recovery "
    "code, and forgetting reaches it, or says plainly that it can not."
)
NONE = "There is no backup yet. If this disk fails, everything that Candor keeps is gone with it."
NEEDED = (
    "This vault has neither a passphrase nor a recovery code, so nothing would open the backup on "
    "another computer. Choose a passphrase for this backup and the next ones."
)
DELETE = "Its file is deleted where it can be reached, and it leaves this list."
AT_ONCE = 3  # rows that are always shown


@dataclass(frozen=True, slots=True)
class _Found:
    backups: tuple[Backup, ...]
    schedule: BackupSchedule
    needs_passphrase: bool
    kept: bool = True


class Backups(QFrame):
    """Lists the backups and makes, checks and removes them. `restore_wanted()`."""

    restore_wanted = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._found = _Found((), BackupSchedule(), needs_passphrase=False)
        self.rows: list[BackupRow] = []
        self.state, self._unreached = words("", "body"), words("", "muted")
        self._newest, self._older = column(gap=8), column(gap=8)
        self.fold = Fold(ground.look, "Show older ones", self._older)
        self.fold.hide()
        self.make = button("Back up now…", self._pick)
        self.restore = button("Restore…", self.restore_wanted.emit)
        self.when = words("", "muted")
        self.schedule = button("Schedule…", self._schedule)
        pieces = (
            *(self.state, self._newest, self.fold, self._unreached, self.when),
            row(self.make, self.schedule, self.restore, None),
        )
        fill_card(self, "Backups", ABOUT, *pieces)

    def load(self) -> None:
        """Look again."""
        self._ground.session.read(self, _look, self._show, self._ground.notice.fail)

    def _show(self, found: _Found) -> None:
        self._found = found
        self.setVisible(found.kept)  # of a session in memory there is nothing to back up
        for layout in (self._newest, self._older):
            empty(layout)
        self.rows = [BackupRow(each) for each in found.backups]
        for number, each in enumerate(self.rows):
            (self._newest if number < AT_ONCE else self._older).addWidget(each)
            each.verify_wanted.connect(partial(self._verify, each))
            each.remove_wanted.connect(partial(self._ask, each.backup))
        self.fold.entitle(f"Show {len(self.rows) - AT_ONCE} older")
        self.fold.setVisible(len(self.rows) > AT_ONCE)
        self.state.setText("" if self.rows else NONE)
        self.state.setVisible(not self.rows)
        self._unreached.setText(" ".join(unreached(found.backups)))
        self._unreached.setVisible(bool(self._unreached.text()))
        self.when.setText(schedule_line(found.schedule))

    def _pick(self) -> None:
        dialog = QFileDialog(self, "Where is the backup to be?")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.back_up)
        open_over(dialog, self)

    def back_up(self, folder: str) -> None:
        """Make a backup in a folder, once there is something that opens it elsewhere."""
        if not self._found.needs_passphrase:
            self._make(folder)
            return
        new = NewPassphrase("Passphrase of the backups")
        sheet = Sheet(
            *(self._ground.look, self, "A passphrase for the backups", "Back up"),
            *(words(NEEDED), new),
        )

        def go() -> None:
            problem = new.problem()
            if problem:
                sheet.tell(problem)
            else:
                self._make(folder, new.text)
                sheet.accept()

        new.entered.connect(sheet.go.click)
        sheet.wanted.connect(go)
        open_over(sheet, self)
        new.setFocus()

    def _make(self, folder: str, passphrase: str | None = None) -> None:
        self._busy(self.make, "Making the backup…")
        self._ground.session.read(
            self,
            lambda assistant: assistant.backups.make(Path(folder), passphrase),
            self._made,
            self._fail,
        )

    def _made(self, backup: Backup) -> None:
        self._free()
        self._ground.notice.say("The backup was made and read back.", f"It is in {backup.place}")
        self.load()

    def _verify(self, line: BackupRow) -> None:
        line.wait()
        self._ground.session.read(
            self,
            lambda assistant: assistant.backups.verify(line.backup.id),
            lambda _: line.tell("Every record was read just now."),
            partial(line.fail),
        )

    def _ask(self, backup: Backup) -> None:
        text = f"{DELETE}\n{backup.place}"
        title = f"Remove the backup of {long_day(backup)}?"
        ask_if_sure(self, title, text, "Remove it", partial(self._remove, backup))

    def _remove(self, backup: Backup) -> None:
        def remove(assistant: "Assistant") -> Changes:
            assistant.backups.remove(backup.id)
            return Changes()

        self._ground.change(self, remove, self.load)

    def _schedule(self) -> None:
        open_schedule_sheet(
            self._ground.session,
            self._found.schedule,
            self,
            needs_passphrase=self._found.needs_passphrase,
        )

    def _fail(self, error: CandorError) -> None:
        self._free()
        self._ground.notice.fail(error)

    def _busy(self, pressed: QPushButton, text: str) -> None:
        pressed.setText(text)
        pressed.setEnabled(False)

    def _free(self) -> None:
        self.make.setText("Back up now…")
        self.make.setEnabled(True)


def _look(assistant: "Assistant") -> _Found:
    held, kept = assistant.backups, assistant.protection.mode() is not Mode.SESSION
    held.catch_up()
    return _Found(held.all(), held.schedule(), held.needs_passphrase, kept)
