"""The index of words against the plain truth, for any sequence of puts and removals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.references import MemoryId
from app.memory.language.words import stemmed, words_of
from app.memory.recall.lexical import K1, B, LexicalIndex

WORDS = st.lists(st.sampled_from(["ana", "live", "lisbon", "peanut", "tennis"]), max_size=4)
STEPS = st.lists(st.tuples(st.integers(0, 5), st.one_of(st.none(), WORDS)), max_size=30)


@given(STEPS, WORDS)
def test_a_lexical_index_changed_step_by_step_is_one_built_at_once(
    steps: list[tuple[int, list[str] | None]], asked: list[str]
) -> None:
    changed, live = LexicalIndex[MemoryId](), dict[MemoryId, list[str]]()
    for number, words in steps:
        name = MemoryId(str(number))
        live.pop(name, None)
        if words is None:
            changed.remove(name)
        else:
            changed.put(name, words)
            live[name] = words
    built = LexicalIndex[MemoryId]()
    for name, words in live.items():
        built.put(name, words)
    assert set(changed.matches(asked, most=10)) == set(built.matches(asked, most=10))
    assert len(changed) == len(live)
    for name in live:
        assert changed.share(asked, name) == built.share(asked, name)


@given(st.lists(WORDS, min_size=1, max_size=30), WORDS)
def test_the_best_matches_are_those_of_the_formula(
    statements: list[list[str]], asked: list[str]
) -> None:
    index = LexicalIndex[MemoryId]()
    for number, words in enumerate(statements):
        index.put(MemoryId(str(number)), words)
    mean = sum(map(len, statements)) / len(statements)

    def score(words: list[str]) -> float:
        counts = {word: words.count(word) for word in set(asked) & set(words)}
        length = K1 * (1 - B + B * len(words) / mean) if counts else 0.0
        return sum(index.information(w) * n * (K1 + 1) / (n + length) for w, n in counts.items())

    found = index.matches(asked, most=10)
    scores = [score(statements[int(name)]) for name in found]
    every = sorted(filter(None, map(score, statements)), reverse=True)
    assert scores == pytest.approx(every[:10], rel=1e-4)


def test_no_word_of_a_memory_that_went_stays_in_the_index() -> None:
    index = LexicalIndex[MemoryId]()
    index.put(MemoryId("kept"), ["ana", "live"])
    index.put(MemoryId("gone"), ["live", "quibblewick"])
    index.remove(MemoryId("gone"))
    assert index._postings.keys() == {"ana", "live"}
    assert len(index._postings["live"]) == 1


def test_words_for_the_same_thing_become_one() -> None:
    assert words_of("my mum's job") == words_of("my mother's occupation")
    assert words_of("Where do I live?") == words_of("which city")
    assert stemmed("studies") == "study"
    assert stemmed("running") == "run"


@given(st.text(max_size=80))
def test_any_text_has_words(text: str) -> None:
    assert all(word for word in words_of(text))
