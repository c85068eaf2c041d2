"""The files that a worker needs; its guard closes all others."""

from dataclasses import dataclass
from pathlib import Path

from app.engine.worker.wire import Message


@dataclass(frozen=True, slots=True)
class Needs:
    """The files of a worker, beside those of the system and of Python.

    Attributes:
        reads: files and folders that it may read.
        writes: folders in which it may make and remove files.
    """

    reads: tuple[Path, ...] = ()
    writes: tuple[Path, ...] = ()


def needs_to_wire(needs: Needs) -> Message:
    """Return the first message to a worker."""
    return [[str(path.absolute()) for path in paths] for paths in (needs.reads, needs.writes)]


def needs_from_wire(message: object) -> Needs:
    """Return what the first message grants; what can not be understood grants nothing."""
    match message:
        case [list(reads), list(writes)]:
            return Needs(tuple(map(Path, map(str, reads))), tuple(map(Path, map(str, writes))))
        case _:
            return Needs()
