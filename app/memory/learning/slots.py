"""Which attribute a statement gives a value to, so that a newer value can take its place.

Read from the statements themselves, whose forms are ours, so that edited memories count too.
"""

import re
from dataclasses import dataclass, field

from app.domain.wordlists import listed
from app.memory.language.vocabulary import CIRCLE, KIN, NUMBER, PET
from app.memory.language.words import concept_of, words_of
from app.memory.learning.alike import relation_of

_RELATION = rf"(?:\w+ )?(?:{KIN}|{CIRCLE}|{PET})"
_CAPITAL = r"[^\W\d_a-zà-ÿ][\w'-]*"
_NAME = rf"(?P<name>(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?{_CAPITAL}(?: {_CAPITAL}){{0,2}}?)"
_WHO = rf"The user(?:'s (?P<kin>{_RELATION})(?: {_NAME})?)?"
_ONE_VALUED = {
    "lives": r"(?:lives in|(?:has )?moved to) (?P<value>.+)",
    "household": r"lives (?P<value>alone|with)\b.*",
    "job": r"(?:works as|is) (?P<value>(?<=as )(?:an? )?.+|retired|unemployed|out of work)",
    "leaving": r"(?P<value>(?:quit|lost|left) (?:their|his|her) job)\b.*",
    "employer": r"works for (?P<value>.+)",
    "age": rf"(?:is|turned) (?P<value>{NUMBER}|\d{{1,3}})(?: years old)?",
    "marital": r"is (?P<value>married|single|divorced|widowed|engaged|separated)\b.*",
    "diet": r"is (?P<value>(?:(?:not|no longer) )?(?:an? )?"
    r"(?:vegetarian|vegan|pescatarian|flexitarian|teetotal))\b.*",
    "handed": r"is (?P<value>left|right)[- ]handed",
    "how many": rf"has (?P<value>{NUMBER}|no) (?P<what>(?:\w+ )?(?:{KIN}|{PET})s?)",
    "origin": r"is from (?P<value>.+)",
    "birthplace": r"was born in (?P<value>[A-Z].+)",
    "called": r"is called (?P<value>.+)",
}
_NAMED = {
    "birthday": rf"{_WHO}'s birthday is (?:on |in )?(?P<value>.+)",
    "name": r"The user's name is (?P<value>.+)",
    "own {}": r"The user's (?P<what>(?:\w+ )?(?:phone|number|address|e-?mail|salary|income|rent|"
    r"mortgage|pension|surname|size|height|blood type|blood group|pronouns|time ?zone|mother "
    r"tongue|"
    r"nickname|"
    r"home ?town|postcode|job title)) (?:is|are) (?P<value>.+)",
    "favourite {}": r"The user's favourite (?P<what>[\w -]+?) (?:is|are) (?P<value>.+)",
}
_GENERAL = {"leaving": "job"}
_CLAIMS = "claims "
_TASTE = re.compile(
    r"The user (?:really |also |usually |never |no longer )?(?P<verb>(?:does not |cannot )"
    r"?(?:likes?|loves?|enjoys?|hates?|dislikes?|"
    r"detests?|loathes?|adores?|stand|eats?|drinks?|smokes?)|(?:never |no longer |"
    r"sometimes |usually )(?:eats?|drinks?|smokes?)|avoids) ?(?P<what>.*)"
)
_AGAINST = re.compile(r"not|hate|dislike|detest|loathe|never|no longer|avoid")
_CONSUMES = re.compile(r"eat|drink|smoke|avoid")
_ONLY_ONE = frozenset(
    map(
        concept_of,
        listed(
            "mother father mum dad wife husband partner spouse boyfriend girlfriend boss landlord "
            "landlady therapist dentist fiancé fiancée"
        ),
    )
) | {"", "best friend"}  # relations of which people have one, so that a new name replaces the old


@dataclass(frozen=True, slots=True)
class Slot:
    """An attribute of somebody, and the value that a statement gives it.

    Attributes:
        kin: whose, "" for the person's own.
        name: their name where the statement has it.
        attribute: for example "lives".
        value: in a form that can be compared.
    """

    kin: str
    name: str
    attribute: str
    value: str = field(repr=False)

    @property
    def is_claim(self) -> bool:
        """Whether it is no attribute, but something that is so or is not so."""
        return self.attribute.startswith(_CLAIMS)

    def contradicts(self, newer: "Slot") -> bool:
        """Return whether a newer statement gives the same attribute another value."""
        return self._same_attribute(newer) and (
            self.value != newer.value or not _one_name(self.name, newer.name)
        )

    def says(self, newer: "Slot") -> bool:
        """Return whether a newer statement has nothing that this one has not."""
        same = self._same_attribute(newer) and self.value == newer.value
        return same and _begins(newer.name, self.name)

    def _same_attribute(self, other: "Slot") -> bool:
        """Whether they are about one thing of one person: a new boss is one's boss, named anew."""
        named = self.kin in _ONLY_ONE or _one_name(self.name, other.name)
        return (self.kin, self.attribute) == (other.kin, other.attribute) and named


def _one_name(one: str, other: str) -> bool:
    """Whether two names may be one person's: Ada Maria may be called Ada, or nothing."""
    return _begins(one, other) or _begins(other, one)


def _begins(short: str, name: str) -> bool:
    words = short.split()
    return name.split()[: len(words)] == words


def bare(text: str) -> str:
    """Return the words of a statement that carry meaning, and whether it denies them."""
    negated = "not " if re.search(r"\b(?:not|never|no)\b", text) else ""
    return negated + " ".join(words_of(text)).lower()


def slot_of(statement: str) -> Slot | None:
    """Return the attribute that a statement gives a value to; None where several may hold."""
    text = statement.rstrip(".")
    for attribute, form in _ONE_VALUED.items():
        if found := re.fullmatch(rf"{_WHO} {form}", text):
            slot = _slot(found, _GENERAL.get(attribute, attribute))
            return slot if attribute != "called" or slot.kin in _ONLY_ONE else None
    for attribute, form in _NAMED.items():
        if found := re.fullmatch(form, text):
            return _slot(found, attribute.format(found.groupdict().get("what")))
    return _taste(text) or _claim(text)


def _claim(text: str) -> Slot:
    """Any other statement, as something that is so or is not: "speaks German", and a denial."""
    said = bare(text)
    claimed = said.removeprefix("not ")
    return Slot("", "", f"{_CLAIMS}{claimed}", "yes" if said == claimed else "no")


def _relation(kin: str) -> str:
    """A relation as it is compared: a wife is a partner, but a son is no daughter."""
    concept = concept_of(kin)
    return relation_of(kin) if concept == "child" else concept


def _slot(found: re.Match[str], attribute: str) -> Slot:
    groups = found.groupdict()
    kin = _relation((groups.get("kin") or "").lower())
    if attribute == "how many":
        attribute = f"how many {bare(groups['what'])}"
    return Slot(kin, (groups.get("name") or "").lower(), attribute, bare(groups["value"]))


def _taste(text: str) -> Slot | None:
    found = _TASTE.fullmatch(text)
    if not found:
        return None
    kind = "consumes" if _CONSUMES.search(found["verb"]) else "likes"
    value = "no" if _AGAINST.search(text[: found.start("what")]) else "yes"
    return Slot("", "", f"{kind} {bare(found['what'])}", value)
