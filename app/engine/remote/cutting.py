"""What of a long chat is sent to a server, whose tokens nobody counts here: characters do."""

from dataclasses import dataclass

from app.domain.prompting import EXTRACT_SHARE, Prompt, extract_of, shortened


@dataclass(frozen=True, slots=True)
class Cut:
    """A prompt as it is sent: `dropped` oldest turns are gone, and `lines` stand for them."""

    prompt: Prompt
    dropped: int
    lines: int


def fit_characters(prompt: Prompt, room: int) -> Cut:
    """Return a prompt without its oldest turns, so that history and extract fit the room."""
    dropped, extra = _least_cut(prompt, room), max(room, 0) // EXTRACT_SHARE
    if dropped and any(prompt.extracts):
        dropped = _least_cut(prompt, room - extra)
    return _cut_at(prompt, dropped, extra)


def halve(prompt: Prompt, cut: Cut) -> Cut | None:
    """Return a prompt with the newer half of the turns that a cut left; None where it left none."""
    pairs = len(prompt.history) // 2 - cut.dropped
    if pairs <= 0:
        return None
    dropped = cut.dropped + (pairs + 1) // 2
    left = sum(len(turn.text) for turn in prompt.history[2 * dropped :])
    return _cut_at(prompt, dropped, left // EXTRACT_SHARE)


def _cut_at(prompt: Prompt, dropped: int, extra: int) -> Cut:
    lines = extract_of(prompt.extracts[:dropped], extra)
    return Cut(shortened(prompt, dropped, lines), dropped, len(lines))


def _least_cut(prompt: Prompt, room: int) -> int:
    lengths = [len(turn.text) for turn in prompt.history]
    pairs = len(lengths) // 2
    return next((cut for cut in range(pairs) if sum(lengths[2 * cut :]) <= room), pairs)
