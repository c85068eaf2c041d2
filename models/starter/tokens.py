"""Text to tokens, with the very tokeniser that the app uses."""

from pathlib import Path

from llama_cpp import Llama

from app.domain.prompting import PromptTurn, Role
from models.starter.tasks.examples import Example

START, END = "<|im_start|>", "<|im_end|>"

Tokens = tuple[list[int], list[bool]]
"""Token ids, and for each whether it is to be learned."""


class Tokeniser:
    """The tokeniser of one model file; nothing but its vocabulary is loaded."""

    def __init__(self, model: Path) -> None:
        self._model = Llama(str(model), vocab_only=True, verbose=False)
        self._start, self._end = self._control(START), self._control(END)

    def encode(self, text: str) -> list[int]:
        """Return the tokens of plain text; control tokens in it are letters like any others."""
        return self._model.tokenize(text.encode(), add_bos=False, special=False)

    def decode(self, tokens: list[int]) -> str:
        """Return the text of tokens."""
        return self._model.detokenize(tokens).decode(errors="replace")

    def prompt(self, example: Example) -> list[int]:
        """Return what the model reads before it answers the last question."""
        ids, _ = self.conversation(example)
        return [*ids, self._start, *self.encode("assistant\n")]

    def conversation(self, example: Example) -> Tokens:
        """Return a whole conversation in ChatML; assistant words and their end are learned."""
        ids, learned = self._turn(PromptTurn(Role.SYSTEM, example.head))
        for turn in example.turns:
            more_ids, more_learned = self._turn(turn)
            ids += more_ids
            learned += more_learned
        return ids, learned

    def _turn(self, turn: PromptTurn) -> Tokens:
        opening = [self._start, *self.encode(f"{turn.role}\n")]
        words = [*self.encode(turn.text), self._end]
        closing = self.encode("\n")
        flags = [False] * len(opening) + [turn.role is Role.ASSISTANT] * len(words)
        return opening + words + closing, flags + [False] * len(closing)

    def _control(self, token: str) -> int:
        [only] = self._model.tokenize(token.encode(), add_bos=False, special=True)
        return only
