"""Searching memories in any state by their words: for pages and commands, not for prompts."""

from collections.abc import Sequence

from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.memory.language.words import words_of
from app.memory.recall.lexical import LexicalIndex

NEARLY_BEST = 0.8  # of the best share of the words' information


def search(memories: Sequence[Memory], text: str) -> tuple[Memory, ...]:
    """Return the memories that share the most with a text, best first."""
    wanted = words_of(text)
    index = LexicalIndex[MemoryId]()
    by_id = {memory.id: memory for memory in memories}
    for memory in memories:
        index.put(memory.id, words_of(memory.statement))
    found = index.matches(wanted, most=len(memories))
    shares = index.shares(wanted, found)
    best = max(shares.values(), default=0.0)
    return tuple(by_id[name] for name in found if shares[name] >= NEARLY_BEST * best)
