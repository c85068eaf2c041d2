"""Reading memories out of a message: JSON with the statement and the person's very words.

About half of the messages hold nothing: quotations, fiction, suppositions, irony, strangers,
passing states, questions and requests.
"""

import json
from dataclasses import dataclass
from random import Random

from app.domain.wording import as_stated
from models.starter.tables.extraction import (
    AFTER,
    BEFORE,
    FRAMED,
    JOINED,
    OWN,
    PASSING,
    STRANGERS,
    WRAPPED,
)
from models.starter.tables.help import HELP
from models.starter.tables.words import Sort
from models.starter.tasks.examples import EXTRACTION_HEAD, Example, Family, single
from models.starter.tasks.world import World, pick

_BRANCHES = 6
_SHARE_EMPTY = 0.5


@dataclass(frozen=True, slots=True)
class Said:
    """A clause as it stands in the message, and as it was before anybody typed it carelessly."""

    quote: str
    meant: str


def extraction_family(world: World, random: Random) -> Family:
    """Return several messages to be read."""
    return tuple(
        empty(world, random) if random.random() < _SHARE_EMPTY else full(world, random)
        for _ in range(_BRANCHES)
    )


def full(world: World, random: Random) -> Example:
    """Return a message that holds one or two memories."""
    clauses = [clause(world, random) for _ in range(1 if random.random() < 0.72 else 2)]
    careless = random.random() < 0.3
    said = [Said(_careless(one) if careless else one, one) for one in clauses]
    message = _message(said, random)
    if careless:
        message = _careless(message)
    return single(EXTRACTION_HEAD, message, found(message, said))


def empty(world: World, random: Random) -> Example:
    """Return a message that holds none."""
    chance = random.random()
    if chance < 0.46:
        message = random.choice(FRAMED).format(f=clause(world, random))
    elif chance < 0.58:
        message = _filled(random.choice(STRANGERS), world, random)
    elif chance < 0.72:
        message = _filled(random.choice(PASSING), world, random)
    else:
        message = _request(world, random)
    message = message[:1].upper() + message[1:] if random.random() < 0.75 else _careless(message)
    return single(EXTRACTION_HEAD, message, "[]")


def clause(world: World, random: Random) -> str:
    """Return something that a person says of themselves, without a full stop."""
    chance = random.random()
    if chance < 0.6:
        return world.facts(random, 1)[0].said
    if chance < 0.8:
        return pick(world.corpora.selves, random).replace("I'm ", "I'm ")
    return random.choice(OWN)


def found(message: str, said: list[Said]) -> str:
    """Return the JSON of what a message holds; every quote stands in it letter by letter."""
    rows = []
    for one in said:
        start = message.lower().index(one.quote.lower())
        quote = message[start : start + len(one.quote)]
        rows.append({"memory": as_stated(one.meant), "quote": quote})
    return json.dumps(rows, ensure_ascii=False)


def _message(said: list[Said], random: Random) -> str:
    quotes = [one.quote for one in said]
    if len(quotes) == 2:
        text = random.choice(JOINED).format(s=quotes[0], t=quotes[1])
    else:
        text = random.choice(WRAPPED).format(s=quotes[0])
    if random.random() < 0.12:
        text = f"{random.choice(BEFORE)} {text[:1].upper()}{text[1:]}"
    if random.random() < 0.2:
        text = f"{text} {random.choice(AFTER)}"
    return text[:1].upper() + text[1:]


def _careless(text: str) -> str:
    """The text as it is typed in a hurry."""
    return text.lower().replace("i'm ", "im ").replace("don't", "dont").replace("can't", "cant")


def _request(world: World, random: Random) -> str:
    chance = random.random()
    if chance < 0.25:
        return random.choice(world.corpora.requests)
    if chance < 0.45:
        return random.choice(world.corpora.help)[0]
    if chance < 0.6:
        return random.choice(world.corpora.tones["professional"])[0]
    if chance < 0.75:
        return random.choice(HELP)[0]
    return pick(world.facts(random, 1)[0].questions(), random)


def _filled(template: str, world: World, random: Random) -> str:
    def value(sort: Sort) -> str:
        return world.words.value(sort, random)

    job = value(Sort.JOB)
    article = "an" if job[:1] in "aeiou" else "a"
    return template.format(
        n=value(Sort.NAME),
        c=value(Sort.PLACE),
        d=value(Sort.FOOD),
        j=f"{article} {job}",
        k=random.randint(2, 99),
    )
