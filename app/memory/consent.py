"""Consent: what happens to proposals, and to memories that the person puts in other words."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.memories import STATEMENT_LIMIT, Memory, State
from app.domain.references import MemoryId
from app.domain.wording import as_kept
from app.memory.errors import secret_refused, statement_refused
from app.memory.keeping import Keeping
from app.memory.language.content import says_something, visible
from app.memory.learning.guards import LONGEST_MESSAGE
from app.memory.learning.secrets import holds_secret
from app.memory.learning.topics import classify


class Consent:
    """Accepts, declines and edits."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping

    def accept(self, ids: Sequence[MemoryId]) -> tuple[Memory, ...]:
        """Return the proposals, active from now on; what they supersede is retired.

        Raises:
            NotFoundError: no memory has one of these ids.
        """
        now = self._keeping.clock()
        waiting = [memory.id for memory in map(self._keeping.get, ids) if _waits(memory)]
        with self._keeping.change():
            active = self._keeping.revise(
                waiting, lambda each: replace(each, state=State.ACTIVE, accepted_at=now)
            )
            older = [memory.supersedes for memory in active if memory.supersedes]
            self._keeping.revise(older, retired)
        return active

    def decline(self, ids: Sequence[MemoryId]) -> None:
        """Destroy proposals with their keys; the chat that they came from stays as it is.

        Raises:
            NotFoundError: no memory has one of these ids.
        """
        declined = [memory for memory in map(self._keeping.get, ids) if _waits(memory)]
        if declined:
            with self._keeping.forgetting():
                for memory in declined:
                    self._keeping.remove(memory.id)

    def edit(self, memory: MemoryId, statement: str) -> Memory:
        """Return the memory in other words; origin and evidence stay.

        Raises:
            NotFoundError: no memory has this id.
            SecretRefusedError: the words give away a password, a code or a card number.
            StatementRefusedError: they say nothing, or they are too long.
        """
        self._keeping.get(memory)
        words = tidied(statement)
        (edited,) = self._keeping.revise(
            [memory],
            lambda each: replace(each, statement=words, topic=classify(words, each.topic)),
        )
        return edited


def retired(memory: Memory) -> Memory:
    """Return a memory as it stands once a newer value took its place."""
    return replace(memory, state=State.SUPERSEDED) if memory.state is State.ACTIVE else memory


def tidied(statement: str) -> str:
    """Return a statement as one plain sentence in the third person.

    Raises:
        SecretRefusedError: it gives away a password, a code or a card number.
        StatementRefusedError: it says nothing, or it is too long.
    """
    if len(statement) > LONGEST_MESSAGE:
        raise statement_refused(STATEMENT_LIMIT)
    words = re.sub(r"\s+", " ", visible(statement)).strip()
    if holds_secret(words):
        raise secret_refused()
    kept = as_kept(words) if words else ""
    if not says_something(kept) or len(kept) > STATEMENT_LIMIT:
        raise statement_refused(STATEMENT_LIMIT)
    return kept


def _waits(memory: Memory) -> bool:
    return memory.state is State.PROPOSED
