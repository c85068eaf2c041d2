"""What a person lets Candor remember, by itself or at a word: one pure function decides.

Four sorts of data have consents of their own (B1 of the feature table): what somebody says of
themselves, what they prefer, what was talked about in other chats, and what they wrote elsewhere.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from app.domain.memories import SENSITIVE, Kind, Topic


class LearningMode(StrEnum):
    """What may be remembered from what the person says."""

    ASK_FIRST = "ask first"
    SAVE_AND_SHOW = "save and show undo"
    ONLY_WHEN_TOLD = 'only when I say "remember"'
    OFF = "off"


STRICTNESS = (
    LearningMode.SAVE_AND_SHOW,
    LearningMode.ASK_FIRST,
    LearningMode.ONLY_WHEN_TOLD,
    LearningMode.OFF,
)
"""The modes, the strictest last."""


class Verdict(StrEnum):
    """What becomes of something that was said."""

    SAVE = "saved at once, with an undo"
    PROPOSE = "proposed"
    NOTHING = "not kept"


class DataSort(StrEnum):
    """The sorts of data that have consents of their own."""

    ATTRIBUTES = "what you say about yourself"
    PREFERENCES = "what you prefer"
    HISTORY = "what you talked about in other chats"
    WRITING = "what you wrote elsewhere"


KINDS_OF: dict[DataSort, tuple[Kind, ...]] = {
    DataSort.ATTRIBUTES: (Kind.ATTRIBUTE, Kind.FACT, Kind.EVENT),
    DataSort.PREFERENCES: (Kind.PREFERENCE, Kind.INSTRUCTION),
    DataSort.HISTORY: (Kind.SUMMARY,),
    DataSort.WRITING: (),  # documents, which are no memories
}
FOREVER = 0
LONGEST_DAYS = 36_500  # a hundred years: whoever wants more means for ever
RETENTIONS = (FOREVER, 30, 90, 180, 365, 730)  # days; 0 is for ever


@dataclass(frozen=True, slots=True)
class Retention:
    """After how many days what is remembered goes by itself; 0 is never.

    Attributes:
        events: after the day of a plan or an appointment, or after it was said.
        summaries: after the chat that is summed up.
        everything: of any memory that was neither used nor confirmed since.
    """

    events: int = field(default=30, metadata={"title": "Plans and appointments", "unit": "days"})
    summaries: int = field(default=90, metadata={"title": "Summaries of chats", "unit": "days"})
    everything: int = field(default=FOREVER, metadata={"title": "Anything else", "unit": "days"})


@dataclass(frozen=True, slots=True)
class Consents:
    """The person's consents, beside the mode that holds for everything else.

    Attributes:
        by_kind: a mode of its own for a kind of memory.
        by_topic: a mode of its own for a part of life; the stricter of kind and topic holds.
        history: whether what was said in other chats may be looked up; asked once, off until then.
        summaries: whether a chat may be summed up when it ends.
        writing: whether what the person wrote elsewhere may be read, folder by folder.
        second_reader: whether the model that answers may read along and propose memories.
        retention: what goes by itself, and when.
        long_chats: whether what the person said may stand for the turns of a chat that no longer
            fit the model; made anew for each question, and kept nowhere.
    """

    by_kind: tuple[tuple[Kind, LearningMode], ...] = field(
        default=(), metadata={"title": "By kind"}
    )
    by_topic: tuple[tuple[Topic, LearningMode], ...] = field(
        default=(), metadata={"title": "By topic"}
    )
    history: bool = field(default=False, metadata={"title": "Look things up in other chats"})
    summaries: bool = field(default=False, metadata={"title": "Sum up chats when they end"})
    writing: bool = field(default=False, metadata={"title": "Read what I wrote elsewhere"})
    second_reader: bool = field(
        default=False, metadata={"title": "Let the model look for what the rules miss"}
    )
    retention: Retention = field(
        default=Retention(), metadata={"title": "How long things are kept"}
    )
    long_chats: bool = field(
        default=False, metadata={"title": "Keep what I said early in a long chat before the model"}
    )


def mode_for(mode: LearningMode, consents: Consents, kind: Kind, topic: Topic) -> LearningMode:
    """Return the mode that holds for one kind and topic.

    A mode that was set for a kind or topic takes the place of the general one, the stricter of the
    two where both were set. A general "off" can not be loosened.
    """
    if mode is LearningMode.OFF:
        return mode
    if kind is Kind.SUMMARY and not consents.summaries:
        return LearningMode.OFF
    own = [each for of, each in consents.by_kind if of is kind]
    own += [each for of, each in consents.by_topic if of is topic]
    return max(own, key=STRICTNESS.index, default=mode)


def verdict(
    mode: LearningMode, consents: Consents, kind: Kind, topic: Topic, *, told: bool
) -> Verdict:
    """Return what becomes of a finding; `told` is an explicit "remember that".

    What is sensitive is never active without an explicit word: "remember", or Accept on a marked
    proposal.
    """
    match mode_for(mode, consents, kind, topic):
        case LearningMode.OFF:
            return Verdict.NOTHING
        case _ if told:
            return Verdict.SAVE
        case LearningMode.ASK_FIRST:
            return Verdict.PROPOSE
        case LearningMode.SAVE_AND_SHOW if topic not in SENSITIVE:
            return Verdict.SAVE
        case _:
            return Verdict.NOTHING


def held_days(number: int) -> int:
    """Return the days that a number stands for; one that no page offers is for ever.

    Settings that were written elsewhere may hold any number, and nothing must go because one is
    broken.
    """
    return number if FOREVER < number <= LONGEST_DAYS else FOREVER


def kept_for(retention: Retention, kind: Kind) -> timedelta | None:
    """Return how long a memory of a kind is kept after its day; None is for ever."""
    days = {Kind.EVENT: retention.events, Kind.SUMMARY: retention.summaries}.get(
        kind, retention.everything
    )
    held = held_days(days)
    return timedelta(days=held) if held else None
