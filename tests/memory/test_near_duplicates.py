"""Merging in other words: never what only looks alike, and at least half of what is."""

from collections.abc import Iterable

from app.domain.wording import as_said
from app.engine import Embedder
from app.memory.learning.alike import BAR, agree, bag_of
from tests.memory.near_duplicates import NEARLY, SAME

Pairs = Iterable[tuple[str, str]]


def merged(pairs: Pairs, embedder: Embedder) -> list[tuple[str, str]]:
    """The pairs that learning takes for one memory."""
    found = []
    for one, other in pairs:
        first, second = embedder.embed([as_said(one), as_said(other)])
        if bag_of(one) == bag_of(other) and agree(one, other) and first @ second >= BAR:
            found.append((one, other))
    return found


def test_no_two_statements_are_merged_that_say_different_things(embedder: Embedder) -> None:
    assert merged(NEARLY, embedder) == []


def test_half_of_the_paraphrases_are_merged(embedder: Embedder) -> None:
    assert len(merged(SAME, embedder)) * 2 >= len(SAME)
