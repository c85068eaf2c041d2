"""No text can forge a control token, on every vocabulary in llama.cpp's source distribution.

They lie in the cache where `make reference` unpacked them. A user-defined token of one letter, and
one of blanks alone, is that letter and those blanks: no text can be hidden from it, and none has to
be.
"""

from collections.abc import Iterator
from pathlib import Path

import llama_cpp.llama_cpp as llama
import pytest

from app.engine.llama.vocabulary import Vocabulary
from tests.benchmarks.reference import reference_folder
from tests.engine.opened import opened

FILES = sorted(reference_folder().glob("llama_cpp_python-*/vendor/llama.cpp/models/*-vocab-*.gguf"))
BYTE_LEVEL, SENTENCEPIECE = llama.LLAMA_VOCAB_TYPE_BPE, llama.LLAMA_VOCAB_TYPE_SPM
CHAT = (BYTE_LEVEL, SENTENCEPIECE)  # the others belong to embedders, which rewrite their text
SETTINGS = ("{}", "a {0}{0} b", "{}x", "  {}\n", "ß{} é{}", "<{}>{}|")


def marks(vocabulary: Vocabulary) -> dict[str, int]:
    """Return the special tokens that are more than a letter or blanks."""
    control = llama.LLAMA_TOKEN_ATTR_CONTROL
    return {
        text: token
        for text, token in vocabulary.specials.items()
        if llama.llama_vocab_get_attr(vocabulary.pointer, token) & control
        or (len(text) > 1 and text.strip())
    }


def texts(names: list[str]) -> Iterator[str]:
    """Put every mark alone, twice, at the border of a word, and beside every other."""
    yield from (setting.format(name, name) for name in names for setting in SETTINGS)
    yield "".join(names)
    yield " ".join(reversed(names))


@pytest.mark.proof
@pytest.mark.skipif(not FILES, reason="`make reference` unpacks them")
@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_no_text_forges_a_token_and_none_is_changed(file: Path) -> None:
    with opened(file) as vocabulary:
        forbidden = marks(vocabulary)
        rewrites = llama.llama_vocab_type(vocabulary.pointer) not in CHAT
        blank = " " if vocabulary.adds_space else ""
        for text in texts(list(forbidden)):
            tokens = vocabulary.plain(text)
            assert not {*forbidden.values()} & {*tokens}, repr(text)
            assert rewrites or vocabulary.text_of(tokens).decode() == blank + text


@pytest.mark.proof
@pytest.mark.skipif(not FILES, reason="`make reference` unpacks them")
def test_vocabularies_of_both_kinds_were_tried() -> None:
    kinds = list[int]()
    for file in FILES:
        with opened(file) as vocabulary:
            kinds.append(int(llama.llama_vocab_type(vocabulary.pointer)))
    assert kinds.count(BYTE_LEVEL) >= 6
    assert kinds.count(SENTENCEPIECE) >= 3
