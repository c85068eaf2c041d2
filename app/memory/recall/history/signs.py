"""What a turn says of itself: about the speaker, about time, a wish, a question."""

import re
from dataclasses import dataclass

_ABOUT_SELF = re.compile(r"\b(?:I|I'm|I've|I'd|my|we|our|me)\b")
_TIME = re.compile(
    r"\b(?:yesterday|today|tomorrow|ago|recently|since|(?:last|next) \w+|weekends?|"
    r"this (?:week|month|year|weekend|morning|summer)|weeks?|months?|years?|days?|(?:19|20)\d\d|"
    r"january|february|march|april|june|july|august|september|october|november|december|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)
_TASTE = re.compile(
    r"\b(?:i|we)(?:'m| am|'ve| have| do)?(?: \w+){0,3}? (?:prefer|like|love|enjoy|hate|dislike|"
    r"detest|loathe|despise|adore|avoid|refuse|appreciate|favou?r|prioriti[sz]e|value|insist|"
    r"(?:ca|wo|do)n't (?:like|stand|enjoy|wear|eat|use|drink|want|buy)|cannot|can't stand|never|"
    r"only|always|need|want|allerg\w+|vegan|vegetarian|fear|phobia|aversion|preference|interest|"
    r"opposed|against|uncomfortable|fan)\b|\bmy (?:favou?rite|preference)|"
    r"\balways (?:use|give|format|include|show|provide|explain|add|answer)\b",
    re.I,
)
_STANDING = re.compile(
    r"^(?:please |from now on,? |in future,? |remember to )?(?:always|never|only ever) \w+|"
    r"\b(?:when(?:ever)?|if|every time) i(?:'m| am)? ask|\bfrom now on\b|"
    r"\bi (?:always )?want you to (?:always|never)\b",
    re.I,
)
_LONGEST_TASTE, _LONGEST_STANDING = 120, 60  # words; longer turns are about more than a wish


@dataclass(frozen=True, slots=True)
class Signs:
    """What the words of a turn show, without knowing what it is about.

    Attributes:
        words: how many words it has.
        about_self: whether the speaker talks of themselves.
        tells_time: whether it says when.
        asks: whether there is a question in it.
        taste: whether it states a preference.
        standing: whether it is an instruction that holds from then on.
    """

    words: int
    about_self: bool
    tells_time: bool
    asks: bool
    taste: bool
    standing: bool


def signs_of(text: str) -> Signs:
    """Return what the words of a turn show."""
    plain = text.replace("\u2019", "'")
    words = len(plain.split())
    return Signs(
        words=words,
        about_self=bool(_ABOUT_SELF.search(plain)),
        tells_time=bool(_TIME.search(plain)),
        asks="?" in plain,
        taste=words < _LONGEST_TASTE and bool(_TASTE.search(plain)),
        standing=words < _LONGEST_STANDING and bool(_STANDING.search(plain)),
    )
