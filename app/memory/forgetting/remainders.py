"""What stays of a memory that says several things when only one of them is forgotten."""

import secrets
from dataclasses import replace
from datetime import datetime

from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.memory.forgetting.parts import parts_of
from app.memory.learning.topics import classify


def remainder(memory: Memory, sentence: str, now: datetime) -> Memory:
    """Return a memory that says one sentence of another, and takes its place.

    It has no evidence: the passage that both rest on goes with what is forgotten.
    """
    return replace(
        memory, id=MemoryId(secrets.token_hex(8)), statement=sentence, recorded_at=now,
        topic=classify(sentence, memory.topic), evidence=(), derived_from=(),
        supersedes=memory.id, uses=0, last_used=None,
    )  # fmt: skip


def is_remainder(memory: Memory, whole: Memory) -> bool:
    """Return whether a memory keeps what another one also said."""
    return memory.supersedes == whole.id and memory.statement in parts_of(whole.statement)
