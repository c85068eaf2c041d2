"""The names that things were given, and questions that call them so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.references import MemoryId
from app.memory import MemoryService
from app.memory.recall.titles import Titles, titles_in
from tests.memory.test_recall import recalled

BOAT = MemoryId("boat")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Sea Breeze", "How long is the Sea Breeze?"),
        ("Sea Breeze", "is the sea breeze painted"),
        ("Kubernetes", "the kubernets cluster"),
        ("TypeScript", "typsecript compilation"),
        ("error handling", "eror handling patterns"),
    ],
)
def test_a_name_is_heard_in_any_case_and_with_one_slip(name: str, said: str) -> None:
    titles = Titles()
    titles.put(BOAT, [name])
    assert titles.called(said) == {BOAT}


@pytest.mark.parametrize(
    ("name", "said"),
    [("Mongo", "mango chutney"), ("k8s", "k9s pods"), ("Sea Breeze", "a breeze from the sea")],
)
def test_what_only_resembles_a_name_is_none(name: str, said: str) -> None:
    titles = Titles()
    titles.put(BOAT, [name])
    assert titles.called(said) == frozenset()


def test_names_are_read_where_they_were_given() -> None:
    assert titles_in("The user's boat is called Sea Breeze.") == ("Sea Breeze",)
    assert titles_in("The user writes a novel titled 'Cold Harbour'.") == ("Cold Harbour",)
    assert titles_in("The user's sister Ana lives in Lisbon.") == ()


def test_what_was_named_is_recalled_by_its_name_alone(service: MemoryService) -> None:
    (boat,) = service.remember("My boat is called Sea Breeze.")
    service.remember("I'm allergic to peanuts.")
    assert recalled(service, "How old is the Sea Breeze?") == [boat.statement]


def test_all_that_is_said_of_somebody_is_found_by_their_name(service: MemoryService) -> None:
    service.remember("My sister is called Ana.")
    (home,) = service.remember("My sister Ana lives in Lisbon.")
    assert home.statement in recalled(service, "Where does Ana live?")


@given(st.lists(st.text(max_size=12), max_size=4), st.text(max_size=40))
def test_a_memory_that_went_is_called_by_nothing(names: list[str], said: str) -> None:
    titles = Titles()
    titles.put(BOAT, names)
    titles.remove(BOAT)
    assert titles.called(f"{said} {' '.join(names)}") == frozenset()
    assert BOAT not in titles
