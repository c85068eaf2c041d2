"""What a person typed, made safe to keep."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import TITLE_LIMIT, NothingToSendError, clean, title_of

WORDS = st.text(st.characters(codec="utf-8")).filter(lambda text: any(map(str.isalnum, text)))


@pytest.mark.parametrize("nothing", ["", "  ", "\n\t", "\0\x07\x1b"])
def test_nothing_is_not_sent(nothing: str) -> None:
    with pytest.raises(NothingToSendError) as caught:
        clean(nothing)
    assert caught.value.advice == "Type a message first."


def test_control_characters_go_and_lines_stay() -> None:
    assert clean(" a\0\x1b[31m\tb\r\nc \n") == "a[31m\tb\nc"


def test_signs_of_every_script_stay() -> None:
    assert clean("Zoë 👩‍👩‍👧 שלום") == "Zoë 👩‍👩‍👧 שלום"


def test_half_a_character_can_be_kept() -> None:
    assert clean("a\ud800b").encode() == b"a?b"


@given(WORDS)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(WORDS)
def test_what_is_clean_holds_no_control_character(text: str) -> None:
    controls = {sign for sign in clean(text) if unicodedata.category(sign) == "Cc"}
    assert controls <= {"\n", "\t"}


@given(st.text())
def test_a_title_is_one_short_line(text: str) -> None:
    title = title_of(text)
    assert len(title) <= TITLE_LIMIT
    assert len(title.splitlines()) <= 1


def test_a_long_title_says_that_it_goes_on() -> None:
    assert title_of("a " * 40).endswith("a a…")
    assert title_of("a  short\nquestion") == "a short question"
