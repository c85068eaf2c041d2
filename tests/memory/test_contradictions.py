"""Two values for one thing: which statements can not both hold, and which can."""

from datetime import UTC, datetime

import pytest

from app.domain.memories import Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId
from app.memory.learning.extraction import find
from app.memory.learning.known import KnownStatements

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def known(said: str) -> KnownStatements:
    """What is known after something was said."""
    (found,) = find(said)
    statements = KnownStatements()
    statements.put(
        Memory(
            MemoryId("1"), found.statement, Kind.FACT, Topic.OTHER, State.ACTIVE, Origin.RULE,
            NOW, NOW,
        )
    )  # fmt: skip
    return statements


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("I'm vegan", "I'm no longer vegan"),
        ("I'm vegan", "I'm not vegan any more"),
        ("I live in Oslo", "I moved to Bergen"),
        ("My sister Ana lives in Lisbon", "My sister Ana moved to Porto"),
        ("My sister lives in Lisbon", "My sister has moved to Porto"),
        ("I work as a nurse", "I quit my job"),
        ("I'm a nurse", "I'm retired"),
        ("I drink coffee", "I don't drink coffee any more"),
        ("I have two cats", "I have three cats"),
        ("I'm left-handed", "I'm right-handed"),
        ("I have a car", "I don't have a car"),
        ("My phone number is 0151 2345", "My phone number is 0171 999"),
        ("I speak German", "I don't speak German"),
        ("My daughter is six", "My daughter is seven"),
        ("I live alone", "I live with my sister"),
        ("I like tea", "I hate tea"),
    ],
)
def test_what_can_not_both_hold_is_a_contradiction(before: str, now: str) -> None:
    (newer,) = find(now)
    assert known(before).contradicted(newer.statement) is not None
    assert known(before).repeated(newer.statement) is None


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("My son is six", "My daughter is seven"),
        ("My son is vegan", "My daughter is not vegan"),
        ("My son plays chess", "My daughter plays chess"),
        ("I like tea", "I like coffee"),
        ("I speak German", "I don't speak French"),
        ("I play tennis on Tuesdays", "I play chess on Thursdays"),
        ("My dog is called Rex", "My cat is called Mo"),
        ("I live in Oslo", "I work in Bergen"),
        ("My brother lives in Rome", "My sister lives in Oslo"),
    ],
)
def test_what_can_both_hold_is_neither_a_contradiction_nor_the_same(before: str, now: str) -> None:
    (newer,) = find(now)
    assert known(before).contradicted(newer.statement) is None
    assert known(before).repeated(newer.statement) is None


def test_mum_and_mother_are_the_same() -> None:
    (again,) = find("My mother lives in Cardiff")
    assert known("My mum lives in Cardiff").repeated(again.statement) is not None
