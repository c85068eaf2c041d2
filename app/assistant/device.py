"""`DATA/device.toml`: what has to be known before a vault is unlocked; nothing private.

Every key belongs to somebody (the look to the window, the last profile to `profiles`); who writes
one leaves the others as they are.
"""

import json
import tomllib
from pathlib import Path

NOTE = "# How Candor looks on this device, and the last profile. Nothing private is in this file.\n"
Value = str | int | bool


def read_device(file: Path) -> dict[str, Value]:
    """Return what is kept of this device; nothing where the file can not be read."""
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: value for key, value in found.items() if isinstance(value, Value)}


def write_device(file: Path, **values: Value) -> None:
    """Keep values of this device; one that can not be written to keeps the old ones."""
    kept = read_device(file) | values
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in kept.items()]
    new = file.with_name(file.name + ".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(NOTE + "".join(lines), encoding="utf-8")
        new.replace(file)
    except OSError:
        return  # what is not kept is no reason to stop anybody
