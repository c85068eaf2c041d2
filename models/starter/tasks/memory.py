# ruff: noqa: E501 - a table is read row by row
"""Questions about one block of memory lines, with their answers.

Values, yes or no, who, two facts at once, everything about somebody, what used to be, what no line
says, and requests that need none.
"""

from collections.abc import Callable, Sequence
from random import Random

from app.domain.head import build_head
from app.domain.persona import Axis, Persona
from app.domain.wording import as_shown
from models.starter.tables.patterns import Owner
from models.starter.tasks.blocks import Asked, Block, make_block
from models.starter.tasks.changes import asks_now
from models.starter.tasks.examples import Family, asked, single
from models.starter.tasks.facts import Fact
from models.starter.tasks.heads import draw_persona, styled
from models.starter.tasks.talk import ordinary
from models.starter.tasks.unknown import unknown, unknown_check
from models.starter.tasks.world import World, pick, typed

_BRANCHES = 6
_FEW = 3  # lines, among which the model tends to name one whatever it is asked
_SHARE_UNKNOWN_OF_FEW = 0.2
_SHARE_ABSENT = 0.2  # of yes-or-no questions


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


def ask_of(block: Block, world: World, persona: Persona, random: Random) -> Asked:
    """Return one question about a block with its answer."""
    if len(block.lines) <= _FEW and random.random() < _SHARE_UNKNOWN_OF_FEW:
        return unknown(block, world, persona, random)
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
    if random.random() < _SHARE_ABSENT:
        return unknown_check(block, world, random)
    if random.random() < 0.5:
        return pick(fact.checks(fact.value), random), f"Yes, {fact.clause}"
    other = world.words.value(fact.pattern.sort, random)
    agreed = "Yes" if other == fact.value else "No"
    return pick(fact.checks(other), random), f"{agreed}, {fact.clause}"


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
    (0.33, recall),
    (0.41, check),
    (0.44, who),
    (0.53, pair),
    (0.56, everything),
    (0.87, unknown),
)
