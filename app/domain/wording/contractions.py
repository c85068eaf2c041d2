"""What is short for what: "I'd been" for "I had been", "we can't" for "we cannot"."""

import re

from app.domain.wording.verbs import BETWEEN, is_past
from app.domain.wordlists import listed

_LONG = (
    (r"\bcan'?t\b", "cannot"),
    (r"\bwon'?t\b", "will not"),
    (r"\bshan'?t\b", "shall not"),
    (r"\bneedn't\b", "do not need to"),
    (r"\bdaren't\b", "do not dare to"),
    (r"\b(i|we) ain'?t got\b", r"\1 have not got"),
    (r"\b(i) (?:ain'?t|amn't)\b", r"\1 am not"),
    (r"\b(we|you|they) ain'?t\b", r"\1 are not"),
    (r"\b(do|does|did|is|are|was|were|have|has|had|would|could|should)n'?t\b", r"\1 not"),
    (r"\b(must|might|ought)n't\b", r"\1 not"),
    (r"\b(i)'?m\b", r"\1 am"),
    (r"\b(i|we|they|you)'?ve\b", r"\1 have"),
    (r"\b(i|we|they|you)'ll\b", r"\1 will"),
    (r"\b(we|they|you)'re\b", r"\1 are"),
    (rf"\b(he|she|it)'s(?= {BETWEEN}(?:been|got|had|become)\b)", r"\1 has"),
    (r"\b(he|she|it|name|mine)'s\b", r"\1 is"),
    (r"\b(i|we) have got\b", r"\1 have"),
    (r"(?<!\w )\b(i)d(?= (?:like|love|rather|prefer|hate)\b)", r"\1 would"),
    (r"\b((?:should|would|could|might|must|may)(?: not)?)'ve\b", r"\1 have"),
    (r"\b(we) (?:two|three|four|five|six)(?= [a-z])", r"\1"),
)
_SHORT = tuple((re.compile(short, re.I), long) for short, long in _LONG)
_HAD_OR_WOULD = re.compile(rf"\b(i|we|you)'d(?= {BETWEEN}([a-z]+)|\b)", re.I)
_AFTER_HAD = listed(
    "better been gone done seen known taken given eaten forgotten written driven grown chosen "
    "broken spoken flown drawn fallen begun drunk swum worn torn born hidden bitten ridden risen"
)
_AFTER_WOULD = listed("quit hurt burst")  # or after "had": they tell nothing


def expanded(text: str) -> str:
    """Return a text with "I am" for "I'm", and so on for whatever the person's verbs need."""
    text = _HAD_OR_WOULD.sub(lambda found: f"{found[1]} {_had_or_would(found[2] or '')}", text)
    for short, long in _SHORT:
        text = short.sub(long, text)
    return text


def _had_or_would(verb: str) -> str:
    had = verb in _AFTER_HAD or (is_past(verb) and verb not in _AFTER_WOULD)
    return "had" if had else "would"
