"""The starter model, made at set-up from a packaged base and our own adapter.

It takes a quarter of a minute, once. Where it can not run, base and adapter are put together
each time the model is loaded: the same answers, a bit slower. Source: `starter.md`.
"""

from collections.abc import Callable
from pathlib import Path

from app.domain.errors import EngineError
from app.engine.filelock import locked
from app.engine.packaged import check_sha256
from app.engine.starter.files import BASE_SHA256, find_adapter, find_base, merged_path
from app.engine.worker import wire
from app.engine.worker.needs import Needs
from app.engine.worker.process import GoneError, WorkerProcess

_JOB = "app.engine.starter.merge_job"
_SILENCE_LIMIT = 120.0  # seconds between two steps of the making

Progress = Callable[[float], None]


def make_starter(progress: Progress = lambda _: None) -> Path:
    """Return the starter's one file, making it first where it is not there.

    Args:
        progress: hears the share that is done, 0 to 1.

    Raises:
        ModelFileError: a part is missing or not the one that the adapter was made for.
        EngineError: the making failed; base and adapter still work.
    """
    merged = merged_path()
    if merged.is_file():
        return merged
    try:
        merged.parent.mkdir(parents=True, exist_ok=True)
        with locked(merged.parent / ".lock"):
            if not merged.is_file():
                _make(merged, progress)
    except OSError as error:
        raise _unmade("the installation's folder can not be written") from error
    return merged


def _make(merged: Path, progress: Progress) -> None:
    base = find_base()
    check_sha256(base, BASE_SHA256)
    _merge(base, find_adapter(), merged, progress)
    _remove_older(merged)


def _merge(base: Path, adapter: Path, target: Path, progress: Progress) -> None:
    """Have a worker make the file, so that the memory it takes is given back."""
    worker = WorkerProcess(_JOB, Needs((base, adapter), (target.parent,)))
    try:
        frame = worker.ask(["merge", str(base), str(adapter), str(target)], limit=_SILENCE_LIMIT)
        while (message := wire.decode(frame)) != ["done"]:
            match message:
                case ["progress", float(share)]:
                    progress(share)
                case _:
                    raise wire.error_from_wire(message) or _unmade("the worker failed")
            frame = worker.next(limit=_SILENCE_LIMIT)
    except GoneError as error:
        raise _unmade("the worker ended") from error
    finally:
        worker.end()


def _remove_older(merged: Path) -> None:
    """Remove starters made of other parts, and what an interrupted run left."""
    for path in merged.parent.glob("*starter-*"):
        if path != merged:
            path.unlink(missing_ok=True)


def _unmade(why: str) -> EngineError:
    return EngineError(
        f"The starter model could not be put together: {why}.",
        advice="It works all the same, a little slower; to try again: python -m app.engine.starter",
    )
