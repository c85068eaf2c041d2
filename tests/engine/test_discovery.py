import json
import os
from pathlib import Path

import pytest

from app.engine.shelf import discovery, find_models

SIZE = discovery._SMALLEST


def leave(path: Path, size: int = SIZE) -> Path:
    """Leave a file of this size that takes no room."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.truncate(size)
    return path


@pytest.mark.parametrize(
    ("app", "place"),
    [
        ("LM Studio", ".lmstudio/models/maker/repo/Model-Q4_K_M.gguf"),
        ("Jan", ".config/Jan/data/llamacpp/models/model/Model-Q4_K_M.gguf"),
        ("GPT4All", ".local/share/nomic.ai/GPT4All/Model-Q4_K_M.gguf"),
        ("Hugging Face", ".cache/huggingface/hub/models--a--b/snapshots/1/Model-Q4_K_M.gguf"),
    ],
)
def test_a_model_of_another_program_is_found_where_it_lies(
    tmp_path: Path, app: str, place: str
) -> None:
    path = leave(tmp_path / place)
    (model,) = find_models(tmp_path)
    assert (model.app, model.name, model.path, model.size) == (app, path.stem, str(path), SIZE)


@pytest.mark.parametrize(
    ("variable", "below"),
    [("HF_HUB_CACHE", ""), ("HF_HOME", "hub"), ("XDG_CACHE_HOME", "huggingface/hub")],
)
@pytest.mark.parametrize("home", ["~/", ""], ids=["home", "drive"])
def test_a_cache_that_was_moved_is_found(
    tmp_path: Path, variable: str, below: str, home: str
) -> None:
    moved = f"{home}big" if home else str(tmp_path / "big")
    path = leave(tmp_path / "big" / below / "models--a--b/snapshots/1/Model-Q4_K_M.gguf")
    (model,) = find_models(tmp_path, {variable: moved})
    assert (model.app, model.path) == ("Hugging Face", str(path))


@pytest.mark.parametrize("value", ["", "big", "~", "\0"])
def test_a_variable_that_names_no_folder_moves_nothing(tmp_path: Path, value: str) -> None:
    path = leave(tmp_path / ".cache/huggingface/hub/Model.gguf")
    found = find_models(tmp_path, dict.fromkeys(("HF_HOME", "OLLAMA_MODELS"), value))
    assert [model.path for model in found] == [str(path)]


@pytest.mark.parametrize("folder", [".ollama/models", "drive"])
def test_a_model_of_ollama_is_found_by_its_manifest(tmp_path: Path, folder: str) -> None:
    digest = "sha256:" + "ab" * 32
    blob = leave(tmp_path / folder / "blobs" / digest.replace(":", "-"))
    manifest = tmp_path / folder / "manifests/registry.ollama.ai/library/qwen3/4b"
    manifest.parent.mkdir(parents=True)
    layers = [
        {"mediaType": "application/vnd.ollama.image.template", "digest": "sha256:cd"},
        {"mediaType": "application/vnd.ollama.image.model", "digest": digest},
    ]
    manifest.write_text(json.dumps({"layers": layers}), encoding="utf-8")
    (model,) = find_models(tmp_path, {"OLLAMA_MODELS": str(tmp_path / "drive")})
    assert (model.app, model.name, model.path) == ("Ollama", "qwen3:4b", str(blob))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"layers": 1}',
        '{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": "../../x"}]}',
    ],
)
def test_a_strange_manifest_is_passed_over(tmp_path: Path, content: str) -> None:
    manifest = leave(tmp_path / ".ollama/models/manifests/a/b/c")
    manifest.write_text(content, encoding="utf-8")
    assert find_models(tmp_path) == ()


def test_a_manifest_that_is_too_deep_is_passed_over(tmp_path: Path) -> None:
    manifest = leave(tmp_path / ".ollama/models/manifests/a/b/c", size=0)
    manifest.write_text("[" * 60_000, encoding="utf-8")
    assert find_models(tmp_path) == ()


def test_a_pipe_where_a_manifest_should_lie_is_not_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / ".ollama/models/manifests/a/b"
    folder.mkdir(parents=True)
    os.mkfifo(folder / "c")
    assert find_models(tmp_path) == ()


def test_what_is_no_chat_model_is_left_out(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio/models"
    leave(folder / "mmproj-model.gguf")
    leave(folder / "big-00001-of-00003.gguf")
    leave(folder / "tiny.gguf", size=10)
    leave(folder / "notes.txt")
    assert find_models(tmp_path) == ()


def test_one_file_is_found_once(tmp_path: Path) -> None:
    path = leave(tmp_path / ".lmstudio/models/Model.gguf")
    link = tmp_path / ".cache/huggingface/hub/Model.gguf"
    link.parent.mkdir(parents=True)
    link.symlink_to(path)
    assert len(find_models(tmp_path)) == 1


def test_a_folder_too_deep_or_in_a_circle_ends(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio/models"
    leave(folder.joinpath(*"abcdefgh") / "Model.gguf")
    (folder / "circle").symlink_to(folder)
    assert find_models(tmp_path) == ()
