# ruff: noqa: E501 - a table is read row by row
"""Names and values for made-up people: CC0 word lists, and words that do not exist.

About half of all values are made-up words, so that a value can only be copied, never guessed.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from random import Random


def _split(words: str) -> list[str]:
    return words.split()


MONTHS = _split(
    "January February March April May June July August September October November December"
)
WEEKDAYS = _split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

_ONSETS = _split("b c d f g h j k l m n p r s t v w z br cr dr st tr pl kh sh th")
_VOWELS = _split("a e i o u ae io ou ia")
_CODAS = ["", "n", "r", "s", "l", "k", "m", "x", "th", "sk"]
_MADE_UP = 0.5  # share of made-up words among names and values


class Sort(StrEnum):
    """What sort of value fills a slot."""

    NAME = "name"
    PLACE = "place"
    JOB = "job"
    COMPANY = "company"
    SUBJECT = "subject"
    INSTRUMENT = "instrument"
    FOOD = "food"
    DRINK = "drink"
    SPORT = "sport"
    BREED = "breed"
    CAR = "car"
    LANGUAGE = "language"
    MUSIC = "music"
    TITLE = "title"
    COLOUR = "colour"
    FLOWER = "flower"
    DATE = "date"
    DAY = "day"
    TIME = "time"
    AGE = "age"
    NUMBER = "number"


LOWER = {
    Sort.JOB, Sort.INSTRUMENT, Sort.FOOD, Sort.DRINK, Sort.SPORT, Sort.COLOUR, Sort.FLOWER,
    Sort.MUSIC, Sort.SUBJECT,
}  # fmt: skip
"""Sorts whose values are written small in the middle of a sentence."""

_TRADES = ("er", "ist", "maker", "smith", "wright")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one split: relations, pets, and values by sort. `made_up` spells new ones."""

    relations: tuple[str, ...]
    pets: tuple[str, ...]
    values: Mapping[Sort, tuple[str, ...]]
    syllables: tuple[Sequence[str], Sequence[str], Sequence[str]] = (_ONSETS, _VOWELS, _CODAS)
    share_made_up: float = _MADE_UP

    def value(self, sort: Sort, random: Random) -> str:
        """Return a value of a sort; numbers, dates and times are counted out, never listed."""
        match sort:
            case Sort.DATE:
                return _date(random)
            case Sort.DAY:
                return random.choice(WEEKDAYS)
            case Sort.TIME:
                return f"{random.randint(1, 12)}:{random.choice(['00', '15', '20', '30', '45'])}"
            case Sort.AGE:
                return str(random.randint(2, 98))
            case Sort.NUMBER:
                return str(random.randint(1, 10 ** random.randint(1, 5)))
            case _:
                return self._word(sort, random)

    def relation(self, random: Random) -> str:
        """Return what somebody is to the person; now and then a word that does not exist."""
        rare = random.random() < 0.1 * self.share_made_up
        return self.made_up(random) if rare else random.choice(self.relations)

    def made_up(self, random: Random) -> str:
        """Return a word that does not exist, written small."""
        onsets, vowels, codas = self.syllables
        syllables = random.choice([1, 2, 2, 3])
        body = "".join(random.choice(onsets) + random.choice(vowels) for _ in range(syllables))
        return body + random.choice(codas)

    def _word(self, sort: Sort, random: Random) -> str:
        if random.random() >= self.share_made_up:
            return random.choice(self.values[sort])
        word = self.made_up(random)
        if sort is Sort.JOB:
            return word + random.choice(_TRADES)
        return word if sort in LOWER else word.capitalize()


def _date(random: Random) -> str:
    day, month = random.randint(1, 28), random.choice(MONTHS)
    return f"{day} {month}" if random.random() < 0.5 else f"{month} {day}"


def load_words(data: Path, unseen: Words) -> Words:
    """Return the words of training: the CC0 lists in `data`, without anything that is held out."""
    lists = _Lists(data / "dariusk_corpora" / "data")
    kept_out = {word.lower() for words in unseen.values.values() for word in words}

    def allowed(words: Sequence[str]) -> tuple[str, ...]:
        return tuple(word for word in words if word.lower() not in kept_out)

    values = {sort: allowed(words) for sort, words in lists.by_sort().items()}
    relations = tuple(word for word in RELATIONS if word not in unseen.relations)
    pets = tuple(word for word in PETS if word not in unseen.pets)
    return Words(relations, pets, values)


@dataclass(frozen=True, slots=True)
class _Lists:
    """Files of word lists, each under a key of its own."""

    root: Path

    def by_sort(self) -> dict[Sort, list[str]]:
        foods = [*self._of("foods/fruits", "fruits"), *self._of("foods/vegetables", "vegetables")]
        return {
            Sort.NAME: self._of("humans/firstNames", "firstNames"),
            Sort.PLACE: [*CITIES, *self._of("geography/english_towns_cities", "cities")],
            Sort.JOB: [*JOBS, *self._short("humans/occupations", "occupations")],
            Sort.COMPANY: self._short("corporations/fortune500", "companies"),
            Sort.SUBJECT: [
                word.lower() for word in self._short("books/academic_subjects", "subjects")
            ],
            Sort.INSTRUMENT: self._of("music/instruments", "instruments"),
            Sort.FOOD: [*FOODS, *foods],
            Sort.DRINK: DRINKS,
            Sort.SPORT: SPORTS,
            Sort.BREED: self._short("animals/dogs", "dogs"),
            Sort.CAR: self._of("corporations/cars", "cars"),
            Sort.LANGUAGE: LANGUAGES,
            Sort.MUSIC: [word.lower() for word in self._short("music/genres", "genres")],
            Sort.TITLE: self._short("games/board_games", "games"),
            Sort.COLOUR: COLOURS,
            Sort.FLOWER: self._of("plants/flowers", "flowers"),
        }

    def _of(self, file: str, key: str) -> list[str]:
        return list(json.loads((self.root / f"{file}.json").read_text("utf-8"))[key])

    def _short(self, file: str, key: str) -> list[str]:
        """Those of one or two plain words; longer ones teach typing, not reading."""
        words = self._of(file, key)
        return [
            word
            for word in words
            if len(word) < 24
            and word.count(" ") < 2
            and word.isascii()
            and not set(word) & set("(.,/")
        ]


RELATIONS = (
    "sister", "brother", "mother", "father", "mum", "dad", "mom", "son", "daughter", "wife",
    "husband", "partner", "uncle", "grandfather", "niece", "friend", "best friend", "colleague",
    "manager", "landlord", "dentist", "doctor", "teacher", "coach", "tutor", "mentor", "girlfriend",
    "boyfriend", "roommate", "accountant", "lawyer", "stepmother", "stepfather", "twin", "nanny",
    "gardener", "plumber", "older brother", "younger sister", "big sister", "little brother",
    "older sister", "younger brother", "brother-in-law", "mother-in-law", "ex", "pen pal",
    "business partner", "running partner", "classmate", "supervisor", "grandma", "granddad",
    "godson", "stepson", "hairdresser", "vet", "mechanic", "physio", "babysitter", "assistant",
    "line manager", "shift leader", "department head", "head coach", "tour guide", "choir leader",
    "guitar teacher", "yoga teacher", "driving instructor", "personal trainer", "dog walker",
    "childhood friend", "former colleague", "study partner", "stepsister", "half-brother",
    "housemate", "lodger", "cleaner", "therapist", "optician", "midwife", "pastor", "postman",
    "caretaker", "great-uncle", "daughter-in-law", "son-in-law", "grandson", "granddaughter",
)  # fmt: skip
PETS = (
    "dog", "cat", "rabbit", "horse", "goldfish", "canary", "budgie", "gecko", "snake", "donkey",
    "pony", "kitten", "puppy", "lizard", "duck", "guinea pig", "mouse", "goat", "rooster", "mule",
)  # fmt: skip
CITIES = _split(
    "Lisbon Paris Berlin Osaka Lima Cairo Boston Toronto Madrid Vienna Oslo Nairobi Seoul Dublin "
    "Prague Porto Hanoi Sydney Quito Milan Denver Leeds Bergen Lyon Krakow Austin Malmo Perth Bonn "
    "Turin Chicago Delhi Tokyo Rome Warsaw Brussels Geneva Mumbai Montreal Seattle Naples Athens "
    "Bristol Cardiff Glasgow Edinburgh Zurich Hamburg Munich Valencia Seville Bogota Santiago"
)
JOBS = [
    "nurse", "teacher", "baker", "plumber", "software engineer", "architect", "chef", "pilot",
    "farmer", "dentist", "librarian", "electrician", "journalist", "carpenter", "accountant",
    "violinist", "gardener", "lawyer", "photographer", "barber", "geologist", "firefighter",
    "waiter", "economist", "graphic designer", "bus driver", "translator", "welder", "florist",
]  # fmt: skip
FOODS = [
    "peanuts", "strawberries", "milk", "eggs", "wheat", "soy", "kiwi", "almonds", "fish", "oats",
    "tomatoes", "walnuts", "pizza", "sushi", "pasta", "lasagne", "curry", "noodles", "rice",
    "chocolate", "cheese", "pancakes", "soup", "olives", "mushrooms", "garlic", "shrimp", "honey",
]  # fmt: skip
DRINKS = [
    "coffee", "green tea", "black tea", "milk", "lemonade", "red wine", "beer", "cider", "orange juice",
    "hot chocolate", "espresso", "tap water", "cola", "apple juice", "white wine", "gin", "mint tea",
]  # fmt: skip
SPORTS = [
    "tennis", "football", "basketball", "rugby", "chess", "golf", "hockey", "volleyball", "cricket",
    "badminton", "handball", "squash", "water polo", "table tennis", "baseball", "darts", "judo",
]  # fmt: skip
LANGUAGES = _split(
    "Spanish French German Italian Portuguese Japanese Korean Arabic Greek Turkish Polish Dutch "
    "Swedish Hindi Swahili Irish Welsh Hebrew Mandarin Russian Danish Czech"
)
COLOURS = _split(
    "red blue green yellow purple orange pink brown black white grey turquoise violet navy beige "
    "scarlet crimson lilac gold silver"
)
