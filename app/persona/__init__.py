"""The persona inside its bounds: which rules stand on this computer, and who wrote them.

`policy_text` reads a file of rules and says which line is wrong (`lines` finds it); `rules` says
what the words in it mean. `limits` loads the fixed limits that came with Candor, `household` the
rules of whoever set the computer up. `rulebook` puts the tiers together and is all that the rest
of the house needs.

The rules themselves are pure and live in `app.domain`: `policy` (how tiers narrow each other),
`explaining` (who set this), `persona` (sliders), `head` (what they tell the model).
"""

from app.persona.household import load_household
from app.persona.limits import load_limits
from app.persona.rulebook import Rulebook, open_rulebook

__all__ = ["Rulebook", "load_household", "load_limits", "open_rulebook"]
