# ruff: noqa: E501 - a table is read row by row
"""Blocks: the memory lines that stand beside a question, the facts behind them, what used to be."""

from dataclasses import dataclass
from random import Random

from app.domain.wording import as_shown, as_stated
from models.starter.tables.patterns import Owner
from models.starter.tasks.changes import asks_before, asks_now, former
from models.starter.tasks.facts import Fact, fill
from models.starter.tasks.world import World, pick

Asked = tuple[str, str]
"""A question and its answer."""

_SIZES = (1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12)
_FORMER = {
    (Owner.PERSON, "home"): ("I used to live in {value}|I lived in {value} until last year|I moved away from {value}", "Where did I use to live?|Where did I live before?"),
    (Owner.PERSON, "job"): ("I used to work as {a_value}|I was {a_value} until last year", "What did I use to do for a living?|what was my job before"),
    (Owner.PERSON, "employer"): ("I used to work for {value}|I worked for {value} before|I quit my job at {value}", "Who did I work for before?|where did i use to work"),
    (Owner.PERSON, "car"): ("I used to drive a {value}", "What car did I use to drive?|which car did i have before"),
    (Owner.PERSON, "study"): ("I used to study {value}", "What did I use to study?|What did I study before?"),
    (Owner.RELATIVE, "home"): ("my {who} used to live in {value}|my {who} lived in {value} until May", "Where did my {who} use to live?|where did my {who} live before"),
    (Owner.RELATIVE, "job"): ("my {who} used to work as {a_value}", "What did my {who} use to do for work?"),
    (Owner.RELATIVE, "employer"): ("my {who} used to work for {value}", "Who did my {who} work for before?"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Block:
    """The facts behind one block of memory lines, and the lines in their order."""

    facts: list[Fact]
    lines: list[str]

    def about(self, fact: Fact) -> list[Fact]:
        """Return what else is known of the same subject."""
        return [
            other for other in self.facts if other.subject == fact.subject and other is not fact
        ]

    def holds(self, key: tuple[str, str]) -> bool:
        """Return whether the block states this of that subject."""
        return any(fact.key == key for fact in self.facts)


def make_block(world: World, random: Random) -> tuple[Block, list[Asked]]:
    """Return a block, and questions about what used to be where it says so."""
    facts = world.facts(random, random.choice(_SIZES))
    lines = [fact.line for fact in facts]
    changed = [_former(fact, world, random) for fact in facts if random.random() < 0.2]
    known = [change for change in changed if change]
    lines += [line for line, _ in known]
    if random.random() < 0.25:
        lines += world.side_lines(random, random.randint(1, 3))
    random.shuffle(lines)
    return Block(facts, lines), [asked for _, pairs in known for asked in pairs]


def _former(fact: Fact, world: World, random: Random) -> tuple[str, list[Asked]] | None:
    """The line of what used to be, with questions for it and for what holds."""
    before = world.words.value(fact.pattern.sort, random)
    line, question = _told_by_hand(fact, before, random)
    if not line or random.random() < 0.5:
        line = former(fact, before, random)
        question = asks_before(pick(fact.questions(), random), random)
    if not line:
        return None
    stated = as_stated(line)
    now = (asks_now(pick(fact.questions(), random), random), fact.answer)
    return stated, [now, (question, as_shown(stated))] if question else [now]


def _told_by_hand(fact: Fact, before: str, random: Random) -> Asked:
    """How the common kinds change, with the question for what was; "" for all others."""
    found = _FORMER.get((fact.pattern.owner, fact.pattern.kind))
    if not found:
        return "", ""
    line, question = (fill(pick(one, random), fact.subject, fact.name, before) for one in found)
    return line, question
