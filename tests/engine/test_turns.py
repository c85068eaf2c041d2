"""Tokens made once, and an answer's bytes turned into whole characters."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.prompting import PromptTurn, Role
from app.engine.forms import choose_form
from app.engine.llama.native import NativeModel
from app.engine.llama.turns import SpokenText, TurnTokens
from app.engine.llama.vocabulary import Vocabulary
from app.engine.runtime import Runtime
from app.engine.worker.abort import AbortFlag
from tests.engine.conftest import TINY

TOKENS = st.lists(st.integers(0, 2047), max_size=40)


@pytest.fixture(scope="module")
def vocabulary() -> Iterator[Vocabulary]:
    model = NativeModel(TINY, runtime=Runtime(threads=1), abort=AbortFlag())
    yield model.vocabulary
    model.close()


@given(tokens=TOKENS)
def test_spoken_text_is_what_the_bytes_say(vocabulary: Vocabulary, tokens: list[int]) -> None:
    spoken = SpokenText(vocabulary)

    text = "".join(spoken.add(token) for token in tokens)

    whole = vocabulary.text_of(tuple(tokens)).decode("utf-8", "replace")
    assert whole.startswith(text)
    assert len(whole) - len(text) <= 1
    assert spoken.turn() == PromptTurn(Role.ASSISTANT, text)


@given(text=st.text(max_size=30))
def test_no_piece_is_half_a_character(vocabulary: Vocabulary, text: str) -> None:
    spoken = SpokenText(vocabulary)

    pieces = [spoken.add(token) for token in vocabulary.plain(text)]

    assert "".join(pieces) == text
    assert "\ufffd" not in "".join(pieces) or "\ufffd" in text
    assert spoken.tokens() == vocabulary.plain(text)


def test_a_stray_byte_does_not_hold_up_what_follows(vocabulary: Vocabulary) -> None:
    spoken = SpokenText(vocabulary)
    stray = next(token for token in range(2048) if vocabulary.piece(token) == b"\xf0")

    pieces = [spoken.add(token) for token in (stray, *vocabulary.plain("hello there"))]

    assert pieces[0] == ""
    assert all(pieces[1:])


def test_half_a_character_is_not_remembered(vocabulary: Vocabulary) -> None:
    spoken = SpokenText(vocabulary)

    spoken.add(next(token for token in range(2048) if vocabulary.piece(token) == b"\xf0"))

    assert spoken.tokens() is None


def test_an_answer_keeps_the_tokens_it_was_spoken_in(vocabulary: Vocabulary) -> None:
    form = choose_form(vocabulary.specials, "")
    turns, turn = TurnTokens(vocabulary, form), PromptTurn(Role.ASSISTANT, "hello")
    letters = tuple(token for letter in "hello" for token in vocabulary.plain(letter))

    turns.remember(turn, letters)
    spoken = turns.encode(turn)
    turns.clear()

    assert letters != vocabulary.plain("hello")
    assert spoken[-len(letters) - 2 : -2] == letters
    assert turns.encode(turn) != spoken


def test_what_was_spoken_in_another_chat_stays_out_of_a_sequence(vocabulary: Vocabulary) -> None:
    turns = TurnTokens(vocabulary, choose_form(vocabulary.specials, ""))
    here, elsewhere = (
        tuple(token for letter in text for token in vocabulary.plain(letter))
        for text in ("hello", "there")
    )
    turns.remember(PromptTurn(Role.ASSISTANT, "hello"), here)
    turns.remember(PromptTurn(Role.ASSISTANT, "there"), elsewhere)

    assert turns.spoken_in((1, 2, *here, 7)) == {"hello": here}
    assert turns.spoken_in((1, 2, *here[:-1])) == {"hello": here}
    assert turns.spoken_in((*here, *elsewhere)) == {"hello": here, "there": elsewhere}
