"""Reading the conversations.json of ChatGPT and of Claude: chats only, nothing is learned."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from app.assistant.exporting.bounded import Row, name_of, no_export, read_rows, safe
from app.assistant.exporting.taking_in import Found, make_chat
from app.domain.chat import Chat, ChatId, Message, Speaker
from app.domain.references import MessageId

_SPEAKERS = {
    "user": Speaker.USER,
    "human": Speaker.USER,
    "assistant": Speaker.ASSISTANT,
}


def read_conversations(path: Path, now: datetime) -> Found:
    """Return the chats of an export from ChatGPT or Claude.

    Raises:
        ImportFileError: it is something else.
    """
    file = path / "conversations.json" if path.is_dir() else path
    chats = tuple(filter(None, (_conversation(row, now) for row in read_rows(file))))
    if not chats:
        raise no_export()
    return Found(chats)


def _conversation(row: Row, now: datetime) -> tuple[Chat, tuple[Message, ...]] | None:
    if "mapping" in row:
        return _chatgpt(row, now)
    return _claude(row, now) if "chat_messages" in row else None


def _chatgpt(row: Row, now: datetime) -> tuple[Chat, tuple[Message, ...]]:
    started = row.moment("create_time", now)
    name = row.name("conversation_id") or row.name("id") or name_of(f"{started}{row.text('title')}")
    chat = make_chat(name, row.text("title"), started)
    turns = reversed(list(_branch(row)))
    found = (_chatgpt_message(turn.row("message"), chat.id, started) for turn in turns)
    return chat, tuple(filter(None, found))


def _branch(row: Row) -> Iterator[Row]:
    """The turns from the current one back to the first; a circle ends."""
    mapping, at = row.row("mapping"), row.text("current_node")
    seen = set[str]()
    while at and at not in seen:
        seen.add(at)
        turn = mapping.row(at)
        yield turn
        at = turn.text("parent")


def _chatgpt_message(row: Row, chat: ChatId, started: datetime) -> Message | None:
    parts = row.row("content").items("parts")
    text = "\n\n".join(filter(None, map(safe, parts)))
    speaker = _SPEAKERS.get(row.row("author").text("role"))
    return _message(row.name("id"), chat, speaker, text, row.moment("create_time", started))


def _claude(row: Row, now: datetime) -> tuple[Chat, tuple[Message, ...]]:
    started = row.moment("created_at", now)
    name = row.name("uuid") or name_of(f"{started}{row.text('name')}")
    chat = make_chat(name, row.text("name"), started)
    found = (
        _message(
            each.name("uuid"),
            chat.id,
            _SPEAKERS.get(each.text("sender")),
            each.text("text") or _parts(each),
            each.moment("created_at", started),
        )
        for each in row.rows("chat_messages")
    )
    return chat, tuple(filter(None, found))


def _parts(row: Row) -> str:
    return "\n\n".join(filter(None, (each.text("text") for each in row.rows("content"))))


def _message(
    name: str, chat: ChatId, speaker: Speaker | None, text: str, said_at: datetime
) -> Message | None:
    if not (name and text and speaker):
        return None
    return Message(MessageId(name), chat, speaker, text, said_at)
