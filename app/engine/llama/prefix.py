"""The tokens that a model has evaluated, and how the next prompt makes the most of them.

The beginning that a prompt has in common with what was evaluated is not evaluated again, in this
chat, in another one that is kept warm, or in a branch of either. Models that can not be cut back
anywhere (recurrent layers, sliding windows) go back to a moment that was kept, or begin anew;
they never go on from what is not quite the prompt. Source: `engine.md`, "KV reuse".
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.errors import EngineError
from app.engine.llama.native import NativeModel, Row
from app.engine.llama.states import (
    KeptState,
    KeptStates,
    Snapshot,
    common_length,
    put_moment,
    put_whole,
    take_moment,
    take_whole,
    whole_size,
)
from app.engine.llama.vocabulary import Tokens
from app.engine.memory_size import memory_for_models

_BUDGET, _SHARE = 512 << 20, 8  # bytes for all that is kept beside the context; of the memory
_WORTH_KEEPING = 64  # tokens; less is evaluated again as fast as it is brought back
_MOMENTS = 8  # of one sequence


@dataclass(frozen=True, slots=True)
class _Found:
    """A kept state, what it has in common with a prompt, and how much of that can be kept."""

    state: KeptState
    common: int
    reach: int


class Prefix:
    """One sequence of evaluated tokens in the model's context, and others kept beside it."""

    def __init__(self, model: NativeModel) -> None:
        self._model = model
        self._kept = KeptStates(min(_BUDGET, memory_for_models() // _SHARE))
        self._tokens: list[int] = []
        self._moments: list[Snapshot] = []

    def __iter__(self) -> Iterator[int]:
        """Yield the evaluated tokens."""
        return iter(self._tokens)

    def __len__(self) -> int:
        """Return how many tokens are evaluated."""
        return len(self._tokens)

    def evaluate(self, tokens: Sequence[int]) -> bool:
        """Evaluate the next tokens, at most a batch; return False when told to stop."""
        return self._take(tokens, lambda: self._model.evaluate(tokens))

    def evaluate_guesses(self, token: int, guesses: Sequence[int]) -> bool:
        """Evaluate a token and what may follow it, each with results of its own.

        Return False when told to stop. `keep` then says how many were right.
        """
        if not guesses:
            return self.evaluate([token])
        every = (token, *guesses)
        rows = [Row(one, at, 0) for at, one in enumerate(every, start=len(self._tokens))]
        return self._take(every, lambda: self._model.evaluate_rows(rows))

    def _take(self, tokens: Sequence[int], step: Callable[[], bool]) -> bool:
        """Do a step; tokens count as evaluated only when all of it was done."""
        try:
            done = step()
        except EngineError:
            self._begin_anew()
            raise
        if done:
            self._tokens += tokens
        else:
            self._take_back_step()
        return done

    def keep(self, length: int) -> None:
        """Cut off the guesses that were wrong; only models that can go back have any."""
        self._go_back(length)

    def _take_back_step(self) -> None:
        """Remove what an aborted step has left behind; a recurrent state it may have spoilt."""
        if not self._model.cut(len(self._tokens)):
            self._go_back_to_moment(len(self._tokens))

    def read(self, tokens: Tokens, keep_at: int, going: Callable[[], bool]) -> bool:
        """Evaluate the rest of a prompt, step by step; return False when told to stop.

        Args:
            tokens: the whole prompt, which begins with what is evaluated.
            keep_at: where an edit of the newest question would begin.
            going: says before each step whether to go on.
        """
        while (start := len(self)) < len(tokens):
            end = self._next_stop(start, len(tokens), keep_at)
            if not (going() and self.evaluate(tokens[start:end])):
                return False
            if not self._model.can_go_back and end in (keep_at, len(tokens) - 1):
                self._keep_moment()
        return True

    def _next_stop(self, start: int, length: int, keep_at: int) -> int:
        """Return where the next step ends: even steps, or where a moment is to be kept.

        Even, because a last step of few tokens takes nearly as long as one of many.
        """
        steps = -(-(length - start) // self._model.batch)
        end = start - (start - length) // steps
        if self._model.can_go_back:
            return end
        return next((at for at in (keep_at, length - 1) if start < at < end), end)

    def _keep_moment(self) -> None:
        self._moments.append(take_moment(self._model.pointer, len(self._tokens)))
        if len(self._moments) > _MOMENTS:
            self._moments.pop(0)

    def make_room(self, tokens: int) -> None:
        """Let the model hold so many tokens, if there is memory; what was evaluated stays.

        Raises:
            MemoryShortError: memory is too short even for what it held; nothing is evaluated.
        """
        if min(tokens, self._model.context) <= self._model.room:
            return
        state = self.save()
        self._tokens.clear()
        self._model.grow(tokens)
        if state is not None:
            self._bring_back(state)
            state.whole.wipe()

    def make_way(self) -> None:
        """Make way for several answers: a sliding window's cells that they share are never free.

        What lies before the window goes. Source: llama.cpp `llama_kv_cache::find_slot`.
        """
        if self._model.windowed and (state := self.save()) is not None:
            self._bring_back(state)
            state.whole.wipe()

    def rewind(self, tokens: Sequence[int]) -> int:
        """Keep the longest beginning of a prompt that is known; return its length.

        The last token is always evaluated again, because its result is wanted.
        """
        wanted = tokens[:-1]
        common = common_length(self._tokens, wanted)
        here = self._reach(common, len(self._tokens), self._moments)
        kept = self._best_kept(wanted)
        if len(self._tokens) - common >= _WORTH_KEEPING:
            self._keep_sequence()
        if kept is not None and kept.reach >= here + _WORTH_KEEPING:
            common = kept.common if self._bring_back(kept.state) else 0
        return self._go_back(common)

    def _best_kept(self, wanted: Sequence[int]) -> "_Found | None":
        """Return the kept state that saves the most of a prompt."""
        found = None
        for state in self._kept:
            common = common_length(state.tokens, wanted)
            reach = self._reach(common, len(state.tokens), state.moments)
            if found is None or reach > found.reach:
                found = _Found(state, common, reach)
        return found

    def _reach(self, common: int, length: int, moments: Sequence[Snapshot]) -> int:
        """Return how much of a sequence with a common beginning is sure to be kept."""
        if self._model.can_go_back or common == length:
            return common
        return max((moment.length for moment in moments if moment.length <= common), default=0)

    def _keep_sequence(self) -> None:
        if (state := self.save()) is not None:
            self._kept.keep(state)

    def _bring_back(self, state: KeptState) -> bool:
        """Make a kept state the sequence; it stays kept as well."""
        self._model.grow(len(state.tokens))
        self._model.clear()
        if not put_whole(self._model.pointer, state.whole):
            self._begin_anew()
            return False
        self._tokens = list(state.tokens)
        self._moments = list(state.moments)
        return True

    def _go_back(self, length: int) -> int:
        """Cut the sequence to at most `length` tokens; return how many are left."""
        if length < len(self._tokens):
            if self._model.cut(length):
                del self._tokens[length:]
            else:
                self._go_back_to_moment(length)
        self._moments = [moment for moment in self._moments if moment.length <= len(self._tokens)]
        return len(self._tokens)

    def _go_back_to_moment(self, length: int) -> None:
        for moment in reversed(self._moments):
            if moment.length <= length and self._put(moment):
                del self._tokens[moment.length :]
                return
        self._begin_anew()

    def _put(self, moment: Snapshot) -> bool:
        return put_moment(self._model.pointer, moment) and self._model.cut(moment.length)

    def _begin_anew(self) -> None:
        self._model.clear()
        self._tokens.clear()

    def state_size(self) -> int:
        """Return how many bytes the sequence's state has."""
        return whole_size(self._model.pointer)

    def shorten(self, most: int) -> None:
        """Cut off what makes the state larger than `most` bytes, where the model can go back."""
        if self._model.can_go_back and (size := self.state_size()) > most:
            self._go_back(len(self._tokens) * most * 15 // (size * 16))  # a part is of no token

    def save(self) -> KeptState | None:
        """Return the sequence as a state, or None where nothing is evaluated."""
        if not self._tokens:
            return None
        whole = take_whole(self._model.pointer, len(self._tokens))
        return KeptState(tuple(self._tokens), whole, tuple(self._moments))

    def load(self, state: KeptState) -> bool:
        """Make a state the sequence; return False, and begin anew, where it is not whole."""
        return self._bring_back(state)

    def clear(self) -> None:
        """Drop and overwrite everything that was evaluated."""
        for moment in self._moments:
            moment.wipe()
        self._moments.clear()
        self._kept.clear()
        self._begin_anew()
