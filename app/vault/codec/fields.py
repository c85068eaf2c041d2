"""Reading and writing the fields of a JSON object, each with its type and its default."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from app.vault.sentences import broken_seal, too_new

E = TypeVar("E", bound=StrEnum)
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class Fields:
    """The fields of one JSON object. A field that is absent has its default."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def text(self, name: str, default: str = "") -> str:
        """Return a text."""
        value = self._values.get(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int = 0) -> int:
        """Return a whole number."""
        value = self._values.get(name, default)
        return value if isinstance(value, int) else default

    def share(self, name: str) -> float:
        """Return a fraction."""
        value = self._values.get(name, 0.0)
        return float(value) if isinstance(value, int | float) else 0.0

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return whether something is so."""
        value = self._values.get(name, default)
        return value if isinstance(value, bool) else default

    def choice(self, name: str, among: type[E], default: E | None = None) -> E:
        """Return a member of an enumeration, written by its name.

        Raises:
            VaultTooNewError: there is no such member yet.
        """
        try:
            return among[self.text(name)]
        except KeyError:
            if default is None:
                raise too_new() from None
            return default

    def moment(self, name: str) -> datetime:
        """Return a time in UTC; the beginning of the epoch where there is none."""
        return self.moment_or_none(name) or datetime.fromtimestamp(0, UTC)

    def moment_or_none(self, name: str) -> datetime | None:
        """Return a time in UTC, or None."""
        value = self._values.get(name)
        return _moment(value) if isinstance(value, str) else None

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        return tuple(value for value in self._list(name) if isinstance(value, str))

    def moments(self, name: str) -> tuple[datetime, ...]:
        """Return a list of times in UTC."""
        return tuple(_moment(value) for value in self.texts(name))

    def numbers(self, name: str) -> tuple[int, ...]:
        """Return a list of whole numbers."""
        return tuple(value for value in self._list(name) if isinstance(value, int))

    def each(self, name: str) -> Iterator["Fields"]:
        """Yield the objects of a list."""
        for value in self._list(name):
            if isinstance(value, dict):
                yield Fields(value)

    def inner(self, name: str) -> "Fields":
        """Return an object inside this one, without fields where there is none."""
        value = self._values.get(name)
        return Fields(value if isinstance(value, dict) else {})

    def has(self, name: str) -> bool:
        """Return whether a field is there and not null."""
        return self._values.get(name) is not None

    def _list(self, name: str) -> list[object]:
        value = self._values.get(name)
        return value if isinstance(value, list) else []


def read_json(content: bytes) -> Fields:
    """Return the fields of an encoded JSON object.

    Raises:
        VaultDamagedError: it is none.
    """
    try:
        value: object = json.loads(content.decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise broken_seal() from error
    if not isinstance(value, dict):
        raise broken_seal()
    return Fields(value)


def write_json(values: Mapping[str, Json]) -> bytes:
    """Return a JSON object as bytes; fields that are None, "" or empty are left out."""
    kept = {name: value for name, value in values.items() if value not in (None, "", [])}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise broken_seal() from error


def written(moment: datetime | None) -> str | None:
    """Return a time as ISO 8601 in UTC, to the microsecond."""
    return None if moment is None else moment.astimezone(UTC).isoformat()
