"""Three tiers, and each can only narrow."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from app.domain.persona import HIGHEST, LOWEST, Axis, Persona
from app.domain.policy import (
    A_DAY,
    Bound,
    Bounds,
    Range,
    Rule,
    Switches,
    Tier,
    TierRules,
    resolve,
)
from tests.domain.strategies import AXES, POSITIONS, RANGES, TIERS, personas

WARMTH = Axis.WARMTH


def limits(low: int = LOWEST, high: int = HIGHEST) -> TierRules:
    return TierRules(Tier.LIMITS, {WARMTH: Range(low, high, "the makers' reason")})


def household(low: int = LOWEST, high: int = HIGHEST) -> TierRules:
    return TierRules(Tier.HOUSEHOLD, {WARMTH: Range(low, high, "Mum's reason")}, author="Mum")


def is_within(narrow: Bounds, wide: Bounds) -> bool:
    return all(
        wide.of(axis).low <= narrow.of(axis).low <= narrow.of(axis).high <= wide.of(axis).high
        for axis in Axis
    )


def test_without_rules_everything_is_allowed() -> None:
    bounds = resolve()
    assert all(bounds.of(axis) == Bound(LOWEST, HIGHEST) for axis in Axis)
    assert bounds.switches == Switches(False, False, False, A_DAY)
    assert not bounds.set_by


@given(st.lists(TIERS, max_size=4), TIERS)
def test_a_further_tier_never_widens_a_slider(tiers: list[TierRules], further: TierRules) -> None:
    assert is_within(resolve(*tiers, further), resolve(*tiers))


@given(st.lists(TIERS, max_size=4), TIERS)
def test_a_further_tier_never_clears_or_lengthens(
    tiers: list[TierRules], further: TierRules
) -> None:
    before, after = resolve(*tiers).switches, resolve(*tiers, further).switches
    assert after.memory_forbidden >= before.memory_forbidden
    assert after.remote_forbidden >= before.remote_forbidden
    assert after.break_reminder_required >= before.break_reminder_required
    assert after.longest_break_interval <= before.longest_break_interval


@given(st.lists(TIERS, max_size=4))
def test_some_position_is_always_left(tiers: list[TierRules]) -> None:
    bounds = resolve(*tiers)
    assert all(LOWEST <= bounds.of(axis).low <= bounds.of(axis).high <= HIGHEST for axis in Axis)


@given(TIERS)
def test_rules_said_again_by_a_weaker_tier_change_nothing(rules: TierRules) -> None:
    again = dataclasses.replace(rules, tier=Tier.PREFERENCES, reason="again")
    once, twice = resolve(rules), resolve(rules, again)
    assert (once.axes, once.switches, once.set_by) == (twice.axes, twice.switches, twice.set_by)


@given(RANGES, st.lists(TIERS, max_size=3))
def test_the_reason_at_an_end_is_that_of_who_drew_it(last: Range, tiers: list[TierRules]) -> None:
    before = resolve(*tiers).of(WARMTH)
    after = resolve(*tiers, TierRules(Tier.HOUSEHOLD, {WARMTH: last})).of(WARMTH)
    high = (
        before if after.high == before.high else Bound(0, 0, None, Tier.HOUSEHOLD, "", last.reason)
    )
    low = before if after.low == before.low else Bound(0, 0, Tier.HOUSEHOLD, None, last.reason)
    assert (after.high_by, after.high_reason) == (high.high_by, high.high_reason)
    assert (after.low_by, after.low_reason) == (low.low_by, low.low_reason)


def test_each_end_names_its_own_tier() -> None:
    bound = resolve(limits(high=1), household(low=-1)).of(WARMTH)
    assert bound == Bound(-1, 1, Tier.HOUSEHOLD, Tier.LIMITS, "Mum's reason", "the makers' reason")


def test_the_stronger_tier_keeps_the_credit_for_an_end_both_draw() -> None:
    bound = resolve(limits(high=1), household(high=1)).of(WARMTH)
    assert (bound.high_by, bound.high_reason) == (Tier.LIMITS, "the makers' reason")


def test_a_weaker_tier_that_contradicts_yields() -> None:
    bound = resolve(limits(high=-1), household(low=1)).of(WARMTH)
    assert (bound.low, bound.high) == (-1, -1)


def test_a_switch_remembers_the_first_tier_that_set_it() -> None:
    forbidding = Switches(memory_forbidden=True)
    first = TierRules(Tier.LIMITS, switches=forbidding)
    second = TierRules(Tier.HOUSEHOLD, switches=forbidding)
    assert resolve(first, second).set_by == {Rule.MEMORY: first}


def test_an_interval_is_credited_to_the_tier_that_made_it_shortest() -> None:
    long = TierRules(Tier.LIMITS, switches=Switches(longest_break_interval=240))
    short = TierRules(Tier.HOUSEHOLD, switches=Switches(longest_break_interval=60))
    bounds = resolve(long, short)
    assert bounds.switches.longest_break_interval == 60
    assert bounds.set_by == {Rule.BREAK_INTERVAL: short}


def test_every_switch_has_its_rule() -> None:
    assert [field.name for field in dataclasses.fields(Switches)] == list(Rule)


@given(POSITIONS, st.lists(TIERS, max_size=3))
def test_clamping_twice_is_clamping_once(position: int, tiers: list[TierRules]) -> None:
    bound = resolve(*tiers).of(WARMTH)
    assert bound.clamp(bound.clamp(position)) == bound.clamp(position)
    assert bound.low <= bound.clamp(position) <= bound.high


@given(personas(), st.lists(TIERS, max_size=3))
def test_a_clamped_persona_obeys_every_bound(persona: Persona, tiers: list[TierRules]) -> None:
    bounds = resolve(*tiers)
    clamped = bounds.clamp(persona)
    assert bounds.clamp(clamped) == clamped
    assert all(
        bounds.of(axis).low <= clamped.position(axis) <= bounds.of(axis).high for axis in Axis
    )


@given(personas())
def test_without_bounds_a_persona_stays_as_it_is(persona: Persona) -> None:
    assert resolve().clamp(persona) == persona


def test_a_bound_above_the_middle_moves_a_slider_that_nobody_touched() -> None:
    assert resolve(limits(low=1)).clamp(Persona()).position(WARMTH) == 1


@given(personas(), AXES, st.lists(TIERS, max_size=3))
def test_the_persons_own_tier_is_their_slider(
    persona: Persona, axis: Axis, tiers: list[TierRules]
) -> None:
    place = persona.position(axis)
    own = TierRules(Tier.PREFERENCES, {axis: Range(place, place)})
    bound = resolve(*tiers, own).of(axis)
    assert bound.low == bound.high == resolve(*tiers).clamp(persona).position(axis)
