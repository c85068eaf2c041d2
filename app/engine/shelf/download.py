"""Fetching a model: with progress, in pieces where needed, checked to the byte, all or nothing.

What has come stands in a hidden file beside the shelf's models until all of it is there and is
what the catalogue says; it outlives a stop, a broken connection and a crash, and the next try
goes on from it. Only then it gets its name.
"""

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import BinaryIO

from app.domain.errors import EngineError, NetworkError
from app.domain.models import Fetching, Offer
from app.domain.network import Purpose
from app.engine.filelock import InUseError, locked
from app.engine.network.calling import StoppedError
from app.engine.network.fetching import (
    SILENCE,
    BeyondItsEndError,
    BrokenOffError,
    UnreachableError,
    reading,
)
from app.engine.shelf.shelf import Shelf, ShelvedModel, size_of

PATIENCE = (
    1.0,
    2.0,
    4.0,
    8.0,
    16.0,
    30.0,
)  # seconds before each try after one that brought nothing
_TRIES_UNREACHED = 2  # of a place that was never reached: nobody waits a minute for no network
_BLOCK = 1 << 20
_FAR_TOO_LARGE = 1.5  # times what the catalogue says

Progress = Callable[[Fetching], None]


@dataclass(frozen=True, slots=True)
class Manner:
    """How to wait and to count; given by tests.

    Attributes:
        patience: seconds to wait before each further try.
        silence: seconds without a byte after which a connection counts as broken.
        ticks: a clock that only goes forward, in seconds.
    """

    patience: tuple[float, ...] = PATIENCE
    silence: float = SILENCE
    ticks: Callable[[], float] = time.monotonic


def fetch(
    offer: Offer,
    shelf: Shelf,
    stop: Event,
    *,
    progress: Progress = lambda _: None,
    manner: Manner | None = None,
) -> ShelvedModel | None:
    """Return the model, on the shelf now; None when `stop` was set first.

    The person has agreed to the connection; each that is opened is noted for the ledger.

    Raises:
        NetworkError: it could not be fetched; what came is kept for the next try.
        ModelFileError: what came is no model that Candor can run; it was deleted.
        EngineError: the disk is full or can not be written, or another Candor is fetching it.
    """
    part = shelf.part(offer.id)
    shelf.make_room(0)
    try:
        with locked(part.with_suffix(".lock"), wait=False):
            shelf.make_room(offer.size - size_of(part))
            return _Fetch(offer, part, shelf, progress, manner or Manner()).run(stop)
    except StoppedError:
        return None
    except InUseError as error:
        raise EngineError(
            "This model is being fetched already.", advice="Wait until the other Candor is done."
        ) from error
    except OSError as error:
        raise EngineError(
            "The model could not be written.", advice="Check the disk and try again."
        ) from error


class _Fetch:
    """One model on its way into one hidden file."""

    def __init__(
        self, offer: Offer, part: Path, shelf: Shelf, progress: Progress, manner: Manner
    ) -> None:
        self._offer, self._part, self._shelf = offer, part, shelf
        self._progress, self._manner = progress, manner

    def run(self, stop: Event) -> ShelvedModel | None:
        """Fetch until it is whole, with patience that lasts as long as bytes come."""
        waits, came, unreached = iter(self._manner.patience), False, 0
        while not stop.is_set():
            before = size_of(self._part)
            try:
                if self._receive(stop):
                    return self._finish(stop)
            except BeyondItsEndError:
                if self._whole(stop):
                    return self._finish(stop)
                self._part.unlink()
            except BrokenOffError as error:
                if size_of(self._part) > before:
                    waits, came = iter(self._manner.patience), True
                unreached += isinstance(error, UnreachableError)
                wait = next(waits, None)
                if wait is None or (unreached >= _TRIES_UNREACHED and not came):
                    raise
                stop.wait(wait)
        return None

    def _receive(self, stop: Event) -> bool:
        """Write what comes; return whether all of it came."""
        source, manner, start = self._offer.source, self._manner, size_of(self._part)
        with reading(
            source, Purpose.MODEL, stop.is_set, start=start, silence=manner.silence
        ) as reply:
            meter = _Meter(reply.start, reply.total, manner.ticks)
            self._demand_likely(reply.total)
            self._check(reply.total)
            self._shelf.make_room(max(0, reply.total - reply.start))
            with _writing(self._part, reply.start) as file:
                for block in reply.blocks():
                    file.write(block)
                    self._progress(meter.count(len(block)))
                    self._check(meter.done)
                    if stop.is_set():
                        return False
        if meter.done < reply.total:
            raise BrokenOffError(
                "The connection ended before the file did.", advice="Try again: the rest follows."
            )
        return True

    def _demand_likely(self, total: int) -> None:
        """Keep what came when a server has a word to say instead of the file."""
        if 0 < total * _FAR_TOO_LARGE < self._offer.size:
            raise BrokenOffError(
                f"{self._offer.host} does not give the model now.",
                advice="Try again later: what came is kept, and the rest follows.",
            )

    def _check(self, size: int) -> None:
        """Break off a file that grows far beyond what was promised."""
        if size > _FAR_TOO_LARGE * self._offer.size:
            self._part.unlink(missing_ok=True)
            raise _another_file()

    def _whole(self, stop: Event) -> bool:
        """Whether an earlier try got all of it and was cut off before it could say so."""
        return bool(self._offer.sha256) and _sha256(self._part, stop) == self._offer.sha256

    def _finish(self, stop: Event) -> ShelvedModel:
        digest = _sha256(self._part, stop)
        if self._offer.sha256 and digest != self._offer.sha256:
            self._part.unlink(missing_ok=True)
            raise _another_file()
        try:
            return self._shelf.place(self._part, digest)
        except EngineError:
            self._part.unlink(missing_ok=True)
            raise


class _Meter:
    """Counts bytes, and how fast they come."""

    def __init__(self, done: int, total: int, ticks: Callable[[], float]) -> None:
        self.done, self._total, self._ticks = done, total, ticks
        self._rate, self._before = 0.0, ticks()

    def count(self, size: int) -> Fetching:
        """Return where the download is, with these bytes."""
        now = self._ticks()
        took, self._before = now - self._before, now
        self.done += size
        if took > 0:
            newest = size / took
            self._rate = newest if not self._rate else 0.95 * self._rate + 0.05 * newest
        return Fetching(self.done, self._total and max(self._total, self.done), self._rate)


@contextmanager
def _writing(part: Path, start: int) -> Iterator[BinaryIO]:
    """The hidden file, cut to where the bytes begin; on the disk itself when the block ends."""
    with part.open("r+b" if part.exists() else "wb") as file:
        file.truncate(start)
        file.seek(start)
        try:
            yield file
        finally:
            file.flush()
            os.fsync(file.fileno())


def _sha256(path: Path, stop: Event) -> str:
    """The hash of a file, which takes a while for a large one."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            if stop.is_set():
                raise StoppedError
            digest.update(block)
    return digest.hexdigest()


def _another_file() -> NetworkError:
    return NetworkError(
        "What came is not the model that the list promises, so it was deleted.",
        advice="Try again, or choose another model.",
    )
