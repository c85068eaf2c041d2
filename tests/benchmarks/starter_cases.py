# ruff: noqa: E501 - a table is read row by row
"""The starter's cases: people, facts and phrasings that training never sees, by a fixed seed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from app.domain.chat import BlockLine, ChatId, Message, Speaker
from app.domain.prompting import Prompt, build_prompt
from app.domain.references import MemoryId, MessageId
from app.domain.wording import as_stated
from models.starter.tables.held_out import REPHRASED, UNSEEN_PATTERNS, UNSEEN_WORDS
from models.starter.tables.words import Sort
from models.starter.tasks.examples import EXTRACTION_HEAD
from models.starter.tasks.facts import Fact, fill, make_fact, make_facts
from models.starter.tasks.heads import DEFAULT_HEAD

PATTERNS = (*REPHRASED, *UNSEEN_PATTERNS)
SEED = 2026
_NEVER = datetime(2026, 1, 1, tzinfo=UTC)  # a prompt holds no clock

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One question to a model, and what a right answer holds.

    Attributes:
        suite: the measure that it counts for.
        lines: memory lines beside the question.
        answer: what must be in the answer, case ignored; None where it must say that it does not
            know.
        wrong: what must not be in it.
        earlier: lines, question and answer of the turns before it.
    """

    suite: str
    lines: Lines
    question: str
    answer: str | None
    wrong: tuple[str, ...] = ()
    earlier: tuple[tuple[Lines, str, str], ...] = ()
    head: str = DEFAULT_HEAD

    def messages(self) -> list[Message]:
        """Return the chat up to the question, as the app keeps it."""
        turns = [
            message
            for lines, question, answer in self.earlier
            for message in (
                _message(Speaker.USER, question, lines),
                _message(Speaker.ASSISTANT, answer),
            )
        ]
        return [*turns, _message(Speaker.USER, self.question, self.lines)]

    def prompt(self) -> Prompt:
        """Return the prompt as the app would send it."""
        *earlier, question = self.messages()
        return build_prompt(self.head, earlier, question.block, question.text)


def _message(speaker: Speaker, text: str, lines: Lines = ()) -> Message:
    block = tuple(BlockLine(MemoryId(line), line) for line in lines)
    return Message(MessageId(text), ChatId(""), speaker, text, _NEVER, block=block)


@dataclass(frozen=True, slots=True)
class Note:
    """A message to extract from, with the quotes that must be found; none for most."""

    text: str
    quotes: tuple[str, ...] = field(default=())

    def prompt(self) -> Prompt:
        """Return the prompt of an extraction."""
        return Prompt(EXTRACTION_HEAD, (), self.text)


def load_cases(file: Path) -> Iterator[Case]:
    """Yield the cases of a JSON Lines file: `memory` lines, `question`, `answer` or null."""
    for line in file.read_text("utf-8").splitlines():
        row = json.loads(line)
        lines, answer = tuple(row["memory"]), row["answer"]
        suite = "dont_know" if answer is None else "one_line" if len(lines) == 1 else "ten_lines"
        yield Case(suite, lines, row["question"], answer)


def make_cases(scale: float = 1.0) -> list[Case]:
    """Return all cases; `scale` takes that share of each suite."""
    random = Random(SEED)  # noqa: S311 - no secret
    suites = (
        (60, _one_line), (60, _ten_lines), (40, _dont_know), (20, _checked), (20, _both), (20, _former),
        (15, _told), (15, _corrected), (15, _carried), (15, _asked_again),
    )  # fmt: skip
    return [make(random) for count, make in suites for _ in range(max(1, round(count * scale)))]


def _facts(random: Random, count: int) -> list[Fact]:
    return make_facts(PATTERNS, UNSEEN_WORDS, random, count)


def _others(facts: list[Fact], fact: Fact) -> tuple[str, ...]:
    """The values of the other lines, which a right answer leaves out."""
    mine = fact.line.lower()
    return tuple(
        f.value for f in facts if f is not fact and len(f.value) > 3 and f.value.lower() not in mine
    )


def _one_line(random: Random) -> Case:
    [fact] = _facts(random, 1)
    return Case("one_line", (fact.line,), random.choice(fact.questions()), fact.value)


def _ten_lines(random: Random) -> Case:
    facts = _facts(random, 10)
    fact = random.choice(facts)
    lines = tuple(one.line for one in facts)
    return Case(
        "ten_lines", lines, random.choice(fact.questions()), fact.value, _others(facts, fact)
    )


def _dont_know(random: Random) -> Case:
    """Half of the questions come near: the same person or the same kind of fact stands there."""
    facts = _facts(random, random.choice([1, 3, 6, 10]))
    while True:
        near = random.choice(facts)
        same_kind = random.random() < 0.5
        pattern = near.pattern if same_kind else random.choice(PATTERNS)
        subject = "" if same_kind else near.subject
        if pattern.owner is not near.pattern.owner:
            continue
        fact = make_fact(pattern, UNSEEN_WORDS, random, subject=subject)
        told = any(other.key == fact.key or _tells_name(other, fact) for other in facts)
        if not told:
            lines = tuple(one.line for one in facts)
            values = tuple(one.value for one in facts if len(one.value) > 3)
            return Case("dont_know", lines, random.choice(fact.questions()[:1]), None, values)


def _tells_name(other: Fact, fact: Fact) -> bool:
    asks_name = fact.pattern.key in {"name", "nickname", "spouse", "vet"}
    return asks_name and other.subject == fact.subject


def _checked(random: Random) -> Case:
    """A yes-or-no question, half of them to be denied."""
    while True:
        facts = _facts(random, 4)
        fact = random.choice(facts)
        if fact.pattern.checks:
            break
    lines = tuple(one.line for one in facts)
    if random.random() < 0.5:
        return Case("checked", lines, fact.checks(fact.value)[0], "yes")
    other = UNSEEN_WORDS.value(fact.pattern.sort, random)
    expected = "yes" if other == fact.value else "no,"
    return Case("checked", lines, fact.checks(other)[0], expected)


def _both(random: Random) -> Case:
    """Two facts in one answer; judged by both values."""
    facts = _facts(random, 5)
    one, two = random.sample(facts, 2)
    first, second = (random.choice(fact.questions()).rstrip("?") for fact in (one, two))
    question = f"{first}, and {second[:1].lower()}{second[1:]}?"
    return Case("two_at_once", tuple(f.line for f in facts), question, f"{one.value}&{two.value}")


_CHANGES = (
    (Sort.PLACE, "my {who} is based in {value}", "my {who} was based in {value} until last year", "Where is my {who} based now?"),
    (Sort.NAME, "my {who} goes by {value}", "my {who} no longer goes by {value}", "By what name does my {who} go today?"),
    (Sort.SPORT, "my {who} coaches {value}", "my {who} gave up coaching {value}", "What does my {who} coach these days?"),
    (Sort.COMPANY, "I bank with {value}", "I no longer bank with {value}", "Which bank am I with now?"),
    (Sort.PLACE, "I settled in {value}", "I left {value} for good", "In which place do I live today?"),
)  # fmt: skip


def _former(random: Random) -> Case:
    """What holds today beside what no longer holds."""
    sort, now, before, question = random.choice(_CHANGES)
    who = UNSEEN_WORDS.relation(random)
    new, old = UNSEEN_WORDS.value(sort, random), UNSEEN_WORDS.value(sort, random)
    lines = [as_stated(fill(before, who, "", old)), as_stated(fill(now, who, "", new))]
    lines += [fact.line for fact in _facts(random, 2) if fact.subject != who]
    random.shuffle(lines)
    return Case(
        "changed", tuple(lines), fill(question, who, "", new), new, () if old == new else (old,)
    )


def _told(random: Random) -> Case:
    """Told in the conversation, asked two turns later."""
    fact, other = _facts(random, 2)
    earlier = (
        ((), f"I'd like you to know that {fact.said}.", f"Noted: {_small(fact.answer)}"),
        ((), "How many hours does a day have?", "A day has 24 hours."),
    )
    return Case("turns", (other.line,), random.choice(fact.questions()), fact.value, (), earlier)


def _corrected(random: Random) -> Case:
    """Told, corrected, asked."""
    [fact] = _facts(random, 1)
    new = fact
    while new.value == fact.value:
        name = "" if fact.pattern.key == "name" else fact.name
        new = make_fact(fact.pattern, UNSEEN_WORDS, random, subject=fact.subject, name=name)
    earlier = (
        ((fact.line,), random.choice(fact.questions()), fact.answer),
        ((), f"That's out of date, {new.said}.", f"Thank you, {_small(new.answer)}"),
    )
    return Case("turns", (), random.choice(fact.questions()), new.value, (), earlier)


def _carried(random: Random) -> Case:
    """The lines stand beside an earlier question; the newest one comes without."""
    facts = _facts(random, 4)
    first, second = random.sample(facts, 2)
    lines = tuple(f.line for f in facts)
    earlier = ((lines, random.choice(first.questions()), first.answer),)
    return Case("turns", (), random.choice(second.questions()), second.value, (), earlier)


def _asked_again(random: Random) -> Case:
    """Not known, then told, then asked again."""
    [fact] = _facts(random, 1)
    question = random.choice(fact.questions())
    earlier = (
        ((), question, "I don't know that yet."),
        ((), f"It is like this: {fact.said}.", f"Thanks: {_small(fact.answer)}"),
    )
    return Case("turns", (), question, fact.value, (), earlier)


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


_WRAPPED = (
    "{s}.", "{s}", "I want you to remember that {s}.", "remember that {s}", "Please keep in your memory that {s}.",
    "Oh and {s}.", "In case it matters, {s}.", "{s}, so take that into account.", "Listen, {s}.", "Did I tell you that {s}?",
    "Good evening. {s}. Could you write me a limerick?", "{s}. How long do I bake potatoes?",
)  # fmt: skip
_NOT_MINE = (
    "How do I spell \"{s}\"?", "Say \"{s}\" in Norwegian.", "The poster reads: \"{s}\".", "In chapter two the detective confesses: \"{s}\".",
    "Had fate been kinder I might say {s}.", "Picture this: {s}. How would the story go on?", "For the quiz: who sang \"{s}\"?",
    "You be the shopkeeper, and I say: {s}.", "Is the comma right in \"{s}\"?", "Let us assume that {s}.",
)  # fmt: skip
_NOBODY = (
    "{n} moved to {c}, the paper says.", "Which river flows through {c}?", "Do people in {c} eat much {f}?", "Ah, delightful, my tram is late again.",
    "I'm getting sleepy.", "I need three more words.", "Which of these is right?", "In which city is my house?", "Thanks, you explained that well.",
    "Order these names: {n}, Zoe, Max.", "What rhymes with {f}?", "I'm stuck at step two.", "Oh joy, another survey, just what I live for.",
    "The queen was born in {c}.", "How would {n} feel about {f}?", "Put more salt into the recipe.", "I don't get the joke.", "Who invented {f}?",
    "Can you count to ten?", "Shall we go on?",
)  # fmt: skip


def make_messages(scale: float = 1.0) -> list[Note]:
    """Return 100 messages: 40 with one or two facts of the person, 60 with none."""
    random = Random(SEED + 1)  # noqa: S311 - no secret
    full = [_full(random) for _ in range(max(1, round(40 * scale)))]
    framed = [_framed(random) for _ in range(max(1, round(30 * scale)))]
    nobody = [_nobody(random) for _ in range(max(1, round(30 * scale)))]
    return full + framed + nobody


def _full(random: Random) -> Note:
    facts = [fact.said for fact in _facts(random, 1 if random.random() < 0.75 else 2)]
    if len(facts) == 2:
        text = random.choice(("{0}, {1}.", "{0} and also {1}.", "{0}. Besides, {1}.")).format(
            *facts
        )
    else:
        text = random.choice(_WRAPPED).format(s=facts[0])
    text = text[:1].upper() + text[1:]
    if random.random() < 0.3:
        return Note(text.lower(), tuple(fact.lower() for fact in facts))
    return Note(text, tuple(facts))


def _framed(random: Random) -> Note:
    [fact] = _facts(random, 1)
    return Note(random.choice(_NOT_MINE).format(s=fact.said))


def _nobody(random: Random) -> Note:
    words = UNSEEN_WORDS
    return Note(random.choice(_NOBODY).format(
        n=words.value(Sort.NAME, random), c=words.value(Sort.PLACE, random), f=words.value(Sort.FOOD, random)
    ))  # fmt: skip
