"""Looking up what the person said in other chats, where they allowed it.

The index is built when it is first asked, in memory alone, and follows the vault chat by chat. Left
out of it, sentence by sentence: what a memory rests on in any state (it is remembered, proposed or
being forgotten), what was declined or is never to be learned again, what was redacted, secrets, and
requests to forget. What is found stands in the prompt as a quotation with its date, under the id of
its message, and goes with the message.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from threading import Event, Lock

from app.domain.chat import Chat, ChatId, Message, Speaker
from app.domain.errors import EngineError
from app.domain.events import RecalledMemory
from app.domain.memories import STATEMENT_LIMIT, Evidence, Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId, MessageId
from app.memory.declined import Declined
from app.memory.forgetting.planning import make_plan
from app.memory.forgetting.redaction import MARK
from app.memory.keeping import Keeping
from app.memory.language.forget_requests import read_forget_request
from app.memory.language.stems import forget_stems
from app.memory.language.words import forget_words
from app.memory.learning.clauses import sentences, straightened
from app.memory.learning.extraction import find, not_understood
from app.memory.learning.secrets import holds_secret
from app.memory.recall.history import History, Passage, Ranked
from app.memory.recall.questions import Aim, read_question

MOST = 3  # passages beside one question
BAR = 0.6  # of cosine and half the share of the question's information that is matched
NEARLY_BEST = 0.75  # of the best evidence
PORTION = 32  # turns that are indexed in one go
_TALK = re.compile(
    r"\b(?:did|have|had) i (?:ever )?(?:say|said|tell|told|mention|ask|write|talk|want)|"
    r"\bi (?:said|told you|mentioned|asked)\b|\bremember (?:when|what|how) i\b",
    re.I,
)
_MARKS = re.compile(r"[.!?\u2026]+")
Span = tuple[int, int]
Said = dict[MessageId, tuple[int, str]]  # what may be looked up of each message, and of what


class LookingUp:
    """Finds what was said in other chats; any thread may ask, one at a time."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping
        self._declined = Declined(keeping.vault)
        self._lock = Lock()
        self._history = History(keeping.embed)
        self._held: dict[ChatId, tuple[Passage, ...]] = {}
        self._read: dict[ChatId, Said] = {}

    def recall(self, question: Message) -> tuple[RecalledMemory, ...]:
        """Return what was said in other chats that answers a question, best first.

        Nothing for questions about the world, nor without an embedder.
        """
        aim = read_question(question.text, frozenset()).aim
        if aim is not Aim.PERSON and not _TALK.search(question.text):
            return ()
        with self._lock:
            try:
                self._follow()
                ranking = self._history.rank(question.text, question.said_at.date())
            except EngineError:
                self._drop()
                return ()
        elsewhere = [each for each in ranking.turns if each.passage.session != question.chat]
        return tuple(self._quoted(_surely(elsewhere)))

    def warm(self, stop: Event) -> None:
        """Index all chats, so that no question waits for it or misses the older ones.

        Without an embedder nothing happens.
        """
        done = False
        while not done and not stop.is_set():
            with self._lock:
                try:
                    done = self._follow()
                except EngineError:
                    self._drop()
                    return

    def get(self, message: MessageId) -> Memory | None:
        """Return what was said in a message, as it stands beside a question; None if it is gone."""
        found = self._keeping.vault.chats.find(message)
        text = self._speakable(found, self._claimed().get(message, ())) if found else ""
        return _quotation(found, text) if found and text else None

    def close(self) -> None:
        """Drop the index, at lock and when something was forgotten."""
        with self._lock:
            self._drop()

    def remove(self, chat: ChatId) -> None:
        """Let go of a destroyed chat and of all words; one that is not here is no error."""
        with self._lock:
            self._let_go(chat)
            forget_stems()
            forget_words()

    def stale(self) -> int:
        """Return how many passages in the index hold words that no longer stand in the vault."""
        with self._lock:
            return sum(map(self._is_stale, self._history.passages()))

    def __len__(self) -> int:
        """Return how many passages are in the index."""
        return len(self._history)

    def __contains__(self, message: MessageId) -> bool:
        """Return whether the index knows a message."""
        return message in self._history

    def _drop(self) -> None:
        self._history, self._held, self._read = History(self._keeping.embed), {}, {}
        forget_stems()

    def _let_go(self, chat: ChatId) -> None:
        self._history.remove(chat)
        self._held.pop(chat, None)
        self._read.pop(chat, None)

    def _follow(self) -> bool:
        """Bring the index nearer to where the chats are, the newest first; True when it is there.

        What did not change costs nothing, and one call embeds a portion at most.
        """
        vault = self._keeping.vault
        chats, claimed, new = vault.chats.all(), self._claimed(), 0
        for gone in self._read.keys() - {chat.id for chat in chats}:
            self._let_go(gone)
        for chat in chats:
            passages = tuple(self._passages(chat, claimed))
            if passages != self._held.get(chat.id, ()):
                if new >= PORTION:
                    return False
                self._history.put(chat.id, passages)
                new += max(1, len(passages) - len(self._held.get(chat.id, ())))
                self._held[chat.id] = passages
        return True

    def _is_stale(self, passage: Passage) -> bool:
        message = self._keeping.vault.chats.find(passage.id)
        return message is None or not _counted(passage.text) <= _counted(message.text)

    def _passages(self, chat: Chat, claimed: Mapping[MessageId, list[Span]]) -> Iterator[Passage]:
        refused = len(self._keeping.vault.fingerprints.all())
        said = self._read.setdefault(chat.id, {})
        for message in self._keeping.vault.chats.messages(chat.id):
            spans = claimed.get(message.id, [])
            key = hash((message.text, tuple(spans), refused))
            if said.get(message.id, (None, ""))[0] != key:
                said[message.id] = (key, self._speakable(message, spans))
            text = said[message.id][1]
            if text:
                yield Passage(message.id, chat.id, text, message.said_at.date())

    def _claimed(self) -> Mapping[MessageId, list[Span]]:
        """Where memories rest on words of a message, and what goes with those being forgotten."""
        vault, claimed = self._keeping.vault, defaultdict[MessageId, list[Span]](list)
        facts = (memory for memory in vault.memories.all() if memory.kind is not Kind.SUMMARY)
        hidden = self._keeping.hidden()
        going = make_plan(vault, hidden, keep_source=False).passages if hidden else ()
        for each in (*going, *(each for memory in facts for each in memory.evidence)):
            claimed[each.message].append((each.start, each.end))
        return claimed

    def _speakable(self, message: Message, claimed: Sequence[Span]) -> str:
        """The sentences of a message that may be looked up."""
        if message.speaker is not Speaker.USER or read_forget_request(message.text):
            return ""
        cut = [*claimed, *self._refused(message)]
        kept = [
            each
            for each in sentences(straightened(message.text))
            if not any(start < each.end and each.start < end for start, end in cut)
        ]
        if all(each.asks for each in kept):
            return ""  # who only asked has told nothing
        texts = [_whole(message.text, each.start, each.end) for each in kept]
        return " ".join(each for each in texts if MARK not in each and not holds_secret(each))

    def _refused(self, message: Message) -> Iterable[Span]:
        """Where a message says what was declined, or is never to be learned again.

        Also where only a second reader could have found it.
        """
        if not self._keeping.vault.fingerprints.all():
            return
        text = message.text
        for finding in (*find(text, message.said_at), *not_understood(text)):
            said = (finding.statement, text[finding.start : finding.end])
            if any(map(self._declined.has, said)) or self._keeping.barred(finding.statement):
                yield finding.start, finding.end

    def _quoted(self, found: Sequence[Ranked]) -> Iterator[RecalledMemory]:
        """What was found, in the form of memories, if it may be quoted at this very moment.

        The index may lag behind while it is built.
        """
        claimed = self._claimed() if found else {}
        for each in found:
            message = self._keeping.vault.chats.find(each.passage.id)
            if message and self._speakable(message, claimed.get(message.id, ())) == (
                each.passage.text
            ):
                score = round(min(_evidence(each), 1.0), 3)
                yield RecalledMemory(_quotation(message, each.passage.text), score)


def _counted(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def _whole(text: str, start: int, end: int) -> str:
    """A sentence with the marks that end it."""
    marks = _MARKS.match(text, end)
    return text[start : marks.end() if marks else end].strip()


def _surely(found: Sequence[Ranked]) -> list[Ranked]:
    """What is near enough to a question by itself, not only nearer than the rest."""
    best = max(map(_evidence, found), default=0.0)
    bar = max(BAR, NEARLY_BEST * best)
    return [each for each in found if _evidence(each) >= bar][:MOST]


def _evidence(found: Ranked) -> float:
    total: float = found.cosine + found.share / 2
    return total


def _quotation(message: Message, text: str) -> Memory:
    """A passage in the form of a memory, so that it stands where memories stand."""
    day = f"{message.said_at.day} {message.said_at:%B %Y}"
    said = text if len(text) <= STATEMENT_LIMIT else f"{text[: STATEMENT_LIMIT - 1].rstrip()}…"
    return Memory(
        MemoryId(message.id), f'On {day} the user said: "{said}"', Kind.EVENT, Topic.OTHER,
        State.ACTIVE, Origin.TYPED, message.said_at, message.said_at,
        evidence=(Evidence(message.chat, message.id, 0, len(message.text), message.text),),
    )  # fmt: skip
