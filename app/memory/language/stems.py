"""The words of running text, stemmed, for turns that are found by their words.

Memories are compared by concepts (`words`): they are one sentence long and say things in few ways.
A turn has words enough of its own; there the concepts cost more than they find (evidence recall
.697 against .710 on BEAM). Source: Porter, "Snowball", 2001.
"""

import re
from functools import lru_cache

from snowballstemmer import stemmer  # type: ignore[import-untyped]  # ships no types

from app.memory.language.words import FUNCTION_WORDS

_WORD = re.compile(r"[^\W_]+")
_KEPT_STEMS = 20_000


def stems_of(text: str) -> tuple[str, ...]:
    """Return the words of a text that carry meaning, in order, as stems."""
    plain = text.lower().replace("\u2019", "'").replace("'s", "")
    return tuple(_stem(word) for word in _WORD.findall(plain) if word not in FUNCTION_WORDS)


def forget_stems() -> None:
    """Let go of the words that were read, at lock and when something was forgotten."""
    _stem.cache_clear()


@lru_cache(_KEPT_STEMS)
def _stem(word: str) -> str:
    return str(stemmer("english").stemWord(word))
