"""The lexical side of recall: an inverted index over the words of the memories, kept in memory.

One new memory costs one update. Source of the weights: Robertson and Zaragoza, "The Probabilistic
Relevance Framework: BM25 and Beyond", 2009; k1 and b as usual for short texts.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.references import MemoryId

K1, B = 1.2, 0.3
UNSEEN = 30  # imagined memories without the word: keeps weights sensible in a small store


@dataclass(frozen=True, slots=True)
class Match:
    """How one memory matches the words of a question.

    Attributes:
        bm25: the usual score, above 0.
        share: share of the question's information that the memory holds, 0 to 1.
    """

    bm25: float
    share: float


class LexicalIndex:
    """Finds the memories that share words with a question."""

    def __init__(self) -> None:
        self._places: dict[str, dict[MemoryId, int]] = defaultdict(dict)
        self._words: dict[MemoryId, tuple[str, ...]] = {}
        self._length = 0

    def put(self, memory: MemoryId, words: Sequence[str]) -> None:
        """Add a memory, or give one that is here new words."""
        self.remove(memory)
        self._words[memory] = tuple(words)
        self._length += len(words)
        for word, count in Counter(words).items():
            self._places[word][memory] = count

    def remove(self, memory: MemoryId) -> None:
        """Take a memory out; one that is not here is no error."""
        words = self._words.pop(memory, ())
        self._length -= len(words)
        for word in set(words):
            del self._places[word][memory]
            if not self._places[word]:
                del self._places[word]

    def matches(self, words: Sequence[str]) -> dict[MemoryId, Match]:
        """Return every memory that shares a word with the question."""
        asked = dict.fromkeys(words)
        weights = {word: self.information(word) for word in asked}
        whole = sum(weights.values())
        scores: dict[MemoryId, float] = defaultdict(float)
        held: dict[MemoryId, float] = defaultdict(float)
        for word, weight in weights.items():
            for memory, count in self._places.get(word, {}).items():
                scores[memory] += weight * self._saturated(memory, count)
                held[memory] += weight
        return {memory: Match(score, held[memory] / whole) for memory, score in scores.items()}

    def information(self, word: str) -> float:
        """Return how much a word tells: rare words tell more."""
        found = len(self._places.get(word, ()))
        return math.log((len(self._words) + UNSEEN) / (found + 0.5))

    def _saturated(self, memory: MemoryId, count: int) -> float:
        mean = self._length / len(self._words)
        length = len(self._words[memory])
        return count * (K1 + 1) / (count + K1 * (1 - B + B * length / mean))

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether a memory is in the index."""
        return memory in self._words

    def __len__(self) -> int:
        """Return how many memories are in the index."""
        return len(self._words)
