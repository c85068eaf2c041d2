"""How the starter's answers are judged: plain rules, the same for every model."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import log

from tests.benchmarks.starter_cases import Case, Note

NOT_KNOWN = re.compile(
    r"\b(?:do not|don't|did not|didn't) (?:know|have (?:that|any|this))\b"
    r"|\bhaven't told\b|\bhave not told\b|\bnot (?:in|among) (?:memory|what i remember)\b"
    r"|\bnothing i remember\b|\bnot sure\b|\bno (?:memory|record) of\b",
    re.IGNORECASE,
)


def is_right(case: Case, reply: str) -> bool:
    """Return whether a reply holds what it must and nothing that belongs to another line."""
    said = reply.lower()
    if case.answer is None:
        return bool(NOT_KNOWN.search(reply))
    if case.suite == "checked":
        return said.startswith(case.answer)
    wanted = all(_holds(said, part) for part in case.answer.lower().split("&"))
    return wanted and not any(_holds(said, wrong.lower()) for wrong in case.wrong)


def invents(case: Case, reply: str) -> bool:
    """Return whether a reply to an unanswerable question gives a value all the same."""
    return case.answer is None and (
        not NOT_KNOWN.search(reply)
        or any(_holds(reply.lower(), wrong.lower()) for wrong in case.wrong)
    )


def _holds(text: str, value: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(value)}(?!\w)", text))


@dataclass(frozen=True, slots=True)
class Read:
    """What a model's extraction is worth.

    Attributes:
        valid: it is a list of objects with a memory and a quote.
        spans: how many of its quotes stand in the message letter by letter, of how many.
        found: how many facts of the message it found, of how many.
        empty: nothing was found in a message that holds nothing; None for the others.
    """

    valid: bool
    spans: tuple[int, int]
    found: tuple[int, int]
    empty: bool | None


def read(message: Note, reply: str) -> Read:
    """Return the judgement of one extraction."""
    rows = _rows(reply)
    quotes = [row["quote"] for row in rows or ()]
    exact = sum(quote in message.text for quote in quotes)
    found = sum(any(_covers(quote, wanted) for quote in quotes) for wanted in message.quotes)
    empty = None if message.quotes else rows == []
    return Read(rows is not None, (exact, len(quotes)), (found, len(message.quotes)), empty)


def _covers(quote: str, wanted: str) -> bool:
    """Whether a quote holds the fact's own words, with or without what stands around them."""
    quote, wanted = quote.lower(), wanted.lower()
    return wanted in quote or (quote in wanted and len(quote) > 0.8 * len(wanted))


def _rows(reply: str) -> list[Mapping[str, str]] | None:
    try:
        rows = json.loads(reply)
    except ValueError:
        return None
    if not isinstance(rows, list):
        return None
    whole = all(
        isinstance(row, dict)
        and isinstance(row.get("memory"), str)
        and isinstance(row.get("quote"), str)
        for row in rows
    )
    return rows if whole else None


class ToneMeter:
    """Tells tones apart by the words, marks and manners of sentences known to be in each.

    Naive Bayes. On a fifth of its sentences that it has not seen it is right 9 times of 10
    (`python -m tests.benchmarks.starter_meter`).
    """

    def __init__(self, examples: Mapping[str, Iterable[str]]) -> None:
        self._counts = {tone: Counter(_signs(texts)) for tone, texts in examples.items()}
        self._size = len(set().union(*self._counts.values()))

    def tone(self, text: str) -> str:
        """Return the most likely tone of a sentence."""
        return max(self._counts, key=lambda tone: self._likelihood(tone, text))

    def _likelihood(self, tone: str, text: str) -> float:
        counts = self._counts[tone]
        total = counts.total() + self._size
        return sum(log((counts[sign] + 1) / total) for sign in _signs([text]))


def _signs(texts: Iterable[str]) -> list[str]:
    return [sign for text in texts for sign in (*_word_signs(text), *_manner_signs(text))]


def _word_signs(text: str) -> list[str]:
    """Words and marks, and pairs of them."""
    words = re.findall(r"[a-z]+(?:'[a-z]+)?|[!?…*.,]", text.lower())
    return words + [f"{one} {two}" for one, two in pairwise(words)]


def _manner_signs(text: str) -> list[str]:
    """How loud it is, whether it contracts, how long: weighed like several words."""
    loud = min(text.count("!"), 2)
    short = bool(re.search(r"\w'(?:s|m|re|ll|ve|d|t)\b", text.lower()))
    sentences = min(len(re.findall(r"[.!?]", text)), 3)
    first = next(iter(re.findall(r"[a-z']+", text.lower())), "")
    manner = [f"<{loud}>"] * 4 + [f"<{short}>"] * 2 + [f"<{loud} {short}>"] * 2
    return [*manner, f"<{sentences} {loud}>", f"<{first} {loud}>"]
