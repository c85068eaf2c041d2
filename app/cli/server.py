"""`candor server`: let a server of one's own answer."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from getpass import getpass
from pathlib import Path

from app.assistant import Assistant, Profile
from app.cli.opening import unlock
from app.cli.speech import agree, given_text, note, say, somebody_is_there
from app.domain.errors import EngineError
from app.domain.servers import Server

Add = Callable[[str, str], argparse.ArgumentParser]

LEAVES = "What you write, and the memories beside it, will leave this computer for {}."


def add_server(add: Add) -> None:
    """Say which words follow `server`."""
    server = add("server", "Let a server of your own answer instead of a model on this computer.")
    server.add_argument("action", choices=("status", "set", "check", "on", "off"))
    server.add_argument("address", nargs="?", metavar="ADDRESS", help="for set: https://…")
    server.add_argument("--server-model", default="", metavar="NAME", help="which model answers")
    server.add_argument("--key", action="store_true", help="read its key from standard input")
    server.add_argument("--certificate", type=Path, metavar="FILE", help="PEM file to trust")


def check_server(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End with a usage error where the parser alone can not see one."""
    if (options.action == "set") != bool(options.address):
        parser.error("server set takes an address, and nothing else does")


def server(profile: Profile, options: argparse.Namespace) -> None:
    """Do what was asked with the person's own server."""
    with unlock(profile, options) as assistant:
        current = assistant.servers.current()
        match options.action:
            case "set":
                assistant.servers.save(_given(options))
                say("Kept. Nothing was sent: try it with candor server check.")
            case "check":
                card = assistant.servers.check(current)
                say(f"{card.name} answers, context {card.context} tokens.")
            case "on":
                _switch_on(assistant, current)
            case "off":
                assistant.servers.save(replace(current, on=False))
                say("A model on this computer answers.")
            case _:
                _status(assistant, current)


def _given(options: argparse.Namespace) -> Server:
    key = _key() if options.key else ""
    return Server(options.address, options.server_model, key, _certificate(options.certificate))


def _key() -> str:
    return getpass("Key: ") if somebody_is_there() else given_text(None).strip()


def _certificate(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        text = path.expanduser().read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable() from error
    if not text.strip():
        raise _unreadable()
    return text


def _unreadable() -> EngineError:
    return EngineError("The certificate can not be read.", advice="Give a PEM file.")


def _switch_on(assistant: Assistant, current: Server) -> None:
    if not current.address:
        raise EngineError("No server is set yet.", advice="Set one with: candor server set ADDRESS")
    note(LEAVES.format(current.address))
    if not agree("Let it answer?"):
        note("Nothing was changed.")
        return
    assistant.servers.save(replace(current, on=True))
    say("Your server answers from the next question on.")


def _status(assistant: Assistant, current: Server) -> None:
    used = assistant.servers.in_use()
    if used:
        say(f"{used.address} answers.")
    elif current.address:
        say(f"{current.address} is set; a model on this computer answers.")
    else:
        say("No server is set; a model on this computer answers.")
