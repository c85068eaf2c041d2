"""`candor models` and `candor doctor`."""

import argparse
from pathlib import Path

from app.assistant import Profile, examine
from app.cli import json_lines
from app.cli.speech import say


def models(profile: Profile, options: argparse.Namespace) -> None:
    """List, add or remove models."""
    if options.action == "list":
        for entry in profile.models.models():
            say(f"{entry.id}  {entry.name}  {entry.size / 1e6:.0f} MB")
        return
    if options.action == "add":
        entry = profile.models.add(Path(options.which).expanduser())
        say(f"Added {entry.name}.  [{entry.id}]")
    else:
        profile.models.remove(options.which)
        say("Removed.")


def doctor(profile: Profile, options: argparse.Namespace) -> None:
    """Say what works here, and what is protected by what."""
    for finding in examine(profile):
        if options.json:
            say(json_lines.line(json_lines.finding(finding)))
        else:
            say(f"{'✓' if finding.well else '!'} {finding.subject}: {finding.text}")
