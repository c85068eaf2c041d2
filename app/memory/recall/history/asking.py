"""What a question wants of the past: its subject without its frame, a time, somebody, advice."""

import re
from collections.abc import Set
from dataclasses import dataclass, field
from datetime import date

from app.memory.language.dates import Asked, dates_in
from app.memory.language.stems import stems_of
from app.memory.language.words import STOP

_REQUEST = (
    r"(?:^|(?<=[.?!] ))(?:can|could|would|will) you (?:please )?(?:tell|remind|list|walk|give|"
    r"provide|show|help|explain|summari[sz]e|describe|outline|recall|recap)(?: (?:me|us))?"
    r"(?: (?:through|about|of|with|out))*\b"
)
_ORDER = (
    r"\b(?:list |in )?the order in which (?:i|we) (?:brought up|mentioned|discussed|talked about)|"
    r",? in order\b|\bmention only[^.?!]*[.?!]?"
)
_SUMMARY = (
    r"\b(?:a |an )?(?:comprehensive|complete|clear|brief|detailed|full|thorough|overall|short)? ?"
    r"(?:summary|overview|recap) of\b|\b(?:different|various|key) (?:aspects?|topics?|things?|"
    r"concerns?|points?|parts?) (?:of|about|related to|regarding|i (?:brought up|mentioned))\b"
)
_TALK = (
    r"\b(?:throughout|across|during|over|in|from) (?:all )?(?:of )?(?:our|my|the|these|those) "
    r"(?:\w+ )?(?:conversations?|chats?|sessions?|discussions?|requests?|messages?)(?: so far)?\b|"
    r"\b(?:that )?(?:i|we)(?:'ve| have)? (?:mentioned|discussed|talked about|told you about|said|"
    r"brought up)\b|\b(?:what )?(?:did|have|had) (?:i|we) (?:ever )?(?:say|said|tell you|told you|"
    r"mention|mentioned)(?: that)?\b|"
    r"\b(?:based on|given|considering) (?:what|everything) (?:i|we)(?:'ve| have)? (?:said|told you|"
    r"discussed|mentioned|shared)\b"
)
_FRAME = re.compile(f"{_REQUEST}|{_ORDER}|{_SUMMARY}|{_TALK}", re.I)
_TIME = re.compile(r"^\W*(?:when|what (?:date|day|year|month|time)|how long)\b", re.I)
_ADVICE = re.compile(
    r"\b(?:suggest\w*|recommend\w*|ideas?|advice|tips?|should i|what should|which .* should|"
    r"help me|would you|options?|must-(?:try|see|visit)|best|good|"
    r"how (?:can|should|could|do) i|what are some)\b",
    re.I,
)
_SPOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Asking:
    """What was read out of a question about the past.

    Attributes:
        subject: what it is about, without the words that say what to do with it.
        words: the subject's words, without the names of the speakers.
        dates: the dates that it names.
        speaker: the one speaker whom it names, in lower case; "" for none or several.
        time: whether a time is asked for.
        advice: whether it asks for advice, so that tastes matter.
    """

    subject: str = field(repr=False)
    words: tuple[str, ...] = field(repr=False)
    dates: tuple[Asked, ...]
    speaker: str
    time: bool
    advice: bool


def read_asking(text: str, speakers: Set[str], today: date | None) -> Asking:
    """Return what a question wants, given the speakers' names in lower case."""
    subject = _subject(text)
    spoken = {word.lower() for word in _SPOKEN.findall(text)}
    named = [name for name in speakers if set(_SPOKEN.findall(name)) & spoken]
    known = {word for name in speakers for word in stems_of(name)}
    words = tuple(word for word in stems_of(subject) if word not in known)
    return Asking(
        subject=subject,
        words=words,
        dates=dates_in(text, today),
        speaker=named[0] if len(named) == 1 else "",
        time=bool(_TIME.search(text)),
        advice=bool(_ADVICE.search(text)),
    )


def _subject(text: str) -> str:
    """The question without its frame; the whole of it where nothing would be left."""
    bare = " ".join(_FRAME.sub(" ", text.replace("\u2019", "'")).split()).strip(" ,.?")
    if any(word not in STOP for word in _SPOKEN.findall(bare.lower())):
        return f"{bare}?"
    return text
