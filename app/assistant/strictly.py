"""Strict forgetting: whoever could still know is ended, and what opens old copies is replaced."""

from dataclasses import dataclass, replace

from app.domain.forgetting import ForgetReceipt
from app.engine import Embedder, Engine
from app.vault import Vault


@dataclass(frozen=True, slots=True)
class Workers:
    """The two processes that had the words in their memory."""

    engine: Engine
    embedder: Embedder

    def end(self) -> None:
        """End both; the next question starts them anew, with nothing in their memory."""
        self.engine.close()
        self.embedder.close()


def with_new_code(receipt: ForgetReceipt, vault: Vault) -> ForgetReceipt:
    """Return the receipt with a new recovery code where there was one: the old opens old copies."""
    if not vault.info.has_recovery_code:
        return receipt
    return replace(receipt, recovery_code=vault.protection.renew_code().words)
