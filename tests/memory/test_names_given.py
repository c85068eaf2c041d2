"""Of whom a sentence goes on to speak, once it has said what they are called."""

import pytest

from app.domain.memories import State
from app.memory.learning.extraction import find
from app.memory.learning.slots import slot_of
from tests.memory.talk import CONTEXT, Talk


def stated(text: str) -> list[str]:
    return [each.statement for each in find(text)]


@pytest.mark.parametrize("asked", ["", "Remember that "])
@pytest.mark.parametrize(
    ("said", "statements"),
    [
        ("my friend is called Ada and lives in Rome.",
         ["The user's friend is called Ada.", "The user's friend Ada lives in Rome."]),
        ("my friend's name is Ada and lives in Rome.",
         ["The user's friend is called Ada.", "The user's friend Ada lives in Rome."]),
        ("my friend is named ada, lives in rome and plays chess.",
         ["The user's friend is called Ada.", "The user's friend Ada lives in Rome.",
          "The user's friend Ada plays chess."]),
        ("my sister is Ana and works as a nurse.",
         ["The user's sister is called Ana.", "The user's sister Ana works as a nurse."]),
        ("my neighbour is called Dr. Sommer and works as a vet.",
         ["The user's neighbour is called Dr. Sommer.",
          "The user's neighbour Dr. Sommer works as a vet."]),
        ("my friend is called Özge Maria and doesn't eat meat.",
         ["The user's friend is called Özge Maria.",
          "The user's friend Özge Maria does not eat meat."]),
        ("my dog is called Pixel and is three years old.",
         ["The user's dog is called Pixel.", "The user's dog Pixel is three years old."]),
        ("my dog is called Pixel, sleeps all day and loves cheese.",
         ["The user's dog is called Pixel.", "The user's dog Pixel sleeps all day.",
          "The user's dog Pixel loves cheese."]),
        ("my friend is called Ada and is a nurse.",
         ["The user's friend is called Ada.", "The user's friend Ada is a nurse."]),
        ("my brother is called Tom and moved to Oslo.",
         ["The user's brother is called Tom.", "The user's brother Tom moved to Oslo."]),
        ("my son is called Emil, goes to the Waldorf school and loves trains.",
         ["The user's son is called Emil.", "The user's son Emil goes to the Waldorf school.",
          "The user's son Emil loves trains."]),
        ("my friend Bob is called Bobby and lives in Oslo.",
         ["The user's friend Bob is called Bobby.", "The user's friend Bob lives in Oslo."]),
        ("my friend is vegan and lives in Rome.",
         ["The user's friend is vegan.", "The user's friend lives in Rome."]),
    ],
)  # fmt: skip
def test_who_was_just_given_a_name_keeps_it(said: str, statements: list[str], asked: str) -> None:
    assert stated(asked + said) == statements


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("My friend is called Ada. Her birthday is in May.",
         "The user's friend Ada's birthday is in May."),
        ("My friend is called Ada and her favourite colour is red.",
         "The user's friend Ada's favourite colour is red."),
        ("My dog is called Pixel. It is three years old.",
         "The user's dog Pixel is three years old."),
    ],
)  # fmt: skip
def test_a_pronoun_brings_the_name_along(said: str, last: str) -> None:
    assert stated(said)[-1] == last


def test_somebody_else_does_not_get_the_name() -> None:
    said = "My dog is called Rex and my friend lives in Rome."
    assert stated(said)[-1] == "The user's friend lives in Rome."


def test_what_is_quoted_is_what_was_written() -> None:
    said = "My friend is called Ada and lives in Rome."
    assert [said[each.start : each.end] for each in find(said)] == [
        "My friend is called Ada", "lives in Rome",
    ]  # fmt: skip


def test_a_son_who_loves_trains_is_not_called_loves() -> None:
    assert stated("My son loves trains.") == ["The user's son loves trains."]


def superseded(talk: Talk, *said: str) -> list[str]:
    """What no longer holds once all of this was said and accepted."""
    told = [each for text in said for each in talk.told(text)]
    return [each.statement for each in told
            if talk.service.get(each.id).state is State.SUPERSEDED]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "now", "gone"),
    [
        ("My friend is called Ada and lives in Rome.",
         "My friend is called Bob and lives in Oslo.", []),
        ("My friend is called Ada and lives in Rome.", "My friend Ada moved to Oslo.",
         ["The user's friend Ada lives in Rome."]),
        ("My friend is called Ada Maria and lives in Rome.", "My friend Ada lives in Oslo.",
         ["The user's friend Ada Maria lives in Rome."]),
        ("My friend is called Özge and lives in Rome.", "My friend Özge lives in Oslo.",
         ["The user's friend Özge lives in Rome."]),
        ("My friend is called Ada. Her birthday is in May.",
         "My friend is called Bob. His birthday is in June.", []),
        ("My friend Ada's birthday is in May.", "My friend Ada's birthday is in June.",
         ["The user's friend Ada's birthday is in May."]),
        ("My dog is called Pixel and is three years old.",
         "My dog is called Rex and is nine years old.", []),
        ("My dog is called Pixel and is three years old.", "My dog Pixel is four years old.",
         ["The user's dog Pixel is three years old."]),
        ("My boss is called Kim and lives in Oslo.", "My boss is called Lee and lives in Rome.",
         ["The user's boss is called Kim.", "The user's boss Kim lives in Oslo."]),
        ("My boss is called Kim and lives in Oslo.", "My boss is called Lee and lives in Oslo.",
         ["The user's boss is called Kim.", "The user's boss Kim lives in Oslo."]),
    ],
)  # fmt: skip
def test_a_newer_value_replaces_what_was_said_of_the_same(
    talk: Talk, before: str, now: str, gone: list[str]
) -> None:
    assert superseded(talk, before, now) == gone


def test_a_name_is_read_whole_of_a_statement() -> None:
    slot = slot_of("The user's neighbour Dr. Ada Sommer lives in Rome.")
    assert slot is not None
    assert (slot.kin, slot.name, slot.value) == ("neighbour", "dr. ada sommer", "rome")


@pytest.mark.parametrize("question", ["Where does Yig live?", "Where does my aunt live?"])
def test_the_name_and_the_relation_find_the_home(talk: Talk, question: str) -> None:
    talk.told("My aunt is called Yig and lives in Split.")
    found = talk.service.recall(question, CONTEXT).memories
    assert "The user's aunt Yig lives in Split." in [each.memory.statement for each in found]
