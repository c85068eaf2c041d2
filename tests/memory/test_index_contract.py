"""What every vector index must do, whatever is put in and taken out."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.references import MemoryId
from app.memory.index import (
    DIMENSIONS,
    AutoIndex,
    ChromaIndex,
    ExactIndex,
    Vector,
    VectorIndex,
    Vectors,
    pack_vector,
    unpack_vectors,
)

ERROR = 0.003  # of a cosine
SOME = tuple(MemoryId(f"m{number}") for number in range(200))


def unit(seed: int) -> Vector:
    vector = np.random.default_rng(seed).normal(size=DIMENSIONS).astype(np.float32)
    normal: Vector = vector / np.linalg.norm(vector)
    return normal


def units(seeds: range) -> Vectors:
    return np.stack([unit(seed) for seed in seeds])


@pytest.fixture(scope="module", params=[ExactIndex, ChromaIndex, AutoIndex])
def lasting(request: pytest.FixtureRequest) -> Iterator[VectorIndex[MemoryId]]:
    make: Callable[[], VectorIndex[MemoryId]] = request.param
    index = make()
    yield index
    index.close()


@pytest.fixture
def index(lasting: VectorIndex[MemoryId]) -> VectorIndex[MemoryId]:
    for name in SOME:
        lasting.remove(name)
    return lasting


def test_the_nearest_are_those_of_the_plain_sum(index: VectorIndex[MemoryId]) -> None:
    vectors = units(range(200))
    index.fill(SOME, vectors)
    question = unpack_vectors([pack_vector(unit(7) + unit(1000))])[0]
    truth = dict(zip(SOME, (vectors @ question).tolist(), strict=True))
    found = index.nearest(question, 20)
    weakest = sorted(truth.values())[-20]
    assert len(found) == 20
    assert all(abs(cosine - truth[name]) < ERROR for name, cosine in found.items())
    assert min(truth[name] for name in found) > weakest - 2 * ERROR


def test_what_was_removed_is_found_no_more(index: VectorIndex[MemoryId]) -> None:
    index.fill(SOME[:5], units(range(5)))
    index.remove(SOME[3])
    assert SOME[3] not in index
    assert set(index.nearest(unit(3), 10)) == {*SOME[:3], SOME[4]}
    assert index.cosines(unit(3), SOME[:5]).keys() == {*SOME[:3], SOME[4]}


def test_a_new_vector_takes_the_place_of_the_old(index: VectorIndex[MemoryId]) -> None:
    index.fill(SOME[:3], units(range(3)))
    index.put(SOME[0], unit(9))
    assert len(index) == 3
    assert index.nearest(unit(9), 1).keys() == {SOME[0]}
    assert abs(index.cosines(unit(0), [SOME[0]])[SOME[0]]) < 0.3


def test_removing_what_is_not_there_is_no_error(index: VectorIndex[MemoryId]) -> None:
    index.remove(SOME[0])
    assert index.nearest(unit(0), 5) == {}
    assert index.cosines(unit(0), SOME) == {}


def test_an_index_is_empty_once_it_is_closed(index: VectorIndex[MemoryId]) -> None:
    index.fill(SOME[:5], units(range(5)))
    index.close()
    assert len(index) == 0
    assert index.nearest(unit(0), 5) == {}


def test_an_index_that_was_scrubbed_finds_what_is_left(index: VectorIndex[MemoryId]) -> None:
    index.fill(SOME[:5], units(range(5)))
    index.remove(SOME[0])
    index.scrub()
    assert set(index.nearest(unit(0), 9)) == set(SOME[1:5])


@given(st.lists(st.tuples(st.integers(0, 80), st.booleans()), max_size=150))
def test_exact_search_finds_what_is_there_and_nothing_else(steps: list[tuple[int, bool]]) -> None:
    index, live = ExactIndex[MemoryId](), set[MemoryId]()
    for number, here in steps:
        name = SOME[number]
        if here:
            index.put(name, unit(number))
            live.add(name)
        else:
            index.remove(name)
            live.discard(name)
    assert set(index.nearest(unit(3), 100)) == live
    for name, cosine in index.cosines(unit(3), SOME).items():
        assert name in live
        assert abs(cosine - float(unit(3) @ unit(int(name[1:])))) < ERROR


def test_no_byte_of_a_removed_row_stays() -> None:
    index = ExactIndex[MemoryId]()
    index.fill(SOME[:2], units(range(2)))
    index.remove(SOME[1])
    assert not index._matrix[1:].any()


def test_a_vector_survives_being_kept() -> None:
    vectors = units(range(3))
    assert np.allclose(unpack_vectors([pack_vector(each) for each in vectors]), vectors, atol=1e-3)
    assert unpack_vectors([]).shape == (0, DIMENSIONS)
