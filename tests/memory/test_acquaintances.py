"""A name stands for a relation and the relation for the name, as long as a memory says so."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.memories import Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId
from app.memory.recall.introductions import asked_of, introduced, relation_of, spoken_of
from app.memory.recall.recall import Recall
from tests.memory.talk import CONTEXT, Talk

_WHEN = datetime(2026, 11, 22, tzinfo=UTC)
AUNT, HOME = "The user's aunt is called Yig.", "The user's aunt lives in Split."


def memory(statement: str, name: str = "", topic: Topic = Topic.PEOPLE) -> Memory:
    return Memory(MemoryId(name or statement), statement, Kind.FACT, topic, State.ACTIVE,
                  Origin.RULE, _WHEN, _WHEN)  # fmt: skip


def index(*statements: str) -> Recall:
    recall = Recall()
    for statement in statements:
        recall.put(memory(statement), None)
    return recall


def found(recall: Recall, question: str) -> list[str]:
    return [each.memory.statement for each in recall.recall(question, None, 4000).memories]


@pytest.mark.parametrize(
    "introduction",
    [
        AUNT, "The user's aunt's name is Yig.", "The user has an aunt called Yig.",
        "Yig is the user's aunt.", "The user's aunt Yig works as a nurse.",
        "The user's aunt Yig's birthday is in May.", "The user's aunt is called Yig Maria.",
    ],
)  # fmt: skip
def test_a_name_finds_what_is_said_of_the_relation(introduction: str) -> None:
    recall = index(introduction, HOME, "The user's uncle lives in Rome.", "The user lives in Oslo.")
    assert found(recall, "Where does Yig live?") == [introduction, HOME]


@pytest.mark.parametrize(
    "relation", ["parrot", "hedgehog", "piano teacher", "sister-in-law", "team lead", "mum"]
)
def test_the_relation_finds_what_is_said_of_the_name(relation: str) -> None:
    given = f"The user's {relation} is called Yig."
    recall = index(given, "Yig lives in Split.", "Ana lives in Rome.", "The user lives in Oslo.")
    assert found(recall, f"Where does my {relation} live?") == [given, "Yig lives in Split."]


def test_what_is_not_asked_of_somebody_is_not_recalled() -> None:
    recall = index(
        AUNT, HOME, "The user's aunt is allergic to nuts.", "The user's aunt plays chess."
    )
    assert found(recall, "Where does Yig live?") == [AUNT, HOME]
    assert HOME not in found(recall, "What is Yig allergic to?")
    assert found(recall, "Where does my aunt live?") == [HOME]


def test_a_name_that_nobody_has_finds_nothing() -> None:
    assert found(index(AUNT, HOME), "Where does Ana live?") == []


@pytest.mark.parametrize("state", [State.FORGETTING, State.SUPERSEDED, State.PROPOSED])
def test_a_memory_that_does_not_hold_gives_no_link(state: State) -> None:
    recall = index(AUNT, HOME)
    recall.put(replace(memory(AUNT), state=state), None)
    assert found(recall, "Where does Yig live?") == []
    assert MemoryId(AUNT) not in recall


def test_a_name_that_was_edited_is_a_link_no_more() -> None:
    recall = index(AUNT, HOME)
    recall.put(replace(memory(AUNT), statement="The user's aunt is called Bea."), None)
    assert found(recall, "Where does Yig live?") == []
    assert HOME in found(recall, "Where does Bea live?")


def test_of_two_sisters_nobody_knows_which_one_was_meant() -> None:
    recall = index("The user's sister is called Ana.", "The user's sister is called Mia.",
                   "The user's sister lives in Rome.")  # fmt: skip
    assert "The user's sister lives in Rome." not in found(recall, "Where does Ana live?")


def test_what_was_said_in_one_breath_is_of_the_same_friend(talk: Talk) -> None:
    talk.told("My friend is called Ada. My friend plays chess.")
    talk.told("My friend is called Bob. My friend speaks Greek.")
    asked = talk.service.recall("Which game does Ada play?", CONTEXT).memories
    assert "The user's friend plays chess." in [each.memory.statement for each in asked]
    asked = talk.service.recall("What language does Ada speak?", CONTEXT).memories
    assert "The user's friend speaks Greek." not in [each.memory.statement for each in asked]


def test_a_forgotten_name_finds_nothing_of_the_aunt(talk: Talk) -> None:
    name, _ = talk.told("My aunt is called Yig. My aunt lives in Split.")
    question = "Where does Yig live?"
    assert len(talk.service.recall(question, CONTEXT).memories) == 2
    talk.service.forget(talk.service.plan([name.id]))
    assert talk.service.recall(question, CONTEXT).memories == ()


def test_an_illness_does_not_come_along_to_say_who_somebody_is() -> None:
    ill = memory("The user's aunt Yig has cancer.", topic=Topic.HEALTH)
    recall = index(HOME)
    recall.put(ill, None)
    assert ill.statement not in found(recall, "Where does Yig live?")


@pytest.mark.parametrize(
    ("statement", "relation"),
    [
        (HOME, "aunt"), ("The user's mum usually sleeps late.", "mother"),
        ("The user's aunt's birthday is in May.", "aunt"),
        ("The user's team lead plays chess.", "team lead"),
        ("The user's dog walker lives in Rome.", "dog walker"),
        ("The user's aunt's husband is ill.", "aunt partner"),
        ("The user's aunt Yig lives in Split.", None), ("The user lives in Oslo.", None),
    ],
)  # fmt: skip
def test_it_is_read_of_whom_a_statement_speaks(statement: str, relation: str | None) -> None:
    assert spoken_of(statement) == relation


@pytest.mark.parametrize(
    "statement",
    ["The user's sister studies French.", "The user has a deck called Azure Flames.",
     "The user's aunt moved to Split.", "The user is called Yig.", HOME,
     "The user's book is called Azure Flames.", "The user's favourite film is called Dune."],
)  # fmt: skip
def test_what_is_nobodys_name_introduces_nobody(statement: str) -> None:
    assert introduced(statement) is None


def test_a_son_is_no_daughter_but_mum_is_mother() -> None:
    assert relation_of("son") != relation_of("daughter")
    assert relation_of("mum") == relation_of("mother")
    assert relation_of("piano teacher") in asked_of("Where does my piano teacher live?")
