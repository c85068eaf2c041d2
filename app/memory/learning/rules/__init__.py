"""The forms of words in which people say things about themselves, one file a part of life.

Every rule matches a whole clause from its first word to its last: what does not look exactly like
a statement about the speaker is not learned. The first rule that matches wins.
"""

from app.memory.learning.findings import Rule
from app.memory.learning.rules import (
    body,
    habits,
    home,
    life,
    manner,
    names,
    passing,
    people,
    tastes,
    work,
)

RULES: tuple[Rule, ...] = (
    *manner.RULES,
    *names.RULES,
    *people.RULES,
    *body.RULES,
    *home.RULES,
    *work.RULES,
    *tastes.RULES,
    *life.RULES,
    *habits.RULES,
)

PASSING: tuple[Rule, ...] = passing.RULES

__all__ = ["PASSING", "RULES"]
