"""The sheet that asks when backups are made by themselves."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from app.domain.backups import BackupSchedule
from app.domain.changes import Changes
from app.domain.text import counted
from app.ui.parts import Sheet, button, column, open_over, row, words
from app.ui.secrets import NewPassphrase
from app.ui.session import Session

if TYPE_CHECKING:
    from app.assistant import Assistant

EVERY = (0, 1, 3, 7, 14, 30)  # days
KEEP = (1, 3, 5, 10, 20, 50)
ABOUT = (
    "A backup that is due is made when the vault is unlocked, and once an hour while it is open. "
    "Older ones that were made this way are removed."
)
NEEDED = "Nothing would open these backups on another computer: choose a passphrase for them."
NO_FOLDER = "Choose the folder for the backups."


def schedule_line(schedule: BackupSchedule) -> str:
    """Return when backups are made, in a sentence."""
    if not schedule.every_days or not schedule.folder:
        return "None is made by itself."
    often = often_in_words(schedule.every_days).lower()
    stay = "the newest stays" if schedule.keep == 1 else f"the newest {schedule.keep} stay"
    return f"One is made {often} in {schedule.folder}; {stay}."


def often_in_words(days: int) -> str:
    """Return how often a backup is made."""
    names = {0: "Never by itself", 1: "Every day", 7: "Every week", 30: "Every month"}
    return names.get(days, f"Every {days} days")


def open_schedule_sheet(
    session: Session, schedule: BackupSchedule, parent: QWidget, *, needs_passphrase: bool
) -> Sheet:
    """Ask when backups are made by themselves, and keep the answer."""
    every, keep = _every(schedule.every_days), _keep(schedule.keep)
    folder, new = QLineEdit(schedule.folder), NewPassphrase("Passphrase of the backups")
    folder.setAccessibleName("Folder for the backups")
    folder.setPlaceholderText("Folder for the backups")
    said = words(NEEDED, "muted")
    pick = button("Choose…", lambda: _pick(sheet, folder))
    rows = (
        row(_label("Make a backup", every), every, None),
        row(_label("Keep the newest", keep), keep, None),
        row(folder, pick),
    )
    details = QWidget()
    details.setLayout(column(*rows[1:], said, new, gap=12))
    sheet = Sheet(
        *(session.look, parent, "Backups by themselves", "Save"),
        *(words(ABOUT, "muted"), rows[0], details),
    )

    def show() -> None:
        details.setVisible(bool(every.currentData()))
        for widget in (said, new):
            widget.setVisible(needs_passphrase)
        sheet.fit()

    def save() -> None:
        wanted = BackupSchedule(every.currentData(), keep.currentData(), folder.text().strip())
        asks = needs_passphrase and bool(wanted.every_days)
        problem = NO_FOLDER if wanted.every_days and not wanted.folder else ""
        problem = problem or (new.problem() if asks else "")
        if problem:
            sheet.tell(problem)
            return
        work = partial(_save, wanted, new.text if asks else None)
        session.change(sheet, work, sheet.accept, sheet.fail)

    every.currentIndexChanged.connect(show)
    sheet.wanted.connect(save)
    open_over(sheet, parent)
    show()
    return sheet


def _save(schedule: BackupSchedule, passphrase: str | None, assistant: "Assistant") -> Changes:
    return assistant.backups.save_schedule(schedule, passphrase)


def _pick(sheet: Sheet, folder: QLineEdit) -> None:
    dialog = QFileDialog(sheet, "Folder for the backups")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(folder.setText)
    open_over(dialog, sheet)


def _every(days: int) -> QComboBox:
    titles = {each: often_in_words(each) for each in sorted({*EVERY, days})}
    return _filled(titles, days, "Make a backup")


def _keep(number: int) -> QComboBox:
    titles = {each: counted(each, "backup", "backups") for each in sorted({*KEEP, number})}
    return _filled(titles, number, "Keep the newest")


def _filled(titles: dict[int, str], chosen: int, name: str) -> QComboBox:
    made = QComboBox()
    for value, title in titles.items():
        made.addItem(title, value)
    made.setCurrentIndex(list(titles).index(chosen))
    made.setAccessibleName(name)
    return made


def _label(text: str, of: QWidget) -> QLabel:
    label = words(text, wrap=False)
    label.setBuddy(of)
    return label
