"""Settings as bytes and back."""

from app.domain.persona import Axis, Persona
from app.domain.settings import BreakReminder, LearningMode, Settings
from app.vault.codec.fields import Fields, Json, read_json, write_json, written


def write_settings(settings: Settings) -> bytes:
    """Return settings as bytes."""
    return write_json(
        {
            "learning": settings.learning.name,
            "persona": _write_persona(settings.persona),
            "break_reminder": _write_reminder(settings.break_reminder),
            "model": settings.model,
        }
    )


def read_settings(content: bytes) -> Settings:
    """Return the settings that were written; what they do not name has its default."""
    fields, default = read_json(content), Settings()
    return Settings(
        fields.choice("learning", LearningMode, default.learning),
        _read_persona(fields.inner("persona")) if fields.has("persona") else default.persona,
        _read_reminder(fields.inner("break_reminder"), default.break_reminder),
        fields.text("model"),
    )


def _write_persona(persona: Persona) -> dict[str, Json]:
    positions: list[Json] = [
        {"axis": axis.name, "position": position} for axis, position in persona.positions
    ]
    return {"name": persona.name, "positions": positions}


def _read_persona(fields: Fields) -> Persona:
    positions = fields.each("positions")
    return Persona(
        fields.text("name"),
        tuple((each.choice("axis", Axis), each.number("position")) for each in positions),
    )


def _write_reminder(reminder: BreakReminder) -> dict[str, Json]:
    shown: list[Json] = [written(moment) for moment in reminder.shown]
    return {
        "on": reminder.on,
        "interval": reminder.interval,
        "snoozed_until": written(reminder.snoozed_until),
        "shown": shown,
    }


def _read_reminder(fields: Fields, default: BreakReminder) -> BreakReminder:
    return BreakReminder(
        fields.flag("on", default=default.on),
        fields.number("interval", default.interval),
        fields.moment_or_none("snoozed_until"),
        fields.moments("shown"),
    )
