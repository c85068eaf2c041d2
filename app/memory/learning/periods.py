"""When something holds: "since 2019", "until the end of May", "this week", "on 12 July".

Dates are resolved against the day on which they were said. The end of a period is the first moment
after it, so that nothing ends a day too early.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.wordlists import listed
from app.memory.language.dates import MONTHS, WEEKDAYS

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
)  # fmt: skip
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = {word: n for n, word in enumerate(
    ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
     "eleven", "twelve")
)} | {"a": 1, "an": 1, "twenty": 20, "fifteen": 15, "thirty": 30}  # fmt: skip
_LENGTHS = {"day": 1, "week": 7, "month": 30, "year": 365}
_SEASONS = {"spring": 6, "summer": 9, "autumn": 12, "fall": 12, "winter": 3}  # last month

_MONTH = "|".join(_MONTHS)
_DATE = (
    rf"(?:the )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? )?(?P<month>{_MONTH})\b\.?"
    r"(?: (?P<after>\d{1,2})(?:st|nd|rd|th)?\b)?(?:,? (?P<year>(?:19|20)\d\d))?"
    r"|(?P<only>(?:19|20)\d\d)"
)
_SPAN = rf"(?P<n>\d{{1,3}}|{'|'.join(_NUMBERS)}) (?P<unit>day|week|month|year)s?"
_SINCE = re.compile(
    rf",? since (?:the (?:end|beginning|start) of )?(?:early |late )?(?:{_DATE}|last (?P<last>year|"
    rf"month|week|{_MONTH}|{'|'.join(_SEASONS)})|(?P<ever>i was [\w ]+|childhood|birth|school))$",
    re.I,
)
_FOR = re.compile(
    rf",? for (?:about |almost |nearly |over |more than |the (?:last|past) )?(?:{_SPAN})(?: now)?$",
    re.I,
)
_NEXT_FEW = re.compile(rf",? for (?:the next|another) (?:{_SPAN})$", re.I)
_WHEN = (
    rf"(?:the )?(?:end of )?(?:(?:this|next|the) )?(?:(?P<weekday>{'|'.join(_DAYS)})|{_DATE}|"
    r"(?P<feast>christmas|new year|easter)|(?P<span>weekend|week|month|year|"
    rf"{'|'.join(_SEASONS)}))"
)
_UNTIL = re.compile(
    rf",? (?:until|till|til|through) (?P<next>(?:the end of )?next )?{_WHEN}$", re.I
)
_THIS = re.compile(
    r",? (?P<which>this|next) (?P<span>weekend|week|month|year|semester|term|"
    rf"{'|'.join(_SEASONS)})$|,? (?P<tomorrow>tomorrow)\b.*$",
    re.I,
)
_ON = re.compile(
    rf"\b(?:on|in|next|this|at) (?:the )?(?:(?P<weekday>{'|'.join(_DAYS)})(?!s)|{_DATE})"
    r"(?: at [\w: ]{1,10})?$",
    re.I,
)
_PERFECT = re.compile(
    r"(?P<who>(?:i|we)(?:'ve| have)|(?P<kin>(?:my|our) [\w' -]{2,40}?) has) "
    r"(?:(?P<be>been)|(?P<verb>lived|worked|studied|played|had|taught|owned|known|driven))\b",
    re.I,
)
_PRESENT = {"had": "have", "taught": "teach", "known": "know", "driven": "drive",
            "studied": "study", "lived": "live", "owned": "own"}  # fmt: skip
_WEEKS = listed("week weekend")


@dataclass(frozen=True, slots=True)
class Period:
    """From when until when a statement holds; None where it was not said."""

    starts: datetime | None = None
    ends: datetime | None = None


ALWAYS = Period()


@dataclass(frozen=True, slots=True)
class Dated:
    """What a clause says, and for how long.

    Attributes:
        readings: the words as rules may read them, the likeliest first.
        period: from when until when.
        passing: whether it was said that it ends.
    """

    readings: tuple[str, ...]
    period: Period = ALWAYS
    passing: bool = False


def dated(words: str, said_at: datetime | None) -> Dated:
    """Return a clause without the words that only say since when or until when it holds.

    Without `said_at` the words are read alike, and relative dates stay open.
    """
    now = said_at or datetime(1, 1, 1, tzinfo=UTC)
    if found := _SINCE.search(words) or _FOR.search(words):
        core = _present(words[: found.start()])
        starts = _start(found, now) if core and said_at else None
        readings = (core, words) if core else (words, words[: found.start()])
        return Dated(readings, Period(starts=starts))
    if found := _UNTIL.search(words) or _NEXT_FEW.search(words):
        ends = _end(found, now) if said_at else None
        return Dated((words[: found.start()], words), Period(ends=ends), passing=True)
    if found := _THIS.search(words) or _ON.search(words):
        ends = _end(found, now) if said_at else None
        return Dated((words,), Period(ends=ends), passing=found.re is _THIS)
    perfect = _PERFECT.match(words)
    core = _present(words) if perfect and perfect["be"] else ""
    return Dated((words, core) if core else (words,))


def _present(words: str) -> str:
    """What "I've lived in Berlin" says of now: "I live in Berlin"; "" where it says nothing."""
    found = _PERFECT.match(words)
    if not found:
        return ""
    kin, rest = found["kin"], words[found.end() :]
    own = found["who"].split("'")[0].split(" ")[0]
    if found["be"]:
        return (f"{kin} is" if kin else "I'm" if own.lower() == "i" else "we're") + rest
    verb = _PRESENT.get(found["verb"].lower(), found["verb"].lower().removesuffix("ed"))
    return f"{kin} {verb}s{rest}" if kin else f"{own} {verb}{rest}"


def _start(found: re.Match[str], now: datetime) -> datetime | None:
    groups = found.groupdict()
    if groups.get("unit"):
        return _midnight(now - _length(groups["n"], groups["unit"]))
    last = (groups.get("last") or "").lower()
    if last in _LENGTHS:
        past = now - timedelta(days=_LENGTHS[last])
        return datetime(past.year, past.month if last != "year" else 1, 1, tzinfo=UTC)
    month = _month(last or groups.get("month") or "")
    year = groups.get("year") or groups.get("only")
    if year:
        return datetime(int(year), month or 1, 1, tzinfo=UTC)
    if not month:
        return None
    start = datetime(now.year, month, 1, tzinfo=UTC)
    return start if start <= now else start.replace(year=now.year - 1)


def _end(found: re.Match[str], now: datetime) -> datetime | None:
    groups = found.groupdict()
    if groups.get("unit"):
        return _midnight(now + _length(groups["n"], groups["unit"])) + timedelta(days=1)
    if groups.get("tomorrow"):
        return _midnight(now) + timedelta(days=2)
    if groups.get("weekday"):
        ahead = (WEEKDAYS[groups["weekday"].lower()] - now.weekday()) % 7 or 7
        return _midnight(now) + timedelta(days=ahead + 1)
    if groups.get("span"):
        further = (groups.get("which") or groups.get("next") or "this").lower().endswith("next")
        return _end_of(groups["span"].lower(), now, further=further)
    if (groups.get("feast") or "").lower() in {"christmas", "new year"}:
        return datetime(now.year + 1, 1, 1, tzinfo=UTC) + timedelta(days=1)
    return _end_of_date(groups, now)


def _end_of_date(groups: dict[str, str | None], now: datetime) -> datetime | None:
    only, month = groups.get("only"), _month(groups.get("month") or "")
    if only:
        return datetime(int(only) + 1, 1, 1, tzinfo=UTC)
    if not month:
        return None
    day = groups.get("day") or groups.get("after")
    year = int(groups.get("year") or now.year)
    end = _after(year, month, int(day) if day else None)
    if end and end <= now and not groups.get("year"):
        end = _after(year + 1, month, int(day) if day else None)
    return end


def _after(year: int, month: int, day: int | None) -> datetime | None:
    """The first moment after a day, or after a month; None where there is no such day."""
    if day is None:
        return datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
    try:
        return datetime(year, month, day, tzinfo=UTC) + timedelta(days=1)
    except ValueError:
        return None


def _end_of(span: str, now: datetime, *, further: bool) -> datetime:
    if span in _WEEKS:
        monday = _midnight(now) + timedelta(days=7 - now.weekday())
        return monday + timedelta(days=7 * further)
    if span in _SEASONS:
        last = _SEASONS[span]
        year = now.year + (now.month > last) + further
        return datetime(year + last // 12, last % 12 + 1, 1, tzinfo=UTC)
    if span == "month":
        month = now.month + further
        return datetime(now.year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
    if span == "year":
        return datetime(now.year + 1 + further, 1, 1, tzinfo=UTC)
    return _midnight(now) + timedelta(days=180 * (1 + further))  # a term, a semester


def _length(number: str, unit: str) -> timedelta:
    count = int(number) if number.isdigit() else _NUMBERS[number.lower()]
    return timedelta(days=count * _LENGTHS[unit.lower()])


def _month(name: str) -> int:
    return MONTHS.get(name.lower(), 0)


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
