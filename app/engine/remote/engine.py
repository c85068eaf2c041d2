"""An engine that is a server of the person's own: llama.cpp's, vLLM, or any that speaks alike."""

from collections.abc import Callable, Iterator
from threading import Event
from urllib.parse import urlsplit

import httpcore

from app.domain.chat import Stopped
from app.domain.generation import Begun, Chunk, Ended, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt
from app.domain.servers import Server
from app.engine.grammar import check_grammar, unusable_grammar
from app.engine.network.calling import StoppedError
from app.engine.remote import sentences
from app.engine.remote.connection import Connection
from app.engine.remote.cutting import Cut, fit_characters, halve
from app.engine.remote.protocol import (
    read_context,
    read_json,
    read_model,
    read_pieces,
    write_request,
)

_USUAL_CONTEXT = 4096  # tokens, where the server does not tell
_CHARACTERS = 3.0  # of a token at least, in most languages
_LARGEST_REPLY = 1 << 20
_SHORTER = 4  # times that a prompt is cut because the server finds it too long
_OK, _BAD, _TOO_LARGE = 200, {400, 422}, 413


class _TooLongError(Exception):
    """The server can not read a prompt of this length."""


class RemoteEngine:
    """Answers through a server; what is asked leaves this computer, and the card says so."""

    def __init__(self, server: Server) -> None:
        """Take the server; nothing is sent before it is asked something.

        Raises:
            EngineError: the address is not protected, or the key or the certificate is none.
        """
        self._server = server
        self._connection = Connection(server)
        self._closed = Event()  # set by the next `close`
        self._card: ModelCard | None = None

    def card(self) -> ModelCard:
        """Return what the server says of its model, asking it the first time.

        Raises:
            EngineError: it does not answer.
        """
        try:
            return self._known_card(self._closed.is_set)
        except StoppedError as error:
            raise sentences.closed() from error

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the answer; see `Engine.generate`. A token is a piece that the server sends."""
        check_grammar(sampling.grammar)
        closed, begun, told = self._closed, False, 0
        try:
            for event in self._shortened(
                prompt, sampling, lambda: stop.is_set() or closed.is_set()
            ):
                begun, told = True, told + isinstance(event, Chunk)
                yield event
        except StoppedError as error:
            if not stop.is_set():
                raise sentences.closed() from error
            if not begun:
                yield Begun(0, 0, 0)
            yield Ended(Stopped.USER, told)

    def clear(self) -> None:
        """Do nothing: what the server keeps is the server's, as the card says."""

    def close(self) -> None:
        """Break off what is being asked; the next question is answered again."""
        closed, self._closed = self._closed, Event()
        closed.set()

    def _shortened(
        self, prompt: Prompt, sampling: Sampling, stopped: Callable[[], bool]
    ) -> Iterator[EngineEvent]:
        """The answer to as many of the newest turns as the server can read."""
        cut: Cut | None = self._fitting(prompt, sampling, stopped)
        for _ in range(_SHORTER):
            if cut is None:
                break
            try:
                yield from self._answer(cut, sampling, stopped)
            except _TooLongError:
                cut = halve(prompt, cut)
            else:
                return
        raise sentences.too_long()

    def _answer(
        self, cut: Cut, sampling: Sampling, stopped: Callable[[], bool]
    ) -> Iterator[EngineEvent]:
        body, begun, told = write_request(cut.prompt, sampling, self._server.model), False, 0
        path = "/v1/chat/completions"
        with self._connection.request("POST", path, stopped, body) as response:
            self._check_answer(response, constrained=sampling.grammar is not None)
            for said in read_pieces(response.iter_stream()):
                if stopped():
                    raise StoppedError
                if not begun:
                    begun = True
                    yield Begun(0, 0, cut.dropped, cut.lines)
                if said.text:
                    told += 1
                    yield Chunk(said.text, 1)
                if said.over or told == sampling.max_tokens:
                    broken = said.length or not said.over
                    yield Ended(Stopped.LENGTH if broken else Stopped.END, told)
                    return
        raise sentences.broke_off(self._host) if begun else sentences.strange(self._host)

    def _check_answer(self, response: httpcore.Response, *, constrained: bool) -> None:
        if response.status == _OK:
            return
        refusal = response.status in _BAD
        if response.status == _TOO_LARGE or (refusal and b"context" in _body(response)):
            raise _TooLongError
        if refusal and constrained:
            raise unusable_grammar()
        raise sentences.refused(response.status, self._host)

    def _known_card(self, stopped: Callable[[], bool]) -> ModelCard:
        if self._card is None:
            self._card = self._ask_card(stopped)
        return self._card

    def _ask_card(self, stopped: Callable[[], bool]) -> ModelCard:
        with self._connection.request("GET", "/v1/models", stopped) as response:
            if response.status != _OK:
                raise sentences.refused(response.status, self._host)
            name, context = read_model(read_json(_body(response)), self._server.model)
        if not context:
            with self._connection.request("GET", "/props", stopped) as response:
                context = read_context(read_json(_body(response)))
        return ModelCard(
            name or self._host,
            "remote",
            context or _USUAL_CONTEXT,
            notes=sentences.notes(self._host),
        )

    @property
    def _host(self) -> str:
        return urlsplit(self._server.address).hostname or ""

    def _fitting(self, prompt: Prompt, sampling: Sampling, stopped: Callable[[], bool]) -> Cut:
        """The prompt without as many of its oldest turns as the context can not hold, by guess."""
        context = self._known_card(stopped).context
        room = (context - min(sampling.max_tokens, context // 2)) * _CHARACTERS
        room -= len(prompt.head) + len(prompt.question)
        return fit_characters(prompt, int(room))


def _body(response: httpcore.Response) -> bytes:
    """A short reply; a long one is cut."""
    body = b""
    for data in response.iter_stream():
        body += data
        if len(body) > _LARGEST_REPLY:
            break
    return body[:_LARGEST_REPLY]
