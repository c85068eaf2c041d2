"""A model's vocabulary alone, for tests that need no more of it."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import llama_cpp.llama_cpp as llama

from app.engine.llama.vocabulary import Vocabulary

quiet = llama.llama_log_callback(lambda *_: None)


@contextmanager
def opened(path: Path) -> Iterator[Vocabulary]:
    """Open the vocabulary of a file that has nothing else."""
    llama.llama_log_set(quiet, ctypes.c_void_p(0))
    llama.llama_backend_init()
    params = llama.llama_model_default_params()
    params.vocab_only = True
    model = llama.llama_model_load_from_file(os.fsencode(path), params)
    try:
        yield Vocabulary(llama.llama_model_get_vocab(model))
    finally:
        llama.llama_model_free(model)
