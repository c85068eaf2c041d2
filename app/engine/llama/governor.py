"""How many threads make the next token, decided from how long the last ones took.

A thread that shares its core with another program makes all the others wait for it. Then one
thread fewer is faster, until the core is free again. Source: `engine.md`, "Streaming, stop,
threads": 640 ms a token with two threads beside one busy core, 25 with one.
"""

from dataclasses import dataclass
from statistics import median

_WINDOW = 8  # tokens that one judgement rests on
_REST, _LONGEST_REST = 4, 256  # windows between two trials; each that fails doubles the rest
_SLOW = 2.0  # times the usual pace
_DRIFT = 1.03  # a longer chat makes tokens slower, window by window, with nobody to blame


@dataclass(frozen=True, slots=True)
class _Trial:
    """What a trial of another number of threads must beat."""

    threads: int
    pace: float


class Governor:
    """Tries one thread fewer when tokens become slow, and one more now and then.

    Attributes:
        threads: how many should make the next token.
    """

    def __init__(self, most: int) -> None:
        """Start with the most threads that it may use."""
        self.threads = self._most = most
        self._usual: float | None = None
        self._window: list[float] = []
        self._trial: _Trial | None = None
        self._patience = _REST
        self._rest = 0

    def note(self, seconds: float) -> bool:
        """Take how long a token took; return whether `threads` has changed."""
        self._window.append(seconds)
        hopeless = self._trial is not None and seconds > _SLOW * self._trial.pace
        if len(self._window) < _WINDOW and not hopeless:
            return False
        pace, self._window = seconds if hopeless else median(self._window), []
        before = self.threads
        self._judge(pace)
        return self.threads != before

    def _judge(self, pace: float) -> None:
        if self._trial is not None:
            self._end_trial(self._trial, pace)
            return
        slow = self._usual is None or pace > _SLOW * self._usual
        if self.threads == self._most:
            self._usual = min(pace, (self._usual or pace) * _DRIFT)
            if not slow:
                self._patience, self._rest = _REST, 0
        if self._rest:
            self._rest -= 1
        elif slow and self.threads > 1:
            self._try(self.threads - 1, pace)
        elif self.threads < self._most:
            self._try(self.threads + 1, pace)

    def _try(self, threads: int, pace: float) -> None:
        self._trial = _Trial(self.threads, pace)
        self.threads = threads

    def _end_trial(self, trial: _Trial, pace: float) -> None:
        """Stay where it is faster."""
        if pace < trial.pace:
            self._patience = _REST
        else:
            self.threads = trial.threads
            self._patience = min(2 * self._patience, _LONGEST_REST)
        self._trial, self._rest = None, self._patience
