# ruff: noqa: E501 - a table is read row by row
"""Conversations of several turns, the memory block where the app leaves it: with its question.

The person asks, tells, corrects, asks again, asks the same of somebody else, thanks, and goes.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from app.domain.head import build_head
from app.domain.persona import Persona
from models.starter.tables.patterns import Owner
from models.starter.tables.talk import GOODBYES
from models.starter.tasks.blocks import Block, make_block
from models.starter.tasks.examples import Family, asked, conversation
from models.starter.tasks.facts import Fact, make_fact
from models.starter.tasks.heads import draw_persona, styled
from models.starter.tasks.memory import answered, ask_of
from models.starter.tasks.talk import ordinary, small_talk
from models.starter.tasks.unknown import not_known, unknown
from models.starter.tasks.world import World, pick, typed

_FEWEST, _MOST = 2, 6
_TOLD = (
    "Got it: {answer}",
    "Okay: {answer}",
    "Thanks for telling me: {answer}",
    "Good to know: {answer}",
    "Right, {answer}",
    "Understood: {answer}",
)
_CORRECTED = (
    "Thanks for the correction: {answer}",
    "Sorry, now I have it right: {answer}",
    "Okay, corrected: {answer}",
    "Good that you say so: {answer}",
)
_TELLING = (
    "{said}.", "{said}", "btw {said}", "By the way, {said}.", "just so you know, {said}", "Remember that {said}.",
    "{said}, by the way.", "I want to tell you that {said}.", "For your information: {said}.", "hi, {said}",
    "Well, {said}.", "Keep in mind that {said}.", "The answer is that {said}.", "Okay: {said}.", "You should know that {said}.", "so {said}",
    "It's simple, {said}.", "Let me tell you: {said}.", "Sure, {said}.", "I'll tell you: {said}.",
)  # fmt: skip
_CORRECTING = (
    "No, that's wrong: {said}.", "Sorry, I meant {said}.", "Actually, {said}.", "no, {said}", "That has changed: {said}.",
    "not any more, {said}", "Correction: {said}.", "wait, {said}", "That was long ago, {said}.", "Not quite: {said}.",
    "You have that wrong, {said}.", "it changed, {said}", "My mistake, {said}.", "Since last week {said}.", "These days {said}.",
    "By now {said}.", "that's old, {said}", "Please update that: {said}.", "Things are different now: {said}.",
)  # fmt: skip
_SURE = ("Are you sure?", "really?", "is that right", "Are you certain?")
_THANKS = (
    ("Thanks!", "You're welcome."),
    ("thank you", "You're welcome!"),
    ("ok great", "Glad that it helped."),
)


@dataclass(slots=True)
class Talk:
    """A conversation in the making: what was said, and what is known by now."""

    persona: Persona
    block: Block
    pairs: list[tuple[str, str]] = field(default_factory=list)
    told: dict[tuple[str, str], Fact] = field(default_factory=dict)
    sent: set[str] = field(default_factory=set)

    def say(self, question: str, answer: str, lines: Sequence[str] = ()) -> None:
        """Add one turn; the lines stand before its question."""
        self.pairs.append((asked(lines, question), styled(answer, self.persona)))
        self.sent.update(lines)

    def visible(self) -> list[Fact]:
        """Return the facts that the conversation so far states."""
        corrected = set(self.told)
        sent = [
            fact
            for fact in self.block.facts
            if fact.line in self.sent and fact.key not in corrected
        ]
        return [*sent, *self.told.values()]


def dialogue_family(world: World, random: Random) -> Family:
    """Return one conversation of two to six turns."""
    persona = draw_persona(random)
    talk = Talk(persona, make_block(world, random)[0])
    for _ in range(random.randint(_FEWEST, _MOST)):
        random.choice(_STEPS)(talk, world, random)
    if random.random() < 0.2:
        questions, answers = random.choice(GOODBYES)
        talk.say(pick(questions, random), random.choice(answers))
    return (conversation(build_head(persona, starter=True), talk.pairs),)


def ask(talk: Talk, world: World, random: Random) -> None:
    """Ask with lines beside the question: all of the block, or some with the answer among them."""
    fresh = [fact for fact in talk.block.facts if fact.key not in talk.told]
    if not fresh:
        return tell(talk, world, random)
    fact = random.choice(fresh)
    others = [line for line in talk.block.lines if line != fact.line]
    lines = [fact.line, *random.sample(others, random.randint(0, min(3, len(others))))]
    random.shuffle(lines)
    question = typed(pick(fact.questions(), random), random)
    return talk.say(question, answered(fact, _part(talk.block, lines), talk.persona, random), lines)


def ask_more(talk: Talk, world: World, random: Random) -> None:
    """Ask, without lines, for what an earlier turn of the conversation states."""
    known = talk.visible()
    if not known:
        return ask(talk, world, random)
    fact = random.choice(known)
    block = Block(known, [])
    question = typed(pick(fact.questions(), random), random)
    return talk.say(question, answered(fact, block, talk.persona, random))


def ask_same(talk: Talk, world: World, random: Random) -> None:
    """Ask the same of somebody else, in short: "And my brother?"."""
    seen = [fact for fact in talk.visible() if fact.pattern.owner is Owner.RELATIVE]
    if len(seen) < 1:
        return ask_more(talk, world, random)
    first = random.choice(seen)
    question = pick(first.questions(), random)
    talk.say(question, answered(first, Block([first], []), talk.persona, random))
    others = [
        fact
        for fact in seen
        if fact.pattern.kind == first.pattern.kind and fact.subject != first.subject
    ]
    other = random.choice(others) if others else _like(first, talk, world, random)
    reply = other.answer if others else not_known(other, random)
    return talk.say(
        pick("And my {who}?|what about my {who}|and my {who}", random).format(who=other.subject),
        reply,
    )


def ask_unknown(talk: Talk, world: World, random: Random) -> None:
    """Ask for what nobody said; half of the time the person then tells it, and asks again."""
    known = Block(talk.block.facts + list(talk.told.values()), [])
    if random.random() < 0.5:
        lines = random.sample(talk.block.lines, min(len(talk.block.lines), random.randint(0, 3)))
        question, answer = unknown(known, world, talk.persona, random)
        return talk.say(typed(question, random), answer, lines)
    fact = _new(talk, world, random)
    talk.say(typed(pick(fact.questions(), random), random), not_known(fact, random))
    _tell(talk, fact, _TELLING, _TOLD, random)
    if random.random() < 0.6:
        talk.say(typed(pick(fact.questions(), random), random), fact.answer)
    return None


def tell(talk: Talk, world: World, random: Random) -> None:
    """Tell something new."""
    _tell(talk, _new(talk, world, random), _TELLING, _TOLD, random)


def correct(talk: Talk, world: World, random: Random) -> None:
    """Correct what was said before, and ask for it."""
    known = talk.visible()
    if not known:
        return tell(talk, world, random)
    old = random.choice(known)
    name = "" if old.pattern.kind == "name" else old.name
    new = make_fact(old.pattern, world.words, random, subject=old.subject, name=name)
    _tell(talk, new, _CORRECTING, _CORRECTED, random)
    if random.random() < 0.7:
        talk.say(typed(pick(new.questions(), random), random), new.answer)
    return None


def doubt(talk: Talk, world: World, random: Random) -> None:
    """Ask, and then whether that is sure."""
    ask_more(talk, world, random)
    last = talk.pairs[-1][1]
    if last.startswith(("Your ", "You ")) and not last.startswith("You haven't"):
        talk.say(random.choice(_SURE), f"Yes, {last[:1].lower()}{last[1:]}")


def other_things(talk: Talk, world: World, random: Random) -> None:
    """Ask for something that no memory answers, or say thanks."""
    question, answer = (
        random.choice(_THANKS) if random.random() < 0.25 else ordinary(world, talk.persona, random)
    )
    lines = random.sample(talk.block.lines, 1) if random.random() < 0.3 else []
    talk.say(typed(question, random), answer, lines)


def remark(talk: Talk, _world: World, random: Random) -> None:
    """Say what is no fact to be noted, though it may begin like one: "My day was awful"."""
    question, answer = small_talk(random)
    talk.say(typed(question, random), answer)


def anything(talk: Talk, world: World, random: Random) -> None:
    """Ask any one question about the whole block."""
    question, answer = ask_of(talk.block, world, talk.persona, random)
    if talk.told:
        return ask_more(talk, world, random)
    return talk.say(typed(question, random), answer, talk.block.lines)


def _tell(
    talk: Talk, fact: Fact, telling: Sequence[str], replies: Sequence[str], random: Random
) -> None:
    message = random.choice(telling).format(said=fact.said)
    talk.say(
        message[:1].upper() + message[1:] if random.random() < 0.7 else message,
        random.choice(replies).format(answer=fact.clause),
    )
    talk.told[fact.key] = fact


def _new(talk: Talk, world: World, random: Random) -> Fact:
    """A fact whose subject and kind the conversation has not touched."""
    taken = {fact.key for fact in talk.block.facts} | set(talk.told)
    subjects = {subject for subject, _ in taken if subject}
    while True:
        fact = make_fact(random.choice(world.patterns), world.words, random)
        if fact.key not in taken and fact.subject not in subjects:
            return fact


def _like(first: Fact, talk: Talk, world: World, random: Random) -> Fact:
    """The same kind of fact about somebody who has not been named."""
    taken = {fact.subject for fact in talk.block.facts} | {subject for subject, _ in talk.told}
    while True:
        fact = make_fact(first.pattern, world.words, random)
        if fact.subject not in taken:
            return fact


def _part(block: Block, lines: Sequence[str]) -> Block:
    return Block([fact for fact in block.facts if fact.line in lines], list(lines))


_STEPS: Sequence[Callable[[Talk, World, Random], None]] = (
    ask, ask, ask, ask_more, ask_more, ask_same, ask_unknown, tell, correct, correct, doubt, other_things, other_things, anything, remark,
)  # fmt: skip
