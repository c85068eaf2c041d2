"""A state on its way to the vault and back: what it was made with, its tokens, its bytes.

It holds the words of a chat, as tokens and as what was computed from them: only ever sealed.
"""

import ctypes
import hashlib
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.engine.llama.states import KeptState, Snapshot
from app.engine.llama.vocabulary import Tokens

_MAGIC = b"candor-state-1\n"
_LENGTH = struct.Struct("<I")


@dataclass(frozen=True, slots=True)
class SavedState:
    """A sequence, and the tokens in which its answers were spoken.

    Attributes:
        maker: what made it: model, adapter, build and settings. For others it means nothing.
    """

    maker: str
    state: KeptState
    spoken: Mapping[str, Tokens] = field(repr=False)


def pack(saved: SavedState) -> bytes:
    """Return a state as bytes."""
    told = {"maker": saved.maker, "tokens": saved.state.tokens, "spoken": dict(saved.spoken)}
    head = json.dumps(told).encode("ascii")
    return b"".join((_MAGIC, _LENGTH.pack(len(head)), head, bytes(saved.state.whole.data)))


def unpack(data: bytes, *, maker: str) -> SavedState | None:
    """Return the state in some bytes, or None where another maker made them."""
    start = len(_MAGIC) + _LENGTH.size
    if not data.startswith(_MAGIC) or len(data) < start:
        return None
    (length,) = _LENGTH.unpack_from(data, len(_MAGIC))
    try:
        told = json.loads(data[start : start + length])
    except (ValueError, RecursionError):
        return None
    match told:
        case {"maker": str(made_by), "tokens": list(tokens), "spoken": dict(spoken)}:
            if made_by != maker:
                return None
            body = data[start + length :]
            whole = Snapshot(len(tokens), (ctypes.c_ubyte * len(body)).from_buffer_copy(body))
            texts = {str(text): tuple(map(int, words)) for text, words in spoken.items()}
            return SavedState(made_by, KeptState(tuple(map(int, tokens)), whole, ()), texts)
    return None


def identify(path: Path) -> bytes:
    """Return what tells one model file from another: its size, and its beginning with the names."""
    with path.open("rb") as file:
        return f"{path.stat().st_size} ".encode() + hashlib.sha256(file.read(1 << 20)).digest()
