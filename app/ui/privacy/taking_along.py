"""Everything out in open formats, and in again."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QPushButton, QWidget

from app.assistant import EXPORT_WARNING
from app.domain.changes import Changes
from app.domain.errors import CandorError
from app.domain.text import counted
from app.ui.parts import Sheet, button, column, framed, open_over, row, words
from app.ui.privacy.section import Ground, fill_card

if TYPE_CHECKING:
    from app.assistant.exporting.exports import Exported, Imported

ABOUT = "Chats and memories in files that other programs and people can read, and back again."
FOLDER = "A new folder is made in the place that you choose next."
IMPORT = (
    "Candor reads its own exports, and those of ChatGPT and Claude (the file conversations.json). "
    "What is here already, or was forgotten, is left out. No chat that comes in is read for "
    "memories."
)
MINE = "It is my own export: its memories need no consent again"
MINE_TOO = "Its consents then hold here as well, where you have chosen none yet."
CONSENTS = "Your consents came along: they are in the settings."
NAME = "Candor export"


class TakingAlong(QFrame):
    """Exports and imports, each after a sentence about what it means."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.out = button("Export everything…", self._ask_out)
        self.into = button("Import…", self._ask_in)
        fill_card(self, "Taking it with you", ABOUT, row(self.out, self.into, None))

    def _ask_out(self) -> None:
        caution = framed(column(words(EXPORT_WARNING), margin=16), "caution")
        pieces = (caution, words(FOLDER, "muted"))
        sheet = Sheet(self._ground.look, self, "Export everything?", "Choose a place…", *pieces)

        def pick() -> None:
            sheet.accept()
            dialog = QFileDialog(self, "Where is the export to be?")
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.fileSelected.connect(self.write)
            open_over(dialog, self)

        sheet.wanted.connect(pick)
        open_over(sheet, self)

    def write(self, place: str) -> None:
        """Write everything to a new folder in a place."""
        folder = _free_name(Path(place))
        self._busy(self.out, "Exporting…")
        self._ground.session.read(
            self,
            lambda assistant: assistant.exports.write(folder),
            lambda done: self._written(done, folder),
            self._fail,
        )

    def _written(self, done: "Exported", folder: Path) -> None:
        self._free()
        what = f"{_chats(done.chats, done.messages)} and {_memories(done.memories)}"
        self._ground.notice.say(f"Exported: {what}.", f"Not encrypted, in {folder}")

    def _ask_in(self) -> None:
        mine = QCheckBox(MINE)
        own_too = words(MINE_TOO, "caption")
        mine.setAccessibleDescription(MINE_TOO)
        pieces = (words(IMPORT), mine, own_too)
        sheet = Sheet(self._ground.look, self, "Import", "Choose the file…", *pieces)

        def pick() -> None:
            own = mine.isChecked()
            sheet.accept()
            dialog = QFileDialog(self, "Choose chats.jsonl or conversations.json")
            dialog.setNameFilter("Exports (chats.jsonl conversations.json *.json)")
            dialog.fileSelected.connect(lambda file: self.take_in(file, mine=own))
            open_over(dialog, self)

        sheet.wanted.connect(pick)
        open_over(sheet, self)

    def take_in(self, file: str, *, mine: bool) -> None:
        """Take in an export, given by one of its files."""
        path = Path(file)
        path = path.parent if path.name == "chats.jsonl" else path
        self._busy(self.into, "Importing…")
        self._ground.session.read(
            self,
            lambda assistant: assistant.exports.read(path, mine=mine),
            self._taken,
            self._fail,
        )

    def _taken(self, done: "Imported") -> None:
        self._free()
        changed = Changes(chats=True, memories=True, settings=done.consents)
        self._ground.session.changed.emit(changed)
        what = f"{_chats(done.chats, done.messages)} and {_memories(done.memories)}"
        waiting = f"{done.proposals} wait for your yes or no on the memory page." * bool(
            done.proposals
        )
        left = f"Left out: {done.left_out} (here already, forgotten, or not fit to be kept)."
        consents = CONSENTS * done.consents
        more = filter(None, (waiting, left * bool(done.left_out), consents))
        self._ground.notice.say(f"Imported: {what}.", " ".join(more))

    def _fail(self, error: CandorError) -> None:
        self._free()
        self._ground.notice.fail(error)

    def _busy(self, pressed: QPushButton, text: str) -> None:
        pressed.setText(text)
        for each in (self.out, self.into):
            each.setEnabled(False)

    def _free(self) -> None:
        self.out.setText("Export everything…")
        self.into.setText("Import…")
        for each in (self.out, self.into):
            each.setEnabled(True)


def _free_name(place: Path) -> Path:
    """A folder that is not there yet."""
    tries = (place / (NAME if number == 1 else f"{NAME} {number}") for number in range(1, 1000))
    return next((each for each in tries if not each.exists()), place / NAME)


def _chats(chats: int, messages: int) -> str:
    return f"{counted(chats, 'chat', 'chats')} with {counted(messages, 'message', 'messages')}"


def _memories(count: int) -> str:
    return counted(count, "memory", "memories")
