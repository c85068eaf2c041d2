"""Who is introduced by a statement, and of whom it speaks without a name.

"The user's aunt is called Yig." introduces an aunt; "The user's aunt lives in Split." is of an aunt
whose name it does not give. Statements have forms of ours, so that a relation need be on no list:
it is what stands between "The user's" and a verb.
"""

import re
from dataclasses import dataclass, field

from app.domain.wording.verbs import BETWEEN, is_finite
from app.memory.language.vocabulary import RELATIVES
from app.memory.language.words import concept_of

_LONGEST = 3  # words of a relation
_WORD = r"[^\W\d_A-Z][\w'-]*"
_RELATION = rf"(?P<relation>(?!favou?rite\b){_WORD}(?: {_WORD}){{0,{_LONGEST - 1}}}?)"
_NAME = r"(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})"
_SAYS_ONLY_THAT = tuple(
    re.compile(form)
    for form in (
        rf"The user's {_RELATION}(?:'s name is| is (?:called|named)) {_NAME}\.?",
        rf"The user has (?:an?|one) {_RELATION},? (?:called|named|whose name is) {_NAME}\.?",
        rf"{_NAME} is the user's {_RELATION}\.?",
    )
)
_IN_PASSING = re.compile(
    rf"The user's {_RELATION},? {_NAME}(?:'s [a-z]|,? {BETWEEN}(?P<verb>[a-z]+))"
)
_OF_WHOM = re.compile(rf"The user's ((?:{_WORD} ){{1,{_LONGEST}}})")
_NEXT = re.compile(rf"{BETWEEN}([a-z]+)")  # behind adverbs
_ASKED_OF = re.compile(rf"\b(?:my|our) ((?:[\w'-]+ ?){{1,{_LONGEST}}})", re.I)
_CHILDREN = frozenset({"son", "daughter"})  # one child, but a son is no daughter
_LISTED = frozenset(word.rpartition("-")[2] for word in RELATIVES)


@dataclass(frozen=True, slots=True)
class Introduction:
    """A name that a statement gives to somebody, in lower case.

    Attributes:
        relation: what they are to the person, in the form of `relation_of`.
        name: what they are called.
        alone: whether the statement says nothing else.
    """

    relation: str = field(repr=False)
    name: str = field(repr=False)
    alone: bool

    @property
    def first_name(self) -> str:
        """Return the word by which a question calls them."""
        return self.name.partition(" ")[0]


def introduced(statement: str) -> Introduction | None:
    """Return who is given a name by a statement; None where nobody is.

    A deck called Azure Flames is a thing with a title: of several words are only the names of those
    whose relation is on a list, and whoever one merely has must be on it too.
    """
    found = next(filter(None, (form.fullmatch(statement) for form in _SAYS_ONLY_THAT)), None)
    named = found or _IN_PASSING.match(statement)
    if named is None:
        return None
    strict = " " in named["name"] or statement.startswith("The user has")
    sure = _is_listed(named["relation"]) if strict else True
    if not sure or (found is None and not _is_somebody(named)):
        return None
    relation, name = relation_of(named["relation"]), named["name"].lower()
    return Introduction(relation, name, alone=found is not None)


def spoken_of(statement: str) -> str | None:
    """Return the relation of whom a statement speaks without a name; None where there is none.

    Not of "The user's dog" in "The user's dog walker lives in Rome", nor of the aunt in "The user's
    aunt's husband is ill"; but of her in "The user's aunt's birthday is in May".
    """
    found = _OF_WHOM.match(statement)
    if found is None:
        return None
    for word in re.finditer(r"\S+", found[1]):
        after = _NEXT.match(statement, found.start(1) + word.end() + 1)
        if after and _begins(word[0], after[1]):
            return relation_of(found[1][: word.end()])
    return None


def asked_of(question: str) -> frozenset[str]:
    """Return every relation that a question may ask of, in the form of `relation_of`."""
    said = (found[1].split() for found in _ASKED_OF.finditer(question))
    return frozenset(
        relation_of(" ".join(words[:length]))
        for words in said
        for length in range(1, len(words) + 1)
    )


def relation_of(words: str) -> str:
    """Return a relation as it is compared: "mum" is "mother", "Piano Teacher's" "piano teacher"."""
    plain = (word.removesuffix("'s") for word in words.lower().split())
    return " ".join(word if word in _CHILDREN else concept_of(word) for word in plain)


def _begins(word: str, after: str) -> bool:
    """Whether a relation ends with a word, and what is said of it begins with the next."""
    return after not in _LISTED if word.endswith("'s") else is_finite(after)


def _is_listed(relation: str) -> bool:
    return relation.rsplit(maxsplit=1)[-1].rpartition("-")[2] in _LISTED


def _is_somebody(named: re.Match[str]) -> bool:
    """Whether a verb is behind the name and none before it, as in "sister studies French"."""
    verbs = [word for word in named["relation"].split()[1:] if is_finite(word)]
    return not verbs and is_finite(named["verb"] or "is")
