"""Models that other programs left on this computer; they are used where they lie.

Source of the folders: the programs' documentation, as of 2026; and where a person has moved them by
the programs' own variables. Looking is bounded: no link out of a folder is followed twice, and a
folder with very many files is left half read.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.domain.models import FoundModel

_DEEPEST = 6
_MOST_FILES = 20_000  # looked at in one folder
_SMALLEST = 20_000_000  # bytes; what is smaller is no language model but a part of one
_MODEL_LAYER = "application/vnd.ollama.image.model"
_LARGEST_MANIFEST = 1 << 16
_NOT_CHAT = ("mmproj", "-of-0")  # picture readers, and models cut into several files


@dataclass(frozen=True, slots=True)
class _Place:
    app: str
    folders: tuple[str, ...]  # below the home folder
    moved: tuple[tuple[str, str], ...] = ()  # variables that move it, and the folder below theirs


_PLACES = (
    _Place("LM Studio", (".lmstudio/models", ".cache/lm-studio/models")),
    _Place(
        "Jan",
        (
            "jan/models",
            ".config/Jan/data/llamacpp/models",
            ".local/share/Jan/data/llamacpp/models",
            "Library/Application Support/Jan/data/llamacpp/models",
            "AppData/Roaming/Jan/data/llamacpp/models",
        ),
    ),
    _Place(
        "GPT4All",
        (
            ".local/share/nomic.ai/GPT4All",
            "Library/Application Support/nomic.ai/GPT4All",
            "AppData/Local/nomic.ai/GPT4All",
        ),
    ),
    _Place(
        "Hugging Face",
        (".cache/huggingface/hub",),
        (
            ("HF_HUB_CACHE", ""),
            ("HUGGINGFACE_HUB_CACHE", ""),
            ("HF_HOME", "hub"),
            ("XDG_CACHE_HOME", "huggingface/hub"),
        ),
    ),
    _Place(
        "llama.cpp",
        (".cache/llama.cpp", "Library/Caches/llama.cpp"),
        (("LLAMA_CACHE", ""), ("XDG_CACHE_HOME", "llama.cpp")),
    ),
)
_OLLAMA = _Place("Ollama", (".ollama/models",), (("OLLAMA_MODELS", ""),))
_OLLAMA_SERVICE = Path("/usr/share/ollama/.ollama/models")


def find_models(
    home: Path | None = None, variables: Mapping[str, str] | None = None
) -> tuple[FoundModel, ...]:
    """Return the model files of other programs, by program and name; each file once.

    Args:
        home: the folder to look below; None is the person's own.
        variables: of the environment; None is this process's own, or none below another home.
    """
    root, own = home or Path.home(), home is None
    moved = variables if variables is not None else os.environ if own else {}
    found = dict[str, FoundModel]()
    for model in (*_loose(root, moved), *_ollama(root, moved, shared=own)):
        found.setdefault(os.path.realpath(model.path), model)
    return tuple(sorted(found.values(), key=lambda each: (each.app, each.name.casefold())))


def _loose(root: Path, variables: Mapping[str, str]) -> Iterator[FoundModel]:
    for place in _PLACES:
        for folder in _folders(place, root, variables):
            for path in _gguf_files(folder):
                yield from _found(place.app, path.stem, path)


def _folders(place: _Place, root: Path, variables: Mapping[str, str]) -> Iterator[Path]:
    """Where a program keeps models, and where it was told to: older ones may still lie there."""
    yield from (root / folder for folder in place.folders)
    for variable, below in place.moved:
        folder = variables.get(variable, "")
        if folder.startswith("~/"):
            folder = str(root / folder.removeprefix("~/"))
        if Path(folder).is_absolute():  # of another, nobody knows from where
            yield Path(folder, below)


def _gguf_files(folder: Path) -> Iterator[Path]:
    """The model files in a folder and the folders below it, in bounds."""
    for path in islice(_files(folder), _MOST_FILES):
        if path.suffix.casefold() == ".gguf" and not any(part in path.name for part in _NOT_CHAT):
            yield path


def _files(folder: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):
        if len(Path(where).relative_to(folder).parts) >= _DEEPEST:
            folders.clear()
        folders.sort()
        yield from (Path(where, name) for name in sorted(names))


def _found(app: str, name: str, path: Path) -> Iterable[FoundModel]:
    try:
        size = path.stat().st_size
    except OSError:
        return ()
    return (FoundModel(app, name, str(path), size),) if size >= _SMALLEST else ()


def _ollama(root: Path, variables: Mapping[str, str], *, shared: bool) -> Iterator[FoundModel]:
    """Ollama's models lie under their hash; a manifest names each."""
    service = (_OLLAMA_SERVICE,) if shared and sys.platform == "linux" else ()
    for folder in (*_folders(_OLLAMA, root, variables), *service):
        for manifest in islice(_files(folder / "manifests"), _MOST_FILES):
            blob = _model_blob(manifest)
            if blob:
                name = ":".join(manifest.parts[-2:])
                yield from _found("Ollama", name, folder / "blobs" / blob.replace(":", "-"))


def _model_blob(manifest: Path) -> str:
    """The digest of the model that a manifest names; "" where it names none."""
    if not manifest.is_file():
        return ""
    try:
        with manifest.open("rb") as file:
            content = json.loads(file.read(_LARGEST_MANIFEST))
        layers = content["layers"]
        digests = [each["digest"] for each in layers if each["mediaType"] == _MODEL_LAYER]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""
    digest = str(digests[0]) if digests else ""
    return digest if digest.removeprefix("sha256:").isalnum() else ""
