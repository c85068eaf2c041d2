"""The second tier: what whoever set the computer up decided, in a file that people can read."""

from pathlib import Path

from app.domain.errors import PolicyFileError
from app.domain.persona import MIDDLE, Axis
from app.domain.policy import Range, Switches, Tier, TierRules
from app.persona.rules import read_rules

LARGEST = 64 * 1024  # bytes


def load_household(file: Path) -> TierRules:
    """Return the household's rules; no rules where there is no such file.

    Raises:
        PolicyFileError: the file is there and can not be used; the message says where and why.
    """
    try:
        content = _read(file)
    except FileNotFoundError:
        return TierRules(Tier.HOUSEHOLD)
    except OSError as error:
        raise _unreadable(file, "Let this account read the file.") from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(file, "Save it as plain text in UTF-8.") from error
    return read_rules(file.name, text, Tier.HOUSEHOLD)


def strictest_household(why: str) -> TierRules:
    """Return everything that a household can forbid or require, for when its file is broken.

    A rule that can not be read may be any rule: to hold all of them is the only way to break
    none. Chatting, looking at memories and forgetting stay possible; nothing is deleted.
    """
    reason = f"{why} Until it is mended, everything that a household can forbid is forbidden."
    return TierRules(
        Tier.HOUSEHOLD,
        {axis: Range(MIDDLE, MIDDLE, reason) for axis in Axis},
        Switches(
            memory_forbidden=True,
            remote_forbidden=True,
            break_reminder_required=True,
            longest_break_interval=60,
        ),
        reason,
        "Candor in the household's place",
    )


def _read(file: Path) -> bytes:
    if file.exists() and not file.is_file():
        raise _unreadable(file, "Put a text file in its place, or take it away.")
    with file.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise _unreadable(file, f"Keep it under {LARGEST // 1024} kilobytes.")
    return content


def _unreadable(file: Path, advice: str) -> PolicyFileError:
    return PolicyFileError(f"{file.name} can not be read.", advice=advice)
