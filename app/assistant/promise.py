"""What protects a vault, and from whom, in plain words (`vault.md`, threat model)."""

from app.vault import Mode, VaultInfo

PROMISES = {
    Mode.EASY: "Its key is kept by this computer's keystore and opens when you log in.",
    Mode.PRIVATE: "It opens with your passphrase, on this computer only: the other half of its "
    "key is kept by this computer's keystore.",
    Mode.PORTABLE: "It opens with your passphrase, on any computer. No keystore guards it, so an "
    "old copy of the file can still be opened with the passphrase of its time, with what was "
    "forgotten since.",
    Mode.SESSION: "Nothing is written to disk; all of it is gone when Candor closes.",
}
OLD_COPIES = (
    "An older vault file that somebody puts back is noticed by what this computer wrote to the "
    "vault and locked in good order. What a crash cut off, and computers that never opened this "
    "vault, can not be known; and who puts back this computer's own marks too is not noticed, but "
    "for a keystore that no longer opens the older file."
)
_WITH_CODE = (
    "Its recovery code opens it too, and old copies of the file, with what was forgotten since."
)
_WITHOUT_CODE = {
    Mode.EASY: "If that keystore is lost, only a recovery code could open it, and there is none.",
    Mode.PRIVATE: "If either is lost, only a recovery code could open it, and there is none.",
    Mode.PORTABLE: "If it is forgotten, only a recovery code could help, and there is none.",
    Mode.SESSION: "",
}


def promise(info: VaultInfo) -> str:
    """Return what protects a vault, from whom, and what happens when its secrets are lost."""
    lost = _WITH_CODE if info.has_recovery_code else _WITHOUT_CODE[info.mode]
    return f"{PROMISES[info.mode]} {lost}".rstrip()
