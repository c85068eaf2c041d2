"""Connections: what went out to the network or tried to, for whom, and whether it was let."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    """What a person may let Candor connect for."""

    MODEL = "fetch a model"
    SERVER = "ask your own server"


@dataclass(frozen=True, slots=True)
class Connection:
    """One connection, or one that was refused, or came no further than the look-up of a name.

    Attributes:
        at: when.
        host: whom it was for, as a name or an address; "" where the system does not tell, and
            where not even a socket could be made.
        port: the other end's port; 0 where the system does not tell.
        purpose: what the person had allowed; None when nobody had.
        by: the part of the program that reached out.
        allowed: whether it was let through.
    """

    at: datetime
    host: str
    port: int
    purpose: Purpose | None
    by: str
    allowed: bool

    @property
    def place(self) -> str:
        """Where to, in words for people."""
        if not self.host:
            return "an address that the system does not tell"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}" if self.port else host
