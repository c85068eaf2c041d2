# ruff: noqa: E501 - phrases are read side by side
"""Questions that no line of a block answers, often close to one that does, and how to say so."""

import re
from random import Random

from app.domain.persona import Persona
from models.starter.tables.patterns import Owner
from models.starter.tables.unanswered import OF_OTHERS, OF_SELF, OF_STRANGERS
from models.starter.tasks.blocks import Asked, Block
from models.starter.tasks.facts import Fact, confusable, make_fact
from models.starter.tasks.world import World, pick

UNKNOWN = (
    "I don't know that yet. You can tell me and I can remember it.",
    "You haven't told me that yet. If you like, tell me.",
    "I don't know. Nothing I remember says so; you can tell me.",
    "I don't know that. Would you like to tell me?",
)
UNKNOWN_OF = (
    "I don't know {missing}. You can tell me if you like.",
    "I don't know {missing}. Tell me, and I can remember it.",
    "You haven't told me {missing}.",
)
_SHARE_FREE = 0.35  # of the questions without an answer: those no kind of fact would answer
_SHARE_SAME = 0.6  # of the others: about somebody of whom a line says something else
_SHARE_SAME_KIND = 0.2  # what a line says of somebody else
_TRIES = 20
_COMMON = {
    "user", "that", "what", "have", "with", "your", "when", "where", "which", "does", "know", "from",
}  # fmt: skip
Lacking = tuple[str, str]
"""A question, and what is missing to answer it."""


def unknown(block: Block, world: World, _persona: Persona, random: Random) -> Asked:
    """Return a question that no line answers, often close to one that does."""
    if random.random() < _SHARE_FREE and (free := _unanswered(block, world, random)):
        question, missing = free
        return question, _unknown(missing, random)
    fact = _absent(block, world, random)
    return _of_absent(block, fact, pick(fact.questions(), random), random)


def unknown_check(block: Block, world: World, random: Random) -> Asked:
    """Return a yes-or-no question that no line answers."""
    for _ in range(_TRIES):
        fact = _absent(block, world, random)
        if fact.pattern.checks:
            value = random.choice((fact.value, *_values(block, fact)))
            return _of_absent(block, fact, pick(fact.checks(value), random), random)
    return unknown(block, world, Persona(), random)


def not_known(fact: Fact, random: Random) -> str:
    """Return how the starter says that it does not know something about the person."""
    return _unknown(_missing(fact), random)


def _of_absent(block: Block, fact: Fact, question: str, random: Random) -> Asked:
    question, missing = _by_name(block, question, _missing(fact), random)
    return question, _unknown(missing, random)


def _values(block: Block, like: Fact) -> list[str]:
    """The values of a fact's sort that the lines name of others."""
    return [fact.value for fact in block.facts if fact.pattern.sort is like.pattern.sort]


def _missing(fact: Fact) -> str:
    return fact.fill(fact.pattern.missing)


def _unknown(missing: str, random: Random) -> str:
    if random.random() < 0.5:
        return random.choice(UNKNOWN)
    return random.choice(UNKNOWN_OF).format(missing=missing)


def _unanswered(block: Block, world: World, random: Random) -> Lacking | None:
    """A question that no kind of fact answers, with what is missing; None when a line might."""
    if random.random() < 0.5:
        return _of_somebody(block, world, random)
    missing, questions = random.choice(OF_SELF)
    question = pick(questions, random)
    near = _stems(f"{missing} {question}") & _stems(" ".join(block.lines))
    return None if near else (question, missing)


def _of_somebody(block: Block, world: World, random: Random) -> Lacking | None:
    """Such a question about somebody, half of the time about one whom a line names."""
    known = [fact.subject for fact in block.facts if fact.pattern.owner is Owner.RELATIVE]
    if known and random.random() < 0.5:
        who, rows = random.choice(known), OF_OTHERS
    else:
        who, rows = world.words.relation(random), (*OF_OTHERS, *OF_STRANGERS)
        if who in known:
            return None
    missing, questions = random.choice(rows)
    question, missing = pick(questions, random).format(who=who), missing.format(who=who)
    return _by_name(block, question, missing, random)


def _stems(text: str) -> set[str]:
    """The beginnings of the longer words."""
    return {word[:5] for word in re.findall(r"[a-z]{4,}", text.lower())} - _COMMON


def _by_name(block: Block, question: str, missing: str, random: Random) -> Lacking:
    """The question by the name that a line gives somebody, in half of the cases where one does."""
    for fact in block.facts:
        mine = f"my {fact.subject}"
        if fact.subject and fact.name in fact.said and re.search(rf"{mine}\b", question):
            if random.random() < 0.5:
                break
            return question.replace(mine, fact.name), missing.replace(
                f"your {fact.subject}", fact.name
            )
    return question, missing


def _absent(block: Block, world: World, random: Random) -> Fact:
    """A fact that the block does not state: of a known subject, of a known kind, or of neither."""
    while True:
        near = random.choice(block.facts)
        chance = random.random()
        if chance < _SHARE_SAME:
            like = [one for one in world.patterns if one.owner is near.pattern.owner]
            fact = make_fact(random.choice(like), world.words, random, subject=near.subject)
        elif chance < _SHARE_SAME + _SHARE_SAME_KIND:
            fact = make_fact(near.pattern, world.words, random)
        else:
            fact = make_fact(random.choice(world.patterns), world.words, random)
        if not block.holds(fact.key) and not _told_apart(block, fact):
            return fact


def _told_apart(block: Block, fact: Fact) -> bool:
    """Whether a line gives the answer by the way: a name beside another fact."""
    beside = fact.pattern.kind == "name" and any(
        other.subject == fact.subject and other.name in other.said for other in block.facts
    )
    alike = {"love", "food", "allergy", "eat", "no_eat", "dislike", "medicine", "hobby", "play", "goal",
             "music", "instrument", "drink", "no_drink", "morning_drink", "job", "employer", "breed", "doctor"}  # fmt: skip
    related = fact.pattern.kind in alike and any(
        other.subject == fact.subject and other.pattern.kind in alike for other in block.facts
    )
    return beside or related or any(confusable(fact, other) for other in block.facts)
