# ruff: noqa: E501 - a table is read row by row
"""Answers from memory lines, and saying so when no line answers.

A family is one block of lines with several questions about it: values, yes or no, who, two facts at
once, everything about somebody, what used to be, what no line says, and requests that need none.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from app.domain.head import build_head
from app.domain.persona import Axis, Persona
from app.domain.wording import as_shown, as_stated
from models.starter.changes import asks_before, asks_now, former
from models.starter.examples import Family, asked, single
from models.starter.facts import Fact, confusable, fill, make_fact
from models.starter.heads import draw_persona, styled
from models.starter.patterns import Owner
from models.starter.talk_tasks import ordinary
from models.starter.world import World, pick, typed

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
_SIZES = (1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12)
_BRANCHES = 6
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
Asked = tuple[str, str]


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


def memory_family(world: World, random: Random) -> Family:
    """Return one block with several questions, under one head."""
    persona = draw_persona(random)
    block, changed = make_block(world, random)
    asked_of = [ask_of(block, world, persona, random) for _ in range(_BRANCHES)]
    chosen = random.sample(changed, min(2, len(changed)))
    pairs = list(
        {question.lower(): (question, answer) for question, answer in asked_of + chosen}.values()
    )
    head = build_head(persona, starter=True)
    return tuple(
        single(head, asked(block.lines, typed(question, random)), styled(answer, persona))
        for question, answer in pairs
    )


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


def ask_of(block: Block, world: World, persona: Persona, random: Random) -> Asked:
    """Return one question about a block with its answer."""
    chance = random.random()
    for limit, make in _KINDS:
        if chance < limit:
            return make(block, world, persona, random)
    return ordinary(world, persona, random)


def recall(block: Block, _world: World, persona: Persona, random: Random) -> Asked:
    """Return a question for a value of the block."""
    fact = random.choice(block.facts)
    question = pick(fact.questions(), random)
    if random.random() < 0.08:
        question = asks_now(question, random)
    return question, answered(fact, block, persona, random)


def answered(fact: Fact, block: Block, persona: Persona, random: Random) -> str:
    """Return a fact as an answer, as long as the slider asks for."""
    length = persona.position(Axis.LENGTH)
    if length == -2:
        return fact.fill(fact.pattern.short)
    more = block.about(fact)
    if length > 0 and more:
        return f"{fact.answer} {random.choice(more).answer}"
    return fact.answer


def check(block: Block, world: World, persona: Persona, random: Random) -> Asked:
    """Return a yes-or-no question, half of them to be denied."""
    checked = [fact for fact in block.facts if fact.pattern.checks]
    if not checked:
        return recall(block, world, persona, random)
    fact = random.choice(checked)
    if random.random() < 0.15:
        return _check_absent(block, world, random)
    if random.random() < 0.5:
        return pick(fact.checks(fact.value), random), f"Yes, {fact.clause}"
    other = world.words.value(fact.pattern.sort, random)
    agreed = "Yes" if other == fact.value else "No"
    return pick(fact.checks(other), random), f"{agreed}, {fact.clause}"


def _check_absent(block: Block, world: World, random: Random) -> Asked:
    """A yes-or-no question that no line answers."""
    for _ in range(20):
        fact = _absent(block, world, random)
        if fact.pattern.checks:
            return pick(fact.checks(random.choice(block.facts).value), random), not_known(
                fact, random
            )
    return unknown(block, world, Persona(), random)


def who(block: Block, world: World, persona: Persona, random: Random) -> Asked:
    """Return a question for the one whom a line is about."""
    named = [
        fact for fact in block.facts if fact.pattern.owner is Owner.RELATIVE and _predicate(fact)
    ]
    if not named:
        return recall(block, world, persona, random)
    fact = random.choice(named)
    return f"Who {_predicate(fact)}?", fact.answer


def pair(block: Block, world: World, persona: Persona, random: Random) -> Asked:
    """Return two questions in one."""
    if len(block.facts) < 2:
        return recall(block, world, persona, random)
    first, second = random.sample(block.facts, 2)
    one, two = (pick(fact.questions(), random).rstrip("?.") for fact in (first, second))
    return (
        f"{one}, and {_inside(two, second)}?",
        f"{first.answer.rstrip('.')}, and {second.clause}",
    )


def everything(block: Block, _world: World, _persona: Persona, random: Random) -> Asked:
    """Return a question for all that is known of somebody, or of the person."""
    fact = random.choice(block.facts)
    if not fact.subject:
        shown = [as_shown(line) for line in block.lines[:3]]
        return pick(
            "What do you know about me?|what do you remember about me|Tell me what you know about me.",
            random,
        ), " ".join(shown)
    known = [fact, *block.about(fact)][:3]
    question = pick(
        "What do you know about my {who}?|Tell me about my {who}.|what did i say about my {who}",
        random,
    )
    return question.format(who=fact.subject), " ".join(one.answer for one in known)


def unknown(block: Block, world: World, _persona: Persona, random: Random) -> Asked:
    """Return a question that no line answers, often close to one that does."""
    fact = _absent(block, world, random)
    return pick(fact.questions(), random), not_known(fact, random)


def not_known(fact: Fact, random: Random) -> str:
    """Return how the starter says that it does not know something about the person."""
    if random.random() < 0.5:
        return random.choice(UNKNOWN)
    return random.choice(UNKNOWN_OF).format(missing=fact.fill(fact.pattern.missing))


def _absent(block: Block, world: World, random: Random) -> Fact:
    """A fact that the block does not state: of a known subject, of a known kind, or of neither."""
    while True:
        near = random.choice(block.facts)
        chance = random.random()
        if chance < 0.4:
            like = [one for one in world.patterns if one.owner is near.pattern.owner]
            fact = make_fact(random.choice(like), world.words, random, subject=near.subject)
        elif chance < 0.7:
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


def _predicate(fact: Fact) -> str:
    """What is said of the subject, where the line begins with it: "lives in Lisbon"."""
    opening = f"my {fact.subject} "
    if not fact.said.startswith(opening):
        return ""
    return fact.said.removeprefix(opening).removeprefix(f"{fact.name} ")


def _inside(question: str, fact: Fact) -> str:
    """The question as it goes on after a comma; names keep their capitals."""
    named = question.startswith(("I ", "I'm ", *filter(None, (fact.name, fact.value))))
    return question if named else question[:1].lower() + question[1:]


_Maker = Callable[[Block, World, Persona, Random], Asked]
_KINDS: Sequence[tuple[float, _Maker]] = (
    (0.36, recall),
    (0.45, check),
    (0.48, who),
    (0.58, pair),
    (0.61, everything),
    (0.89, unknown),
)
