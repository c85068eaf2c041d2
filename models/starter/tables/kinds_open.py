# ruff: noqa: E501 - a table is read row by row
"""Hundreds of kinds of facts made of verbs and nouns, so that no kind can be learned by heart.

What a person says of their own life is endless; a model that has only met names, homes and jobs
answers "I don't know" to a favourite teapot that stands in front of it.
"""

from collections.abc import Iterator

from models.starter.tables.patterns import Pattern, about_person, about_relative
from models.starter.tables.words import Sort

_DOING = {
    Sort.FOOD: "sell bake grow buy order freeze fry grill pickle import peel",
    Sort.FLOWER: "plant water photograph draw pick arrange",
    Sort.CAR: "repair rent restore polish race",
    Sort.TITLE: "read watch translate rewrite publish illustrate review",
    Sort.INSTRUMENT: "build tune carry practise",
    Sort.BREED: "breed train walk groom rescue",
    Sort.SUBJECT: "teach research tutor explain",
    Sort.LANGUAGE: "understand",
    Sort.DRINK: "brew serve mix sip",
    Sort.MUSIC: "compose record play dance",
    Sort.SPORT: "practise follow try",
    Sort.COLOUR: "wear prefer avoid choose",
    Sort.COMPANY: "audit advise supply clean",
}
_WHEN = (
    "",
    "",
    "",
    "on Fridays",
    "in summer",
    "every evening",
    "at work",
    "as a hobby",
    "at night",
    "in winter",
)
_WITH = "live with|travel with|share an office with|play chess with|have lunch with|sing with|rehearse with|go hiking with|text with"
_AT = {
    Sort.COMPANY: "train at|have breakfast at|buy books at|do a course at|get my hair cut at|park at",
    Sort.PLACE: "spend the summer in|have a cabin in|park in|have an office in|keep a boat in|go skiing in|own land in|have relatives in",
}
_NUMBERS = "seat number|table number|lucky number|membership number|ticket number|customer number|parking space|weight in kilos|height in centimetres|post code|queue number|goal for this month"
_COLOURED = "sofa|kitchen|winter coat|suitcase|umbrella|tent|helmet|backpack|roof|favourite mug|wallet|scarf|desk|phone case"
_SITUATED = "garage|storage room|allotment|summer house|caravan|spare key|piano|old school|workshop|dance studio"
_EVENTS = "exam|interview|flight|haircut|concert|surgery|driving test|deadline|party|check-up|rehearsal|house move|theatre evening|tennis match|tax meeting|reunion"
_FAVOURITES = {
    Sort.NAME: "singer author actor painter teacher player",
    Sort.FOOD: "cheese dessert fruit vegetable snack soup",
    Sort.PLACE: "city park beach village",
    Sort.TITLE: "song series poem play album",
    Sort.COMPANY: "restaurant café shop bakery museum",
    Sort.DRINK: "tea cocktail juice",
    Sort.FLOWER: "tree plant scent",
    Sort.SPORT: "sport pastime",
    Sort.SUBJECT: "topic lesson",
    Sort.BREED: "animal bird",
}  # fmt: skip


def make_open_kinds() -> tuple[Pattern, ...]:
    """Return all kinds of facts that verbs and nouns make, in a fixed order."""
    return (
        *_doings(), *_companions(), *_whereabouts(), *_numbers(), *_colours(), *_places(), *_dates(),
        *_favourites(),
    )  # fmt: skip


def _doings() -> Iterator[Pattern]:
    number = 0
    for sort, verbs in _DOING.items():
        for verb in verbs.split():
            when = _WHEN[number % len(_WHEN)]
            number += 1
            ending = f" {when}" if when else ""
            yield about_person(
                f"i {verb}{ending}", sort, f"I {verb} {{value}}{ending}",
                f"What do I {verb}{ending}?|what do i {verb}{ending}|Tell me what I {verb}{ending}.",
                f"what you {verb}{ending}", f"Do I {verb} {{value}}{ending}?", "{Value}.",
            )  # fmt: skip
            does = _third(verb)
            yield about_relative(
                f"they {verb}{ending}", sort,
                f"my {{who}} {does} {{value}}{ending}|my {{who}} {{name}} {does} {{value}}{ending}",
                f"What does my {{who}} {verb}{ending}?|do you know what my {{who}} {does}{ending}",
                f"what your {{who}} {does}{ending}", f"Does my {{who}} {verb} {{value}}{ending}?", "{Value}.",
            )  # fmt: skip


def _companions() -> Iterator[Pattern]:
    for phrase in _WITH.split("|"):
        yield about_person(
            phrase, Sort.NAME, f"I {phrase} {{value}}", f"Who do I {phrase}?|who is it that i {phrase}",
            f"who you {phrase}", f"Do I {phrase} {{value}}?",
        )  # fmt: skip
        verb, rest = phrase.split(" ", 1)
        yield about_relative(
            phrase, Sort.NAME, f"my {{who}} {_third(verb)} {rest} {{value}}",
            f"Who does my {{who}} {phrase}?", f"who your {{who}} {_third(verb)} {rest}",
        )  # fmt: skip


def _whereabouts() -> Iterator[Pattern]:
    for sort, phrases in _AT.items():
        for phrase in phrases.split("|"):
            doing = phrase.rsplit(" ", 1)[0]
            shown = doing.replace("my ", "your ")
            yield about_person(
                phrase, sort, f"I {phrase} {{value}}", f"Where do I {doing}?|where is it that i {doing}",
                f"where you {shown}", f"Do I {phrase} {{value}}?",
            )  # fmt: skip


def _numbers() -> Iterator[Pattern]:
    for noun in _NUMBERS.split("|"):
        yield about_person(
            noun, Sort.NUMBER, f"my {noun} is {{value}}", f"What is my {noun}?|what's my {noun}|{noun}?",
            f"your {noun}", f"Is my {noun} {{value}}?",
        )  # fmt: skip


def _colours() -> Iterator[Pattern]:
    for noun in _COLOURED.split("|"):
        yield about_person(
            f"{noun} colour", Sort.COLOUR, f"my {noun} is {{value}}",
            f"What colour is my {noun}?|Which colour does my {noun} have?|what color is my {noun}",
            f"what colour your {noun} is", f"Is my {noun} {{value}}?", "{Value}.",
        )  # fmt: skip
        yield about_relative(
            f"{noun} colour", Sort.COLOUR, f"my {{who}}'s {noun} is {{value}}",
            f"What colour is my {{who}}'s {noun}?", f"what colour your {{who}}'s {noun} is", "", "{Value}.",
        )  # fmt: skip


def _places() -> Iterator[Pattern]:
    for noun in _SITUATED.split("|"):
        yield about_person(
            f"{noun} place", Sort.PLACE, f"my {noun} is in {{value}}", f"Where is my {noun}?|where do i find my {noun}",
            f"where your {noun} is", f"Is my {noun} in {{value}}?", "In {value}.",
        )  # fmt: skip


def _dates() -> Iterator[Pattern]:
    sorts = ((Sort.DATE, "on"), (Sort.TIME, "at"), (Sort.DAY, "on"))
    for number, noun in enumerate(_EVENTS.split("|")):
        sort, link = sorts[number % len(sorts)]
        yield about_person(
            noun, sort, f"my {noun} is {link} {{value}}", f"When is my {noun}?|what is the time of my {noun}|When do I have my {noun}?",
            f"when your {noun} is", f"Is my {noun} {link} {{value}}?", f"{link.capitalize()} {{value}}.",
        )  # fmt: skip
        yield about_relative(
            noun, sort, f"my {{who}}'s {noun} is {link} {{value}}", f"When is my {{who}}'s {noun}?|when does my {{who}} have the {noun}",
            f"when your {{who}}'s {noun} is", "", f"{link.capitalize()} {{value}}.",
        )  # fmt: skip


def _favourites() -> Iterator[Pattern]:
    for sort, nouns in _FAVOURITES.items():
        for noun in nouns.split():
            yield about_person(
                f"favourite {noun}", sort, f"my favourite {noun} is {{value}}",
                f"What is my favourite {noun}?|Which {noun} do I like best?|whats my favorite {noun}",
                f"your favourite {noun}", f"Is {{value}} my favourite {noun}?", "{Value}.",
            )  # fmt: skip
            yield about_relative(
                f"favourite {noun}", sort, f"my {{who}}'s favourite {noun} is {{value}}",
                f"What is my {{who}}'s favourite {noun}?|Which {noun} does my {{who}} like best?",
                f"your {{who}}'s favourite {noun}", "", "{Value}.",
            )  # fmt: skip


def _third(verb: str) -> str:
    if verb == "have":
        return "has"
    if verb.endswith(("sh", "ch", "x", "ss", "go")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}s"
