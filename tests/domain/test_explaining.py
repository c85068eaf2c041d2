"""Who set this, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.explaining import NOBODY, explain_axis, explain_rule, rules_in_force
from app.domain.persona import Axis
from app.domain.policy import Range, Rule, Switches, Tier, TierRules, resolve
from tests.domain.strategies import TIERS

LIMITS = TierRules(Tier.LIMITS, {Axis.WARMTH: Range(high=1, reason="Warm answers err more.")})
HOUSEHOLD = TierRules(
    Tier.HOUSEHOLD,
    {Axis.WARMTH: Range(low=-1)},
    Switches(memory_forbidden=True, longest_break_interval=60),
    "School nights",
    "Mum",
)


def test_a_free_slider_needs_no_explanation() -> None:
    assert explain_axis(resolve(LIMITS), Axis.LENGTH) == ""


def test_a_fixed_limit_is_explained_with_its_reason() -> None:
    assert explain_axis(resolve(LIMITS), Axis.WARMTH) == (
        "Warmth of manner ends at “friendly”: one of Candor's fixed limits, which nobody can move."
        " The reason given: “Warm answers err more.”"
    )


def test_each_end_of_a_slider_is_explained() -> None:
    said = explain_axis(resolve(LIMITS, HOUSEHOLD), Axis.WARMTH)
    assert "starts at “professional”: a rule of this household, set by Mum." in said
    assert "ends at “friendly”: one of Candor's fixed limits" in said


def test_a_rule_names_who_set_it_and_why() -> None:
    assert explain_rule(resolve(HOUSEHOLD), Rule.MEMORY) == (
        "Nothing is remembered: a rule of this household, set by Mum."
        " The reason given: “School nights.”"
    )


def test_an_interval_is_explained_in_minutes() -> None:
    assert "after 60 minutes at most" in explain_rule(resolve(HOUSEHOLD), Rule.BREAK_INTERVAL)


def test_a_rule_that_nobody_set_needs_no_explanation() -> None:
    assert explain_rule(resolve(HOUSEHOLD), Rule.REMOTE) == ""


def test_a_household_that_did_not_sign_is_still_named() -> None:
    unsigned = TierRules(Tier.HOUSEHOLD, switches=Switches(remote_forbidden=True))
    assert explain_rule(resolve(unsigned), Rule.REMOTE).endswith(f"set by {NOBODY}.")


def test_the_receipt_names_the_rules_and_not_the_reasons() -> None:
    assert rules_in_force(resolve(LIMITS, HOUSEHOLD)) == (
        "Warmth of manner starts at “professional” (household rule)",
        "Warmth of manner ends at “friendly” (fixed limit)",
        "Nothing is remembered (household rule)",
    )


def test_without_rules_the_receipt_names_none() -> None:
    assert rules_in_force(resolve()) == ()


@given(st.lists(TIERS, max_size=3), st.sampled_from(Axis))
def test_a_slider_is_explained_exactly_when_it_is_narrowed(
    tiers: list[TierRules], axis: Axis
) -> None:
    bounds = resolve(*tiers)
    narrowed = (bounds.of(axis).low, bounds.of(axis).high) != (-2, 2)
    assert bool(explain_axis(bounds, axis)) == narrowed


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_can_be_explained(rule: Rule) -> None:
    everything = Switches(True, True, True, 30)
    said = explain_rule(resolve(TierRules(Tier.PREFERENCES, switches=everything)), rule)
    assert said.endswith("your own choice.")
    assert "{" not in said
