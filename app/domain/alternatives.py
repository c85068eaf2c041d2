"""Other answers to a question that was answered already, for the person to choose among."""

from dataclasses import dataclass, field

from app.domain.chat import Message, Stopped
from app.domain.generation import Candidate
from app.domain.prompting import Prompt
from app.domain.receipts import Receipt
from app.domain.references import MessageId


@dataclass(frozen=True, slots=True)
class Version:
    """One of the answers to a question.

    `number` is its place among the candidates, None for the first answer.
    """

    number: int | None
    text: str = field(repr=False)
    stopped: Stopped


@dataclass(frozen=True, slots=True)
class Alternatives:
    """What else the model says; of all that does not stand in the chat, nothing is kept.

    Attributes:
        first: the answer that stood in the chat when they were written.
        prompt: what all of them answer.
        candidates: those that say something else than the answer, and than each other.
        written: how many the model wrote; 0 where it says one thing at a time, or was stopped.
        receipt: what they used and cost; of memories it names none.
    """

    first: Message
    prompt: Prompt
    candidates: tuple[Candidate, ...] = ()
    written: int = 0
    receipt: Receipt = field(default=Receipt())

    @property
    def answer(self) -> MessageId:
        """Which message they may stand in."""
        return self.first.id

    def besides(self, picked: int | None = None) -> tuple[Version, ...]:
        """Return the answers that do not stand, once one was picked; None while the first does."""
        first = Version(None, self.first.text, self.first.stopped or Stopped.END)
        others = (Version(at, each.text, each.stopped) for at, each in enumerate(self.candidates))
        return tuple(each for each in (first, *others) if each.number != picked)


def different(candidates: tuple[Candidate, ...], answer: str) -> tuple[Candidate, ...]:
    """Return the candidates with words of their own: not the answer's, nor an earlier one's."""
    said, found = {"", answer.strip()}, list[Candidate]()
    for each in candidates:
        if each.text.strip() not in said:
            said.add(each.text.strip())
            found.append(each)
    return tuple(found)
