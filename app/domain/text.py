"""What a person typed, made safe to keep without changing what it says."""

import unicodedata

from app.domain.errors import CandorError

TITLE_LIMIT = 48  # characters


class NothingToSendError(CandorError):
    """A message without a single word or sign."""


def clean(text: str) -> str:
    """Return the text without control characters, half surrogates and outer blank space.

    Raises:
        NothingToSendError: nothing is left.
    """
    whole = text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n")
    kept = "".join(sign for sign in whole if sign in "\n\t" or unicodedata.category(sign) != "Cc")
    if not kept.strip():
        raise NothingToSendError("There is nothing to send.", advice="Type a message first.")
    return kept.strip()


def title_of(text: str) -> str:
    """Return the name of a chat that begins with this message."""
    line = " ".join(text.split())
    return line if len(line) <= TITLE_LIMIT else f"{line[: TITLE_LIMIT - 1].rstrip()}…"


def counted(count: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{count} {one if count == 1 else many}"
