"""What the vault says when something is wrong: every sentence and its advice, in one place."""

from app.domain.errors import (
    KeystoreError,
    NotFoundError,
    NoVaultError,
    RecoveryCodeError,
    VaultDamagedError,
    VaultError,
    VaultExistsError,
    VaultInUseError,
    VaultLockedError,
    VaultTooNewError,
    WrongPassphraseError,
)

_RESTORE = "Nothing was changed. Put back a copy of the vault from a backup, then try again."


def no_vault() -> NoVaultError:
    """Return the error for a profile that has no vault."""
    return NoVaultError("There is no vault here yet.", advice="Create one first.")


def vault_exists() -> VaultExistsError:
    """Return the error for a new vault that would take the place of another."""
    return VaultExistsError(
        "There is already a vault here, and a new one never takes its place.",
        advice="Unlock it, or choose another profile.",
    )


def locked() -> VaultLockedError:
    """Return the error for a call on a locked vault."""
    return VaultLockedError("The vault is locked.", advice="Unlock it and try again.")


def in_use() -> VaultInUseError:
    """Return the error for a vault that another Candor has open."""
    return VaultInUseError(
        "This vault is already open in another Candor.",
        advice="Close the other window or command, then try again.",
    )


def nothing_protects() -> VaultError:
    """Return the error for a vault that neither a keystore nor a passphrase would protect."""
    return VaultError(
        "This computer offers no keystore, and no passphrase was given.",
        advice="Choose a passphrase, or use a private session that keeps nothing.",
    )


def empty_passphrase() -> VaultError:
    """Return the error for a passphrase without a single character."""
    return VaultError("A passphrase can not be empty.", advice="Choose one with several words.")


def wrong_passphrase() -> WrongPassphraseError:
    """Return the error for a passphrase that does not fit."""
    return WrongPassphraseError(
        "This passphrase does not open the vault.",
        advice="The vault is unharmed. Check capitals and keyboard layout, then try again.",
    )


def passphrase_needed() -> WrongPassphraseError:
    """Return the error for a protected vault that was opened without a passphrase."""
    return WrongPassphraseError(
        "This vault needs its passphrase.", advice="Give the passphrase and try again."
    )


def no_code() -> RecoveryCodeError:
    """Return the error for words that are no recovery code of any vault."""
    return RecoveryCodeError(
        "These words are not a recovery code: it has twelve words, and one is mistyped or missing.",
        advice="Compare them with what you wrote down; four letters of each word are enough.",
    )


def wrong_code() -> RecoveryCodeError:
    """Return the error for a code that is whole and opens another vault, or none any more."""
    return RecoveryCodeError(
        "This recovery code does not open the vault.",
        advice="It belongs to another vault, a newer one has taken its place, or somebody changed "
        "the file. Nothing was changed now.",
    )


def without_code() -> RecoveryCodeError:
    """Return the error for a vault that no code opens."""
    return RecoveryCodeError(
        "This vault has no recovery code.",
        advice="It opens with its passphrase or this computer's keystore. If you were given a code "
        "for it, this file is another copy, or somebody changed it.",
    )


def loss_not_accepted(loss: str) -> VaultDamagedError:
    """Return the error for a damaged vault that was to be recovered; `loss` names what is gone."""
    return VaultDamagedError(
        f"The recovery code is right. {loss}",
        advice="Put back a backup, or accept the loss to go on with what is left.",
    )


def not_a_vault() -> VaultDamagedError:
    """Return the error for a file that is something else, or lost its beginning."""
    return VaultDamagedError("This file is not a vault that Candor can read.", advice=_RESTORE)


def damaged() -> VaultDamagedError:
    """Return the error for a vault of which too much is damaged to open any of it."""
    return VaultDamagedError(
        "The vault is damaged: it was cut, changed or mixed with an older copy.", advice=_RESTORE
    )


def broken_seal() -> VaultDamagedError:
    """Return the error for one sealed piece that is not what was written."""
    return VaultDamagedError("A part of the vault is not what was written.", advice=_RESTORE)


def read_only() -> VaultDamagedError:
    """Return the error for a change to a vault of which a part was lost."""
    return VaultDamagedError(
        "The vault is damaged and was opened for reading only.",
        advice="Put back a backup, or accept the loss to go on with what is left.",
    )


def too_new() -> VaultTooNewError:
    """Return the error for a vault that a newer Candor wrote."""
    return VaultTooNewError(
        "A newer Candor wrote this vault.", advice="The file is untouched. Update Candor."
    )


def no_keystore() -> KeystoreError:
    """Return the error for a vault that needs a keystore where there is none."""
    return KeystoreError(
        "This vault's key is kept in the system's keystore, which can not be reached.",
        advice="Log in to your desktop as usual so that the keystore is unlocked, then try again.",
    )


def key_not_held() -> KeystoreError:
    """Return the error for a keystore that lacks the key of the file's present state."""
    return KeystoreError(
        "The system's keystore does not hold the key that this vault file needs.",
        advice="If this is an older copy, use the newest one; if the keystore was changed, "
        "put the former one back.",
    )


def key_does_not_fit() -> KeystoreError:
    """Return the error for a keystore item that is there and does not open the vault."""
    return KeystoreError(
        "The key in the system's keystore does not open this vault.",
        advice="The vault is unharmed. Put back the keystore as it was.",
    )


def keystore_refused() -> KeystoreError:
    """Return the error for a keystore call that failed."""
    return KeystoreError(
        "The system's keystore is locked or refused.",
        advice="Nothing was changed. Unlock the keystore and try again.",
    )


def keystore_lies() -> KeystoreError:
    """Return the error for a keystore that does not give back what it was given."""
    return KeystoreError(
        "The system's keystore did not keep what it was given.",
        advice="Nothing was changed. Use a passphrase instead of this keystore.",
    )


def item_taken() -> KeystoreError:
    """Return the error for a keystore item that would have been overwritten."""
    return KeystoreError(
        "The system's keystore already holds a key of this name, and none is ever overwritten.",
        advice="Nothing was changed. Try again.",
    )


def portable_needs_passphrase() -> VaultError:
    """Return the error for taking the passphrase from a vault that has nothing else."""
    return VaultError(
        "Without a system keystore the passphrase is this vault's only protection.",
        advice="Choose a new passphrase instead.",
    )


def too_long() -> VaultError:
    """Return the error for one record that is larger than the format allows."""
    return VaultError(
        "This is too long to be kept in one piece.", advice="Shorten it or split it in parts."
    )


def disk_full() -> VaultError:
    """Return the error for a disk without room."""
    return VaultError(
        "The disk is full; nothing of this change was written.",
        advice="Make some room and try again. What was kept before is unharmed.",
    )


def not_writable() -> VaultError:
    """Return the error for a folder or file that may not be written."""
    return VaultError(
        "Candor may not write to the folder of this vault.",
        advice="Choose another data folder, or allow writing to this one.",
    )


def disk_failed() -> VaultError:
    """Return the error for a disk that failed for another reason."""
    return VaultError(
        "The disk could not be read or written.",
        advice="What was kept before is unharmed. Check the disk, then try again.",
    )


def interrupted() -> VaultError:
    """Return the error for a group of changes of which one failed before."""
    return VaultError(
        "One of several changes failed, so none of them was kept.", advice="Try again."
    )


def not_found() -> NotFoundError:
    """Return the error for an id that the vault does not hold."""
    return NotFoundError("The vault holds nothing of this id.", advice="Look at the list again.")


ERASED_BUT_KEYSTORE = (
    "The file is gone, but no keystore was found that held its key: if the key still lies in one, "
    "an old copy of the file can be read with it."
)
ERASED_BUT_PORTABLE = (
    "The file is gone. An old copy of it, in a backup or on the disk, can still be opened with the "
    "passphrase or recovery code that was valid then."
)
ERASED_BUT_CODE = (
    "The file and its key are gone. An old copy of the file can still be opened with the recovery "
    "code that was valid then: destroy what you wrote down."
)
OLDER_COPY = (
    "This vault file is older than the one that was last used on this computer: what was written "
    "since is not in it, and what was forgotten since may be. If you did not put it back yourself, "
    "lock now and look for the newer file."
)
PARTED_COPY = (
    "This vault file went on from an older copy, perhaps on another computer: what was last "
    "written on this one is not in it. Candor never mixes two copies; lock now if you want to look "
    "for the other one first."
)
COPIES_BESIDE = (
    "Beside this vault lie other copies of it, as programs leave them that keep folders alike. "
    "Candor never mixes them; use the vault on one computer at a time, and keep or delete the rest."
)
WEAKER_PORTABLE = (
    "This vault has no system keystore: somebody who has both an old copy of the file and the "
    "passphrase can still read what that copy held."
)
WEAKER_CODE = (
    "This vault has a recovery code: somebody who has both an old copy of the file and the code "
    "that was valid then can still read what that copy held. Make a new code and destroy the old."
)
WEAKER_KEYSTORE = (
    "The system's keystore has not deleted the old key yet: until it does, an old copy of the "
    "file could still be read. Candor tries again whenever the vault is opened."
)
