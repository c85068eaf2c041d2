"""Taking passages out of a text, so that all other places in it are still found.

Pure functions over spans: pairs of start and end, in characters.
"""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.memories import Evidence

MARK = "[forgotten]"
Span = tuple[int, int]


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that overlap or touch made one."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return tuple(whole)


def redacted(text: str, spans: Iterable[Span]) -> str:
    """Return the text with each passage replaced by the mark."""
    kept, after = "", 0
    for start, end in merged(spans):
        kept += text[after:start] + MARK
        after = end
    return kept + text[after:]


def moved(span: Span, spans: Iterable[Span]) -> Span | None:
    """Return where a span of the old text lies in the redacted one; None when it was touched."""
    start, end = span
    shift = 0
    for cut_start, cut_end in merged(spans):
        if cut_start < end and start < cut_end:
            return None
        if cut_end <= start:
            shift += len(MARK) - (cut_end - cut_start)
    return start + shift, end + shift


def moved_evidence(evidence: Evidence, spans: Iterable[Span]) -> Evidence | None:
    """Return evidence of another memory at its new place; None when its words are gone."""
    place = moved((evidence.start, evidence.end), spans)
    return replace(evidence, start=place[0], end=place[1]) if place else None
