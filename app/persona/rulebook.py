"""All rules that stand above the person's sliders, put together whenever they are needed."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import PolicyFileError
from app.domain.explaining import explain_axis, explain_rule
from app.domain.persona import Axis, Persona
from app.domain.policy import Bounds, Rule, TierRules, resolve
from app.persona.household import load_household, strictest_household
from app.persona.limits import load_limits


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The fixed limits, and where the household's rules stand.

    The household's file is read at each call (well under a millisecond), so that a change counts
    from the next question on and nobody has to restart anything.
    """

    limits: TierRules
    household: Path

    def bounds(self) -> Bounds:
        """Return the bounds that stand now; the strictest ones while the file is broken."""
        return resolve(self.limits, self._household())

    def current(self, persona: Persona) -> Persona:
        """Return a persona with every slider inside its bound; what was chosen is not lost."""
        return self.bounds().clamp(persona)

    def explain(self, axis: Axis) -> str:
        """Return who narrowed a slider and why; "" where nobody did."""
        return explain_axis(self.bounds(), axis)

    def explain_rule(self, rule: Rule) -> str:
        """Return who set a rule and why; "" where nobody did."""
        return explain_rule(self.bounds(), rule)

    def check(self) -> None:
        """Do nothing when the household's file can be used, for front ends to call at the start.

        Raises:
            PolicyFileError: it can not; the message says which line, `bounds` holds the strictest
                rules meanwhile.
        """
        load_household(self.household)

    def _household(self) -> TierRules:
        try:
            return load_household(self.household)
        except PolicyFileError as error:
            return strictest_household(str(error))


def open_rulebook(resources: Path, household: Path) -> Rulebook:
    """Return the rulebook of this computer.

    Raises:
        PolicyFileError: the fixed limits are missing or changed; Candor does not start without.
    """
    return Rulebook(load_limits(resources / "limits.toml"), household)
