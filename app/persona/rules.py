"""What a file of rules means: sliders with their ends, switches, who wrote it and why."""

from app.domain.persona import HIGHEST, LOWEST, Axis
from app.domain.policy import Range, Switches, Tier, TierRules
from app.domain.settings import BREAK_INTERVALS
from app.persona.policy_text import Section

VERSION = 1
LONGEST_REASON, LONGEST_NAME = 300, 40  # characters


def read_rules(name: str, text: str, tier: Tier) -> TierRules:
    """Return the rules that a file states; `name` is what errors call it.

    Raises:
        PolicyFileError: it is not TOML, names something that does not exist, or gives a value
            that makes no sense; the message names the line, the advice what to write there.
    """
    file = Section.parse(name, text)
    file.demand_only(("version", "set_by", "sliders", "rules"))
    _demand_version(file)
    rules = file.table("rules")
    return TierRules(
        tier,
        _read_sliders(file.table("sliders")),
        _read_switches(rules),
        rules.words("reason", LONGEST_REASON),
        file.words("set_by", LONGEST_NAME),
    )


def _demand_version(file: Section) -> None:
    if file.values.get("version", VERSION) != VERSION:
        raise file.wrong(
            "version",
            "it was written for another Candor",
            f"Install the newest Candor, or write version = {VERSION}.",
        )


def _read_sliders(sliders: Section) -> dict[Axis, Range]:
    sliders.demand_only(Axis)
    return {axis: _read_range(sliders.table(axis)) for axis in Axis if axis in sliders.values}


def _read_range(slider: Section) -> Range:
    slider.demand_only(("low", "high", "reason"))
    low = slider.number("low", LOWEST, (LOWEST, HIGHEST))
    high = slider.number("high", HIGHEST, (LOWEST, HIGHEST))
    if low > high:
        raise slider.wrong("low", "low lies above high", "Swap the two numbers.")
    return Range(low, high, slider.words("reason", LONGEST_REASON))


def _read_switches(rules: Section) -> Switches:
    rules.demand_only(("memory", "remote", "break_reminder", "longest_break_interval", "reason"))
    unset = Switches().longest_break_interval
    return Switches(
        memory_forbidden=rules.switch("memory", "forbidden"),
        remote_forbidden=rules.switch("remote", "forbidden"),
        break_reminder_required=rules.switch("break_reminder", "required"),
        longest_break_interval=rules.number("longest_break_interval", unset, BREAK_INTERVALS),
    )
