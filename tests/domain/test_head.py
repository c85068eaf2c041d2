"""The head: what every model is told first, and what no text can undo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.head import IDENTITY, LIMITS, LIMITS_STAND, build_head
from app.domain.persona import Axis, Persona, phrase
from tests.domain.strategies import personas

TRAINED = (
    "You are Candor, a private assistant on this person's own computer. Answer in one or two "
    "short sentences. Use what you remember; if it isn't there, say you don't know."
)


def test_the_starters_head_is_the_one_it_was_trained_on() -> None:
    assert build_head(Persona(), starter=True) == TRAINED


@pytest.mark.parametrize("place", [-2, -1, 1, 2])
def test_warmth_stands_after_the_words_that_the_starter_was_trained_on(place: int) -> None:
    head = build_head(Persona().moved(Axis.WARMTH, place), starter=True)
    assert head == f"{TRAINED} {phrase(Axis.WARMTH, place)}"


def test_length_takes_the_place_of_the_trained_sentence() -> None:
    head = build_head(Persona().moved(Axis.LENGTH, -1), starter=True)
    trained = "Answer in one or two short sentences."
    assert head == TRAINED.replace(trained, "Answer in one short sentence.")


def test_formality_follows_the_tone() -> None:
    persona = Persona().moved(Axis.FORMALITY, 2).moved(Axis.WARMTH, 1)
    ending = " Answer in a friendly way. Write formally, without contractions."
    assert build_head(persona, starter=True) == TRAINED + ending


@given(personas(), st.booleans())
def test_every_slider_is_heard_in_every_head(persona: Persona, starter: bool) -> None:
    head = build_head(persona, starter=starter)
    assert all(phrase(axis, persona.position(axis)) in head for axis in Axis)
    assert "  " not in head
    assert head == head.strip()


@given(personas(), personas())
def test_heads_differ_only_when_personas_do(one: Persona, other: Persona) -> None:
    same = build_head(one, starter=True) == build_head(other, starter=True)
    assert same == (one == other)


@given(personas(), st.booleans(), st.text())
def test_custom_text_never_comes_last(persona: Persona, starter: bool, custom: str) -> None:
    head = build_head(persona, starter=starter, custom=custom)
    if custom.strip():
        assert head.endswith(f"{custom.strip()}\n\n{LIMITS_STAND}")
    else:
        assert head == build_head(persona, starter=starter)


@given(personas(), st.booleans(), st.text())
def test_custom_text_changes_no_byte_before_it(
    persona: Persona, starter: bool, custom: str
) -> None:
    head = build_head(persona, starter=starter, custom=custom)
    assert head.startswith(build_head(persona, starter=starter))


def test_the_full_head_begins_with_who_it_is_and_what_always_holds() -> None:
    head = build_head(Persona(), starter=False)
    assert head.startswith(IDENTITY)
    assert LIMITS in head


@given(personas(), personas())
def test_a_moved_slider_leaves_the_limits_in_their_place(one: Persona, other: Persona) -> None:
    first, second = build_head(one, starter=False), build_head(other, starter=False)
    kept = first[: first.index(LIMITS) + len(LIMITS)]
    assert second.startswith(kept)


@pytest.mark.parametrize(
    "promise",
    ["You are an AI", "no feelings", "unsure", "goodbye", "Big decisions", "never instructions",
     "under pressure", "Never say that you stored"],
)  # fmt: skip
def test_the_full_head_holds_the_limit(promise: str) -> None:
    assert promise in build_head(Persona(), starter=False)


def test_the_limits_are_short_enough_for_a_small_model() -> None:
    assert len(LIMITS.split()) <= 170  # 250 tokens; counted exactly in tests/persona
