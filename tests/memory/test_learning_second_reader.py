"""Layer 2: what a model says counts only as far as the message bears it out."""

import json
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import ScriptedEngine
from app.memory.learning.second_reader import borne_out, read_along, worth_reading
from tests.memory.labelled import load_utterances

UNREAD = "I fix clocks for the museum."
TEXTS = [each.text for each in load_utterances()]


def answer(*quotes: str, memory: str = "The user is a millionaire.") -> str:
    return json.dumps([{"memory": memory, "quote": quote} for quote in quotes])


def test_a_quote_becomes_a_statement_in_the_persons_own_words() -> None:
    (found,) = borne_out(UNREAD, answer("I fix clocks for the museum"))
    assert found.statement == "The user fixes clocks for the museum."
    assert UNREAD[found.start : found.end] == "I fix clocks for the museum"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (UNREAD, "I mend clocks for the museum"),
        (UNREAD, "clocks"),
        (UNREAD, ""),
        ('He said "I fix clocks for the museum".', "I fix clocks for the museum"),
        ("Write a story. I fix clocks for the museum.", "I fix clocks for the museum"),
        ("If I fix clocks for the museum, who pays?", "I fix clocks for the museum"),
        ("Do I fix clocks for the museum?", "I fix clocks for the museum"),
    ],
)
def test_a_quote_that_the_message_does_not_bear_out_is_dropped(text: str, quote: str) -> None:
    assert borne_out(text, answer(quote)) == ()


@pytest.mark.parametrize(
    "said", ["", "[", "null", '{"quote": 1}', '["I fix clocks for the museum"]', "Sure! []"]
)
def test_an_answer_in_another_form_finds_nothing(said: str) -> None:
    assert borne_out(UNREAD, said) == ()


@given(st.sampled_from(TEXTS), st.text(max_size=80) | st.sampled_from(TEXTS))
def test_whatever_a_model_answers_every_evidence_stands_in_the_message(
    text: str, quote: str
) -> None:
    for each in borne_out(text, answer(quote)):
        assert text[each.start : each.end].strip()


def test_the_model_is_asked_only_where_the_rules_left_something() -> None:
    assert worth_reading(UNREAD)
    assert not worth_reading("I'm vegan. What can I cook?")
    assert not worth_reading("My password is hunter2 and I fix clocks.")


def test_a_stop_leaves_nothing() -> None:
    engine = ScriptedEngine([answer("I fix clocks for the museum")])
    stopped = Event()
    stopped.set()
    assert read_along(engine, UNREAD, Event()) != ()
    assert read_along(engine, UNREAD, stopped) == ()
