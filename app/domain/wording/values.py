"""What stays as it is when a sentence changes its point of view: quoted words, and names."""

import re
from collections.abc import Callable

_HIDDEN = "\ue000"
_QUOTED = re.compile(
    rf"\"[^\"]+\"|“[^”]+”|«[^»]+»|(?<!\w)'(?=\S)[^']*(?:\b'\b[^']*)*(?<=\S)'(?!\w)|{_HIDDEN}"
)
_NUMBERED = re.compile(r"(?:[A-Z][\w-]*|[Tt]ype|[Cc]lass|[Pp]art|[Pp]hase) $")
_A_MINE = re.compile(
    r"\b(?:an?|the|this|that|(?:coal|gold|salt|silver|copper|iron|tin|land|old)) (?:[\w-]+ )?$"
)


def beside_quotes(change: Callable[[str], str], text: str) -> str:
    """Return a text changed everywhere but between quotation marks."""
    quoted = iter(_QUOTED.findall(text))
    changed = change(_QUOTED.sub(_HIDDEN, text))
    return re.sub(_HIDDEN, lambda _: next(quoted, _HIDDEN), changed)


def outside_quotes(text: str) -> str:
    """Return a text without what stands between quotation marks."""
    return _QUOTED.sub(_HIDDEN, text)


def is_name(word: str, before: str, after: str) -> bool:
    """Return whether a word that looks like "I", "my" or "us" is a name, or a part of one.

    The film "Us", a song "I Will Survive", World War I, "the US", a coal mine.
    """
    if f"{before}{word}{after}".isupper():
        return False
    match word.lower():
        case "i":
            title = re.match(r" [A-Z][a-z]" if _goes_on(before) else r" [A-Z][a-z]+ [A-Z]", after)
            return bool(title or (_NUMBERED.search(before) and not re.match(r" \w", after)))
        case "mine" if _A_MINE.search(before):
            return True
        case "us" if before.lower().endswith("the "):
            return True
    return word[0].isupper() and _goes_on(before)


def _goes_on(before: str) -> bool:
    """Whether a sentence is under way, so that a capital letter begins a name."""
    return bool(before.strip()) and not re.search(r"[.!?:][\"']?\s*$", before)
