"""What stays as it is when a sentence changes its point of view: quoted words, titles and names."""

import re
from collections.abc import Callable

_HIDDEN = "\ue000"
_QUOTED = rf"\"[^\"]+\"|“[^”]+”|«[^»]+»|(?<!\w)'(?=\S)[^']*(?:\b'\b[^']*)*(?<=\S)'(?!\w)|{_HIDDEN}"
_WORK = (
    r"(?:song|film|movie|book|novel|poem|play|show|series|musical|album|band|game|track|podcast|"
    r"opera|comic|magazine)s?"
)
_LINKS = r"(?:(?:and|or|a|an|the|of|to|for|in|on|by|with|at|about|from|is) )*"
_CAPITAL = r"(?!I\b)[A-Z0-9À-Þ][\w']*"
_TITLE = (
    rf"(?:{_CAPITAL}|I(?:'\w+)?(?=,? {_LINKS}[A-Z]))"
    rf"(?:,? {_LINKS}(?:{_CAPITAL}|I(?= [A-Z]|[,;.!?)]|$)))*"
)
_KEPT = re.compile(
    rf"(?P<before>\bfavou?rite (?:\w+ )?{_WORK} (?:is|are|was) |\b{_WORK} (?:called|named) )"
    rf"(?P<title>{_TITLE})|{_QUOTED}"
)
_NUMBERED = re.compile(r"(?:[A-Z][\w-]*|[Tt]ype|[Cc]lass|[Pp]art|[Pp]hase) $")
_A_MINE = re.compile(
    r"\b(?:an?|the|this|that|(?:coal|gold|salt|silver|copper|iron|tin|land|old)) (?:[\w-]+ )?$"
)


def beside_quotes(change: Callable[[str], str], text: str) -> str:
    """Return a text changed everywhere but between quotation marks, and in titles."""
    kept = iter([found["title"] or found[0] for found in _KEPT.finditer(text)])
    changed = change(outside_quotes(text))
    return re.sub(_HIDDEN, lambda _: next(kept, _HIDDEN), changed)


def outside_quotes(text: str) -> str:
    """Return a text without what stands between quotation marks, and without titles."""
    return _KEPT.sub(lambda found: f"{found['before'] or ''}{_HIDDEN}", text)


def is_name(word: str, before: str, after: str) -> bool:
    """Return whether a word that looks like "I", "my" or "us" is a name, or a part of one.

    The film "Us", a song "I Will Survive", World War I, "the US", a coal mine.
    """
    if f"{before}{word}{after}".isupper():
        return False
    match word.lower():
        case "i" if before.endswith("World War "):
            return True
        case "i":
            title = re.match(r" [A-Z][a-z]" if _goes_on(before) else r" [A-Z][a-z]+ [A-Z]", after)
            return bool(title or (_NUMBERED.search(before) and not re.match(r" \w", after)))
        case "mine" if _A_MINE.search(before):
            return True
        case "us" if before.lower().endswith("the "):
            return True
    return word[0].isupper() and _goes_on(before)


def placed(word: str, before: str) -> str:
    """Return a word with a capital where it begins a second sentence."""
    return word[:1].upper() + word[1:] if re.search(r"[.!?] $", before) else word


def _goes_on(before: str) -> bool:
    """Whether a sentence is under way, so that a capital letter begins a name."""
    return bool(before.strip()) and not re.search(r"[.!?:][\"']?\s*$", before)
