"""What an answer used. Receipts hold ids, never text, so that forgetting leaves none behind."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.references import MemoryId


class Reason(StrEnum):
    """Why a memory that was found did not enter the prompt."""

    WEAK = "too weak a match"
    OFF_TOPIC = "about something else"
    OPINION = "an opinion, kept out of a question about facts"
    PRIVATE = "private, and not asked for"
    BUDGET = "no room left in the prompt"


@dataclass(frozen=True, slots=True)
class Used:
    """A memory that stood beside the question; `score` 0 to 1."""

    memory: MemoryId
    score: float


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A memory that was found and kept out, with the reason."""

    memory: MemoryId
    reason: Reason


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one answer used, and what it cost.

    `forgotten` counts memories that the answer used and that were forgotten since.
    `dropped_turns` counts the oldest turns that no longer fitted the context, and `extract_lines`
    what of the person's own words in them stood in their place.
    `persona` are the sliders away from their middle, as words; `rules` name the bounds in force.
    `cpu_ms` and `processor_mj` are what its energy is estimated from (`app.domain.energy`).
    `picked_among` counts the answers that the person picked this one among; 0 where the model's
    first answer stands. All of them took the energy and the time together.
    `head` is the head of the prompt as it was sent, for the prompt inspector.
    """

    used: tuple[Used, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    persona: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    model: str = ""
    head: str = field(default="", repr=False)
    prompt_tokens: int = 0
    reused_tokens: int = 0
    answer_tokens: int = 0
    dropped_turns: int = 0
    extract_lines: int = 0
    first_token_ms: int = 0
    duration_ms: int = 0
    forgotten: int = 0
    cpu_ms: int = 0
    processor_mj: int = 0
    picked_among: int = 0
