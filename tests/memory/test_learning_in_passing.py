"""Who "she" is, what holds only for a while, and what was typed in a hurry."""

from datetime import UTC, datetime

import pytest

from app.memory.learning.extraction import find

SUNDAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def statements(text: str) -> list[str]:
    return [each.statement for each in find(text, SUNDAY)]


@pytest.mark.parametrize(
    ("said", "learned"),
    [
        ("My sister is Ana. She lives in Lisbon.", "The user's sister Ana lives in Lisbon."),
        ("My cat is called Mo. He's 4.", "The user's cat Mo is 4."),
        ("My son Leo is six. Leo plays chess.", "The user's son Leo plays chess."),
        ("I have two cats. They are called A and Bo.", "The user's cats are called A and Bo."),
        ("A gift for my wife? She likes gardening.", "The user's wife likes gardening."),
        ("My partner is Yuki and they work at a bank.", "The user's partner Yuki works at a bank."),
        ("We got a new dog! His name is Pablo.", "The user's dog is called Pablo."),
    ],
)
def test_a_pronoun_is_the_one_relative_that_it_can_be(said: str, learned: str) -> None:
    assert learned in statements(said)


@pytest.mark.parametrize(
    "said",
    [
        "I met a girl called Ana. She lives in Lisbon.",
        "My sister is Ana, my mum is Eva. She lives in Lisbon.",
        "My brother is Tom. She lives in Lisbon.",
        "My sister met a woman from work. She lives in Lisbon.",
        'My sister is Ana. "She lives in Lisbon", said the clerk.',
        "If I had a sister. She lives in Lisbon.",
    ],
)
def test_a_pronoun_that_can_be_another_teaches_nothing(said: str) -> None:
    assert not any("Lisbon" in each for each in statements(said))


@pytest.mark.parametrize(
    ("said", "statement", "starts", "ends"),
    [
        ("I've lived in Berlin since 2019", "The user lives in Berlin.", (2019, 1, 1), None),
        ("I've been vegan since May 2020", "The user is vegan.", (2020, 5, 1), None),
        ("I work at Bosch until the end of May", "The user works for Bosch.", None, (2027, 6, 1)),
        ("I'm in Paris this week", "The user is in Paris this week.", None, (2026, 11, 23)),
        ("My wedding is on 12 July", "The user's wedding is on 12 July.", None, (2027, 7, 13)),
        ("My birthday is on 12 July", "The user's birthday is on 12 July.", None, None),
        ("I was born in 1990", "The user was born in 1990.", None, None),
    ],
)
def test_since_and_until_become_dates(
    said: str,
    statement: str,
    starts: tuple[int, int, int] | None,
    ends: tuple[int, int, int] | None,
) -> None:
    (found,) = find(said, SUNDAY)
    assert found.statement == statement
    assert found.valid_from == (starts and datetime(*starts, tzinfo=UTC))
    assert found.valid_to == (ends and datetime(*ends, tzinfo=UTC))


def test_without_a_day_relative_dates_stay_open() -> None:
    (found,) = find("I'm in Paris this week")
    assert found.valid_to is None


@pytest.mark.parametrize(
    ("typed", "statement"),
    [
        ("my names priya", "The user's name is Priya."),
        ("my husbands name is dave", "The user's husband is called Dave."),
        ("i dont eat fish", "The user does not eat fish."),
        ("my bf is called theo", "The user's boyfriend is called Theo."),
    ],
)
def test_what_is_typed_in_a_hurry_is_read_as_it_was_meant(typed: str, statement: str) -> None:
    (found,) = find(typed)
    assert found.statement == statement
    assert typed[found.start : found.end] == typed


def test_remember_that_after_a_sentence_means_the_sentence() -> None:
    (found,) = find("I take the 14 bus. Remember that.")
    assert (found.told, found.statement) == (True, "The user takes the 14 bus.")


def test_a_family_chain_is_about_the_persons_life_and_a_strangers_is_not() -> None:
    assert statements("My sister's husband Tom lives in Rome.")
    assert statements("My colleague's husband Tom lives in Rome.") == []
