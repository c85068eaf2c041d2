"""`candor consents`: what may be remembered, by kind and topic, and how long it is kept."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from app.assistant import Profile
from app.assistant.exporting.consents import KEPT, SWITCHES, consents_row, kept_days, switches
from app.cli import json_lines
from app.cli.opening import unlock
from app.cli.speech import say
from app.domain.consents import FOREVER, LONGEST_DAYS, Consents, LearningMode, Retention
from app.domain.errors import CandorError
from app.domain.memories import SENSITIVE, Kind, Topic
from app.domain.settings import Settings
from app.domain.text import counted

E = TypeVar("E", bound=StrEnum)
Add = Callable[[str, str], argparse.ArgumentParser]
MODES: Mapping[str, LearningMode] = {
    "ask": LearningMode.ASK_FIRST,
    "save": LearningMode.SAVE_AND_SHOW,
    "told": LearningMode.ONLY_WHEN_TOLD,
    "off": LearningMode.OFF,
}
_USUAL = "usual"  # what a kind or topic without a mode of its own has


class ConsentUsageError(CandorError):
    """What was given to `candor consents` names no consent."""


def add_consents(add: Add) -> None:
    """Add the command to the parser."""
    command = add("consents", "Show or set what may be remembered, and for how long.")
    command.add_argument("--mode", choices=MODES, help="for everything without a mode of its own")
    for name, example in (("kind", "preference=save"), ("topic", "health=off")):
        text = f"for example {example}; {'|'.join((*MODES, _USUAL))}"
        command.add_argument(
            f"--{name}", action="append", default=[], metavar="NAME=MODE", help=text
        )
    command.add_argument("--allow", action="append", default=[], choices=SWITCHES)
    command.add_argument("--deny", action="append", default=[], choices=SWITCHES)
    command.add_argument(
        "--keep", action="append", default=[], metavar="NAME=DAYS",
        help=f"{', '.join(KEPT)}; 0 is for ever",
    )  # fmt: skip
    command.add_argument("--json", action="store_true", help="one JSON object a line")


def consents(profile: Profile, options: argparse.Namespace) -> None:
    """Set the consents that were given, then show all of them."""
    with unlock(profile, options) as assistant:
        before = assistant.settings.current()
        chosen = chosen_consents(before.consents, options)
        mode = MODES[options.mode] if options.mode else before.learning
        if mode is not before.learning:
            assistant.settings.save(replace(before, learning=mode))
        if chosen != before.consents:
            assistant.settings.consent(chosen)
        _show(assistant.settings.current(), as_json=options.json)


def chosen_consents(before: Consents, options: argparse.Namespace) -> Consents:
    """Return the consents as the options change them.

    Raises:
        ConsentUsageError: a kind, a topic, a mode or a number of days is none.
    """
    switched = dict.fromkeys(options.allow, True) | dict.fromkeys(options.deny, False)
    return Consents(
        _with_modes(before.by_kind, Kind, options.kind),
        _with_modes(before.by_topic, Topic, options.topic),
        switched.get("history", before.history),
        switched.get("summaries", before.summaries),
        switched.get("writing", before.writing),
        switched.get("second-reader", before.second_reader),
        _with_days(before.retention, options.keep),
        switched.get("long-chats", before.long_chats),
    )


def _with_modes(
    before: tuple[tuple[E, LearningMode], ...], among: type[E], given: list[str]
) -> tuple[tuple[E, LearningMode], ...]:
    modes = dict(before)
    for each in given:
        name, _, mode = each.rpartition("=")
        if name not in list(among) or mode not in {*MODES, _USUAL}:
            raise _unknown(each)
        if mode == _USUAL:
            modes.pop(among(name), None)
        else:
            modes[among(name)] = MODES[mode]
    return tuple(modes.items())


def _with_days(before: Retention, given: list[str]) -> Retention:
    days = dict[str, int]()
    for each in given:
        name, _, number = each.rpartition("=")
        if name not in KEPT or not number.isdecimal():
            raise _unknown(each)
        if len(number) > len(str(LONGEST_DAYS)) or int(number) > LONGEST_DAYS:
            raise ConsentUsageError(
                f"Nothing is kept for more than {LONGEST_DAYS} days, unless it is for ever.",
                advice=f'Give fewer days, or 0 for ever: "--keep {name}=0".',
            )
        days[name] = int(number)
    return replace(before, **days)


def _unknown(given: str) -> ConsentUsageError:
    return ConsentUsageError(
        f'There is no consent "{given}".',
        advice="See the names and modes with candor consents --help.",
    )


def _show(chosen: Settings, *, as_json: bool) -> None:
    if as_json:
        say(json_lines.line({"mode": chosen.learning, **consents_row(chosen.consents)}))
        return
    say(f"By and large: {chosen.learning}. Sensitive things are only saved at an explicit word.")
    for kind, mode in chosen.consents.by_kind:
        say(f"{kind}: {mode}")
    for topic, mode in chosen.consents.by_topic:
        mark = " (sensitive)" if topic in SENSITIVE else ""
        say(f"{topic}{mark}: {mode}")
    for name, on in switches(chosen.consents).items():
        say(f"{name}: {'allowed' if on else 'off'}")
    for name, days in kept_days(chosen.consents.retention).items():
        say(f"keep {name}: {'for ever' if days == FOREVER else counted(days, 'day', 'days')}")
