"""The tokens of turns, made once; and an answer's tokens turned into text as they come."""

import codecs
from array import array
from collections import OrderedDict

from app.domain.prompting import PromptTurn, Role
from app.engine.forms import Form
from app.engine.llama.vocabulary import Tokens, Vocabulary

_REMEMBERED = 4096  # turns


class TurnTokens:
    """Turns as tokens, remembered by their text.

    An answer keeps the very tokens it was spoken in: the same text tokenised anew may come out
    differently, and the evaluated prefix would break there.
    """

    def __init__(self, vocabulary: Vocabulary, form: Form) -> None:
        self._vocabulary = vocabulary
        self._frames = {
            role: tuple(vocabulary.script(half) for half in form.frame(role)) for role in Role
        }
        self._known: OrderedDict[PromptTurn, Tokens] = OrderedDict()

    def encode(self, turn: PromptTurn) -> Tokens:
        """Return the tokens of a turn with its markers."""
        before, after = self._frames[turn.role]
        return before + self._words(turn) + after

    def _words(self, turn: PromptTurn) -> Tokens:
        if turn not in self._known:
            self.remember(turn, self._vocabulary.plain(turn.text))
        self._known.move_to_end(turn)
        return self._known[turn]

    def remember(self, turn: PromptTurn, words: Tokens) -> None:
        """Keep the tokens of a turn's words; the turn not used for longest goes."""
        self._known[turn] = words
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    def spoken_in(self, sequence: Tokens) -> dict[str, Tokens]:
        """Return the answers in a sequence, by text, whose tokens are not those of reading it.

        Those of other chats stay here. The last token of an answer may not be evaluated yet.
        """
        every = _bytes(sequence)
        return {
            turn.text: words
            for turn, words in self._known.items()
            if turn.role is Role.ASSISTANT
            and _bytes(words[:-1] or words) in every
            and words != self._vocabulary.plain(turn.text)
        }

    def clear(self) -> None:
        """Drop every remembered turn."""
        self._known.clear()


def _bytes(tokens: Tokens) -> bytes:
    return array("i", tokens).tobytes()


class SpokenText:
    """An answer as it grows: whole characters only, whatever bytes the tokens end in."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._lead = b" " if vocabulary.adds_space else b""
        self._tokens: list[int] = []
        self._parts: list[str] = []

    def add(self, token: int) -> str:
        """Return the characters that this token completes, perhaps none."""
        piece = self._vocabulary.piece(token)
        if not self._tokens:
            piece = piece.removeprefix(self._lead)
        self._tokens.append(token)
        part = self._decoder.decode(piece)
        self._parts.append(part)
        return part

    def __len__(self) -> int:
        """Return the number of tokens so far."""
        return len(self._tokens)

    def turn(self) -> PromptTurn:
        """Return what was said as a turn of the next prompt."""
        return PromptTurn(Role.ASSISTANT, "".join(self._parts))

    def tokens(self) -> Tokens | None:
        """Return the answer's tokens, or None where they say more than the text does."""
        half_character, _ = self._decoder.getstate()
        return None if half_character else tuple(self._tokens)
