"""Settings as bytes and back."""

from app.domain.backups import BackupSchedule
from app.domain.consents import Consents, Retention, held_days
from app.domain.locking import AutoLock
from app.domain.memories import Kind, Topic
from app.domain.persona import Axis, Persona
from app.domain.servers import Server
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
            "network": settings.network,
            "server": _write_server(settings.server),
            "consents": _write_consents(settings.consents),
            "backups": _write_schedule(settings.backups),
            "auto_lock": settings.auto_lock.name,
            "template": settings.template,
            "unload_minutes": settings.unload_minutes,
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
        fields.flag("network"),
        _read_server(fields.inner("server")),
        _read_schedule(fields.inner("backups"), default.backups),
        _read_consents(fields.inner("consents"), default.consents),
        fields.choice("auto_lock", AutoLock, default.auto_lock),
        fields.text("template"),
        fields.number("unload_minutes", default.unload_minutes),
    )


def _write_server(server: Server) -> dict[str, Json]:
    return {
        "address": server.address,
        "model": server.model,
        "key": server.key,
        "certificate": server.certificate,
        "on": server.on,
    }


def _read_server(fields: Fields) -> Server:
    return Server(
        fields.text("address"),
        fields.text("model"),
        fields.text("key"),
        fields.text("certificate"),
        fields.flag("on"),
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


def _write_consents(consents: Consents) -> dict[str, Json]:
    kept = consents.retention
    return {
        "by_kind": [{"kind": kind.name, "mode": mode.name} for kind, mode in consents.by_kind],
        "by_topic": [{"topic": topic.name, "mode": mode.name} for topic, mode in consents.by_topic],
        "history": consents.history,
        "summaries": consents.summaries,
        "writing": consents.writing,
        "second_reader": consents.second_reader,
        "long_chats": consents.long_chats,
        "retention": {
            "events": kept.events,
            "summaries": kept.summaries,
            "everything": kept.everything,
        },
    }


def _read_consents(fields: Fields, default: Consents) -> Consents:
    kinds, topics = fields.each("by_kind"), fields.each("by_topic")
    kept, usual = fields.inner("retention"), default.retention
    return Consents(
        tuple((each.choice("kind", Kind), each.choice("mode", LearningMode)) for each in kinds),
        tuple((each.choice("topic", Topic), each.choice("mode", LearningMode)) for each in topics),
        fields.flag("history", default=default.history),
        fields.flag("summaries", default=default.summaries),
        fields.flag("writing", default=default.writing),
        fields.flag("second_reader", default=default.second_reader),
        Retention(
            held_days(kept.number("events", usual.events)),
            held_days(kept.number("summaries", usual.summaries)),
            held_days(kept.number("everything", usual.everything)),
        ),
        fields.flag("long_chats", default=default.long_chats),
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


def _write_schedule(schedule: BackupSchedule) -> dict[str, Json]:
    return {
        "every_days": schedule.every_days,
        "keep": schedule.keep,
        "folder": schedule.folder,
    }


def _read_schedule(fields: Fields, default: BackupSchedule) -> BackupSchedule:
    return BackupSchedule(
        fields.number("every_days", default.every_days),
        fields.number("keep", default.keep),
        fields.text("folder", default.folder),
    )
