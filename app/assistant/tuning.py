"""The persona inside its bounds, as front ends and turns see it."""

from dataclasses import replace
from pathlib import Path

from app.domain.changes import Changes
from app.domain.explaining import rules_in_force
from app.domain.generation import ModelCard
from app.domain.head import build_head
from app.domain.persona import Axis, Persona, describe
from app.domain.policy import Bounds
from app.domain.prompting import Extract
from app.engine import Engine, find_shipped
from app.memory import extract
from app.persona import Rulebook, open_rulebook
from app.vault import Vault

ROOM_FOR_THE_FULL_HEAD = 2048  # tokens of context


class Tuning:
    """Sliders, bounds, and the exact words that they put in the prompt."""

    def __init__(self, vault: Vault, engine: Engine, household: Path) -> None:
        self._vault = vault
        self._engine = engine
        self._rulebook: Rulebook = open_rulebook(find_shipped("resources"), household)

    def current(self) -> Persona:
        """Return the persona with every slider inside its bound."""
        return self._rulebook.current(self._vault.settings.load().persona)

    def move(self, axis: Axis, position: int) -> Changes:
        """Move a slider; beyond a bound it stops at the bound."""
        settings = self._vault.settings.load()
        persona = settings.persona.moved(axis, self.bounds().of(axis).clamp(position))
        self._vault.settings.save(replace(settings, persona=persona))
        return Changes(persona=True)

    def bounds(self) -> Bounds:
        """Return the bounds that stand now."""
        return self._rulebook.bounds()

    def explain(self, axis: Axis) -> str:
        """Return who narrowed a slider and why; "" where nobody did."""
        return self._rulebook.explain(axis)

    def check(self) -> None:
        """Do nothing while the household's rules can be read.

        Raises:
            PolicyFileError: they can not; the strictest rules hold meanwhile.
        """
        self._rulebook.check()

    def head(self) -> str:
        """Return the head of the prompt as the model would get it now."""
        return self.head_for(self._engine.card())

    def head_for(self, card: ModelCard) -> str:
        """Return the head for a model: short for the starter and for one that reads little."""
        short = card.starter or card.context < ROOM_FOR_THE_FULL_HEAD
        return build_head(self.current(), starter=short)

    def extract(self) -> Extract | None:
        """Return what takes from a question what may stand for it once it no longer fits.

        None unless the person allowed it, or where a rule forbids memory.
        """
        allowed = self._vault.settings.load().consents.long_chats and self.memory_allowed()
        return extract if allowed else None

    def words(self) -> tuple[str, ...]:
        """Return the words of the sliders that are off their middle."""
        return describe(self.current())

    def rules(self) -> tuple[str, ...]:
        """Return the names of the bounds in force."""
        return rules_in_force(self.bounds())

    def memory_allowed(self) -> bool:
        """Whether anything may be remembered or recalled at all."""
        return not self.bounds().switches.memory_forbidden
