"""The engine that says what it is told to."""

from app.domain.chat import Stopped
from app.domain.generation import Ended
from app.engine import ScriptedEngine
from tests.engine.conftest import answer, ask


def test_answers_come_in_their_order_and_the_last_one_stays() -> None:
    engine = ScriptedEngine(["One.", "Two."])

    assert [answer(engine, ask("?"))[1] for _ in range(3)] == ["One.", "Two.", "Two."]


def test_a_function_answers_from_the_prompt() -> None:
    engine = ScriptedEngine(lambda prompt: prompt.question.upper())

    assert answer(engine, ask("hello there"))[1] == "HELLO THERE"


def test_it_reports_the_prompts_it_was_given_until_it_is_cleared() -> None:
    engine = ScriptedEngine(["Yes."])
    answer(engine, ask("hello"))

    assert engine.prompts == [ask("hello")]
    engine.clear()
    assert engine.prompts == []


def test_an_empty_script_says_nothing() -> None:
    assert answer(ScriptedEngine([""]), ask("hello"))[1:] == ("", Ended(Stopped.END, 0))
