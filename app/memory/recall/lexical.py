"""The lexical side of recall: an inverted index over the words of the memories, kept in memory.

One new memory costs one update. Source of the weights: Robertson and Zaragoza, "The Probabilistic
Relevance Framework: BM25 and Beyond", 2009; k1 and b as usual for short texts.
"""

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from app.domain.references import MemoryId

K1, B = 1.2, 0.3
UNSEEN = 30  # imagined memories without the word: keeps weights sensible in a small store


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

    def matches(self, words: Sequence[str], *, most: int) -> tuple[MemoryId, ...]:
        """Return the memories that share words with a question, best first.

        Rare words come first; once there are enough candidates, commoner words only add to them.
        Source: Moffat and Zobel, "Self-indexing inverted files", 1996 (the continue strategy).
        """
        weights = {word: self.information(word) for word in dict.fromkeys(words)}
        scores = dict[MemoryId, float]()
        for word in sorted(weights, key=weights.__getitem__, reverse=True):
            places = self._places.get(word, {})
            among: Iterable[MemoryId] = places if len(scores) < most else scores.keys() & places
            for memory in among:
                gain = weights[word] * self._saturated(memory, places[memory])
                scores[memory] = scores.get(memory, 0.0) + gain
        return tuple(heapq.nlargest(most, scores, key=scores.__getitem__))

    def share(self, words: Collection[str], memory: MemoryId) -> float:
        """Return the share of the words' information that a memory holds, 0 to 1."""
        weights = {word: self.information(word) for word in words}
        held = weights.keys() & set(self._words[memory])
        return sum(weights[word] for word in held) / sum(weights.values()) if held else 0.0

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
