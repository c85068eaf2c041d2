"""Many words as one rule: each of them fits it, and nothing else does."""

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from app.engine import word_tree

WORDS = st.lists(st.text("abÖ'\\\".9", min_size=1, max_size=6), min_size=1, max_size=40)


def fits(rule: str, word: str) -> bool:
    """Read the rule as a pattern of Python's."""
    literal = re.compile(r'"(?:[^"\\]|\\.)*"')
    pattern = literal.sub(lambda found: re.escape(json.loads(found[0])).replace(" ", "x"), rule)
    return re.fullmatch(pattern.replace(" ", ""), word) is not None


@given(WORDS, st.text("abÖ'\\\".9", max_size=7))
def test_each_word_fits_and_no_other(words: list[str], other: str) -> None:
    rule = word_tree(words)
    assert all(fits(rule, word) for word in words)
    assert fits(rule, other) is (other in words)


@given(WORDS)
def test_a_word_adds_no_more_than_is_said(words: list[str]) -> None:
    room = sum(len(json.dumps(word, ensure_ascii=False)) + 16 for word in words)
    assert len(word_tree(words)) <= room


def test_words_share_their_beginnings() -> None:
    assert word_tree(["live", "lives", "living", "a"]) == '"a" | "liv" ("e" ("" | "s") | "ing")'
