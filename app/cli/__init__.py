"""The same assistant in a terminal."""

from app.cli.main import chosen_profile, run_command

__all__ = ["chosen_profile", "run_command"]
