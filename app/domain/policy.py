"""Bounds: three tiers, each of which can only narrow what the tier above it allows.

Source: `product.md` F1; Kirk et al., arXiv 2303.05453, section on bounds and who decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.persona import HIGHEST, LOWEST, Axis


class Tier(StrEnum):
    """Who set a rule, from the one that always stands to the one that yields."""

    LIMITS = "limits"
    HOUSEHOLD = "household"
    PREFERENCES = "preferences"


@dataclass(frozen=True, slots=True)
class Range:
    """The positions of one slider that a tier allows, both ends included, and why."""

    low: int = LOWEST
    high: int = HIGHEST
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Switches:
    """Rules that are on or off. A restriction or requirement set in any tier stays set."""

    memory_forbidden: bool = False
    remote_forbidden: bool = False
    break_reminder_required: bool = False
    longest_break_interval: int = 240  # minutes


@dataclass(frozen=True, slots=True)
class TierRules:
    """What one tier says: ranges of sliders, and switches with the reason for setting them."""

    tier: Tier
    ranges: Mapping[Axis, Range] = field(default_factory=dict)
    switches: Switches = Switches()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Bound:
    """What a slider may be after all tiers, and who drew each end.

    `low_by` and `high_by` are None where nobody narrowed that end.
    """

    low: int = LOWEST
    high: int = HIGHEST
    low_by: Tier | None = None
    high_by: Tier | None = None
    low_reason: str = ""
    high_reason: str = ""

    def clamp(self, position: int) -> int:
        """Return the nearest allowed position."""
        return max(self.low, min(self.high, position))

    def narrowed(self, allowed: Range, tier: Tier) -> "Bound":
        """Return this bound with one more tier's range, never wider than before."""
        low = min(max(self.low, allowed.low), self.high)
        high = max(min(self.high, allowed.high), low)
        return Bound(
            low,
            high,
            tier if low != self.low else self.low_by,
            tier if high != self.high else self.high_by,
            allowed.reason if low != self.low else self.low_reason,
            allowed.reason if high != self.high else self.high_reason,
        )


@dataclass(frozen=True, slots=True)
class Bounds:
    """All tiers resolved: one bound a slider, the switches, and who set each switch."""

    axes: Mapping[Axis, Bound]
    switches: Switches
    set_by: Mapping[str, TierRules]

    def of(self, axis: Axis) -> Bound:
        """Return the bound of one slider."""
        return self.axes.get(axis, Bound())


def resolve(*tiers: TierRules) -> Bounds:
    """Return the bounds that stand when every tier has narrowed the one before it.

    Tiers are given from the strongest to the weakest. The result is monotone: adding a tier never
    widens a range, clears a restriction or lengthens an interval.
    """
    axes = {axis: Bound() for axis in Axis}
    switches, set_by = Switches(), dict[str, TierRules]()
    for rules in tiers:
        for axis, allowed in rules.ranges.items():
            axes[axis] = axes[axis].narrowed(allowed, rules.tier)
        merged = _merge(switches, rules.switches)
        set_by |= dict.fromkeys(_changed(switches, merged), rules)
        switches = merged
    return Bounds(axes, switches, set_by)


def _merge(above: Switches, below: Switches) -> Switches:
    return Switches(
        above.memory_forbidden or below.memory_forbidden,
        above.remote_forbidden or below.remote_forbidden,
        above.break_reminder_required or below.break_reminder_required,
        min(above.longest_break_interval, below.longest_break_interval),
    )


def _changed(before: Switches, after: Switches) -> list[str]:
    names = Switches.__dataclass_fields__
    return [name for name in names if getattr(before, name) != getattr(after, name)]
