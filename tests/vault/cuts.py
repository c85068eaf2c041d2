"""Power cuts: a vault's life is recorded write by write, then the light goes out at any moment.

What the disk may then hold is written to a folder of its own and opened by the app. It must say
what was said before the change that was under way, or after it, and nothing else. Sometimes the
light goes out again while the vault is being opened.
"""

import contextlib
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import CandorError
from app.vault import open_vault
from app.vault.container import open_container
from tests.vault.history import Action, History, make_dice, words_in
from tests.vault.keystores import Watched
from tests.vault.power import Platter
from tests.vault.proving import run_proof
from tests.vault.recording import Event, RecordedDisk, record
from tests.vault.samples import NOON

STEPS = 20
CUTS_A_LIFE = 50
Words = dict[str, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """The keystore holds a secret from now on, or no more."""

    name: str
    secret: bytes | None


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A change is over: from now on the vault says these words."""

    words: Words


Moment = Event | Kept | Acknowledged


@dataclass
class Scene:
    """Everything that is there at one moment, and what the vault must then say."""

    platter: Platter
    secrets: dict[str, bytes] = field(default_factory=dict)
    words: tuple[Words, Words] = ({}, {})  # before the change that is under way, and after it

    def take(self, moment: Moment) -> None:
        """Go on by one moment."""
        match moment:
            case Kept(name, None):
                self.secrets.pop(name, None)
            case Kept(name, secret):
                self.secrets[name] = secret or b""
            case Acknowledged(words):
                self.words = (words, words)
            case _:
                self.platter.take(moment)


def run_cuts(folder: Path, count: int, seed: int) -> Counter[str]:
    """Cut the power so many times; count what was `lost`, `resurrected` or `unopenable`."""
    outcomes = Counter[str](cuts=0, lost=0, resurrected=0, unopenable=0)
    for life in range(-(-count // CUTS_A_LIFE)):
        dice = make_dice(seed * 1_000_003 + life)
        for scene in _scenes(folder / f"life-{life}", dice):
            outcomes.update(_cut(folder / "after", scene, dice))
            if outcomes["cuts"] >= count:
                return outcomes
    return outcomes


def _scenes(folder: Path, dice: random.Random) -> Iterator[Scene]:
    """Yield moments of one life at random, each with what came after it in mind."""
    moments, start = _live(folder / "vault", dice)
    at = sorted(dice.sample(range(len(moments)), min(CUTS_A_LIFE, len(moments))))
    later = [each.words if isinstance(each, Acknowledged) else None for each in moments]
    scene, gone = start, 0
    for cut in at:
        for moment in moments[gone:cut]:
            scene.take(moment)
        gone = cut
        after = next(filter(None, later[cut:]), scene.words[0])
        yield Scene(scene.platter, scene.secrets, (scene.words[0], after))


def _live(path: Path, dice: random.Random) -> tuple[list[Moment], Scene]:
    """Let a vault live for a while; return every moment of it and how it began."""
    moments: list[Moment] = []
    keys = Watched(lambda name, secret: moments.append(Kept(name, secret)))
    disk = RecordedDisk(lambda event, _: moments.append(event))
    history = History(path, keys, lambda: NOON, lambda _: None, dice)
    record(history.vault, disk.connect)
    start = Scene(
        Platter({path.name: path.read_bytes()}),
        dict(keys.secrets),
        (dict(history.live), dict(history.live)),
    )
    moments.clear()

    def acknowledge(action: Action) -> None:
        action()
        moments.append(Acknowledged(dict(history.live)))

    history.attempt = acknowledge
    history.run(STEPS)
    history.vault.close()
    return moments, start


def _cut(folder: Path, scene: Scene, dice: random.Random) -> Iterator[str]:
    """Yield `cuts`, and what was wrong with the vault that was left."""
    files = scene.platter.survivors(dice)
    if dice.random() < 0.25:
        files = _cut_again(folder, files, dice)
    yield "cuts"
    _lay_out(folder, files)
    keys = Watched(secrets=dict(scene.secrets))
    try:
        vault = open_vault(folder / "vault", keystore=keys, passphrase=None, clock=lambda: NOON)
    except CandorError:
        yield "unopenable"
        return
    with contextlib.closing(vault):
        yield from _differences(words_in(vault), scene.words)
        yield from ["residues"] * bool(vault.check().residues)
        yield from ["damaged"] * vault.damage.harmful


def _cut_again(folder: Path, files: dict[str, bytes], dice: random.Random) -> dict[str, bytes]:
    """The files after a second cut, while SQLite was undoing what the first one had left."""
    _lay_out(folder, files)
    platter, events = Platter(files), list[Event]()
    disk = RecordedDisk(lambda event, _: events.append(event))
    container = open_container(folder / "vault", disk.connect)
    container.scrub()
    container.close()
    for event in events[: dice.randrange(len(events) + 1)]:
        platter.take(event)
    return platter.survivors(dice)


def _differences(found: Words, expected: tuple[Words, Words]) -> Iterator[str]:
    if found in expected:
        return
    before, after = expected
    kept = before.items() & after.items()
    yield "lost" if kept - found.items() else "wrong"
    yield from ["resurrected"] * bool(set(found.values()) - {*before.values(), *after.values()})


def _lay_out(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("vault", "vault-journal"):
        (folder / name).unlink(missing_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    run_proof(run_cuts)
