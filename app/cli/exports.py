"""`candor export FOLDER` and `candor import PATH`: everything in open formats, out and in."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.assistant import EXPORT_WARNING, Profile
from app.cli.opening import unlock
from app.cli.speech import agree, note, say
from app.domain.text import counted

Add = Callable[[str, str], argparse.ArgumentParser]


def add_exports(add: Add) -> None:
    """Say which words follow `export` and `import`."""
    export = add("export", "Write everything to a new folder, in the open: it is not encrypted.")
    export.add_argument("folder", type=Path, metavar="FOLDER")
    export.add_argument("--now", action="store_true", help="do not ask")
    take_in = add("import", "Take in an export of Candor, ChatGPT or Claude.")
    take_in.add_argument("path", type=Path, metavar="PATH", help="a folder or conversations.json")
    take_in.add_argument(
        "--mine",
        action="store_true",
        help="my own export: its memories need no consent again, and its consents hold here, "
        "where none was chosen yet",
    )


def export(profile: Profile, options: argparse.Namespace) -> None:
    """Write everything, once somebody has read what that means."""
    note(EXPORT_WARNING)
    if not options.now and not agree("Write everything without encryption?"):
        note("Nothing was written.")
        return
    with unlock(profile, options) as assistant:
        done = assistant.exports.write(options.folder)
    say(f"Written: {_chats(done.chats, done.messages)}, {_memories(done.memories)}.")


def take_in(profile: Profile, options: argparse.Namespace) -> None:
    """Take in what somebody else may have written: memories wait for consent."""
    with unlock(profile, options) as assistant:
        done = assistant.exports.read(options.path, mine=options.mine)
    say(f"Taken in: {_chats(done.chats, done.messages)}, {_memories(done.memories)}.")
    if done.proposals:
        say(f"  Waiting for your consent: {done.proposals} (candor proposals)")
    if done.left_out:
        say(f"  Left out (here already, forgotten, or not fit to be kept): {done.left_out}")
    if done.consents:
        say("  Your consents came along (candor consents).")


def _chats(chats: int, messages: int) -> str:
    return f"{counted(chats, 'chat', 'chats')} with {counted(messages, 'message', 'messages')}"


def _memories(count: int) -> str:
    return counted(count, "memory", "memories")
