"""Several answers to one prompt, spoken side by side: the prompt is read once, for all of them.

Source: `engine.md`, "Best-of-n": four answers cost 2.4 times as much as one, not four times.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.chat import Stopped
from app.domain.generation import Candidate
from app.engine.llama.native import NativeModel, Row
from app.engine.llama.sampling import AnySampler
from app.engine.llama.turns import SpokenText


@dataclass(slots=True)
class Branch:
    """One of the answers as it grows: its sequence, who chooses its tokens, what it said."""

    sequence: int
    sampler: AnySampler
    spoken: SpokenText
    stopped: Stopped = Stopped.LENGTH
    ended: bool = False

    def choose(self, model: NativeModel, row: int) -> int:
        """Choose the next token from a row of results; note where it ends the answer."""
        token = self.sampler.sample(row)
        if model.vocabulary.ends(token):
            self.stopped, self.ended = Stopped.END, True
        else:
            self.spoken.add(token)
        return token

    def candidate(self) -> Candidate:
        """Return what was said."""
        return Candidate(self.spoken.turn().text, self.stopped, len(self.spoken))


def speak_side_by_side(
    model: NativeModel,
    branches: Sequence[Branch],
    *,
    start: int,
    most: int,
    going: Callable[[], bool],
) -> None:
    """Let all branches speak after the prompt that was just read.

    Args:
        model: what speaks; the prompt is its first sequence.
        branches: the answers to be, each with a sequence of its own.
        start: tokens of the prompt.
        most: longest answer.
        going: says before each token whether to go on.
    """
    model.fork([branch.sequence for branch in branches])
    try:
        tokens = {branch.sequence: branch.choose(model, -1) for branch in branches}
        for position in range(start, start + most):
            live = [branch for branch in branches if not branch.ended]
            rows = [Row(tokens[one.sequence], position, one.sequence) for one in live]
            if position == start + most - 1 or not live:
                return
            if not (going() and model.evaluate_rows(rows)):
                _stop(live)
                return
            for row, branch in enumerate(live):
                tokens[branch.sequence] = branch.choose(model, row)
    finally:
        model.drop([branch.sequence for branch in branches])


def _stop(branches: Sequence[Branch]) -> None:
    for branch in branches:
        branch.stopped = Stopped.USER
