"""Restoring a backup into a profile: a new one, the same one, or one whose vault opens no more."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.assistant.parts import Parts
from app.domain.errors import (
    KeystoreError,
    VaultDamagedError,
    WrongPassphraseError,
)
from app.vault import (
    Contents,
    Marks,
    NewProtection,
    Opened,
    Vault,
    newer_beside,
    open_backup,
    open_vault,
    restore_vault,
    unlock_with,
)

OPENS_NO_MORE = (VaultDamagedError, KeystoreError, WrongPassphraseError)


@dataclass(frozen=True, slots=True)
class RestoreKeys:
    """What the person has.

    Attributes:
        passphrase: opens the backup.
        code: opens the backup, too; one of the two is enough.
        vault: opens the vault that is here, or protects the new one; without it a new one is
            protected by the backup's passphrase.
    """

    passphrase: str | None = field(default=None, repr=False)
    code: str | None = field(default=None, repr=False)
    vault: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it.

    Attributes:
        made_at: when the backup was made; None where that is lost.
        corrections: how much of it was forgotten since and did not come back.
        aside: where the state before is now, a backup or a vault as it was; None without one.
        out_of_reach: whether that is a file that forgetting does not reach.
    """

    made_at: datetime | None
    corrections: int
    aside: Path | None = field(default=None, repr=False)
    out_of_reach: bool = False


@dataclass(frozen=True, slots=True)
class Restoring:
    """Puts a backup in the place of one profile's vault."""

    vault: Path
    backups: Path
    parts: Parts
    marks: Marks

    def restore(
        self, file: Path, keys: RestoreKeys, *, accept_loss: bool = False, replace: bool = False
    ) -> Restored:
        """Restore a backup; see `Profile.restore`."""
        how = unlock_with(passphrase=keys.passphrase, code=keys.code)
        opened = open_backup(file.expanduser(), how, accept_loss=accept_loss)
        if not self.vault.exists():
            return Restored(_made(opened), self._new(opened, keys, newer_beside(opened, how)))
        try:
            present = self._open(keys)
        except OPENS_NO_MORE:
            if not replace:
                raise
            return self._instead(opened, keys, newer_beside(opened, how))
        with closing(present):
            if not present.damage.harmful:
                aside, corrections = present.backups.restore(opened, self.backups)
                return Restored(_made(opened), corrections, Path(aside.place))
            known, lost = present.backups.state, present.damage.sentence
        if not replace:
            raise VaultDamagedError(
                lost,
                advice="Restore the backup in its place; the damaged vault is set aside.",
            )
        return self._instead(opened, keys, [known])

    def _open(self, keys: RestoreKeys) -> Vault:
        return open_vault(
            self.vault,
            keystore=self.parts.keystore(),
            passphrase=keys.vault,
            clock=self.parts.clock,
            marks=self.marks,
        )

    def _instead(
        self, opened: Opened, keys: RestoreKeys, later: Sequence[Contents] = ()
    ) -> Restored:
        now = self.parts.clock()
        aside = self.backups / f"{self.vault.name} {now:%Y-%m-%d %H%M%S}"
        corrections = self._new(opened, keys, later, aside)
        return Restored(_made(opened), corrections, aside, out_of_reach=True)

    def _new(
        self,
        opened: Opened,
        keys: RestoreKeys,
        later: Sequence[Contents] = (),
        aside: Path | None = None,
    ) -> int:
        passphrase = keys.passphrase if keys.vault is None else keys.vault
        new = NewProtection(self.parts.keystore(), passphrase, self.parts.passphrase_cost)
        clock = self.parts.clock
        return restore_vault(self.vault, opened, new, clock=clock, later=later, aside=aside)


def _made(opened: Opened) -> datetime | None:
    return opened.copy.about.made_at if opened.copy.about else None
