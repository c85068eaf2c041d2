"""`candor models` and `candor network`: models on this computer, and what was connected to."""

import argparse
from collections.abc import Callable
from pathlib import Path
from threading import Event

from app.assistant import Assistant, Offered, Profile
from app.cli.interrupt import stopping
from app.cli.opening import unlock
from app.cli.speech import agree, note, say
from app.domain.errors import EngineError, NetworkError, UnknownFormError
from app.domain.models import Fetching
from app.domain.text import counted

Add = Callable[[str, str], argparse.ArgumentParser]

_WITH_A_NAME = {
    "add": "the path of a GGUF file",
    "remove": "an id that “list” shows",
    "fetch": "a name that “catalogue” shows",
    "use": "a path, an id that “list” shows, or “starter”",
}
_ALONE = ("list", "catalogue", "found", "calibrate")
STARTER = "starter"
_TENTHS = 10


def add_models(add: Add) -> None:
    """Say which words follow `models` and `network`."""
    models = add("models", "List, fetch, add, choose or remove models.")
    models.add_argument("action", choices=(*_ALONE, *_WITH_A_NAME))
    models.add_argument(
        "which",
        nargs="?",
        metavar="NAME | PATH | ID",
        help="; ".join(f"for {action}: {what}" for action, what in _WITH_A_NAME.items()),
    )
    models.add_argument("--yes", action="store_true", help="for fetch: do not ask")
    network = add("network", "Say what Candor connected to, and what it refused.")
    network.add_argument("action", choices=("ledger", "clear", "forbid"), nargs="?")


def check_models(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End with a usage error where the parser alone can not see one."""
    wanted = _WITH_A_NAME.get(options.action)
    if wanted and not options.which:
        parser.error(f"models {options.action} takes {wanted}")
    if not wanted and options.which:
        parser.error(f"models {options.action} takes nothing more")


def models(profile: Profile, options: argparse.Namespace) -> None:
    """Do what was asked with a model; only choosing and fetching open the vault."""
    match options.action:
        case "list":
            _list(profile)
        case "add":
            _add(profile, Path(options.which).expanduser())
        case "remove":
            profile.models.remove(options.which)
            say("Removed.")
        case "catalogue" | "found":
            with profile.private() as assistant:
                _look(assistant, options.action)
        case _:
            with unlock(profile, options) as assistant:
                _ACTS[options.action](assistant, options)


def _list(profile: Profile) -> None:
    shelved = profile.models.models()
    for entry in shelved:
        say(f"{entry.id}  {entry.name}  {_megabytes(entry.size)}")
    if not shelved:
        note('No model was added: the starter answers. More: "candor models catalogue".')


def _add(profile: Profile, path: Path) -> None:
    stop, tenths = Event(), _Tenths()
    with stopping(stop):
        added = profile.models.add(path, stop, lambda share: tenths.say(share, "are copied"))
    if added is None:
        raise EngineError("Stopped; nothing was copied.", advice="The file is where it was.")
    say(f"Added {added.name}.  [{added.id}]")


def network(profile: Profile, options: argparse.Namespace) -> None:
    """Show or empty the network ledger, or take the consent back."""
    with unlock(profile, options) as assistant:
        match options.action:
            case "clear":
                assistant.network.clear()
                say("The ledger is empty.")
            case "forbid":
                assistant.models.allow(network=False)
                say("Candor connects to nothing until you allow it again.")
            case _:
                _ledger(assistant)


def _look(assistant: Assistant, action: str) -> None:
    """List what could be used: nothing of it is anybody's secret, so no vault is opened."""
    if action == "catalogue":
        for offered in assistant.models.catalogue():
            say(_row(offered))
        return
    found = assistant.models.found()
    for each in found:
        say(f"{each.app}: {each.name}  {_megabytes(each.size)}\n  {each.path}")
    if not found:
        note("No other program left a model on this computer.")


def _row(offered: Offered) -> str:
    offer = offered.offer
    state = "on the shelf" if offered.shelved else str(offered.fit)
    if offered.unfinished:
        state = f"{_megabytes(offered.unfinished)} of it came"
    return (
        f"{offer.id}: {offer.title} by {offer.maker}, {_megabytes(offer.size)}, {offer.licence}"
        f"{'' if offer.open_licence else ' (with conditions)'}\n"
        f"  {offer.languages}; {state}; {offer.checked}"
    )


def _use(assistant: Assistant, options: argparse.Namespace) -> None:
    which: str = options.which
    shelved = {each.id: str(each.path) for each in assistant.models.shelved()}
    path = (
        "" if which == STARTER else shelved.get(which) or str(Path(which).expanduser().absolute())
    )
    try:
        assistant.settings.choose_model(path)
    except UnknownFormError as unknown:
        note(f"{unknown} The template's SHA-256 is {unknown.template}.")
        if not agree("Learn from it, in a process without network, how to talk to this model?"):
            note("Nothing was changed.")
            return
        assistant.settings.choose_model(path, unknown.template)
    say("The starter answers from now on." if not path else "This model answers from now on.")


def _calibrate(assistant: Assistant, _options: argparse.Namespace) -> None:
    note("Trying out how the model runs best here; that takes some seconds.")
    stop = Event()
    with stopping(stop):
        card = assistant.calibrate(stop)
    if not assistant.calibrated():
        note("Nothing was found out: try again when this computer has less to do.")
        return
    say(f"{card.name}.")
    for each in card.notes:
        say(each)


def _fetch(assistant: Assistant, options: argparse.Namespace) -> None:
    name: str = options.which
    offer = assistant.models.offer(name)
    size, host = _megabytes(offer.size), offer.host
    if not options.yes and not agree(f"Fetch {offer.title} ({size}, {offer.licence}) from {host}?"):
        note("Nothing was fetched.")
        return
    assistant.models.allow(network=True)
    stop = Event()
    with stopping(stop):
        model = assistant.models.fetch(name, stop, _Tenths().step)
    if model is None:
        raise NetworkError(
            "Stopped; what came is kept.", advice="The same command goes on from there."
        )
    say(f"Fetched and checked: {model.name}.  [{model.id}]")
    note(f"To talk to it: candor models use {model.id}")


_ACTS = {"use": _use, "fetch": _fetch, "calibrate": _calibrate}


class _Tenths:
    """Says how far something is, at every tenth."""

    def __init__(self) -> None:
        self._said = 0

    def say(self, share: float, rest: str) -> None:
        """Say it, if another tenth is done."""
        tenths = int(share * _TENTHS)
        if tenths > self._said:
            self._said = tenths
            note(f"{tenths * 10} % {rest}")

    def step(self, step: Fetching) -> None:
        """Say how far a download is."""
        left = step.seconds_left
        rest = f", about {left / 60:.0f} minutes left" if left and left > 60 else ""
        self.say(step.share, f"of {_megabytes(step.total)}{rest}")


def _ledger(assistant: Assistant) -> None:
    connections = assistant.network.all()
    for each in connections:
        verdict = f"allowed: {each.purpose}" if each.allowed else f"refused ({each.by})"
        say(f"{each.at.astimezone():%Y-%m-%d %H:%M} {each.place} {verdict}")
    say(counted(len(connections), "connection", "connections") + " on record.")


def _megabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"
