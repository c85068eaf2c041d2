"""Relations that are on no list, as long as a name or a form of words says that they are some."""

import pytest

from app.memory.learning.extraction import find

RELATIONS = (
    "team lead", "project lead", "running mate", "exchange student", "house share", "work wife",
    "study buddy", "line cook", "night watch", "guest host", "dance partner", "lab match",
)  # fmt: skip


def stated(text: str) -> list[str]:
    return [each.statement for each in find(text)]


@pytest.mark.parametrize("asked", ["", "Remember that "])
@pytest.mark.parametrize("relation", RELATIONS)
def test_a_relation_whose_second_word_looks_like_a_verb_is_one(relation: str, asked: str) -> None:
    said = f"{asked}my {relation} Quaud lives in Mombasa."
    assert stated(said) == [f"The user's {relation} Quaud lives in Mombasa."]


@pytest.mark.parametrize("relation", RELATIONS)
def test_what_somebody_of_any_relation_does_is_learned(relation: str) -> None:
    said = f"My {relation} Quaud works for a bank."
    assert stated(said) == [f"The user's {relation} Quaud works for a bank."]


@pytest.mark.parametrize("relation", RELATIONS)
def test_a_name_and_a_home_are_two_statements(relation: str) -> None:
    assert stated(f"My {relation} is called Quaud and lives in Mombasa.") == [
        f"The user's {relation} is called Quaud.",
        f"The user's {relation} Quaud lives in Mombasa.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "My favourite singer Adele lives in London.", "My story hero Zed lives in Mordor.",
        "My client heard Ana lives in Rome.", "My client knows Ana lives in Rome.",
        "My trip with Ana plays on my mind.", "My flight Monday is from Oslo.",
        "My neighbour's friend Bob lives in Rome.", "My code server Bertha lives in Frankfurt.",
    ],
)  # fmt: skip
def test_what_is_no_relation_of_the_persons_is_not_taken_for_one(said: str) -> None:
    assert stated(said) == []
