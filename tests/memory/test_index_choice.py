"""When the graph answers instead of exact search, and what becomes of its process."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.references import MemoryId
from app.memory.index import AutoIndex
from tests.memory.test_index_contract import SOME, unit, units


@pytest.fixture
def index() -> Iterator[AutoIndex[MemoryId]]:
    """An index that takes a graph from five vectors on, with ten in it."""
    chosen = AutoIndex[MemoryId](crossover=5)
    chosen.fill(SOME[:10], units(range(10)))
    yield chosen
    chosen.close()


def answers_by_graph(index: AutoIndex[MemoryId]) -> bool:
    """Ask until the graph has everything, as the first questions after unlocking do."""
    graph = index._graph
    assert graph
    graph.nearest(unit(0), 1)  # waits for what was sent
    index.nearest(unit(0), 1)  # tells what is late
    graph.nearest(unit(0), 1)
    return index._ready(graph)


def test_few_vectors_start_no_process() -> None:
    index = AutoIndex[MemoryId]()
    index.fill(SOME[:10], units(range(10)))
    index.warm()
    assert index.pid is None


def test_the_graph_answers_once_it_has_everything(index: AutoIndex[MemoryId]) -> None:
    exact = index.nearest(unit(3), 5)
    index.warm()
    index.remove(SOME[4])
    index.put(SOME[11], unit(3))
    assert SOME[4] not in index.nearest(unit(4), 9)
    assert answers_by_graph(index)
    found = index.nearest(unit(3), 9)
    assert SOME[4] not in found
    assert found[SOME[3]] == pytest.approx(exact[SOME[3]], abs=0.003)
    assert found[SOME[11]] > 0.99


def test_what_was_removed_goes_with_the_process(index: AutoIndex[MemoryId]) -> None:
    index.warm()
    pid = index.pid
    index.remove(SOME[4])
    index.scrub()
    assert pid
    assert not Path(f"/proc/{pid}").exists()
    assert set(index.nearest(unit(4), 20)) == {*SOME[:4], *SOME[5:10]}


def test_exact_search_goes_on_when_the_graph_crashes(index: AutoIndex[MemoryId]) -> None:
    index.warm()
    assert answers_by_graph(index)
    assert index.pid
    os.kill(index.pid, signal.SIGKILL)
    assert index.nearest(unit(3), 1).keys() == {SOME[3]}
    assert index.pid is None


def test_the_graph_has_no_file_and_no_network(index: AutoIndex[MemoryId]) -> None:
    index.warm()
    assert answers_by_graph(index)
    held = [os.readlink(each) for each in Path(f"/proc/{index.pid}/fd").iterdir()]
    files = [each for each in held if each.startswith("/") and not each.startswith("/dev/null")]
    assert all(each.startswith("/memfd:candor") for each in files)
    interfaces = Path(f"/proc/{index.pid}/net/dev").read_text().splitlines()[2:]
    assert all(line.strip().startswith("lo:") for line in interfaces)


def test_the_graph_stays_while_nothing_was_removed(index: AutoIndex[MemoryId]) -> None:
    index.warm()
    index.scrub()
    assert index.pid is not None
