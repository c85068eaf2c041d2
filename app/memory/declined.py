"""What was declined: not proposed again in the same words, without keeping the words.

A keyed fingerprint of the bare words, in the drawer of those that are never to be learned again.
An explicit "remember" still counts, and takes the fingerprint back.
"""

import secrets
from datetime import datetime

from app.domain.memories import Kind, Memory
from app.memory.learning.extraction import find, not_understood
from app.memory.learning.slots import bare
from app.vault import Fingerprint, Vault


class Declined:
    """The statements of one vault to which somebody said no."""

    def __init__(self, vault: Vault) -> None:
        self._prints = vault.fingerprints

    def refuse(self, memory: Memory, now: datetime) -> None:
        """Note that a memory was declined: what it says.

        Where it was put in other words, also those that it rests on; but not the sentences of a
        summary, which were never asked about one by one.
        """
        self._add(memory.statement, now)
        for words in () if memory.kind is Kind.SUMMARY else memory.evidence:
            if memory.statement not in _read_in(words.text):
                self._add(words.text, now)

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


def _read_in(text: str) -> set[str]:
    """What rules and second reader may state after these words."""
    return {each.statement for each in (*find(text), *not_understood(text))}
