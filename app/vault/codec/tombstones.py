"""Tombstones as bytes and back."""

from dataclasses import dataclass
from datetime import datetime

from app.vault.codec.fields import read_json, write_json, written


@dataclass(frozen=True, slots=True)
class Tombstone:
    """That something was forgotten: its random id, where it lay, and when; never what it was."""

    id: str
    place: str
    forgotten_at: datetime


def write_tombstone(tombstone: Tombstone) -> bytes:
    """Return a tombstone as bytes."""
    return write_json(
        {
            "id": tombstone.id,
            "place": tombstone.place,
            "forgotten_at": written(tombstone.forgotten_at),
        }
    )


def read_tombstone(content: bytes) -> Tombstone:
    """Return the tombstone that was written."""
    fields = read_json(content)
    return Tombstone(fields.text("id"), fields.text("place"), fields.moment("forgotten_at"))
