"""Tiny models with random weights of architectures that can not be cut back anywhere.

`write_hybrid` has recurrent layers (LFM2), `write_windowed` a sliding window (Gemma 3). They talk
nonsense, the same nonsense for the same prompt.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from gguf import GGUFReader, GGUFWriter

from tests.engine.conftest import TINY

WIDTH, INNER, HEADS, KV_HEADS, HEAD, VOCABULARY = 64, 128, 4, 2, 16, 2048
CONTEXT, WINDOW, STATE = 1024, 32, 3
Shapes = Iterator[tuple[str, tuple[int, ...]]]


def write_hybrid(target: Path, context: int = CONTEXT) -> Path:
    """Write a model whose layers are recurrent but for every second one."""
    writer = _begin(target, "lfm2", layers=4, context=context)
    writer.add_head_count_kv([0, KV_HEADS, 0, KV_HEADS])
    writer.add_shortconv_l_cache(STATE)
    _finish(writer, _hybrid_tensors())
    return target


def write_windowed(target: Path, context: int = CONTEXT) -> Path:
    """Write a model that sees only its window in five of six layers."""
    writer = _begin(target, "gemma3", layers=6, context=context)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_sliding_window(WINDOW)
    _finish(writer, _windowed_tensors())
    return target


def _begin(target: Path, architecture: str, *, layers: int, context: int) -> GGUFWriter:
    writer = GGUFWriter(target, architecture)
    writer.add_name(f"random {architecture}")
    writer.add_block_count(layers)
    writer.add_context_length(context)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)
    writer.add_rope_dimension_count(HEAD)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(VOCABULARY)
    for key, field in GGUFReader(TINY).fields.items():
        if key.startswith("tokenizer."):
            value = field.contents()
            if isinstance(value, list):
                writer.add_array(key, value)
            else:
                writer.add_key_value(key, value, field.types[0])
    return writer


def _finish(writer: GGUFWriter, shapes: Shapes) -> None:
    chance = np.random.default_rng(5)
    for name, shape in shapes:
        weights = chance.normal(0, 2 / np.sqrt(shape[-1]), shape)
        values = np.ones(shape) if name.endswith("norm.weight") else weights
        writer.add_tensor(name, values.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _forward(block: str) -> Shapes:
    yield block + "ffn_norm.weight", (WIDTH,)
    yield block + "ffn_gate.weight", (INNER, WIDTH)
    yield block + "ffn_up.weight", (INNER, WIDTH)
    yield block + "ffn_down.weight", (WIDTH, INNER)


def _attention(block: str) -> Shapes:
    yield block + "attn_q.weight", (HEADS * HEAD, WIDTH)
    yield block + "attn_k.weight", (KV_HEADS * HEAD, WIDTH)
    yield block + "attn_v.weight", (KV_HEADS * HEAD, WIDTH)
    yield block + "attn_output.weight", (WIDTH, HEADS * HEAD)
    yield block + "attn_q_norm.weight", (HEAD,)
    yield block + "attn_k_norm.weight", (HEAD,)


def _hybrid_tensors() -> Shapes:
    yield "token_embd.weight", (VOCABULARY, WIDTH)
    yield "token_embd_norm.weight", (WIDTH,)
    for layer in range(4):
        block = f"blk.{layer}."
        yield block + "attn_norm.weight", (WIDTH,)
        yield from _forward(block)
        if layer % 2:
            yield from _attention(block)
        else:
            yield block + "shortconv.conv.weight", (WIDTH, STATE)
            yield block + "shortconv.in_proj.weight", (3 * WIDTH, WIDTH)
            yield block + "shortconv.out_proj.weight", (WIDTH, WIDTH)


def _windowed_tensors() -> Shapes:
    yield "token_embd.weight", (VOCABULARY, WIDTH)
    yield "output_norm.weight", (WIDTH,)
    for layer in range(6):
        block = f"blk.{layer}."
        yield block + "attn_norm.weight", (WIDTH,)
        yield block + "post_attention_norm.weight", (WIDTH,)
        yield block + "post_ffw_norm.weight", (WIDTH,)
        yield from _forward(block)
        yield from _attention(block)
