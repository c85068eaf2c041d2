"""Locking without being told to; the front end keeps the timer and does the locking."""

from collections.abc import Callable
from dataclasses import replace

from app.assistant.parts import Clock
from app.domain.changes import Changes
from app.domain.locking import AutoLock, LockReason, Moment, idle_minutes, why_lock
from app.vault import Vault


class Watch:
    """Whether one unlocked vault must lock by now."""

    def __init__(self, vault: Vault, clock: Clock, steady: Callable[[], float]) -> None:
        self._vault = vault
        self._clock = clock
        self._steady = steady
        self._used = self._looked = self._now()
        self._minutes: int | None = None
        self.minutes()

    def choice(self) -> AutoLock:
        """Return what the person chose."""
        return self._vault.settings.load().auto_lock

    def choose(self, choice: AutoLock) -> Changes:
        """Keep another choice."""
        with self._vault.change():
            self._vault.settings.save(replace(self._vault.settings.load(), auto_lock=choice))
        self.minutes()
        return Changes(settings=True)

    def minutes(self) -> int | None:
        """Return after how many minutes without use this vault locks; None for never.

        To be asked again when settings changed: `due` goes by the last answer.
        """
        self._minutes = idle_minutes(self.choice(), asks=self._vault.info.needs_passphrase)
        return self._minutes

    def touch(self) -> None:
        """Note that somebody used Candor just now: a key, a click, or an answer that grows."""
        self._used = self._now()

    def due(self) -> LockReason | None:
        """Return why the vault must lock now; to be asked every `app.domain.locking.LOOK` seconds.

        The one call of the façade that waits for nothing, so that a timer of the window may make it
        itself: on a lane it would come late behind long work, and late looks mean sleep.
        """
        before, self._looked = self._looked, self._now()
        return why_lock(self._minutes, used=self._used, looked=before, now=self._looked)

    def before_sleep(self) -> LockReason | None:
        """Return why the vault must lock before the computer sleeps; it waits for nothing."""
        return None if self._minutes is None else LockReason.SLEPT

    def _now(self) -> Moment:
        return Moment(self._steady(), self._clock())
