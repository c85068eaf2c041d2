"""The ledger of backups, what opens them, and errata, as bytes and back."""

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.backups import BackupId
from app.vault.codec.fields import Fields, Json, read_json, write_json, written
from app.vault.passphrases import SALT_SIZE, KdfCost, bearable
from app.vault.records import LAST_SEQUENCE
from app.vault.sentences import broken_seal


@dataclass(frozen=True, slots=True)
class Opener:
    """What opens a backup, as the vault keeps it.

    Attributes:
        cost: of deriving the key from a passphrase; None where no passphrase opens the backup,
            only a recovery code, and the key is random.
        salt: of the derivation; zeros without a passphrase.
        key: 32 bytes.
    """

    cost: KdfCost | None
    salt: bytes
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What the vault knows of one backup.

    Attributes:
        id: random, in hexadecimal; the file holds it too.
        made_at: when.
        place: the file's full name.
        size: bytes of the file; 0 before it was finished.
        until: the sequence at which it was made; what came earlier and lived then is in it.
        cleaned: the sequence up to which everything forgotten was taken out of it.
        opener: what opens it, so that it can be written anew without asking anybody; None for
            one that was restored with a recovery code.
        automatic: whether the schedule made it.
        removed: whether it was deleted; so that no older ledger brings it back.
    """

    id: BackupId
    made_at: datetime
    place: str = field(repr=False)
    size: int
    until: int
    cleaned: int
    opener: Opener | None
    automatic: bool = False
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Erratum:
    """That a record was removed or rewritten by a forgetting, so that copies must be corrected.

    Attributes:
        born: the record's sequence: copies made at a later one hold it.
        at: the sequence of the erratum itself, a new one at every forgetting: copies made or
            cleaned at a later one hold the record as the forgetting left it.
    """

    born: int
    at: int


@dataclass(frozen=True, slots=True)
class About:
    """What a backup says of itself.

    Attributes:
        id: the backup's, as in the ledger.
        made_at: when.
        until: the sequence at which it was made.
        cleaned: the sequence up to which everything forgotten was taken out of it.
        lost: records that could not be read any more when it was written anew.
    """

    id: BackupId
    made_at: datetime
    until: int
    cleaned: int
    lost: int = 0


def write_entry(entry: LedgerEntry) -> bytes:
    """Return a ledger entry as bytes; its id is the record's."""
    return write_json(
        {
            "made_at": written(entry.made_at),
            "place": entry.place,
            "size": entry.size,
            "until": entry.until,
            "cleaned": entry.cleaned,
            "automatic": entry.automatic or None,
            "removed": entry.removed or None,
            "opener": None if entry.opener is None else _opener(entry.opener),
        }
    )


def read_entry(name: str, content: bytes) -> LedgerEntry:
    """Return the ledger entry that was written."""
    fields = read_json(content)
    return LedgerEntry(
        BackupId(name),
        fields.moment("made_at"),
        fields.text("place"),
        fields.number("size"),
        fields.number("until"),
        fields.number("cleaned"),
        _read_opener(fields.inner("opener")) if fields.has("opener") else None,
        fields.flag("automatic"),
        fields.flag("removed"),
    )


def write_opener(opener: Opener) -> bytes:
    """Return what opens backups as bytes."""
    return write_json(_opener(opener))


def read_opener(content: bytes) -> Opener:
    """Return what opens backups, as it was written."""
    return _read_opener(read_json(content))


def write_erratum(erratum: Erratum) -> bytes:
    """Return an erratum as bytes."""
    return write_json({"born": erratum.born, "at": erratum.at})


def read_erratum(content: bytes) -> Erratum:
    """Return the erratum that was written."""
    fields = read_json(content)
    return Erratum(fields.number("born"), fields.number("at"))


def write_about(about: About) -> bytes:
    """Return what a backup says of itself as bytes."""
    return write_json(
        {
            "id": about.id,
            "made_at": written(about.made_at),
            "until": about.until,
            "cleaned": about.cleaned,
            "lost": about.lost or None,
        }
    )


def read_about(content: bytes) -> About:
    """Return what a backup says of itself."""
    fields = read_json(content)
    until, cleaned = fields.number("until"), fields.number("cleaned")
    if not (0 <= until <= LAST_SEQUENCE and 0 <= cleaned <= LAST_SEQUENCE):
        raise broken_seal()
    name, made_at = BackupId(fields.text("id")), fields.moment("made_at")
    return About(name, made_at, until, cleaned, fields.number("lost"))


def _opener(opener: Opener) -> dict[str, Json]:
    cost = opener.cost
    return {
        "cost": None if cost is None else [cost.memory_kib, cost.passes, cost.lanes],
        "salt": opener.salt.hex(),
        "key": opener.key.hex(),
    }


def _read_opener(fields: Fields) -> Opener:
    paid = fields.numbers("cost")
    try:
        salt, key = bytes.fromhex(fields.text("salt")), bytes.fromhex(fields.text("key"))
        opener = Opener(KdfCost(*paid) if paid else None, salt, key)
    except (ValueError, TypeError) as error:
        raise broken_seal() from error
    if len(salt) != SALT_SIZE or (opener.cost and not bearable(opener.cost)):
        raise broken_seal()
    return opener
