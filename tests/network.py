"""What of the network a test may touch: nothing, or a server of its own on this computer."""

import socket
from threading import Event

INTERNET = {socket.AF_INET, socket.AF_INET6}
HERE = "127.0.0.1"
SERVING = Event()  # set while a test has a server of its own


def refuse_the_internet(event: str, arguments: tuple[object, ...]) -> None:
    """Fail the test that reaches for the internet; local sockets are allowed."""
    if event in {"socket.connect", "socket.bind", "socket.sendto"}:
        opened, address = arguments[0], arguments[1]
        if isinstance(opened, socket.socket) and opened.family in INTERNET:
            assert isinstance(address, tuple), "a test reached for the internet"
            assert _is_here(address[0]), "a test reached for the internet"
    if event == "socket.getaddrinfo":
        assert _is_here(arguments[0]), "a test looked up an address"


def _is_here(host: object) -> bool:
    return SERVING.is_set() and host in {HERE, HERE.encode()}
