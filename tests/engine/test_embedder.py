"""Vectors from the real embedder in a process of its own."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.domain.errors import EngineError, ModelFileError
from app.engine import ChildEmbedder


@pytest.fixture(scope="module")
def embedder() -> Iterator[ChildEmbedder]:
    made = ChildEmbedder()
    yield made
    made.close()


def test_a_vector_has_unit_length_and_384_numbers(embedder: ChildEmbedder) -> None:
    vectors = embedder.embed(["My sister Ana lives in Lisbon.", "", "\x00🦊\ud800", "word " * 5000])

    assert vectors.shape == (4, 384)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_no_text_is_no_vector(embedder: ChildEmbedder) -> None:
    assert embedder.embed([]).shape == (0, 384)


def test_what_means_the_same_lies_close(embedder: ChildEmbedder) -> None:
    question, right, wrong = embedder.embed(
        ["Where does my sister live?", "The user's sister lives in Lisbon.", "Peanuts are nuts."]
    )

    assert question @ right > question @ wrong + 0.3


def test_a_text_has_the_same_vector_alone_and_among_others(embedder: ChildEmbedder) -> None:
    alone = embedder.embed(["tea"])
    among = embedder.embed(["tea", "a much longer sentence about a garden in the rain"])

    assert np.allclose(alone[0], among[0], atol=1e-5)


def test_after_a_crash_the_next_call_works(embedder: ChildEmbedder) -> None:
    before = embedder.embed(["tea"])
    assert embedder.pid is not None
    os.kill(embedder.pid, signal.SIGKILL)

    assert np.allclose(embedder.embed(["tea"]), before, atol=1e-6)


def test_weights_that_are_not_the_known_ones_are_refused(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"other weights")

    with pytest.raises(ModelFileError) as caught:
        ChildEmbedder(tmp_path).embed(["tea"])

    assert isinstance(caught.value, EngineError)
    assert caught.value.advice
