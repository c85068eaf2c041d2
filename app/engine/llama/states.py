"""What was evaluated of a sequence, as bytes outside the context: whole, or its last moment only.

A state holds token ids and what was computed from them, so all of the private words: it lives in
memory, is overwritten when all is forgotten, and leaves the process only to be sealed in the vault.
"""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import llama_cpp.llama_cpp as llama

_MAIN = 0  # the sequence that is evaluated
_WHOLE = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A state of llama.cpp's, and after how many tokens it was taken."""

    length: int
    data: "ctypes.Array[ctypes.c_ubyte]" = field(repr=False)

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.data)

    def wipe(self) -> None:
        """Overwrite it."""
        ctypes.memset(self.data, 0, len(self.data))


@dataclass(frozen=True, slots=True)
class KeptState:
    """A whole sequence that can be gone on with: its tokens, its state, and earlier moments."""

    tokens: tuple[int, ...] = field(repr=False)
    whole: Snapshot
    moments: tuple[Snapshot, ...]

    @property
    def size(self) -> int:
        """Bytes."""
        return self.whole.size + sum(moment.size for moment in self.moments)

    def wipe(self) -> None:
        """Overwrite it."""
        for snapshot in (self.whole, *self.moments):
            snapshot.wipe()


def whole_size(context: int) -> int:
    """Return the bytes of the state of the whole sequence."""
    return int(llama.llama_state_seq_get_size_ext(context, _MAIN, _WHOLE))


def take_whole(context: int, length: int) -> Snapshot:
    """Return the state of the whole sequence, which has `length` tokens."""
    return _take(context, length, _WHOLE)


def take_moment(context: int, length: int) -> Snapshot:
    """Return what of the sequence can not be cut back to: a window, a recurrent state."""
    return _take(context, length, llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY)


def _take(context: int, length: int, flags: int) -> Snapshot:
    size = llama.llama_state_seq_get_size_ext(context, _MAIN, flags)
    buffer = (ctypes.c_ubyte * size)()
    llama.llama_state_seq_get_data_ext(context, buffer, size, _MAIN, flags)
    return Snapshot(length, buffer)


def put_whole(context: int, snapshot: Snapshot) -> bool:
    """Make the sequence what it was; return False, with nothing promised, where that failed."""
    return _put(context, snapshot, _WHOLE)


def put_moment(context: int, snapshot: Snapshot) -> bool:
    """Bring back what can not be cut back to; the rest of the sequence must still be there."""
    return _put(context, snapshot, llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY)


def _put(context: int, snapshot: Snapshot, flags: int) -> bool:
    data, size = snapshot.data, snapshot.size
    return bool(llama.llama_state_seq_set_data_ext(context, data, size, _MAIN, flags) == size)


class KeptStates:
    """States of other chats and other branches, while there is room; the oldest go first."""

    def __init__(self, budget: int) -> None:
        """Give all of them together so many bytes."""
        self._budget = budget
        self._kept: list[KeptState] = []

    def keep(self, state: KeptState) -> None:
        """Keep a state as the newest; those that begin it are not needed any more."""
        others = [old for old in self._kept if old.tokens != state.tokens[: len(old.tokens)]]
        self._kept = [*others, state]
        while sum(kept.size for kept in self._kept) > self._budget:
            self._kept.pop(0)

    def __iter__(self) -> Iterator[KeptState]:
        """Yield them, the oldest first."""
        return iter(self._kept)

    def clear(self) -> None:
        """Overwrite and drop all of them."""
        for state in self._kept:
            state.wipe()
        self._kept.clear()


def common_length(first: Sequence[int], second: Sequence[int]) -> int:
    """Return how many tokens two sequences have in common at their beginning."""
    most = min(len(first), len(second))
    return next((at for at in range(most) if first[at] != second[at]), most)
