"""What a message states: the person's own clauses, and nothing that they do not stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.memory import extract


def test_every_statement_of_a_message_stands_in_its_extract() -> None:
    said = "I have five days and about 600 euros for everything. Ana is allergic to nuts."
    assert extract(said) == (
        "The user has five days and about 600 euros for everything.",
        "Ana is allergic to nuts.",
    )


def test_of_a_question_only_what_it_states_is_taken() -> None:
    assert extract("I don't eat fish, what else is there?") == ("The user does not eat fish.",)


@pytest.mark.parametrize(
    "said",
    [
        "What could we do on a rainy day?",
        "Please write a plan for the three days.",
        "Imagine I am a pirate. I hate water.",
        "If I were rich, I'd buy a boat.",
        'She said "I love you all so much" to me.',
        "My password is hunter2 and I like tea.",
        "Forget that I live in Rome.",
        "I live in [forgotten].",
        "My dog likes the park. " * 60,
    ],
)
def test_what_nobody_states_is_in_no_extract(said: str) -> None:
    assert extract(said) == ()


@given(st.text(max_size=300))
def test_any_text_has_an_extract_of_single_lines(text: str) -> None:
    assert all("\n" not in line and line.strip() for line in extract(text))
