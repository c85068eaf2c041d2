"""Blocks: an answer cut at the borders of its Markdown, whole or while it still arrives.

A border is final once a complete line begins the next block or a blank line ends this one, so that
only the newest block is ever parsed again. What streaming yields equals what parsing at once
yields (a property test). Link definitions, which could change an earlier block, and HTML are left
out of the grammar.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from markdown_it import MarkdownIt
from markdown_it.token import Token

LONGEST = 4_000  # characters that one block of plain text may have


class Shape(StrEnum):
    """How a block is laid out."""

    PLAIN = "plain"
    PROSE = "prose"
    HEADING = "heading"
    LIST = "list"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a message, with its source; `language` only for code that names one."""

    shape: Shape
    source: str = field(repr=False)
    language: str = ""


_SHAPES = {
    "paragraph_open": Shape.PROSE,
    "heading_open": Shape.HEADING,
    "bullet_list_open": Shape.LIST,
    "ordered_list_open": Shape.LIST,
    "blockquote_open": Shape.QUOTE,
    "table_open": Shape.TABLE,
    "fence": Shape.CODE,
    "code_block": Shape.CODE,
    "hr": Shape.RULE,
}


def make_grammar() -> MarkdownIt:
    """Return the Markdown that Candor reads: CommonMark with tables, without HTML."""
    grammar = MarkdownIt("commonmark", {"html": False})
    return grammar.enable(["table", "strikethrough"]).disable(["reference", "html_inline"])


_BORDERS = make_grammar().disable("inline")  # top-level blocks only: words are not looked at


def parse_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text."""
    return tuple(span.block for span in _parse(_plain_lines(text)))


def split_plain(text: str) -> tuple[Block, ...]:
    """Return a text as blocks of plain text, cut at lines and, where lines are long, inside."""
    blocks: list[str] = []
    for line in text.splitlines(keepends=True):
        for part in _cut(line):
            if blocks and len(blocks[-1]) + len(part) <= LONGEST:
                blocks[-1] += part
            else:
                blocks.append(part)
    return tuple(Block(Shape.PLAIN, part.removesuffix("\n")) for part in blocks)


def _cut(line: str) -> Iterator[str]:
    """Yield a line in pieces, cut after white space, inside a word only where it is endless."""
    start = 0
    while len(line) - start > LONGEST:
        most = start + LONGEST
        end = next((n for n in range(most, start, -1) if line[n - 1].isspace()), most)
        yield line[start:end]
        start = end
    yield line[start:]


class OpenAnswer:
    """An answer while it arrives: blocks that are final, and the rest that still grows."""

    def __init__(self) -> None:
        self._rest = ""
        self._looked_at = 0  # how much of the rest was parsed without finding a border

    @property
    def rest(self) -> str:
        """The text after the last final block."""
        return self._rest

    def feed(self, piece: str) -> None:
        """Add the next words."""
        self._rest += piece

    def advance(self) -> tuple[Block, ...]:
        """Return the blocks that have become final since the last call."""
        complete = self._rest.rfind("\n") + 1
        if complete == self._looked_at:
            return ()
        text = _plain_lines(self._rest[:complete])
        found = _parse(text)
        border = _last_border(found, text)
        final = tuple(span.block for span in found if span.end <= border)
        if final:
            self._rest = _after_lines(text, border) + self._rest[complete:]
        self._looked_at = self._rest.rfind("\n") + 1
        return final

    def finish(self) -> tuple[Block, ...]:
        """Return the blocks that were left."""
        rest, self._rest, self._looked_at = self._rest, "", 0
        return parse_blocks(rest)


@dataclass(frozen=True, slots=True)
class _Span:
    """A block with its first line, the line after its last, and whether a blank line ends it."""

    begin: int
    end: int
    block: Block
    ends_at_blank: bool


def _parse(text: str) -> list[_Span]:
    lines = text.split("\n")
    return [
        _span(token, lines)
        for token in _BORDERS.parse(text)
        if token.level == 0 and token.map and token.type in _SHAPES
    ]


def _span(token: Token, lines: list[str]) -> _Span:
    begin, end = token.map or (0, 0)
    ends_at_blank = token.type not in {"bullet_list_open", "ordered_list_open", "code_block"}
    if token.type in {"fence", "code_block"}:
        language = token.info.split()[0] if token.info.split() else ""
        block = Block(Shape.CODE, token.content.rstrip("\n"), language)
    else:
        block = Block(_SHAPES[token.type], "\n".join(lines[begin:end]).rstrip())
    return _Span(begin, end, block, ends_at_blank)


def _last_border(found: list[_Span], text: str) -> int:
    """The line before which nothing changes any more, whatever follows the text."""
    if not found:
        return 0
    last, lines = found[-1], text.count("\n")
    return last.end if last.ends_at_blank and last.end < lines else last.begin


def _plain_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def _after_lines(text: str, count: int) -> str:
    return "\n".join(text.split("\n")[count:])
