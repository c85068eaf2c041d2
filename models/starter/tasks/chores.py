# ruff: noqa: E501 - phrases are read side by side
"""Small chores with one right answer, made without end: correct, shorten, rewrite, list, sort, count.

They keep the base's ordinary help alive while it learns to answer from memory.
"""

from collections.abc import Callable, Sequence
from random import Random

from models.starter.tables.words import Sort
from models.starter.tasks.world import World, pick

Chore = tuple[str, str]

_DEMANDS = (
    "send me the report", "close the door", "be quiet", "move your car", "come on time", "turn the music down", "give me the keys",
    "finish this today", "wash the dishes", "call me back", "stop shouting", "leave me alone for an hour", "pay the bill", "wait outside",
    "take your dog away", "help me with the boxes", "speak more slowly", "pass the salt", "repair the heater", "tell me your name",
    "show me the way", "clean your desk", "stop tapping your foot", "stop interrupting me", "stop smoking here", "stop writing to me", "stop asking me that", "stop the car", "stop sending me advertisements", "read the instructions", "give the book back",
)  # fmt: skip
_PADDING = (
    "In my opinion, it is the case that {s}", "It should be noted at this point that {s}", "As everybody here certainly knows, {s}",
    "I would like to take this opportunity to say that {s}", "It is a well-known fact that {s}", "What I am trying to say is that {s}",
)  # fmt: skip
_WORDY = (
    ("due to the fact that", "because"), ("in order to", "to"), ("at this point in time", "now"), ("in the event that", "if"),
    ("a large number of", "many"), ("has the ability to", "can"), ("in spite of the fact that", "although"), ("with regard to", "about"),
    ("until such time as", "until"), ("is in possession of", "has"), ("made the statement that", "said that"), ("in close proximity to", "near"),
)  # fmt: skip
_FRAMES = (
    ("We stayed at home {w} it rained.", {"because", "although", "until", "if"}), ("Call me {w} you are late.", {"if", "because"}),
    ("He left early {w} catch the train.", {"to"}), ("She {w} swim.", {"can"}), ("The shop is closed {w}.", {"now"}), ("There were {w} people in the square.", {"many"}),
    ("I have a question {w} my order.", {"about"}), ("The house is {w} the station.", {"near"}), ("My neighbour {w} a boat.", {"has"}), ("The minister {w} taxes will fall.", {"said that"}),
    ("The team will meet {w}.", {"now"}), ("He saved money {w} buy a bicycle.", {"to"}), ("They wrote to us {w} the garden.", {"about"}), ("She wrote {w} letters.", {"many"}),
)  # fmt: skip
_KINDS = {
    Sort.INSTRUMENT: "instruments", Sort.FLOWER: "flowers", Sort.SPORT: "sports", Sort.COLOUR: "colours", Sort.LANGUAGE: "languages",
    Sort.DRINK: "drinks", Sort.FOOD: "foods", Sort.CAR: "car makers", Sort.PLACE: "cities", Sort.JOB: "jobs",
}  # fmt: skip
_COUNTS = {2: "two", 3: "three", 4: "four", 5: "five"}
_UNITS = (("hours", "minutes", 60), ("weeks", "days", 7), ("minutes", "seconds", 60), ("kilometres", "metres", 1000),
          ("kilograms", "grams", 1000), ("metres", "centimetres", 100), ("dozen eggs", "eggs", 12), ("years", "months", 12))  # fmt: skip
_STATES = (
    "open",
    "late",
    "new",
    "empty",
    "ready",
    "expensive",
    "broken",
    "cold",
    "full",
    "too loud",
    "far away",
    "clean",
)
_THINGS = (
    "window",
    "train",
    "car",
    "bottle",
    "meal",
    "ticket",
    "printer",
    "soup",
    "bus",
    "music",
    "station",
    "kitchen",
    "book",
    "door",
)


def chore(world: World, random: Random) -> Chore:
    """Return one small chore with its answer."""
    return random.choice(_CHORES)(world, random)


def correct(world: World, random: Random) -> Chore:
    """Return a sentence with a mistake, and without."""
    sentence = random.choice(world.corpora.sentences)
    asked = pick(
        "Correct: {s}|Fix the spelling: {s}|Correct the mistake in this sentence: {s}|fix this: {s}|Proofread: {s}",
        random,
    )
    return asked.format(s=random.choice(_SPOIL)(sentence, random)), sentence


def shorten(world: World, random: Random) -> Chore:
    """Return a sentence with padding or a wordy phrase, and without."""
    if random.random() < 0.6:
        return _plainer(random)
    sentence = random.choice(world.corpora.sentences)
    padded = random.choice(_PADDING).format(s=sentence[:1].lower() + sentence[1:])
    return pick(
        "Shorten: {s}|Make this shorter: {s}|Say it in fewer words: {s}|shorten this sentence: {s}",
        random,
    ).format(s=padded), sentence


def _plainer(random: Random) -> Chore:
    """A sentence with a wordy phrase, and with the short one."""
    wordy, short = random.choice(_WORDY)
    fitting = [frame for frame, words in _FRAMES if short in words] or [_FRAMES[0][0]]
    frame = random.choice(fitting)
    asked = pick(
        "Shorten: {s}|Make this shorter: {s}|Simplify: {s}|Rewrite in plain words: {s}", random
    )
    return asked.format(s=frame.format(w=wordy)), frame.format(w=short)


def politely(_world: World, random: Random) -> Chore:
    """Return a demand, and the same as a friendly question."""
    demand = random.choice(_DEMANDS)
    asked = pick(
        "Rewrite politely: {d}.|Make this more polite: {d}.|Say this in a friendly way: {d}!|make it polite: {d}|Make this formal: hey, {d}",
        random,
    )
    return asked.format(
        d=demand[:1].upper() + demand[1:] if ": {d}." in asked else demand
    ), f"Could you please {demand}?"


def listed(world: World, random: Random) -> Chore:
    """Return a request for some things of a kind."""
    sort = random.choice(list(_KINDS))
    count = random.choice(list(_COUNTS))
    known = [word for word in world.words.values[sort] if len(word) < 14]
    chosen = random.sample(known, min(count, len(known)))
    asked = pick(
        "List {n} {k}.|Name {n} {k}.|Give me {n} {k}.|name {n} {k}|Tell me {n} {k}.", random
    )
    answer = f"{', '.join(chosen[:-1])} and {chosen[-1]}." if len(chosen) > 1 else f"{chosen[0]}."
    return asked.format(n=_COUNTS[count], k=_KINDS[sort]), answer[:1].upper() + answer[1:]


def sorted_words(world: World, random: Random) -> Chore:
    """Return words to be put in order."""
    words = [world.words.value(Sort.NAME, random) for _ in range(random.randint(3, 4))]
    asked = pick(
        "Sort these words: {w}.|Put in alphabetical order: {w}.|sort alphabetically: {w}|Sort these names: {w}.",
        random,
    )
    return asked.format(w=", ".join(words)), f"{', '.join(sorted(words))}."


def counted(_world: World, random: Random) -> Chore:
    """Return a small sum."""
    one, two = random.randint(2, 20), random.randint(2, 12)
    word, result = random.choice((("plus", one + two), ("minus", one - two), ("times", one * two)))
    asked = pick(
        "What is {a} {w} {b}?|{a} {w} {b}?|How much is {a} {w} {b}?|what's {a} {w} {b}", random
    )
    return asked.format(a=one, b=two, w=word), f"{one} {word} {two} is {result}."


def converted(_world: World, random: Random) -> Chore:
    """Return a measure in other units."""
    large, small, each = random.choice(_UNITS)
    number = random.randint(2, 12)
    asked = pick(
        "How many {s} are in {n} {l}?|Convert {n} {l} to {s}.|how many {s} are {n} {l}", random
    )
    return asked.format(
        n=number, l=large, s=small
    ), f"{number} {large} are {number * each} {small}."


def questioned(_world: World, random: Random) -> Chore:
    """Return a statement, and the question for it."""
    thing, state = random.choice(_THINGS), random.choice(_STATES)
    asked = pick(
        "Turn this into a question: The {t} is {s}.|Make a question of it: The {t} is {s}.|Put this in the past tense: The {t} is {s}.",
        random,
    )
    answer = f"The {thing} was {state}." if "past" in asked else f"Is the {thing} {state}?"
    return asked.format(t=thing, s=state), answer


def _swapped(sentence: str, random: Random) -> str:
    """Two letters of a long word the wrong way round."""
    words = sentence.split(" ")
    place = max(range(len(words)), key=lambda n: (len(words[n].strip(".,")), random.random()))
    word = words[place]
    at = random.randint(1, max(1, len(word) - 4))
    words[place] = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    return " ".join(words)


def _doubled(sentence: str, random: Random) -> str:
    """One word twice."""
    words = sentence.split(" ")
    place = random.randrange(1, len(words) - 1)
    return " ".join([*words[:place], words[place], *words[place:]])


def _small(sentence: str, _random: Random) -> str:
    """No capital and no full stop."""
    return (sentence[:1].lower() + sentence[1:]).rstrip(".")


_SPOIL: Sequence[Callable[[str, Random], str]] = (_swapped, _doubled, _small)
_CHORES: Sequence[Callable[[World, Random], Chore]] = (
    correct, shorten, politely, listed, sorted_words, counted, converted, questioned,
)  # fmt: skip
