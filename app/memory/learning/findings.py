"""What a rule is, and what it finds."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from app.domain.memories import Kind, Topic
from app.domain.wording import as_stated
from app.memory.language.vocabulary import PROPER

Groups = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Finding:
    """A statement that a rule read out of a message, with the span that it rests on."""

    statement: str = field(repr=False)
    kind: Kind
    topic: Topic
    start: int
    end: int
    told: bool = False  # the person asked for it to be remembered
    unsure: bool = False  # it may be another's words, pasted: it needs a click whatever is allowed
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    passing: bool = False  # the person said that it ends then


@dataclass(frozen=True, slots=True)
class Rule:
    """How one form of words becomes a statement.

    Attributes:
        pattern: matches the whole clause, in any case of letters. `name` and `place` get capitals.
        kind: what sort of thing the statement is.
        topic: its part of life; None is settled by the words of the statement.
        say: makes the statement from the groups; None rewrites the clause in the third person.
    """

    pattern: str
    kind: Kind
    topic: Topic | None = None
    say: Callable[[Groups], str] | None = None

    def state(self, words: str) -> str | None:
        """Return the statement that this rule makes of a clause; None when it does not match."""
        found = _compiled(self.pattern).fullmatch(words)
        if not found:
            return None
        if self.say:
            groups = {name: text or "" for name, text in found.groupdict().items()}
            return self.say({name: _cased(name, text) for name, text in groups.items()})
        return as_stated(_with_capitals(words, found))


def rule(
    pattern: str,
    kind: Kind,
    topic: Topic | None = None,
    *,
    say: Callable[[Groups], str] | None = None,
) -> Rule:
    """Return a rule that ignores the case of letters."""
    return Rule(pattern, kind, topic, say)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a rule when it is first tried: all of them take a quarter of a second."""
    return re.compile(pattern, re.I)


def capitalised(text: str) -> str:
    """Return a name or place as names are written; one that has a capital stays as it is."""
    if text != text.lower():
        return text
    small = {"the", "of", "in", "near", "and", "de", "da", "la", "am", "upon", "on", "a"}
    return " ".join(
        word if word in small else word[:1].upper() + word[1:] for word in text.split(" ")
    )


def proper(text: str) -> str:
    """Return the text with days, months, languages and countries written with capitals."""
    text = re.sub(r"\b(?<=\d )(may|march)\b", lambda found: found[1].capitalize(), text)
    return re.sub(r"[a-z]+", lambda m: m[0].capitalize() if m[0] in PROPER else m[0], text)


def _cased(name: str, text: str) -> str:
    return capitalised(text) if name in {"name", "place", "month"} else proper(text)


def _with_capitals(words: str, found: re.Match[str]) -> str:
    for name, text in found.groupdict().items():
        if text and name in {"name", "place"}:
            start, end = found.span(name)
            words = words[:start] + capitalised(text) + words[end:]
    return proper(words)
