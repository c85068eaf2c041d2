"""What recall found for one question: what goes into the prompt, and what does not, and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from app.domain.events import RecalledMemory
from app.domain.memories import Memory
from app.domain.receipts import LeftOut, Reason
from app.domain.references import MemoryId
from app.memory.recall.about import About
from app.memory.recall.budget import characters_for

MOST = 12  # memories beside one question
SHOWN_LEFT_OUT = 5


@dataclass(frozen=True, slots=True)
class Found:
    """What recall found for a question."""

    memories: tuple[RecalledMemory, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def with_passages(self, passages: Sequence[RecalledMemory], context: int) -> Self:
        """Return this with what was said elsewhere, as far as a context has room left for it."""
        room = characters_for(context) - sum(len(m.memory.statement) + 3 for m in self.memories)
        added, over = list[RecalledMemory](), list[LeftOut]()
        for each in passages:
            room -= len(each.memory.statement) + 3
            if room < 0:
                over.append(LeftOut(each.memory.id, Reason.BUDGET))
            else:
                added.append(each)
        return replace(self, memories=(*self.memories, *added), left_out=(*self.left_out, *over))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A memory that may stand beside the question, with what speaks for it.

    Attributes:
        memory: itself.
        about: what it is about.
        answers: whether it speaks of what is asked, not only of whom.
        evidence: cosine, and up to 0.5 for shared words.
        introduced_by: the memory that tells that this one is of somebody who was asked about.
    """

    memory: Memory
    about: About
    answers: bool
    evidence: float
    introduced_by: MemoryId | None = None


def within(kept: Sequence[Candidate], left: Sequence[LeftOut], characters: int) -> Found:
    """Return what is kept as far as a budget of characters reaches, and why the rest is not."""
    chosen, over = list[RecalledMemory](), list[LeftOut]()
    for each in kept:
        characters -= len(each.memory.statement) + 3
        if characters < 0 or len(chosen) == MOST:
            over.append(LeftOut(each.memory.id, Reason.BUDGET))
        else:
            chosen.append(RecalledMemory(each.memory, round(min(each.evidence, 1.0), 3)))
    return Found(tuple(chosen), tuple([*over, *left][:SHOWN_LEFT_OUT]))
