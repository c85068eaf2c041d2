"""Persona: the sliders of manner, their positions, and the words that they put in the prompt.

Source: `preferences.md` 4.1. Agreement, facts, safety and identity are not axes and never will be.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

LOWEST, MIDDLE, HIGHEST = -2, 0, 2

Five = tuple[str, str, str, str, str]


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
        words: what the positions -2, -1, 0, 1, 2 are called.
        phrases: prompt text for the same positions; "" says nothing.
    """

    title: str
    low: str
    high: str
    words: Five
    phrases: Five


SCALES: Mapping[Axis, Scale] = {
    Axis.LENGTH: Scale(
        "Length",
        "Very short",
        "Thorough",
        ("very short", "short", "one or two sentences", "a paragraph", "thorough"),
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
        ("casual", "easy", "neither casual nor formal", "polite", "formal"),
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
        ("matter-of-fact", "professional", "even", "friendly", "caring"),
        (
            "Be matter-of-fact, without pleasantries.",
            "Tone: professional.",
            "",
            "Answer in a friendly way.",
            "Write in a warm and caring way.",
        ),
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
        """Return the persona with one slider moved; only those off the middle are named."""
        positions = dict(self.positions) | {axis: position}
        named = sorted((axis, place) for axis, place in positions.items() if place != MIDDLE)
        return Persona(self.name, tuple(named))


def phrase(axis: Axis, position: int) -> str:
    """Return what a slider's position says to the model, a sentence or ""."""
    return SCALES[axis].phrases[_index(position)]


def word(axis: Axis, position: int) -> str:
    """Return what a slider's position is called, for example "friendly"."""
    return SCALES[axis].words[_index(position)]


def describe(persona: Persona) -> tuple[str, ...]:
    """Return the words of the sliders that are off their middle, for example ("short",)."""
    places = ((axis, persona.position(axis)) for axis in Axis)
    return tuple(word(axis, place) for axis, place in places if place != MIDDLE)


def _index(position: int) -> int:
    if not LOWEST <= position <= HIGHEST:
        raise ValueError("a slider stands between -2 and 2")
    return position - LOWEST
