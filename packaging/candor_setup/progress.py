"""How far a long command is, in one line that stays, or in a line now and then."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TextIO

STEP = re.compile(r"^\s*\[(\d+)/(\d+)\]")
FETCHED = re.compile(r"^\s*(?:Collecting|Downloading) ([A-Za-z0-9_.]+)\S*(?: \(([^)]+)\))?")
UNPACKING = re.compile(r"^\s*Installing collected packages: (.+)")
SHARE = re.compile(r"\b(\d+)%")
SELDOM = 30.0  # seconds between lines where a line can not be written over


def read_build_step(line: str) -> str | None:
    """Return `[3/193]` when a line of the build says that it began its third step."""
    found = STEP.match(line)
    return f"[{found[1]}/{found[2]}]" if found else None


def read_install_step(line: str) -> str | None:
    """Return what pip is about to do, when a line of its output says so."""
    if found := FETCHED.match(line):
        return f"{found[1]} ({found[2]})" if found[2] else found[1]
    if found := UNPACKING.match(line):
        return f"unpacking {found[1].count(',') + 1} packages"
    return None


def read_share(line: str) -> str | None:
    """Return the share that is done, such as `45%`, when a line says it."""
    found = SHARE.search(line)
    return f"{found[1]}%" if found else None


def read_nothing(_line: str) -> str | None:
    """Return none: this command is short, or says nothing of its progress."""
    return None


def clock_face(seconds: float) -> str:
    """Return a duration as minutes and seconds, such as `2:05`."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"


@dataclass(slots=True)
class Progress:
    """Says how far one command is.

    At a terminal one line is written over and over; elsewhere a line appears twice a minute.
    `now` counts seconds from any beginning.
    """

    title: str
    stream: TextIO
    now: Callable[[], float]
    _status: str = ""
    _began: float = field(init=False)
    _said: float = field(init=False)

    def __post_init__(self) -> None:
        """Say what begins."""
        self._began = self._said = self.now()
        self._write(f"{self.title} …", stays=not self.stream.isatty())

    def show(self, status: str | None) -> None:
        """Show where the command is now; none: nothing new, but time passes."""
        self._status = status or self._status
        if self.stream.isatty():
            self._write(self._line(), stays=False)
        elif self.now() - self._said >= SELDOM:
            self._said = self.now()
            self._write(self._line(), stays=True)

    def finish(self) -> None:
        """Say that the command ended well, and how long it took."""
        self._write(f"{self.title}: done in {clock_face(self.now() - self._began)}", stays=True)

    def interrupt(self) -> None:
        """Leave the line as it is, so that what follows stands below it."""
        if self.stream.isatty():
            self._write(self._line(), stays=True)

    def _line(self) -> str:
        parts = (self.title, "…", self._status, clock_face(self.now() - self._began))
        return " ".join(part for part in parts if part)

    def _write(self, line: str, *, stays: bool) -> None:
        if self.stream.isatty():
            width = shutil.get_terminal_size().columns - 1
            self.stream.write("\r\x1b[K" + line[:width])
        else:
            self.stream.write(line)
        self.stream.write("\n" if stays else "")
        self.stream.flush()
