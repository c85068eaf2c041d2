"""Where the public sets lie: each benchmark reads its own folder of the data that it is given."""

import sys
from pathlib import Path


def is_there(path: Path) -> bool:
    """Return whether a set is there; where it is not, say so beside the figures."""
    if not path.exists():
        print(f"{path} is not there, so it is left out.", file=sys.stderr)
    return path.exists()
