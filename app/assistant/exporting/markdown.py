"""The same for people to read: one page a chat, one for all memories, one that says what it is."""

from collections.abc import Iterable, Sequence

from app.domain.chat import Chat, Message, Speaker
from app.domain.memories import Memory
from app.domain.wording import as_shown

WARNING = (
    "This export is not encrypted. Whoever can read these files can read everything in them, and "
    "forgetting in Candor does not reach them. Keep them in a safe place and delete them when you "
    "do not need them any more."
)
README = f"""# Export from Candor

**{WARNING}**

| file | what |
| --- | --- |
| `chats.jsonl`, `messages.jsonl` | chats and messages with receipts, one JSON object a line |
| `memories.jsonl` | everything remembered or proposed, with evidence and dates |
| `settings.json` | what was set |
| `chats/` | the chats to read |
| `memories.md` | the memories to read |

Times are ISO 8601 in UTC. `candor import` reads this folder.
"""


def chat_page(chat: Chat, messages: Iterable[Message]) -> str:
    """Return a chat as a page."""
    said = (f"\n**{_name(each)}**, {_when(each)}\n\n{_words(each)}\n" for each in messages)
    return f"# {_line(chat.title)}\n" + "".join(said)


def memories_page(memories: Sequence[Memory]) -> str:
    """Return all memories as a page, by topic."""
    topics = dict.fromkeys(memory.topic for memory in memories)
    parts = (
        f"\n## {topic}\n\n"
        + "".join(_entry(memory) for memory in memories if memory.topic is topic)
        for topic in topics
    )
    return "# What Candor remembers\n" + "".join(parts)


def _entry(memory: Memory) -> str:
    words = "".join(f"\n  > {_line(each.text)}" for each in memory.evidence)
    said = f"{memory.state}, said {memory.said_at:%Y-%m-%d}"
    return f"- {_line(as_shown(memory.statement))} ({said}){words}\n"


def _name(message: Message) -> str:
    return "You" if message.speaker is Speaker.USER else "Assistant"


def _when(message: Message) -> str:
    return f"{message.said_at:%Y-%m-%d %H:%M}"


def _words(message: Message) -> str:
    return message.text or f"*{message.emptied}*"


def _line(text: str) -> str:
    return " ".join(text.split())
