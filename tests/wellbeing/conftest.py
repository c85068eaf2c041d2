"""A vault in memory, a clock that tests set, and messages at chosen times."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from app.domain.chat import Chat, ChatId, Message, Speaker
from app.domain.policy import Bounds, resolve
from app.domain.references import MessageId
from app.vault import Vault, private_vault
from app.wellbeing import BreakReminders

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class Life:
    """One person's day: a clock, a vault and the rules, all of which a test can change."""

    vault: Vault
    now: datetime = NOON
    bounds: Bounds = field(default_factory=resolve)
    numbers: Iterator[int] = field(default_factory=count)

    def clock(self) -> datetime:
        return self.now

    def write(self, chat: str = "one", speaker: Speaker = Speaker.USER) -> None:
        """Say something now."""
        home = ChatId(chat)
        if self.vault.chats.get(home) is None:
            self.vault.chats.start(Chat(home, "A chat", self.now))
        name = MessageId(f"message {next(self.numbers)}")
        self.vault.chats.append(Message(name, home, speaker, "Private words", self.now))

    def talk(self, minutes: int, chat: str = "one") -> None:
        """Write every minute for so long."""
        self.write(chat)
        for _ in range(minutes):
            self.now += MINUTE
            self.write(chat)


@pytest.fixture
def life() -> Iterator[Life]:
    vault = private_vault(lambda: NOON)
    yield Life(vault)
    vault.close()


@pytest.fixture
def reminders(life: Life) -> BreakReminders:
    return BreakReminders(life.vault, lambda: life.bounds, life.clock)
