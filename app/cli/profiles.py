"""`candor profiles (list | choose NAME | delete NAME)`: who has a vault on this machine."""

import argparse
from collections.abc import Callable

from app.assistant import Profile, Profiles
from app.cli.speech import agree, note, say
from app.domain.errors import NotFoundError

Add = Callable[[str, str], argparse.ArgumentParser]


def add_profiles(add: Add) -> None:
    """Say which words follow `profiles`."""
    command = add("profiles", "List, choose or delete the profiles of this machine.")
    command.add_argument("action", nargs="?", choices=("list", "choose", "delete"), default="list")
    command.add_argument("name", nargs="?", metavar="NAME")


def check_profiles(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End with a usage error where a name is missing, or one too many is given."""
    if (options.action == "list") == bool(options.name):
        parser.error("profiles choose and profiles delete take a NAME, profiles list none")


def profiles(profile: Profile, options: argparse.Namespace) -> None:
    """Do what the action says."""
    here = Profiles(profile.places, profile.parts)
    match options.action:
        case "list":
            _list(here)
        case "choose":
            chosen = here.choose(options.name)
            say(f"The profile “{chosen.name}” opens first from now on.")
            if not chosen.exists():
                note("It has no vault yet.")
        case _:
            _delete(here, options.name)


def _list(here: Profiles) -> None:
    last = here.last()
    for name in here.names():
        say(f"{'*' if name == last else ' '} {name}")
    if not here.names():
        note("No profile has a vault yet.")


def _delete(here: Profiles, name: str) -> None:
    if name not in here.names():
        raise NotFoundError("There is no profile of this name.", advice="See: candor profiles.")
    note(
        f"Everything that the profile “{name}” holds is destroyed for good: its key, then its "
        "file. Backups and exports of it stay where they are: delete them too."
    )
    if not agree("Destroy it?"):
        note("Nothing was changed.")
        return
    left = here.delete(name)
    say(f"The profile “{name}” is gone. {left}".rstrip())
