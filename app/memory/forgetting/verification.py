"""A fresh look for everything that was ever forgotten, along every path that could lead to it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from app.domain.chat import Message
from app.domain.forgetting import Verification
from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.memory.keeping import Keeping


class PassageIndex(Protocol):
    """What is held in memory of the chats, so that it can be looked up from other chats."""

    def stale(self) -> int:
        """Return how many passages hold words that no longer stand in the vault."""
        ...

    def close(self) -> None:
        """Drop everything."""
        ...

    def __len__(self) -> int:
        """Return how many passages there are."""
        ...


_MEMORY_PLACES = frozenset({"memories", "vectors"})


def verify(keeping: Keeping, passages: PassageIndex, also: Sequence[Message] = ()) -> Verification:
    """Return how many residues a look along every path finds, and how much was looked at.

    `also` are messages that no vault keeps: those of temporary chats. A memory that is here and
    never to be learned again is a residue too, and so is a passage in the index over other chats
    that no longer stands in its chat.
    """
    vault = keeping.vault
    stones = [stone for stone in vault.tombstones.all() if stone.place in _MEMORY_PLACES]
    forgotten = frozenset(MemoryId(stone.id) for stone in stones)
    memories = vault.memories.all()
    kept = (m for chat in vault.chats.all() for m in vault.chats.messages(chat.id))
    messages = [*kept, *also]
    vectors = [memory for memory, _ in vault.vectors.items()]
    sealed = vault.check()
    paths: dict[str, list[MemoryId]] = {
        "memories": [memory.id for memory in memories],
        "lineage": list(_lineage(memories)),
        "vectors": vectors,
        "index": [each for each in forgotten if keeping.lingers(each)],
        "blocks": [line.memory for message in messages for line in message.block],
        "receipts": list(_receipts(messages)),
    }
    residues = sum(each in forgotten for path in paths.values() for each in path)
    residues += passages.stale()
    residues += sum(keeping.falls_under_a_bar(each) for each in memories)
    looked_at = {place: len(path) for place, path in paths.items()}
    looked_at |= {"index": keeping.indexed(), "forgotten": len(forgotten)}
    looked_at |= {"passages": len(passages), "messages": len(messages)}
    looked_at |= {"fingerprints": len(keeping.never), "backups": len(vault.backups.all())}
    looked_at |= {"keys": sealed.looked_at.get("keys", 0)}
    return Verification(residues + sealed.residues, looked_at)


def _lineage(memories: Iterable[Memory]) -> Iterator[MemoryId]:
    for memory in memories:
        yield from memory.derived_from
        if memory.supersedes:
            yield memory.supersedes


def _receipts(messages: Iterable[Message]) -> Iterator[MemoryId]:
    for message in messages:
        if message.receipt:
            yield from (each.memory for each in message.receipt.used)
            yield from (each.memory for each in message.receipt.left_out)
