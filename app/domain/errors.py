"""What can be expected to go wrong: a sentence for the person and what to do next."""


class CandorError(Exception):
    """An expected failure.

    The message is one sentence for the person; `advice` is the next step. Neither ever holds
    private text. Everything that is not a `CandorError` is a bug and reaches the crash page.
    """

    def __init__(self, message: str, *, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


class EngineError(CandorError):
    """The model could not answer; the next turn may."""


class ModelFileError(EngineError):
    """A model file is missing, damaged or of a kind that Candor can not run."""


class MemoryShortError(EngineError):
    """There is not enough memory to run a model as it was to run."""


class UnknownFormError(ModelFileError):
    """A model's chat form is new to Candor, but its file describes one in a template.

    Attributes:
        template: SHA-256 of that template, in hexadecimal: what a person may agree to.
    """

    def __init__(self, message: str, *, advice: str, template: str = "") -> None:
        super().__init__(message, advice=advice)
        self.template = template


class PromptTooLongError(EngineError):
    """One message alone is longer than the model can read."""


class NetworkError(EngineError):
    """Something could not be fetched; what came is kept."""


class GrammarError(EngineError):
    """An answer was to keep to a grammar that can not be used; nothing was said."""


class VaultError(CandorError):
    """The vault could not do what was asked; nothing was lost."""


class NoVaultError(VaultError):
    """There is no vault for this profile yet."""


class VaultExistsError(VaultError):
    """A vault is already there; a new one never takes its place."""


class VaultLockedError(VaultError):
    """The vault is locked."""


class WrongPassphraseError(VaultError):
    """The passphrase does not open this vault."""


class RecoveryCodeError(VaultError):
    """The recovery code does not open this vault, or there is none."""


class KeystoreError(VaultError):
    """The system's keystore is missing, locked, or does not hold this vault's key."""


class VaultDamagedError(VaultError):
    """The file is not what was written: cut, changed or rolled back."""


class VaultInUseError(VaultError):
    """Another Candor has this vault open."""


class VaultTooNewError(VaultError):
    """A newer Candor wrote this vault."""


class BackupError(VaultError):
    """A backup could not be made, read or restored."""


class NoBackupError(BackupError):
    """There is no backup in this place."""


class BackupDamagedError(BackupError):
    """A part of a backup is lost; the rest can be restored."""


class BackupPassphraseNeededError(BackupError):
    """Somebody must choose or type what opens a backup."""


class ExportError(CandorError):
    """An export could not be written."""


class ImportFileError(CandorError):
    """A file is no export that Candor can read."""


class PolicyFileError(CandorError):
    """A file of bounds can not be read."""


class BoundError(CandorError):
    """A rule stands in the way; the message names it and who set it."""


class NotFoundError(CandorError):
    """No memory, chat or model has this id."""
