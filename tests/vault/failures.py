"""A disk that fails or is full, at every write of a vault's life, one after the other.

Each change is tried with its first write failing, then its second, until nothing of it fails. After
every failure the vault must say what it said before, and say what was wrong; the next try counts.
"""

import itertools
from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

import apsw

from app.domain.errors import VaultError
from app.vault import MemoryKeySource
from tests.vault.history import Action, History, make_dice, words_in
from tests.vault.recording import Event, RecordedDisk, record
from tests.vault.samples import NOON

MOST = 1000  # writes of one change; a change that never succeeds is `stuck`


class Trouble(Enum):
    """What is wrong with a disk from its n-th write on."""

    ONCE = auto()  # that one write fails
    FULL = auto()  # no file can grow any more, until there is room again
    DEAD = auto()  # nothing works any more, until the vault is opened anew


SENTENCES = {
    Trouble.ONCE: ("could not be read or written",),
    Trouble.FULL: ("disk is full",),
    Trouble.DEAD: ("could not be read or written",),
}


@dataclass
class Faults:
    """Lets the n-th write from now on fail, and what the trouble brings with it."""

    trouble: Trouble
    nth: int = 0  # 0 for a disk that is well
    seen: int = 0
    fired: bool = False

    def arm(self, nth: int) -> None:
        """Fail at the n-th write from now on."""
        self.nth, self.seen, self.fired = nth, 0, False

    def watch(self, event: Event, grows: bool) -> None:
        """Fail when it is time."""
        del event
        self.seen += 1
        if self.nth and self._fails(grows=grows):
            self.fired = True
            full = self.trouble is Trouble.FULL
            raise apsw.exception_for(apsw.SQLITE_FULL if full else apsw.SQLITE_IOERR)

    def _fails(self, *, grows: bool) -> bool:
        match self.trouble:
            case Trouble.ONCE:
                return self.seen == self.nth
            case Trouble.FULL:
                return grows and self.seen >= self.nth
            case Trouble.DEAD:
                return self.seen >= self.nth


@dataclass
class Trial:
    """Tries every change of a history until it succeeds; counts what went wrong on the way."""

    history: History
    faults: Faults
    outcomes: Counter[str]
    before: dict[str, str]

    def attempt(self, action: Action) -> None:
        """Do a change, with its n-th write failing for every n."""
        for nth in itertools.count(1):
            self.faults.arm(nth)
            done = self._tried(action)
            self.faults.arm(0)
            if done:
                break
            self._recover()
            if nth > MOST:
                self.outcomes["stuck"] += 1
                action()
                break
        self.before = words_in(self.history.vault)
        self.outcomes["wrong"] += self.before != self.history.live

    def _tried(self, action: Action) -> bool:
        try:
            action()
        except VaultError as error:
            self.outcomes["failures"] += 1
            clear = any(part in str(error) for part in SENTENCES[self.faults.trouble])
            self.outcomes["unclear"] += not (clear and error.advice)
            return False
        return True

    def _recover(self) -> None:
        if self.history.vault.closed:
            self.outcomes["closed"] += 1
            self.history.reopen()
        found = words_in(self.history.vault)
        self.outcomes["lost"] += bool(self.before.items() - found.items())
        self.outcomes["kept_in_spite"] += bool(found.items() - self.before.items())


def run_failures(folder: Path, trouble: Trouble, steps: int, seed: int) -> Counter[str]:
    """Let every write of a history fail once; count `failures` and what was lost by them."""
    faults = Faults(trouble)
    disk = RecordedDisk(faults.watch)
    history = History(folder / "vault", MemoryKeySource(), lambda: NOON, _unseen, make_dice(seed))
    trial = Trial(history, faults, Counter(failures=0), dict(history.live))
    history.opened = lambda vault: record(vault, disk.connect)
    history.opened(history.vault)
    history.attempt = trial.attempt
    history.run(steps)
    trial.outcomes["residues"] += history.vault.check().residues
    trial.outcomes["damaged"] += history.vault.damage.harmful
    history.vault.close()
    return trial.outcomes


def _unseen(image: bytes) -> None:
    """Nobody watches the file."""
    del image
