"""One model in llama.cpp: load, evaluate tokens, cut what was evaluated, sample.

Only the low-level functions of llama-cpp-python are used, never its `Llama` class: `engine.md`
lists what that class costs and where it is wrong. One thread at a time.
"""

import ctypes
import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import llama_cpp.llama_cpp as llama

from app.domain.errors import EngineError, MemoryShortError, ModelFileError
from app.domain.generation import Sampling
from app.engine.llama.build import has_amx, has_graphics_card
from app.engine.llama.governor import Governor
from app.engine.llama.sampling import AnySampler, make_sampler
from app.engine.llama.saved import identify
from app.engine.llama.vocabulary import Vocabulary
from app.engine.runtime import CONTEXT_STEP, Runtime
from app.engine.worker.abort import AbortFlag

MOST_CANDIDATES = 4
_FIRST_ROOM = 1024  # tokens; most chats need no more, and it takes an eighth of the memory of 8,192
_ABORTED = 2
_NULL, _DATA_TOO = 0, 1

_FLASH = (llama.LLAMA_FLASH_ATTN_TYPE_DISABLED, llama.LLAMA_FLASH_ATTN_TYPE_ENABLED)

_quiet = llama.llama_log_callback(lambda *_: None)


@dataclass(frozen=True, slots=True)
class Row:
    """A token to evaluate at a position of a sequence."""

    token: int
    position: int
    sequence: int


class NativeModel:
    """A loaded model with one sequence of evaluated tokens.

    Attributes:
        context: the most tokens that it may ever hold.
        room: how many it can hold now; `grow` makes it more.
    """

    def __init__(
        self, path: Path, *, adapter: Path | None = None, runtime: Runtime, abort: AbortFlag
    ) -> None:
        """Load a checked file.

        Raises:
            ModelFileError: llama.cpp does not take the file or the adapter.
            MemoryShortError: there is not enough memory.
        """
        llama.llama_log_set(_quiet, ctypes.c_void_p(0))
        llama.llama_backend_init()
        self._identity = identify(path) + (identify(adapter) if adapter else b"")
        self._abort = abort  # must outlive the context, which knows its address
        self.repacks = not has_amx(llama.llama_print_system_info())
        self._model = self._load(path)
        self._adapters = (llama.llama_adapter_lora_p_ctypes * 1)()
        self._adapted = adapter is not None
        if adapter is not None:
            self._load_adapter(adapter)
        self.vocabulary = Vocabulary(llama.llama_model_get_vocab(self._model))
        self._window = int(llama.llama_model_n_swa(self._model))
        self._open(runtime)

    def _load(self, path: Path) -> int:
        params = llama.llama_model_default_params()
        params.use_extra_bufts = self.repacks
        model = llama.llama_model_load_from_file(os.fsencode(path), params)
        if not model and has_graphics_card():
            params.n_gpu_layers = 0  # the card refused: the processor takes all of it
            model = llama.llama_model_load_from_file(os.fsencode(path), params)
        if not model:
            raise ModelFileError(
                "The model file can not be loaded.",
                advice="It may be damaged or of a kind that this version does not know.",
            )
        return int(model)

    def _open(self, runtime: Runtime) -> None:
        """Make the context; evaluate one token, so that a model that can not run says so now."""
        self.runtime = runtime
        self.batch = runtime.batch
        self.context = self._context_size()
        self._governor = Governor(runtime.threads)
        self._begin(min(self.context, _FIRST_ROOM) if self._can_grow() else self.context)
        self.evaluate([0])
        self.clear()

    def _begin(self, room: int) -> None:
        """Make a context that holds so many tokens."""
        self._context = self._make_context(room)
        self.room = room
        self._memory = llama.llama_get_memory(self._context)
        if self._adapted:
            whole = (ctypes.c_float * 1)(1.0)
            llama.llama_set_adapters_lora(self._context, self._adapters, 1, whole)

    def _can_grow(self) -> bool:
        """Return whether what was evaluated in a small context is the same in a large one.

        Models whose positions are scaled beyond a first length have other numbers there.
        Source: llama.cpp `llama_model::get_rope_factors`.
        """
        kind = self.metadata("general.architecture")
        return not self.metadata(f"{kind}.rope.scaling.original_context_length")

    def grow(self, tokens: int) -> None:
        """Hold so many tokens, at most `context`; where it had to grow, nothing is evaluated.

        Where memory is short for that it holds what it held, and `context` says so.

        Raises:
            MemoryShortError: there is not even enough for that any more.
        """
        before, room = self.room, self.room
        while room < min(tokens, self.context):
            room = min(2 * room, self.context)
        if room == before:
            return
        self._end()
        try:
            self._begin(room)
        except MemoryShortError:
            self.context = before
            self._begin(before)

    def _end(self) -> None:
        """Free the context, and forget where it was."""
        llama.llama_free(self._context)
        self._context = _NULL

    def change(self, runtime: Runtime) -> None:
        """Run in another way from now on; nothing is evaluated afterwards.

        Raises:
            EngineError: it can not be run so, and runs as before.
        """
        if runtime == self.runtime:
            return
        before = self.runtime
        self._end()
        try:
            self._open(runtime)
        except EngineError:
            self._open(before)
            raise

    def _context_size(self) -> int:
        trained = int(llama.llama_model_n_ctx_train(self._model))
        most = min(trained, self.runtime.context)
        return max(1, most // CONTEXT_STEP) * CONTEXT_STEP

    def _make_context(self, room: int) -> int:
        params = llama.llama_context_default_params()
        params.n_ctx = room
        params.n_batch = params.n_ubatch = self.runtime.batch
        params.n_threads = params.n_threads_batch = self._governor.threads
        params.n_seq_max, params.kv_unified = 1 + MOST_CANDIDATES, True  # one memory for all
        params.swa_full = False  # a window keeps its size; `Prefix` minds what is lost
        params.flash_attn_type = _FLASH[self.runtime.flash]
        params.abort_callback = ctypes.cast(_libc().strlen, llama.ggml_abort_callback)
        params.abort_callback_data = self._abort.address()
        context = llama.llama_init_from_model(self._model, params)
        if not context:
            raise MemoryShortError(
                "There is not enough memory to run this model.",
                advice="Close other programs or choose a smaller model.",
            )
        return int(context)

    def _load_adapter(self, path: Path) -> None:
        adapter = llama.llama_adapter_lora_init(self._model, os.fsencode(path))
        if not adapter:
            raise ModelFileError(
                "The model's adapter does not fit the model.", advice="Install Candor again."
            )
        self._adapters[0] = adapter

    def evaluate(self, tokens: Sequence[int]) -> bool:
        """Evaluate at most `batch` tokens after those kept; return False when told to stop.

        Raises:
            EngineError: llama.cpp reports a failure.
        """
        array = (llama.llama_token * len(tokens))(*tokens)
        batch = llama.llama_batch_get_one(array, len(tokens))
        begun = perf_counter()
        result = llama.llama_decode(self._context, batch)
        if len(tokens) == 1 and self._governor.note(perf_counter() - begun):
            threads = self._governor.threads
            llama.llama_set_n_threads(self._context, threads, threads)
        return _succeeded(result)

    def evaluate_rows(self, rows: Sequence[Row]) -> bool:
        """Evaluate tokens of several sequences, each row with results of its own.

        Return False when told to stop.

        Raises:
            EngineError: llama.cpp reports a failure.
        """
        batch = llama.llama_batch_init(len(rows), 0, 1)
        batch.n_tokens = len(rows)
        for at, row in enumerate(rows):
            batch.token[at], batch.pos[at] = row.token, row.position
            batch.n_seq_id[at], batch.seq_id[at][0] = 1, row.sequence
            batch.logits[at] = 1
        result = llama.llama_decode(self._context, batch)
        llama.llama_batch_free(batch)
        return _succeeded(result)

    def fork(self, sequences: Sequence[int]) -> None:
        """Let other sequences, from 1 on, begin with all that is evaluated."""
        for sequence in sequences:
            llama.llama_memory_seq_cp(self._memory, 0, sequence, -1, -1)

    def drop(self, sequences: Sequence[int]) -> None:
        """Forget other sequences."""
        for sequence in sequences:
            llama.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def cut(self, length: int) -> bool:
        """Keep the first `length` evaluated tokens; return False where the model can not.

        Recurrent layers have only the newest state, sliding windows have lost what lies before
        them; then nothing is cut. Source of the rule for windows: `engine.md`, "Sliding-window".
        """
        if self._window:
            oldest = llama.llama_memory_seq_pos_min(self._memory, 0)
            if oldest > max(0, length - self._window):
                return False
        return bool(llama.llama_memory_seq_rm(self._memory, 0, length, -1))

    def clear(self) -> None:
        """Drop every evaluated token, and overwrite what was computed from them."""
        llama.llama_memory_clear(self._memory, _DATA_TOO)

    @property
    def maker(self) -> str:
        """What a saved state of this model depends on, as a name that tells nothing else."""
        parts = [llama.llama_print_system_info(), repr(self.runtime).encode(), self._identity]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    @property
    def pointer(self) -> int:
        """The context as llama.cpp knows it."""
        return self._context

    @property
    def windowed(self) -> bool:
        """Whether some layers see only a sliding window, and keep little more."""
        return self._window > 0

    @property
    def can_go_back(self) -> bool:
        """Whether `cut` keeps any beginning; else moments have to be kept to go back to."""
        recurrent = llama.llama_model_is_recurrent(self._model)
        return not (self.windowed or recurrent or llama.llama_model_is_hybrid(self._model))

    def metadata(self, key: str) -> str:
        """Return one entry of the file's header as text, "" where there is none."""
        buffer = ctypes.create_string_buffer(1 << 18)
        length = llama.llama_model_meta_val_str(self._model, key.encode(), buffer, len(buffer))
        return "" if length < 0 else buffer.value.decode("utf-8", "replace")

    def sampler(self, sampling: Sampling) -> AnySampler:
        """Return a sampler for one answer; close it.

        Raises:
            GrammarError: the sampling's grammar can not be used.
        """
        return make_sampler(self._context, self.vocabulary, sampling)

    def close(self) -> None:
        """Free everything; the object can not be used afterwards."""
        self._end()
        llama.llama_model_free(self._model)


def _succeeded(result: int) -> bool:
    """Return whether a step was done and not aborted."""
    if result in (0, _ABORTED):
        return result == 0
    raise EngineError("The model could not go on.", advice="Ask again.")


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL("msvcrt" if os.name == "nt" else None)
