"""A flag that native code reads without Python: it stops a running computation within its step.

llama.cpp asks `abort_callback(data)` between two operations. The callback is the C library's own
`strlen` and the data are these bytes: an empty string is 0, go on; one character is 1, stop. The
bytes may be shared with another process, which then stops the computation without a message.
Source: `engine.md`, "Native abort flag"; a Python callback would cost 3 ms a token and the lock.
"""

import ctypes
import mmap
import os
import tempfile

_SIZE = mmap.PAGESIZE


class AbortFlag:
    """Two bytes of shared memory: a switch, and the zero that ends the string."""

    def __init__(self, descriptor: int = -1) -> None:
        """Lay the flag over an open file, or over memory of this process alone."""
        self._memory = mmap.mmap(descriptor, _SIZE)

    def set(self) -> None:
        """Ask the computation to stop; it stays asked until `clear`."""
        self._memory[0] = 1

    def clear(self) -> None:
        """Let computations run again."""
        self._memory[0] = 0

    def is_set(self) -> bool:
        """Return whether a stop is asked for."""
        return self._memory[0] == 1

    def address(self) -> int:
        """Return where native code finds the bytes; valid while this object lives."""
        return ctypes.addressof(ctypes.c_char.from_buffer(self._memory))


def make_shared_file() -> int:
    """Return the descriptor of a nameless file that two processes can lay a flag over."""
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("candor-abort")
    else:
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    os.ftruncate(descriptor, _SIZE)
    return descriptor
