"""How a model runs best on this machine: tried out, kept, told in words."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import ChildEngine
from app.engine.llama import LlamaEngine
from app.engine.llama.build import has_amx
from app.engine.llama.calibration import calibrate
from app.engine.llama.native import NativeModel
from app.engine.runtime import Calibrations, Measured, Runtime, measured_from
from app.engine.starter import ModelFiles
from app.engine.worker.abort import AbortFlag
from tests.engine.conftest import GREEDY, TINY, answer, ask

USUAL = Runtime(threads=2, batch=64)
MEASURED = Measured(1, 64, flash=False, prompt=600.0, answer=80.0)
Cost = Callable[[Runtime], float]


def tried(cost: Cost, *, budget: float = 1e9, abort: AbortFlag | None = None) -> Runtime:
    """Return how a model runs after a calibration whose clock goes by the way it runs."""
    model = NativeModel(TINY, runtime=USUAL, abort=abort or AbortFlag())
    if abort:
        abort.set()
    time = [0.0]

    def clock() -> float:
        time[0] += cost(model.runtime)
        return time[0]

    found = calibrate(model, budget=budget, clock=clock)
    assert (found is None) == (abort is not None)
    assert model.evaluate([1]) != (abort is not None)
    model.close()
    return model.runtime


def test_what_is_faster_stays() -> None:
    assert tried(lambda way: 0.1 if way.flash else 1.0) == replace(USUAL, flash=True)
    assert tried(lambda way: float(way.threads)) == replace(USUAL, threads=1)
    assert tried(lambda way: 1.0 if way.batch == 256 else 9.0) == replace(USUAL, batch=256)


def test_without_a_difference_everything_stays_as_usual() -> None:
    assert tried(lambda _: 1.0) == USUAL


def test_no_attempt_begins_after_the_budget() -> None:
    assert tried(lambda way: 0.1 if way.flash else 1.0, budget=0) == USUAL


def test_a_stop_leaves_everything_as_it_was() -> None:
    assert tried(lambda way: 0.1 if way.flash else 1.0, abort=AbortFlag()) == USUAL


def test_a_measured_way_gives_the_same_answers() -> None:
    ways = [MEASURED, replace(MEASURED, batch=256), replace(MEASURED, threads=9)]
    engines = [LlamaEngine(TINY, threads=1, measured=measured) for measured in (None, *ways)]

    answers = {answer(engine, ask("hello"), GREEDY)[1] for engine in engines}
    for engine in engines:
        engine.close()

    assert len(answers) == 1


def test_what_was_measured_is_kept_and_told(tmp_path: Path) -> None:
    kept = Calibrations(tmp_path)
    engine = ChildEngine(TINY, calibrations=kept)
    before = engine.card()
    _, text, _ = answer(engine, ask("hello"))

    card = engine.calibrate(Event(), budget=1)

    assert answer(engine, ask("hello"))[1] == text
    engine.close()
    again = ChildEngine(TINY, calibrations=kept)
    assert again.card() == card
    again.close()
    assert not any("Measured" in note for note in before.notes)
    assert any("Measured on this machine: best on" in note for note in card.notes)


def test_a_stopped_calibration_keeps_nothing(tmp_path: Path) -> None:
    stop = Event()
    engine = ChildEngine(TINY, calibrations=Calibrations(tmp_path))
    before = engine.card()
    stop.set()

    assert engine.calibrate(stop) == before
    engine.close()
    assert list(tmp_path.iterdir()) == []


def test_the_file_tells_nothing_of_the_person_or_the_model(tmp_path: Path) -> None:
    kept, files = Calibrations(tmp_path), ModelFiles(TINY)
    assert kept.load(files) is None

    kept.save(files, MEASURED)

    (file,) = tmp_path.iterdir()
    assert kept.load(files) == MEASURED
    assert "tiny" not in f"{file.name}{file.read_text()}"
    assert set(json.loads(file.read_text())) == {"threads", "batch", "flash", "prompt", "answer"}


def test_a_pipe_in_place_of_a_model_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "model.gguf")

    assert Calibrations(tmp_path / "kept").load(ModelFiles(tmp_path / "model.gguf")) is None


@pytest.mark.parametrize("text", ["", "{}", "[1", '{"threads": 0}', "\xff"])
def test_a_spoilt_file_is_as_none(tmp_path: Path, text: str) -> None:
    kept, files = Calibrations(tmp_path), ModelFiles(TINY)
    kept.save(files, MEASURED)
    next(tmp_path.iterdir()).write_text(text, encoding="utf-8")

    assert kept.load(files) is None


@given(threads=st.integers(-9, 9_999), batch=st.integers(-9, 9_999))
def test_no_file_asks_for_what_no_machine_can(threads: int, batch: int) -> None:
    values = {"threads": threads, "batch": batch, "flash": True, "prompt": 1.0, "answer": 1}

    measured = measured_from(values)

    assert measured is None or 1 <= measured.applied(USUAL).threads <= USUAL.threads
    assert (measured is not None) == (1 <= threads <= 1024 and 32 <= batch <= 2048)


@pytest.mark.parametrize(
    ("info", "there"),
    [
        (b"CPU : AVX512 = 1 | AMX_INT8 = 1 | REPACK = 1 |", True),
        (b"CPU : AVX512 = 1 | AMX_INT8 = 0 | REPACK = 1 |", False),
        (b"CPU : AVX2 = 1 | REPACK = 1 |", False),
    ],
)
def test_a_build_with_amx_is_known_by_what_it_says(info: bytes, *, there: bool) -> None:
    assert has_amx(info) is there


def test_a_build_with_amx_runs_without_its_layout_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.engine.llama.native.has_amx", lambda _: True)
    engine = LlamaEngine(TINY, threads=1)

    assert any("AMX" in note for note in engine.card().notes)
    assert answer(engine, ask("hello"))[1]
    engine.close()
