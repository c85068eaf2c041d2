"""Who set this, and why: bounds in words, for a clamped slider and for the receipt.

Source: `product.md` F2: the tier, the rule and who set it, with the reason that they wrote.
"""

from app.domain.persona import SCALES, Axis, word
from app.domain.policy import Bound, Bounds, Rule, Tier

SENTENCES = {
    Rule.MEMORY: "Nothing is remembered",
    Rule.REMOTE: "Answers come from this computer only",
    Rule.BREAK_REMINDER: "The break reminder stays on",
    Rule.BREAK_INTERVAL: "The break reminder comes after {minutes} minutes at most",
}
LABELS = {
    Tier.LIMITS: "fixed limit",
    Tier.HOUSEHOLD: "household rule",
    Tier.PREFERENCES: "your own rule",
}
SHAPING = (Rule.MEMORY, Rule.REMOTE)
NOBODY = "whoever set up this computer"


def explain_axis(bounds: Bounds, axis: Axis) -> str:
    """Return who narrowed a slider and why, in sentences; "" where nobody did."""
    bound = bounds.of(axis)
    given = [
        (f"{SCALES[axis].title} {ends}", tier, reason) for ends, tier, reason in _ends(axis, bound)
    ]
    return " ".join(_sentence(bounds, what, tier, reason) for what, tier, reason in given)


def explain_rule(bounds: Bounds, rule: Rule) -> str:
    """Return who set a rule and why, in sentences; "" where nobody did."""
    setter = bounds.set_by.get(rule)
    if setter is None:
        return ""
    return _sentence(bounds, _text(bounds, rule), setter.tier, setter.reason)


def rules_in_force(bounds: Bounds) -> tuple[str, ...]:
    """Return the name of every bound that shapes answers, for the receipt; no reasons."""
    sliders = (
        f"{SCALES[axis].title} {ends} ({LABELS[tier]})"
        for axis in Axis
        for ends, tier, _ in _ends(axis, bounds.of(axis))
    )
    switches = (
        f"{_text(bounds, rule)} ({LABELS[bounds.set_by[rule].tier]})"
        for rule in SHAPING
        if rule in bounds.set_by
    )
    return (*sliders, *switches)


def _ends(axis: Axis, bound: Bound) -> list[tuple[str, Tier, str]]:
    """The ends of a slider that somebody drew, in words."""
    ends = []
    if bound.low_by:
        ends.append((f"starts at “{word(axis, bound.low)}”", bound.low_by, bound.low_reason))
    if bound.high_by:
        ends.append((f"ends at “{word(axis, bound.high)}”", bound.high_by, bound.high_reason))
    return ends


def _text(bounds: Bounds, rule: Rule) -> str:
    return SENTENCES[rule].format(minutes=bounds.switches.longest_break_interval)


def _sentence(bounds: Bounds, what: str, tier: Tier, reason: str) -> str:
    given = f" The reason given: “{reason.rstrip('.')}.”" if reason else ""
    return f"{what}: {_source(tier, bounds.authors.get(tier, ''))}.{given}"


def _source(tier: Tier, author: str) -> str:
    match tier:
        case Tier.LIMITS:
            return "one of Candor's fixed limits, which nobody can move"
        case Tier.HOUSEHOLD:
            return f"a rule of this household, set by {author or NOBODY}"
        case Tier.PREFERENCES:
            return "your own choice"
