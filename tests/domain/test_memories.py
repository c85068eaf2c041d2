"""Memories: which topics are sensitive."""

import pytest

from app.domain.memories import SENSITIVE, Topic


@pytest.mark.parametrize(
    "topic",
    ["health", "sexuality", "religion", "politics", "ethnicity", "union membership", "biometrics",
     "crime", "exact location", "money", "other people's secrets"],
)  # fmt: skip
def test_what_can_harm_a_person_is_sensitive(topic: str) -> None:
    assert Topic(topic) in SENSITIVE


def test_everyday_topics_are_not() -> None:
    everyday = set(Topic) - SENSITIVE
    assert {Topic.FOOD, Topic.PEOPLE, Topic.WORK, Topic.OTHER} <= everyday
    assert len(everyday) == 9
