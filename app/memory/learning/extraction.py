"""Layer 1 of learning: what the person says of themselves, read by rules alone.

Precision comes first: a sentence that may be quoted, invented, supposed, asked or ironic is left
alone, and a clause must match a rule from its first word to its last. An explicit "remember that"
is taken at its word, save for secrets.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from app.domain.memories import STATEMENT_LIMIT, Kind
from app.domain.wording import as_stated
from app.memory.language.content import says_something, visible
from app.memory.learning.clauses import Clause, Sentence, clauses, sentences, straightened
from app.memory.learning.explicit import told
from app.memory.learning.findings import Finding, capitalised
from app.memory.learning.guards import LONGEST_MESSAGE, closes, quotations, reported
from app.memory.learning.rules import RULES
from app.memory.learning.secrets import holds_secret
from app.memory.learning.topics import classify

Spans = tuple[tuple[int, int], ...]
_FEWEST_WORDS = 2  # of a statement that no rule understands


def find(text: str) -> tuple[Finding, ...]:
    """Return what a message states about the person who wrote it, in order, without doubles."""
    if len(text) > LONGEST_MESSAGE or holds_secret(text):
        return ()
    found = dict[str, Finding]()
    for finding in _findings(straightened(text), quotations(text)):
        found.setdefault(finding.statement, finding)
    return tuple(found.values())


def understand(text: str) -> tuple[Finding, ...]:
    """Return what a text says that the person asked to be remembered as a whole.

    Rules put it in their words where they understand all of it; else it becomes one statement.
    Nothing is read out of a text that is longer than a message, or that says nothing.
    """
    if len(text) > LONGEST_MESSAGE:
        return ()
    plain = straightened(visible(text))
    whole = Sentence(0, len(plain), plain, asks=False)
    request = told(whole)
    return tuple(_told(request[1] if request else whole))


def _findings(text: str, quoted: Spans) -> Iterator[Finding]:
    for sentence in sentences(text):
        closed = closes(sentence)
        request = None if closed.following or _inside(sentence, quoted) else told(sentence)
        if request:
            yield from _own_words(request[0], quoted)
            yield from _told(request[1])
        elif not closed.itself:
            yield from _own_words(sentence, quoted)
        if closed.following:
            return


def _own_words(sentence: Sentence, quoted: Spans) -> Iterator[Finding]:
    for clause in clauses(sentence):
        before = sentence.text[: clause.start - sentence.start]
        if not (clause.asks or _inside(clause, quoted) or reported(before)):
            yield from _state(clause)


def _told(sentence: Sentence) -> Iterator[Finding]:
    """Everything that was asked to be remembered: by rules where they understand all of it."""
    parts = list(clauses(sentence))
    understood = [finding for part in parts for finding in _state(part)]
    if parts and len(understood) == len(parts):
        yield from (replace(finding, told=True) for finding in understood)
    else:
        yield from _taken_whole(sentence)


def _taken_whole(sentence: Sentence) -> Iterator[Finding]:
    text = sentence.text.strip(" .!,;:-\"'\n\t")
    statement = as_stated(capitalised(text[:1]) + text[1:])
    if not says_something(statement):
        return
    if len(text.split()) >= _FEWEST_WORDS and len(statement) <= STATEMENT_LIMIT:
        start = sentence.start + sentence.text.index(text)
        topic = classify(statement)
        yield Finding(_tidy(statement), Kind.FACT, topic, start, start + len(text), told=True)


def _inside(part: Clause | Sentence, quoted: Spans) -> bool:
    return any(start < part.end and part.start < end for start, end in quoted)


def _state(clause: Clause) -> Iterator[Finding]:
    """What the first rule that matches makes of a clause, if any does."""
    for each in RULES:
        statement = each.state(clause.words)
        if statement and says_something(statement) and len(statement) <= STATEMENT_LIMIT:
            topic = classify(statement, each.topic)
            yield Finding(_tidy(statement), each.kind, topic, clause.start, clause.end)
            return


def _tidy(statement: str) -> str:
    return re.sub(r"\s+", " ", visible(statement)).replace('"', "").strip()
