# ruff: noqa: E501 - phrases are read side by side
"""Talk: what the starter is, what it can and cannot do, tones, greetings, goodbyes, short help."""

from random import Random

from app.domain.head import build_head
from app.domain.persona import Axis, Persona
from app.domain.wording import as_stated
from models.starter.tables.about_itself import NOTHING_KNOWN, SELF_MORE
from models.starter.tables.advice import ADVICE
from models.starter.tables.help import COLOURED, HELP, PASTIMES
from models.starter.tables.help_more import HELP_MORE, WITH_MEMORY
from models.starter.tables.life import LEAVING, LIFE
from models.starter.tables.talk import CANNOT, FEELINGS, GOODBYES, GREETINGS, SELF, TONED, Table
from models.starter.tables.tones import TONED_MORE, Toned
from models.starter.tables.tones_help import TONED_HELP
from models.starter.tables.tones_program import TONED_PROGRAM
from models.starter.tables.words import Sort
from models.starter.tasks.chores import chore
from models.starter.tasks.examples import Family, asked, single
from models.starter.tasks.facts import fill
from models.starter.tasks.heads import DEFAULT_HEAD, TONES, draw_persona, styled, tone_head
from models.starter.tasks.world import World, pick, typed

_TABLES: tuple[tuple[Table, float], ...] = (
    (SELF, 0.2),
    (SELF_MORE, 0.25),
    (CANNOT, 0.15),
    (FEELINGS, 0.2),
    (GREETINGS, 0.15),
    (GOODBYES, 0.15),
    (LEAVING, 0.05),
    (LIFE, 0.3),
)
_HELP = (*HELP, *HELP_MORE)
_COLOURED = (*COLOURED, *WITH_MEMORY)
_TONED = (*TONED, *TONED_MORE, *TONED_PROGRAM, *TONED_HELP)
_BRANCHES = 8
_PLAINEST = "friendly"  # of the tones, what answers where none is set
_SHARE_BY_HAND = 0.92  # of what is said in tones; public sets tell them apart less clearly
_TONE_OF_WARMTH = {-2: "professional", 1: "friendly", 2: "caring"}


def all_questions() -> list[str]:
    """Return everything that the tables of talk and help answer."""
    tables = (*(table for table, _ in _TABLES), NOTHING_KNOWN, _TONED, ADVICE)
    talks = [
        question for table in tables for questions, _ in table for question in questions.split("|")
    ]
    return [*talks, *(question for question, _ in _HELP)]


def ordinary(world: World, persona: Persona, random: Random) -> tuple[str, str]:
    """Return a request that needs no memory, with its answer: help, or small talk."""
    tone = _TONE_OF_WARMTH.get(persona.position(Axis.WARMTH), "")
    chance = random.random()
    if tone and chance < 0.5:
        return toned(world, tone, random)
    if chance < 0.15:
        return random.choice(world.corpora.help)
    if chance < 0.35:
        return random.choice(_HELP)
    if chance < 0.62:
        return advice(world, random)
    return chore(world, random) if chance < 0.85 else small_talk(random)


def advice(world: World, random: Random) -> tuple[str, str]:
    """Return a request for advice, which may sound like a question about one's life."""
    if random.random() < 0.5:
        request, answer = _said_by(ADVICE, random)
        return request.format(who=world.words.relation(random)), answer
    return _in_tone(TONED_HELP, _PLAINEST, random)


def small_talk(random: Random) -> tuple[str, str]:
    """Return a remark or question about the starter itself, with its answer."""
    tables, weights = zip(*_TABLES, strict=True)
    return _said_by(random.choices(tables, weights)[0], random)


def _said_by(table: Table, random: Random) -> tuple[str, str]:
    questions, answers = random.choice(table)
    return pick(questions, random), random.choice(answers)


def toned(world: World, tone: str, random: Random) -> tuple[str, str]:
    """Return a remark and its answer in one of the five tones."""
    fitting = world.corpora.tones.get(tone, ())
    if not fitting or random.random() < _SHARE_BY_HAND:
        return _in_tone(_TONED, tone, random)
    return random.choice(fitting)


def _in_tone(table: Toned, tone: str, random: Random) -> tuple[str, str]:
    questions, answers = random.choice(table)
    return pick(questions, random), pick(answers[TONES.index(tone)], random)


def talk_family(world: World, random: Random) -> Family:
    """Return several unrelated short exchanges under one head, sometimes with lines standing by."""
    persona = draw_persona(random)
    head = build_head(persona, starter=True)
    lines = world.side_lines(random, random.randint(1, 4)) if random.random() < 0.35 else []
    pairs = [
        small_talk(random) if random.random() < 0.4 else ordinary(world, persona, random)
        for _ in range(_BRANCHES)
    ]
    if not lines:
        pairs.append(_said_by(NOTHING_KNOWN, random))
    return tuple(
        single(head, asked(lines, typed(question, random)), styled(answer, persona))
        for question, answer in pairs
    )


def tone_family(world: World, random: Random) -> Family:
    """Return remarks answered in one tone."""
    tone = random.choice(TONES)
    pairs = [toned(world, tone, random) for _ in range(_BRANCHES)]
    return tuple(
        single(tone_head(tone), typed(question, random), answer) for question, answer in pairs
    )


def colour_family(world: World, random: Random) -> Family:
    """Return one block of lines with a request that one of them colours, and some that none does."""
    said, requests, answers = random.choice(_COLOURED)
    lines = [as_stated(pick(said, random)), *world.side_lines(random, random.choice([0, 1, 2, 4]))]
    pastime, name = random.choice(PASTIMES), world.words.value(Sort.NAME, random)
    lines += [as_stated(f"I enjoy {pastime}"), as_stated(f"my name is {name}")]
    random.shuffle(lines)
    pairs = [(pick(requests, random), random.choice(answers)) for _ in range(2)]
    pairs += [_greeting(name, random), _free_time(pastime, random)]
    pairs += [ordinary(world, Persona(), random) for _ in range(2)]
    return tuple(
        single(DEFAULT_HEAD, asked(lines, typed(question, random)), answer)
        for question, answer in pairs
    )


def _greeting(name: str, random: Random) -> tuple[str, str]:
    question = pick("hi|hello|good morning|Hey there|Hi Candor", random)
    return question, fill(
        pick(
            "Hello {name}!|Hi {name}, how can I help?|Hello {name}, what can I do for you?", random
        ),
        "",
        name,
        name,
    )


def _free_time(pastime: str, random: Random) -> tuple[str, str]:
    question = pick(
        "What could I do this weekend?|I'm bored, any ideas?|How should I spend a free afternoon?|what could i do today",
        random,
    )
    answer = pick(
        "You enjoy {name}, so why not take some time for it?|How about some {name}? You enjoy that.",
        random,
    )
    return question, fill(answer, "", pastime, pastime)
