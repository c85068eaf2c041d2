"""What goes by itself: memories that have outlived what was said of them, or the rules."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.consents import Retention
from app.domain.expiry import due, expires
from app.domain.memories import Memory, State
from app.domain.references import MemoryId
from app.memory.forgetting.forgetting import Forgetting
from app.memory.keeping import Keeping


class Expiring:
    """Finds what is due, and forgets it; the chats stay, for they have rules of their own."""

    def __init__(self, keeping: Keeping, forgetting: Forgetting) -> None:
        self._keeping = keeping
        self._forgetting = forgetting

    def expiring(
        self, retention: Retention, within: timedelta
    ) -> tuple[tuple[Memory, datetime], ...]:
        """Return what goes by itself before long, with its day, the soonest first."""
        until = self._keeping.clock() + within
        ends = [each for each in self._ends(retention) if each[1] <= until]
        return tuple(sorted(ends, key=lambda each: each[1]))

    def expire(self, retention: Retention) -> tuple[Memory, ...]:
        """Return what was due, invisible to recall from now on; an undo brings it back.

        Does nothing while the vault is for reading only.
        """
        if self._keeping.read_only:
            return ()
        ids = self._keeping.due(retention)
        if not ids:
            return ()
        return self._forgetting.forget(self._forgetting.plan(ids, keep_source=True))

    def spare(self, ids: Sequence[MemoryId], retention: Retention) -> None:
        """Let memories stay that were brought back after their end: nothing ends them any more."""
        now = self._keeping.clock()
        found = filter(None, map(self._keeping.vault.memories.get, ids))
        over = [each.id for each in found if due(each, retention, now)]
        self._keeping.revise(
            over, lambda each: replace(each, expires_at=None, valid_to=None, accepted_at=now)
        )

    def _ends(self, retention: Retention) -> Iterator[tuple[Memory, datetime]]:
        for memory in self._keeping.vault.memories.all():
            end = expires(memory, retention)
            if end and memory.state is State.ACTIVE:
                yield memory, end
