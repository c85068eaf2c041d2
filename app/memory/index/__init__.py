"""Where vectors are searched; nothing of it is ever on disk.

`ports` says what a vector index does. `exact` looks at every vector; `chroma` asks a worker process
in which `chroma_job` runs chromadb; `auto` is the one that the app uses, and chooses between them.
`vectors` is how the vault keeps vectors.
"""

from app.memory.index.auto import AutoIndex
from app.memory.index.chroma import ChromaIndex
from app.memory.index.errors import VectorIndexError
from app.memory.index.exact import ExactIndex
from app.memory.index.ports import VectorIndex
from app.memory.index.vectors import (
    DIMENSIONS,
    Vector,
    Vectors,
    is_of_form,
    pack_vector,
    unpack_vectors,
)

__all__ = [
    "DIMENSIONS",
    "AutoIndex",
    "ChromaIndex",
    "ExactIndex",
    "Vector",
    "VectorIndex",
    "VectorIndexError",
    "Vectors",
    "is_of_form",
    "pack_vector",
    "unpack_vectors",
]
