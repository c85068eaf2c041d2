"""How many cores a model may use."""

import os

import pytest

from app.engine import cores
from app.engine.cores import usable_cores


def test_there_is_at_least_one_core_and_never_more_than_the_process_may_use() -> None:
    assert 1 <= usable_cores() <= len(os.sched_getaffinity(0))


def test_two_threads_of_one_core_count_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3})
    monkeypatch.setattr(cores, "_siblings", lambda cpu: f"{cpu // 2 * 2}-{cpu // 2 * 2 + 1}")

    assert usable_cores() == 2
