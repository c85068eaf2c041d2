"""Consents and expiry from the terminal."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.journeys.terminal import Terminal


def test_a_topic_that_is_off_is_not_even_proposed(terminal: Terminal) -> None:
    (shown,) = terminal.rows("consents", "--topic", "food=off")
    assert shown["topics"] == {"food": "off"}
    assert terminal.event("learned", "I love sushi.") is None
    assert terminal.event("learned", "I live in Oslo.") is not None


def test_consents_are_off_until_they_are_allowed_and_can_be_taken_back(terminal: Terminal) -> None:
    (before,) = terminal.rows("consents")
    assert before["switches"] == dict.fromkeys(
        ("history", "summaries", "writing", "second-reader", "long-chats"), False
    )
    (after,) = terminal.rows("consents", "--allow", "history", "--keep", "events=7")
    assert isinstance(after["switches"], dict)
    assert isinstance(after["keep_days"], dict)
    assert after["switches"]["history"] is True
    assert after["keep_days"]["events"] == 7
    assert terminal.rows("consents", "--deny", "history", "--keep", "events=30") == [before]


def test_the_usual_mode_takes_an_own_mode_back(terminal: Terminal) -> None:
    terminal.rows("consents", "--kind", "preference=save", "--mode", "told")
    (after,) = terminal.rows("consents", "--kind", "preference=usual")
    assert (after["mode"], after["kinds"]) == ('only when I say "remember"', {})


@pytest.mark.parametrize("given", ["food", "fod=off", "food=sometimes", "=off"])
def test_a_consent_that_is_none_is_refused_in_a_sentence(terminal: Terminal, given: str) -> None:
    code, _, err = terminal.run("consents", "--topic", given)
    assert code == 1
    assert given in err


def test_what_goes_by_itself_is_listed_with_its_day(terminal: Terminal) -> None:
    terminal.rows("chat", "Remember that I'm in Paris this week.")
    (listed,) = terminal.rows("memories", "--expiring")
    assert listed["statement"] == "The user is in Paris this week."
    assert str(listed["expires"]) > "2026"


@pytest.mark.parametrize("days", ["36501", "9" * 20, "9" * 5000])
def test_a_time_beyond_every_calendar_is_refused_and_nothing_breaks(
    terminal: Terminal, days: str
) -> None:
    code, _, err = terminal.run("consents", "--keep", f"events={days}")
    assert (code, "0 for ever" in err) == (1, True)
    assert terminal.run("memories", "--expiring")[0] == 0
    assert terminal.run("consents", "--keep", "events=36500")[0] == 0
    terminal.run("remember", "I have a dentist appointment tomorrow")
    assert terminal.run("memories", "--expiring")[0] == 0


def test_the_consents_of_ones_own_export_come_along(terminal: Terminal, tmp_path: Path) -> None:
    terminal.rows("consents", "--allow", "long-chats", "--topic", "health=off")
    assert terminal.run("export", str(tmp_path / "out"), "--now")[0] == 0
    other = replace(terminal, data=tmp_path / "other")
    assert other.run("vault", "create")[0] == 0

    assert "consents" not in other.run("import", str(tmp_path / "out"))[1]
    assert "Your consents came along" in other.run("import", str(tmp_path / "out"), "--mine")[1]
    assert other.rows("consents") == terminal.rows("consents")
