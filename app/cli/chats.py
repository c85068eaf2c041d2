"""`candor chats`: the chats that were kept, so that one can be gone on with or forgotten."""

import argparse

from app.assistant import Profile
from app.cli import json_lines
from app.cli.opening import unlock
from app.cli.speech import note, say


def chats(profile: Profile, options: argparse.Namespace) -> None:
    """List the chats, the newest first."""
    with unlock(profile, options) as assistant:
        found = assistant.chats.all()
    for each in found:
        plain = f"{each.id}  {each.started_at.astimezone():%Y-%m-%d %H:%M}  {each.title}"
        say(json_lines.line(json_lines.chat(each)) if options.json else plain)
    if not found and not options.json:
        note("There is no chat yet.")
