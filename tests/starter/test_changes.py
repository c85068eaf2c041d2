# ruff: noqa: S311 - the randomness of made-up people is no secret
"""What used to be is said beside what holds, and told apart from it."""

from random import Random

import pytest

from models.starter.tables.patterns import Pattern, about_person, about_relative
from models.starter.tables.words import Sort
from models.starter.tasks.changes import asks_before, asks_now, former
from models.starter.tasks.facts import Fact

HOME = about_person("home", Sort.PLACE, "I live in {value}", "Where do I live?", "where you live")
JOB = about_relative("job", Sort.JOB, "my {who} is {a_value}", "What is my {who}?", "what they do")
COLOUR = about_person("door", Sort.COLOUR, "my door is {value}", "What colour is it?", "its colour")
BORN = about_person("born", Sort.PLACE, "I grew up in {value}", "Where?", "where you grew up")
AGE = about_person("age", Sort.AGE, "I'm {value} years old", "How old am I?", "how old you are")


def forms(pattern: Pattern, said: str, value: str, before: str, subject: str = "") -> set[str]:
    fact = Fact(pattern, subject, "Ana", value, said)
    return {former(fact, before, Random(seed)) for seed in range(200)}


def test_a_verb_is_put_into_the_past_or_ended() -> None:
    said = forms(HOME, "I live in Bath", "Bath", "Bonn")
    assert {"I used to live in Bonn", "I no longer live in Bonn"} <= said
    assert {"I stopped living in Bonn", "I do not live in Bonn any more"} <= said


def test_somebody_else_s_job_keeps_its_article() -> None:
    said = forms(JOB, "my sister is a nurse", "nurse", "actuary", "sister")
    assert "my sister was an actuary before" in said
    assert not any("a actuary" in one for one in said)


def test_a_noun_was_or_is_no_longer() -> None:
    said = forms(COLOUR, "my door is red", "red", "blue")
    assert {"my door used to be blue", "my door is no longer blue"} <= said


@pytest.mark.parametrize(
    ("pattern", "said", "value"),
    [(BORN, "I grew up in Bath", "Bath"), (AGE, "I'm 40 years old", "40")],
)
def test_what_can_not_change_is_left_alone(pattern: Pattern, said: str, value: str) -> None:
    assert forms(pattern, said, value, "Bonn") == {""}


def test_what_is_true_now_is_no_former_thing() -> None:
    assert forms(HOME, "I live in Bath", "Bath", "Bath") == {""}


def test_a_question_is_asked_of_today_or_of_before() -> None:
    asked = {asks_now("Where do I live?", Random(seed)) for seed in range(50)}
    assert {"Where do I live now?", "Where do I live these days?"} <= asked
    assert asks_before("Where do I live?", Random(1)).startswith("Where did I live ")
    assert asks_before("What is my job?", Random(1)).startswith("What was my job ")


@pytest.mark.parametrize("question", ["Where did I live?", "Tell me where I live.", "my job?"])
def test_a_question_that_has_a_time_already_is_left_alone(question: str) -> None:
    assert asks_now(question, Random(1)) == question
    assert not asks_before(question, Random(1))
