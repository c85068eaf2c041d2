"""`candor energy`: when the model rests, and what the newest answer took."""

import argparse
from collections.abc import Callable

from app.assistant import Profile, look_at_energy
from app.cli import json_lines
from app.cli.opening import unlock
from app.cli.speech import say
from app.domain.energy import UNLOAD_MINUTES, Sparing
from app.domain.text import counted

Add = Callable[[str, str], argparse.ArgumentParser]


def add_energy(add: Add) -> None:
    """Add the command to the parser."""
    command = add("energy", "Show or set when the model leaves the memory.")
    least, most = UNLOAD_MINUTES
    command.add_argument(
        "--rest",
        type=_minutes,
        metavar="MINUTES",
        help=f"without a question, after which it rests, up to {most}; {least}: only at the lock",
    )
    command.add_argument("--json", action="store_true", help="one JSON object a line")


def energy(profile: Profile, options: argparse.Namespace) -> None:
    """Set when the model rests, where that was given, then show it."""
    with unlock(profile, options) as assistant:
        if options.rest is not None:
            assistant.energy.choose(options.rest)
        _show(look_at_energy(assistant.energy, assistant.chats), as_json=options.json)


def _minutes(given: str) -> int:
    least, most = UNLOAD_MINUTES
    minutes = int(given) if given.isdecimal() and len(given) <= len(str(most)) else -1
    if not least <= minutes <= most:
        raise argparse.ArgumentTypeError(f"give a number of minutes from {least} to {most}")
    return minutes


def _show(found: Sparing, *, as_json: bool) -> None:
    if as_json:
        say(json_lines.line(_as_json(found)))
        return
    say(_rests(found.minutes))
    if found.battery:
        say("This computer runs on its battery now: nothing runs that nobody waits for.")
    if found.newest:
        say(f"The newest answer: {found.newest}.")


def _rests(minutes: int) -> str:
    if not minutes:
        return "In the window the model stays in memory until Candor locks."
    long = counted(minutes, "minute", "minutes")
    return f"In the window the model leaves the memory after {long} without a question."


def _as_json(found: Sparing) -> dict[str, json_lines.Json]:
    return {
        "rest_minutes": found.minutes,
        "on_battery": found.battery,
        "newest": found.newest,
    }
