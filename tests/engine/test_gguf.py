"""Model files as people have them: missing, cut, of another kind, or made to harm."""

import os
import random
from pathlib import Path

import pytest

from app.domain.errors import CandorError, EngineError, ModelFileError
from app.engine import ChildEngine
from app.engine.gguf import check_header
from app.engine.places import find_shipped
from tests.engine.conftest import GREEDY, TINY, answer, ask
from tests.engine.mutants import write_mutant
from tests.engine.variants import TOKENS, Entry, write_variant

FLOAT_NAN = float("nan")
IMPOSSIBLE: dict[str, Entry] = {
    "llama.block_count": 0,
    "llama.context_length": 0,
    "llama.attention.layer_norm_rms_epsilon": -1.0,
    "llama.rope.freq_base": FLOAT_NAN,
    "llama.attention.head_count": 0,
    "general.type": "adapter",
    "split.count": 3,
    "tokenizer.ggml.eos_token_id": 2048,
    "tokenizer.chat_template": "x" * 300_000,
    TOKENS: ["same"] * 2048,
    "tokenizer.ggml.token_type": [1] * 2047,
}


def test_a_sound_file_says_what_it_is() -> None:
    model = check_header(TINY)

    assert model.name == "prototype 3M"
    assert model.size == TINY.stat().st_size
    assert {"<|im_start|>", "<|im_end|>"} <= model.specials
    assert "im_start" in model.template


def test_what_is_no_model_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "letter.gguf").write_text("Dear Ana, ...")
    (tmp_path / "empty.gguf").touch()
    os.mkfifo(tmp_path / "pipe.gguf")
    (tmp_path / "loop.gguf").symlink_to("loop.gguf")
    adapter = find_shipped("models/starter-adapter.gguf")

    for path in (*tmp_path.iterdir(), tmp_path, tmp_path / "none.gguf", adapter):
        with pytest.raises(ModelFileError) as caught:
            check_header(path)
        assert str(caught.value).endswith(".")
        assert caught.value.advice


@pytest.mark.parametrize("key", IMPOSSIBLE)
def test_an_impossible_header_never_reaches_native_code(key: str, tmp_path: Path) -> None:
    path = write_variant(tmp_path / "variant.gguf", {key: IMPOSSIBLE[key]})

    with pytest.raises(ModelFileError):
        check_header(path)


def test_a_file_cut_anywhere_is_a_sentence(tmp_path: Path) -> None:
    whole = TINY.read_bytes()
    lengths = random.Random(1).sample(range(len(whole)), 120)  # noqa: S311 - not for keys

    for length in (*lengths, len(whole) - 1):
        (tmp_path / "cut.gguf").write_bytes(whole[:length])
        with pytest.raises(ModelFileError):
            check_header(tmp_path / "cut.gguf")


def test_a_name_is_printable_and_short(tmp_path: Path) -> None:
    path = write_variant(tmp_path / "name.gguf", {"general.name": "\x1b[31mred\n" + "x" * 300})

    assert check_header(path).name.startswith("[31mred" + "x" * 60)


def checked(path: Path) -> bool:
    try:
        check_header(path)
    except CandorError:
        return False
    return True


def survive(path: Path) -> str:
    """Try to talk to a file; return what came of it. Anything but a sentence fails the test."""
    if not checked(path):
        return "refused"
    engine = ChildEngine(path)
    try:
        answer(engine, ask("hello"), GREEDY)
    except ModelFileError:
        return "refused"
    except EngineError:
        return "broke down"
    else:
        return "ran"
    finally:
        engine.close()


def test_of_two_hundred_damaged_files_each_is_a_sentence_or_talks(tmp_path: Path) -> None:
    copy = tmp_path / "mutant.gguf"

    sound = [seed for seed in range(240) if checked(write_mutant(copy, seed))]

    assert 0 < len(sound) < 120
    for seed in sound[:6]:
        assert survive(write_mutant(copy, seed)) in {"ran", "refused", "broke down"}
