"""Exports as front ends see them: everything out in open formats, and in again with care."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from json import dumps
from pathlib import Path

from app.assistant.exporting import lines, markdown
from app.assistant.exporting.bounded import name_of, read_row
from app.assistant.exporting.consents import consents_row, read_consents
from app.assistant.exporting.folders import write_folder
from app.assistant.exporting.strangers import read_conversations
from app.assistant.exporting.taking_in import (
    Found,
    believed,
    proposed,
    read_own,
    with_true_evidence,
)
from app.assistant.parts import Clock
from app.assistant.remembered import Remembered
from app.domain.chat import Chat, ChatId, Message
from app.domain.consents import Consents
from app.domain.memories import Memory, State
from app.domain.references import MessageId
from app.vault import Vault

WARNING = markdown.WARNING


@dataclass(frozen=True, slots=True)
class Exported:
    """How much was written."""

    chats: int
    messages: int
    memories: int


@dataclass(frozen=True, slots=True)
class Imported:
    """How much was kept; `left_out` was here already, forgotten, or not fit to be kept.

    `consents` says whether the consents came along.
    """

    chats: int = 0
    messages: int = 0
    proposals: int = 0
    memories: int = 0
    left_out: int = 0
    consents: bool = False


class Exports:
    """Writes everything of an unlocked profile to a folder, and takes such folders in."""

    def __init__(self, vault: Vault, memory: Remembered, clock: Clock) -> None:
        self._vault = vault
        self._memory = memory
        self._clock = clock

    def write(self, folder: Path) -> Exported:
        """Write everything into a new folder, which is not encrypted: `WARNING` comes first.

        What waits to be forgotten is left out.

        Raises:
            ExportError: something of this name is there, or the disk refused.
        """
        with self._vault.reading():
            chats = [(chat, self._said_in(chat)) for chat in self._vault.chats.all()]
            memories = [each for each in self._vault.memories.all() if _stays(each)]
            settings = self._vault.settings.load()
        files = dict(_files(chats, memories))
        chosen = lines.settings_row(settings) | {"consents": consents_row(settings.consents)}
        files["settings.json"] = dumps(chosen, indent=2) + "\n"
        write_folder(folder.expanduser().absolute(), files)
        return Exported(len(chats), sum(len(said) for _, said in chats), len(memories))

    def read(self, path: Path, *, mine: bool = False) -> Imported:
        """Take in an export of Candor, ChatGPT or Claude.

        Chats that are here or were deleted are left out, and no chat that comes in is read for
        memories. Memories become proposals.

        Args:
            path: the folder, or the file conversations.json.
            mine: the person says that it is an export of their own vault: what was remembered
                there is remembered here at once, and its consents hold here, where none was
                chosen yet.

        Raises:
            ImportFileError: it is no export.
            BoundError: a rule forbids memory; the chats were taken in.
        """
        path, now = path.expanduser(), self._clock()
        own = (path / "chats.jsonl").is_file()
        found = read_own(path, now) if own else read_conversations(path, now)
        chats, messages = self._take_chats(found)
        found_here = self._vault.chats.find
        memories = [with_true_evidence(memory, found_here) for memory in found.memories]
        offered = believed(memories, now) if mine else proposed(memories)
        kept = self._memory.take_in(offered) if offered else ()
        waiting = sum(each.state is State.PROPOSED for each in kept)
        left_out = len(found.chats) - chats + len(offered) - len(kept)
        chosen = mine and own and self._take_consents(path)
        return Imported(chats, messages, waiting, len(kept) - waiting, left_out, chosen)

    def _said_in(self, chat: Chat) -> tuple[Message, ...]:
        return self._memory.sendable(self._vault.chats.messages(chat.id))

    def _take_chats(self, found: Found) -> tuple[int, int]:
        """How many chats and messages came in, all in one commit."""
        chats = messages = 0
        oldest_first = sorted(found.chats, key=lambda each: each[0].started_at)
        with self._vault.change():
            for chat, said in oldest_first:
                new = [each for each in _once(said) if self._is_new(each.id)]
                if new and self._is_new(chat.id):
                    self._vault.chats.start(_read_already(chat, new, self._clock()))
                    for message in new:
                        self._vault.chats.append(message)
                    chats, messages = chats + 1, messages + len(new)
        return chats, messages

    def _take_consents(self, folder: Path) -> bool:
        """Whether consents came in; those that were chosen here are never touched."""
        given = read_consents(read_row(folder / "settings.json").row("consents"))
        kept = self._vault.settings.load()
        if given == Consents() or kept.consents != Consents():
            return False
        with self._vault.change():
            self._vault.settings.save(replace(kept, consents=given))
        return True

    def _is_new(self, name: str) -> bool:
        chats = self._vault.chats
        known = chats.get(ChatId(name)) or chats.find(MessageId(name))
        return known is None and not self._vault.tombstones.has(name)


def _files(
    chats: Sequence[tuple[Chat, tuple[Message, ...]]], memories: Sequence[Memory]
) -> Iterator[tuple[str, str]]:
    yield "READ ME.md", markdown.README
    yield "chats.jsonl", lines.written([lines.chat_row(chat) for chat, _ in chats])
    rows = [lines.message_row(message) for _, said in chats for message in said]
    yield "messages.jsonl", lines.written(rows)
    yield "memories.jsonl", lines.written([lines.memory_row(each) for each in memories])
    yield "memories.md", markdown.memories_page(memories)
    for chat, said in chats:
        day = f"{chat.started_at.astimezone(UTC):%Y-%m-%d}"
        yield f"chats/{day} {name_of(chat.id)}.md", markdown.chat_page(chat, said)


def _stays(memory: Memory) -> bool:
    return memory.state is not State.FORGETTING


def _once(messages: Iterable[Message]) -> Iterator[Message]:
    seen = set[str]()
    for message in messages:
        if message.id not in seen:
            seen.add(message.id)
            yield message


def _read_already(chat: Chat, messages: Iterable[Message], now: datetime) -> Chat:
    """A chat of which nothing that came with it is ever read for memories."""
    return replace(chat, mined_until=max(now, *(each.said_at for each in messages)))
