"""Dates in a text: named ones, and relative ones against the day on which it was said.

English first; German, Spanish and French by the same rules. What is not sure is not a date: a bare
"may" or "march" is a word, a bare number is a number.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

_MONTH_NAMES = (
    "january jan januar jänner enero janvier", "february feb februar febrero février fevrier",
    "march mar märz maerz marzo mars", "april apr abril avril", "may mai mayo",
    "june jun juni junio juin", "july jul juli julio juillet",
    "august aug agosto août aout", "september sept sep septiembre septembre",
    "october oct oktober octubre octobre", "november nov noviembre novembre",
    "december dec dezember diciembre décembre decembre",
)  # fmt: skip
MONTHS = {name: n for n, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_WORDS = frozenset({"may", "march", "mar", "mars", "mai", "jan", "sep", "jun", "dec"})
_DAYS = (
    "monday montag lunes lundi", "tuesday dienstag martes mardi",
    "wednesday mittwoch miércoles miercoles mercredi", "thursday donnerstag jueves jeudi",
    "friday freitag viernes vendredi", "saturday samstag sonnabend sábado sabado samedi",
    "sunday sonntag domingo dimanche",
)  # fmt: skip
WEEKDAYS = {name: n for n, names in enumerate(_DAYS) for name in names.split()}
_COUNTS = (
    "a an one ein eine einem einer un una une", "two zwei dos deux", "three drei tres trois",
    "four vier cuatro quatre", "five fünf cinco cinq", "six sechs seis", "seven sieben siete sept",
)  # fmt: skip
_COUNT = {name: n for n, names in enumerate(_COUNTS, 1) for name in names.split()}
_UNITS = {
    1: "days? tag tagen? días? dias? jours?", 7: "weeks? wochen? semanas? semaines?",
    30: "months? monat monate monaten mes meses mois", 365: "years? jahr jahre jahren años? ans?",
}  # fmt: skip
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_NAMED = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?(?: of| de)? )?(?P<month>{_NAMES})\b\.?"
    r"(?: (?P<after>\d{1,2})(?:st|nd|rd|th)?\b)?(?:,? (?:of |de |del )?(?P<year>(?:19|20)\d\d)\b)?",
    re.I,
)
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEAD = re.compile(r"\b(?:in|of|on|since|until|by|last|next|this|early|late|mid|im|en|de|du)\W+$",
                   re.I)  # fmt: skip
_NEAR = {
    0: r"today|tonight|this morning|heute|hoy|aujourd'hui",
    -1: r"yesterday|last night|gestern|ayer|hier",
    1: r"tomorrow|morgen früh|mañana|demain",
    -2: r"the day before yesterday|vorgestern|anteayer|avant-hier",
}
_LAST = r"last|past|letzte[rnms]?|vorige[rnms]?|pasad[oa]|dernière|dernier"
_UNIT = {unit: re.compile(rf"^(?:{'|'.join(words.split())})$", re.I)
         for unit, words in _UNITS.items()}  # fmt: skip
_ANY_UNIT = "|".join(word for words in _UNITS.values() for word in words.split())
_NUMBER = rf"\d{{1,2}}|{'|'.join(_COUNT)}"
_AGO = re.compile(
    rf"\b(?P<n>{_NUMBER}) (?P<unit>{_ANY_UNIT}) ago\b|"
    rf"\bvor (?P<n2>{_NUMBER}) (?P<unit2>{_ANY_UNIT})\b|"
    rf"\b(?:hace|il y a) (?P<n3>{_NUMBER}) (?P<unit3>{_ANY_UNIT})\b",
    re.I,
)
_LAST_UNIT = re.compile(
    rf"\b(?:{_LAST}) (?P<unit>{_ANY_UNIT})\b|\b(?:la |el )?(?P<unit2>{_ANY_UNIT}) (?:{_LAST})\b",
    re.I,
)
_THIS_WEEK = re.compile(r"\b(?:this|diese|esta|cette) (?:week|woche|semana|semaine)\b", re.I)
_LAST_DAY = re.compile(rf"\b(?:(?:{_LAST}) )?(?P<day>{'|'.join(WEEKDAYS)})\b", re.I)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Named:
    """A date as it was named; what was left open is None."""

    year: int | None
    month: int | None
    day: int | None


Asked = Named | Period


def dates_in(text: str, said_on: date | None) -> tuple[Asked, ...]:
    """Return the dates that a text names, those relative to the day on which it was said last."""
    plain = text.replace("\u2019", "'")
    named = [*_iso_dates(plain), *_named_dates(plain)]
    if not named:
        named = [Named(int(found[0]), None, None) for found in _YEAR.finditer(plain)]
    return (*named, *(_relative(plain, said_on) if said_on else ()))


def nearness(asked: Asked, day: date) -> float:
    """Return how near a day is to a date that was asked for, 0 to 1.

    What is told of a day is told on it or in the week after it, seldom before.
    """
    period = _within(asked, day)
    if period is None:
        return 0.0
    if period.first <= day <= period.last:
        return _WIDE if (period.last - period.first).days > 31 else 1.0
    gap = (day - period.last).days if day > period.last else 4 * (period.first - day).days
    return float(0.5 ** (gap / 5))


_WIDE = 0.3  # a year says little of a day in it


def _within(asked: Asked, day: date) -> Period | None:
    """The days meant by a date, in the year of a day that it leaves open; None where impossible."""
    if isinstance(asked, Period):
        return asked
    year = asked.year or day.year
    if asked.month is None:
        return Period(date(year, 1, 1), date(year, 12, 31))
    longest = calendar.monthrange(year, asked.month)[1]
    if asked.day is None:
        return Period(date(year, asked.month, 1), date(year, asked.month, longest))
    if 1 <= asked.day <= longest:
        exact = date(year, asked.month, asked.day)
        return Period(exact, exact)
    return None


def _iso_dates(text: str) -> list[Asked]:
    parts = [tuple(map(int, found.groups())) for found in _ISO.finditer(text)]
    return [Named(year, month, day) for year, month, day in parts if 1 <= month <= 12]


def _named_dates(text: str) -> list[Asked]:
    dates = list[Asked]()
    for found in _NAMED.finditer(text):
        name = found["month"].lower()
        day, year = found["day"] or found["after"], found["year"]
        if name in _WORDS and not (day or year or _LEAD.search(text[: found.start("month")])):
            continue
        dates.append(Named(int(year) if year else None, MONTHS[name], int(day) if day else None))
    return dates


def _relative(text: str, today: date) -> list[Asked]:
    days = [
        today + timedelta(days)
        for days, words in _NEAR.items()
        if re.search(rf"\b(?:{words})\b", text, re.I)
    ]
    dates: list[Asked] = [Period(day, day) for day in days[-1:]]
    dates += [_ago(found, today) for found in _AGO.finditer(text)]
    dates += [_last(found["unit"] or found["unit2"], today) for found in _LAST_UNIT.finditer(text)]
    if _THIS_WEEK.search(text):
        dates.append(_week(today))
    dates += [_last_day(found["day"], today) for found in _LAST_DAY.finditer(text)]
    return dates


def _ago(found: re.Match[str], today: date) -> Period:
    number = (found["n"] or found["n2"] or found["n3"]).lower()
    unit = _length(found["unit"] or found["unit2"] or found["unit3"])
    count = int(number) if number.isdigit() else _COUNT[number]
    middle, slack = today - timedelta(count * unit), timedelta(unit // 3)
    return Period(middle - slack, middle + slack)


def _last(unit: str, today: date) -> Period:
    """The unit before the one that holds today: last week ends on its Sunday."""
    match _length(unit):
        case 7:
            return _week(today - timedelta(7))
        case 30:
            end = today.replace(day=1) - timedelta(1)
            return Period(end.replace(day=1), end)
        case 365:
            return Period(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))
        case _:
            return Period(today - timedelta(1), today)


def _last_day(name: str, today: date) -> Period:
    back = (today.weekday() - WEEKDAYS[name.lower()]) % 7 or 7
    return Period(today - timedelta(back), today - timedelta(back))


def _week(day: date) -> Period:
    monday = day - timedelta(day.weekday())
    return Period(monday, monday + timedelta(6))


def _length(unit: str) -> int:
    """How many days a unit has."""
    return next(days for days, pattern in _UNIT.items() if pattern.match(unit))
