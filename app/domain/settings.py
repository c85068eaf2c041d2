"""Settings: declared once; validation, the settings page and documentation come from here."""

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.backups import BackupSchedule
from app.domain.consents import Consents, LearningMode
from app.domain.energy import UNLOAD_MINUTES
from app.domain.locking import AutoLock
from app.domain.persona import Persona
from app.domain.servers import Server

__all__ = ["BREAK_INTERVALS", "BreakReminder", "LearningMode", "Settings"]

BREAK_INTERVALS = (15, 240)  # minutes of active time, shortest and longest


@dataclass(frozen=True, slots=True)
class BreakReminder:
    """The person's choices about the break reminder.

    Attributes:
        on: whether it may come at all.
        interval: minutes of active time before it comes.
        snoozed_until: silent until then; None when it is not put off.
        shown: when it came in the last 24 hours.
    """

    on: bool = field(default=True, metadata={"title": "Remind me to take a break"})
    interval: int = field(
        default=60,
        metadata={"title": "After this long", "unit": "minutes", "range": BREAK_INTERVALS},
    )
    snoozed_until: datetime | None = None
    shown: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person set for one profile; kept in the vault."""

    learning: LearningMode = field(
        default=LearningMode.ASK_FIRST, metadata={"title": "What may be remembered"}
    )
    persona: Persona = field(default=Persona(), metadata={"title": "Persona"})
    break_reminder: BreakReminder = field(
        default=BreakReminder(), metadata={"title": "Break reminder"}
    )
    model: str = field(default="", metadata={"title": "Model file", "empty": "the starter"})
    network: bool = field(
        default=False, metadata={"title": "Candor may connect to fetch a model that I choose"}
    )
    server: Server = field(default=Server(), metadata={"title": "My own server"})
    backups: BackupSchedule = field(default=BackupSchedule(), metadata={"title": "Backups"})
    consents: Consents = field(default=Consents(), metadata={"title": "Consents"})
    auto_lock: AutoLock = field(default=AutoLock.BY_MODE, metadata={"title": "Lock by itself"})
    template: str = field(default="", metadata={"title": "Chat template agreed to, as SHA-256"})
    unload_minutes: int = field(
        default=15,
        metadata={
            "title": "Free the model's memory",
            "unit": "minutes without a question",
            "range": UNLOAD_MINUTES,
        },
    )
