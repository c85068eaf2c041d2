"""The shelf: model files that a person added, named by their content."""

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from app.domain.errors import EngineError, ModelFileError, NotFoundError
from app.engine.filelock import InUseError, locked
from app.engine.shelf.candidates import check_for_the_shelf

_ID_LENGTH = 12
_NAMED = re.compile(r"(?P<name>.+)-(?P<id>[0-9a-f]{12})\.gguf")
_OFFERED = re.compile(r"[a-z0-9][a-z0-9.-]{0,60}")
_COPYING = "._copy.part"  # one name: what a crash left of a copy is written over by the next
_BLOCK = 1 << 20
_FLUSHED = 64 << 20  # bytes after which a copy is written down to the disk
_SPARE = 1 << 28  # bytes to leave free on the disk

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class ShelvedModel:
    """A model on the shelf; `id` is the beginning of its content's SHA-256, `size` is in bytes."""

    id: str
    name: str
    path: Path
    size: int


class Shelf:
    """A folder of model files, shared by the profiles; the same content stands there once."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, which need not be there yet (`DATA/models`)."""
        self.folder = folder

    def models(self) -> tuple[ShelvedModel, ...]:
        """Return what stands on the shelf, by name."""
        named = ((_NAMED.fullmatch(path.name), path) for path in self.folder.glob("*.gguf"))
        found = [
            ShelvedModel(match["id"], match["name"], path, path.stat().st_size)
            for match, path in named
            if match
        ]
        return tuple(sorted(found, key=lambda model: (model.name.casefold(), model.id)))

    def get(self, model: str) -> ShelvedModel:
        """Return the model with this id.

        Raises:
            NotFoundError: there is none.
        """
        for shelved in self.models():
            if shelved.id == model:
                return shelved
        raise NotFoundError(
            "No model on the shelf has this id.", advice="candor models list shows them all."
        )

    def add(
        self, path: Path, stop: Event, progress: Progress = lambda _: None
    ) -> ShelvedModel | None:
        """Copy a model file to the shelf and return it; None when `stop` was set first.

        Its header is checked before anything is copied; a stop leaves nothing behind.

        Args:
            path: a GGUF file, which stays where it is.
            stop: ends the copying.
            progress: hears the share that is copied, 0 to 1.

        Raises:
            ModelFileError: the file is damaged, or of a kind that Candor can not talk to.
            EngineError: the disk is full or can not be written.
        """
        model = check_for_the_shelf(path)
        self.make_room(model.size)
        part = self.folder / _COPYING
        try:
            with locked(part.with_suffix(".lock"), wait=False):
                try:
                    progress(0.0)
                    digest = _copy(path, part, stop, progress=progress, size=model.size)
                    return self.place(part, digest) if digest else None
                finally:
                    part.unlink(missing_ok=True)
        except InUseError as error:
            raise EngineError(
                "Another model is being copied now.", advice="Add this one when that is done."
            ) from error
        except OSError as error:
            raise EngineError(
                "The model could not be copied.", advice="Check the disk and try again."
            ) from error

    def place(self, part: Path, digest: str) -> ShelvedModel:
        """Give a whole file of this folder its name on the shelf, and return it.

        Args:
            part: the file; it is moved, and gone when the same content stood there already.
            digest: its SHA-256, in hexadecimal.

        Raises:
            ModelFileError: the file is damaged, or of a kind that Candor can not talk to.
            OSError: the disk can not be written.
        """
        model, short = check_for_the_shelf(part), digest[:_ID_LENGTH]
        if short in {shelved.id for shelved in self.models()}:
            part.unlink()
        else:
            part.replace(self.folder / f"{_readable(model.name)}-{short}.gguf")
        return self.get(short)

    def part(self, offer: str) -> Path:
        """Return where the bytes of an offer of the catalogue wait until all are there.

        Raises:
            ModelFileError: no file can have this name.
        """
        if not _OFFERED.fullmatch(offer):
            raise ModelFileError("This model has no usable name.", advice="Choose another one.")
        return self.folder / f".{offer}.part"

    def unfinished(self, offer: str) -> int:
        """Return how many bytes of an offer an earlier try left."""
        return size_of(self.part(offer))

    def discard(self, offer: str) -> None:
        """Delete what an earlier try left of an offer."""
        self.part(offer).unlink(missing_ok=True)

    def make_room(self, size: int) -> None:
        """Make the folder, and make sure that so many bytes fit into it.

        Raises:
            EngineError: the disk is too full, or the folder can not be made.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            missing = size + _SPARE - shutil.disk_usage(self.folder).free
        except OSError as error:
            raise EngineError(
                "The folder for models can not be written.", advice="Check the disk and try again."
            ) from error
        if missing > 0:
            raise EngineError(
                f"The disk lacks {missing / 1e9:.1f} GB for this model.",
                advice="Free some space, or choose a smaller model.",
            )

    def remove(self, model: str) -> None:
        """Delete a model's file from the shelf.

        Raises:
            NotFoundError: there is none with this id.
        """
        self.get(model).path.unlink(missing_ok=True)


def size_of(path: Path) -> int:
    """Return the bytes of a file; a missing one has none."""
    return path.stat().st_size if path.is_file() else 0


def _copy(source: Path, target: Path, stop: Event, *, progress: Progress, size: int) -> str:
    """Copy a file down to the disk itself and return its SHA-256; "" when it was stopped.

    What is told as copied is on the disk but for the last blocks, so that a stop never waits long.
    """
    digest, copied = hashlib.sha256(), 0
    with source.open("rb") as read, target.open("wb") as written:
        while block := read.read(_BLOCK):
            if stop.is_set():
                return ""
            digest.update(block)
            written.write(block)
            copied += len(block)
            if copied % _FLUSHED == 0:
                os.fsync(written.fileno())
            progress(min(1.0, copied / size))
        written.flush()
        os.fsync(written.fileno())
    return "" if stop.is_set() else digest.hexdigest()


def _readable(name: str) -> str:
    """Return a name that every file system takes."""
    return re.sub(r"[^A-Za-z0-9._]+", "-", name).strip("-.")[:60] or "model"
