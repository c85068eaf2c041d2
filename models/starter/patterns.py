"""Kinds of facts: how a person says one, and how somebody asks for it later.

`said` is in the first person, as the person types it. The memory line and the answer are made of
it by the app's own wording, so that training sees the very sentences that the app shows the model.
Slots: `{who}` a relation or pet, `{name}` whose it is, `{value}` what is asked for.
"""

from dataclasses import dataclass
from enum import StrEnum

from models.starter.words import Sort


class Owner(StrEnum):
    """Whom a fact is about."""

    PERSON = "person"
    RELATIVE = "relative"
    PET = "pet"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One kind of fact.

    Attributes:
        key: its name; one owner has one fact of each key.
        owner: whom it is about.
        sort: what sort of value it holds.
        said: clauses without a full stop, for example "my {who} lives in {value}".
        questions: what asks for the value.
        checks: yes-or-no questions about a value.
        missing: what is not known, after "I don't know": "where your {who} lives".
        short: the fewest words that answer.
        small: whether it only holds for a while, and is nothing to be remembered.
    """

    key: str
    owner: Owner
    sort: Sort
    said: tuple[str, ...]
    questions: tuple[str, ...]
    missing: str
    checks: tuple[str, ...] = ()
    short: str = "{value}."


def about_person(
    key: str,
    sort: Sort,
    said: str,
    questions: str,
    missing: str,
    checks: str = "",
    short: str = "{value}.",
) -> Pattern:  # noqa: E501, PLR0913
    """Return a pattern about the person; alternatives are parted by "|"."""
    return _pattern(Owner.PERSON, key, sort, said, questions, missing, checks, short)


def about_relative(
    key: str,
    sort: Sort,
    said: str,
    questions: str,
    missing: str,
    checks: str = "",
    short: str = "{value}.",
) -> Pattern:  # noqa: E501, PLR0913
    """Return a pattern about somebody close to the person; alternatives are parted by "|"."""
    return _pattern(Owner.RELATIVE, key, sort, said, questions, missing, checks, short)


def about_pet(
    key: str,
    sort: Sort,
    said: str,
    questions: str,
    missing: str,
    checks: str = "",
    short: str = "{value}.",
) -> Pattern:  # noqa: E501, PLR0913
    """Return a pattern about a pet; alternatives are parted by "|"."""
    return _pattern(Owner.PET, key, sort, said, questions, missing, checks, short)


def _pattern(
    owner: Owner,
    key: str,
    sort: Sort,
    said: str,
    questions: str,
    missing: str,
    checks: str,
    short: str,
) -> Pattern:  # noqa: E501, PLR0913
    return Pattern(
        key, owner, sort, _parts(said), _parts(questions), missing, _parts(checks), short
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|")) if text else ()
