"""The command line: one command, one exit code (0 done, 1 expected failure, 2 wrong usage)."""

import argparse
from collections.abc import Callable, Mapping, Sequence

from app.assistant import Parts, Profile
from app.cli import backups, exports, forget, machine, memories, models
from app.cli.arguments import build_parser, check_usage
from app.cli.chat import chat
from app.cli.chats import chats
from app.cli.consents import consents
from app.cli.energy import energy
from app.cli.opening import profile_of
from app.cli.profiles import profiles
from app.cli.server import server
from app.cli.speech import complain, note
from app.cli.vault import vault
from app.domain.errors import CandorError

COMMANDS: Mapping[str, Callable[[Profile, argparse.Namespace], None]] = {
    "chat": chat,
    "chats": chats,
    "remember": memories.remember,
    "memories": memories.memories,
    "proposals": memories.proposals,
    "accept": memories.accept,
    "decline": memories.decline,
    "forget": forget.forget,
    "verify-forgotten": forget.verify_forgotten,
    "never-again": forget.never_again,
    "vault": vault,
    "profiles": profiles,
    "consents": consents,
    "energy": energy,
    "backup": backups.backup,
    "restore": backups.restore,
    "export": exports.export,
    "import": exports.take_in,
    "models": models.models,
    "network": models.network,
    "server": server,
    "doctor": machine.doctor,
}


def chosen_profile(arguments: Sequence[str]) -> Profile | None:
    """Return the profile for the window; None when the arguments name a command."""
    options = build_parser().parse_args(arguments)
    return None if options.command else profile_of(options, Parts())


def run_command(arguments: Sequence[str], parts: Parts | None = None) -> int:
    """Run one command and return its exit code; without a command, talk."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        options = parser.parse_args([*arguments, "chat"])
    check_usage(options)
    try:
        COMMANDS[options.command](profile_of(options, parts or Parts()), options)
    except CandorError as error:
        complain(error)
        return 1
    except KeyboardInterrupt:
        note("")
        return 130
    return 0
