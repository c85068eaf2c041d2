"""What happens in one turn, in this order: recalled, pieces, finished, learned, nudged.

A turn that asks for something to be forgotten is recalled (nothing), asked, finished.
"""

from dataclasses import dataclass, field

from app.domain.chat import Chat, Message
from app.domain.forgetting import ForgetPlan
from app.domain.memories import Memory
from app.domain.receipts import LeftOut
from app.domain.wellbeing import Nudge


@dataclass(frozen=True, slots=True)
class RecalledMemory:
    """A memory that stands beside the question; `score` 0 to 1."""

    memory: Memory
    score: float


@dataclass(frozen=True, slots=True)
class Recalled:
    """What recall found for the question; the first event of every turn.

    `question` is the message as it was kept, already committed.
    """

    chat: Chat
    question: Message
    memories: tuple[RecalledMemory, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """The next words of the answer."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Finished:
    """The answer is whole and kept; the person may go on."""

    answer: Message


@dataclass(frozen=True, slots=True)
class Learned:
    """What was noted from the question, and what waits for consent.

    `refused` are statements that somebody asked to be remembered now, and never to be learned
    again before: the front end says so and offers to allow them again.
    """

    saved: tuple[Memory, ...] = ()
    proposals: tuple[Memory, ...] = ()
    refused: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Nudged:
    """The app itself has a remark; at most one a turn, usually none."""

    nudge: Nudge


@dataclass(frozen=True, slots=True)
class ForgetAsked:
    """The question asks for something to be forgotten: the plan, to be shown before anything.

    Nothing is forgotten without the person's word. Such a turn recalls nothing, and no model reads
    it; a plan without memories means that nothing fits.
    """

    plan: ForgetPlan


TurnEvent = Recalled | Piece | Finished | Learned | Nudged | ForgetAsked
