"""A server on this computer that gives one file in every good and bad way there is."""

import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

from tests.network import HERE, SERVING

CUT_AT = 1_000_000


@dataclass
class Habits:
    """What the server does, and what it was asked.

    Attributes:
        content: the file's bytes.
        cuts: how many of its answers break off after `CUT_AT` bytes.
        silent: whether such an answer falls silent instead of breaking off.
        errors: answers with this status before it does its work.
        ranges: whether it can begin in the middle.
        asked: (path, range) of each request.
    """

    content: bytes
    cuts: int = 0
    silent: bool = False
    errors: list[int] = field(default_factory=list)
    ranges: bool = True
    redirects: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    done: Event = field(default_factory=Event)


@contextmanager
def serving(habits: Habits, certificate: Path | None = None) -> Iterator[str]:
    """Give the address of a server with these habits; with a certificate it speaks TLS."""

    class Handler(_Handler):
        held = habits

    with listening(Handler, certificate) as address:
        yield address
        habits.done.set()


@contextmanager
def listening(
    handler: type[BaseHTTPRequestHandler], certificate: Path | None = None
) -> Iterator[str]:
    """Give the address of a server on this computer, which lives as long as the block."""
    SERVING.set()
    server = ThreadingHTTPServer((HERE, 0), handler)
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # who hung up, hung up
    thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"{'https' if certificate else 'http'}://{HERE}:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        SERVING.clear()


@contextmanager
def deaf() -> Iterator[int]:
    """Give a port of this computer at which everybody may connect and nobody answers."""
    SERVING.set()
    try:
        with socket.create_server((HERE, 0)) as server:
            yield server.getsockname()[1]
    finally:
        SERVING.clear()


class _Handler(BaseHTTPRequestHandler):
    held: Habits

    def do_GET(self) -> None:
        habits = self.held
        habits.asked.append((self.path, self.headers.get("Range", "")))
        habits.agents.add(self.headers.get("User-Agent", ""))
        if self.path in habits.redirects:
            self._redirect(habits.redirects[self.path])
        elif habits.errors:
            self.send_error(habits.errors.pop(0))
        else:
            self._give(habits)

    def _redirect(self, target: str) -> None:
        self.send_response(302)
        self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _give(self, habits: Habits) -> None:
        start = self._start() if habits.ranges else 0
        size = len(habits.content)
        if start >= size:
            self.send_error(416)
            return
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        self.send_header("Content-Length", str(size - start))
        self.end_headers()
        self._write(habits, habits.content[start:])

    def _start(self) -> int:
        found = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        return int(found[1]) if found else 0

    def _write(self, habits: Habits, body: bytes) -> None:
        cut = habits.cuts > 0
        habits.cuts -= cut
        with suppress(ConnectionError):
            self.wfile.write(body[:CUT_AT] if cut else body)
        if cut and habits.silent:
            habits.done.wait(30)
        self.close_connection = self.close_connection or cut

    def log_message(self, *_: object) -> None:
        """Say nothing."""
