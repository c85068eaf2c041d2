"""A profile before it is unlocked: is there a vault, what opens it, and how it is made."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from app.assistant.assistant import Assistant
from app.assistant.parts import Parts
from app.assistant.places import Places
from app.assistant.presence import ask_to_lock
from app.assistant.restoring import Restored, RestoreKeys, Restoring
from app.domain.errors import NoVaultError, VaultError
from app.engine import Shelf
from app.vault import (
    Marks,
    NewProtection,
    Vault,
    VaultInfo,
    code_fits,
    create_vault,
    inspect_vault,
    is_in_use,
    open_vault,
    private_vault,
    recover_vault,
)


@dataclass(frozen=True, slots=True)
class Profile:
    """One person's vault on this machine.

    `model` runs another model file than the one that the profile's settings name; `offline` keeps
    Candor from connecting to anything, whatever the settings allow.
    """

    places: Places
    name: str = "default"
    parts: Parts = field(default_factory=Parts)
    model: Path | None = None
    offline: bool = False

    @property
    def path(self) -> Path:
        """The vault's one file."""
        return self.places.vault(self.name)

    @property
    def models(self) -> Shelf:
        """The models that the person added to this machine."""
        return Shelf(self.places.models)

    def exists(self) -> bool:
        """Whether there is a vault already.

        Raises:
            VaultError: nobody may look, or the path can not be one.
        """
        try:
            return self.path.exists()
        except OSError as error:
            raise VaultError(
                "The data folder can not be read.",
                advice="Check its name and who may read it, or choose another with --data-dir.",
            ) from error

    def info(self) -> VaultInfo:
        """Return what can be known of the vault while it is locked.

        Raises:
            NoVaultError: there is none.
            VaultError: the file is no vault, or damaged.
        """
        self._demand()
        return inspect_vault(self.path)

    def in_use(self) -> bool:
        """Whether another Candor has this vault open, so that no passphrase opens it now.

        Raises:
            VaultError: there is no vault, or its folder may not be written.
        """
        self._demand()
        return is_in_use(self.path)

    def needs_passphrase(self) -> bool:
        """Whether this vault opens with a passphrase."""
        return self.info().needs_passphrase

    def has_keystore(self) -> bool:
        """Whether this machine has a keystore that can be trusted with a key."""
        return self.parts.keystore() is not None

    def create(self, passphrase: str | None, *, portable: bool = False) -> Assistant:
        """Make a new vault and return the assistant in it; an old vault is never replaced.

        Args:
            passphrase: None for a vault that this computer's keystore alone opens.
            portable: do without the keystore, so that other computers open it too.
        """
        vault = create_vault(
            self.path,
            keystore=None if portable else self.parts.keystore(),
            passphrase=passphrase,
            clock=self.parts.clock,
            cost=self.parts.passphrase_cost,
            marks=self._marks,
        )
        return self._assistant(vault)

    def unlock(self, passphrase: str | None) -> Assistant:
        """Open the vault and return the assistant in it.

        Raises:
            VaultError: no vault, a wrong passphrase, a missing key, damage, or another Candor
                that has it open; each says which.
        """
        self._demand()
        vault = open_vault(
            self.path,
            keystore=self.parts.keystore(),
            passphrase=passphrase,
            clock=self.parts.clock,
            marks=self._marks,
        )
        return self._assistant(vault)

    def code_fits(self, words: str) -> bool:
        """Return whether a recovery code opens this vault, without opening anything.

        Raises:
            RecoveryCodeError: the words are no code, or the vault has none.
            VaultError: there is no vault, or it is damaged.
        """
        self._demand()
        return code_fits(self.path, words)

    def recover(
        self,
        words: str,
        passphrase: str | None,
        *,
        portable: bool = False,
        accept_loss: bool = False,
    ) -> tuple[Assistant, str]:
        """Open the vault by its recovery code; return the assistant in it, and the new code.

        Args:
            words: the recovery code.
            passphrase: the passphrase from now on; None where the keystore is enough.
            portable: do without the keystore from now on.
            accept_loss: of a damaged vault, go on with what can be read.

        Raises:
            RecoveryCodeError: the words are no code, or another one.
            VaultDamagedError: a part of the vault is lost, and that was not accepted.
            VaultError: nothing would protect the vault, or it could not be written.
        """
        self._demand()
        keystore = None if portable else self.parts.keystore()
        vault, code = recover_vault(
            self.path,
            words,
            NewProtection(keystore, passphrase, self.parts.passphrase_cost),
            clock=self.parts.clock,
            marks=self._marks,
            accept_loss=accept_loss,
        )
        return self._assistant(vault), code.words

    def restore(
        self, file: Path, keys: RestoreKeys, *, accept_loss: bool = False, replace: bool = False
    ) -> Restored:
        """Restore a backup into this profile, locked; what was forgotten since does not come back.

        A vault that is here is made a backup first, in its own folder, and then changed in one
        commit. With `replace`, one that opens no more, or is damaged, is set aside as it is.

        Args:
            file: the backup.
            keys: what the person has.
            accept_loss: restore what can still be read of a damaged backup.
            replace: set a vault aside that opens no more.

        Raises:
            BackupDamagedError: a part of the backup is lost, and that was not accepted.
            BackupError: there is no backup, or nothing was given to open it.
            VaultError: it does not open, or the vault that is here does not; nothing changed.
        """
        place = Restoring(self.path, self.places.backups(self.name), self.parts, self._marks)
        return place.restore(file, keys, accept_loss=accept_loss, replace=replace)

    def private(self) -> Assistant:
        """Return an assistant that keeps nothing: all of it is in memory, until it locks."""
        return self._assistant(private_vault(self.parts.clock))

    @property
    def _marks(self) -> Marks:
        return Marks(self.places.marks)

    def _demand(self) -> None:
        if not self.exists():
            raise NoVaultError(
                "There is no vault for this profile yet.",
                advice='Create one with "candor vault create", or open the window.',
            )

    def _assistant(self, vault: Vault) -> Assistant:
        with ExitStack() as undo:
            undo.callback(vault.close)
            assistant = Assistant(
                vault, self.parts, self.places, model=self.model, offline=self.offline
            )
            undo.pop_all()
        return assistant

    def ask_to_lock(self) -> bool:
        """Tell the window that has this vault open to lock; False when there is none."""
        return ask_to_lock(self.path)
