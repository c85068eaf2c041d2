"""The commands of `contract.md` and what each may be given."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app import __version__
from app.cli.backups import add_backups, check_backups
from app.cli.consents import add_consents
from app.cli.energy import add_energy
from app.cli.exports import add_exports
from app.cli.models import add_models, check_models
from app.cli.profiles import add_profiles, check_profiles
from app.cli.selecting import add_forget, check_forget
from app.cli.server import add_server, check_server
from app.cli.vault import add_vault, check_vault
from app.cli.words import WordsAnywhere

Add = Callable[[str, str], argparse.ArgumentParser]

EPILOG = (
    "Private text in arguments is visible to other users of this machine: "
    "give it on standard input instead."
)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="candor",
        description="A private assistant that lives on your own computer. "
        "Without a command it opens the window.",
        epilog=EPILOG,
    )
    _add_global(parser, default=None)
    parser.add_argument("--version", action="version", version=f"candor {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=WordsAnywhere)

    def add(name: str, summary: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=summary, description=summary, epilog=EPILOG)
        _add_global(command, default=argparse.SUPPRESS)
        command.set_defaults(parser=command)
        return command

    for group in (_add_chat, _add_memory, _add_consent, add_forget, add_vault, _add_machine):
        group(add)
    add_backups(add)
    add_exports(add)
    add_consents(add)
    add_energy(add)
    add_profiles(add)
    add_models(add)
    add_server(add)
    return parser


def _add_global(parser: argparse.ArgumentParser, *, default: str | None) -> None:
    """Let the global options stand before or after the command."""
    group = parser.add_argument_group("for every command")
    group.add_argument(
        "--data-dir", type=Path, default=default, metavar="DIR", help="where everything is kept"
    )
    group.add_argument("--profile", default=default, metavar="NAME", help="whose vault")
    group.add_argument(
        "--passphrase-file",
        type=Path,
        default=default,
        metavar="FILE",
        help="holds the passphrase in its first line, so that nobody is asked",
    )
    group.add_argument(
        "--offline",
        action="store_true",
        default=default or False,
        help="allow no connection at all (Candor opens none by itself)",
    )


def _add_chat(add: Add) -> None:
    chat = add("chat", "Ask something; without TEXT, talk (or read standard input).")
    chat.add_argument("text", nargs="?", metavar="TEXT", help='"-" reads standard input')
    where = chat.add_mutually_exclusive_group()
    where.add_argument("--temporary", action="store_true", help="never written, never learned from")
    where.add_argument("--chat", metavar="ID", help="go on in this chat (see candor chats)")
    where.add_argument("--continue", action="store_true", dest="go_on", help="go on in the latest")
    chat.add_argument("--model", type=Path, metavar="PATH", help="another GGUF model file")
    _add_json(chat)
    _add_json(add("chats", "List the chats that were kept, the newest first."))


def _add_memory(add: Add) -> None:
    remember = add("remember", "Remember a sentence about you.")
    remember.add_argument("text", nargs="?", metavar="TEXT", help='"-" reads standard input')
    listed = add("memories", "List everything that is remembered.")
    listed.add_argument("--expiring", action="store_true", help="what goes by itself before long")
    _add_json(listed)


def _add_consent(add: Add) -> None:
    _add_json(add("proposals", "List what waits for your consent."))
    for name, summary in (
        ("accept", "Remember what was proposed."),
        ("decline", "Destroy what was proposed."),
    ):
        command = add(name, summary)
        _add_targets(command)


def _add_targets(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("ids", nargs="*", metavar="ID", help="as candor proposals lists them")
    command.add_argument("--all", action="store_true", help="everything that was proposed")
    return command


def _add_machine(add: Add) -> None:
    _add_json(add("doctor", "Say what works here, and what is protected by what."))


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="one JSON object a line")


def check_usage(options: argparse.Namespace) -> None:
    """End with a usage error, and the command's own usage, where no parser alone can see one."""
    parser: argparse.ArgumentParser = options.parser
    if options.command in {"accept", "decline"} and bool(options.ids) == options.all:
        parser.error(f"{options.command} takes one of ids or --all")
    if options.command == "forget":
        check_forget(parser, options)
    if options.command == "backup":
        check_backups(parser, options)
    if options.command == "vault":
        check_vault(parser, options)
    if options.command == "profiles":
        check_profiles(parser, options)
    if options.command == "server":
        check_server(parser, options)
    if options.command == "models":
        check_models(parser, options)
