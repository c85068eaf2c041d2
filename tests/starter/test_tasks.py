# ruff: noqa: S311 - the randomness of made-up people is no secret
"""What training is taught is true to its prompt, verbatim, and within the limits of manner."""

import json
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.chat import BlockLine
from app.domain.head import build_head
from app.domain.memories import STATEMENT_LIMIT
from app.domain.persona import Persona
from app.domain.prompting import Role, build_question
from app.domain.references import MemoryId
from models.starter.tables.about_itself import SELF_MORE
from models.starter.tables.life import LEAVING, LIFE
from models.starter.tables.patterns import about_relative
from models.starter.tables.talk import CANNOT, FEELINGS, GOODBYES, GREETINGS, SELF, TONED
from models.starter.tables.tones import TONED_MORE
from models.starter.tables.tones_help import TONED_HELP
from models.starter.tables.tones_program import TONED_PROGRAM
from models.starter.tables.words import Sort
from models.starter.tasks.blocks import Block, make_block
from models.starter.tasks.dialogue import dialogue_family
from models.starter.tasks.examples import EXTRACTION_HEAD, Family, asked
from models.starter.tasks.extraction import extraction_family
from models.starter.tasks.facts import make_fact, make_facts
from models.starter.tasks.heads import DEFAULT_HEAD, casual, formal
from models.starter.tasks.manner import goodbye_violations, violations
from models.starter.tasks.memory import memory_family
from models.starter.tasks.talk import colour_family, talk_family, tone_family
from models.starter.tasks.unknown import unknown, unknown_check
from models.starter.tasks.world import World

SEEDS = st.integers(0, 2**32)
RELAXED = settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
NAMED_HOME = about_relative(
    "home", Sort.PLACE, "my {who} {name} lives in {value}", "Where?", "where your {who} lives"
)
MAKERS = (
    memory_family,
    dialogue_family,
    extraction_family,
    talk_family,
    tone_family,
    colour_family,
)


def test_a_question_is_written_as_the_app_writes_it() -> None:
    block = [BlockLine(MemoryId("1"), "The user has a cat."), BlockLine(MemoryId("2"), "It snows.")]
    lines = [line.statement for line in block]
    assert asked(lines, "Where?") == build_question(block, "Where?")
    assert asked([], "Where?") == "Where?"


def test_the_head_is_the_app_s_own() -> None:
    assert build_head(Persona(), starter=True) == DEFAULT_HEAD


@RELAXED
@given(seed=SEEDS)
def test_every_family_can_be_learned_from(world: World, seed: int) -> None:
    for make in MAKERS:
        for example in make(world, Random(seed)):
            roles = [turn.role for turn in example.turns]
            assert roles == [Role.USER, Role.ASSISTANT] * (len(roles) // 2)
            assert roles
            assert all(
                turn.text.strip() and "{" not in turn.text.replace("[{", "").replace(", {", "")
                for turn in example.turns
            )


@RELAXED
@given(seed=SEEDS)
def test_a_family_begins_alike(world: World, seed: int) -> None:
    family = memory_family(world, Random(seed))
    trunks = {
        (one.head, one.turns[0].text.rsplit("\n\n", 1)[0])
        for one in family
        if "remember:" in one.turns[0].text
    }
    assert len({head for head, _ in trunks}) == 1


@RELAXED
@given(seed=SEEDS)
def test_every_quote_stands_in_its_message_letter_by_letter(world: World, seed: int) -> None:
    for example in extraction_family(world, Random(seed)):
        message, reply = (turn.text for turn in example.turns)
        assert example.head == EXTRACTION_HEAD
        for row in json.loads(reply):
            assert row["quote"] in message
            assert len(row["memory"]) <= STATEMENT_LIMIT


@RELAXED
@given(seed=SEEDS)
def test_an_answer_holds_the_value_and_speaks_to_the_person(world: World, seed: int) -> None:
    for fact in make_facts(world.patterns, world.words, Random(seed), 8):
        assert fact.value.lower() in fact.line.lower()
        assert fact.value.lower() in fact.answer.lower()
        assert "the user" not in fact.answer.lower()


def test_about_half_of_the_messages_hold_nothing(world: World) -> None:
    random = Random(3)
    drawn: list[Family] = [extraction_family(world, random) for _ in range(100)]
    empty = [example.turns[-1].text == "[]" for family in drawn for example in family]
    assert 0.4 < sum(empty) / len(empty) < 0.6


@RELAXED
@given(seed=SEEDS)
def test_a_question_that_no_line_answers_is_never_answered(world: World, seed: int) -> None:
    random = Random(seed)
    block, _ = make_block(world, random)
    for make in (unknown_check, lambda *given: unknown(given[0], given[1], Persona(), given[2])):
        question, answer = make(block, world, random)
        assert "{" not in question + answer
        assert answer.startswith(("I don't know", "You haven't told me"))
        assert not any(fact.answer in answer for fact in block.facts)


def test_somebody_whose_name_stands_in_a_line_is_asked_for_by_name_too(world: World) -> None:
    random = Random(5)
    named = make_fact(NAMED_HOME, world.words, random, subject="sister", name="Ana")
    block = Block([named], [named.line])
    drawn = [unknown(block, world, Persona(), random)[0] for _ in range(200)]
    assert named.line.startswith("The user's sister Ana")
    assert any("Ana" in question for question in drawn)
    assert any("my sister" in question for question in drawn)


@pytest.mark.parametrize(
    "table", [SELF, SELF_MORE, CANNOT, FEELINGS, GREETINGS, GOODBYES, LIFE, LEAVING]
)
def test_no_line_of_our_own_claims_a_feeling_a_life_or_a_bond(
    table: tuple[tuple[str, tuple[str, ...]], ...],
) -> None:
    assert [answer for _, answers in table for answer in answers if violations(answer)] == []


def test_no_answer_in_a_tone_breaks_the_manner() -> None:
    tables = (*TONED, *TONED_MORE, *TONED_PROGRAM, *TONED_HELP)
    said = [one for _, tones in tables for tone in tones for one in tone.split("|")]
    assert len(said) > 2_000
    assert [answer for answer in said if violations(answer)] == []


def test_no_goodbye_holds_on_to_anybody() -> None:
    toned = next(answers for questions, answers in TONED if questions.startswith("bye"))
    tables = (*GOODBYES, *LEAVING)
    answers = [*toned, *(answer for _, answers in tables for answer in answers)]
    assert [answer for answer in answers if goodbye_violations(answer)] == []


def test_lines_of_public_sets_that_claim_a_feeling_are_left_out(world: World) -> None:
    assert world.corpora.tones["friendly"] == ()
    assert world.corpora.tones["witty"] == (("Do you sing?", "Only in binary."),)


def test_formal_answers_have_no_contractions() -> None:
    assert (
        formal("I don't know, you're early and it's late.")
        == "I do not know, you are early and it is late."
    )


def test_casual_answers_are_small_and_keep_names() -> None:
    assert casual("Your sister Ana lives in Lisbon.") == "your sister Ana lives in Lisbon"
    assert casual("Ana lives in Lisbon.") == "Ana lives in Lisbon"
