"""What the worker of a `ChromaIndex` does: chromadb in memory, a graph of near neighbours (HNSW).

chromadb keeps deleted vectors on disk in plain text, so it is given no disk: no folder, no network,
a process of its own that ends at lock. It would read settings from the working directory, so all
that matter are given. Source: `vault.md`, decision 1; chroma-core/chroma 3793, 7659, 7662.
"""

from base64 import b64decode
from collections.abc import Iterable

import chromadb
import numpy as np
from chromadb.api.collection_configuration import (
    CreateCollectionConfiguration,
    CreateHNSWConfiguration,
)
from chromadb.config import Settings

from app.engine.worker import wire
from app.engine.worker.abort import AbortFlag
from app.engine.worker.job import Answer
from app.memory.index.vectors import DIMENSIONS, Vectors, pack_vectors, split_vectors

_AT_ONCE = 1000  # vectors in one call; chromadb takes some 5,000
_SETTINGS = Settings(
    _env_file=None,  # type: ignore[call-arg]  # pydantic's keyword, unknown to chromadb's types
    is_persistent=False,
    anonymized_telemetry=False,
)
_GRAPH = CreateCollectionConfiguration(hnsw=CreateHNSWConfiguration(space="ip", ef_search=200))


def make_job(_abort: AbortFlag, _note: str) -> Answer:
    """Return what answers the requests of a `ChromaIndex`."""
    return ChromaJob().answer


class ChromaJob:
    """Holds the one collection of this worker."""

    def __init__(self) -> None:
        client = chromadb.EphemeralClient(_SETTINGS)
        self._collection = client.create_collection(
            "vectors", embedding_function=None, configuration=_GRAPH
        )

    def answer(self, request: object) -> Iterable[bytes]:
        """Return the one frame of a reply."""
        match request:
            case ["fill", list(names), str(data)]:
                self._fill(names, split_vectors(b64decode(data)))
                return [wire.encode(["done"])]
            case ["remove", list(names)]:
                self._collection.delete(ids=names)
                return [wire.encode(["done"])]
            case ["nearest", str(data), int(count)]:
                return [wire.encode(["near", self._nearest(b64decode(data), count)])]
            case ["cosines", str(data), list(names)]:
                return [wire.encode(["near", self._cosines(b64decode(data), names)])]
            case ["vectors", list(names)]:
                return [pack_vectors(self._vectors(names)[1])]
            case _:
                raise ValueError

    def _fill(self, names: list[str], vectors: Vectors) -> None:
        for start in range(0, len(names), _AT_ONCE):
            rows = slice(start, start + _AT_ONCE)
            self._collection.upsert(ids=names[rows], embeddings=vectors[rows])

    def _nearest(self, question: bytes, count: int) -> list[list[str | float]]:
        found = self._collection.query(
            query_embeddings=split_vectors(question), n_results=count, include=["distances"]
        )
        distances = found["distances"] or [[]]
        return [[name, 1 - far] for name, far in zip(found["ids"][0], distances[0], strict=True)]

    def _cosines(self, question: bytes, names: list[str]) -> list[list[str | float]]:
        here, vectors = self._vectors(names)
        near = np.vecdot(vectors, split_vectors(question)[0]).tolist()
        return [[name, cosine] for name, cosine in zip(here, near, strict=True)]

    def _vectors(self, names: list[str]) -> tuple[list[str], Vectors]:
        found = self._collection.get(ids=names, include=["embeddings"])
        vectors = np.asarray(found["embeddings"], np.float32)
        return found["ids"], vectors.reshape(len(found["ids"]), DIMENSIONS)
