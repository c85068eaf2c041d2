"""Where the set-up finds and puts things."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The checkout that is set up, and the person's cache, which all checkouts share."""

    root: Path
    cache: Path

    @property
    def venv(self) -> Path:
        """The environment of this checkout."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.venv / "bin" / "python"

    @property
    def wheels(self) -> Path:
        """The engines built on this machine, one folder each."""
        return self.cache / "wheels"

    @property
    def logs(self) -> Path:
        """What pip and the compiler said."""
        return self.cache / "logs"


def find_places(environ: Mapping[str, str]) -> Places:
    """Return the places of the checkout that this file lies in."""
    cache = environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Places(root=Path(__file__).resolve().parents[2], cache=Path(cache) / "candor")


def without_home(text: str) -> str:
    """Return the text with the home folder, and so the person's name, written as `~`."""
    home = str(Path.home())
    return text if home == os.sep else text.replace(home, "~")
