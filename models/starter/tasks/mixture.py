"""What training sees, and how much of each."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from models.starter.tables.held_out import UNSEEN_WORDS
from models.starter.tables.kinds_common import PATTERNS
from models.starter.tables.kinds_daily import DAILY
from models.starter.tables.kinds_doings import DOINGS
from models.starter.tables.kinds_open import make_open_kinds
from models.starter.tables.kinds_others import OTHERS
from models.starter.tables.patterns import Pattern
from models.starter.tables.words import load_words
from models.starter.tasks.corpora import load_corpora
from models.starter.tasks.dialogue import dialogue_family
from models.starter.tasks.examples import Family
from models.starter.tasks.extraction import extraction_family
from models.starter.tasks.memory import memory_family
from models.starter.tasks.talk import colour_family, talk_family, tone_family
from models.starter.tasks.world import World

MIXTURE: tuple[tuple[Callable[[World, Random], Family], float], ...] = (
    (memory_family, 0.34),
    (dialogue_family, 0.14),
    (extraction_family, 0.16),
    (talk_family, 0.1),
    (tone_family, 0.23),
    (colour_family, 0.03),
)
"""Shares of families; a family of memory questions has seven answers, a dialogue about five."""


def all_patterns() -> tuple[Pattern, ...]:
    """Return every kind of fact, the common ones and the hand-written ones more often."""
    by_hand = (*DAILY, *DOINGS, *OTHERS)
    loose = tuple(replace(kind, loose=True) for kind in by_hand)
    return (*PATTERNS * 3, *make_open_kinds(), *loose * 2)


def load_world(data: Path) -> World:
    """Return everything that training draws from, out of a folder of public sets."""
    return World(load_words(data, UNSEEN_WORDS), all_patterns(), load_corpora(data))


def families(world: World, random: Random) -> Iterator[Family]:
    """Yield families without end."""
    makers, shares = zip(*MIXTURE, strict=True)
    while True:
        yield random.choices(makers, shares)[0](world, random)
