"""Chats, messages, memories and settings as JSON, one object a line, as `contract.md` has it."""

import json
from datetime import UTC, datetime

from app.domain.chat import Chat, Message
from app.domain.memories import Evidence, Memory
from app.domain.receipts import Receipt
from app.domain.settings import Settings

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Row = dict[str, Json]


def written(rows: list[Row]) -> str:
    """Return rows as JSON Lines."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def chat_row(chat: Chat) -> Row:
    """Return a chat without its messages."""
    return {"id": chat.id, "title": chat.title, "started_at": _time(chat.started_at)}


def message_row(message: Message) -> Row:
    """Return a message with what stood beside it in the prompt, and its receipt."""
    block: list[Json] = [{"id": each.memory, "statement": each.statement} for each in message.block]
    return {
        "id": message.id,
        "chat": message.chat,
        "speaker": message.speaker,
        "text": message.text,
        "said_at": _time(message.said_at),
        "memories": block,
        "stopped": message.stopped,
        "emptied": message.emptied,
        "receipt": _receipt(message.receipt) if message.receipt else None,
    }


def memory_row(memory: Memory) -> Row:
    """Return a memory with its evidence and dates."""
    return {
        "id": memory.id,
        "statement": memory.statement,
        "kind": memory.kind,
        "topic": memory.topic,
        "sensitivity": "sensitive" if memory.sensitive else "ordinary",
        "state": memory.state,
        "origin": memory.origin,
        "evidence": [_evidence(each) for each in memory.evidence],
        "said_at": _time(memory.said_at),
        "recorded_at": _time(memory.recorded_at),
        "accepted_at": _time(memory.accepted_at),
        "expires_at": _time(memory.expires_at),
        "valid_from": _time(memory.valid_from),
        "valid_to": _time(memory.valid_to),
        "derived_from": list(memory.derived_from),
        "supersedes": memory.supersedes,
        "uses": memory.uses,
        "last_used": _time(memory.last_used),
    }


def settings_row(settings: Settings) -> Row:
    """Return the settings that mean something to people."""
    return {
        "learning": settings.learning,
        "persona": settings.persona.name,
        "positions": {axis.name.lower(): at for axis, at in settings.persona.positions},
        "break_reminder": {
            "on": settings.break_reminder.on,
            "minutes": settings.break_reminder.interval,
        },
        "model": settings.model,
    }


def _receipt(receipt: Receipt) -> Row:
    return {
        "memories": [{"id": each.memory, "score": each.score} for each in receipt.used],
        "left_out": [{"id": each.memory, "reason": each.reason} for each in receipt.left_out],
        "persona": list(receipt.persona),
        "rules": list(receipt.rules),
        "model": receipt.model,
        "head": receipt.head,
        "prompt_tokens": receipt.prompt_tokens,
        "reused_tokens": receipt.reused_tokens,
        "answer_tokens": receipt.answer_tokens,
        "dropped_turns": receipt.dropped_turns,
        "extract_lines": receipt.extract_lines,
        "first_token_ms": receipt.first_token_ms,
        "duration_ms": receipt.duration_ms,
        "cpu_ms": receipt.cpu_ms,
        "processor_mj": receipt.processor_mj,
        "forgotten": receipt.forgotten,
        "picked_among": receipt.picked_among,
    }


def _evidence(evidence: Evidence) -> Row:
    return {
        "chat": evidence.chat,
        "message": evidence.message,
        "start": evidence.start,
        "end": evidence.end,
        "text": evidence.text,
    }


def _time(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z") if moment else None
