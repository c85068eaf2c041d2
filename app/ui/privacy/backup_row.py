"""One backup in the list: when, how large, where, and whether forgetting reaches it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.backups import Backup, Reach
from app.domain.errors import CandorError
from app.domain.text import counted
from app.ui.parts import Elided, button, column, row, tag, words

MARKS = {
    Reach.THERE: "",
    Reach.AWAY: "drive not connected",
    Reach.MISSING: "not where it was put",
    Reach.SHUT: "may not be changed",
    Reach.LOCKED: "only your recovery code opens it",
}


class BackupRow(QWidget):
    """Shows one backup. `verify_wanted()`, `remove_wanted()`."""

    verify_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backup = backup
        day = long_day(backup)
        title = words(f"{day} · {size_of(backup)}", "strong", wrap=False)
        marks = [tag(text, "mark") for text in marks_of(backup)]
        made = [tag("by itself")] if backup.automatic else []
        place = Elided(backup.place)
        place.setProperty("role", "caption")
        place.setToolTip(backup.place)
        self.told = words("", "caption")
        self.told.hide()
        self.check = button("Verify", self.verify_wanted.emit, "link")
        self.remove = button("Remove…", self.remove_wanted.emit, "link")
        for each, verb in ((self.check, "Verify"), (self.remove, "Remove")):
            each.setAccessibleName(f"{verb} the backup of {day}")
        self.check.setEnabled(backup.reach is Reach.THERE)
        text = column(row(title, *made, *marks, None), place, self.told, gap=2)
        self.setLayout(row(text, self.check, self.remove, gap=4))

    def wait(self) -> None:
        """Show that it is being read."""
        self.check.setEnabled(False)
        self.tell("Reading every record…", done=False)

    def tell(self, text: str, *, done: bool = True) -> None:
        """Say what came of it."""
        self.check.setEnabled(done)
        self.told.setText(text)
        self.told.show()

    def fail(self, error: CandorError) -> None:
        """Say what is wrong with it."""
        self.tell(f"{error} {error.advice}")


def marks_of(backup: Backup) -> tuple[str, ...]:
    """Return what is to be known of a backup, in few words each."""
    waiting = counted(backup.waiting, "forgotten thing is", "forgotten things are")
    found = (MARKS[backup.reach], f"{waiting} still in it" if backup.waiting else "")
    return tuple(each for each in found if each)


def long_day(backup: Backup) -> str:
    """Return when a backup was made, on this computer's clock."""
    made = backup.made_at.astimezone()
    return f"{made.day} {made:%B %Y, %H:%M}"


def size_of(backup: Backup) -> str:
    """Return how large a backup is."""
    if not backup.size:
        return "unfinished"
    if backup.size < 1_000_000:
        return f"{backup.size / 1000:.0f} kB"
    return f"{backup.size / 1_000_000:.1f} MB"
