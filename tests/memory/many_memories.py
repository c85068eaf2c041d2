"""A life with thousands of memories: made-up people, places and things, and questions on them."""

import itertools
import random

from tests.memory.recall_cases import FIFTY, FIFTY_CASES, Case

_RELATIONS = "friend colleague cousin neighbour uncle aunt niece nephew teacher coach".split()  # noqa: SIM905
_START = "Ba Do Fe Ki La Mo Ni Po Ru Sa Ti Vo Ze Ha Jo We".split()  # noqa: SIM905
_MIDDLE = "ra li no mi ta su ve ko".split()  # noqa: SIM905
_END = "n s l r m x b d f t".split()  # noqa: SIM905
_JOBS = "baker pilot farmer dentist librarian architect chef lawyer painter carpenter".split()  # noqa: SIM905
_GAMES = "tennis chess football golf rugby darts badminton hockey".split()  # noqa: SIM905
_THINGS = "colour film book song drink season sport flower cheese".split()  # noqa: SIM905
_MONTHS = "January March May June August October December".split()  # noqa: SIM905


def many(count: int, *, seed: int = 1) -> tuple[tuple[str, ...], tuple[Case, ...]]:
    """Return so many statements about one life, and a hundred and more questions on it."""
    chance = random.Random(seed)  # noqa: S311
    names = ["".join(parts) for parts in itertools.product(_START, _MIDDLE, _END)]
    chance.shuffle(names)
    statements, questions = list(FIFTY), list[Case]()
    for name in names:
        for statement, question, also in _person(name, chance):
            statements.append(statement)
            questions.append(Case(question, (statement,), (f"{name}{also}",)))
    asked = [case for case in questions if case.wanted[0] in statements[:count]]
    return tuple(statements[:count]), (*chance.sample(asked, 100), *_still_true(FIFTY_CASES))


def _person(name: str, chance: random.Random) -> list[tuple[str, str, str]]:
    relation = chance.choice(_RELATIONS)
    who, my = f"The user's {relation} {name}", f"my {relation} {name}"
    place = _word(chance)
    return [
        (f"{who} lives in {place}.", f"Where does {my} live?", " lives"),
        (f"{who} works as a {chance.choice(_JOBS)}.", f"What does {my} do for a living?", " works"),
        (f"{who}'s birthday is on {chance.randint(1, 28)} {chance.choice(_MONTHS)}.",
         f"When is {my}'s birthday?", " was born"),
        (f"{who} plays {chance.choice(_GAMES)}.", f"What does {name} play?", " plays"),
        (f"{who} was born in {_word(chance)}.", f"Where was {name} born?", "'s birthday"),
        (f"{who}'s favourite {chance.choice(_THINGS)} is {_word(chance).lower()}.",
         f"What does {my} like best?", "'s favourite"),
    ]  # fmt: skip


def _word(chance: random.Random) -> str:
    return chance.choice(_START) + chance.choice(_MIDDLE) + chance.choice(_MIDDLE) + "burg"


def _still_true(cases: tuple[Case, ...]) -> list[Case]:
    """The questions of the small set that nothing in the large one answers otherwise."""
    return [case for case in cases if not any(each in case.question for each in _RELATIONS)]
