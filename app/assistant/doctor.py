"""What works on this machine, and what is protected by what, in plain words."""

import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from app import __version__
from app.assistant.model_choice import LocalModel
from app.assistant.profile import Profile
from app.assistant.promise import OLD_COPIES, promise
from app.domain.errors import CandorError
from app.engine import find_devices, find_starter, fit_file
from app.persona import load_household
from app.vault import pins_keys

NETWORK = (
    "Candor connects only to fetch a model or to ask your own server, after you allowed it; "
    "each connection stands in the ledger, and all others are refused."
)

_ON_BATTERY = "This computer runs on its battery: Candor does nothing that nobody waits for."
_PLUGGED_IN = "Not on battery, as far as this system says."


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: whether it is well, and what that means."""

    subject: str
    text: str
    well: bool = True


def examine(profile: Profile) -> Iterator[Finding]:
    """Yield what a look at this machine and this profile finds; nothing is unlocked."""
    yield Finding("Candor", f"{__version__}, Python {platform.python_version()}.")
    yield _keystore(profile)
    yield _vault(profile)
    if profile.exists():
        yield Finding("Old copies", OLD_COPIES)
    yield _memory()
    yield _household(profile)
    yield from _model(profile)
    devices = find_devices()
    yield Finding("Graphics card", devices.describe(), well=devices.well)
    yield Finding("Power", _ON_BATTERY if profile.parts.on_battery() else _PLUGGED_IN)
    yield Finding("Network", NETWORK)


def _keystore(profile: Profile) -> Finding:
    if profile.has_keystore():
        return Finding("Keystore", "This computer's keystore can hold the vault's key.")
    return Finding(
        "Keystore",
        f"None found on this {sys.platform} machine; a vault needs a passphrase, and old copies "
        "of it stay readable with that passphrase.",
        well=False,
    )


def _vault(profile: Profile) -> Finding:
    if not profile.exists():
        return Finding("Vault", f"The profile “{profile.name}” has none yet.")
    try:
        return Finding("Vault", promise(profile.info()))
    except CandorError as error:
        return _trouble("Vault", error)


def _memory() -> Finding:
    if pins_keys():
        return Finding(
            "Memory",
            "The vault's main keys are kept out of swap. What is read and written may get there: "
            "encrypt the swap, or the whole disk.",
        )
    return Finding(
        "Memory",
        "This system keeps nothing out of swap for Candor, not even the vault's keys: encrypt the "
        "swap, or the whole disk.",
        well=False,
    )


def _household(profile: Profile) -> Finding:
    try:
        load_household(profile.places.household)
    except CandorError as error:
        return _trouble("Household rules", error)
    there = profile.places.household.exists()
    return Finding("Household rules", "They can be read." if there else "There are none.")


def _model(profile: Profile) -> Iterator[Finding]:
    engine = profile.parts.engine(LocalModel(profile.model) if profile.model else None)
    try:
        where = profile.model or find_starter()
        card, fitting = engine.card(), fit_file(where)
    except CandorError as error:
        yield _trouble("Model", error)
        return
    finally:
        engine.close()
    yield Finding("Model", f"{card.name} ({where.name}), context {card.context} tokens.")
    yield Finding("Speed", f"It should write about {fitting.speed:.0f} tokens a second.")
    for note in card.notes:
        yield Finding("Model process", note)


def _trouble(subject: str, error: CandorError) -> Finding:
    return Finding(subject, f"{error} {error.advice}", well=False)
