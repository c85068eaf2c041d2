"""From a statement to what the window shows, and to what the person would say."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.wording.roles import goes_on, is_doer, names_several, shares_verb, verb_follows
from app.domain.wording.values import beside_quotes, placed
from app.domain.wording.verbs import ASIDE, BETWEEN, LEAD, NOT_SO, ends_as_third, own, plain

_BEGUN = re.compile(r"(The|This) user\b(?!')")
_FIRST_VERB = re.compile(rf"^({ASIDE} {BETWEEN})([\w'-]+)")
_ALSO = re.compile(rf"\b((?:and|but|or|yet|then) {NOT_SO}{BETWEEN})(is|was)\b")
_THEY_ARE = re.compile(rf"\bthey ({BETWEEN})(are|were)\b")
_THEIRS = re.compile(r"\b(they|them|their|theirs|themselves)\b")
_SELF = re.compile(r"\bthemselves\b")
_DOES = re.compile(rf"\b([Tt])he user( {BETWEEN})(?!the\b)([a-z][a-z'-]*)")
_ASKS = re.compile(
    rf"({LEAD}(?:is|was|has|do|did|had|have|can|could|will|would|should|must|may|might)|"
    r"(?<!user )\bdoes(?! the user (?:good|harm|well|a|no)\b)) the user\b(?!')",
    re.I,
)  # an auxiliary before its subject: "so does the user"
_OWNS = re.compile(r"\b([Tt])he user's\b")
_USER = re.compile(r"\b([Tt])he user\b")
_NO_NOUN = re.compile(
    r"(?:$|[.,;:!?)]| (?:is|are|was|were|but|than|in|on|at|by|to|for|with|as|because|when|if|who|"
    r"which|has|had)\b(?!-)| too(?:$|[.,;:!?]))"
)  # what follows "the user's" where nothing of theirs is named
_ONE_OF = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Ss]ome|[Tt]wo|[Tt]h(?:is|at|ese|ose)) (?:[\w-]+ ){1,3}(?:of|like) $"
)
_FRIENDS_OF = re.compile(
    r"\b(?:friends|mates|cousins|relatives|neighbou?rs|colleagues|classmates|clients|students) of $"
)


@dataclass(frozen=True, slots=True)
class _View:
    """How the person is called from one point of view; `verb` changes the third person's."""

    words: Mapping[str, str]
    verb: Callable[[str], str]


_SHOWN = _View(
    {"they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourself",
     "all": "yourselves", "are": "are", "were": "were"},
    plain,
)  # fmt: skip
_SAID = _View(
    {"they": "I", "them": "me", "their": "my", "theirs": "mine", "themselves": "myself",
     "all": "ourselves", "are": "am", "were": "was"},
    own,
)  # fmt: skip


def as_shown(statement: str) -> str:
    """Return a statement as the window shows it to the person whom it is about.

    "The user's sister Ana lives in Lisbon." becomes "Your sister Ana lives in Lisbon."
    """
    return beside_quotes(lambda text: _retold(text, _SHOWN), statement)


def as_said(statement: str) -> str:
    """Return a statement as the person would say it, "My sister Ana lives in Lisbon" for example.

    Vectors are made of this form, because questions come in it: "What do I do for a living?" is
    nearer to "I work as a nurse." (cosine .50) than to "The user works as a nurse." (.23).
    """
    said = beside_quotes(lambda text: _retold(text, _SAID), statement)
    return said[:1].upper() + said[1:]


def _retold(text: str, view: _View) -> str:
    if begun := _BEGUN.match(text):
        text = _begun(begun, view)
    text = _SELF.sub(lambda found: _self(found, view), text)
    text = _ASKS.sub(lambda found: _asked(found, view), text)
    text = _DOES.sub(lambda found: _done(found, view), text)
    text = _OWNS.sub(lambda found: _like(found[1], _owned(found, view)), text)
    return _USER.sub(lambda found: _like(found[1], view.words["them"]), text)


def _begun(begun: re.Match[str], view: _View) -> str:
    """A statement that begins with the person, who is called "they" in it.

    Unless "they" are others: they are where it says "the user" once more, or "this user".
    """
    text, words = begun.string, view.words
    others = begun[1] == "This" or _USER.search(text, begun.end())
    rest = (_SELF.sub(lambda found: _self(found, view), text) if others else text)[begun.end() :]
    rest = _FIRST_VERB.sub(lambda found: found[1] + _verb(found[2], view), rest)
    rest = _ALSO.sub(
        lambda found: (
            found[1] + _verb(found[2], view) if goes_on(rest[: found.start()]) else found[0]
        ),
        rest,
    )
    if not others:
        rest = _THEY_ARE.sub(lambda found: f"{words['they']} {found[1]}{words[found[2]]}", rest)
        rest = _THEIRS.sub(lambda found: placed(words[found[0]], rest[: found.start()]), rest)
    return f"{words['they'].capitalize()}{rest}"


def _asked(found: re.Match[str], view: _View) -> str:
    before, _, verb = found[1].rpartition(" ")
    verb = _like(verb[0], _verb(verb.lower(), view))
    return f"{before}{' ' if before else ''}{verb} {view.words['they']}"


def _done(found: re.Match[str], view: _View) -> str:
    before, after = found.string[: found.start()], found.string[found.start(2) :]
    if not is_doer(before, after):
        return found[0]
    return f"{_like(found[1], view.words['they'])}{found[2]}{_verb(found[3], view)}"


def _owned(found: re.Match[str], view: _View) -> str:
    before, after = found.string[: found.start()], found.string[found.end() :]
    alone = (
        _NO_NOUN.match(after)
        or (_ONE_OF.search(before) and verb_follows(after))
        or (_FRIENDS_OF.search(before) and verb_follows(after, of_several=True))
    )
    return view.words["theirs" if alone else "their"]


def _self(found: re.Match[str], view: _View) -> str:
    """Who "themselves" is: the person, unless several others were named nearer to it."""
    before, user, between = found.string[: found.start()].rpartition(" user")
    if not user:
        alone = re.match(r"(?:\w+ing|To)\b", between) and _USER.search(found.string, found.end())
        return view.words["themselves"] if alone else found[0]
    if shares_verb(before.removesuffix("the")) and not between.startswith("'s"):
        return view.words["all"]
    if not between.startswith("'s"):
        between = re.sub(rf"^ {BETWEEN}[a-z'-]+", "", between)
    return found[0] if names_several(between) else view.words["themselves"]


def _verb(verb: str, view: _View) -> str:
    low = verb.lower() if verb.isupper() else verb
    return view.verb(verb) if ends_as_third(low) else verb


def _like(letter: str, word: str) -> str:
    return word.capitalize() if letter.isupper() else word
