"""An engine that is a server of the person's own: llama.cpp's, vLLM, or any that speaks alike."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event
from urllib.parse import urlsplit

import httpcore

from app.domain.chat import Stopped
from app.domain.errors import EngineError, PromptTooLongError
from app.domain.generation import Begun, Chunk, Ended, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt
from app.domain.servers import Server
from app.engine.grammar import check_grammar, unusable_grammar
from app.engine.remote.connection import Connection, StoppedError
from app.engine.remote.protocol import read_json, read_pieces, write_request

_USUAL_CONTEXT = 4096  # tokens, where the server does not tell
_CHARACTERS = 3.0  # of a token at least, in most languages
_LARGEST_REPLY = 1 << 20
_SHORTER = 4  # times that a prompt is cut because the server finds it too long
_OK, _BAD, _TOO_LARGE = 200, {400, 422}, 413
_NO_KEY, _NOT_THERE = {401, 403}, {404, 405}


class _TooLongError(Exception):
    """The server can not read a prompt of this length."""


class RemoteEngine:
    """Answers through a server; what is asked leaves this computer, and the card says so."""

    def __init__(self, server: Server) -> None:
        """Take the server; nothing is sent before it is asked something.

        Raises:
            EngineError: the address is not protected, or the certificate can not be read.
        """
        self._server = server
        self._stop = Event()
        self._connection = Connection(server, self._stopped)
        self._card: ModelCard | None = None

    def card(self) -> ModelCard:
        """Return what the server says of its model, asking it the first time.

        Raises:
            EngineError: it does not answer.
        """
        self._stop = Event()
        return self._known_card()

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the answer; see `Engine.generate`. A token is a piece that the server sends."""
        check_grammar(sampling.grammar)
        self._stop = stop
        begun, told = False, 0
        try:
            shortened, dropped = self._fitting(prompt, sampling)
            for _ in range(_SHORTER):
                try:
                    for event in self._answer(shortened, sampling, dropped):
                        begun, told = True, told + isinstance(event, Chunk)
                        yield event
                except _TooLongError:
                    shortened, dropped = _halved(shortened, dropped)
                else:
                    return
            raise _too_long()
        except StoppedError:
            if not begun:
                yield Begun(0, 0, 0)
            yield Ended(Stopped.USER, told)

    def clear(self) -> None:
        """Do nothing: what the server keeps is the server's, as the card says."""

    def close(self) -> None:
        """Close the connection; the next question opens it again."""
        self._connection.close()

    def _answer(self, prompt: Prompt, sampling: Sampling, dropped: int) -> Iterator[EngineEvent]:
        body = write_request(prompt, sampling, self._server.model)
        with self._connection.request("POST", "/v1/chat/completions", body) as response:
            self._check(response, constrained=sampling.grammar is not None)
            begun, told = False, 0
            for said in read_pieces(response.iter_stream()):
                if self._stopped():
                    raise StoppedError
                if not begun:
                    begun = True
                    yield Begun(0, 0, dropped)
                if said.text:
                    told += 1
                    yield Chunk(said.text, 1)
                if said.length or told == sampling.max_tokens:
                    yield Ended(Stopped.LENGTH, told)
                    return
            if not begun:
                raise _strange(self._host)
            yield Ended(Stopped.END, told)

    def _check(self, response: httpcore.Response, *, constrained: bool) -> None:
        if response.status == _OK:
            return
        said = _body(response)
        if response.status == _TOO_LARGE or b"context" in said:
            raise _TooLongError
        if response.status in _BAD and constrained:
            raise unusable_grammar()
        raise _refused(response.status, self._host)

    def _stopped(self) -> bool:
        return self._stop.is_set()

    def _known_card(self) -> ModelCard:
        if self._card is None:
            self._card = self._ask_card()
        return self._card

    def _ask_card(self) -> ModelCard:
        with self._connection.request("GET", "/v1/models") as response:
            self._check(response, constrained=False)
            name = self._server.model or _first_model(read_json(_body(response)))
        with self._connection.request("GET", "/props") as response:
            context = _context(read_json(_body(response))) if response.status == _OK else 0
        return ModelCard(
            name or self._host, "remote", context or _USUAL_CONTEXT, notes=_notes(self._host)
        )

    @property
    def _host(self) -> str:
        return urlsplit(self._server.address).hostname or ""

    def _fitting(self, prompt: Prompt, sampling: Sampling) -> tuple[Prompt, int]:
        """The prompt without as many of its oldest turns as the context can not hold, by guess."""
        room = (self._known_card().context - sampling.max_tokens) * _CHARACTERS
        room -= len(prompt.head) + len(prompt.question)
        history, dropped = list(prompt.history), 0
        while len(history) > 1 and sum(len(turn.text) for turn in history) > room:
            del history[:2]
            dropped += 2
        return replace(prompt, history=tuple(history)), dropped


def _halved(prompt: Prompt, dropped: int) -> tuple[Prompt, int]:
    """A prompt with the newer half of its turns."""
    pairs = len(prompt.history) // 2
    if not pairs:
        raise _too_long()
    gone = 2 * ((pairs + 1) // 2)
    return replace(prompt, history=prompt.history[gone:]), dropped + gone


def _body(response: httpcore.Response) -> bytes:
    """A short reply; a long one is cut."""
    body = b""
    for data in response.iter_stream():
        body += data
        if len(body) > _LARGEST_REPLY:
            break
    return body[:_LARGEST_REPLY]


def _first_model(reply: object) -> str:
    match reply:
        case {"data": [{"id": str(name)}, *_]}:
            return name.rpartition("/")[2][:80]
        case _:
            return ""


def _context(reply: object) -> int:
    match reply:
        case {"default_generation_settings": {"n_ctx": int(size)}} if 0 < size < 1 << 28:
            return size
        case _:
            return 0


def _notes(host: str) -> tuple[str, ...]:
    return (
        f"Answers come from your server {host}: what you ask, and the memories beside it, "
        "leave this computer.",
        "What you forget here may stay in that server's memory until it is started again.",
    )


def _refused(status: int, host: str) -> EngineError:
    if status in _NO_KEY:
        return EngineError(
            f"Your server {host} does not take this key.", advice="Check the key in the settings."
        )
    if status in _NOT_THERE:
        return EngineError(
            f"Your server {host} has no chat at this address, or not this model.",
            advice="Check the address and the model in the settings.",
        )
    return EngineError(
        f"Your server {host} is busy or out of order.",
        advice="Ask again in a while, or let a model on this computer answer.",
    )


def _strange(host: str) -> EngineError:
    return EngineError(
        f"Your server {host} answers in a way that Candor does not understand.",
        advice="Check that its address is that of a chat server.",
    )


def _too_long() -> PromptTooLongError:
    return PromptTooLongError(
        "This is longer than the model can read.", advice="Send it in shorter parts."
    )
