"""How many bytes a tensor takes."""

import math

from app.engine.gguf.reader import DamagedError, Tensor

_BLOCKS = {  # ggml type: (numbers a block, bytes a block); Source: gguf.GGML_QUANT_SIZES
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34),
    9: (32, 40), 10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210),
    15: (256, 292), 16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18),
    21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8),
    28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66), 39: (32, 17),
    40: (64, 36), 41: (128, 18),
}  # fmt: skip


def size_of(tensor: Tensor) -> int:
    """Return how many bytes a tensor takes."""
    if tensor.kind not in _BLOCKS or min(tensor.shape) < 1:
        raise DamagedError("impossible tensor")
    numbers, size = _BLOCKS[tensor.kind]
    if tensor.shape[0] % numbers:
        raise DamagedError("impossible tensor")
    return math.prod(tensor.shape) // numbers * size
