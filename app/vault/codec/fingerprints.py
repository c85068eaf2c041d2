"""Fingerprints of what is never to be learned again, as bytes and back."""

from dataclasses import dataclass, field
from datetime import datetime

from app.vault.codec.fields import read_json, write_json, written


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What rephrasings are recognised by; nothing of the words can be read out of it.

    Attributes:
        id: random; tells nothing of what it stands for.
        added_at: when the person chose that this is never learned again.
        whole: keyed hash of the words in their plain form.
        names: short keyed hashes of names and numbers, many words to one hash.
        words: the same of the other words that carry meaning.
        nearness: 512 bits, on which side of as many keyed planes the vector lies; "" without one.
    """

    id: str
    added_at: datetime
    whole: bytes = field(repr=False)
    names: tuple[str, ...] = field(default=(), repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    nearness: bytes = field(default=b"", repr=False)


def write_fingerprint(fingerprint: Fingerprint) -> bytes:
    """Return a fingerprint as bytes; its id is the record's."""
    return write_json(
        {
            "added_at": written(fingerprint.added_at),
            "whole": fingerprint.whole.hex(),
            "names": list(fingerprint.names),
            "words": list(fingerprint.words),
            "nearness": fingerprint.nearness.hex(),
        }
    )


def read_fingerprint(name: str, content: bytes) -> Fingerprint:
    """Return the fingerprint that was written."""
    fields = read_json(content)
    return Fingerprint(
        name,
        fields.moment("added_at"),
        bytes.fromhex(fields.text("whole")),
        fields.texts("names"),
        fields.texts("words"),
        bytes.fromhex(fields.text("nearness")),
    )
