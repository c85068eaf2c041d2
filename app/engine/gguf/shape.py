"""What the memory and the time of a model depend on, as its header says."""

from dataclasses import dataclass

from app.engine.gguf.reader import GgufHeader, Value
from app.engine.gguf.tensors import size_of

_CACHED_NUMBER = 2  # bytes: the cache holds 16-bit numbers
_EMBEDDING = b"token_embd.weight"
_OUTPUT = b"output.weight"


@dataclass(frozen=True, slots=True)
class ModelShape:
    """The sizes of a language model.

    Attributes:
        trained: tokens of context that it was trained for.
        width: numbers that stand for a token between two layers.
        layers: how many it has.
        heads: of attention, in the layer that has most.
        vocabulary: how many tokens it knows.
        cache: bytes that one token of context takes in memory.
        weights: bytes of all tensors, by their ggml type.
        read: bytes of tensors that are read for one token.
    """

    trained: int
    width: int
    layers: int
    heads: int
    vocabulary: int
    cache: int
    weights: tuple[tuple[int, int], ...]
    read: int


def read_shape(header: GgufHeader) -> ModelShape:
    """Return the sizes of a model whose header was checked."""
    width, heads = _number(header, "embedding_length"), _largest(header, "attention.head_count")
    weights = dict[int, int]()
    for tensor in header.tensors:
        weights[tensor.kind] = weights.get(tensor.kind, 0) + size_of(tensor)
    tokens = header.entries.get("tokenizer.ggml.tokens", ())
    return ModelShape(
        trained=_number(header, "context_length"),
        width=width,
        layers=_number(header, "block_count"),
        heads=heads,
        vocabulary=len(tokens) if isinstance(tokens, tuple) else 0,
        cache=_cache(header, width // heads, heads),
        weights=tuple(sorted(weights.items())),
        read=_read(header),
    )


def _cache(header: GgufHeader, head: int, heads: int) -> int:
    """Bytes of keys and values a token; layers with a window are counted like the others."""
    both = _number(header, "attention.key_length", head)
    both += _number(header, "attention.value_length", head)
    layers = _number(header, "block_count")
    pairs = _numbers(_entry(header, "attention.head_count_kv"), heads)
    return _CACHED_NUMBER * both * (sum(pairs) if len(pairs) > 1 else layers * pairs[0])


def _read(header: GgufHeader) -> int:
    """Bytes for one token: all, but only one row of a table that is not the output as well."""
    sizes = {tensor.name: size_of(tensor) for tensor in header.tensors}
    table = sizes.get(_EMBEDDING, 0) if _OUTPUT in sizes else 0
    return sum(sizes.values()) - table


def _number(header: GgufHeader, name: str, default: int = 0) -> int:
    return _numbers(_entry(header, name), default)[0]


def _largest(header: GgufHeader, name: str) -> int:
    return max(1, *_numbers(_entry(header, name), 1), 1)


def _entry(header: GgufHeader, name: str) -> Value | None:
    architecture = header.entries["general.architecture"]
    text = architecture.decode("utf-8", "replace") if isinstance(architecture, bytes) else ""
    return header.entries.get(f"{text}.{name}")


def _numbers(value: Value | None, default: int) -> tuple[int, ...]:
    """Return one number or those of all layers."""
    items = value if isinstance(value, tuple) else (value,)
    found = tuple(int(item) for item in items if isinstance(item, int | float))
    return found or (default,)
