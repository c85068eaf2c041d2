"""Other answers to a question that was answered already, for the person to choose among."""

from dataclasses import dataclass, field

from app.domain.generation import Candidate
from app.domain.prompting import Prompt
from app.domain.receipts import Receipt
from app.domain.references import MessageId


@dataclass(frozen=True, slots=True)
class Alternatives:
    """What else the model says; nothing of it is kept until one is picked.

    Attributes:
        answer: the one that stands in the chat.
        prompt: what all of them answer.
        candidates: those that say something else than the answer, and than each other.
        written: how many the model wrote; 0 where it says one thing at a time, or was stopped.
        receipt: what they used and cost; of memories it names none.
    """

    answer: MessageId
    prompt: Prompt
    candidates: tuple[Candidate, ...] = ()
    written: int = 0
    receipt: Receipt = field(default=Receipt())


def different(candidates: tuple[Candidate, ...], answer: str) -> tuple[Candidate, ...]:
    """Return the candidates with words of their own: not the answer's, nor an earlier one's."""
    said, found = {"", answer.strip()}, list[Candidate]()
    for each in candidates:
        if each.text.strip() not in said:
            said.add(each.text.strip())
            found.append(each)
    return tuple(found)
