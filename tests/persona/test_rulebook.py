"""All rules of this computer together."""

from pathlib import Path

import pytest

from app.domain.errors import PolicyFileError
from app.domain.explaining import rules_in_force
from app.domain.persona import Axis, Persona
from app.domain.policy import Rule, Tier
from app.persona import Rulebook, open_rulebook

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def household(tmp_path: Path) -> Path:
    return tmp_path / "household.toml"


@pytest.fixture
def rulebook(household: Path) -> Rulebook:
    return open_rulebook(RESOURCES, household)


def test_without_a_household_the_fixed_limits_stand(rulebook: Rulebook) -> None:
    rulebook.check()
    assert rules_in_force(rulebook.bounds()) == (
        "Warmth of manner ends at “friendly” (fixed limit)",
    )


def test_a_household_narrows_a_slider_and_says_who(rulebook: Rulebook, household: Path) -> None:
    household.write_text('set_by = "Mum"\n[sliders.warmth]\nhigh = -1\nreason = "A tool."')
    assert rulebook.current(Persona().moved(Axis.WARMTH, 1)).position(Axis.WARMTH) == -1
    assert rulebook.explain(Axis.WARMTH) == (
        "Warmth of manner ends at “professional”: a rule of this household, set by Mum."
        " The reason given: “A tool.”"
    )


def test_a_household_can_not_widen_a_fixed_limit(rulebook: Rulebook, household: Path) -> None:
    household.write_text("[sliders.warmth]\nhigh = 2\n[rules]\nlongest_break_interval = 240")
    bound = rulebook.bounds().of(Axis.WARMTH)
    assert (bound.high, bound.high_by) == (1, Tier.LIMITS)
    assert "which nobody can move" in rulebook.explain_rule(Rule.BREAK_INTERVAL)


def test_a_change_counts_at_once(rulebook: Rulebook, household: Path) -> None:
    household.write_text('[rules]\nmemory = "forbidden"')
    assert rulebook.bounds().switches.memory_forbidden
    household.unlink()
    assert not rulebook.bounds().switches.memory_forbidden


def test_a_broken_household_holds_everything_that_a_household_can(
    rulebook: Rulebook, household: Path
) -> None:
    household.write_text('[rules]\nmemory = "forbiden"')
    bounds = rulebook.bounds()
    assert set(bounds.set_by) == set(Rule)
    assert rulebook.current(Persona().moved(Axis.LENGTH, 2)) == Persona()


def test_a_broken_household_is_said_at_the_start_and_at_every_rule(
    rulebook: Rulebook, household: Path
) -> None:
    household.write_text('[rules]\nmemory = "forbiden"')
    with pytest.raises(PolicyFileError, match=r"Line 2 of household\.toml") as caught:
        rulebook.check()
    said = rulebook.explain_rule(Rule.MEMORY)
    assert str(caught.value) in said
    assert "Until it is mended" in said


def test_without_its_fixed_limits_candor_does_not_start(tmp_path: Path, household: Path) -> None:
    with pytest.raises(PolicyFileError, match="can not be read"):
        open_rulebook(tmp_path, household)
