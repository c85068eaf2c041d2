"""Marks: what this computer last saw of a vault, kept outside of it.

Whoever can write the vault's file can put an old one back whole, and a program that keeps folders
alike can put another computer's in its place. Neither can be told from the file alone. So each
computer counts the sessions in which it wrote to a vault, once inside the vault and once in a mark
in a folder of the computer's own; a file that knows of fewer sessions than the mark lacks some.

What can not be known: what was written after the last orderly lock (a crash leaves the mark as it
was), anything on a computer that never opened the vault, and anything when the mark was put back
together with the file.
"""

import contextlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.domain.errors import VaultError
from app.vault.codec.fields import Json, read_json, write_json
from app.vault.files import make_folder, place_file
from app.vault.records import Drawer
from app.vault.sentences import OLDER_COPY, PARTED_COPY
from app.vault.store import Store

_RECORD = "devices"  # in the drawer of settings


class Standing(StrEnum):
    """How a vault's file stands to what this computer last saw of it; each with its sentence."""

    LATEST = ""
    OLDER = OLDER_COPY
    PARTED = PARTED_COPY


@dataclass(frozen=True, slots=True)
class Mark:
    """What one computer last saw of one vault.

    Attributes:
        device: a random name of this computer, another one for every vault.
        sessions: how often it wrote to the vault.
        generation: the commits that the vault had then seen.
    """

    device: str
    sessions: int = 0
    generation: int = 0


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of this computer, one small file a vault, in a folder outside of the data."""

    folder: Path

    def load(self, vault_id: bytes) -> Mark | None:
        """Return the mark of a vault; None where there is none that can be read."""
        try:
            fields = read_json(self._file(vault_id).read_bytes())
        except (OSError, VaultError):
            return None
        device = fields.text("device")
        return Mark(device, fields.number("sessions"), fields.number("generation"))

    def save(self, vault_id: bytes, mark: Mark) -> None:
        """Keep a mark; a folder that can not be written keeps none."""
        kept = {"device": mark.device, "sessions": mark.sessions, "generation": mark.generation}
        with contextlib.suppress(VaultError):
            make_folder(self.folder)
            place_file(json.dumps(kept).encode(), self._file(vault_id))

    def remove(self, vault_id: bytes) -> None:
        """Forget that this computer ever saw a vault."""
        with contextlib.suppress(OSError):
            self._file(vault_id).unlink(missing_ok=True)

    def _file(self, vault_id: bytes) -> Path:
        return self.folder / vault_id.hex()


class Lineage:
    """The sessions of every computer that wrote to a vault, held against this one's mark.

    `since` is the generation that was found, where something was written before this was made.
    """

    def __init__(self, store: Store, marks: Marks | None, *, since: int | None = None) -> None:
        self._store = store
        self._marks = marks
        self._vault_id = store.unlocked.identity.vault_id
        self._first = store.tree.generation if since is None else since
        mark = marks.load(self._vault_id) if marks else None
        self._mark = mark or Mark(secrets.token_hex(8))

    def standing(self) -> Standing:
        """Return how the file stands to what this computer last saw."""
        if self._sessions().get(self._mark.device, 0) >= self._mark.sessions:
            return Standing.LATEST
        return Standing.OLDER if self._first < self._mark.generation else Standing.PARTED

    def note(self) -> None:
        """Count this session, if anything was written in it; to be called before locking."""
        if self._marks is None or self._store.tree.generation == self._first:
            return
        sessions = self._sessions()
        count = max(self._mark.sessions, sessions.get(self._mark.device, 0)) + 1
        with contextlib.suppress(VaultError):
            self._write(sessions | {self._mark.device: count})
            self._first = self._store.tree.generation
            self._mark = replace(self._mark, sessions=count, generation=self._first)
            self._marks.save(self._vault_id, self._mark)

    def _sessions(self) -> dict[str, int]:
        record = self._store.get(Drawer.SETTINGS, _RECORD)
        each = read_json(record.content).each("devices") if record else ()
        return {device.text("device"): device.number("sessions") for device in each}

    def _write(self, sessions: Mapping[str, int]) -> None:
        devices: list[Json] = [
            {"device": device, "sessions": count} for device, count in sessions.items()
        ]
        self._store.put(Drawer.SETTINGS, _RECORD, write_json({"devices": devices}))
