"""Reading a drawer as values: decoded when first asked for, kept while the record stands."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from app.vault.records import Record

V = TypeVar("V")


class Decoded(Generic[V]):
    """The values of records. A record with new content is decoded anew."""

    def __init__(self, decode: Callable[[Record], V]) -> None:
        self._decode = decode
        self._values: dict[str, tuple[Record, V]] = {}

    def of(self, record: Record) -> V:
        """Return the value of a record."""
        known = self._values.get(record.id)
        if known is not None and known[0] is record:
            return known[1]
        value = self._decode(record)
        self._values[record.id] = (record, value)
        return value

    def of_any(self, record: Record | None) -> V | None:
        """Return the value of a record, or None where there is no record."""
        return None if record is None else self.of(record)

    def of_all(self, records: Iterable[Record]) -> tuple[V, ...]:
        """Return the values of records, in their order."""
        return tuple(self.of(record) for record in records)

    def drop(self, name: str) -> None:
        """Let go of a value."""
        self._values.pop(name, None)

    def clear(self) -> None:
        """Let go of all values."""
        self._values.clear()
