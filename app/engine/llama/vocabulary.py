"""A model's vocabulary: text to tokens and back, with two doors.

`script` is for our own constants: control tokens in it count. `plain` is for words of people,
memories and documents: nothing in it can become a control token, whatever it says.
"""

import ctypes
import re
from collections.abc import Iterable

import llama_cpp.llama_cpp as llama

_SPECIAL = llama.LLAMA_TOKEN_ATTR_CONTROL | llama.LLAMA_TOKEN_ATTR_USER_DEFINED
_NO = 0  # a C bool
_MARK = "\ue000"  # a private character that no vocabulary merges with its neighbours
Tokens = tuple[int, ...]


class Vocabulary:
    """The tokens of one loaded model; valid while the model is.

    Attributes:
        pointer: what llama.cpp knows it by.
        size: how many tokens there are; their ids count from 0.
        begin: what stands before every prompt.
        specials: text and id of every token that is more than text.
        adds_space: whether tokenising puts a space before a text.
    """

    def __init__(self, pointer: int) -> None:
        self.pointer = pointer
        self.size = int(llama.llama_vocab_n_tokens(pointer))
        self.begin: Tokens = self._begin()
        self.specials: dict[str, int] = self._find_specials()
        self._pieces: dict[int, bytes] = {}
        self.adds_space = self.text_of(self._tokenise("x")) == b" x"
        self._forgeries = _pattern(self.specials, blanks=self.adds_space)

    def _begin(self) -> Tokens:
        """Tokens that stand before every prompt."""
        if not llama.llama_vocab_get_add_bos(self.pointer):
            return ()
        return (int(llama.llama_vocab_bos(self.pointer)),)

    def _find_specials(self) -> dict[str, int]:
        """Text and id of every token that is more than text: control and user-defined ones."""
        found = {}
        for token in range(self.size):
            if llama.llama_vocab_get_attr(self.pointer, token) & _SPECIAL:
                text = llama.llama_vocab_get_text(self.pointer, token)
                found[text.decode("utf-8", "replace")] = token
        return found

    def script(self, text: str) -> Tokens:
        """Return the tokens of one of our own constants; control tokens in it are parsed."""
        return self._tokenise(text, parse_special=True)

    def plain(self, text: str) -> Tokens:
        """Return the tokens of anybody's text; not one of them is a control token.

        llama.cpp finds user-defined tokens in text even when told not to parse special ones, so
        each look-alike is tokenised in two halves. Source: `engine.md`, "Prompt safety".
        """
        pieces = split_forgeries(text, self._forgeries)
        first = self._tokenise(pieces[0])
        return sum((self._go_on(piece) for piece in pieces[1:]), first)

    def _go_on(self, piece: str) -> Tokens:
        """Tokenise text that goes on; some vocabularies would start it with a space."""
        if not self.adds_space:
            return self._tokenise(piece)
        mark = self._tokenise(_MARK)
        marked = self._tokenise(_MARK + piece)
        return marked[len(mark) :] if marked[: len(mark)] == mark else self._tokenise(piece)

    def _tokenise(self, text: str, *, parse_special: bool = False) -> Tokens:
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        tokens = (llama.llama_token * room)()
        count = llama.llama_tokenize(
            self.pointer, data, len(data), tokens, room, _NO, parse_special
        )
        return tuple(tokens[: max(0, count)])

    def piece(self, token: int) -> bytes:
        """Return the bytes that a token stands for, perhaps half a character; b"" for control."""
        if not 0 <= token < self.size:
            return b""  # llama.cpp would abort
        if token not in self._pieces:
            self._pieces[token] = self._read_piece(token, room=64)
        return self._pieces[token]

    def _read_piece(self, token: int, *, room: int) -> bytes:
        buffer = ctypes.create_string_buffer(room)
        length = llama.llama_token_to_piece(self.pointer, token, buffer, room, 0, _NO)
        return self._read_piece(token, room=-length) if length < 0 else buffer.raw[:length]

    def text_of(self, tokens: Tokens) -> bytes:
        """Return the bytes of many tokens."""
        return b"".join(self.piece(token) for token in tokens)

    def ends(self, token: int) -> bool:
        """Return whether an answer ends with this token: end of turn, or any control token."""
        return bool(
            llama.llama_vocab_is_eog(self.pointer, token)
            or llama.llama_vocab_is_control(self.pointer, token)
        )


def _pattern(specials: Iterable[str], *, blanks: bool) -> re.Pattern[str] | None:
    """Match what looks like a special token.

    Runs of blanks that are tokens of their own are ordinary text (Gemma needs them), but where a
    vocabulary adds spaces it would add one after each; there they are halved like the others.
    """
    texts = (text for text in specials if len(text) > 1 and (blanks or text.strip()))
    longest_first = sorted(texts, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))) if longest_first else None


def split_forgeries(text: str, pattern: re.Pattern[str] | None) -> list[str]:
    """Return the text in pieces, none of which holds a match; together they are the text."""
    pieces: list[str] = []
    waiting = [text]
    while waiting:
        piece = waiting.pop()
        match = pattern.search(piece) if pattern else None
        if match is None:
            pieces.append(piece)
        else:
            middle = (match.start() + match.end()) // 2
            waiting += [piece[middle:], piece[:middle]]
    return pieces
