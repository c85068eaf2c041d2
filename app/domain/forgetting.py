"""Forgetting: what will go, what went, and whether anything was left.

Source: `memory.md`, "Forgetting". A plan is shown before anything happens.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.domain.backups import Backup
from app.domain.chat import ChatId
from app.domain.memories import Evidence, Kind, Memory, Topic
from app.domain.references import MemoryId, MessageId
from app.domain.text import counted

UNDO_WINDOW = timedelta(minutes=10)
STAYING = "These stay and hold the same name"


@dataclass(frozen=True, slots=True)
class Selector:
    """What somebody wants forgotten; everything that is given must fit.

    Attributes:
        text: in the person's words: a fact, an identifier, "everything about Ana".
        topic: a part of life.
        kind: what sort of thing a memory states.
        person: somebody's name, or who they are to the person ("my sister").
        chat: what rests on one chat.
        since: said at this moment or later.
        until: said before this moment.
        everything: all that is remembered, where nothing else is given.
    """

    text: str = field(default="", repr=False)
    topic: Topic | None = None
    kind: Kind | None = None
    person: str = field(default="", repr=False)
    chat: ChatId | None = None
    since: datetime | None = None
    until: datetime | None = None
    everything: bool = False


@dataclass(frozen=True, slots=True)
class ForgetPlan:
    """Everything that goes with the memories that somebody wants forgotten.

    Attributes:
        memories: the ones asked for, and those derived from them.
        passages: the person's own words that they rest on, redacted when sealed.
        answers: answers of the assistant that used them, emptied when sealed.
        questions: questions that carried one of them in their block, rendered anew without it.
        keep_source: leave passages and answers as they are.
        remainders: new memories that keep what a memory also said, where only a part of it goes;
            each names in `supersedes` the memory that it takes the place of.
        never_again: let nothing that says the same be learned from now on.
        backups: those that hold some of it; the ones within reach are written anew without it.
        also_holding: memories that stay, and hold a name that goes ("my aunt Yig lives in Split"
            where "my aunt is called Yig" is forgotten).
    """

    memories: tuple[Memory, ...]
    passages: tuple[Evidence, ...] = ()
    answers: tuple[MessageId, ...] = ()
    questions: tuple[MessageId, ...] = ()
    keep_source: bool = False
    remainders: tuple[Memory, ...] = ()
    never_again: bool = False
    backups: tuple[Backup, ...] = ()
    also_holding: tuple[Memory, ...] = ()

    @property
    def named(self) -> frozenset[MemoryId]:
        """The ids by which a question or a receipt may name what goes.

        Besides the memories these are the messages with passages: they may have been looked up.
        """
        messages = (MemoryId(each.message) for each in self.passages)
        return frozenset((*(memory.id for memory in self.memories), *messages))


@dataclass(frozen=True, slots=True)
class ForgetReceipt:
    """What was destroyed, how it was checked, and what is out of reach; no content.

    `destroyed` counts by place (memories, passages, answers, questions, vectors, keys);
    `checked` and `residues` come from the check that followed; `out_of_reach` are sentences.
    `backups` held some of it; those in which something still waits could not be reached.
    `never_again` counts what is not learned again in any words. `recovery_code` is the new one
    after a strict forgetting, to be shown once; "" where there is none.
    """

    sealed_at: datetime
    memories: tuple[MemoryId, ...]
    destroyed: Mapping[str, int]
    checked: Mapping[str, int] = field(default_factory=dict)
    residues: int = 0
    out_of_reach: tuple[str, ...] = ()
    backups: tuple[Backup, ...] = ()
    never_again: int = 0
    recovery_code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Verification:
    """What a fresh look for forgotten things found; `residues` is 0 when all is clean."""

    residues: int
    checked: Mapping[str, int]


def answer_to(plan: ForgetPlan) -> str:
    """Return what the app itself answers to somebody who asks for something to be forgotten."""
    if not plan.memories:
        return "I remember nothing that fits, so there is nothing to forget."
    found = counted(len(plan.memories), "memory that fits", "memories that fit")
    also = counted(len(plan.also_holding), "other that stays holds", "others that stay hold")
    named = f" {also} the same name." if plan.also_holding else ""
    return f"I found {found}.{named} Nothing is forgotten until you say so."


def receipt_sentences(receipt: ForgetReceipt) -> tuple[str, ...]:
    """Return what a receipt says, shortest first: what is gone, whether it is, what is not."""
    told = (
        (len(receipt.memories), "memory", "memories"),
        (
            receipt.destroyed.get("passages", 0),
            "passage of your own words",
            "passages of your own words",
        ),
        (receipt.destroyed.get("answers", 0), "answer", "answers"),
    )
    gone = [counted(count, one, many) for count, one, many in told if count]
    sentences = [f"Gone for good: {', '.join(gone)}.", residue_sentence(receipt.residues)]
    if receipt.never_again:
        sentences.append("Nothing that says the same is learned again, until you allow it.")
    return (*sentences, *receipt.out_of_reach)


def residue_sentence(residues: int) -> str:
    """Return what a fresh look for forgotten things found."""
    if not residues:
        return "Candor looked everywhere again, and found nothing of it."
    return f"Candor looked again and found {counted(residues, 'trace', 'traces')} of it."
