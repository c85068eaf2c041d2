"""What the embedding worker does: vectors from text with the packaged all-MiniLM-L6-v2."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch
from sentence_transformers import SentenceTransformer

from app.engine.cores import usable_cores
from app.engine.ports import Vectors
from app.engine.worker import wire
from app.engine.worker.abort import AbortFlag
from app.engine.worker.job import Answer

_MOST_THREADS = 2
_BATCH = 16


def make_job(_abort: AbortFlag, _note: str) -> Answer:
    """Return what answers the requests of a `ChildEmbedder`."""
    return EmbeddingJob().answer


class EmbeddingJob:
    """Holds the embedder of this worker."""

    def __init__(self) -> None:
        torch.set_num_threads(min(usable_cores(), _MOST_THREADS))
        self._model: SentenceTransformer | None = None

    def answer(self, request: object) -> Iterable[bytes]:
        """Return the frames of one reply; vectors follow their count as raw float32."""
        match request:
            case ["load", str(folder)]:
                self._model = _load(Path(folder))
                return [wire.encode(["done"])]
            case ["embed", list(texts)] if self._model is not None:
                vectors = _embed(self._model, [_sound(str(text)) for text in texts])
                return [wire.encode(["vectors", *vectors.shape]), vectors.tobytes()]
            case _:
                raise ValueError


def _load(folder: Path) -> SentenceTransformer:
    """Load the model from a local folder: no network, no code of others, no pickle."""
    return SentenceTransformer(
        str(folder),
        device="cpu",
        local_files_only=True,
        trust_remote_code=False,
        model_kwargs={"use_safetensors": True},
    )


def _sound(text: str) -> str:
    """Return the text without halves of characters, which no tokeniser takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _embed(model: SentenceTransformer, texts: list[str]) -> Vectors:
    vectors = model.encode(
        texts, batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False
    )
    return np.ascontiguousarray(vectors, dtype=np.float32)
