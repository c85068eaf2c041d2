"""What is never to be learned again: recognised in other words, without keeping any words.

A fingerprint holds keyed hashes: one of the whole statement, short ones of its names and words
(twelve bits each, so that some twenty words of a language share one; sixteen of an identifier,
which is enough by itself), and on which side of 512 keyed planes its vector lies (Charikar,
"Similarity estimation techniques", STOC 2002). Whoever opens the vault can try guesses against it,
as with every such list; reading it back is not possible.
Measured: `tests/benchmarks/forgetting.py`.
"""

import math
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import shake_256

import numpy as np
from numpy.typing import NDArray

from app.memory.index import DIMENSIONS, Vector
from app.memory.language.terms import Terms, terms_of
from app.memory.language.words import GENERIC
from app.vault import Fingerprint, Vault

BITS = 512
NEAR = 0.6  # cosine, where every name and value is there again
NEARER = 0.75  # where every name is there again, but not every value
NEAREST = 0.85  # where the statement had no name
_MARK = 3  # hexadecimal digits of a short hash
_CODE_MARK = 4  # of an identifier or a long number, which is enough by itself
_ROOT = 6  # letters by which the forms of a word are compared


@dataclass(frozen=True, slots=True)
class _Seen:
    """A statement as it is compared: its marks, and its side of each plane."""

    whole: bytes = field(repr=False)
    names: frozenset[str] = field(repr=False)
    words: frozenset[str] = field(repr=False)
    sides: bytes = field(repr=False)


class NeverAgain:
    """The fingerprints of one vault, held against everything that is about to be learned."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._planes: tuple[bytes, NDArray[np.float32]] | None = None

    def __len__(self) -> int:
        """Return how many things are never learned again."""
        return len(self._bars())

    def add(self, statement: str, vector: Vector | None, now: datetime) -> None:
        """Let nothing that says the same be learned from now on; once is enough."""
        self._vault.fingerprints.prepare()
        if self.knows(statement, vector):
            return
        seen = self._see(statement, vector)
        print_ = Fingerprint(
            secrets.token_hex(8), now, seen.whole,
            tuple(sorted(seen.names)), tuple(sorted(seen.words)), seen.sides,
        )  # fmt: skip
        self._vault.fingerprints.add(print_)

    def knows(self, statement: str, vector: Vector | None) -> bool:
        """Return whether a statement says something that is never to be learned again."""
        return bool(self.matching(statement, vector))

    def matching(self, statement: str, vector: Vector | None) -> tuple[str, ...]:
        """Return the ids of the fingerprints that a statement falls under."""
        kept = self._vault.fingerprints.all()
        if not kept:
            return ()
        seen = self._see(statement, vector)
        terms = terms_of(statement)
        held = self._marks({*terms.names, *terms.words}) | self._code_marks(terms)
        return tuple(each.id for each in kept if _falls_under(seen, held, each))

    def lift(self, names: Iterable[str] | None = None) -> int:
        """Allow again what these fingerprints stand for, or everything; return how many."""
        chosen = self._bars() if names is None else names
        before = len(self)
        with self._vault.forgetting():
            self._vault.fingerprints.remove(chosen)
        self._planes = None
        return before - len(self)

    def _bars(self) -> list[str]:
        """The ids of the fingerprints; what was merely declined has nothing but its hash."""
        kept = self._vault.fingerprints.all()
        return [each.id for each in kept if each.names or each.words or each.nearness]

    def _see(self, statement: str, vector: Vector | None) -> _Seen:
        terms = terms_of(_begun_small(statement))
        plain = " ".join([*sorted(_everything(terms)), "not" if terms.denied else ""])
        values = set(terms.words) - _numbers(terms) - GENERIC
        return _Seen(
            self._vault.fingerprints.keyed(f"whole {plain}".encode()),
            self._marks({*terms.names, *_numbers(terms)}) | self._code_marks(terms),
            self._marks(values or set(terms.words)),
            b"" if vector is None else self._sides(vector),
        )

    def _marks(self, terms: Iterable[str]) -> frozenset[str]:
        keyed = self._vault.fingerprints.keyed
        return frozenset(keyed(f"term {term[:_ROOT]}".encode()).hex()[:_MARK] for term in terms)

    def _code_marks(self, terms: Terms) -> frozenset[str]:
        keyed = self._vault.fingerprints.keyed
        return frozenset(keyed(f"code {each}".encode()).hex()[:_CODE_MARK] for each in terms.codes)

    def _sides(self, vector: Vector) -> bytes:
        """On which side of each plane a vector lies; the planes are made of the vault's key."""
        seed = self._vault.fingerprints.keyed(b"planes")
        if self._planes is None or self._planes[0] != seed:
            drawn = np.frombuffer(shake_256(seed).digest(BITS * DIMENSIONS // 8), dtype=np.uint8)
            signs = np.unpackbits(drawn).reshape(BITS, DIMENSIONS).astype(np.float32) * 2 - 1
            self._planes = (seed, signs)
        return np.packbits(self._planes[1] @ vector > 0).tobytes()


def _falls_under(seen: _Seen, held: frozenset[str], known: Fingerprint) -> bool:
    """Whether a statement, with all its marks `held`, says what a fingerprint stands for."""
    known_names = frozenset(known.names)
    if seen.whole == known.whole or any(len(name) == _CODE_MARK for name in held & known_names):
        return True
    if not held >= known_names:
        return False
    same_values = held.issuperset(known.words)
    if not (seen.sides and known.nearness):
        return same_values and bool(known.words)
    needed = NEAR if same_values else NEARER if known.names else NEAREST
    return _cosine(seen.sides, known.nearness) >= needed


def _cosine(one: bytes, other: bytes) -> float:
    differing = (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()
    return math.cos(math.pi * differing / BITS)


def _everything(terms: Terms) -> set[str]:
    return {*terms.codes, *terms.names, *terms.words}


def _numbers(terms: Terms) -> set[str]:
    return {word for word in terms.words if word.isdigit()}


def _begun_small(statement: str) -> str:
    """The statement without the capital of its first word, which makes no name of it."""
    return statement[:1].lower() + statement[1:]
