"""Models that a person can have: offered by the catalogue, or found on this computer."""

from dataclasses import dataclass
from enum import StrEnum


class Fit(StrEnum):
    """How a model suits this computer's memory."""

    COMFORTABLE = "runs well here"
    TIGHT = "may be slow here"
    TOO_LARGE = "too large for this computer"


def fit_into(needed: int, memory: int) -> Fit:
    """Return how a model that needs so many bytes suits a computer that can give it so many."""
    if needed <= 0.75 * memory:
        return Fit.COMFORTABLE
    return Fit.TIGHT if needed <= memory else Fit.TOO_LARGE


@dataclass(frozen=True, slots=True)
class Fitting:
    """How a model file runs on this computer, estimated from its header alone.

    Attributes:
        memory: bytes that must stay in memory while it runs.
        copied: bytes of the file that lie in memory besides, until something else needs the room.
        available: bytes that this computer can give a model.
        context: tokens that prompt and answer share.
        threads: processor cores that compute.
        gpu_layers: layers that a graphics card computes.
        speed: tokens a second that it writes, about.
        reasons: why so, sentences.
    """

    memory: int
    copied: int
    available: int
    context: int
    threads: int
    gpu_layers: int
    speed: float
    reasons: tuple[str, ...]

    @property
    def fit(self) -> Fit:
        """How it suits this computer's memory."""
        return fit_into(self.memory, self.available)


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that the catalogue offers.

    Attributes:
        id: its name in the catalogue.
        title: its name for people.
        maker: who trained it.
        licence: as its maker calls it.
        open_licence: whether everybody may use it for everything.
        languages: that it speaks well, in words.
        parameters: in thousand millions.
        size: of the file in bytes, about.
        memory: that it needs to run, in bytes, about.
        source: address of the file.
        host: the computer that it is fetched from.
        sha256: of the file, in hexadecimal; "" where no document at hand says it.
        checked: where the hash comes from, or that it is first checked at the download.
    """

    id: str
    title: str
    maker: str
    licence: str
    open_licence: bool
    languages: str
    parameters: float
    size: int
    memory: int
    source: str
    host: str
    sha256: str
    checked: str

    def fit(self, memory: int) -> Fit:
        """Return how it suits a computer that can give it so many bytes of memory."""
        return fit_into(self.memory, memory)


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A model file that another program left on this computer.

    Attributes:
        app: the program.
        name: what the program calls it.
        path: where the file lies.
        size: in bytes.
    """

    app: str
    name: str
    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Fetching:
    """How far a download is.

    Attributes:
        done: bytes on this disk.
        total: bytes of the whole file; 0 while nobody knows.
        rate: bytes a second, lately; 0 while nothing came.
    """

    done: int
    total: int
    rate: float

    @property
    def share(self) -> float:
        """The share that is done, 0 to 1."""
        return min(1.0, self.done / self.total) if self.total else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes at this rate; None while nobody can say."""
        return (self.total - self.done) / self.rate if self.rate and self.total else None
