"""The files of an export: a new folder, for its owner alone, whole or not at all."""

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
    staged = folder.with_name(folder.name + ".unfinished")
    _make_new(folder, staged)
    try:
        for name, text in files.items():
            _write(staged / name, text)
        staged.rename(folder)
    except OSError as error:
        shutil.rmtree(staged, ignore_errors=True)
        raise _refused() from error


def _make_new(folder: Path, staged: Path) -> None:
    """Make the folder that is renamed in the end; what somebody else made is never taken."""
    if os.path.lexists(folder) or os.path.lexists(staged):
        raise ExportError(
            "There is already something of this name, or an unfinished export of this name.",
            advice="Choose a new folder, and delete what was not finished: it is not encrypted.",
        )
    try:
        staged.mkdir(mode=0o700)
    except OSError as error:
        raise _refused() from error


def _refused() -> ExportError:
    return ExportError(
        "The export could not be written.",
        advice="Make some room, or choose another folder that may be written.",
    )


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    content = text.encode("utf-8", "replace")
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
