"""The lexical side of recall: an inverted index over the words of the memories, kept in memory.

One new memory costs one update, and what is removed is gone from it at once. Source of the weights:
Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009; k1 and b as
usual for short texts.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic

import numpy as np

from app.memory.index.ports import K
from app.memory.recall.postings import Numbers, Posting

K1, B = 1.2, 0.3
UNSEEN = 30  # imagined memories without the word: keeps weights sensible in a small store
_FIRST_ROOM = 64


@dataclass(frozen=True, slots=True)
class _Entry:
    row: int
    words: frozenset[str]


class LexicalIndex(Generic[K]):
    """Finds the memories that share words with a question."""

    def __init__(self) -> None:
        self._postings: dict[str, Posting] = {}
        self._entries: dict[K, _Entry] = {}
        self._names: list[K | None] = []  # by row
        self._free: list[int] = []  # rows that were used before
        self._lengths: Numbers = np.zeros(_FIRST_ROOM, np.float32)  # in words, by row
        self._length = 0

    def put(self, memory: K, words: Sequence[str]) -> None:
        """Add a memory, or give one that is here new words."""
        self.remove(memory)
        row = self._row(memory)
        counts = Counter(words)
        for word, count in counts.items():
            posting = self._postings.get(word)
            if posting is None:
                posting = self._postings[word] = Posting()
            posting.add(row, count)
        self._entries[memory] = _Entry(row, frozenset(counts))
        self._lengths[row] = len(words)
        self._length += len(words)

    def remove(self, memory: K) -> None:
        """Take a memory out; one that is not here is no error."""
        entry = self._entries.pop(memory, None)
        if entry is None:
            return
        for word in entry.words:
            posting = self._postings[word]
            posting.remove(entry.row)
            if not len(posting):
                del self._postings[word]
        self._length -= int(self._lengths[entry.row])
        self._lengths[entry.row] = 0
        self._names[entry.row] = None
        self._free.append(entry.row)

    def matches(self, words: Iterable[str], *, most: int) -> tuple[K, ...]:
        """Return the memories that share words with a question, best first."""
        scores = self._scores(words)
        (found,) = np.nonzero(scores)
        if len(found) > most:
            found = found[np.argpartition(scores[found], -most)[-most:]]
        best = found[np.argsort(-scores[found], kind="stable")]
        return tuple(filter(None, (self._names[row] for row in best.tolist())))

    def scores(self, words: Iterable[str]) -> dict[K, float]:
        """Return the BM25 scores of the memories that share words with a question."""
        scores = self._scores(words)
        (found,) = np.nonzero(scores)
        named = ((self._names[row], float(scores[row])) for row in found.tolist())
        return {name: score for name, score in named if name is not None}

    def share(self, words: Collection[str], memory: K) -> float:
        """Return the share of the words' information that a memory holds, 0 to 1."""
        return self.shares(words, (memory,))[memory]

    def shares(self, words: Iterable[str], memories: Iterable[K]) -> dict[K, float]:
        """Return the share of the words' information that each of these memories holds, 0 to 1."""
        weights = {word: self.information(word) for word in words}
        whole = sum(weights.values()) or 1.0
        return {
            memory: sum(weights[word] for word in weights.keys() & self._entries[memory].words)
            / whole
            for memory in memories
        }

    def covered(self, words: Iterable[str], memories: Iterable[K]) -> dict[K, float]:
        """Return the share of each memory's own information that these words hold, 0 to 1."""
        said = frozenset(words)
        shares = dict[K, float]()
        for memory in memories:
            own = {word: self.information(word) for word in self._entries[memory].words}
            whole = sum(own.values()) or 1.0
            shares[memory] = sum(own[word] for word in own.keys() & said) / whole
        return shares

    def information(self, word: str) -> float:
        """Return how much a word tells: rare words tell more."""
        found = len(self._postings.get(word, ()))
        return math.log((len(self._entries) + UNSEEN) / (found + 0.5))

    def _scores(self, words: Iterable[str]) -> Numbers:
        """The BM25 score of every row; 0 where no word is shared."""
        scores = np.zeros(len(self._names), np.float32)
        mean = self._length / max(len(self._entries), 1)
        for word in dict.fromkeys(words):
            posting = self._postings.get(word)
            if posting is not None:
                rows, counts = posting.read()
                saturation = K1 * (1 - B) + (K1 * B / mean) * self._lengths[rows]
                scores[rows] += self.information(word) * (K1 + 1) * counts / (counts + saturation)
        return scores

    def _row(self, memory: K) -> int:
        if self._free:
            row = self._free.pop()
            self._names[row] = memory
            return row
        self._names.append(memory)
        if len(self._names) > len(self._lengths):
            self._lengths = np.concatenate([self._lengths, np.zeros_like(self._lengths)])
        return len(self._names) - 1

    def __contains__(self, memory: K) -> bool:
        """Return whether a memory is in the index."""
        return memory in self._entries

    def __len__(self) -> int:
        """Return how many memories are in the index."""
        return len(self._entries)
