"""A file of rules: what it may say, and how it is told that it says something else."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import PolicyFileError
from app.domain.persona import Axis
from app.domain.policy import A_DAY, Range, Switches, Tier, TierRules
from app.persona.rules import read_rules

WHOLE = """\
version = 1
set_by = "Mum"

[sliders.warmth]
high = 0
reason = "A tool."

[sliders]
length = { low = -1 }

[rules]
memory = "forbidden"
remote = "forbidden"
break_reminder = "required"
longest_break_interval = 60
reason = "We agreed."
"""
SLIDERS = "Use one of these names: length, formality, warmth. Or take it out."


def read(text: str) -> TierRules:
    return read_rules("household.toml", text, Tier.HOUSEHOLD)


def test_a_whole_file_is_understood() -> None:
    assert read(WHOLE) == TierRules(
        Tier.HOUSEHOLD,
        {Axis.LENGTH: Range(low=-1), Axis.WARMTH: Range(high=0, reason="A tool.")},
        Switches(
            memory_forbidden=True,
            remote_forbidden=True,
            break_reminder_required=True,
            longest_break_interval=60,
        ),
        "We agreed.",
        "Mum",
    )


def test_an_empty_file_sets_no_rule() -> None:
    assert read("") == TierRules(Tier.HOUSEHOLD)


@pytest.mark.parametrize(
    ("text", "line", "advice"),
    [
        ("\n[sliders.warmht]\nhigh = 1", 2, SLIDERS),
        ("[sliders]\nagreement = 1", 2, SLIDERS),
        ("[sliders.warmth]\nlow = 1\nhigh = 0", 2, "Swap the two numbers."),
        ("[sliders.warmth]\nlow = 0\nhigh = 3", 3, "Write a number from -2 to 2 there"),
        ("[sliders.warmth]\nhigh = true", 2, "Write a number from -2 to 2 there"),
        ('[sliders.warmth]\nhigh = "1"', 2, "Write a number from -2 to 2 there"),
        ("[sliders.warmth]\nhigh = nan", 2, "Write a number from -2 to 2 there"),
        ("[sliders.length]\nlow = 0\n[sliders.warmth]\nlow = 9", 4, "Write a number"),
        ("sliders.warmth.high = 7", 1, "Write a number from -2 to 2 there"),
        ("[sliders]\nwarmth = 1", 2, "Write [sliders.warmth] on a line of its own."),
        ("sliders = 1", 1, "Write [sliders] on a line of its own."),
        ('[rules]\nmemory = "allowed"', 2, 'Write memory = "forbidden", or take the line out'),
        ("[rules]\nmemory = true", 2, 'Write memory = "forbidden", or take the line out'),
        ("[rules]\n\nlongest_break_interval = 5", 3, "Write a number from 15 to 240 there"),
        ('[rules]\nreason = """a\nb"""', 2, "Write up to 300 characters"),
        ('set_by = "' + "x" * 41 + '"', 1, "Write up to 40 characters"),
        ('set_by = "Mum"\nage = 12', 2, "Use one of these names: version, set_by, sliders, rules."),
        ("version = 2", 1, "Install the newest Candor"),
    ],
)
def test_what_makes_no_sense_is_named_with_its_line(text: str, line: int, advice: str) -> None:
    with pytest.raises(PolicyFileError) as caught:
        read(text)
    assert str(caught.value).startswith(f"Line {line} of household.toml can not be used: ")
    assert caught.value.advice.startswith(advice)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = 1\nb == 2", 2),
        ('set_by = "Mum', 1),
        ("\n\n[rules", 3),
        ("[rules]\n[rules]", 2),
        ("a = " + "[" * 5000, 1),
        ("a = " + "9" * 5000, 1),
    ],
)
def test_what_is_no_toml_is_named_with_its_line(text: str, line: int) -> None:
    with pytest.raises(PolicyFileError) as caught:
        read(text)
    assert str(caught.value) == f"Line {line} of household.toml can not be read."


@given(st.integers(-3, 3), st.integers(-3, 3))
def test_a_range_is_read_as_written_or_refused(low: int, high: int) -> None:
    text = f"[sliders.warmth]\nlow = {low}\nhigh = {high}"
    if -2 <= low <= high <= 2:
        assert read(text).ranges == {Axis.WARMTH: Range(low, high)}
    else:
        with pytest.raises(PolicyFileError):
            read(text)


@given(st.data())
def test_any_damage_is_read_or_refused_and_never_widens(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(WHOLE)))
    end = data.draw(st.integers(start, min(start + 8, len(WHOLE))))
    damaged = WHOLE[:start] + data.draw(st.text(max_size=8)) + WHOLE[end:]
    with contextlib.suppress(PolicyFileError):
        rules = read(damaged)
        assert all(-2 <= r.low <= r.high <= 2 for r in rules.ranges.values())
        assert 15 <= rules.switches.longest_break_interval <= A_DAY


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_and_nothing_else_happens(text: str) -> None:
    with contextlib.suppress(PolicyFileError):
        assert read(text).tier is Tier.HOUSEHOLD
