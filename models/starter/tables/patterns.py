"""Kinds of facts: how a person says one, and how somebody asks for it later.

`said` is in the first person, as the person types it. The memory line and the answer are made of
it by the app's own wording, so that training sees the very sentences that the app shows the model.
Slots: `{who}` a relation or pet, `{name}` whose it is, `{value}` what is asked for.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.starter.tables.words import Sort

_AGAIN = re.compile(r" again\b| by ")
_LEFT_OUT = ("", "{value}.")


class Owner(StrEnum):
    """Whom a fact is about."""

    PERSON = "person"
    RELATIVE = "relative"
    PET = "pet"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One kind of fact.

    Attributes:
        key: its name; one owner has one fact of each kind. "home again" and "home by letter" are
            the kind "home" in other words.
        owner: whom it is about.
        sort: what sort of value it holds.
        said: clauses without a full stop, for example "my {who} lives in {value}".
        questions: what asks for the value.
        checks: yes-or-no questions about a value.
        missing: what is not known, after "I don't know": "where your {who} lives".
        short: the fewest words that answer.
        loose: other kinds with values of its sort may say much the same.
    """

    key: str
    owner: Owner
    sort: Sort
    said: tuple[str, ...]
    questions: tuple[str, ...]
    missing: str
    checks: tuple[str, ...] = ()
    short: str = "{value}."
    loose: bool = False

    @property
    def kind(self) -> str:
        """Return what it states, whatever the words."""
        return _AGAIN.split(self.key)[0]


def about_person(key: str, sort: Sort, *texts: str) -> Pattern:
    """Return a pattern about the person; see `_pattern` for the texts."""
    return _pattern(Owner.PERSON, key, sort, texts)


def about_relative(key: str, sort: Sort, *texts: str) -> Pattern:
    """Return a pattern about somebody close to the person; see `_pattern` for the texts."""
    return _pattern(Owner.RELATIVE, key, sort, texts)


def about_pet(key: str, sort: Sort, *texts: str) -> Pattern:
    """Return a pattern about a pet; see `_pattern` for the texts."""
    return _pattern(Owner.PET, key, sort, texts)


def _pattern(owner: Owner, key: str, sort: Sort, texts: Sequence[str]) -> Pattern:
    """The texts are said, questions, missing, checks and short; the last two may be left out.

    Alternatives in a text are parted by "|".
    """
    said, questions, missing, checks, short = (*texts, *_LEFT_OUT[len(texts) - 3 :])
    return Pattern(
        key, owner, sort, _parts(said), _parts(questions), missing, _parts(checks), short
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|")) if text else ()
