"""Consents by name, as exports and the terminal have them."""

from enum import StrEnum
from typing import TypeVar

from app.assistant.exporting.bounded import Row as Read
from app.assistant.exporting.lines import Row
from app.domain.consents import Consents, LearningMode, Retention
from app.domain.memories import Kind, Topic

E = TypeVar("E", bound=StrEnum)
SWITCHES = ("history", "summaries", "writing", "second-reader", "long-chats")
KEPT = ("events", "summaries", "everything")


def consents_row(given: Consents) -> Row:
    """Return the modes, the switches, and after how many days what is remembered goes."""
    return {
        "kinds": {str(kind): str(mode) for kind, mode in given.by_kind},
        "topics": {str(topic): str(mode) for topic, mode in given.by_topic},
        "switches": dict(switches(given).items()),
        "keep_days": dict(kept_days(given.retention).items()),
    }


def read_consents(row: Read) -> Consents:
    """Return the modes and switches of an export; what names none is as at the beginning.

    How long things are kept is not read: nothing goes because a file says so.
    """
    on = row.row("switches")
    return Consents(
        _modes(row.row("kinds"), Kind),
        _modes(row.row("topics"), Topic),
        history=on.flag("history"),
        summaries=on.flag("summaries"),
        writing=on.flag("writing"),
        second_reader=on.flag("second-reader"),
        long_chats=on.flag("long-chats"),
    )


def switches(given: Consents) -> dict[str, bool]:
    """Return what is allowed beside the modes, by `SWITCHES`."""
    values = (
        given.history, given.summaries, given.writing, given.second_reader, given.long_chats
    )  # fmt: skip
    return dict(zip(SWITCHES, values, strict=True))


def kept_days(given: Retention) -> dict[str, int]:
    """Return after how many days what goes, by `KEPT`; 0 is never."""
    return dict(zip(KEPT, (given.events, given.summaries, given.everything), strict=True))


def _modes(row: Read, among: type[E]) -> tuple[tuple[E, LearningMode], ...]:
    given = ((each, row.text(each.value)) for each in among)
    modes = {mode.value: mode for mode in LearningMode}
    return tuple((each, modes[text]) for each, text in given if text in modes)
