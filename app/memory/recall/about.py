"""Whom and what a sentence is about: the people in it, and the parts of life it touches."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.memories import Memory, Topic
from app.domain.wordlists import listed
from app.memory.language.vocabulary import RELATIVES
from app.memory.language.words import concept_of, words_of
from app.memory.recall.intimate import is_intimate
from app.memory.recall.introductions import introduced


class Domain(StrEnum):
    """A part of life in which somebody may want advice that suits them."""

    FOOD = "food"
    LEISURE = "leisure"
    WORK = "work"
    TRAVEL = "travel"


_DOMAIN_WORDS = {
    Domain.FOOD: listed(
        "eat drink dinner lunch breakfast supper cook cooking recipe recipes meal bake "
        "baking snack "
        "restaurant restaurants dish hungry menu food cuisine ingredients grocery groceries "
        "dessert "
        "sandwich barbecue bbq picnic takeaway salad soup pasta pizza curry cake starter appetizer "
        "brunch cafe café wine order"
    ),
    Domain.LEISURE: listed(
        "weekend evening afternoon bored hobby hobbies fun film films movie movies book "
        "books music "
        "song songs playlist game games read watch series show podcast sport sports "
        "free-time exercise "
        "activity activities concert museum workout novel present gift"
    ),
    Domain.WORK: listed("career interview cv resume promotion job colleagues course courses"),
    Domain.TRAVEL: listed(
        "trip holiday vacation travel destination itinerary flight hotel pack packing"
    ),
}
_TOPIC_DOMAIN = {
    Topic.FOOD: Domain.FOOD, Topic.LEISURE: Domain.LEISURE, Topic.WORK: Domain.WORK,
    Topic.PLANS: Domain.TRAVEL,
}  # fmt: skip
_EDIBLE = re.compile(
    r"\b(?:allerg\w+|intoleran\w+|diet|coeliac|celiac|diabetic|diabetes|pregnant)\b", re.I
)
_RELATIVES = {
    form: concept_of(word) for word in RELATIVES for form in (word, f"{word}s", f"{word}'s")
}
_LAST_WORDS = frozenset(word.rpartition("-")[2] for word in RELATIVES - {"married"})
_BEFORE_NAME = re.compile(r"([^\W_]+)(?=(?: [Ii]s [Cc]alled)? ([A-Z][\w-]+))")
_WHOSE = re.compile(
    r"The user's (?!(?:\w+ )?(?:favou?rite|birthday|name|nickname)\b)"
    r"(?:[^\W\d_A-Z][\w'-]* ){1,3}?(?:is called )?([A-Z][\w-]+)(?= (?!and\b)[a-z]|\.$)"
)  # a relation that no list has: "The user's old schoolfriend Xochitl lives in Oslo."
_DESCRIBED = re.compile(
    r"(?:[^s]s|\b(?:in|on|at|to|for|with)) [A-Z][\w-]+$"
)  # a verb or a preposition before the capital: no name of that person
_SUBJECT = re.compile(
    r"(?!The\b|This\b|That\b|It\b|He\b|She\b|They\b|We\b)([A-Z][\w-]+)"
    r"(?:['\u2019]s [a-z]| (?:is|was|has|had|lives|works|likes|loves|hates|prefers|owns|plays|"
    r"speaks|studies|moved|wants|needs)\b)"
)  # somebody of whom the person asked to have something remembered: "Alice's birthday is in May."
_NAME_FIRST = re.compile(r"([A-Z][\w-]+) is the user's", re.I)
_OPINION = re.compile(
    r"\b(?:thinks?|believes?|feels|finds|considers|is convinced|is sure|is against|is in "
    r"favour|is for|"
    r"supports|opposes|doubts|trusts|distrusts|does not believe|agrees|disagrees)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class About:
    """What a memory is about.

    Attributes:
        relatives: relations it names ("sister"), as concepts.
        names: first names of people and animals it names, in lower case.
        domains: parts of life for which it matters.
        opinion: whether it only says what the person thinks of something.
        intimate: whether it is too private for a request that did not ask for it.
    """

    relatives: frozenset[str]
    names: frozenset[str]
    domains: frozenset[Domain]
    opinion: bool
    intimate: bool


def about(memory: Memory) -> About:
    """Return what a memory is about."""
    statement = memory.statement
    own = {_TOPIC_DOMAIN[memory.topic]} if memory.topic in _TOPIC_DOMAIN else set()
    if _EDIBLE.search(statement):
        own.add(Domain.FOOD)
    relatives = relatives_in(statement)
    names = frozenset(_names_in(statement))
    opinion = bool(_OPINION.search(statement)) or memory.topic in {Topic.POLITICS, Topic.RELIGION}
    return About(relatives, names, frozenset(own), opinion, is_intimate(memory))


def _names_in(statement: str) -> Iterator[str]:
    """The names that are given to a relation, follow one, stand before one, or begin it all."""
    given = introduced(statement)
    if given:
        yield given.first_name
    whose = _WHOSE.match(statement)
    if whose and not _DESCRIBED.search(whose[0]):
        yield whose[1].lower()
    for relation, name in _BEFORE_NAME.findall(statement):
        if relation.lower() in _LAST_WORDS:
            yield name.lower()
    for form in (_NAME_FIRST, _SUBJECT):
        first = form.match(statement)
        if first:
            yield first[1].lower()


def relatives_in(text: str) -> frozenset[str]:
    """Return the relations that a text names, as concepts: "mum" is "mother"."""
    words = _RELATIVES.keys() & re.findall(r"[\w'-]+", text.lower())
    return frozenset(_RELATIVES[word] for word in words)


def domains_in(text: str) -> frozenset[Domain]:
    """Return the parts of life that a text touches."""
    words = set(re.findall(r"[\w-]+", text.lower())) | set(words_of(text))
    return frozenset(domain for domain, known in _DOMAIN_WORDS.items() if words & known)
