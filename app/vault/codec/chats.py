"""Chats, messages and their receipts as bytes and back."""

from app.domain.chat import BlockLine, Chat, ChatId, Message, Speaker, Stopped
from app.domain.receipts import LeftOut, Reason, Receipt, Used
from app.domain.references import MemoryId, MessageId
from app.vault.codec.fields import Fields, Json, read_json, write_json, written


def write_chat(chat: Chat) -> bytes:
    """Return a chat as bytes; its id is the record's."""
    return write_json(
        {
            "title": chat.title,
            "started_at": written(chat.started_at),
            "temporary": chat.temporary or None,
            "mined_until": written(chat.mined_until),
        }
    )


def read_chat(name: str, content: bytes) -> Chat:
    """Return the chat that was written."""
    fields = read_json(content)
    return Chat(
        ChatId(name),
        fields.text("title"),
        fields.moment("started_at"),
        fields.flag("temporary"),
        fields.moment_or_none("mined_until"),
    )


def write_message(message: Message) -> bytes:
    """Return a message as bytes; its id is the record's and its chat the record's parent."""
    return write_json(
        {
            "speaker": message.speaker.name,
            "text": message.text,
            "said_at": written(message.said_at),
            "block": [_write_line(line) for line in message.block],
            "stopped": message.stopped and message.stopped.name,
            "receipt": None if message.receipt is None else _write_receipt(message.receipt),
            "emptied": message.emptied,
        }
    )


def read_message(name: str, chat: str, content: bytes) -> Message:
    """Return the message that was written."""
    fields = read_json(content)
    return Message(
        MessageId(name),
        ChatId(chat),
        fields.choice("speaker", Speaker),
        fields.text("text"),
        fields.moment("said_at"),
        tuple(_read_line(line) for line in fields.each("block")),
        fields.choice("stopped", Stopped) if fields.has("stopped") else None,
        _read_receipt(fields.inner("receipt")) if fields.has("receipt") else None,
        fields.text("emptied"),
    )


def _write_line(line: BlockLine) -> dict[str, Json]:
    return {"memory": line.memory, "statement": line.statement}


def _read_line(fields: Fields) -> BlockLine:
    return BlockLine(MemoryId(fields.text("memory")), fields.text("statement"))


def _write_receipt(receipt: Receipt) -> dict[str, Json]:
    return {
        "used": [{"memory": used.memory, "score": used.score} for used in receipt.used],
        "left_out": [
            {"memory": left.memory, "reason": left.reason.name} for left in receipt.left_out
        ],
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
        "forgotten": receipt.forgotten,
        "cpu_ms": receipt.cpu_ms,
        "processor_mj": receipt.processor_mj,
        "picked_among": receipt.picked_among,
    }


def _read_receipt(fields: Fields) -> Receipt:
    return Receipt(
        used=tuple(
            Used(MemoryId(used.text("memory")), used.share("score")) for used in fields.each("used")
        ),
        left_out=tuple(
            LeftOut(MemoryId(left.text("memory")), left.choice("reason", Reason))
            for left in fields.each("left_out")
        ),
        persona=fields.texts("persona"),
        rules=fields.texts("rules"),
        model=fields.text("model"),
        head=fields.text("head"),
        prompt_tokens=fields.number("prompt_tokens"),
        reused_tokens=fields.number("reused_tokens"),
        answer_tokens=fields.number("answer_tokens"),
        dropped_turns=fields.number("dropped_turns"),
        extract_lines=fields.number("extract_lines"),
        first_token_ms=fields.number("first_token_ms"),
        duration_ms=fields.number("duration_ms"),
        forgotten=fields.number("forgotten"),
        cpu_ms=fields.number("cpu_ms"),
        processor_mj=fields.number("processor_mj"),
        picked_among=fields.number("picked_among"),
    )
