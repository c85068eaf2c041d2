"""The files of an export: a new folder, for its owner alone, whole or not at all."""

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import ExportError


def write_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Make a folder with these files, given by their names in it.

    Raises:
        ExportError: something is there already, or the disk refused; nothing is left behind.
    """
    if os.path.lexists(folder):
        raise ExportError("There is already something of this name.", advice="Choose a new folder.")
    staged = folder.with_name(folder.name + ".unfinished")
    try:
        staged.mkdir(mode=0o700)
        for name, text in files.items():
            _write(staged / name, text)
        staged.rename(folder)
    except OSError as error:
        with contextlib.suppress(OSError):
            shutil.rmtree(staged)
        raise ExportError(
            "The export could not be written.",
            advice="Make some room, or choose another folder that may be written.",
        ) from error


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    content = text.encode("utf-8", "replace")
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
