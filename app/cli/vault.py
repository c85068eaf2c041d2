"""`candor vault`: make, look at, lock or re-key a vault; see also `protection`."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from app.assistant import Profile
from app.cli.opening import (
    ask_new_passphrase,
    given_passphrase,
    present_passphrase,
    read_passphrase,
)
from app.cli.protection import (
    CODE_ACTIONS,
    MODES,
    accept_loss,
    mode,
    recover,
    recovery_code,
    show_code,
)
from app.cli.speech import agree, say, somebody_is_there
from app.domain.errors import CandorError, VaultExistsError

Add = Callable[[str, str], argparse.ArgumentParser]
Action = Callable[[Profile, argparse.Namespace], None]
_OFFER = "Make a recovery code, which opens the vault when everything else is lost?"


class NoNewPassphraseError(CandorError):
    """Nobody gave the new passphrase."""


def add_vault(add: Add) -> None:
    """Say which words follow `vault`."""
    command = add("vault", "Make, look at, lock, re-key or recover the vault.")
    command.add_argument("action", choices=tuple(_ACTIONS))
    command.add_argument(
        "what",
        nargs="?",
        metavar=f"{' | '.join(CODE_ACTIONS)} | {' | '.join(MODES)}",
        help="what to do with the recovery code, or the mode to move to",
    )
    command.add_argument(
        "--new-passphrase-file", type=Path, metavar="FILE", help="the passphrase from now on"
    )
    command.add_argument("--code-file", type=Path, metavar="FILE", help="holds the recovery code")
    command.add_argument(
        "--portable", action="store_true", help="create, recover: do without the keystore"
    )
    command.add_argument(
        "--accept-loss", action="store_true", help="recover: of a damaged vault, what can be read"
    )


def check_vault(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End with a usage error where an action and what follows it do not belong together."""
    allowed: Mapping[str, tuple[str | None, ...]] = {
        "recovery-code": CODE_ACTIONS,
        "mode": (None, *MODES),
    }
    if options.what not in allowed.get(options.action, (None,)):
        parser.error(
            f"vault recovery-code takes one of {', '.join(CODE_ACTIONS)}; "
            f"vault mode none or one of {', '.join(MODES)}; the others take nothing"
        )


def vault(profile: Profile, options: argparse.Namespace) -> None:
    """Do what the action says."""
    _ACTIONS[options.action](profile, options)


def _lock(profile: Profile, options: argparse.Namespace) -> None:
    del options
    asked = profile.ask_to_lock()
    say("The window was told to lock." if asked else "No window has this vault open.")


def _create(profile: Profile, options: argparse.Namespace) -> None:
    if profile.exists():
        raise VaultExistsError(
            "This profile has a vault already; it was not touched.",
            advice="Choose another --profile for a new one.",
        )
    passphrase = given_passphrase(options) or _new_passphrase()
    with profile.create(passphrase, portable=options.portable) as assistant:
        if somebody_is_there() and agree(_OFFER):
            show_code(assistant.protection.new_recovery_code())
        say(f"A vault was created for the profile “{profile.name}”. {assistant.promise()}")


def _status(profile: Profile, options: argparse.Namespace) -> None:
    del options
    if not profile.exists():
        say(f"The profile “{profile.name}” has no vault yet.")
        return
    info = profile.info()
    opened_by = "a passphrase" if info.needs_passphrase else "this computer's keystore"
    code = ", or by its recovery code" if info.has_recovery_code else ""
    say(f"The profile “{profile.name}” has a vault ({info.mode}), opened by {opened_by}{code}.")


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


_ACTIONS: Mapping[str, Action] = {
    "create": _create,
    "status": _status,
    "lock": _lock,
    "change-passphrase": _change_passphrase,
    "mode": mode,
    "recovery-code": recovery_code,
    "recover": recover,
    "accept-loss": accept_loss,
}
