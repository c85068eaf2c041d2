"""The design tokens hold what accessibility asks of them."""

import pytest

from app.ui.look.tokens import DARK, LIGHT, MEASURE, PAIRS, Colours, contrast

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize(("words", "ground"), PAIRS, ids="-on-".join)
def test_words_stand_out_from_their_ground(colours: Colours, words: str, ground: str) -> None:
    assert contrast(getattr(colours, words), getattr(colours, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["page", "side", "raised"])
def test_edges_of_controls_are_visible(colours: Colours, ground: str) -> None:
    assert contrast(colours.edge, getattr(colours, ground)) >= 3


def test_contrast_is_what_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_line_of_the_transcript_is_short_enough_to_read() -> None:
    assert MEASURE <= 75
