"""Looking into backups as a stranger with the passphrase would."""

from pathlib import Path

from app.vault.records import Drawer
from tests.vault import reader
from tests.vault.backups.conftest import WORDS


def nowhere(_: str) -> bytes | None:
    """No keystore."""
    return None


def entries_of(place: str | Path, passphrase: str = WORDS) -> list[reader.Entry]:
    """Every record of a backup, by the second reader."""
    image = Path(place).read_bytes()
    return list(
        reader.read_vault(image, lambda stored: reader.open_header(stored, nowhere, passphrase))
    )


def contents_of(place: str | Path, passphrase: str = WORDS) -> bytes:
    """Everything that a backup says, in one piece."""
    return b"\n".join(entry.content for entry in entries_of(place, passphrase))


def names_of(place: str | Path, drawer: Drawer = Drawer.MEMORIES) -> set[str]:
    """The ids of the records in one drawer."""
    return {entry.id for entry in entries_of(place) if entry.drawer == drawer}
