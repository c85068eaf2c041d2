"""What the memory page says about a memory, in words."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.memories import Memory, Origin, State
from app.domain.text import counted

STATES = {
    State.PROPOSED: "waits for your yes or no",
    State.ACTIVE: "",
    State.SUPERSEDED: "replaced by something newer",
    State.FORGETTING: "being forgotten",
}
ORIGINS = {
    Origin.TYPED: "typed by you",
    Origin.RULE: "proposed by rule, from your words",
    Origin.MODEL: "proposed by the model, from your words",
    Origin.IMPORTED: "imported from elsewhere",
}
STAYS = "stays until you forget it"


def day(when: datetime | None) -> str:
    """Return a date and time as people write them, "never" for none."""
    return "never" if when is None else f"{when.astimezone():%-d %B %Y, %H:%M}"


def date(when: datetime) -> str:
    """Return a date as people write it."""
    return f"{when.astimezone():%-d %b %Y}"


def about(memory: Memory, ends: datetime | None) -> str:
    """Return the second line of a memory: what it is, since when, and when it goes if soon."""
    parts = [memory.kind.value, memory.topic.value, date(memory.said_at)]
    if memory.sensitive:
        parts.insert(0, "sensitive")
    if STATES[memory.state]:
        parts.insert(0, STATES[memory.state])
    if ends is not None:
        parts.append(f"goes on {date(ends)}")
    return " · ".join(parts)


def uses_line(memory: Memory) -> str:
    """Return how often and when last a memory was used."""
    if not memory.uses:
        return "not used in any answer yet"
    return f"{counted(memory.uses, 'answer', 'answers')}, last on {day(memory.last_used)}"


def said_line(memory: Memory) -> str:
    """Return when it was said, and how often."""
    often = len(memory.evidence)
    return day(memory.said_at) + (f", and {often} times in all" if often > 1 else "")


def held_line(memory: Memory) -> str:
    """Return from when until when it was so, as far as the person said it; "" where they did not.

    What was replaced held until something newer was said.
    """
    parts = []
    if memory.valid_from:
        parts.append(f"from {date(memory.valid_from)}")
    if memory.valid_to:
        parts.append(f"until {date(memory.valid_to)}")
    return " ".join(parts)


def total_line(memories: Sequence[Memory]) -> str:
    """Return how much is remembered, by state."""
    active = sum(memory.state is State.ACTIVE for memory in memories)
    going = sum(memory.state is State.FORGETTING for memory in memories)
    parts = [f"{counted(active, 'memory', 'memories')} in use"]
    if going:
        parts.append(f"{going} being forgotten")
    return " · ".join(parts)
