"""Sliders and the words behind them."""

import pytest
from hypothesis import given

from app.domain.persona import HIGHEST, LOWEST, SCALES, Axis, Persona, describe, phrase, word
from tests.domain.strategies import AXES, POSITIONS, personas

PLACES = range(LOWEST, HIGHEST + 1)


def test_a_new_persona_stands_in_the_middle() -> None:
    assert [Persona().position(axis) for axis in Axis] == [0, 0, 0]
    assert describe(Persona()) == ()


@given(personas(), AXES, POSITIONS)
def test_moving_one_slider_leaves_the_others(persona: Persona, axis: Axis, place: int) -> None:
    moved = persona.moved(axis, place)
    assert moved.position(axis) == place
    others = [other for other in Axis if other is not axis]
    assert [moved.position(o) for o in others] == [persona.position(o) for o in others]


@given(personas(), AXES, POSITIONS)
def test_a_slider_moved_there_and_back_leaves_no_trace(
    persona: Persona, axis: Axis, place: int
) -> None:
    there = persona.moved(axis, place)
    assert there.moved(axis, persona.position(axis)) == persona


def test_the_order_in_which_sliders_were_moved_does_not_matter() -> None:
    one = Persona().moved(Axis.WARMTH, 1).moved(Axis.LENGTH, -1)
    assert one == Persona().moved(Axis.LENGTH, -1).moved(Axis.WARMTH, 1)


@pytest.mark.parametrize("axis", Axis)
def test_every_position_says_something_different(axis: Axis) -> None:
    assert len({phrase(axis, place) for place in PLACES}) == 5
    assert len({word(axis, place) for place in PLACES}) == 5


def test_only_the_middle_may_say_nothing() -> None:
    silent = {(axis, place) for axis in Axis for place in PLACES if not phrase(axis, place)}
    assert silent == {(Axis.FORMALITY, 0), (Axis.WARMTH, 0)}


def test_a_phrase_is_whole_sentences() -> None:
    spoken = [text for scale in SCALES.values() for text in scale.phrases if text]
    assert all(text.endswith(".") and text == text.strip() for text in spoken)


@pytest.mark.parametrize("place", [LOWEST - 1, HIGHEST + 1])
def test_there_is_no_position_beyond_the_ends(place: int) -> None:
    with pytest.raises(ValueError, match="between -2 and 2"):
        phrase(Axis.WARMTH, place)


def test_a_persona_is_described_by_what_was_moved() -> None:
    assert describe(Persona().moved(Axis.WARMTH, 1).moved(Axis.LENGTH, -1)) == ("short", "friendly")


def test_agreement_facts_and_closeness_are_no_sliders() -> None:
    assert set(Axis) == {"length", "formality", "warmth"}
    assert set(SCALES) == set(Axis)
