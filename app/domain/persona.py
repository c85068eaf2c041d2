"""Persona: the sliders of manner, their positions, and the words that they put in the prompt.

Source: `preferences.md` 4.1. Agreement, facts, safety and identity are not axes and never will be.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

LOWEST, MIDDLE, HIGHEST = -2, 0, 2


class Axis(StrEnum):
    """One personalisable dimension of manner."""

    LENGTH = "length"
    FORMALITY = "formality"
    WARMTH = "warmth"


@dataclass(frozen=True, slots=True)
class Scale:
    """How one axis is shown and what each of its five positions says to the model.

    Attributes:
        title: the slider's name in the window.
        low: the left pole in words.
        high: the right pole in words.
        phrases: prompt text for the positions -2, -1, 0, 1, 2; "" says nothing.
    """

    title: str
    low: str
    high: str
    phrases: tuple[str, str, str, str, str]


SCALES: Mapping[Axis, Scale] = {
    Axis.LENGTH: Scale(
        "Length",
        "Very short",
        "Thorough",
        (
            "Answer in as few words as possible.",
            "Answer in one short sentence.",
            "Answer in one or two short sentences.",
            "Answer in a short paragraph.",
            "Answer thoroughly, in several paragraphs where it helps.",
        ),
    ),
    Axis.FORMALITY: Scale(
        "Formality",
        "Casual",
        "Formal",
        (
            "Write casually, as in a text message.",
            "Write in an easy, informal way.",
            "",
            "Write politely and correctly.",
            "Write formally, without contractions.",
        ),
    ),
    Axis.WARMTH: Scale(
        "Warmth of manner",
        "Matter-of-fact",
        "Warm",
        ("Tone: professional.", "Be matter-of-fact.", "", "Tone: friendly.", "Tone: caring."),
    ),
}


@dataclass(frozen=True, slots=True)
class Persona:
    """A named set of slider positions; an axis that is not named stands in the middle."""

    name: str = "Personal"
    positions: tuple[tuple[Axis, int], ...] = ()

    def position(self, axis: Axis) -> int:
        """Return where a slider stands, -2 to 2."""
        return dict(self.positions).get(axis, MIDDLE)

    def moved(self, axis: Axis, position: int) -> "Persona":
        """Return the persona with one slider moved."""
        positions = dict(self.positions) | {axis: position}
        return Persona(self.name, tuple(sorted(positions.items())))


def phrase(axis: Axis, position: int) -> str:
    """Return what a slider's position says to the model, a sentence or ""."""
    return SCALES[axis].phrases[position - LOWEST]
