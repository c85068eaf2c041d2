"""An embedder for tests that need none of the real one's sense: equal words, near vectors."""

import hashlib
from collections.abc import Sequence

import numpy as np

from app.engine import Vectors


class WordEmbedder:
    """Adds up one random direction a word."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text: (n, 384) float32, unit length."""
        rows = [sum((_direction(word) for word in text.split()), np.zeros(384)) for text in texts]
        matrix = np.array(rows, dtype=np.float32).reshape(len(texts), 384)
        length: Vectors = np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-9)
        return matrix / length

    def close(self) -> None:
        """Do nothing: nothing was opened."""


def _direction(word: str) -> Vectors:
    seed = int.from_bytes(hashlib.sha256(word.casefold().encode()).digest()[:8], "big")
    return np.random.default_rng(seed).standard_normal(384).astype(np.float32)
