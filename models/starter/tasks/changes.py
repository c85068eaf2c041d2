"""What no longer holds, beside what holds: how it is said, and how one asks for either.

"I used to live in Porto" stands among the lines with "I live in Lisbon": asked where somebody
lives now, the answer is the line that holds.
"""

import re
from random import Random

from app.domain.wording import conjugated, plain
from models.starter.tables.words import Sort
from models.starter.tasks.facts import Fact
from models.starter.tasks.world import pick

_NOW = "now|these days|at the moment|currently|at present|nowadays|today"
_BEFORE = "before|earlier|in the past|back then|before that"
_UNTIL = "until May|until last winter|in the past|before|some years ago|for a while"
_LASTING = {Sort.AGE, Sort.DATE}
_ASKS = re.compile(
    r"^(?:what|where|which|who|when|how)\b.*\b(?:do|does|am|is|are)\b", re.IGNORECASE
)
_TIMED = re.compile(r"\b(?:it that|now|before|today|used? to|next|was|were|did)\b", re.IGNORECASE)


def former(fact: Fact, value: str, random: Random) -> str:
    """Return how the person says that something else held before; "" when it can't be said."""
    said = _refilled(fact, value).replace("I'm ", "I am ")
    if (
        value not in said
        or value == fact.value
        or fact.pattern.kind == "name"
        or fact.pattern.sort in _LASTING
    ):
        return ""
    subject = rf"I|my {re.escape(fact.subject)}(?: {re.escape(fact.name)})?"
    if own := re.match(rf"({subject}) ([a-z]+) (.+)", said):
        return _of_verb(own[1], own[2], own[3], random)
    if said.startswith("my ") and " is " in said:
        noun, _, rest = said.partition(" is ")
        return _of_noun(noun, rest, random)
    return ""


def asks_now(question: str, random: Random) -> str:
    """Return a question with "now" in it, where it can have that; else as it is."""
    if not _ASKS.match(question) or _TIMED.search(question):
        return question
    return re.sub(r"([?.]?)$", rf" {pick(_NOW, random)}\1", question, count=1)


def asks_before(question: str, random: Random) -> str:
    """Return the question for what held before; "" where it can't be asked so."""
    if not _ASKS.match(question) or _TIMED.search(question):
        return ""
    if re.search(r"\b(?:do|does)\b", question):
        asked = re.sub(r"\b(?:do|does)\b", "did", question, count=1)
    else:
        asked = re.sub(r"\b(?:am|is|are)\b", _past, question, count=1)
    return re.sub(r"([?.]?)$", rf" {pick(_BEFORE, random)}\1", asked, count=1)


def _refilled(fact: Fact, value: str) -> str:
    """The clause with another value, and with the article that goes with it."""
    article = "an" if value[:1].lower() in "aeiou" else "a"
    said = re.sub(rf"\ban? (?={re.escape(fact.value)}\b)", f"{article} ", fact.said)
    return said.replace(fact.value, value)


def _of_verb(subject: str, verb: str, rest: str, random: Random) -> str:
    mine = subject == "I"
    if verb in {"am", "is"}:
        return f"{subject} was {rest} {pick(_UNTIL, random)}"
    base = verb if mine else plain(verb)
    if base in {"was", "do"} or base == (conjugated(verb) if mine else verb):
        return ""  # in the past already, or with an auxiliary
    negation = "do not" if mine else "does not"
    forms = (
        f"used to {base} {rest}", f"used to {base} {rest}", f"no longer {verb} {rest}",
        f"stopped {_ing(base)} {rest}", f"quit {_ing(base)} {rest}",
        f"{negation} {base} {rest} any more",
    )  # fmt: skip
    return f"{subject} {random.choice(forms)}"


def _of_noun(subject: str, rest: str, random: Random) -> str:
    forms = (f"was {rest} {pick(_UNTIL, random)}", f"used to be {rest}", f"is no longer {rest}")
    return f"{subject} {random.choice(forms)}"


def _ing(verb: str) -> str:
    """The verb with -ing: "live" becomes "living", "swim" "swimming"."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return f"{verb[:-1]}ing"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", verb):
        return f"{verb}{verb[-1]}ing"
    return f"{verb}ing"


def _past(found: re.Match[str]) -> str:
    return "were" if found[0].lower() == "are" else "was"
