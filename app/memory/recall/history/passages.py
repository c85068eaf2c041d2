"""One turn of a conversation, and the texts by which it is found.

Source of windows and of verbatim turns: `memory.md`, "What to build on", 1 and 7 (the embedder
reads 256 word pieces; means over whole conversations lose 13 to 24 points).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from app.domain.chat import ChatId
from app.domain.references import MessageId

WINDOW, OVERLAP = 170, 40  # words
_WINDOW_LIMIT = 1400  # characters, for texts with few blanks
_BEFORE, _ITSELF, _AFTER = 300, 500, 300  # characters in a text of a turn and its neighbours


@dataclass(frozen=True, slots=True)
class Passage:
    """What was said in one turn.

    Attributes:
        id: the message that it stands in.
        session: the conversation that it belongs to.
        text: the words, as they were said.
        said_on: the day on which they were said, if it is known.
        speaker: who said them, where several people talk; "" for the person themselves.
        answer: what the assistant answered; its words help to find the turn.
    """

    id: MessageId
    session: ChatId
    text: str = field(repr=False)
    said_on: date | None = None
    speaker: str = ""
    answer: str = field(default="", repr=False)


def windows(passage: Passage) -> list[str]:
    """Return the texts of a turn that are embedded: itself, in overlapping pieces if it is long."""
    words = passage.text.split()
    if len(words) <= WINDOW + OVERLAP:
        return [_spoken(passage, passage.text[:_WINDOW_LIMIT])]
    starts = range(0, len(words) - OVERLAP, WINDOW - OVERLAP)
    return [_spoken(passage, " ".join(words[start : start + WINDOW])) for start in starts]


def surroundings(before: Passage | None, passage: Passage, after: Passage | None) -> str:
    """Return a turn between its neighbours, as one text to embed."""
    return " ".join(_parts(before, passage, after))


def _parts(before: Passage | None, passage: Passage, after: Passage | None) -> Iterator[str]:
    if before:
        yield _spoken(before, before.text[-_BEFORE:])
    yield _spoken(passage, passage.text[:_ITSELF])
    if after:
        yield _spoken(after, after.text[:_AFTER])


def _spoken(passage: Passage, text: str) -> str:
    return f"{passage.speaker}: {text}" if passage.speaker else text
