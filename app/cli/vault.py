"""`candor vault create | status | lock | change-passphrase`."""

import argparse

from app.assistant import Profile
from app.cli.opening import (
    ask_new_passphrase,
    given_passphrase,
    present_passphrase,
    read_passphrase,
)
from app.cli.speech import say, somebody_is_there
from app.domain.errors import CandorError, VaultExistsError


class NoNewPassphraseError(CandorError):
    """Nobody gave the new passphrase."""


def vault(profile: Profile, options: argparse.Namespace) -> None:
    """Do what the action says."""
    match options.action:
        case "create":
            _create(profile, options)
        case "status":
            _status(profile)
        case "lock":
            asked = profile.ask_to_lock()
            say("The window was told to lock." if asked else "No window has this vault open.")
        case _:
            _change_passphrase(profile, options)


def _create(profile: Profile, options: argparse.Namespace) -> None:
    if profile.exists():
        raise VaultExistsError(
            "This profile has a vault already; it was not touched.",
            advice="Choose another --profile for a new one.",
        )
    passphrase = given_passphrase(options) or _new_passphrase()
    with profile.create(passphrase) as assistant:
        say(f"A vault was created for the profile “{profile.name}”. {assistant.promise()}")


def _status(profile: Profile) -> None:
    if not profile.exists():
        say(f"The profile “{profile.name}” has no vault yet.")
        return
    opened_by = "a passphrase" if profile.needs_passphrase() else "this computer's keystore"
    say(f"The profile “{profile.name}” has a vault ({profile.info().mode}), opened by {opened_by}.")


def _change_passphrase(profile: Profile, options: argparse.Namespace) -> None:
    old = present_passphrase(profile, options)
    with profile.unlock(old) as assistant:
        path = options.new_passphrase_file
        new = read_passphrase(path) if path else _new_passphrase()
        if not new:
            raise NoNewPassphraseError(
                "No new passphrase was given; the old one stays.",
                advice="Type one, or give --new-passphrase-file FILE.",
            )
        assistant.change_passphrase(old, new)
    say("The passphrase was changed.")


def _new_passphrase() -> str | None:
    return ask_new_passphrase() if somebody_is_there() else None
