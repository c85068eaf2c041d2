"""Who "she" is: the one person or animal with a stated relation that a message spoke of just now.

"My sister is Ana. She lives in Lisbon." says where the person's sister lives. A pronoun is taken
up only where nobody else can be meant: one relative of that gender, and no stranger, was named.
"""

import re
from dataclasses import dataclass

from app.domain.wording import conjugated
from app.domain.wordlists import listed
from app.memory.language.vocabulary import CIRCLE, KIN, PET, alternatives

_SHE = listed(
    "mother mum mom mummy sister daughter wife girlfriend fiancée fiancee grandmother grandma "
    "granny gran nan nana granddaughter aunt auntie niece landlady godmother"
)
_HE = listed(
    "father dad daddy brother son husband boyfriend fiancé fiance grandfather grandpa granddad "
    "grandson uncle nephew landlord godfather"
)
_RELATION = alternatives(KIN, CIRCLE, PET, "gran", "nana", r"[a-z]+ (?:teacher|tutor|coach)")
_CAPITAL = r"(?-i:[A-Z][\w'-]*)"
_KEPT = rf"(?:dr|mr|mrs|ms|prof)\.? {_CAPITAL}|{_CAPITAL}"
_SORT = r"(?:old(?:er|est)?|young(?:er|est)?|big|little|best|twin|new|elder|eldest)"
_MENTION = re.compile(
    rf"\b(?:my|our) (?P<kin>(?:{_SORT} )?(?:{KIN}'s )?(?:{_RELATION}))\b(?!'s? (?!name))"
    rf"(?:'s name)?(?:,? (?:(?:is|are|'s) )?(?:(?:called|named) )?(?P<name>{_KEPT}))?"
    rf"|\b(?:i|we)(?:'ve| have)?(?: got| have)? (?:an?|our) (?:new |old )?(?P<had>{_RELATION})\b"
    rf"(?:,? (?:(?:called|named) )?(?P<its>{_KEPT}))?",
    re.I,
)
_SEVERAL = re.compile(
    rf"\b(?:i|we)(?:'ve| have)?(?: got| have)? (?:two|three|four|five|six|\d) "
    rf"(?P<many>{_RELATION})s\b",
    re.I,
)
_BIRTHDAY = re.compile(
    rf"\bmy (?P<kin>(?:{_SORT} )?(?:{_RELATION}))'s? (?:birthday|wedding|anniversary)\b", re.I
)
_STRANGER = re.compile(
    rf"\b(?:(?:his|her|their|your|(?:{CIRCLE})'s) (?:{_RELATION})|(?:a|an|the|that|this|another|"
    rf"some|our new|"
    r"my favou?rite) (?:\w+ )?(?:man|woman|girl|boy|guy|lady|person|client|customer|singer|actor|"
    r"actress|author|colleague|nurse|doctor|teacher|dog|cat|kid|child|student|pupil|friend)"
    r"|someone|somebody|they say)\b",
    re.I,
)
_PRONOUN = re.compile(r"(?P<who>he|she|it|they)\b(?P<is>'s got|'s|'re)? ?(?P<rest>.*)", re.I | re.S)
_WHOSE = re.compile(
    r"(?:his|her|its|their) (?P<what>names?|birthday|favou?rite|job|hobby)\b(?P<rest>.*)",
    re.I | re.S,
)
_ADVERBS = listed("only also just always never usually often still now sometimes really")


@dataclass(frozen=True, slots=True)
class Relative:
    """Somebody with a stated relation: "sister", perhaps "Ana"; `several` for "two cats"."""

    kin: str
    name: str = ""
    several: bool = False

    @property
    def words(self) -> str:
        """How the person would name them."""
        return f"my {self.kin}{'s' if self.several else ''}{' ' + self.name if self.name else ''}"

    def answers_to(self, pronoun: str) -> bool:
        """Return whether a pronoun can stand for them."""
        head = self.kin.split(" ")[-1].split("-")[0].lower()
        if self.several or pronoun == "they":
            return self.several == (pronoun == "they") or head not in _SHE | _HE
        if pronoun == "it":
            return bool(re.fullmatch(PET, head))
        return head not in (_SHE if pronoun == "he" else _HE)


class SpokenOf:
    """The relatives that a message named so far; strangers make every pronoun doubtful."""

    def __init__(self) -> None:
        self._relatives: list[Relative] = []

    def note(self, words: str) -> None:
        """Take notice of whom these words name."""
        if _STRANGER.search(_MENTION.sub("", words)):
            self._relatives = []
            return
        found = [_relative(each) for each in _MENTION.finditer(words)]
        found += [Relative(each["kin"]) for each in _BIRTHDAY.finditer(words)]
        found += [Relative(each["many"], several=True) for each in _SEVERAL.finditer(words)]
        for each in found:
            self._relatives = [kept for kept in self._relatives if kept.kin != each.kin] + [
                _named(each, self._relatives)
            ]

    def forget(self) -> None:
        """Let nobody be meant by a pronoun any more."""
        self._relatives = []

    def resolved(self, words: str) -> str:
        """Return the words with a pronoun or name at their beginning said in full.

        "She lives in Lisbon" becomes "my sister Ana lives in Lisbon"; where nobody, or more than
        one, can be meant, the words stay.
        """
        for each in self._relatives:
            if each.name and re.match(rf"{re.escape(each.name)}\b(?!')", words):
                return f"{each.words}{words[len(each.name) :]}"
        if whose := _WHOSE.fullmatch(words):
            one = self._only("he") or self._only("she") or self._only("it")
            one = one if len(self._relatives) == 1 else None
            return f"{_whose(one, whose['what'])} {whose['what']}{whose['rest']}" if one else words
        found = _PRONOUN.fullmatch(words)
        one = self._only(found["who"].lower()) if found else None
        return _in_full(one, found) if found and one else words

    def _only(self, pronoun: str) -> Relative | None:
        fitting = [each for each in self._relatives if each.answers_to(pronoun)]
        return fitting[0] if len(fitting) == 1 else None


def _whose(one: Relative, what: str) -> str:
    """Whose something is; one who is being given a name goes without."""
    return f"my {one.kin}'s" if one.several or what.startswith("name") else f"{one.words}'s"


def _relative(found: re.Match[str]) -> Relative:
    kin, name = found["kin"] or found["had"], found["name"] or found["its"]
    return Relative(kin, name or "")


def _named(new: Relative, known: list[Relative]) -> Relative:
    old = next((each for each in known if each.kin == new.kin), new)
    return new if new.name else old


def _in_full(one: Relative, found: re.Match[str]) -> str:
    short = (found["is"] or "").lower()
    if short:
        verb = "has" if short == "'s got" else "are" if one.several else "is"
        return f"{one.words} {verb} {found['rest']}"
    rest = found["rest"].split(" ")
    if found["who"].lower() == "they" and not one.several:
        place = next((n for n, word in enumerate(rest) if word.lower() not in _ADVERBS), 0)
        rest[place] = conjugated(rest[place])
    return f"{one.words} {' '.join(rest)}"
