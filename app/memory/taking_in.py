"""Taking in memories from elsewhere: looked at like any other, and proposed, not believed."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.memories import Memory
from app.memory.consent import tidied
from app.memory.errors import SecretRefusedError, StatementRefusedError
from app.memory.keeping import AT_ONCE, Keeping


def take_in(keeping: Keeping, memories: Iterable[Memory]) -> tuple[Memory, ...]:
    """Return the memories that were kept.

    Left out is what is here already, what was forgotten or is never to be learned again, what
    gives away a secret and what is no plain sentence.
    """
    new = [each for each in map(_tidied, memories) if each and not _known(keeping, each)]
    once = list({memory.statement: memory for memory in reversed(new)}.values())[::-1]
    batches = [once[start : start + AT_ONCE] for start in range(0, len(once), AT_ONCE)]
    return tuple(memory for batch in batches for memory in keeping.add(batch))


def _tidied(memory: Memory) -> Memory | None:
    try:
        return replace(memory, statement=tidied(memory.statement))
    except (SecretRefusedError, StatementRefusedError):
        return None


def _known(keeping: Keeping, memory: Memory) -> bool:
    vault = keeping.vault
    there = vault.memories.get(memory.id) is not None or vault.tombstones.has(memory.id)
    return there or keeping.repeated(memory.statement) is not None
