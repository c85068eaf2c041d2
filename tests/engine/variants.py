"""Variants of the tiny model: other vocabularies, other headers, real files all the same."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from gguf import GGUFReader, GGUFValueType, GGUFWriter

from tests.engine.conftest import TINY

CONTROL, USER_DEFINED, BYTE, NORMAL, UNKNOWN = 3, 4, 6, 1, 2
TOKENS, KINDS = "tokenizer.ggml.tokens", "tokenizer.ggml.token_type"
MARKERS = {"<|endoftext|>": CONTROL, "<|im_start|>": CONTROL, "<|im_end|>": CONTROL}

Entry = str | int | float | bool | Sequence[str] | Sequence[int] | Sequence[float]


def write_variant(target: Path, changes: Mapping[str, Entry], source: Path = TINY) -> Path:
    """Write a model, the tiny one, with other entries in its header; return where it is."""
    model = GGUFReader(source)
    writer = GGUFWriter(target, "llama")
    for key, field in model.fields.items():
        if key.startswith(("GGUF.", "general.architecture")):
            continue
        value = changes.get(key, field.contents())
        if field.types[0] is GGUFValueType.ARRAY:
            writer.add_array(key, value)
        else:
            writer.add_key_value(key, value, field.types[0])
    for key in changes.keys() - model.fields.keys():
        _add_new(writer, key, changes[key])
    for tensor in model.tensors:
        writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return target


def _add_new(writer: GGUFWriter, key: str, value: Entry) -> None:
    match value:
        case bool():
            writer.add_bool(key, value)
        case int():
            writer.add_uint32(key, value)
        case float():
            writer.add_float32(key, value)
        case str():
            writer.add_string(key, value)
        case _:
            writer.add_array(key, value)


def with_tokens(target: Path, extra: Mapping[str, int], template: str | None = None) -> Path:
    """Write the tiny model with these tokens, by kind, in the place of its last ones."""
    model = GGUFReader(TINY)
    tokens, kinds = (list(model.fields[key].contents()) for key in (TOKENS, KINDS))
    tokens[-len(extra) :], kinds[-len(extra) :] = list(extra), list(extra.values())
    changes: dict[str, Entry] = {TOKENS: tokens, KINDS: kinds}
    if template is not None:
        changes["tokenizer.chat_template"] = template
    return write_variant(target, changes)


def with_sentencepiece(target: Path, extra: Mapping[str, int]) -> Path:
    """Write the tiny model with a vocabulary of the SentencePiece kind, which adds a space."""
    letters = "▁abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,!?<>|_/"
    named = {"<unk>": UNKNOWN} | MARKERS | {f"<0x{byte:02X}>": BYTE for byte in range(256)}
    named |= dict.fromkeys(letters, NORMAL) | dict(extra)
    named |= {f"filler{at}": NORMAL for at in range(2048 - len(named))}
    return write_variant(
        target,
        {
            "tokenizer.ggml.model": "llama",
            TOKENS: list(named),
            KINDS: list(named.values()),
            "tokenizer.ggml.scores": [float(-at) for at in range(len(named))],
            "tokenizer.ggml.bos_token_id": 1,
            "tokenizer.ggml.eos_token_id": 3,
        },
    )
