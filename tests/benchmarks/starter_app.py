"""An open window on the app with a given model: learn, accept, ask, all in memory."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from app.assistant import Assistant, Places, Profile
from app.domain.chat import ChatId
from app.domain.events import Finished, Learned, Recalled, TurnEvent


@dataclass(frozen=True, slots=True)
class Said:
    """What came of one message."""

    chat: ChatId
    recalled: tuple[str, ...]
    answer: str
    proposed: tuple[str, ...]


@contextmanager
def app_with(model: Path | None) -> Iterator[Assistant]:
    """Give an assistant that keeps nothing on disk; None is the model that ships."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Profile(Places(Path(folder)), model=model).private() as assistant,
    ):
        yield assistant


def say(assistant: Assistant, text: str, chat: ChatId | None = None) -> Said:
    """Send a message, accept whatever is proposed, and return what came of it."""
    events: list[TurnEvent] = list(assistant.ask(text, Event(), chat))
    [recalled] = [event for event in events if isinstance(event, Recalled)]
    [finished] = [event for event in events if isinstance(event, Finished)]
    proposals = [
        memory for event in events if isinstance(event, Learned) for memory in event.proposals
    ]
    if proposals:
        assistant.memory.accept([memory.id for memory in proposals])
    return Said(
        recalled.chat.id,
        tuple(one.memory.statement for one in recalled.memories),
        finished.answer.text,
        tuple(memory.statement for memory in proposals),
    )
