"""A chat server on this computer that keeps to OpenAI's protocol, or does not."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Event

import pytest

from tests.benchmarks.engine_sides import Load, serving
from tests.benchmarks.reference import find_reference, reference_folder
from tests.engine.serving import listening
from tests.network import HERE, SERVING

AT_HAND = "CANDOR_TEST_SERVER"  # vLLM, or any other that speaks OpenAI's protocol
STORY = "Once upon a time there was a small fox who lived alone in a large and quiet wood."


@dataclass
class Manners:
    """What the server says, and what it heard.

    Attributes:
        words: of its answer, one a piece.
        status: of its answers to questions.
        body: with which it refuses, or what it streams instead of an answer.
        silent_after: pieces after which it falls silent; None when it never does.
        longest: characters of a prompt that it reads; more is an error.
        key: that it wants to see.
        context: tokens that it says it reads.
        heard: bodies of the questions that it was asked.
    """

    words: list[str] = field(default_factory=lambda: [f"{word} " for word in STORY.split()])
    status: int = 200
    body: bytes = b""
    silent_after: int | None = None
    longest: int = 1 << 20
    key: str = ""
    context: int = 8192
    heard: list[dict[str, object]] = field(default_factory=list)
    done: Event = field(default_factory=Event)


@contextmanager
def chatting(manners: Manners, certificate: Path | None = None) -> Iterator[str]:
    """Give the address of the server; with a certificate it speaks TLS."""

    class Handler(_Handler):
        held = manners

    with listening(Handler, certificate) as address:
        yield address
        manners.done.set()


class _Handler(BaseHTTPRequestHandler):
    held: Manners
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        replies: dict[str, object] = {
            "/v1/models": {"data": [{"id": "path/to/Polite-1B.gguf"}]},
            "/props": {"default_generation_settings": {"n_ctx": self.held.context}},
        }
        self._reply(
            200 if self.path in replies else 404, json.dumps(replies.get(self.path)).encode()
        )

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.held.heard.append(json.loads(body))
        if self.held.key and self.headers.get("Authorization") != f"Bearer {self.held.key}":
            self._reply(401, b"{}")
        elif len(body) > self.held.longest:
            self._reply(400, b'{"error": {"message": "exceeds the available context size"}}')
        elif self.held.status != 200:
            self._reply(self.held.status, self.held.body)
        else:
            self._stream(int(self.held.heard[-1]["max_tokens"]))  # type: ignore[call-overload]

    def _reply(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _stream(self, most: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        if self.held.body:
            self.wfile.write(self.held.body)
            return
        self._piece({"role": "assistant", "content": None})
        for said, word in enumerate(self.held.words[:most]):
            if said == self.held.silent_after:
                self.wfile.flush()
                self.held.done.wait(30)
                return
            self._piece({"content": word})
        reason = "length" if most < len(self.held.words) else "stop"
        self._piece({}, reason)
        self.wfile.write(b"data: [DONE]\n\n")

    def _piece(self, delta: dict[str, object], reason: str | None = None) -> None:
        message = {"choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}
        self.wfile.write(b"data: " + json.dumps(message).encode() + b"\n\n")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def llama_server(model: Path) -> Iterator[str]:
    """Give the address of llama.cpp's own server with a model; skip where it was not built."""
    if not (reference_folder() / "build" / "llama-server").is_file():
        pytest.skip("llama-server is not built: make reference")
    SERVING.set()
    try:
        with serving(find_reference(), model, Load(prompt=0, answer=0, threads=1)) as address:
            yield address
    finally:
        SERVING.clear()


@contextmanager
def server_at_hand() -> Iterator[str]:
    """Give the address of whichever server runs on this computer; skip where none is named."""
    if not (address := os.environ.get(AT_HAND)):
        pytest.skip(f"no server is at hand: {AT_HAND}=http://{HERE}:8000")
    SERVING.set()
    try:
        yield address
    finally:
        SERVING.clear()
