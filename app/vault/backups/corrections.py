"""Corrections: what a copy must no longer hold, read from what the vault knows that it does not."""

from collections.abc import Iterable, Iterator

from app.vault.records import Contents, Drawer, Record

Name = tuple[int, str]  # drawer and id
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


def erratum_name(drawer: int, name: str) -> str:
    """Return the id of an erratum or a tombstone: what it is about."""
    return f"{int(drawer)}:{name}"


def named_by(text: str) -> Name:
    """Return what an erratum or a tombstone is about."""
    drawer, _, name = text.partition(":")
    return int(drawer), name


def _forgotten_since(copy: Contents, state: Contents) -> Iterator[Name]:
    """What the state holds a tombstone or an erratum for that the copy holds not, or another."""
    for name in state.drawer(Drawer.TOMBSTONES).keys() - copy.drawer(Drawer.TOMBSTONES).keys():
        yield named_by(name)
    known = copy.drawer(Drawer.ERRATA)
    for name, record in _all(state, Drawer.ERRATA):
        if name not in known or known[name].content != record.content:
            yield named_by(name)


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
