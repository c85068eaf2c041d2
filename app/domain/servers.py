"""A server of the person's own that answers instead of a model on this computer."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Server:
    """Where it is and how it is spoken to; kept in the vault.

    Attributes:
        address: for example `https://192.168.1.20:8443`; open only on this very computer.
        model: which of its models answers; "" leaves that to the server.
        key: what the server wants to see; "" where it wants nothing.
        certificate: PEM text of the certificate to trust beside the system's; "" for none.
        on: whether it answers; off until somebody switches it on.
    """

    address: str = ""
    model: str = ""
    key: str = field(default="", repr=False)
    certificate: str = field(default="", repr=False)
    on: bool = field(default=False, metadata={"title": "Let my own server answer"})
