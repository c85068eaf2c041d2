"""A life of any length: made-up people, places and things, and vectors near those of real text."""

import itertools
import random
from collections.abc import Iterator, Sequence

import numpy as np

from app.domain.wording import as_said
from app.engine import Embedder
from app.memory.index import Vectors

_START = "Ba Do Fe Ki La Mo Ni Po Ru Sa Ti Vo Ze Ha Jo We".split()  # noqa: SIM905
_MIDDLE = "ra li no mi ta su ve ko".split()  # noqa: SIM905
_END = "n s l r m x b d f t".split()  # noqa: SIM905
_RELATIONS = "friend colleague cousin neighbour uncle aunt niece nephew teacher coach".split()  # noqa: SIM905
_JOBS = "baker pilot farmer dentist librarian architect chef lawyer painter carpenter".split()  # noqa: SIM905
_GAMES = "tennis chess football golf rugby darts badminton hockey".split()  # noqa: SIM905
_MONTHS = "January March May June August October December".split()  # noqa: SIM905
_REAL = 2000  # statements that are really embedded; the vectors of others are theirs, turned
_TURNED = 0.35  # of the length


def statements(count: int) -> tuple[str, ...]:
    """Return so many different statements about one life."""
    return tuple(itertools.islice(_statements(), count))


def questions(count: int) -> tuple[str, ...]:
    """Return so many questions about it: most name somebody, some do not."""
    chance = random.Random(2)  # noqa: S311
    names = list(itertools.islice(_names(), 150))
    forms = (
        "Where does my {relation} {name} live?", "What does {name} do for a living?",
        "When is {name}'s birthday?", "Which of my friends play {game}?",
        "What should I give my {relation} {name} as a present?", "Where do I live?",
        "Who do I know in {place}?", "What is the capital of Portugal?",
    )  # fmt: skip
    return tuple(
        chance.choice(forms).format(
            relation=chance.choice(_RELATIONS), name=chance.choice(names),
            game=chance.choice(_GAMES), place=_place(chance),
        )
        for _ in range(count)
    )  # fmt: skip


def vectors_of(said: Sequence[str], embedder: Embedder) -> Vectors:
    """Return a vector for each statement: real ones first, then those turned at random."""
    real = embedder.embed([as_said(each) for each in said[:_REAL]])
    noise = np.random.default_rng(3)
    turned = real[np.arange(len(said) - len(real)) % max(len(real), 1)]
    turned = turned + _TURNED / 384**0.5 * noise.normal(size=turned.shape).astype(np.float32)
    turned /= np.linalg.norm(turned, axis=1, keepdims=True)
    vectors: Vectors = np.concatenate([real, turned]).astype(np.float32)
    return vectors


def _statements() -> Iterator[str]:
    chance = random.Random(1)  # noqa: S311
    for name in _names():
        who = f"The user's {chance.choice(_RELATIONS)} {name}"
        yield f"{who} lives in {_place(chance)}."
        yield f"{who} works as a {chance.choice(_JOBS)}."
        yield f"{who}'s birthday is on {chance.randint(1, 28)} {chance.choice(_MONTHS)}."
        yield f"{who} plays {chance.choice(_GAMES)}."
        yield f"{who} was born in {_place(chance)}."
        yield f"The user met {name} in {_place(chance)} in {chance.randint(1980, 2026)}."


def _names() -> Iterator[str]:
    parts = list(itertools.product(_START, _MIDDLE, _MIDDLE, _MIDDLE, _END))
    random.Random(4).shuffle(parts)  # noqa: S311
    return ("".join(each) for each in parts)


def _place(chance: random.Random) -> str:
    return chance.choice(_START) + chance.choice(_MIDDLE) + chance.choice(_MIDDLE) + "burg"
