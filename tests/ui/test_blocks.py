"""Blocks: streaming and parsing at once agree, whatever arrives in whatever pieces."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.ui.transcript.blocks import LONGEST, Block, OpenAnswer, Shape, parse_blocks, split_plain

LINES = st.sampled_from(
    ["# Title", "#", "word", "word **bold", "bold** end", "- item", "  - inner", "* star", "-",
     "1. one", "2) two", "> quote", ">", "```", "```python", "~~~", "    code", "a | b", "---|---",
     "---", "===", "| c | d |", "", " ", "\t", "[x]: http://y", "![p](http://q)", "<b>html</b>",
     "\\", "***", "&amp;", "\u2028", "\0", "\r", "word\r", "0" * 40]
)  # fmt: skip
TEXTS = st.lists(LINES, max_size=14).map("\n".join) | st.text(max_size=60)


@given(TEXTS, st.data())
@settings(max_examples=400)
def test_streaming_yields_what_parsing_at_once_yields(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=12)))
    assert _streamed(text, cuts) == parse_blocks(text)


@given(TEXTS)
@example("para\n\n#foo\n- a\n\n---\n")
def test_streaming_letter_by_letter_changes_nothing(text: str) -> None:
    assert _streamed(text, list(range(len(text)))) == parse_blocks(text)


def _streamed(text: str, cuts: list[int]) -> tuple[Block, ...]:
    answer, blocks = OpenAnswer(), list[Block]()
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        answer.feed(text[start:end])
        blocks.extend(answer.advance())
    return (*blocks, *answer.finish())


def test_every_shape_is_told_apart() -> None:
    text = "# T\n\nprose\n\n- a\n- b\n\n> q\n\na|b\n-|-\n1|2\n\n```py\nx = 1\n```\n\n---\n"
    assert [block.shape for block in parse_blocks(text)] == [
        Shape.HEADING,
        Shape.PROSE,
        Shape.LIST,
        Shape.QUOTE,
        Shape.TABLE,
        Shape.CODE,
        Shape.RULE,
    ]


def test_code_keeps_its_language_and_loses_its_fence() -> None:
    (block,) = parse_blocks("```python title\nx = 1\n\ny = 2\n```")
    assert (block.source, block.language) == ("x = 1\n\ny = 2", "python")


@given(st.text(alphabet="ab \n", max_size=300).map(lambda text: text * 40))
def test_plain_text_is_cut_small_and_loses_nothing_but_line_ends(text: str) -> None:
    blocks = split_plain(text)
    assert all(len(block.source) <= LONGEST for block in blocks)
    assert "".join(block.source for block in blocks).replace("\n", "") == text.replace("\n", "")


@given(st.lists(st.text("ab", min_size=1, max_size=30), min_size=300, max_size=400))
@settings(max_examples=20)
def test_a_long_line_is_cut_between_words(words: list[str]) -> None:
    blocks = split_plain(" ".join(words * 3))
    assert [word for block in blocks for word in block.source.split()] == words * 3
