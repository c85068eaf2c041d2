"""What is said when a backup can not be made, found or opened."""

from app.domain.errors import (
    BackupDamagedError,
    BackupError,
    BackupPassphraseNeededError,
    NoBackupError,
    WrongPassphraseError,
)


def passphrase_needed() -> BackupPassphraseNeededError:
    """Return the error for a backup that nothing would open on another computer."""
    return BackupPassphraseNeededError(
        "This vault has no passphrase and no recovery code, so nothing would open its backup "
        "on another computer.",
        advice="Choose a passphrase for the backups.",
    )


def opener_needed() -> BackupPassphraseNeededError:
    """Return the error for a backup that somebody tried to open with nothing."""
    return BackupPassphraseNeededError(
        "This backup opens with a passphrase or a recovery code.", advice="Give one of them."
    )


def opens_by_code() -> BackupPassphraseNeededError:
    """Return the error for a passphrase where only the recovery code opens a backup."""
    return BackupPassphraseNeededError(
        "This backup was made of a vault without a passphrase: only its recovery code opens it.",
        advice="Type the twelve words.",
    )


def no_folder() -> BackupError:
    """Return the error for a place of backups that is a file."""
    return BackupError(
        "This place is a file, and backups lie in a folder.",
        advice="Choose a folder; one that is not there is made.",
    )


def folder_shut() -> BackupError:
    """Return the error for a folder of backups that may not be written."""
    return BackupError(
        "Candor may not write to the folder that was chosen for the backup.",
        advice="Choose another one, or allow writing to it.",
    )


def no_backup() -> NoBackupError:
    """Return the error for a file that is not there."""
    return NoBackupError(
        "There is no backup in this place.", advice="Connect its drive, or choose another file."
    )


def not_this_backup() -> NoBackupError:
    """Return the error for another file where a backup was expected."""
    return NoBackupError(
        "The file in this place is another one.", advice="Look for the backup elsewhere."
    )


def plain_vault() -> NoBackupError:
    """Return the error for a vault that is no backup."""
    return NoBackupError(
        "This file is a vault, not a backup of one.",
        advice='Choose a file whose name ends in ".backup".',
    )


def unreadable() -> BackupError:
    """Return the error for a file of which nothing can be read."""
    return BackupError(
        "This file is no backup, or too much of it is damaged to read any of it.",
        advice="Use another backup.",
    )


def wrong_passphrase() -> WrongPassphraseError:
    """Return the error for a passphrase that does not fit."""
    return WrongPassphraseError(
        "This passphrase does not open the backup.",
        advice="Check capitals and keyboard layout. It is the passphrase of the day on which the "
        "backup was made.",
    )


def too_large() -> BackupError:
    """Return the error for a file that is larger than any backup."""
    return BackupError(
        "This file is larger than a backup can be.", advice="Choose the backup's own file."
    )


def harmed(sentence: str) -> BackupDamagedError:
    """Return the error for a backup of which a part is lost."""
    return BackupDamagedError(
        sentence.replace("The vault", "The backup").replace("vault's", "backup's"),
        advice="Use another backup, or restore what can still be read of this one.",
    )


def lost_earlier(count: int) -> BackupDamagedError:
    """Return the error for a backup that was damaged when it was last written anew."""
    return BackupDamagedError(
        f"The backup was damaged earlier; {count} of its records are lost.",
        advice="Use another backup, or restore what can still be read of this one.",
    )


def not_kept() -> BackupError:
    """Return the error for a file that does not read as it was written."""
    return BackupError(
        "The backup could not be read back as it was written, so it was taken away.",
        advice="The disk or drive may be failing. Choose another folder.",
    )


def nothing_to_back_up() -> BackupError:
    """Return the error for a backup of a private session."""
    return BackupError(
        "A private session keeps nothing, so there is nothing to back up.",
        advice="Create a vault first.",
    )
