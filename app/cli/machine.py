"""`candor doctor`."""

import argparse

from app.assistant import Profile, examine
from app.cli import json_lines
from app.cli.speech import say


def doctor(profile: Profile, options: argparse.Namespace) -> None:
    """Say what works here, and what is protected by what."""
    for finding in examine(profile):
        if options.json:
            say(json_lines.line(json_lines.finding(finding)))
        else:
            say(f"{'✓' if finding.well else '!'} {finding.subject}: {finding.text}")
