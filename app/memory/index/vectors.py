"""Vectors as the vault keeps them, and as the indexes take them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

DIMENSIONS = 384
KEPT_SIZE = 2 * DIMENSIONS  # bytes of one vector as it is kept
_LEAST_LENGTH = 1e-6

Vector = NDArray[np.float32]
"""One vector: (384,) float32, unit length."""
Vectors = NDArray[np.float32]
"""Some vectors: (n, 384) float32, unit length."""


def pack_vector(vector: Vector) -> bytes:
    """Return a vector as it is kept: little-endian float16."""
    return pack_vectors(vector[None])


def pack_vectors(vectors: Vectors) -> bytes:
    """Return vectors as they are kept, one after the other."""
    return vectors.astype("<f2").tobytes()


def unpack_vectors(kept: Sequence[bytes]) -> Vectors:
    """Return kept vectors with unit length again, all in one pass."""
    vectors = np.frombuffer(b"".join(kept), "<f2").astype(np.float32).reshape(-1, DIMENSIONS)
    lengths = np.sqrt(np.vecdot(vectors, vectors))
    vectors /= np.maximum(lengths, _LEAST_LENGTH)[:, None]
    return vectors
