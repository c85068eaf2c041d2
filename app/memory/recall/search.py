"""Searching memories in any state by their words: for pages and commands, not for prompts."""

from collections.abc import Sequence

from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.memory.language.words import words_of
from app.memory.recall.lexical import LexicalIndex

NEARLY_BEST = 0.8  # of the best share of the words' information


class Search:
    """The words of memories in every state: read when first searched, then only what changed."""

    def __init__(self) -> None:
        self._statements: dict[MemoryId, str] = {}
        self._words = LexicalIndex[MemoryId]()

    def search(self, memories: Sequence[Memory], text: str) -> tuple[Memory, ...]:
        """Return the memories, out of these, that share the most with a text, best first."""
        by_id = {memory.id: memory for memory in memories}
        for gone in self._statements.keys() - by_id.keys():
            self.remove(gone)
        for memory in memories:
            if self._statements.get(memory.id) != memory.statement:
                self._statements[memory.id] = memory.statement
                self._words.put(memory.id, words_of(memory.statement))
        wanted = words_of(text)
        found = self._words.matches(wanted, most=len(memories))
        shares = self._words.shares(wanted, found)
        best = max(shares.values(), default=0.0)
        return tuple(by_id[name] for name in found if shares[name] >= NEARLY_BEST * best)

    def remove(self, memory: MemoryId) -> None:
        """Take a memory out; one that is not here is no error."""
        self._statements.pop(memory, None)
        self._words.remove(memory)

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether a memory is known here."""
        return memory in self._statements or memory in self._words
