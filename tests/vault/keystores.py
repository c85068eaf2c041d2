"""Keystores with a character, for the tests of what can go wrong with one.

`FileKeySource` is the honest one of tests whose process dies; the others wrap an honest one.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.vault import KeySource
from app.vault.sentences import item_taken, keystore_refused


def refuse(*refused: str) -> Callable[[str, int, str], None]:
    """Return a `before` that refuses these calls, as a locked or read-only keystore does."""

    def before(call: str, number: int, name: str) -> None:
        del number, name
        if call in refused:
            raise keystore_refused()

    return before


class Crash(BaseException):
    """The end of the process, played by an exception that nothing may catch and keep."""


@dataclass
class FileKeySource:
    """Keys in files of a folder, so that they outlive a killed process."""

    folder: Path

    def store(self, name: str, secret: bytes) -> None:
        if self._file(name).exists():
            raise item_taken()
        staged = self.folder / "staged"
        staged.write_bytes(secret)
        os.replace(staged, self._file(name))

    def load(self, name: str) -> bytes | None:
        return self._file(name).read_bytes() if self._file(name).exists() else None

    def remove(self, name: str) -> None:
        self._file(name).unlink(missing_ok=True)

    def _file(self, name: str) -> Path:
        return self.folder / name.replace("/", "_")


@dataclass
class Watched:
    """An honest keystore that tells what it holds from now on; None for what it destroyed."""

    tell: Callable[[str, bytes | None], object] = lambda *_: None
    secrets: dict[str, bytes] = field(default_factory=dict)

    def store(self, name: str, secret: bytes) -> None:
        if name in self.secrets:
            raise item_taken()
        self.secrets[name] = secret
        self.tell(name, secret)

    def load(self, name: str) -> bytes | None:
        return self.secrets.get(name)

    def remove(self, name: str) -> None:
        self.secrets.pop(name, None)
        self.tell(name, None)


@dataclass
class Scripted:
    """An honest keystore that a test can make fail: each call passes through `before` first.

    `before` is told the name of the call, its number and the item; what it raises is raised.
    """

    honest: KeySource
    before: Callable[[str, int, str], None] = field(default_factory=refuse)
    calls: list[str] = field(default_factory=list)

    def store(self, name: str, secret: bytes) -> None:
        self._note("store", name)
        self.honest.store(name, secret)

    def load(self, name: str) -> bytes | None:
        self._note("load", name)
        return self.honest.load(name)

    def remove(self, name: str) -> None:
        self._note("remove", name)
        self.honest.remove(name)

    def _note(self, call: str, name: str) -> None:
        self.calls.append(call)
        self.before(call, len(self.calls), name)


@dataclass
class Lying:
    """A keystore that says yes and does not do what it was asked."""

    honest: KeySource
    keeps: bool = True
    removes: bool = True
    twists: bool = False

    def store(self, name: str, secret: bytes) -> None:
        if self.keeps:
            self.honest.store(name, secret[::-1] if self.twists else secret)

    def load(self, name: str) -> bytes | None:
        return self.honest.load(name)

    def remove(self, name: str) -> None:
        if self.removes:
            self.honest.remove(name)


def crash_at(fatal: int) -> Callable[[str, int, str], None]:
    """Return a `before` that ends the process at this call and at every one after it."""

    def before(call: str, number: int, name: str) -> None:
        del call, name
        if number >= fatal:
            raise Crash

    return before
