"""Values as JSON, one object a line (`contract.md`, JSON)."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from app.assistant import Finding
from app.domain.alternatives import Version
from app.domain.backups import Backup
from app.domain.chat import Chat, Message
from app.domain.energy import joules
from app.domain.events import (
    Finished,
    ForgetAsked,
    Learned,
    Nudged,
    Piece,
    Recalled,
    TurnEvent,
)
from app.domain.forgetting import Verification
from app.domain.memories import Evidence, Memory
from app.domain.receipts import LeftOut, Receipt
from app.domain.references import MessageId

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def line(value: dict[str, Json]) -> str:
    """Return one line of JSON."""
    return json.dumps(value, ensure_ascii=False)


def memory(value: Memory) -> dict[str, Json]:
    """Return a memory with its evidence."""
    return {
        "id": value.id,
        "statement": value.statement,
        "kind": value.kind,
        "topic": value.topic,
        "sensitivity": "sensitive" if value.sensitive else "ordinary",
        "state": value.state,
        "evidence": [_evidence(item) for item in value.evidence],
        "said_at": _time(value.said_at),
        "origin": value.origin,
        "uses": value.uses,
        "last_used": _time(value.last_used),
    }


def chat(value: Chat) -> dict[str, Json]:
    """Return a chat without its messages."""
    return {"id": value.id, "title": value.title, "started_at": _time(value.started_at)}


def event(value: TurnEvent) -> dict[str, Json]:
    """Return one event of a turn."""
    match value:
        case Recalled():
            return _recalled(value)
        case Piece(text):
            return {"event": "piece", "text": text}
        case Finished(answer):
            return _finished(answer)
        case Learned(saved, proposals, _):
            return {
                "event": "learned",
                "saved": [memory(item) for item in saved],
                "proposals": [memory(item) for item in proposals],
            }
        case ForgetAsked(plan):
            return {
                "event": "forget_asked",
                "memories": [memory(item) for item in plan.memories],
                "passages": [_evidence(item) for item in plan.passages],
                "answers": list(plan.answers),
                "questions": list(plan.questions),
                "also_holding": [memory(item) for item in plan.also_holding],
            }
        case Nudged(nudge):
            return {
                "event": "nudged",
                "signal": nudge.signal,
                "level": nudge.level,
                "text": nudge.text,
            }


def alternatives(answer: MessageId, versions: Sequence[Version]) -> dict[str, Json]:
    """Return other answers, each with the number by which it is picked."""
    texts: list[Json] = [
        {"number": number, "text": each.text} for number, each in enumerate(versions, 1)
    ]
    return {"event": "alternatives", "message": answer, "answers": texts}


def picked(answer: Message) -> dict[str, Json]:
    """Return the answer that stands now, like one that has finished."""
    return {**_finished(answer), "event": "picked"}


def verification(value: Verification) -> dict[str, Json]:
    """Return what a look for forgotten things found."""
    return {"residues": value.residues, "checked": dict(value.checked)}


def backup(value: Backup) -> dict[str, Json]:
    """Return a backup as the ledger knows it."""
    return {
        "id": value.id,
        "made_at": _time(value.made_at),
        "place": value.place,
        "size": value.size,
        "reach": value.reach.name.lower(),
        "waiting": value.waiting,
        "automatic": value.automatic,
    }


def finding(value: Finding) -> dict[str, Json]:
    """Return one finding of the doctor."""
    return {"subject": value.subject, "well": value.well, "text": value.text}


def _recalled(value: Recalled) -> dict[str, Json]:
    return {
        "event": "recalled",
        "chat": value.chat.id,
        "memories": [
            {"id": item.memory.id, "statement": item.memory.statement, "score": item.score}
            for item in value.memories
        ],
        "left_out": [_left_out(item) for item in value.left_out],
    }


def _finished(answer: Message) -> dict[str, Json]:
    return {
        "event": "finished",
        "chat": answer.chat,
        "message": answer.id,
        "text": answer.text,
        "stopped": answer.stopped,
        "receipt": _receipt(answer.receipt or Receipt()),
    }


def _receipt(value: Receipt) -> dict[str, Json]:
    return {
        "memories": [{"id": used.memory, "score": used.score} for used in value.used],
        "left_out": [_left_out(item) for item in value.left_out],
        "forgotten": value.forgotten,
        "persona": list(value.persona),
        "rules": list(value.rules),
        "model": value.model,
        "prompt_tokens": value.prompt_tokens,
        "reused_tokens": value.reused_tokens,
        "answer_tokens": value.answer_tokens,
        "dropped_turns": value.dropped_turns,
        "extract_lines": value.extract_lines,
        "first_token_ms": value.first_token_ms,
        "duration_ms": value.duration_ms,
        "energy_joules": round(joules(value), 3),
        "picked_among": value.picked_among,
    }


def _left_out(value: LeftOut) -> dict[str, Json]:
    return {"id": value.memory, "reason": value.reason}


def _evidence(value: Evidence) -> dict[str, Json]:
    return {
        "chat": value.chat,
        "message": value.message,
        "start": value.start,
        "end": value.end,
        "text": value.text,
    }


def _time(value: datetime | None) -> str | None:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z") if value else None
