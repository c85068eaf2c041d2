"""How the window looks on this device: a small readable file outside the vault.

The look has to be known before a vault is unlocked, so it lies beside the profiles, in
`DATA/device.toml`, and holds nothing private. Other keys of the file are kept as they are.
"""

import json
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

NOTE = "# How Candor looks on this device. Nothing private is in this file.\n"
TEXT_SIZES = (100, 125, 150)  # percent


class Theme(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Appearance:
    """Theme and text size; `text_size` is in percent, 100 to 150."""

    theme: Theme = Theme.SYSTEM
    text_size: int = 100


def load_appearance(file: Path) -> Appearance:
    """Return the look of this device; what is missing or unreadable has its default."""
    kept = _read(file)
    theme, size = kept.get("theme"), kept.get("text_size")
    return Appearance(
        Theme(theme) if theme in tuple(Theme) else Theme.SYSTEM,
        size if isinstance(size, int) and size in TEXT_SIZES else 100,
    )


def save_appearance(file: Path, look: Appearance) -> None:
    """Write the look of this device; a device that can not be written to keeps the old one."""
    kept = _read(file) | {"theme": str(look.theme), "text_size": look.text_size}
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in kept.items()]
    new = file.with_name(file.name + ".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(NOTE + "".join(lines), encoding="utf-8")
        new.replace(file)
    except OSError:
        return  # a look that is not kept is no reason to stop anybody


def _read(file: Path) -> dict[str, str | int | bool]:
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: value for key, value in found.items() if isinstance(value, str | int | bool)}
