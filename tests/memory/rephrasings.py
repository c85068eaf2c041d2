"""What a person may say in other words, and what else they may say: to measure fingerprints by.

Each frame has ways to say one thing; the first is the one that was forgotten. Values are made up.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.wording import as_kept, as_said
from app.engine import Embedder
from app.memory.never_again import NeverAgain
from app.vault import private_vault
from tests.memory.lineages import NOW

FRAMES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("I live in {}.", "My home is in {}.", "{} is where I live.", "I'm living in {} now.",
      "We have our flat in {}."), ("Lisbon", "Hamburg", "Oslo", "Leeds")),
    (("I work as a {}.", "I'm a {} by profession.", "My job is {}.", "I earn my living as a {}.",
      "By trade I am a {}."), ("nurse", "carpenter", "pilot", "librarian")),
    (("My sister {} is getting divorced.", "My sister {} is going through a divorce.",
      "{}, my sister, is divorcing her husband.", "The marriage of my sister {} is ending."),
     ("Ana", "Mirela", "Judith")),
    (("I am allergic to {}.", "I have an allergy to {}.", "I can't eat {} because I'm allergic.",
      "{} give me an allergic reaction."), ("peanuts", "strawberries", "prawns")),
    (("I was diagnosed with {} in {{year}}.", "In {{year}} the doctors found out that I have {}.",
      "I've had {} since {{year}}.", "My {} was diagnosed in {{year}}."),
     ("diabetes", "epilepsy", "asthma")),
    (("I take {} every morning.", "Every morning I take {}.", "I have to take {} each morning.",
      "In the mornings I always take {}."), ("metformin", "sertraline", "lithium")),
    (("My boss {} yells at me.", "{}, my boss, shouts at me.",
      "I get yelled at by my boss {}.", "My manager {} keeps yelling at me."),
     ("Frank", "Ingrid", "Pavel")),
    (("My phone number is {}.", "You can reach me by phone at {}.", "My telephone number is {}.",
      "Call me on {}."), ("555-0188-23", "0171 998877", "020 7946 0991")),
    (("I owe {} euros to the bank.", "I'm {} euros in debt with the bank.",
      "My debt with the bank is {} euros.", "The bank wants {} euros from me."),
     ("4000", "12500", "730")),
    (("I voted for the {}.", "In the election I gave my vote to the {}.", "The {} got my vote.",
      "My vote went to the {}."), ("Greens", "Liberals", "Socialists")),
    (("I play the {} in an orchestra.", "I'm in an orchestra, playing the {}.",
      "In our orchestra I'm the one with the {}."), ("cello", "oboe", "trombone")),
    (("My dog {} died last week.", "Last week I lost my dog {}.",
      "{}, my dog, passed away last week."),
     ("Bruno", "Luna", "Rex")),
)  # fmt: skip
OTHERS = (
    "I like tea.", "I have two brothers.", "I go swimming on Mondays.", "My best colour is red.",
    "I drive an old van.", "I study history in the evenings.", "My mother grows tomatoes.",
    "I read crime novels.", "I have a meeting on Friday.", "My neighbour is very kind.",
    "I prefer short answers.", "I don't eat meat.", "My flat has a balcony.", "I was born in May.",
    "I learn Italian.", "My brother Tom lives in Graz.", "I work from home on Fridays.",
    "My cousin Nele is a vet.", "I take the bus to work.", "My doctor is called Sommer.",
)  # fmt: skip
YEARS = ("2019", "2021", "2023")


@dataclass(frozen=True, slots=True)
class Pair:
    """What was forgotten, and something said later; `same` says whether it is the same thing."""

    forgotten: str
    later: str
    same: bool


def pairs() -> tuple[Pair, ...]:
    """Return rephrasings, other values in the same words, and other things of the same person."""
    said = [_said(forms, value) for forms, values in FRAMES for value in values]
    same = [Pair(ways[0], way, same=True) for ways in said for way in ways[1:]]
    other = [
        Pair(one[0], way, same=False) for one, two in itertools.permutations(said, 2) for way in two
    ]
    free = [Pair(ways[0], each, same=False) for ways in said for each in OTHERS]
    return (*same, *other, *free)


def _said(forms: tuple[str, ...], value: str) -> list[str]:
    year = YEARS[len(value) % len(YEARS)]
    return [form.replace("{{year}}", year).format(value) for form in forms]


def caught(cases: Sequence[Pair], embedder: Embedder) -> Iterator[tuple[Pair, bool]]:
    """Whether each later sentence falls under the fingerprint of the forgotten one."""
    texts = sorted({text for pair in cases for text in (pair.forgotten, pair.later)})
    statements = {text: as_kept(text) for text in texts}
    said = [as_said(statement) for statement in statements.values()]
    vectors = dict(zip(texts, embedder.embed(said), strict=True))
    for forgotten in sorted({pair.forgotten for pair in cases}):
        vault = private_vault(lambda: NOW)
        never = NeverAgain(vault)
        never.add(statements[forgotten], vectors[forgotten], NOW)
        for pair in cases:
            if pair.forgotten == forgotten:
                yield pair, never.knows(statements[pair.later], vectors[pair.later])
        vault.close()
