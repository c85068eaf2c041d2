"""What this build of llama.cpp can do, and what of it is not safe."""

import llama_cpp.llama_cpp as llama


def has_amx(system_info: bytes) -> bool:
    """Return whether a build uses AMX, whose weight layout crashes some builds.

    Source: `engine.md`, "AMX: the crash at the first token"; llama.cpp #20824.
    """
    return b"AMX_INT8 = 1" in system_info


def has_graphics_card() -> bool:
    """Return whether this build found a device that takes layers off the processor."""
    llama.llama_backend_init()
    return bool(llama.llama_supports_gpu_offload())
