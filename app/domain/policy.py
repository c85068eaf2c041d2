"""Bounds: three tiers, each of which can only narrow what the tier above it allows.

Source: `product.md` F1; Kirk et al., arXiv 2303.05453, section on bounds and who decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.persona import HIGHEST, LOWEST, Axis, Persona

A_DAY = 24 * 60  # minutes


class Tier(StrEnum):
    """Who set a rule, from the one that always stands to the one that yields."""

    LIMITS = "limits"
    HOUSEHOLD = "household"
    PREFERENCES = "preferences"


class Rule(StrEnum):
    """A rule that is no slider's; the value is the name of its switch."""

    MEMORY = "memory_forbidden"
    REMOTE = "remote_forbidden"
    BREAK_REMINDER = "break_reminder_required"
    BREAK_INTERVAL = "longest_break_interval"


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
    longest_break_interval: int = A_DAY  # minutes of active time

    def narrowed(self, further: "Switches") -> "Switches":
        """Return these switches with one more tier's, never looser than before."""
        return Switches(
            self.memory_forbidden or further.memory_forbidden,
            self.remote_forbidden or further.remote_forbidden,
            self.break_reminder_required or further.break_reminder_required,
            min(self.longest_break_interval, further.longest_break_interval),
        )

    def differing(self, other: "Switches") -> tuple[Rule, ...]:
        """Return the rules that two sets of switches do not share."""
        return tuple(rule for rule in Rule if getattr(self, rule) != getattr(other, rule))


@dataclass(frozen=True, slots=True)
class TierRules:
    """What one tier says: ranges of sliders, switches with the reason for them, and who says it.

    `author` is a name as its author wrote it, for example "Mum"; "" when nobody signed.
    """

    tier: Tier
    ranges: Mapping[Axis, Range] = field(default_factory=dict)
    switches: Switches = Switches()
    reason: str = ""
    author: str = ""


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
        """Return this bound with one more tier's range, never wider than before.

        Where the two have nothing in common, the position nearest to the new range is left.
        """
        low = self.clamp(allowed.low)
        high = max(self.clamp(allowed.high), low)
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
    """All tiers resolved: one bound a slider, the switches, and who set each.

    Attributes:
        axes: what each slider may be.
        switches: the rules that are no slider's.
        set_by: the tier's rules behind each switch that somebody set.
        authors: who signed each tier, "" where nobody did.
    """

    axes: Mapping[Axis, Bound]
    switches: Switches
    set_by: Mapping[str, TierRules]
    authors: Mapping[Tier, str] = field(default_factory=dict)

    def of(self, axis: Axis) -> Bound:
        """Return the bound of one slider."""
        return self.axes.get(axis, Bound())

    def clamp(self, persona: Persona) -> Persona:
        """Return the persona with every slider at its nearest allowed position."""
        for axis in Axis:
            persona = persona.moved(axis, self.of(axis).clamp(persona.position(axis)))
        return persona


def resolve(*tiers: TierRules) -> Bounds:
    """Return the bounds that stand when every tier has narrowed the one before it.

    Tiers are given from the strongest to the weakest. The result is monotone: a further tier
    never widens a range, clears a restriction or lengthens an interval. Who drew an end is the
    strongest tier that drew it there.
    """
    axes = {axis: Bound() for axis in Axis}
    switches, set_by = Switches(), dict[str, TierRules]()
    for rules in tiers:
        for axis, allowed in rules.ranges.items():
            axes[axis] = axes[axis].narrowed(allowed, rules.tier)
        narrowed = switches.narrowed(rules.switches)
        set_by |= dict.fromkeys(narrowed.differing(switches), rules)
        switches = narrowed
    return Bounds(axes, switches, set_by, {rules.tier: rules.author for rules in tiers})
