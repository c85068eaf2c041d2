"""Reading files that anybody may have written: bounded, typed, and never believed."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from app.domain.errors import ImportFileError
from app.domain.text import NothingToSendError, clean

LARGEST_FILE = 256 * 1024 * 1024  # bytes
LONGEST_TEXT = 200_000  # characters of one message
MOST_ROWS = 200_000
_EARLIEST, _LATEST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


class Row:
    """One JSON object; a field that is missing or of another type is empty."""

    def __init__(self, value: object) -> None:
        self._fields: dict[object, object] = value if isinstance(value, dict) else {}

    def __contains__(self, name: str) -> bool:
        """Whether there is such a field."""
        return name in self._fields

    def text(self, name: str) -> str:
        """Return a text that is safe to keep; "" for none."""
        return safe(self._fields.get(name))

    def name(self, name: str) -> str:
        """Return an id of ours for an id of theirs; "" for none."""
        given = self._fields.get(name)
        return name_of(given) if isinstance(given, str) and given else ""

    def number(self, name: str) -> int:
        """Return a whole number; -1 for none."""
        value = self._fields.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else -1

    def flag(self, name: str) -> bool:
        """Return whether something is on; anything but a plain yes is off."""
        return self._fields.get(name) is True

    def moment(self, name: str, otherwise: datetime) -> datetime:
        """Return a time in UTC, from ISO 8601 or seconds since 1970."""
        return _moment(self._fields.get(name)) or otherwise

    def row(self, name: str) -> "Row":
        """Return an object inside this one."""
        return Row(self._fields.get(name))

    def rows(self, name: str) -> list["Row"]:
        """Return the objects of a list."""
        return [Row(each) for each in self.items(name)]

    def items(self, name: str) -> list[object]:
        """Return a list."""
        value = self._fields.get(name)
        return value[:MOST_ROWS] if isinstance(value, list) else []


def read_rows(path: Path) -> Iterator[Row]:
    """Yield the objects of a JSON Lines file, or of one JSON list; lines that are none are skipped.

    Raises:
        ImportFileError: there is none, or it is larger than any export.
    """
    text = _read(path)
    if text.lstrip().startswith("["):
        whole = _parsed(text)
        yield from map(Row, whole[:MOST_ROWS] if isinstance(whole, list) else [])
        return
    for line in text.splitlines()[:MOST_ROWS]:
        yield Row(_parsed(line))


def read_row(path: Path) -> Row:
    """Return the one object of a file; an empty one where there is no such file.

    Raises:
        ImportFileError: it is larger than any export.
    """
    return Row(_parsed(_read(path)) if path.is_file() else None)


def safe(value: object) -> str:
    """Return a text without control characters, cut to a bearable length; "" for anything else."""
    try:
        return clean(value[:LONGEST_TEXT]) if isinstance(value, str) else ""
    except NothingToSendError:
        return ""


def name_of(given: str) -> str:
    """Return our id for theirs: the same again for the same, so that nothing comes twice."""
    if 8 <= len(given) <= 32 and all(sign in "0123456789abcdef-" for sign in given):
        return given
    return sha256(given.encode("utf-8", "replace")).hexdigest()[:16]


def _read(path: Path) -> str:
    try:
        if not path.is_file():  # a pipe would keep us waiting
            raise no_export()
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise no_export() from error
    if len(content) > LARGEST_FILE:
        raise no_export()
    return content.decode("utf-8", "replace")


def _parsed(text: str) -> object:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value


def _moment(value: object) -> datetime | None:
    try:
        if isinstance(value, str):
            found = datetime.fromisoformat(value)
        elif isinstance(value, int | float):
            found = datetime.fromtimestamp(value, UTC)
        else:
            return None
    except (ValueError, OverflowError, OSError):
        return None
    found = found if found.tzinfo else found.replace(tzinfo=UTC)
    return found.astimezone(UTC) if _EARLIEST < found < _LATEST else None


def no_export() -> ImportFileError:
    """Return the error for a file or folder that is no export."""
    return ImportFileError(
        "This is no export that Candor can read.",
        advice="Choose the folder of an export from Candor, or the conversations.json of an "
        "export from ChatGPT or Claude, unpacked.",
    )
