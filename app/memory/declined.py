"""What was declined: not proposed again in the same words, without keeping the words.

A keyed fingerprint of the bare words, in the drawer of those that are never to be learned again.
An explicit "remember" still counts, and takes the fingerprint back.
"""

import secrets
from datetime import datetime

from app.domain.memories import Kind, Memory
from app.memory.learning.slots import bare
from app.vault import Fingerprint, Vault


class Declined:
    """The statements of one vault to which somebody said no."""

    def __init__(self, vault: Vault) -> None:
        self._prints = vault.fingerprints

    def refuse(self, memory: Memory, now: datetime) -> None:
        """Note that a memory was declined: what it says, and the words that it rests on.

        Those are noted because its statement may have been put in other words. The sentences of a
        summary were never asked about one by one: of it only the whole is noted.
        """
        own = () if memory.kind is Kind.SUMMARY else memory.evidence
        for words in (memory.statement, *(each.text for each in own)):
            self._add(words, now)

    def has(self, statement: str) -> bool:
        """Return whether somebody said no to just these words."""
        return bool(self._matching(statement))

    def take_back(self, statement: str) -> None:
        """Let the statement be learned after all; no error where nobody declined it."""
        matching = self._matching(statement)
        if matching:
            self._prints.remove(matching)

    def _add(self, statement: str, now: datetime) -> None:
        self._prints.prepare()
        if not self.has(statement):
            self._prints.add(
                Fingerprint(secrets.token_hex(8), now, self._keyed(statement), (), (), b"")
            )

    def _matching(self, statement: str) -> list[str]:
        kept = self._prints.all()
        keyed = self._keyed(statement) if kept else b""
        return [each.id for each in kept if each.whole == keyed]

    def _keyed(self, statement: str) -> bytes:
        return self._prints.keyed(f"declined {bare(statement)}".encode())
