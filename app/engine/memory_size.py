"""How much memory this computer can give to a model."""

import os
import sys
from pathlib import Path

_CGROUP_LIMIT = Path("/sys/fs/cgroup/memory.max")  # of a container
_FOR_THE_REST = 2_000_000_000  # bytes for the system, the window and everything else
_SMALLEST = 1_000_000_000


def memory_for_models() -> int:
    """Return the bytes that models may fill, about: all memory but what everything else needs."""
    return max(_SMALLEST, min(_installed(), _granted()) - _FOR_THE_REST)


def _installed() -> int:
    if sys.platform == "win32":
        return 8_000_000_000  # the reference machine of `product.md`, J3
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _granted() -> int:
    """What a container allows; without one there is no end."""
    try:
        text = _CGROUP_LIMIT.read_text(encoding="ascii").strip()
    except OSError:
        return 1 << 62
    return int(text) if text.isdecimal() else 1 << 62
