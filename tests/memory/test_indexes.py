"""The two indexes against the plain truth, for any sequence of puts and removals."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.domain.references import MemoryId
from app.memory.language.words import stemmed, words_of
from app.memory.recall.dense import DIMENSIONS, DenseIndex, Vector, pack_vector, unpack_vector
from app.memory.recall.lexical import LexicalIndex

WORDS = st.lists(st.sampled_from(["ana", "live", "lisbon", "peanut", "tennis"]), max_size=4)
STEPS = st.lists(st.tuples(st.integers(0, 5), st.one_of(st.none(), WORDS)), max_size=30)


def unit(seed: int) -> Vector:
    vector = np.random.default_rng(seed).normal(size=DIMENSIONS).astype(np.float32)
    normal: Vector = vector / np.linalg.norm(vector)
    return normal


@given(STEPS, WORDS)
def test_a_lexical_index_changed_step_by_step_is_one_built_at_once(
    steps: list[tuple[int, list[str] | None]], asked: list[str]
) -> None:
    changed, live = LexicalIndex(), dict[MemoryId, list[str]]()
    for number, words in steps:
        name = MemoryId(str(number))
        live.pop(name, None)
        if words is None:
            changed.remove(name)
        else:
            changed.put(name, words)
            live[name] = words
    built = LexicalIndex()
    for name, words in live.items():
        built.put(name, words)
    assert set(changed.matches(asked, most=10)) == set(built.matches(asked, most=10))
    assert len(changed) == len(live)
    for name in live:
        assert changed.share(asked, name) == built.share(asked, name)


@given(st.lists(st.tuples(st.integers(0, 80), st.booleans()), max_size=150))
def test_a_dense_index_finds_what_is_there_and_nothing_else(steps: list[tuple[int, bool]]) -> None:
    index, live = DenseIndex(), set[MemoryId]()
    for number, here in steps:
        name = MemoryId(str(number))
        if here:
            index.put(name, unit(number))
            live.add(name)
        else:
            index.remove(name)
            live.discard(name)
    assert set(index.cosines(unit(3), nearest=100)) == live
    for name in live:
        assert index.cosines(unit(int(name)), nearest=1, also=[name])[name] > 0.999


def test_the_nearest_of_a_group_are_found_beyond_the_nearest_of_all() -> None:
    index = DenseIndex()
    for number in range(40):
        index.put(MemoryId(str(number)), unit(number))
    found = index.cosines(unit(0), nearest=1, among=[MemoryId("7")])
    assert set(found) == {MemoryId("0"), MemoryId("7")}


def test_a_vector_survives_being_kept() -> None:
    assert np.allclose(unpack_vector(pack_vector(unit(1))), unit(1), atol=1e-3)


def test_words_for_the_same_thing_become_one() -> None:
    assert words_of("my mum's job") == words_of("my mother's occupation")
    assert words_of("Where do I live?") == words_of("which city")
    assert stemmed("studies") == "study"
    assert stemmed("running") == "run"


@given(st.text(max_size=80))
def test_any_text_has_words(text: str) -> None:
    assert all(word for word in words_of(text))
