"""Consent: what happens to proposals, and to memories that the person puts in other words."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.memories import STATEMENT_LIMIT, Memory, State
from app.domain.references import MemoryId
from app.domain.wording import as_kept
from app.memory.errors import secret_refused, statement_refused
from app.memory.keeping import Keeping
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
        waiting = [memory for memory in map(self._keeping.get, ids) if _waits(memory)]
        now = self._keeping.clock()
        active = [replace(each, state=State.ACTIVE, accepted_at=now) for each in waiting]
        self._keeping.put([*self._retired(active), *active])
        return tuple(active)

    def decline(self, ids: Sequence[MemoryId]) -> None:
        """Destroy proposals with their keys; the chat that they came from stays as it is.

        Raises:
            NotFoundError: no memory has one of these ids.
        """
        declined = [memory for memory in map(self._keeping.get, ids) if _waits(memory)]
        if declined:
            with self._keeping.vault.forgetting():
                for memory in declined:
                    self._keeping.remove(memory.id)

    def edit(self, memory: MemoryId, statement: str) -> Memory:
        """Return the memory in other words; origin and evidence stay.

        Raises:
            NotFoundError: no memory has this id.
            SecretRefusedError: the words give away a password, a code or a card number.
            StatementRefusedError: nothing is left of them, or they are too long.
        """
        before = self._keeping.get(memory)
        words = tidied(statement)
        edited = replace(before, statement=words, topic=classify(words, before.topic))
        self._keeping.put([edited])
        return edited

    def _retired(self, newer: Iterable[Memory]) -> list[Memory]:
        older = {memory.supersedes for memory in newer if memory.supersedes}
        found = filter(None, map(self._keeping.vault.memories.get, older))
        return [replace(m, state=State.SUPERSEDED) for m in found if m.state is State.ACTIVE]


def tidied(statement: str) -> str:
    """Return a statement as one plain sentence in the third person.

    Raises:
        SecretRefusedError: it gives away a password, a code or a card number.
        StatementRefusedError: nothing is left of it, or it is too long.
    """
    visible = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in statement)
    words = re.sub(r"\s+", " ", visible).strip()
    if holds_secret(words):
        raise secret_refused()
    kept = as_kept(words) if words.strip(" .") else ""
    if not 0 < len(kept) <= STATEMENT_LIMIT:
        raise statement_refused(STATEMENT_LIMIT)
    return kept


def _waits(memory: Memory) -> bool:
    return memory.state is State.PROPOSED
