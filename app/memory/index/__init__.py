"""Where vectors are searched; nothing of it is ever on disk.

`ports` says what a vector index does, `exact` looks at every vector, `vectors` is how the vault
keeps them.
"""

from app.memory.index.exact import ExactIndex
from app.memory.index.ports import VectorIndex
from app.memory.index.vectors import DIMENSIONS, Vector, Vectors, pack_vector, unpack_vectors

__all__ = [
    "DIMENSIONS",
    "ExactIndex",
    "Vector",
    "VectorIndex",
    "Vectors",
    "pack_vector",
    "unpack_vectors",
]
