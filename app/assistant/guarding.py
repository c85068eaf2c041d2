"""What the app's own process gives up at its start, and the ledger of what it connected to."""

from app.assistant.parts import read_clock
from app.domain.network import Connection
from app.engine.network import take_connections, watch_network
from app.engine.sandbox.memory import close_memory
from app.vault import Vault


def guard_process() -> None:
    """Let nobody read this process's memory, and nothing in it connect without a permit.

    For the life of the process: call it once, at its start.
    """
    close_memory()
    watch_network(read_clock)


class Ledger:
    """The network ledger of one profile: what was connected to, and what was refused."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def keep(self) -> None:
        """Write down what this process did since the last time.

        A locked vault and a harmed one take nothing: it waits for the next that does.
        """
        if not self._vault.closed and not self._vault.damage.harmful:
            self._vault.connections.add(take_connections())

    def all(self) -> tuple[Connection, ...]:
        """Return every connection that is on record, oldest first."""
        self.keep()
        return self._vault.connections.all()

    def clear(self) -> None:
        """Empty the ledger."""
        self._vault.connections.clear()
