"""Vectors as the vault keeps them, and as the indexes take them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

DIMENSIONS = 384
PACKED_SIZE = 2 * DIMENSIONS  # bytes of one vector
FORM = 1
"""Of which sentences vectors are made: to be raised when `as_said` says statements otherwise.

Kept vectors of another form are still good to search; they are made anew in the background.
"""
_LEAST_LENGTH = 1e-6

Vector = NDArray[np.float32]
"""One vector: (384,) float32, unit length."""
Vectors = NDArray[np.float32]
"""Some vectors: (n, 384) float32, unit length."""


def pack_vector(vector: Vector) -> bytes:
    """Return a vector as the vault keeps it: little-endian float16, and a byte for its form."""
    return pack_vectors(vector[None]) + bytes([FORM])


def unpack_vectors(kept: Sequence[bytes]) -> Vectors:
    """Return kept vectors, of whatever form, with unit length again, all in one pass."""
    return split_vectors(b"".join(each[:PACKED_SIZE] for each in kept))


def is_of_form(kept: bytes) -> bool:
    """Return whether a kept vector is of today's form; one without a form is older."""
    return kept[PACKED_SIZE:] == bytes([FORM])


def pack_vectors(vectors: Vectors) -> bytes:
    """Return vectors as float16, one after the other."""
    return vectors.astype("<f2").tobytes()


def split_vectors(packed: bytes) -> Vectors:
    """Return vectors that stand one after the other, with unit length again."""
    vectors = np.frombuffer(packed, "<f2").astype(np.float32).reshape(-1, DIMENSIONS)
    lengths = np.sqrt(np.vecdot(vectors, vectors))
    vectors /= np.maximum(lengths, _LEAST_LENGTH)[:, None]
    return vectors
