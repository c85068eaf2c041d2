"""Pinned memory: the few keys that live as long as a vault is open are kept out of swap.

Best effort, as far as the system lets us: a limit or a system without `mlock` refuses, and nothing
else changes by it. Records, their keys and copies that libraries make are not pinned; whoever
fears for them encrypts the swap.
"""

import ctypes
import sys
from mmap import PAGESIZE

from app.vault.sealing import make_key


def pin(*secrets: bytes) -> bool:
    """Keep these bytes out of swap until the process ends; return whether all of them are."""
    each = [_pinned(secret) for secret in secrets if secret]
    return all(each)


def pins_keys() -> bool:
    """Return whether this system keeps keys out of swap for us."""
    return pin(make_key())


def _pinned(secret: bytes) -> bool:
    begins, ends = id(secret), id(secret) + sys.getsizeof(secret)  # where CPython keeps it
    first = begins - begins % PAGESIZE
    try:
        lock = ctypes.CDLL(None).mlock
    except (TypeError, AttributeError, OSError):  # Windows has it by another name
        return False
    return bool(lock(ctypes.c_void_p(first), ctypes.c_size_t(ends - first)) == 0)
