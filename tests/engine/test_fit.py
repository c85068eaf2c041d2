"""Whether a model fits this computer, and how: told before anything is loaded."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import ModelFileError
from app.domain.models import Fit
from app.engine import ChildEngine, Shelf, check_model
from app.engine.fit import fit, fit_file, needed
from app.engine.gguf import check_header
from app.engine.gguf.shape import ModelShape
from app.engine.runtime import Calibrations, Measured, Runtime
from app.engine.starter import ModelFiles, find_starter
from app.engine.starter.files import find_base
from tests.engine.architectures import HEAD, KV_HEADS, write_hybrid
from tests.engine.conftest import TINY
from tests.engine.variants import write_variant

SMOL = ModelShape(8192, 576, 30, 9, 49_152, 23_040, ((8, 143_000_000),), 143_000_000)
PLENTY = 8_000_000_000
SHAPES = st.builds(
    ModelShape,
    trained=st.integers(256, 1 << 20),
    width=st.integers(64, 8192),
    layers=st.integers(1, 512),
    heads=st.integers(1, 64),
    vocabulary=st.integers(1000, 300_000),
    cache=st.integers(0, 1 << 20),
    weights=st.integers(1, 1 << 33).map(lambda size: ((8, size),)),
    read=st.integers(1, 1 << 33),
)
IMPOSSIBLE = {
    "llama.block_count": 512,
    "llama.context_length": 4096,
    "llama.attention.key_length": 4096,
    "llama.attention.value_length": 4096,
}


def test_the_starters_sizes_are_those_that_llama_cpp_says() -> None:
    """Its log says: 45 MiB of cache and 24.85 MiB of computing for 2,048 tokens, 180 and 42.25
    for 8,192.
    """
    shape = check_header(find_starter()).shape
    assert shape.cache * 2048 == 45 << 20
    usual = Runtime(threads=1)
    step = needed(shape, usual, 8192) - needed(shape, usual, 2048) - shape.cache * 6144
    assert abs(step - 17.4 * (1 << 20)) < 2 << 20


@given(shape=SHAPES, memory=st.integers(1_000_000_000, 1 << 36))
def test_what_is_said_to_fit_fits(shape: ModelShape, memory: int) -> None:
    try:
        fitting = fit(shape, Runtime(threads=2), memory)
    except ModelFileError:
        assert needed(shape, Runtime(threads=2), 0) > 0
        return
    assert needed(shape, Runtime(threads=2), fitting.context) == fitting.memory <= memory
    assert 0 < fitting.context <= max(256, min(shape.trained, 8192))
    assert fitting.fit is not Fit.TOO_LARGE


@given(shape=SHAPES, memory=st.integers(1_000_000_000, 1 << 36))
def test_more_memory_never_makes_a_context_shorter(shape: ModelShape, memory: int) -> None:
    try:
        less = fit(shape, Runtime(threads=2), memory)
    except ModelFileError:
        return
    assert fit(shape, Runtime(threads=2), 2 * memory).context >= less.context


def test_little_memory_shortens_the_context_and_says_why() -> None:
    memory = needed(SMOL, Runtime(threads=2), 4096)
    fitting = fit(SMOL, Runtime(threads=2), memory)
    assert fitting.context == 4096
    assert "as much as the memory allows" in " ".join(fitting.reasons)
    assert "trained for" in " ".join(fit(SMOL, Runtime(threads=2), PLENTY).reasons)


@pytest.mark.parametrize(("graphics", "layers"), [(None, 0), (False, 0), (True, 30)])
def test_a_graphics_card_takes_every_layer(*, graphics: bool | None, layers: int) -> None:
    fitting = fit(SMOL, Runtime(threads=2), PLENTY, graphics=graphics)
    assert fitting.gpu_layers == layers
    assert ("graphics" in fitting.reasons[-1]) is (graphics is not None)


def test_only_layers_with_attention_count_for_the_context(tmp_path: Path) -> None:
    shape = check_header(write_hybrid(tmp_path / "hybrid.gguf")).shape
    assert shape.cache == 2 * (KV_HEADS * 2 * HEAD * 2)


def test_a_model_that_can_not_fit_is_a_sentence_with_both_sizes() -> None:
    with pytest.raises(ModelFileError, match=r"about 40\.\d GB .* 8\.0 GB") as raised:
        fit(replace(SMOL, weights=((8, 40_000_000_000),)), Runtime(threads=2), PLENTY)
    assert raised.value.advice


def test_a_model_that_can_not_fit_is_never_loaded(tmp_path: Path) -> None:
    path = write_variant(tmp_path / "huge.gguf", IMPOSSIBLE)
    for attempt in (check_model, lambda path: ChildEngine(path).card()):
        with pytest.raises(ModelFileError, match="of memory"):
            attempt(path)
    assert Shelf(tmp_path / "shelf").add(path, Event())


def test_the_speed_is_what_was_measured_where_somebody_measured(tmp_path: Path) -> None:
    kept = Calibrations(tmp_path)
    usual = fit_file(TINY, kept)
    kept.save(ModelFiles(TINY), Measured(1, 256, flash=True, prompt=900.0, answer=77.0))
    assert fit_file(TINY, kept).speed == 77.0
    assert usual.speed > 77.0


@pytest.mark.skipif(sys.platform != "linux", reason="only there a worker can be held so short")
def test_a_load_that_runs_short_of_memory_is_tried_with_less_context(tmp_path: Path) -> None:
    """In a process whose workers may have no more address space than less context needs.

    The model is one that takes all of its context at once; see `test_growing`.
    """
    program = """
import re, resource, sys
from pathlib import Path
from app.engine import ChildEngine
engine = ChildEngine(Path(sys.argv[1]))
whole = engine.card().context
status = open(f"/proc/{engine.pid}/status").read()
engine.close()
most = int(re.search(r"VmSize:\\s+(\\d+)", status)[1]) * 1024 - 120_000_000
resource.setrlimit(resource.RLIMIT_AS, (most, most))
card = engine.card()
print(whole, card.context, "Memory was short" in card.notes[-1])
engine.close()
"""
    at_once = {"llama.rope.scaling.original_context_length": 8192}
    model = write_variant(tmp_path / "at_once.gguf", at_once, find_base())
    command = [sys.executable, "-c", program, str(model)]
    shown = subprocess.run(command, capture_output=True, text=True, check=False)
    assert shown.stdout.split() == ["8192", "2048", "True"], shown.stderr
