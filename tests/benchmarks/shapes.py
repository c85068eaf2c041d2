"""Models of real shapes with random weights, for measuring speed where no real ones are at hand.

They say nonsense at the speed of the real ones: layers, widths, heads, vocabulary and 4-bit blocks
are those of the family.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFReader, GGUFWriter
from numpy.typing import NDArray

TINY = Path(__file__).parents[1] / "tiny.gguf"
_BLOCK, _BLOCK_BYTES = 32, 18  # Q4_0: a scale and sixteen bytes for thirty-two weights
_NORMAL = 1
_KEPT = 2048  # tokens of the tiny model's vocabulary, which the others only make longer


@dataclass(frozen=True, slots=True)
class Shape:
    """What the speed of a llama-like model depends on; a head has `head` numbers."""

    layers: int
    width: int
    inner: int
    heads: int
    kv_heads: int
    head: int
    vocabulary: int


SHAPES = {
    "135M": Shape(30, 576, 1536, 9, 3, 64, 49_152),
    "360M": Shape(32, 960, 2560, 15, 5, 64, 49_152),
    "0.6B": Shape(28, 1024, 3072, 16, 8, 128, 151_936),
    "1B": Shape(16, 2048, 8192, 32, 8, 64, 128_256),
    "1.7B": Shape(28, 2048, 6144, 16, 8, 128, 151_936),
    "3B": Shape(28, 3072, 8192, 24, 8, 128, 128_256),
}


def write_shape(target: Path, shape: Shape) -> Path:
    """Write a model of this shape; return where it is."""
    writer = GGUFWriter(target, "llama", use_temp_file=True)
    _write_header(writer, shape)
    chance = np.random.default_rng(1)
    for name, rows, columns in _tensors(shape):
        if rows == 1:
            writer.add_tensor(name, np.ones(columns, np.float32))
        else:
            blocks = _random_blocks(chance, rows, columns)
            writer.add_tensor(name, blocks, raw_dtype=GGMLQuantizationType.Q4_0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return target


def _write_header(writer: GGUFWriter, shape: Shape) -> None:
    writer.add_name("random weights")
    writer.add_block_count(shape.layers)
    writer.add_context_length(8192)
    writer.add_embedding_length(shape.width)
    writer.add_feed_forward_length(shape.inner)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head)
    writer.add_value_length(shape.head)
    writer.add_rope_dimension_count(shape.head)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(shape.vocabulary)
    _write_vocabulary(writer, shape.vocabulary)


def _write_vocabulary(writer: GGUFWriter, size: int) -> None:
    """Write the tiny model's vocabulary, made longer with tokens that no text has."""
    fields = GGUFReader(TINY).fields
    more = range(_KEPT, size)
    for key, field in fields.items():
        if not key.startswith("tokenizer."):
            continue
        value = field.contents()
        match key.removeprefix("tokenizer.ggml."):
            case "tokens":
                writer.add_token_list([*value, *(f"filler{at}" for at in more)])
            case "token_type":
                writer.add_token_types([*value, *(_NORMAL for _ in more)])
            case "merges":
                writer.add_token_merges(value)
            case _:
                writer.add_key_value(key, value, field.types[0])


def _tensors(shape: Shape) -> Iterator[tuple[str, int, int]]:
    """Name every tensor with its rows and columns; one row is a norm."""
    query, key = shape.heads * shape.head, shape.kv_heads * shape.head
    yield "token_embd.weight", shape.vocabulary, shape.width
    yield "output_norm.weight", 1, shape.width
    for layer in range(shape.layers):
        block = f"blk.{layer}."
        yield block + "attn_norm.weight", 1, shape.width
        yield block + "ffn_norm.weight", 1, shape.width
        yield block + "attn_q.weight", query, shape.width
        yield block + "attn_k.weight", key, shape.width
        yield block + "attn_v.weight", key, shape.width
        yield block + "attn_output.weight", shape.width, query
        yield block + "ffn_gate.weight", shape.inner, shape.width
        yield block + "ffn_up.weight", shape.inner, shape.width
        yield block + "ffn_down.weight", shape.width, shape.inner


def _random_blocks(chance: np.random.Generator, rows: int, columns: int) -> NDArray[np.uint8]:
    """Return a matrix of 4-bit weights whose sums stay near 1."""
    blocks = chance.integers(0, 256, (rows, columns // _BLOCK, _BLOCK_BYTES), np.uint8)
    scale = np.array([0.2 / np.sqrt(columns)], np.float16).view(np.uint8)
    blocks[:, :, :2] = scale
    return blocks.reshape(rows, -1)
