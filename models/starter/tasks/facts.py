"""Facts: a pattern filled in, with the memory line, the questions and the answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from app.domain.wording import as_shown, as_stated
from models.starter.tables.patterns import Owner, Pattern
from models.starter.tables.words import LOWER, Sort, Words

_COUNTED = {Sort.NUMBER, Sort.AGE, Sort.DATE, Sort.DAY, Sort.TIME, Sort.COLOUR}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is true of a made-up person.

    Attributes:
        subject: whom it is about: "" the person, else "sister", "dog", …
        key: what of them it states; with the subject it is the fact's identity.
        said: as the person says it, without a full stop.
        line: the memory's statement.
        answer: the statement as it is said to the person.
        value: what an answer must contain.
    """

    pattern: Pattern
    subject: str
    name: str
    value: str
    said: str

    @property
    def key(self) -> tuple[str, str]:
        """Return whom and what it is about."""
        return self.subject, self.pattern.kind

    @property
    def line(self) -> str:
        """Return the memory's statement."""
        return as_stated(self.said)

    @property
    def answer(self) -> str:
        """Return the statement as it is said to the person."""
        return as_shown(self.line)

    @property
    def clause(self) -> str:
        """Return the answer as it goes on after a comma; names keep their capitals."""
        small = self.answer[:1].lower() + self.answer[1:]
        opened = self.answer.startswith(("Your ", "You ", "The ", "My "))
        valued = self.pattern.sort in LOWER and small.startswith(self.value)
        return small if opened or valued else self.answer

    def questions(self) -> list[str]:
        """Return what asks for the value; also by name where the line gives one."""
        asked = [self.fill(question) for question in self.pattern.questions]
        if self.name not in self.said or self.pattern.kind == "name":
            return asked
        mine = f"my {self.subject}"
        return asked + [text.replace(mine, self.name) for text in asked if mine in text]

    def checks(self, value: str) -> list[str]:
        """Return yes-or-no questions about a value."""
        return [self.fill(check, value) for check in self.pattern.checks]

    def fill(self, text: str, value: str = "") -> str:
        """Return a template with this fact's words in its slots."""
        return fill(text, self.subject, self.name, value or self.value)


def fill(text: str, who: str, name: str, value: str) -> str:
    """Return a template with its slots filled; `{Value}` begins a sentence."""
    return text.format(
        who=who, name=name, value=value, a_value=_article(value), Value=_capital(value),
        A_value=_capital(_article(value)),
    )  # fmt: skip


def make_fact(
    pattern: Pattern, words: Words, random: Random, *, subject: str = "", name: str = ""
) -> Fact:
    """Return a fact of this kind; subject and name are drawn where they are not given."""
    match pattern.owner:
        case Owner.PERSON:
            subject = ""
        case Owner.PET:
            subject = subject or random.choice(words.pets)
        case Owner.RELATIVE:
            subject = subject or words.relation(random)
    name = name or words.value(Sort.NAME, random)
    value = name if pattern.kind == "name" else words.value(pattern.sort, random)
    said = random.choice(pattern.said)
    return Fact(pattern, subject, name, value, fill(said, subject, name, value))


def make_facts(
    patterns: Sequence[Pattern], words: Words, random: Random, count: int, *, near: float = 0.0
) -> list[Fact]:
    """Return that many facts of one life: nothing twice, now and then several of one person.

    `near` is the share of those that resemble one before them; see `_near`.
    """
    facts: dict[tuple[str, str], Fact] = {}
    people: list[tuple[str, str, Owner]] = []
    while len(facts) < count:
        if near and facts and random.random() < near:
            pattern = _near(random.choice(list(facts.values())).pattern, patterns, random)
        else:
            pattern = random.choice(patterns)
        known = [person for person in people if person[2] is pattern.owner]
        subject, name = random.choice(known)[:2] if known and random.random() < 0.5 else ("", "")
        fact = make_fact(pattern, words, random, subject=subject, name=name)
        muddled = any(confusable(fact, other) for other in facts.values())
        if fact.key not in facts and not muddled and not _contradicts(fact, people):
            facts[fact.key] = fact
            people.append((fact.subject, fact.name, pattern.owner))
    return list(facts.values())


def confusable(one: Fact, other: Fact) -> bool:
    """Return whether a question for one may be answered by the other, as far as one can tell.

    Hand-written kinds overlap: what somebody "must avoid" and what "gives them a rash".
    """
    loose = one.pattern.loose or other.pattern.loose
    alike = one.subject == other.subject and one.pattern.sort is other.pattern.sort
    return loose and alike and one.pattern.sort not in _COUNTED


def _near(like: Pattern, patterns: Sequence[Pattern], random: Random) -> Pattern:
    """The same kind of fact, for somebody else, or one with values of the same sort.

    So that a line is found by whom and what it is about, not by being the only name among them.
    """
    if random.random() < 0.5:
        return like
    some = random.sample(patterns, min(60, len(patterns)))
    return next((one for one in some if one.sort is like.sort), like)


def _contradicts(fact: Fact, people: list[tuple[str, str, Owner]]) -> bool:
    """Whether somebody of this relation is known under another name."""
    return bool(fact.subject) and any(
        subject == fact.subject and name != fact.name for subject, name, _ in people
    )


def _article(value: str) -> str:
    return f"an {value}" if value[:1].lower() in "aeiou" else f"a {value}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
