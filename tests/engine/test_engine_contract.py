"""What every engine keeps to, whatever is behind it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from itertools import islice
from threading import Event

import pytest

from app.domain.chat import Stopped
from app.domain.errors import GrammarError
from app.domain.generation import Begun, Chunk, Ended, Sampling
from app.domain.servers import Server
from app.engine import ChildEngine, Engine, ScriptedEngine
from app.engine.llama import LlamaEngine
from app.engine.remote import RemoteEngine
from tests.engine.chat_server import Manners, chatting, llama_server, server_at_hand
from tests.engine.conftest import GREEDY, TINY, LateStop, answer, ask

STRANGE = ("", "\x00\x01\x1b[31m\x7f", "🦊" * 20, "\ud800", "e\u0301\u200d\u202e", "\r\n\t" * 9)
STORY = "Once upon a time there was a small fox who lived alone in a large and quiet wood."


def scripted() -> AbstractContextManager[Engine]:
    return closing(ScriptedEngine([STORY]))


def in_process() -> AbstractContextManager[Engine]:
    return closing(LlamaEngine(TINY, threads=1))


def in_a_child() -> AbstractContextManager[Engine]:
    return closing(ChildEngine(TINY))


@contextmanager
def on_a_server() -> Iterator[Engine]:
    with chatting(Manners()) as address, closing(RemoteEngine(Server(address))) as engine:
        yield engine


@contextmanager
def on_a_llama_server() -> Iterator[Engine]:
    """llama.cpp's own server, where it was built: `make reference`."""
    with llama_server(TINY) as address, closing(RemoteEngine(Server(address))) as engine:
        yield engine


@contextmanager
def on_a_server_at_hand() -> Iterator[Engine]:
    """Another real one, vLLM for example: `CANDOR_TEST_SERVER=http://127.0.0.1:8000`."""
    with server_at_hand() as address, closing(RemoteEngine(Server(address))) as engine:
        yield engine


ENGINES = (scripted, in_process, in_a_child, on_a_server, on_a_llama_server, on_a_server_at_hand)


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    make: Callable[[], AbstractContextManager[Engine]] = request.param
    with make() as made:
        yield made


def test_an_answer_begins_and_ends_once(engine: Engine) -> None:
    begun, *chunks, ended = engine.generate(ask("hello"), GREEDY, Event())

    assert isinstance(begun, Begun)
    assert isinstance(ended, Ended)
    assert chunks
    assert all(isinstance(chunk, Chunk) for chunk in chunks)


def test_a_chunk_is_never_empty_and_tokens_add_up(engine: Engine) -> None:
    _, *chunks, ended = engine.generate(ask("hello"), GREEDY, Event())

    said = [chunk for chunk in chunks if isinstance(chunk, Chunk)]
    assert all(chunk.text and chunk.tokens > 0 for chunk in said)
    assert isinstance(ended, Ended)
    assert sum(chunk.tokens for chunk in said) == ended.tokens


def test_an_answer_is_never_longer_than_asked_for(engine: Engine) -> None:
    _, _, ended = answer(engine, ask("hello"), replace(GREEDY, max_tokens=3))

    assert (ended.stopped, ended.tokens) == (Stopped.LENGTH, 3)


def test_a_stop_before_the_start_gives_no_text(engine: Engine) -> None:
    stop = Event()
    stop.set()

    _, text, ended = answer(engine, ask("hello"), stop=stop)

    assert text == ""
    assert ended.stopped is Stopped.USER


def test_a_stop_ends_the_answer_early(engine: Engine) -> None:
    endless = replace(GREEDY, max_tokens=150, grammar="root ::= [a-z ]+")

    begun, *_, ended = _with_a_stop_after_the_first_chunk(engine, endless)

    assert isinstance(begun, Begun)
    assert isinstance(ended, Ended)
    assert ended.stopped is Stopped.USER
    assert ended.tokens < 150


def _with_a_stop_after_the_first_chunk(engine: Engine, sampling: Sampling) -> list[object]:
    stop = Event()
    events: list[object] = []
    for event in engine.generate(ask("hello"), sampling, stop):
        events.append(event)
        if isinstance(event, Chunk):
            stop.set()
    return events


def test_a_stop_at_any_moment_leaves_it_usable(engine: Engine) -> None:
    _, whole, _ = answer(engine, ask("hello"))

    for looks in range(6):
        _, part, _ = answer(engine, ask("hello"), stop=LateStop(looks))
        assert whole.startswith(part)

    assert answer(engine, ask("hello"))[1] == whole


def test_an_abandoned_answer_leaves_it_usable(engine: Engine) -> None:
    _, whole, _ = answer(engine, ask("hello"))

    assert len(list(islice(engine.generate(ask("hello"), GREEDY, Event()), 2))) == 2

    assert answer(engine, ask("hello"))[1] == whole


def test_a_seed_repeats_an_answer(engine: Engine) -> None:
    wild = Sampling(temperature=1.5, top_p=1.0, max_tokens=24, seed=7)

    first, second = (answer(engine, ask("Tell me a story."), wild)[1] for _ in range(2))

    assert first == second


@pytest.mark.parametrize("text", STRANGE)
def test_no_text_is_too_strange(engine: Engine, text: str) -> None:
    _, _, ended = answer(engine, ask(text, text, text), replace(GREEDY, max_tokens=2))

    assert ended.stopped in {Stopped.END, Stopped.LENGTH}


def test_a_grammar_without_a_root_is_refused_before_a_word(engine: Engine) -> None:
    with pytest.raises(GrammarError):
        next(engine.generate(ask("hello"), replace(GREEDY, grammar='leaf ::= "a"'), Event()))

    assert answer(engine, ask("hello"))[1]


def test_it_answers_the_same_after_clear_and_after_close(engine: Engine) -> None:
    _, whole, _ = answer(engine, ask("hello"))

    engine.clear()
    assert answer(engine, ask("hello"))[1] == whole
    engine.close()
    assert answer(engine, ask("hello"))[1] == whole


def test_its_card_names_it(engine: Engine) -> None:
    card = engine.card()

    assert card.name
    assert card.context >= 256
    assert not card.starter
