"""Whether native code may see a model file: every claim of its header must be possible.

llama.cpp aborts the process, or worse, on some damaged headers (`engine.md`, "Bad inputs"). So
all that it will trust is checked here first: sizes, offsets, shape of the model, vocabulary.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import ModelFileError
from app.engine.gguf.reader import DamagedError, GgufHeader, Scalar, Value, read_gguf
from app.engine.gguf.shape import ModelShape, read_shape
from app.engine.gguf.tensors import size_of

_LONGEST_TEMPLATE = 1 << 18
_LONGEST_NAME = 80
_SPECIAL_KINDS = {3, 4}  # control, user-defined
_TOKEN_IDS = ("bos", "eos", "eot", "unknown", "padding", "seperator")  # the format spells it so
_SIZES = {  # entries after the architecture's name: smallest and largest value
    "block_count": (1, 512),
    "context_length": (1, 1 << 28),
    "embedding_length": (1, 1 << 17),
    "feed_forward_length": (1, 1 << 20),
    "attention.head_count": (1, 1 << 12),
    "attention.head_count_kv": (0, 1 << 12),
    "attention.key_length": (1, 1 << 12),
    "attention.value_length": (1, 1 << 12),
    "rope.dimension_count": (0, 1 << 12),
    "attention.layer_norm_rms_epsilon": (1e-12, 1.0),
    "attention.layer_norm_epsilon": (1e-12, 1.0),
    "rope.freq_base": (1.0, 1e12),
    "rope.freq_base_swa": (1.0, 1e12),
    "rope.scaling.factor": (1e-6, 1e6),
}
_REQUIRED = ("block_count", "context_length", "embedding_length", "attention.head_count")
_OTHER_HALF = {b"a": b"b", b"b": b"a"}  # of a LoRA pair, by the last letter of its name
_AGAIN = "Download it again, or choose another file."


@dataclass(frozen=True, slots=True)
class ModelFile:
    """What a checked file says about itself.

    Attributes:
        name: its title, printable; the file's name where it has none.
        size: bytes.
        specials: texts of its control and user-defined tokens.
        template: its chat template, "" where it has none.
        end: text of the token that ends what it says, "" where it names none.
        shape: what memory and time depend on.
    """

    name: str
    size: int
    specials: frozenset[str]
    template: str
    end: str
    shape: ModelShape


def check_header(path: Path) -> ModelFile:
    """Return what a model file says about itself, if native code may see it.

    Raises:
        ModelFileError: it is missing, not a file, damaged, or no chat model.
    """
    header = _checked(path, (_check_tensors, _check_architecture, _check_vocabulary))
    template = _text(header, "tokenizer.chat_template")
    return ModelFile(
        _name(header, path),
        header.file_size,
        _specials(header),
        template,
        _end(header),
        read_shape(header),
    )


def check_adapter(path: Path) -> None:
    """Do nothing when native code may see an adapter file.

    Raises:
        ModelFileError: it is missing, not a file, damaged, or no adapter.
    """
    _checked(path, (_check_tensors, _check_adapter))


def _checked(path: Path, checks: Iterable[Callable[[GgufHeader], None]]) -> GgufHeader:
    """Return the header of a file that passes every check."""
    try:
        header = read_gguf(path)
        for check in checks:
            check(header)
    except FileNotFoundError as error:
        raise _refusal("is not there", "Choose a model file that exists.") from error
    except OSError as error:
        raise _refusal("can not be read", "Check who may read it.") from error
    except DamagedError as error:
        raise _refusal(f"can not be used: {error}", _AGAIN) from error
    return header


def _refusal(what: str, advice: str) -> ModelFileError:
    return ModelFileError(f"The model file {what}.", advice=advice)


def _name(header: GgufHeader, path: Path) -> str:
    name = _text(header, "general.name")[:_LONGEST_NAME]
    return "".join(filter(str.isprintable, name)) or path.stem


def _check_tensors(header: GgufHeader) -> None:
    """Check that all tensors lie inside the file, one after the other."""
    alignment = header.entries.get("general.alignment", 32)
    if not isinstance(alignment, int) or not 8 <= alignment <= 1 << 16 or alignment % 8:
        raise DamagedError("impossible alignment")
    if not header.tensors or len({tensor.name for tensor in header.tensors}) < len(header.tensors):
        raise DamagedError("no tensors, or one twice")
    expected = 0
    for tensor in header.tensors:
        if tensor.offset != expected:
            raise DamagedError("tensors out of place")
        expected = _aligned(expected + size_of(tensor), alignment)
    last = header.tensors[-1]
    if _aligned(header.end, alignment) + last.offset + size_of(last) > header.file_size:
        raise DamagedError("it is cut off")


def _aligned(offset: int, alignment: int) -> int:
    return -(-offset // alignment) * alignment


def _check_adapter(header: GgufHeader) -> None:
    """Check that it is a LoRA adapter whose matrices come in pairs of one rank."""
    kinds = tuple(_text(header, f"{name}.type") for name in ("general", "adapter"))
    scale = header.entries.get("adapter.lora.alpha")
    if kinds != ("adapter", "lora") or not _text(header, "general.architecture"):
        raise DamagedError("it is no adapter")
    if not isinstance(scale, float) or not math.isfinite(scale):
        raise DamagedError("an impossible scale")
    shapes = {tensor.name: tensor.shape for tensor in header.tensors}
    for name, shape in shapes.items():
        other = shapes.get(name[:-1] + _OTHER_HALF.get(name[-1:], b"?"), ())
        if len(shape) != 2 or len(other) != 2 or (shape[1] != other[0] and shape[0] != other[1]):
            raise DamagedError("an adapter without its other half")


def _check_architecture(header: GgufHeader) -> None:
    """Check that it is one whole language model whose proportions are possible."""
    if _text(header, "general.type") not in ("", "model"):
        raise DamagedError("it is a part for another model")
    if header.entries.get("split.count", 1) not in (0, 1):
        raise DamagedError("it is one of several parts")
    architecture = _text(header, "general.architecture")
    if not architecture:
        raise DamagedError("it names no architecture")
    if any(f"{architecture}.{name}" not in header.entries for name in _REQUIRED):
        raise DamagedError("it is no language model")
    for name, (least, most) in _SIZES.items():
        for value in _numbers(header.entries.get(f"{architecture}.{name}", ())):
            if not least <= value <= most:
                raise DamagedError(f"impossible {name.replace('_', ' ')}")


def _numbers(value: Value) -> Iterator[float]:
    """Yield one number or those of an array (some models differ by layer)."""
    for item in _items(value):
        if isinstance(item, bytes):
            raise DamagedError("text where a number belongs")
        yield item


def _check_vocabulary(header: GgufHeader) -> None:
    """Check that there are tokens, each one once, and that ids point into them."""
    tokens = header.entries.get("tokenizer.ggml.tokens")
    if not isinstance(tokens, tuple) or not tokens:
        raise DamagedError("it has no vocabulary")
    texts = [token for token in tokens if isinstance(token, bytes)]
    if len(texts) < len(tokens) or len(set(texts)) < len(texts):
        raise DamagedError("its vocabulary is not one")
    _check_utf8(texts)
    _check_beside(header, tokens)
    if len(_text(header, "tokenizer.chat_template")) > _LONGEST_TEMPLATE:
        raise DamagedError("its chat template is too long")


def _check_beside(header: GgufHeader, tokens: tuple[Scalar, ...]) -> None:
    """Check what goes with the tokens: as long a list of each, ids that point into it."""
    for name in ("scores", "token_type"):
        beside = header.entries.get(f"tokenizer.ggml.{name}", tokens)
        if not isinstance(beside, tuple) or len(beside) != len(tokens):
            raise DamagedError("its vocabulary is not whole")
    for name in _TOKEN_IDS:
        for value in _numbers(header.entries.get(f"tokenizer.ggml.{name}_token_id", 0)):
            if not 0 <= value < len(tokens):
                raise DamagedError("a token id points nowhere")


def _specials(header: GgufHeader) -> frozenset[str]:
    tokens = header.entries["tokenizer.ggml.tokens"]
    kinds = header.entries.get("tokenizer.ggml.token_type", ())
    pairs = zip(_items(tokens), _items(kinds), strict=False)
    return frozenset(
        text.decode("utf-8", "replace")
        for text, kind in pairs
        if isinstance(text, bytes) and kind in _SPECIAL_KINDS
    )


def _end(header: GgufHeader) -> str:
    tokens = _items(header.entries["tokenizer.ggml.tokens"])
    match header.entries.get("tokenizer.ggml.eos_token_id"):
        case int(token):
            text = tokens[token]
            return text.decode("utf-8", "replace") if isinstance(text, bytes) else ""
    return ""


def _items(value: Value) -> tuple[Scalar, ...]:
    return value if isinstance(value, tuple) else (value,)


def _check_utf8(texts: list[bytes]) -> None:
    try:
        b"\n".join(texts).decode("utf-8")
    except UnicodeDecodeError as error:
        raise DamagedError("its vocabulary is not text") from error


def _text(header: GgufHeader, key: str) -> str:
    value = header.entries.get(key, b"")
    if not isinstance(value, bytes):
        raise DamagedError("a number where text belongs")
    return value.decode("utf-8", "replace")
