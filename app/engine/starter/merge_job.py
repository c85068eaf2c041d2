"""What the merging worker does: base and adapter become one file.

The base's weights are dequantised, the adapter's low-rank products added, and the sum quantised
to Q8_0, which llama.cpp runs fastest here without losing an answer (`starter.md`, the table).
"""

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path

import llama_cpp.llama_cpp as llama
import numpy as np
from gguf import GGUFReader, GGUFValueType, GGUFWriter
from gguf.quants import dequantize
from numpy.typing import NDArray

from app.domain.errors import EngineError
from app.engine.cores import usable_cores
from app.engine.gguf import check_header
from app.engine.worker.abort import AbortFlag
from app.engine.worker.job import Answer
from app.engine.worker.wire import encode

_NAME = "Candor starter (SmolLM2-135M-Instruct)"
_REWRITTEN = ("GGUF.", "general.architecture", "general.name", "general.file_type")
_ALPHA = "adapter.lora.alpha"
_ADDING = 0.6  # share of the time that adding takes; quantising takes the rest

Weights = NDArray[np.float32]


def make_job(_abort: AbortFlag, _note: str) -> Answer:
    """Return what answers the requests of `make_starter`."""
    return _answer


def _answer(request: object) -> Iterator[bytes]:
    match request:
        case ["merge", str(base), str(adapter), str(target)]:
            for share in merge(Path(base), Path(adapter), Path(target)):
                yield encode(["progress", share])
            yield encode(["done"])
        case _:
            raise ValueError


def merge(
    base: Path, adapter: Path, target: Path, *, form: int = llama.LLAMA_FTYPE_MOSTLY_Q8_0
) -> Iterator[float]:
    """Write the merged model to `target`, all or nothing; yield the share that is done.

    `form` is how weights are rounded; `tests.benchmarks.starter_forms` compares them.
    """
    full, part = (target.with_name(f".{target.name}.{end}") for end in ("f16", "part"))
    try:
        for share in _add(base, adapter, full):
            yield share * _ADDING
        _quantise(full, part, form)
        check_header(part)
        _put_in_place(part, target)
        yield 1.0
    finally:
        full.unlink(missing_ok=True)
        part.unlink(missing_ok=True)


def _add(base: Path, adapter: Path, target: Path) -> Iterator[float]:
    """Write the sum of base and adapter in F16."""
    model = GGUFReader(base)
    low_rank = LowRank(GGUFReader(adapter))
    writer = GGUFWriter(target, "llama")
    _copy_entries(model, writer)
    for done, (name, weights) in enumerate(_weights(model), start=1):
        summed = weights + low_rank.change(name)
        writer.add_tensor(name, summed if summed.ndim == 1 else summed.astype(np.float16))
        yield done / len(model.tensors)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _copy_entries(model: GGUFReader, writer: GGUFWriter) -> None:
    writer.add_name(_NAME)
    for key, field in model.fields.items():
        if key.startswith(_REWRITTEN):
            continue
        if field.types[0] is GGUFValueType.ARRAY:
            writer.add_array(key, field.contents())
        else:
            writer.add_key_value(key, field.contents(), field.types[0])


def _weights(model: GGUFReader) -> Iterator[tuple[str, Weights]]:
    """Yield every tensor of a file by its name, dequantised."""
    for tensor in model.tensors:
        weights = dequantize(tensor.data, tensor.tensor_type)
        yield tensor.name, np.asarray(weights, dtype=np.float32)


class LowRank:
    """A LoRA adapter: for each weight two thin matrices whose scaled product is the change."""

    def __init__(self, adapter: GGUFReader) -> None:
        self._halves = dict(_weights(adapter))
        field = adapter.get_field(_ALPHA)
        self._alpha = float(field.contents()) if field is not None else 0.0

    def change(self, name: str) -> Weights:
        """Return what to add to a weight; a plain zero where the adapter leaves it alone."""
        if f"{name}.lora_a" not in self._halves:
            return np.zeros((), dtype=np.float32)
        down, up = self._halves[f"{name}.lora_a"], self._halves[f"{name}.lora_b"]
        return (up @ down) * np.float32(self._alpha / down.shape[0])


def _quantise(source: Path, target: Path, form: int = llama.LLAMA_FTYPE_MOSTLY_Q8_0) -> None:
    params = llama.llama_model_quantize_default_params()
    params.ftype = form
    params.nthread = usable_cores()
    if llama.llama_model_quantize(os.fsencode(source), os.fsencode(target), ctypes.byref(params)):
        raise EngineError(
            "The starter model could not be quantised.", advice="Check that the disk is not full."
        )


def _put_in_place(part: Path, target: Path) -> None:
    """Make the file appear whole, also after a power cut."""
    descriptor = os.open(part, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    part.replace(target)
