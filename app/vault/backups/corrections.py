"""Corrections: what a copy must no longer hold, read from what the vault knows that it does not."""

from collections.abc import Iterable, Iterator

from app.vault.names import Name, named_by, with_messages
from app.vault.records import Contents, Drawer, Record

BOOKS = frozenset(
    {
        Drawer.TOMBSTONES,
        Drawer.FINGERPRINTS,
        Drawer.CONNECTIONS,
        Drawer.BACKUPS,
        Drawer.ERRATA,
    }
)
"""What the vault keeps about itself: it goes on when a backup is put back."""
_NEVER = frozenset({Drawer.STATES})  # what only holds here and now: no copy has it
_DEVICES = (Drawer.SETTINGS, "devices")  # what the computers last saw of a vault goes on, too


def copied(contents: Contents) -> list[Record]:
    """Return the records that belong into a copy."""
    return [record for _, record in contents.everything() if record.drawer not in _NEVER]


def belongs_to_copies(drawer: int) -> bool:
    """Return whether a forgetting in this drawer concerns copies."""
    return drawer not in BOOKS | _NEVER


def corrected(copy: Contents, later: Iterable[Contents]) -> list[Record]:
    """Return the records of a copy as they may stand today, in their order.

    What a later state of the vault knows to be forgotten is dropped, or put in the words that it
    has now. What the vault keeps about itself is the later one. No times are compared: clocks jump.

    Args:
        copy: what the backup holds.
        later: states of the vault after it, the newest last.
    """
    records = {(record.drawer, record.id): record for record in copied(copy)}
    for state in later:
        for name in _forgotten_since(copy, state):
            now = state.get(*name)
            if name in records and now is not None:
                records[name] = now
            else:
                records.pop(name, None)
        if state.drawer(Drawer.FINGERPRINTS):  # they have one key: two sets can not be mixed
            records = {name: each for name, each in records.items() if not _is_fingerprint(name)}
        records |= {(each.drawer, each.id): each for each in _books(state)}
    return sorted(records.values(), key=lambda record: record.sequence)


def count_corrections(copy: Contents, records: Iterable[Record]) -> int:
    """Return how many records of a copy are not among its corrected ones."""
    kept = {(record.drawer, record.id): record for record in records}
    every = [record for record in copied(copy) if not _is_book(record)]
    return sum(kept.get((record.drawer, record.id)) != record for record in every)


def _forgotten_since(copy: Contents, state: Contents) -> Iterator[Name]:
    """What the state holds a tombstone or an erratum for that the copy holds not, or another.

    A chat's stand for its messages, unless its erratum says that it was rewritten and lives on.
    """
    for stone in state.drawer(Drawer.TOMBSTONES).keys() - copy.drawer(Drawer.TOMBSTONES).keys():
        yield from with_messages(named_by(stone), copy)
    known = copy.drawer(Drawer.ERRATA)
    for text, record in _all(state, Drawer.ERRATA):
        if text not in known or known[text].content != record.content:
            name = named_by(text)
            yield from [name] if state.get(*name) else with_messages(name, copy)


def _is_fingerprint(name: Name) -> bool:
    return name[0] == Drawer.FINGERPRINTS


def _is_book(record: Record) -> bool:
    return record.drawer in BOOKS or (record.drawer, record.id) == _DEVICES


def _books(state: Contents) -> Iterator[Record]:
    for book in BOOKS:
        yield from state.drawer(book).values()
    devices = state.get(*_DEVICES)
    if devices:
        yield devices


def _all(state: Contents, drawer: Drawer) -> Iterable[tuple[str, Record]]:
    return state.drawer(drawer).items()
