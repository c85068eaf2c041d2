"""Layer 2 of learning: the model that answers reads along, and points at what the rules missed.

It points, it does not say: what it gives is a quote, and a statement is made of the quote by the
same rules of grammar as everywhere. A quote that is not in the message letter by letter is
dropped, and so is one that lies in a question, a quotation, a story or a supposition.
"""

import json
from collections.abc import Iterator
from threading import Event

from app.domain.chat import Stopped
from app.domain.generation import Chunk, Ended, Sampling
from app.domain.prompting import Prompt
from app.engine import Engine, Schema, json_grammar
from app.memory.learning.extraction import not_understood
from app.memory.learning.findings import Finding

HEAD = "Extract memories as JSON."  # the starter was trained with just these words
LONGEST = 900  # characters of a message: with the head less than 400 tokens
_MOST = 3  # memories of one message
_SHARE = 0.6  # of a clause that a quote has to cover
_SCHEMA: Schema = {
    "type": "array",
    "maxItems": _MOST,
    "items": {
        "type": "object",
        "properties": {
            "memory": {"type": "string", "maxLength": 200},
            "quote": {"type": "string", "maxLength": 200},
        },
        "required": ["memory", "quote"],
    },
}


def worth_reading(text: str) -> bool:
    """Return whether the rules left anything for a second reader; most messages cost nothing."""
    return len(text) <= LONGEST and bool(not_understood(text))


def read_along(engine: Engine, text: str, stop: Event) -> tuple[Finding, ...]:
    """Return what the model finds in a message and the message bears out; nothing when stopped.

    Raises:
        EngineError: the model can not go on.
    """
    if stop.is_set() or not worth_reading(text):
        return ()
    sampling = Sampling(temperature=0, max_tokens=192, grammar=json_grammar(_SCHEMA))
    answer, ended = "", False
    for event in engine.generate(Prompt(HEAD, (), text), sampling, stop):
        match event:
            case Chunk(piece, _):
                answer += piece
            case Ended(stopped, _):
                ended = stopped is Stopped.END
            case _:
                pass
    return borne_out(text, answer) if ended and not stop.is_set() else ()


def borne_out(text: str, answer: str) -> tuple[Finding, ...]:
    """Return the clauses of a message that an answer quotes; an answer in no form quotes none."""
    quoted = [span for quote in _quotes(answer) for span in _places(text, quote)]
    return tuple(each for each in not_understood(text) if _covered(each, quoted))


def _quotes(answer: str) -> Iterator[str]:
    try:
        rows: object = json.loads(answer)
    except ValueError:
        return
    for row in rows if isinstance(rows, list) else []:
        quote: object = row.get("quote") if isinstance(row, dict) else None
        if isinstance(quote, str) and quote.strip():
            yield quote.strip()


def _places(text: str, quote: str) -> Iterator[tuple[int, int]]:
    start = text.find(quote)
    while start >= 0:
        yield start, start + len(quote)
        start = text.find(quote, start + 1)


def _covered(clause: Finding, quoted: list[tuple[int, int]]) -> bool:
    length = clause.end - clause.start
    shared = (min(end, clause.end) - max(start, clause.start) for start, end in quoted)
    return max(shared, default=0) >= _SHARE * length
