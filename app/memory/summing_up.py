"""Session summaries: a sentence or two of the person's own, taken from a chat that has ended.

Nothing is written by a model: sentences are chosen, those nearest to what the chat was about, and
stand as they were said. What is sensitive, quoted, supposed or secret is never taken up. A summary
rests on its sentences, goes when one of them is forgotten or the chat is deleted, and expires.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import numpy as np

from app.domain.chat import Chat, ChatId, Message, Speaker
from app.domain.consents import Verdict, verdict
from app.domain.events import Learned
from app.domain.memories import (
    SENSITIVE,
    STATEMENT_LIMIT,
    Evidence,
    Kind,
    Memory,
    Origin,
    State,
    Topic,
)
from app.memory.keeping import Keeping, make_memory_id
from app.memory.language.content import says_something, visible
from app.memory.language.forget_requests import read_forget_request
from app.memory.language.words import words_of
from app.memory.learning.clauses import sentences, straightened
from app.memory.learning.guards import LONGEST_MESSAGE, closes, quotations
from app.memory.learning.secrets import holds_secret
from app.memory.learning.topics import classify
from app.memory.proposing import Rules

IDLE = timedelta(minutes=30)  # after its last message a chat has ended
FEWEST = 3  # messages of the person in a chat that is worth it
NEWEST = 20  # chats that are looked at
_TAKEN = 2  # sentences
_LATEST = 40  # sentences of a chat among which they are chosen
_LENGTH = (3, 24)  # words of a sentence


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence of the person, and where it stands."""

    text: str = field(repr=False)
    evidence: Evidence


class SummingUp:
    """Sums up the chats that have ended, where the person allowed it."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping

    def sum_up(self, rules: Rules) -> Learned:
        """Return the summaries of chats that have ended since the last look."""
        ruling = verdict(rules.mode, rules.consents, Kind.SUMMARY, Topic.OTHER, told=False)
        if ruling is Verdict.NOTHING or self._keeping.read_only:
            return Learned()
        chats = self._keeping.vault.chats.all()[:NEWEST]
        made = tuple(each for chat in chats for each in self._summary(chat, ruling))
        kept = self._keeping.add(made)
        if ruling is Verdict.SAVE:
            return Learned(saved=kept)
        return Learned(proposals=kept)

    def destroy(self, chat: ChatId) -> None:
        """Destroy the summaries that rest on a chat, for good."""
        every = self._keeping.vault.memories.all()
        gone = [each.id for each in every if _rests_on(each, chat)]
        if gone:
            with self._keeping.forgetting():
                for name in gone:
                    self._keeping.remove(name)

    def _summary(self, chat: Chat, ruling: Verdict) -> Iterator[Memory]:
        said = [
            each
            for each in self._keeping.vault.chats.messages(chat.id)
            if each.speaker is Speaker.USER and not _read(chat, each)
        ]
        now = self._keeping.clock()
        if len(said) < FEWEST or now - said[-1].said_at < IDLE:
            return
        self._keeping.vault.chats.close_to_learning(chat.id, said[-1].said_at)
        every = [each for message in said for each in _sayings(message)]
        best = self._chosen(every[-_LATEST:])
        statement, chosen = _fitting(said[-1], best)
        if statement:
            active = ruling is Verdict.SAVE
            yield Memory(
                make_memory_id(), statement, Kind.SUMMARY, Topic.OTHER,
                State.ACTIVE if active else State.PROPOSED, Origin.RULE, said[-1].said_at, now,
                tuple(each.evidence for each in chosen), accepted_at=now if active else None,
            )  # fmt: skip

    def _chosen(self, said: Sequence[_Said]) -> list[_Said]:
        """The sentences nearest to what all of them are about, in the order of the chat."""
        if not said:
            return []
        weights = self._nearness(said)
        best = sorted(range(len(said)), key=lambda n: -weights[n])[:_TAKEN]
        return [said[n] for n in sorted(best)]

    def _nearness(self, said: Sequence[_Said]) -> list[float]:
        vectors = [self._keeping.vector_of(each.text) for each in said]
        known = [each for each in vectors if each is not None]
        if len(known) < len(said):
            return [float(len(set(words_of(each.text)))) for each in said]
        middle = np.mean(np.stack(known), axis=0)
        return [float(each @ middle) for each in known]


def _read(chat: Chat, message: Message) -> bool:
    return chat.mined_until is not None and message.said_at <= chat.mined_until


def _rests_on(memory: Memory, chat: ChatId) -> bool:
    return memory.kind is Kind.SUMMARY and any(each.chat == chat for each in memory.evidence)


def _sayings(message: Message) -> Iterator[_Said]:
    """The sentences of a message that may be taken up."""
    text = straightened(message.text)
    if len(text) > LONGEST_MESSAGE or holds_secret(text) or read_forget_request(text):
        return
    quoted = quotations(text)
    for sentence in sentences(text):
        closed = closes(sentence)
        start = sentence.start + len(sentence.text) - len(sentence.text.lstrip())
        end = start + len(sentence.text.strip())
        inside = any(begin < end and start < stop for begin, stop in quoted)
        words = message.text[start:end]
        if not (closed.itself or inside or not _worth_it(words)):
            evidence = Evidence(message.chat, message.id, start, end, words)
            yield _Said(" ".join(visible(words).replace('"', "").split()), evidence)
        if closed.following:
            return


def _worth_it(words: str) -> bool:
    fewest, most = _LENGTH
    plain = fewest <= len(words.split()) <= most and says_something(words)
    return plain and classify(words) not in SENSITIVE


def _fitting(last: Message, chosen: Sequence[_Said]) -> tuple[str, Sequence[_Said]]:
    """The statement, and the sentences that it has room for; "" where it has room for none."""
    day = f"{last.said_at.day} {last.said_at:%B %Y}"
    for count in range(len(chosen), 0, -1):
        quotes = " and ".join(f'"{each.text}"' for each in chosen[:count])
        statement = f"On {day} the user said {quotes}."
        if len(statement) <= STATEMENT_LIMIT:
            return statement, chosen[:count]
    return "", ()
