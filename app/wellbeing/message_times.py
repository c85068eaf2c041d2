"""When the person wrote, over all chats of the vault; no text is looked at."""

from datetime import datetime

from app.domain.breaks import A_DAY
from app.domain.chat import Speaker
from app.vault import Vault


def message_times(vault: Vault, now: datetime) -> tuple[datetime, ...]:
    """Return the times of the person's messages of the last 24 hours, in no order.

    Chats are read from the one with the newest activity on, up to the first that has been quiet
    for a day: what a long vault costs is what was said today.
    """
    times: list[datetime] = []
    for chat in vault.chats.all():
        messages = vault.chats.messages(chat.id)
        recent = [message for message in messages if message.said_at > now - A_DAY]
        if messages and not recent:
            break
        times += (message.said_at for message in recent if message.speaker is Speaker.USER)
    return tuple(times)
