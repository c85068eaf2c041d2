"""Near-duplicates: two statements that say the same in other words.

Nearness alone can not tell: at every bar some pairs that differ in a month, a number or whose
daughter it is are nearer than most paraphrases. So the words have to agree, and the vectors too.
Measured on 30 paraphrases and 39 near misses: cosine of .85 alone merges 21 and, wrongly, 13;
the same words with a cosine of .8 merge 15 and, wrongly, none (`tests/memory/near_duplicates.py`).
"""

import re

from app.domain.wordlists import listed
from app.memory.language.terms import denies
from app.memory.language.vocabulary import CIRCLE, KIN, MONTH, PET, WEEKDAY
from app.memory.language.words import words_of

BAR = 0.8  # cosine
_EMPTY = listed("never not longer come goe")
_WHOSE = re.compile(rf"\b(?:{KIN}|{CIRCLE}|{PET})(?:[- ]in[- ]law)?\b", re.I)
_WHEN = re.compile(
    rf"\b(?:{MONTH}|{WEEKDAY}|\d+\w*|morning|evening|night|had|was|were|used "
    rf"to)\b",
    re.I,
)
_SAME = {
    "mum": "mother", "mom": "mother", "mummy": "mother", "dad": "father", "daddy": "father",
    "kid": "child", "kids": "child", "children": "child", "grandma": "grandmother",
    "granny": "grandmother", "nan": "grandmother", "gran": "grandmother", "grandpa": "grandfather",
    "granddad": "grandfather", "neighbor": "neighbour", "flatmate": "roommate", "auntie": "aunt",
}  # fmt: skip


def bag_of(statement: str) -> str:
    """Return the words that carry meaning, in no order: what paraphrases may have in common."""
    return " ".join(sorted(set(words_of(statement)) - _EMPTY))


def agree(one: str, other: str) -> bool:
    """Return whether two statements of the same words say the same of the same person and time."""
    return denies(one) == denies(other) and of_the_same(one, other)


def of_the_same(one: str, other: str) -> bool:
    """Return whether two statements are about the same relative and the same time."""
    return _whose(one) == _whose(other) and _when(one) == _when(other)


def relation_of(word: str) -> str:
    """Return a relation in one form: "mum" is "mother"; a son is no daughter."""
    return _SAME.get(word.lower(), word.lower())


def _whose(statement: str) -> list[str]:
    return sorted({relation_of(each) for each in _WHOSE.findall(statement)})


def _when(statement: str) -> list[str]:
    return sorted({each.lower() for each in _WHEN.findall(statement)})
