"""The starter model, which is real: it answers from memory and says when it does not know."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.chat import Stopped
from app.domain.errors import EngineError, ModelFileError
from app.domain.generation import Sampling
from app.engine import ChildEngine, Engine, find_starter, make_starter
from app.engine.gguf import check_header
from app.engine.llama import LlamaEngine
from app.engine.packaged import check_sha256, find_packaged
from app.engine.places import find_shipped
from app.engine.starter import ModelFiles, files
from app.engine.starter.files import BASE_SHA256, find_adapter, find_base, starter_files
from tests.engine.conftest import LateStop, answer, ask

HEAD = (
    "You are Candor, a private assistant on this person's own computer. Answer in one or two "
    "short sentences. Use what you remember; if it isn't there, say you don't know."
)
GREEDY = Sampling(temperature=0.0, max_tokens=40)
RECALLED = "What you remember:\n- The user's sister Ana lives in Lisbon.\n\n"


@pytest.fixture(scope="module")
def starter() -> Iterator[Engine]:
    make_starter()
    engine = ChildEngine()
    yield engine
    engine.close()


def test_it_answers_from_what_is_remembered(starter: Engine) -> None:
    question = RECALLED + "Where does my sister live?"

    assert "Lisbon" in answer(starter, ask(question, head=HEAD), GREEDY)[1]


def test_it_says_when_it_does_not_know(starter: Engine) -> None:
    _, text, _ = answer(starter, ask("Where does my sister live?", head=HEAD), GREEDY)

    assert "Lisbon" not in text
    assert "don't" in text or "not" in text


def test_base_and_adapter_answer_like_the_merged_file(starter: Engine) -> None:
    parts = LlamaEngine(ModelFiles(find_base(), find_adapter()), threads=1)
    question = RECALLED + "Where does my sister live?"

    text = answer(parts, ask(question, head=HEAD), GREEDY)[1]
    parts.close()

    assert "Lisbon" in text
    assert starter.card().starter


def test_it_is_made_once() -> None:
    path = make_starter()
    before = path.stat().st_mtime_ns
    shares: list[float] = []

    again = make_starter(shares.append)

    assert again == path == find_starter() == starter_files().model
    assert path.stat().st_mtime_ns == before
    assert shares == []
    assert check_header(path).name.startswith("Candor starter")


def test_its_base_is_the_very_file_that_the_adapter_was_made_for() -> None:
    check_sha256(find_base(), BASE_SHA256)

    with pytest.raises(ModelFileError):
        check_sha256(find_adapter(), BASE_SHA256)


def test_what_is_missing_is_a_sentence() -> None:
    with pytest.raises(ModelFileError, match="no_such_package"):
        find_packaged("no_such_package", "model.gguf")
    with pytest.raises(ModelFileError, match="comes with Candor"):
        find_shipped("models/none.gguf")


def test_a_stop_while_a_long_prompt_is_read_keeps_what_was_read(starter: Engine) -> None:
    story = ask("The garden is large and the rain is warm. " * 300, head=HEAD)

    stopped, text, ended = answer(starter, story, GREEDY, stop=LateStop(looks=12))
    again, _, _ = answer(starter, story, GREEDY, stop=LateStop(looks=0))

    assert (text, ended.stopped) == ("", Stopped.USER)
    assert stopped.prompt_tokens > 2500
    assert stopped.reused_tokens <= again.reused_tokens < again.prompt_tokens


def test_until_it_is_made_its_parts_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(files, "_FOLDER", tmp_path)

    assert starter_files() == files.ModelFiles(find_base(), find_adapter())
    with pytest.raises(ModelFileError, match="not set up"):
        find_starter()


def test_another_adapter_makes_another_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = files.merged_path()
    (tmp_path / "adapter.gguf").write_bytes(b"another")
    monkeypatch.setattr(files, "find_adapter", lambda: tmp_path / "adapter.gguf")

    assert files.merged_path() != before


def test_a_folder_that_can_not_be_made_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(files, "_FOLDER", tmp_path / "file" / "models")

    with pytest.raises(EngineError) as caught:
        make_starter()

    assert "works all the same" in caught.value.advice


@pytest.mark.proof
def test_making_it_anew_gives_the_same_bytes_and_removes_older_ones(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made = make_starter()
    (tmp_path / "starter-00000000-00000000-1.gguf").touch()
    monkeypatch.setattr(files, "_FOLDER", tmp_path)
    shares: list[float] = []

    again = make_starter(shares.append)

    assert again.read_bytes() == made.read_bytes()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert sorted(path.name for path in tmp_path.iterdir()) == [".lock", again.name]
