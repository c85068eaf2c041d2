"""A power cut: which bytes and names are still there when the light comes back.

What was synced is there. Of what was not, any sectors may be, in any order, some of them torn; a
name that was made or taken away may be there or not, until its folder is synced.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tests.vault.recording import Create, Delete, Event, Sync, SyncFolder, Truncate, Write

SECTOR = 512
Pending = Write | Truncate


@dataclass
class _File:
    lasting: bytes = b""
    waiting: list[Pending] = field(default_factory=list)
    named: bool = True  # whether its name lasts
    deleted: bool = False  # whether its end waits for a sync of the folder
    before: "_File | None" = None  # what had this name, while its end waits


class Platter:
    """What a disk holds for sure, and what is still on its way."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = {name: _File(content) for name, content in files.items()}

    def take(self, event: Event) -> None:
        """Let one thing happen."""
        match event:
            case Create(name):
                self._files[name] = _File(named=False, before=self._files.get(name))
            case Write(name) | Truncate(name):
                self._files[name].waiting.append(event)
            case Sync(name):
                file = self._files[name]
                file.lasting, file.waiting = _arrived(file.lasting, file.waiting), []
            case Delete(name):
                self._files[name].deleted = True
            case SyncFolder():
                self._files = {name: file for name, file in self._files.items() if not file.deleted}
                for file in self._files.values():
                    file.named, file.before = True, None

    def survivors(self, dice: random.Random) -> dict[str, bytes]:
        """Return the files as a power cut may leave them."""
        found = ((name, _survivor(file, dice)) for name, file in self._files.items())
        return {name: content for name, content in found if content is not None}


def _survivor(file: _File, dice: random.Random) -> bytes | None:
    if not file.named and dice.random() < 0.3:
        return _survivor(file.before, dice) if file.before else None
    if file.deleted and dice.random() < 0.5:
        return None
    return _arrived(file.lasting, list(_some(file.waiting, dice)), dice.choice((b"\0", b"\xa5")))


def _some(waiting: list[Pending], dice: random.Random) -> Iterator[Pending]:
    """Yield what arrives of what was on its way: nothing, everything, or any pieces of it."""
    share = dice.choice((0.0, 1.0, dice.random(), dice.random(), dice.random()))
    pieces = [piece for each in waiting for piece in _pieces(each)]
    if dice.random() < 0.5:
        dice.shuffle(pieces)
    for piece in pieces:
        if dice.random() < share:
            yield _torn(piece, dice) if dice.random() < 0.1 else piece


def _pieces(change: Pending) -> Iterator[Pending]:
    if isinstance(change, Truncate):
        yield change
        return
    at, end = change.at, change.at + len(change.data)
    while at < end:
        border = min(end, at - at % SECTOR + SECTOR)
        yield Write(change.file, at, change.data[at - change.at : border - change.at])
        at = border


def _torn(change: Pending, dice: random.Random) -> Pending:
    """Only the first or the last bytes of a sector arrived."""
    if isinstance(change, Truncate):
        return change
    border = dice.randrange(len(change.data) + 1)
    if dice.random() < 0.5:
        return Write(change.file, change.at, change.data[:border])
    return Write(change.file, change.at + border, change.data[border:])


def _arrived(content: bytes, changes: list[Pending], gap: bytes = b"\0") -> bytes:
    """The bytes of a file after these changes; where nothing was ever written stands `gap`."""
    file = bytearray(content)
    for change in changes:
        if isinstance(change, Truncate):
            file = file[: change.size].ljust(change.size, gap)
        elif change.data:
            file = file.ljust(change.at, gap)
            file[change.at : change.at + len(change.data)] = change.data
    return bytes(file)
