"""What a statement is made of: visible signs, and at least one word that says something."""

import re
import unicodedata

from app.domain.wordlists import listed

_BLANKS = frozenset("\n\t\r")
_EMPTY = listed(
    "a an the and or but so not no if of in on at by for with from to as is are was were be been "
    "being am do does did doing have has had having can could will would shall should may might "
    "must i me my mine myself we us our ours you your yours he him his she her hers it its they "
    "them their theirs themselves this that these those user s es also just please remember note"
)  # words of which no memory can be made alone
_WORD = re.compile(r"[^\W_]+")


def visible(text: str) -> str:
    """Return the text with a blank for every control character, character for character."""
    return "".join(
        sign if sign in _BLANKS or unicodedata.category(sign)[0] != "C" else " " for sign in text
    )


def says_something(statement: str) -> bool:
    """Return whether a statement has a word that is not only grammar or its subject."""
    return any(word not in _EMPTY for word in _WORD.findall(statement.lower()))
