"""Guessing what comes next from what was said before: answers that quote are made in fewer steps.

Checking three guessed tokens with the one that is due costs little more than that one alone, and
a wrong guess is only thrown away: what is said never depends on the guesses.
Source: prompt lookup decoding; `engine.md`, "Speculative".
"""

from collections.abc import Iterable

_GRAM = 3  # tokens that must be the same for what followed them to be a guess
_GUESSES = 3


class Lookup:
    """All tokens so far, and where each run of three was last followed by something."""

    def __init__(self, tokens: Iterable[int]) -> None:
        self._tokens: list[int] = []
        self._after: dict[tuple[int, ...], int] = {}
        for token in tokens:
            self.add(token)

    def add(self, token: int) -> None:
        """Take the next token."""
        if len(self._tokens) >= _GRAM:
            self._after[tuple(self._tokens[-_GRAM:])] = len(self._tokens)
        self._tokens.append(token)

    def guess(self) -> list[int]:
        """Return what followed when the last three tokens were last said, perhaps nothing."""
        at = self._after.get(tuple(self._tokens[-_GRAM:]))
        return [] if at is None else self._tokens[at : at + _GUESSES]
