"""Sparing energy: a model that nobody asks leaves the memory, and a battery feeds no extra work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from app.assistant.chats import Chats
from app.assistant.warm_engine import WarmEngine
from app.domain.changes import Changes
from app.domain.energy import UNLOAD_MINUTES, Sparing, energy_line, must_unload
from app.vault import Vault


class Energy:
    """When the model of one unlocked vault may rest, and what may run besides answers."""

    def __init__(
        self,
        vault: Vault,
        engine: WarmEngine,
        steady: Callable[[], float],
        on_battery: Callable[[], bool],
    ) -> None:
        self._vault, self._engine = vault, engine
        self._steady, self._on_battery = steady, on_battery
        self._used: float | None = None  # None: it rests already, or was never woken
        self._asking = 0

    def may_work_in_background(self) -> bool:
        """Return whether work that nobody waits for may run: not on battery."""
        return not self._on_battery()

    def minutes(self) -> int:
        """Return after how many minutes without a question the model leaves the memory; 0 never."""
        return self._vault.settings.load().unload_minutes

    def choose(self, minutes: int) -> Changes:
        """Keep after how many minutes without a question the model leaves the memory; 0 never."""
        least, most = UNLOAD_MINUTES
        minutes = max(least, min(most, minutes))
        with self._vault.change():
            self._vault.settings.save(replace(self._vault.settings.load(), unload_minutes=minutes))
        return Changes(settings=True)

    def touch(self) -> None:
        """Note that the model is wanted: somebody asked, or is about to."""
        self._used = self._steady()

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Keep the model in memory while it answers."""
        self._asking += 1
        self.touch()
        try:
            yield
        finally:
            self._asking -= 1
            self.touch()

    def rest(self) -> bool:
        """Free the model's memory if nobody asked for long; return whether that happened now.

        To be asked about once a minute, on the lane of the engine; the next question loads the
        model again, and goes on with its chat from a state that was sealed into the vault.

        Raises:
            VaultError: the state could not be kept; the model rests all the same.
        """
        if self._used is None or self._asking:
            return False
        if not must_unload(self.minutes(), used=self._used, now=self._steady()):
            return False
        self._used = None
        try:
            self._engine.keep()
        finally:
            self._engine.close()
        return True


def look_at_energy(energy: Energy, chats: Chats) -> Sparing:
    """Return how energy is spared, and what the newest answer took."""
    chat = chats.latest()
    messages = chats.messages(chat.id) if chat else ()
    receipts = (message.receipt for message in reversed(messages) if message.receipt)
    lines = (line for receipt in receipts if (line := energy_line(receipt)))
    return Sparing(energy.minutes(), not energy.may_work_in_background(), next(lines, ""))
