"""What one message teaches, statement by statement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.memories import STATEMENT_LIMIT, Topic
from app.memory.learning.extraction import find, understand
from tests.memory.labelled import load_utterances

TEXTS = [each.text for each in load_utterances()]


def statements(text: str) -> list[str]:
    return [each.statement for each in find(text)]


def test_two_facts_in_a_sentence_become_two_memories_with_their_own_words() -> None:
    text = "My sister Ana lives in Lisbon and I'm allergic to peanuts"
    sister, peanuts = find(text)
    assert sister.statement == "The user's sister Ana lives in Lisbon."
    assert text[sister.start : sister.end] == "My sister Ana lives in Lisbon"
    assert peanuts.statement == "The user is allergic to peanuts."
    assert text[peanuts.start : peanuts.end] == "I'm allergic to peanuts"
    assert (sister.topic, peanuts.topic) == (Topic.PEOPLE, Topic.HEALTH)


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("call me Jo", "The user is called Jo."),
        ("I'm vegetarian", "The user is vegetarian."),
        ("my brother's name is tom", "The user's brother is called Tom."),
        ("i live in lisbon", "The user lives in Lisbon."),
        ("I'm a nurse", "The user works as a nurse."),
        ("I work at Siemens", "The user works for Siemens."),
        ("my favorite tea is Assam", "The user's favourite tea is Assam."),
        ("My birthday is on 3 May", "The user's birthday is on 3 May."),
        ("i'm learning spanish", "The user is learning Spanish."),
        ("I don't eat meat", "The user does not eat meat."),
        ("I no longer drink alcohol", "The user no longer drinks alcohol."),
        ("I\u2019m allergic to nuts", "The user is allergic to nuts."),
        ("Answer in German", "The user wants the assistant to answer in German."),
        ("Every Sunday I call my nan", "The user calls their nan every Sunday."),
        ("My dog is called Rex", "The user's dog is called Rex."),
        ("My sister and I live in Oslo", "The user lives in Oslo with their sister."),
    ],
)
def test_statements_are_in_the_third_person_as_the_starter_knows_them(
    said: str, stated: str
) -> None:
    assert statements(said) == [stated]


@pytest.mark.parametrize("noise", ["(", " ", ", ", "-", ".", "' ", "and ", "and also "])
def test_noise_in_a_message_hides_no_fact_after_it(noise: str) -> None:
    message = noise * (1100 // len(noise)) + "\nI'm vegan"
    assert statements(message) == ["The user is vegan."]


def test_marks_and_blanks_between_clauses_end_them() -> None:
    text = "I'm vegan  ,  -- and  ,  so  I live in Oslo   --  my dog is called Rex"
    said = ["The user is vegan.", "The user lives in Oslo.", "The user's dog is called Rex."]
    assert statements(text) == said


def test_a_subject_left_out_is_put_back() -> None:
    text = "My sister Ana lives in Lisbon and works as a nurse."
    lives, works = find(text)
    assert works.statement == "The user's sister Ana works as a nurse."
    assert text[works.start : works.end] == "works as a nurse"
    assert text[lives.start : lives.end] == "My sister Ana lives in Lisbon"


def test_a_fact_beside_a_question_is_learned_and_the_question_is_not() -> None:
    assert statements("I'm vegan, do I eat honey?") == ["The user is vegan."]
    assert statements("My sister lives in Rome, right?") == []


def test_an_explicit_word_takes_a_sentence_as_a_whole() -> None:
    (told,) = find("Please remember that the spare key is with Mrs Novak.")
    assert told.told
    assert told.statement == "The spare key is with Mrs Novak."


def test_an_explicit_word_does_not_reach_back() -> None:
    name, train = find("I'm Jo, and don't forget that my train leaves at 8.")
    assert (name.told, train.told) == (False, True)


@pytest.mark.parametrize(
    "text",
    ["Remember when we met?", "remember to buy milk", "Do you remember me?", "Don't forget it."],
)
def test_remembering_is_not_always_a_request(text: str) -> None:
    assert find(text) == ()


def test_a_long_paste_teaches_nothing() -> None:
    assert find("I'm vegan. " + "lorem ipsum dolor " * 100) == ()


def test_what_is_typed_on_the_memory_page_is_understood_without_a_request() -> None:
    (memory,) = understand("my wifi is slow in the evening")
    assert memory.statement == "The user's wifi is slow in the evening."


@given(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4), st.sampled_from([" ", "\n", ". "]))
def test_spans_and_statements_hold_for_any_mixture(texts: list[str], joint: str) -> None:
    message = joint.join(texts)
    for each in find(message):
        assert message[each.start : each.end].strip(" ") == message[each.start : each.end]
        assert 0 < len(each.statement) <= STATEMENT_LIMIT
        assert each.statement.endswith(".")


@given(st.text(max_size=300))
def test_any_text_at_all_can_be_read(text: str) -> None:
    for each in find(text):
        assert text[each.start : each.end]
