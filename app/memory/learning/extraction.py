"""Layer 1 of learning: what the person says of themselves, read by rules alone.

Precision comes first: a sentence that may be quoted, invented, supposed, asked or ironic is left
alone, and a clause must match a rule from its first word to its last. An explicit "remember that"
is taken at its word, save for secrets.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.memories import STATEMENT_LIMIT, Kind
from app.domain.wording import as_stated
from app.memory.language.content import says_something, visible
from app.memory.language.vocabulary import CIRCLE
from app.memory.learning.clauses import Clause, Sentence, clauses, sentences, straightened
from app.memory.learning.explicit import refers_back, told
from app.memory.learning.findings import Finding, Rule, capitalised
from app.memory.learning.foreign import announces, foreign, perhaps_foreign
from app.memory.learning.guards import (
    LONGEST_MESSAGE,
    Closed,
    closes,
    quotations,
    reported,
    supposes,
)
from app.memory.learning.periods import ALWAYS, Dated, dated
from app.memory.learning.rules import PASSING, RULES
from app.memory.learning.secrets import holds_secret
from app.memory.learning.slips import mended
from app.memory.learning.spoken_of import SpokenOf
from app.memory.learning.topics import classify

Spans = tuple[tuple[int, int], ...]
_OWN = re.compile(
    r"(?!i (?:need|want|think|guess|mean|see|know|hope|wonder|feel|understand|agree|forgot|tried|"
    r"try|"
    r"can|could|will|would|should|have to|had|was|did|got|just|said|asked|told|found|saw|met|read|"
    r"remember|used to|work on it)\b)(?!(?:my|our) [\w-]+'s [\w-]+'s\b)"
    rf"(?!(?:my|our) (?:{CIRCLE})'s\b)"
    r"(?!(?:my|our) (?:\w+ )?(?:question|point|battery|train|essay|server|model|code|head|computer|"
    r"phone|coffee|dataframe|function|turn|day|pleasure|argument|internet)\b)"
    r"(?:i|i'm|i've|we|we're|we've|my|our)\b",
    re.I,
)  # what may state something that lasts
_OF_NOW = re.compile(
    r"\b(?:today|tonight|yesterday|now|just|again|this (?:morning|evening|afternoon)|not your|"
    r"(?:is|are|am|'m|'re) (?:\w+ )?(?!living|working|studying|training)\w{2,}ing|is here|hurts?|"
    r"cold|"
    r"headache|minutes?)\b",
    re.I,
)
_FEWEST_WORDS = 2  # of a statement that no rule understands


def find(text: str, said_at: datetime | None = None) -> tuple[Finding, ...]:
    """Return what a message states about the person who wrote it, in order, without doubles.

    "This week" and the like are resolved against `said_at`; without it they stay open.
    """
    if len(text) > LONGEST_MESSAGE or holds_secret(text) or supposes(text):
        return ()
    found = dict[str, Finding]()
    for finding in _Reading(straightened(text), said_at).findings():
        found.setdefault(finding.statement, finding)
    return tuple(found.values())


def not_understood(text: str) -> tuple[Finding, ...]:
    """Return what a person may state of themselves where no rule matches, clause by clause.

    These are questions for a second reader, not findings: most hold nothing that lasts.
    """
    if len(text) > LONGEST_MESSAGE or holds_secret(text) or supposes(text):
        return ()
    return tuple(
        finding
        for clause, words in _Reading(straightened(text), None).own_words()
        if _OWN.match(words) and not _OF_NOW.search(words) and not any(_state(clause, words, None))
        for finding in _as_it_stands(clause, words)
    )


def understand(text: str, said_at: datetime | None = None) -> tuple[Finding, ...]:
    """Return what a text says that the person asked to be remembered as a whole.

    Rules put it in their words where they understand all of it; else it becomes one statement.
    Nothing is read out of a text that is longer than a message, or that says nothing.
    """
    if len(text) > LONGEST_MESSAGE:
        return ()
    plain = straightened(visible(text))
    whole = Sentence(0, len(plain), plain, asks=False)
    request = told(whole)
    return tuple(_told(request[1] if request else whole, said_at))


class _Reading:
    """One message being read: who was spoken of so far, and what stands in quotation marks."""

    def __init__(self, text: str, said_at: datetime | None) -> None:
        self._text = text
        self._said_at = said_at
        self._quoted = (*quotations(text), *foreign(text))
        self._spoken_of = SpokenOf()

    def findings(self) -> Iterator[Finding]:
        before = latest = None
        for sentence in sentences(self._text):
            closed = closes(sentence)
            unsure = perhaps_foreign(self._text, sentence, latest)
            for finding in self._read(sentence, before, closed):
                yield replace(finding, unsure=unsure)
            if closed.following or announces(sentence):
                return
            before = None if closed.itself or sentence.asks else sentence
            latest = sentence

    def _read(
        self, sentence: Sentence, before: Sentence | None, closed: Closed
    ) -> Iterator[Finding]:
        request = None
        if not closed.following and not announces(sentence) and not self._is_quoted(sentence):
            request = told(sentence)
        if request:
            yield from self._stated(request[0])
            yield from _told(request[1], self._said_at)
        elif before and refers_back(sentence):
            yield from _told(before, self._said_at)
        elif not closed.itself:
            yield from self._stated(sentence)
        else:
            self._pass_over(sentence)

    def _is_quoted(self, sentence: Sentence) -> bool:
        return _inside(sentence, self._quoted)

    def own_words(self) -> Iterator[tuple[Clause, str]]:
        """Yield every clause that states something in the person's own name, as it is read."""
        for sentence in sentences(self._text):
            closed = closes(sentence)
            if closed.following or announces(sentence):
                return
            if closed.itself or told(sentence):
                self._pass_over(sentence)
            else:
                yield from self._clauses(sentence)

    def _stated(self, sentence: Sentence) -> Iterator[Finding]:
        for clause, words in self._clauses(sentence):
            yield from _state(clause, words, self._said_at)

    def _clauses(self, sentence: Sentence) -> Iterator[tuple[Clause, str]]:
        for clause in clauses(sentence):
            before = sentence.text[: clause.start - sentence.start]
            if _inside(clause, self._quoted) or reported(before):
                self._spoken_of.forget()
                continue
            words = self._spoken_of.resolved(mended(clause.words))
            if not clause.asks:
                yield clause, words
            self._spoken_of.note(words)

    def _pass_over(self, sentence: Sentence) -> None:
        if sentence.asks:
            self._spoken_of.note(sentence.text)
        else:
            self._spoken_of.forget()


def _told(sentence: Sentence, said_at: datetime | None = None) -> Iterator[Finding]:
    """Everything that was asked to be remembered: by rules where they understand all of it."""
    parts = list(clauses(sentence))
    understood = [
        finding for part in parts for finding in _state(part, mended(part.words), said_at)
    ]
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


def _state(clause: Clause, words: str, said_at: datetime | None) -> Iterator[Finding]:
    """What the first rule that matches makes of a clause, if any does."""
    when = dated(words, said_at)
    for rule, statement in _matching(when):
        topic = classify(statement, rule.topic)
        period = when.period
        if period.ends and not when.passing and rule.kind is not Kind.EVENT:
            period = ALWAYS
        yield Finding(
            _tidy(statement), rule.kind, topic, clause.start, clause.end,
            valid_from=period.starts, valid_to=period.ends, passing=when.passing,
        )  # fmt: skip
        return


def _as_it_stands(clause: Clause, words: str) -> Iterator[Finding]:
    statement = as_stated(words)
    if says_something(statement) and len(statement) <= STATEMENT_LIMIT:
        topic = classify(statement)
        yield Finding(_tidy(statement), Kind.FACT, topic, clause.start, clause.end)


def _matching(when: Dated) -> Iterator[tuple[Rule, str]]:
    """Every rule that matches a reading, with what it says; what soon ends comes last."""
    for words in when.readings:
        for each in RULES:
            statement = each.state(words)
            if statement and says_something(statement) and len(statement) <= STATEMENT_LIMIT:
                yield each, statement
    for each in PASSING if when.passing else ():
        statement = each.state(when.readings[-1])
        if statement and len(statement) <= STATEMENT_LIMIT:
            yield each, statement


def _tidy(statement: str) -> str:
    return re.sub(r"\s+", " ", visible(statement)).replace('"', "").strip()
