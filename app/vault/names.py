"""Names: what a tombstone or an erratum is about; that of a chat stands for its messages too."""

from collections.abc import Iterator, Mapping

from app.vault.records import Contents, Drawer, Record

Name = tuple[int, str]  # drawer and id


def name_text(drawer: int, name: str) -> str:
    """Return the id of a tombstone or an erratum: what it is about."""
    return f"{int(drawer)}:{name}"


def named_by(text: str) -> Name:
    """Return what a tombstone or an erratum is about."""
    drawer, _, name = text.partition(":")
    return int(drawer), name


def without_messages(gone: Mapping[Name, Record]) -> dict[Name, Record]:
    """Return what is gone but for the messages that went with their chat."""
    return {name: each for name, each in gone.items() if not _went_along(each, gone)}


def with_messages(name: Name, contents: Contents) -> Iterator[Name]:
    """Yield a name and, of a chat, the names of those of its messages that are there."""
    yield name
    drawer, chat = name
    if drawer == Drawer.CHATS:
        for message in contents.family(Drawer.MESSAGES, chat):
            yield Drawer.MESSAGES, message


def _went_along(record: Record, gone: Mapping[Name, Record]) -> bool:
    return record.drawer == Drawer.MESSAGES and (Drawer.CHATS, record.parent) in gone
