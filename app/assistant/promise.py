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
_WITH_CODE = (
    "Its recovery code opens it too, and old copies of the file, with what was forgotten since."
)
_WITHOUT_CODE = {
    Mode.EASY: "Without that keystore nobody can open it: a recovery code would.",
    Mode.PRIVATE: "Without either nobody can open it: a recovery code would.",
    Mode.PORTABLE: "Without it nobody can open the vault: a recovery code would.",
    Mode.SESSION: "",
}


def promise(info: VaultInfo) -> str:
    """Return what protects a vault, from whom, and what happens when its secrets are lost."""
    lost = _WITH_CODE if info.has_recovery_code else _WITHOUT_CODE[info.mode]
    return f"{PROMISES[info.mode]} {lost}".rstrip()
