"""`candor vault recovery-code | recover | mode | accept-loss`: what opens a vault."""

import argparse
import sys
from getpass import getpass

from app.assistant import Mode, Profile
from app.cli.opening import ask_new_passphrase, present_passphrase, read_passphrase, unlock
from app.cli.speech import agree, note, say, somebody_is_there
from app.domain.errors import CandorError, RecoveryCodeError

CODE_ACTIONS = ("create", "check", "remove")
MODES = tuple(mode.value for mode in Mode if mode is not Mode.SESSION)
_REPLACE = (
    "There is a recovery code already. Make a new one, so that the old one opens only old copies "
    "and backups of this vault?"
)
_REMOVE = "Without its code nobody can open the vault when its other secrets are lost. Remove it?"
_KEEP = (
    "Write these twelve words down and keep them away from this computer. They are shown this once."
)


class NoCodeGivenError(CandorError):
    """Nobody gave the recovery code."""


def recovery_code(profile: Profile, options: argparse.Namespace) -> None:
    """Make, check or remove the recovery code."""
    match options.what:
        case "check":
            check_code(profile, options)
        case "create":
            _create_code(profile, options)
        case _:
            _remove_code(profile, options)


def show_code(words: str) -> None:
    """Show a new recovery code, this once."""
    note(_KEEP)
    say(words)


def check_code(profile: Profile, options: argparse.Namespace) -> None:
    """Say whether a recovery code opens the vault, without opening anything.

    Raises:
        RecoveryCodeError: it does not.
    """
    _fitting_code(profile, options)
    say("This recovery code opens the vault.")


def recover(profile: Profile, options: argparse.Namespace) -> None:
    """Open the vault by its recovery code; set a new passphrase, show a new code."""
    words = _fitting_code(profile, options)
    passphrase = _new_passphrase(options)
    if options.accept_loss:
        note("What can not be read of a damaged vault is given up.")
    assistant, code = profile.recover(
        words, passphrase, portable=options.portable, accept_loss=options.accept_loss
    )
    with assistant:
        show_code(code)
        say(f"The vault is open to you again. {assistant.promise()}")
    note("The recovery code that you used now opens only old copies and backups of this vault.")


def mode(profile: Profile, options: argparse.Namespace) -> None:
    """Say which mode the vault is in, or move it to another."""
    if options.what is None:
        say(profile.info().mode)
        return
    wanted = Mode(options.what)
    old = present_passphrase(profile, options)
    with profile.unlock(old) as assistant:
        new = None if wanted is Mode.EASY else _new_passphrase(options, present=old)
        assistant.protection.move(wanted, old=old, new=new)
        say(f"The vault is {wanted} now. {assistant.promise()}")


def accept_loss(profile: Profile, options: argparse.Namespace) -> None:
    """Go on with what could be read of a damaged vault, once somebody agreed."""
    with profile.unlock(present_passphrase(profile, options)) as assistant:
        loss = assistant.protection.loss()
        if not loss:
            say("The vault is well; nothing is lost.")
            return
        note(f"{loss} Before you accept this, keep a copy of the file: {profile.path}")
        note("What could be read is written to a new file; the rest is gone for good.")
        if not agree("Accept the loss?"):
            note("Nothing was changed; the vault stays open for reading only.")
            return
        assistant.protection.accept_loss()
    say("The vault holds what could be read, and takes writes again.")


def _create_code(profile: Profile, options: argparse.Namespace) -> None:
    with unlock(profile, options) as assistant:
        if assistant.protection.has_recovery_code() and not agree(_REPLACE):
            note("Nothing was changed; the code that you have is still the right one.")
            return
        show_code(assistant.protection.new_recovery_code())


def _remove_code(profile: Profile, options: argparse.Namespace) -> None:
    with unlock(profile, options) as assistant:
        if not assistant.protection.has_recovery_code():
            say("This vault has no recovery code.")
        elif agree(_REMOVE):
            assistant.protection.remove_recovery_code()
            say("No recovery code opens this vault any more; old copies and backups it still does.")
        else:
            note("Nothing was changed.")


def _fitting_code(profile: Profile, options: argparse.Namespace) -> str:
    """The code, once it is known to open the vault: before anybody thinks of a passphrase."""
    words = _given_code(options)
    if not profile.code_fits(words):
        raise RecoveryCodeError(
            "This recovery code does not open the vault.",
            advice="It belongs to another vault, or a newer code has taken its place.",
        )
    return words


def _given_code(options: argparse.Namespace) -> str:
    """The code from a file, from the person, or from the first line of standard input."""
    if options.code_file:
        return read_passphrase(options.code_file)
    typed = getpass("Recovery code: ") if somebody_is_there() else sys.stdin.readline()
    if not typed.strip():
        raise NoCodeGivenError(
            "No recovery code was given.",
            advice="Give it on standard input, or with --code-file FILE; never as an argument.",
        )
    return typed


def _new_passphrase(options: argparse.Namespace, *, present: str | None = None) -> str | None:
    """The passphrase from now on: of the file, else the present one, else what somebody types."""
    if options.new_passphrase_file:
        return read_passphrase(options.new_passphrase_file)
    if present is not None or not somebody_is_there():
        return present
    return ask_new_passphrase()
