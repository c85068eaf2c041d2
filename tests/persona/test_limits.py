"""The fixed limits: these and no others."""

from pathlib import Path

import pytest

from app.domain.errors import PolicyFileError
from app.domain.persona import Axis
from app.domain.policy import Tier
from app.persona.limits import load_limits

SHIPPED = Path(__file__).parents[2] / "resources" / "limits.toml"


def test_the_limits_that_ship_are_the_ones_that_are_pinned() -> None:
    limits = load_limits(SHIPPED)
    assert limits.tier is Tier.LIMITS
    assert limits.ranges[Axis.WARMTH].high == 1
    assert limits.switches.longest_break_interval == 240


def test_every_limit_that_ships_gives_its_reason() -> None:
    limits = load_limits(SHIPPED)
    assert limits.reason
    assert all(narrowed.reason for narrowed in limits.ranges.values())


def test_limits_that_somebody_edited_are_refused(tmp_path: Path) -> None:
    edited = tmp_path / "limits.toml"
    edited.write_text(SHIPPED.read_text().replace("high = 1", "high = 2"))
    with pytest.raises(PolicyFileError, match="not the ones that came with Candor"):
        load_limits(edited)


def test_missing_limits_are_not_the_same_as_no_limits(tmp_path: Path) -> None:
    with pytest.raises(PolicyFileError, match="can not be read") as caught:
        load_limits(tmp_path / "limits.toml")
    assert caught.value.advice == "Install Candor again. Your vault is not touched."


def test_limits_checked_out_with_other_line_ends_are_the_same(tmp_path: Path) -> None:
    windows = tmp_path / "limits.toml"
    windows.write_bytes(SHIPPED.read_bytes().replace(b"\n", b"\r\n"))
    assert load_limits(windows) == load_limits(SHIPPED)
