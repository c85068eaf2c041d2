"""The places of backups: any folder, on any drive, connected or not."""

import contextlib
import os
import stat
from datetime import datetime
from pathlib import Path

from app.domain.backups import Reach
from app.vault.backups.sentences import folder_shut, no_backup, no_folder, too_large
from app.vault.codec.backups import LedgerEntry
from app.vault.files import make_folder, translated

ENDING = ".backup"
LARGEST = 1024**3  # bytes; what SQLite reads from memory


def prepare_folder(folder: Path) -> None:
    """See that a folder is there and may be written; one that is missing is made.

    Raises:
        BackupError: it is a file or below one, or may not be written.
        VaultError: the disk fails.
    """
    there = next(each for each in (folder, *folder.parents) if os.path.lexists(each))
    if not os.path.isdir(there):
        raise no_folder()
    if not os.access(there, os.W_OK | os.X_OK):
        raise folder_shut()
    make_folder(folder)


def name_in(folder: Path, now: datetime) -> Path:
    """Return a name in a folder that no file has."""
    stem = f"Candor {now:%Y-%m-%d %H%M%S}"
    names = (f"{stem}{again}{ENDING}" for again in ("", *(f" ({n})" for n in range(2, 1000))))
    return next(path for path in map(folder.joinpath, names) if not os.path.lexists(path))


def reach_of(entry: LedgerEntry) -> Reach:
    """Return whether a backup can be written anew where it lies."""
    place = Path(entry.place)
    try:
        if place.is_file():
            if entry.opener is None:
                return Reach.LOCKED
            may = os.access(place, os.R_OK | os.W_OK) and os.access(place.parent, os.W_OK)
            return Reach.THERE if may else Reach.SHUT
        return Reach.MISSING if place.parent.is_dir() else Reach.AWAY
    except OSError:
        return Reach.AWAY


def read_file(place: Path) -> bytes:
    """Return the bytes of a backup's file.

    Raises:
        NoBackupError: there is none.
        BackupError: it is larger than any backup.
        VaultError: it can not be read.
    """
    try:
        if not stat.S_ISREG(place.stat().st_mode):  # a pipe would keep us waiting
            raise no_backup()
        with place.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > LARGEST:
                raise too_large()
            return stream.read()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise no_backup() from error
    except OSError as error:
        raise translated(error) from error


def beside_newest_first(place: Path) -> list[Path]:
    """Return the other backups in a backup's folder, by the dates in their names."""
    found = [each for each in place.parent.glob(f"*{ENDING}") if each != place]
    return sorted(found, key=lambda each: each.name, reverse=True)


def remove_file(place: Path) -> None:
    """Take a backup's file away, if the disk lets us."""
    with contextlib.suppress(OSError):
        place.unlink(missing_ok=True)
