"""Memories and their evidence as bytes and back."""

from app.domain.chat import ChatId
from app.domain.memories import Evidence, Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId, MessageId
from app.vault.codec.fields import Fields, Json, read_json, write_json, written


def write_memory(memory: Memory) -> bytes:
    """Return a memory as bytes; its id is the record's."""
    return write_json(
        {
            "statement": memory.statement,
            "kind": memory.kind.name,
            "topic": memory.topic.name,
            "state": memory.state.name,
            "origin": memory.origin.name,
            "said_at": written(memory.said_at),
            "recorded_at": written(memory.recorded_at),
            "evidence": [_write_evidence(evidence) for evidence in memory.evidence],
            "accepted_at": written(memory.accepted_at),
            "expires_at": written(memory.expires_at),
            "valid_from": written(memory.valid_from),
            "valid_to": written(memory.valid_to),
            "forgetting_since": written(memory.forgetting_since),
            "keep_source": memory.keep_source or None,
            "never_again": memory.never_again or None,
            "derived_from": list(memory.derived_from),
            "supersedes": memory.supersedes,
            "uses": memory.uses or None,
            "last_used": written(memory.last_used),
        }
    )


def read_memory(name: str, content: bytes) -> Memory:
    """Return the memory that was written."""
    fields = read_json(content)
    supersedes = MemoryId(fields.text("supersedes")) if fields.has("supersedes") else None
    return Memory(
        id=MemoryId(name),
        statement=fields.text("statement"),
        kind=fields.choice("kind", Kind),
        topic=fields.choice("topic", Topic),
        state=fields.choice("state", State),
        origin=fields.choice("origin", Origin),
        said_at=fields.moment("said_at"),
        recorded_at=fields.moment("recorded_at"),
        evidence=tuple(_read_evidence(evidence) for evidence in fields.each("evidence")),
        accepted_at=fields.moment_or_none("accepted_at"),
        expires_at=fields.moment_or_none("expires_at"),
        valid_from=fields.moment_or_none("valid_from"),
        valid_to=fields.moment_or_none("valid_to"),
        forgetting_since=fields.moment_or_none("forgetting_since"),
        keep_source=fields.flag("keep_source"),
        never_again=fields.flag("never_again"),
        derived_from=tuple(MemoryId(each) for each in fields.texts("derived_from")),
        supersedes=supersedes,
        uses=fields.number("uses"),
        last_used=fields.moment_or_none("last_used"),
    )


def _write_evidence(evidence: Evidence) -> dict[str, Json]:
    return {
        "chat": evidence.chat,
        "message": evidence.message,
        "start": evidence.start,
        "end": evidence.end,
        "text": evidence.text,
    }


def _read_evidence(fields: Fields) -> Evidence:
    return Evidence(
        ChatId(fields.text("chat")),
        MessageId(fields.text("message")),
        fields.number("start"),
        fields.number("end"),
        fields.text("text"),
    )
