"""What training sees, and how much of each."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from models.starter.corpora import load_corpora
from models.starter.dialogue_tasks import dialogue_family
from models.starter.examples import Family
from models.starter.extraction_tasks import extraction_family
from models.starter.held_out import UNSEEN_WORDS
from models.starter.kinds_daily import DAILY
from models.starter.kinds_doings import DOINGS
from models.starter.kinds_others import OTHERS
from models.starter.memory_tasks import memory_family
from models.starter.open_patterns import make_open_patterns
from models.starter.patterns import Pattern
from models.starter.talk_tasks import colour_family, talk_family, tone_family
from models.starter.train_patterns import PATTERNS
from models.starter.words import load_words
from models.starter.world import World

MIXTURE: tuple[tuple[Callable[[World, Random], Family], float], ...] = (
    (memory_family, 0.37),
    (dialogue_family, 0.17),
    (extraction_family, 0.16),
    (talk_family, 0.14),
    (tone_family, 0.13),
    (colour_family, 0.03),
)
"""Shares of families; a family of memory questions has seven answers, a dialogue about five."""


def all_patterns() -> tuple[Pattern, ...]:
    """Return every kind of fact, the common ones and the hand-written ones more often."""
    by_hand = (*DAILY, *DOINGS, *OTHERS)
    loose = tuple(replace(kind, loose=True) for kind in by_hand)
    return (*PATTERNS * 3, *make_open_patterns(), *loose * 2)


def load_world(data: Path) -> World:
    """Return everything that training draws from, out of a folder of public sets."""
    return World(load_words(data, UNSEEN_WORDS), all_patterns(), load_corpora(data))


def families(world: World, random: Random) -> Iterator[Family]:
    """Yield families without end."""
    makers, shares = zip(*MIXTURE, strict=True)
    while True:
        yield random.choices(makers, shares)[0](world, random)
