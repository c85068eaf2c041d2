"""When the person wrote, over all chats of the vault; no text is looked at."""

from datetime import datetime

from app.domain.breaks import A_DAY
from app.domain.chat import Speaker
from app.vault import Vault


def message_times(vault: Vault, now: datetime) -> tuple[datetime, ...]:
    """Return the times of the person's messages of the last 24 hours, the newest first.

    What a long vault costs is what was said today, and a look at the end of each chat.
    """
    recent = vault.chats.since(now - A_DAY)
    return tuple(each.said_at for each in recent if each.speaker is Speaker.USER)
