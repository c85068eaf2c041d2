"""When a memory goes by itself: where it was said to end, or by the person's rules of retention."""

from datetime import UTC, datetime, timedelta

from app.domain.consents import Retention, kept_for
from app.domain.memories import Kind, Memory, State

_END = datetime.max.replace(tzinfo=UTC)


def expires(memory: Memory, retention: Retention) -> datetime | None:
    """Return when a memory goes by itself; None where it stays until somebody forgets it.

    What was said to hold for a while goes when that is over; a plan some days after its day, and
    one without a day stays like any other memory, whose days count from when it was last used.
    """
    moments = [memory.expires_at, _by_rule(memory, retention)]
    return min((each for each in moments if each), default=None)


def due(memory: Memory, retention: Retention, now: datetime) -> bool:
    """Return whether an active memory has outlived what was said of it."""
    end = expires(memory, retention)
    return memory.state is State.ACTIVE and end is not None and end <= now


def _by_rule(memory: Memory, retention: Retention) -> datetime | None:
    kind = Kind.FACT if memory.kind is Kind.EVENT and not memory.valid_to else memory.kind
    kept = kept_for(retention, kind)
    if kept is None:
        return None
    if kind is Kind.EVENT and memory.valid_to:
        return _after(memory.valid_to, kept)
    if kind is Kind.SUMMARY:
        return _after(memory.said_at, kept)
    touched = [memory.recorded_at, memory.accepted_at, memory.last_used]
    return _after(max(each for each in touched if each), kept)


def _after(moment: datetime, kept: timedelta) -> datetime | None:
    """The moment so much later; None where the calendar ends before it."""
    return moment + kept if kept <= _END - moment else None
