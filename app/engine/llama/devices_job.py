"""What the worker of `app.engine.devices` does: ask llama.cpp what it can compute on."""

import ctypes
from collections.abc import Iterable, Iterator

import llama_cpp.llama_cpp as llama

from app.engine.worker import wire
from app.engine.worker.abort import AbortFlag
from app.engine.worker.job import Answer

_PROCESSOR = 0  # ggml's GGML_BACKEND_DEVICE_TYPE_CPU; Source: ggml-backend.h


def make_job(_abort: AbortFlag, _note: str) -> Answer:
    """Return what answers with the devices, whatever is asked."""
    return _answer


def _answer(_request: object) -> Iterable[bytes]:
    llama.llama_backend_init()
    offload = int(llama.llama_supports_gpu_offload())
    yield wire.encode(["devices", offload, [*_cards()]])


def _cards() -> Iterator[wire.Message]:
    """Yield name, what it is, and free bytes of every device that is no processor."""
    library = llama._lib  # noqa: SLF001 - the binding has no name for ggml's devices
    get, text = library.ggml_backend_dev_get, ("name", "description")
    get.restype = ctypes.c_void_p
    for at in range(library.ggml_backend_dev_count()):
        device = ctypes.c_void_p(get(ctypes.c_size_t(at)))
        if library.ggml_backend_dev_type(device) == _PROCESSOR:
            continue
        words = [_text(library, f"ggml_backend_dev_{each}", device) for each in text]
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        library.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
        yield [*words, free.value]


def _text(library: ctypes.CDLL, function: str, device: ctypes.c_void_p) -> str:
    call = getattr(library, function)
    call.restype = ctypes.c_char_p
    return bytes(call(device) or b"").decode("utf-8", "replace")
