"""Consent: what happens to proposals, and to memories that the person puts in other words."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from app.domain.memories import STATEMENT_LIMIT, Memory, State
from app.domain.references import MemoryId
from app.domain.wording import as_kept
from app.memory.declined import Declined
from app.memory.errors import no_such_memory, secret_refused, statement_refused
from app.memory.keeping import Keeping
from app.memory.language.content import says_something, visible
from app.memory.learning.guards import LONGEST_MESSAGE
from app.memory.learning.secrets import holds_secret
from app.memory.learning.topics import classify


class Consent:
    """Accepts, declines and edits."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping
        self._declined = Declined(keeping.vault)

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
            for memory in active:
                older = [memory.supersedes] if memory.supersedes else []
                self._keeping.revise(older, partial(retired, ended=memory.valid_from or now))
        return active

    def keep_both(self, memory: MemoryId) -> tuple[Memory, ...]:
        """Return a newer value and the older one, both active: both are true.

        Raises:
            NotFoundError: no memory has this id, or it took no other's place.
        """
        older = self._older(self._keeping.get(memory))
        now = self._keeping.clock()
        with self._keeping.change():
            return (
                *self._keeping.revise([memory], lambda each: _holding(each, now, None)),
                *self._keeping.revise([older], lambda each: _holding(each, now, each.supersedes)),
            )

    def restore(self, memory: MemoryId) -> Memory:
        """Return the older value of a newer one, active again; the newer one is retired instead.

        Raises:
            NotFoundError: no memory has this id, or it took no other's place.
        """
        older = self._older(self._keeping.get(memory))
        now = self._keeping.clock()
        with self._keeping.change():
            self._keeping.revise([memory], lambda each: replace(
                retired(each, ended=now), supersedes=None
            ))  # fmt: skip
            (held,) = self._keeping.revise([older], lambda each: _holding(each, now, memory))
        return held

    def decline(self, ids: Sequence[MemoryId]) -> None:
        """Destroy proposals with their keys; the chat that they came from stays as it is.

        They are not proposed again in the same words: a keyed fingerprint of them is kept.

        Raises:
            NotFoundError: no memory has one of these ids.
        """
        declined = [memory for memory in map(self._keeping.get, ids) if _waits(memory)]
        if declined:
            with self._keeping.forgetting():
                for memory in declined:
                    self._keeping.remove(memory.id)
                    self._declined.refuse(memory, self._keeping.clock())

    def _older(self, newer: Memory) -> MemoryId:
        if newer.supersedes is None:
            raise no_such_memory()
        return self._keeping.get(newer.supersedes).id

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


def retired(memory: Memory, ended: datetime | None = None) -> Memory:
    """Return a memory as it stands once a newer value took its place, since `ended`."""
    if memory.state is not State.ACTIVE:
        return memory
    return replace(memory, state=State.SUPERSEDED, valid_to=memory.valid_to or ended)


def _holding(memory: Memory, now: datetime, supersedes: MemoryId | None) -> Memory:
    """A memory that holds again, from now on."""
    accepted = memory.accepted_at or now
    return replace(
        memory, state=State.ACTIVE, accepted_at=accepted, valid_to=None, supersedes=supersedes
    )


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
