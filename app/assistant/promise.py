"""What protects a vault, and from whom, in plain words (`vault.md`, threat model)."""

from app.vault import Mode

PROMISES = {
    Mode.EASY: "Its key is kept by this computer's keystore and opens when you log in.",
    Mode.PRIVATE: "It opens with your passphrase, on this computer only: the other half of its "
    "key is kept by this computer's keystore.",
    Mode.PORTABLE: "It opens with your passphrase, which nobody can recover for you. This "
    "computer has no keystore, so an old copy of the file can still be opened with the "
    "passphrase, with what was forgotten since.",
    Mode.SESSION: "Nothing is written to disk; all of it is gone when Candor closes.",
}
