"""The forms of words in which people say things about themselves, one file a part of life.

Every rule matches a whole clause from its first word to its last: what does not look exactly like
a statement about the speaker is not learned. The first rule that matches wins.
"""

from app.memory.learning.findings import Rule
from app.memory.learning.rules import body, home, life, manner, names, people, tastes, work

RULES: tuple[Rule, ...] = (
    *manner.RULES,
    *names.RULES,
    *people.RULES,
    *body.RULES,
    *home.RULES,
    *work.RULES,
    *tastes.RULES,
    *life.RULES,
)

__all__ = ["RULES"]
