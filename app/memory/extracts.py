"""What a person said in a message, clause by clause, for when its turn no longer fits a prompt.

Nothing is written by a model: the starter, asked to sum a chat up, invents what was decided
(`DECISIONS.md`, "What stands for turns that no longer fit?"). Nothing is kept either: an extract is
made of the messages as they stand, so that what was forgotten is in none.
"""

import re
from collections.abc import Iterator

from app.domain.memories import STATEMENT_LIMIT
from app.domain.wording import as_stated
from app.memory.forgetting.redaction import MARK
from app.memory.language.content import says_something, visible
from app.memory.language.forget_requests import read_forget_request
from app.memory.learning.clauses import Clause, Sentence, clauses, sentences, straightened
from app.memory.learning.guards import LONGEST_MESSAGE, closes, quotations
from app.memory.learning.secrets import holds_secret

_FEWEST_WORDS = 3
_GONE = MARK.rstrip("]")  # closing marks are trimmed off clauses
_ASKS = re.compile(
    r"(?:please|can|could|would|will|should|do|does|did|is|are|what|where|who|when|why|how|which|"
    r"give|write|help|show|explain|make|find|tell|suggest|recommend|list|translate|let's|thanks?)\b",
    re.I,
)  # begins what is no statement


def extract(text: str) -> tuple[str, ...]:
    """Return what a message states, in the third person as memories are; no question, no request.

    Nothing of a pasted text, of one that gives away a secret, or of what is quoted or supposed.
    """
    text = straightened(text)
    if len(text) > LONGEST_MESSAGE or holds_secret(text) or read_forget_request(text):
        return ()
    quoted = quotations(text)
    said = (
        as_stated(" ".join(visible(clause.words).split()))
        for clause in _own(text)
        if not any(start < clause.end and clause.start < end for start, end in quoted)
    )
    return tuple(each for each in dict.fromkeys(said) if len(each) <= STATEMENT_LIMIT)


def _own(text: str) -> Iterator[Clause]:
    """The clauses that the person stands for, up to where a story or another's text begins."""
    for sentence in sentences(text):
        for clause in clauses(sentence):
            closed = closes(Sentence(clause.start, clause.end, clause.words, clause.asks))
            if closed.following:
                return
            if closed.itself:
                break  # "If I were rich, I'd buy a boat": what follows hangs on it
            if _states(clause):
                yield clause


def _states(clause: Clause) -> bool:
    words = clause.words
    if clause.asks or _GONE in words or _ASKS.match(words):
        return False
    return len(words.split()) >= _FEWEST_WORDS and says_something(words)
