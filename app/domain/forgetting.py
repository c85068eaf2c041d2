"""Forgetting: what will go, what went, and whether anything was left.

Source: `memory.md`, "Forgetting". A plan is shown before anything happens.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.domain.memories import Evidence, Memory
from app.domain.references import MemoryId, MessageId

UNDO_WINDOW = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class ForgetPlan:
    """Everything that goes with the memories that somebody wants forgotten.

    Attributes:
        memories: the ones asked for, and those derived from them.
        passages: the person's own words that they rest on, redacted when sealed.
        answers: answers of the assistant that used them, emptied when sealed.
        questions: questions that carried one of them in their block, rendered anew without it.
        keep_source: leave passages and answers as they are.
    """

    memories: tuple[Memory, ...]
    passages: tuple[Evidence, ...] = ()
    answers: tuple[MessageId, ...] = ()
    questions: tuple[MessageId, ...] = ()
    keep_source: bool = False


@dataclass(frozen=True, slots=True)
class ForgetReceipt:
    """What was destroyed, how it was checked, and what is out of reach; no content.

    `destroyed` counts by place (memories, passages, answers, questions, vectors, keys);
    `checked` and `residues` come from the check that followed; `out_of_reach` are sentences.
    """

    sealed_at: datetime
    memories: tuple[MemoryId, ...]
    destroyed: Mapping[str, int]
    checked: Mapping[str, int] = field(default_factory=dict)
    residues: int = 0
    out_of_reach: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verification:
    """What a fresh look for forgotten things found; `residues` is 0 when all is clean."""

    residues: int
    checked: Mapping[str, int]
