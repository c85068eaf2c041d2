"""Whoever has a name forgotten is told what else holds it."""

import pytest

from app.domain.forgetting import Selector, answer_to
from app.domain.memories import Memory
from app.memory import MemoryService

AUNT = "My aunt is called Yig."


def remembered(service: MemoryService, *said: str) -> list[Memory]:
    return [service.remember(each)[0] for each in said]


@pytest.mark.parametrize("target", ["my aunt's name", "my aunt is called Yig", "the name Yig"])
def test_a_plan_names_what_stays_and_holds_the_name(service: MemoryService, target: str) -> None:
    name, split, _ = remembered(
        service, AUNT, "My aunt Yig lives in Split.", "My aunt's birthday is in May."
    )
    plan = service.plan_for(Selector(target))
    assert plan.memories == (name,)
    assert plan.also_holding == (split,)
    assert "1 other that stays holds the same name." in answer_to(plan)


def test_what_holds_the_name_stays_until_it_is_forgotten_too(service: MemoryService) -> None:
    name, split = remembered(service, AUNT, "My aunt Yig lives in Split.")
    service.forget(service.plan([name.id]))
    service.seal(now=True)
    assert service.all() == (split,)
    assert service.plan([split.id]).also_holding == ()


def test_what_goes_anyway_is_not_named_as_staying(service: MemoryService) -> None:
    remembered(service, AUNT, "My aunt Yig lives in Split.")
    plan = service.plan_for(Selector("forget everything about my aunt"))
    assert len(plan.memories) == 2
    assert plan.also_holding == ()
    assert "same name" not in answer_to(plan)


@pytest.mark.parametrize(
    ("other", "holds"),
    [
        ("The user is visiting Yig's garden.", True),
        ("My boat is called Yig.", False),
        ("My friend Yig plays chess.", False),
        ("My uncle lives in Yigville.", False),
    ],
)
def test_only_the_same_name_of_the_same_person_counts(
    service: MemoryService, other: str, holds: bool
) -> None:
    name, _ = remembered(service, AUNT, other)
    assert bool(service.plan([name.id]).also_holding) is holds


def test_a_memory_that_says_more_than_a_name_is_about_that(service: MemoryService) -> None:
    split, _ = remembered(service, "My aunt Yig lives in Split.", "My aunt Yig likes tea.")
    assert service.plan([split.id]).also_holding == ()
