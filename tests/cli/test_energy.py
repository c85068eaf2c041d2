"""Energy from the terminal."""

from dataclasses import replace

import pytest

from app.domain.energy import UNLOAD_MINUTES
from tests.journeys.terminal import Terminal


@pytest.fixture
def terminal(terminal: Terminal) -> Terminal:
    """A terminal of a computer whose plug is in."""
    return replace(terminal, parts=replace(terminal.parts, on_battery=lambda: False))


def test_when_the_model_rests_is_shown_set_and_kept(terminal: Terminal) -> None:
    assert "after 15 minutes without a question" in terminal.run("energy")[1]
    assert "after 1 minute without" in terminal.run("energy", "--rest", "1")[1]
    (kept,) = terminal.rows("energy")
    assert kept == {"rest_minutes": 1, "on_battery": False, "newest": ""}


def test_the_model_can_stay_until_the_lock(terminal: Terminal) -> None:
    assert "until Candor locks" in terminal.run("energy", "--rest", "0")[1]
    assert "until Candor locks" in terminal.run("energy")[1]


@pytest.mark.parametrize("given", ["-1", "soon", "²", "", str(UNLOAD_MINUTES[1] + 1), "9" * 5000])
def test_a_time_that_is_none_is_wrong_usage_and_changes_nothing(
    terminal: Terminal, given: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        terminal.run("energy", f"--rest={given}")
    assert ended.value.code == 2
    assert terminal.rows("energy")[0]["rest_minutes"] == 15


def test_a_battery_is_said_while_it_feeds(terminal: Terminal) -> None:
    parts = replace(terminal.parts, on_battery=lambda: True)
    assert "runs on its battery now" in replace(terminal, parts=parts).run("energy")[1]
    assert "battery" not in terminal.run("energy")[1]
