"""Redaction over any spans of any text: what goes is gone, what stays is found."""

from hypothesis import given
from hypothesis import strategies as st

from app.memory.forgetting.redaction import MARK, Span, merged, moved, redacted

LETTERS = st.text("abcdefg ", min_size=1, max_size=60)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span], list[Span]]:
    """A text, the spans to cut, and spans of others."""
    text = draw(LETTERS)
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    real = spans.filter(lambda span: span[0] < span[1])
    return text, draw(st.lists(real, max_size=5)), draw(st.lists(real, max_size=5))


@given(texts_with_spans())
def test_what_others_rest_on_is_still_found_where_it_now_stands(
    drawn: tuple[str, list[Span], list[Span]],
) -> None:
    text, cuts, others = drawn
    after = redacted(text, cuts)
    for start, end in others:
        place = moved((start, end), cuts)
        if place is not None:
            assert after[slice(*place)] == text[start:end]


@given(texts_with_spans())
def test_words_that_were_touched_have_no_place_any_more(
    drawn: tuple[str, list[Span], list[Span]],
) -> None:
    _, cuts, others = drawn
    for start, end in others:
        touched = any(cut[0] < end and start < cut[1] for cut in cuts)
        assert (moved((start, end), cuts) is None) == touched


@given(texts_with_spans())
def test_only_what_was_not_cut_is_kept(drawn: tuple[str, list[Span], list[Span]]) -> None:
    text, cuts, _ = drawn
    kept = [
        sign
        for place, sign in enumerate(text)
        if not any(start <= place < end for start, end in cuts)
    ]
    assert "".join(kept) == redacted(text, cuts).replace(MARK, "")


@given(texts_with_spans())
def test_spans_that_touch_become_one_mark(drawn: tuple[str, list[Span], list[Span]]) -> None:
    text, cuts, _ = drawn
    assert redacted(text, cuts).count(MARK) == len(merged(cuts))
