"""The lines of the memory list: each memory as the page shows it, put into words off the page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.consents import Retention
from app.domain.expiry import expires
from app.domain.memories import Kind, Memory, Origin, State
from app.domain.references import MemoryId
from app.domain.wording import as_shown
from app.ui.memory.phrases import about

if TYPE_CHECKING:
    from app.assistant import Assistant


@dataclass(frozen=True, slots=True)
class Line:
    """One memory in the list.

    Attributes:
        memory: what it shows.
        shown: the statement, said to the person.
        about: what it is, and since when.
        sought: what a search looks into.
        ends: when it goes by itself; None where it stays.
        soon: whether that is before long.
    """

    memory: Memory
    shown: str = field(repr=False)
    about: str
    sought: str = field(repr=False)
    ends: datetime | None
    soon: bool


class Only(StrEnum):
    """What the list can be narrowed to, beside the kinds."""

    SOON = "Going by itself soon"
    REPLACED = "Replaced by something newer"
    SENSITIVE = "Sensitive"
    IMPORTED = "Imported"
    FORGETTING = "Being forgotten"


Narrowing = Kind | Only | None


@dataclass(frozen=True, slots=True)
class Everything:
    """All that the page shows: the lines, and how much is never to be learned again."""

    lines: tuple[Line, ...] = ()
    never: int = 0

    @property
    def soon(self) -> int:
        """How many go by themselves before long."""
        return sum(line.soon for line in self.lines)


class Reading:
    """Reads all lines; what did not change since the last time is not put into words again."""

    def __init__(self) -> None:
        self._held: Mapping[MemoryId, Line] = {}

    def __call__(self, assistant: "Assistant") -> Everything:
        """Return everything, on the lane that reads the vault."""
        soon = {memory.id for memory, _ in assistant.memory.expiring()}
        retention = assistant.settings.current().consents.retention
        memories = assistant.memory.all()
        lines = tuple(self._line(each, retention, soon=each.id in soon) for each in memories)
        self._held = {line.memory.id: line for line in lines}
        return Everything(lines, assistant.memory.never_learned())

    def _line(self, memory: Memory, retention: Retention, *, soon: bool) -> Line:
        ends = expires(memory, retention) if memory.state is State.ACTIVE else None
        held = self._held.get(memory.id)
        if held and (held.memory, held.ends, held.soon) == (memory, ends, soon):
            return held
        shown = as_shown(memory.statement)
        said = about(memory, ends if soon else None)
        return Line(memory, shown, said, shown.casefold(), ends, soon)


def fits(line: Line, wanted: str, narrowing: Narrowing) -> bool:
    """Return whether a line holds a text (in small letters) and is of the chosen sort."""
    return wanted in line.sought and _narrowed(line, narrowing)


def _narrowed(line: Line, narrowing: Narrowing) -> bool:
    memory = line.memory
    if narrowing is None or isinstance(narrowing, Kind):
        return narrowing is None or memory.kind is narrowing
    return {
        Only.SOON: line.soon,
        Only.REPLACED: memory.state is State.SUPERSEDED,
        Only.SENSITIVE: memory.sensitive,
        Only.IMPORTED: memory.origin is Origin.IMPORTED,
        Only.FORGETTING: memory.state is State.FORGETTING,
    }[narrowing]
