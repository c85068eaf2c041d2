"""Memories: what is remembered about the person, and the words that it rests on."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.chat import ChatId
from app.domain.references import MemoryId, MessageId

STATEMENT_LIMIT = 200  # characters


class Kind(StrEnum):
    """What sort of thing a memory states."""

    ATTRIBUTE = "attribute"
    FACT = "fact"
    PREFERENCE = "preference"
    INSTRUCTION = "instruction"
    EVENT = "event"
    SUMMARY = "summary"


class Topic(StrEnum):
    """What part of life a memory is about; the sensitive ones are listed in `SENSITIVE`."""

    IDENTITY = "identity"
    PEOPLE = "people"
    PLACE = "place"
    WORK = "work"
    LEISURE = "leisure"
    FOOD = "food"
    PLANS = "plans"
    STYLE = "style"
    OTHER = "other"
    HEALTH = "health"
    SEXUALITY = "sexuality"
    RELIGION = "religion"
    POLITICS = "politics"
    ETHNICITY = "ethnicity"
    UNION = "union membership"
    BIOMETRICS = "biometrics"
    CRIME = "crime"
    LOCATION = "exact location"
    MONEY = "money"
    SECRETS = "other people's secrets"


SENSITIVE = frozenset(
    {
        Topic.HEALTH,
        Topic.SEXUALITY,
        Topic.RELIGION,
        Topic.POLITICS,
        Topic.ETHNICITY,
        Topic.UNION,
        Topic.BIOMETRICS,
        Topic.CRIME,
        Topic.LOCATION,
        Topic.MONEY,
        Topic.SECRETS,
    }
)
"""Saved only with an explicit word, in every mode. Source: `memory.md`, "Each memory"."""


class State(StrEnum):
    """Where a memory stands: only an active one is ever recalled."""

    PROPOSED = "proposed"
    ACTIVE = "active"
    SUPERSEDED = "superseded"
    FORGETTING = "forgetting"


class Origin(StrEnum):
    """Where a memory came from; set when it is written and never changed."""

    TYPED = "typed"
    RULE = "proposed by rule"
    MODEL = "proposed by model"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words that a memory rests on: characters `start` to `end` of a message."""

    chat: ChatId
    message: MessageId
    start: int
    end: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Memory:
    """One remembered statement about the person, in the third person and the present.

    A proposal is a memory in state `PROPOSED`. `derived_from` are memories that this one was made
    from; forgetting one of them forgets this one too. A memory typed on the memory page or with
    `candor remember` has no evidence but itself. It has two times: when it was true (`valid_from`,
    `valid_to`) and when it was recorded.
    """

    id: MemoryId
    statement: str = field(repr=False)
    kind: Kind
    topic: Topic
    state: State
    origin: Origin
    said_at: datetime
    recorded_at: datetime
    evidence: tuple[Evidence, ...] = ()
    accepted_at: datetime | None = None
    expires_at: datetime | None = None
    valid_from: datetime | None = None  # when it began to be so, where the person said it
    valid_to: datetime | None = None  # … and when it ends, or ended
    forgetting_since: datetime | None = None
    keep_source: bool = False  # the person chose that its chats stay when it is forgotten
    never_again: bool = False  # … and that it is never learned again
    derived_from: tuple[MemoryId, ...] = ()
    supersedes: MemoryId | None = None
    uses: int = 0
    last_used: datetime | None = None

    @property
    def sensitive(self) -> bool:
        """Whether the topic is one that is only ever saved with an explicit word."""
        return self.topic in SENSITIVE
