"""Opening a profile from the terminal: which folder, which passphrase, or a private session."""

import argparse
from getpass import getpass
from pathlib import Path

from app.assistant import Assistant, Parts, Places, Profile, Profiles, default_places
from app.cli.speech import note, somebody_is_there
from app.domain.errors import CandorError, VaultLockedError


class PassphraseFileError(CandorError):
    """A passphrase file can not be read."""


def profile_of(options: argparse.Namespace, parts: Parts) -> Profile:
    """Return the profile that the options name."""
    data: Path | None = options.data_dir
    places = Places(data.expanduser().absolute()) if data else default_places()
    model: Path | None = getattr(options, "model", None)
    name: str = options.profile or Profiles(places, parts).last()
    return Profile(places, name, parts, model, offline=options.offline)


def unlock(profile: Profile, options: argparse.Namespace) -> Assistant:
    """Open an existing vault, asking for the passphrase where there is somebody to ask."""
    assistant = profile.unlock(present_passphrase(profile, options))
    for sentence in assistant.warnings():
        note(sentence)
    return assistant


def present_passphrase(profile: Profile, options: argparse.Namespace) -> str | None:
    """Return what opens an existing vault; None where its keystore is enough."""
    if not profile.needs_passphrase():
        return None
    return given_passphrase(options) or _ask_passphrase("Passphrase: ")


def open_for_chat(profile: Profile, options: argparse.Namespace) -> Assistant:
    """Open, or create, the vault; without one and without anybody to ask, keep nothing."""
    if profile.exists():
        return unlock(profile, options)
    if options.temporary:
        return profile.private()
    passphrase = given_passphrase(options)
    if passphrase:
        note("Created a new vault for this profile.")
        return profile.create(passphrase)
    if somebody_is_there():
        return _first_run(profile)
    note(
        "A private session: nothing is kept. "
        'To be remembered, make a vault first with "candor vault create".'
    )
    return profile.private()


def given_passphrase(options: argparse.Namespace) -> str | None:
    """Return the passphrase in the file that the options name; None without such a file."""
    return read_passphrase(options.passphrase_file) if options.passphrase_file else None


def read_passphrase(path: Path) -> str:
    """Return the first line of a passphrase file.

    Raises:
        PassphraseFileError: it can not be read, or its first line is empty.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise PassphraseFileError(
            "The passphrase file can not be read.", advice="Check its name and who may read it."
        ) from error
    if not lines or not lines[0]:
        raise PassphraseFileError(
            "The passphrase file is empty.", advice="Put the passphrase in its first line."
        )
    return lines[0]


def ask_new_passphrase() -> str | None:
    """Ask twice for a new passphrase; None when the answer is empty."""
    while True:
        first = getpass("New passphrase (empty for none): ")
        if not first or getpass("The same again: ") == first:
            return first or None
        note("The two were not the same.")


def _first_run(profile: Profile) -> Assistant:
    note(
        "Welcome to Candor. It runs on this computer alone, remembers only what you allow, "
        "and forgets for good when you say so."
    )
    passphrase = ask_new_passphrase()
    if passphrase or profile.has_keystore():
        note('A recovery code helps when all else is lost: "candor vault recovery-code create".')
        return profile.create(passphrase)
    note("No passphrase, and this computer has no keystore: a private session, nothing is kept.")
    return profile.private()


def _ask_passphrase(prompt: str) -> str:
    if not somebody_is_there():
        raise VaultLockedError(
            "The vault is locked.", advice="Give its passphrase with --passphrase-file FILE."
        )
    return getpass(prompt)
