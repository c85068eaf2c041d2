"""A server of the person's own: what it is sent, and everything that it can do wrong."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.chat import Stopped
from app.domain.errors import EngineError, GrammarError, PromptTooLongError
from app.domain.generation import Begun, Ended, Sampling
from app.domain.prompting import Prompt
from app.domain.servers import Server
from app.engine.network.permits import held_permit
from app.engine.remote import RemoteEngine
from app.engine.remote.protocol import harmless, read_context, read_model, read_pieces
from tests.engine.certificates import self_signed
from tests.engine.chat_server import Manners, chatting, llama_server, server_at_hand
from tests.engine.conftest import GREEDY, TINY, LateStop, answer, ask
from tests.engine.serving import deaf
from tests.network import HERE


def told(
    engine: RemoteEngine, prompt: Prompt, sampling: Sampling = GREEDY, stop: Event | None = None
) -> tuple[Begun, str, Ended]:
    """Return the answer of an engine that is closed afterwards."""
    with closing(engine):
        return answer(engine, prompt, sampling, stop)


def test_an_answer_streams_in_pieces() -> None:
    manners = Manners(words=["Hello ", "there."])
    with chatting(manners) as address:
        _, text, ended = told(RemoteEngine(Server(address)), ask("hello", "a", "b"))
    assert text == "Hello there."
    assert (ended.stopped, ended.tokens) == (Stopped.END, 2)
    roles = [turn["role"] for turn in manners.heard[0]["messages"]]  # type: ignore[attr-defined]
    assert roles == ["system", "user", "assistant", "user"]
    assert manners.heard[0]["chat_template_kwargs"] == {"enable_thinking": False}


def test_a_card_names_the_model_and_says_that_words_leave_the_computer() -> None:
    manners = Manners(context=1234)
    with chatting(manners) as address, closing(RemoteEngine(Server(address))) as engine:
        card = engine.card()
    assert (card.name, card.context, card.starter) == ("Polite-1B.gguf", 1234, False)
    assert "leave this computer" in card.notes[0]


def test_a_silent_server_can_be_stopped() -> None:
    with chatting(Manners(silent_after=2)) as address:
        _, text, ended = told(RemoteEngine(Server(address)), ask("hello"), stop=LateStop(8))
    assert ended.stopped is Stopped.USER
    assert len(text.split()) <= 2


@pytest.mark.parametrize(
    ("status", "word"), [(401, "key"), (403, "key"), (404, "address"), (429, "busy"), (503, "busy")]
)
def test_each_refusal_is_a_sentence(status: int, word: str) -> None:
    with chatting(Manners(status=status)) as address, pytest.raises(EngineError) as raised:
        told(RemoteEngine(Server(address)), ask("hello"))
    assert word in f"{raised.value} {raised.value.advice}"


def test_a_key_opens_a_server_that_wants_one() -> None:
    with chatting(Manners(key="sesame")) as address:
        assert told(RemoteEngine(Server(address, key="sesame")), ask("hello"))[1]
        with pytest.raises(EngineError) as raised:
            told(RemoteEngine(Server(address, key="wrong")), ask("hello"))
    assert "wrong" not in f"{raised.value} {raised.value.advice}"


def test_nobody_there_is_a_sentence() -> None:
    with chatting(Manners()), pytest.raises(EngineError) as raised:
        told(RemoteEngine(Server("http://127.0.0.1:9")), ask("hello"))
    assert "does not answer" in str(raised.value)


@pytest.mark.parametrize(
    "address", ["http://192.0.2.7:8080", "ftp://192.0.2.7", "192.0.2.7", "", "http://[x"]
)
def test_an_open_address_is_refused_before_anything_is_sent(address: str) -> None:
    with pytest.raises(EngineError) as raised:
        RemoteEngine(Server(address))
    assert "https" in raised.value.advice


def test_a_certificate_of_ones_own_is_trusted_when_it_is_given(tmp_path: Path) -> None:
    certificate = self_signed(tmp_path / "server.pem")
    pem = certificate.read_text(encoding="ascii")
    own = pem[pem.index("-----BEGIN CERTIFICATE") :]
    with chatting(Manners(), certificate) as address:
        assert told(RemoteEngine(Server(address, certificate=own)), ask("hello"))[1]
        with pytest.raises(EngineError) as raised:
            told(RemoteEngine(Server(address)), ask("hello"))
    assert "certificate" in str(raised.value)


def test_a_certificate_that_is_none_is_refused() -> None:
    with pytest.raises(EngineError):
        RemoteEngine(Server("https://192.0.2.7", certificate="nonsense"))


def test_the_oldest_turns_go_when_the_server_finds_the_prompt_too_long() -> None:
    manners = Manners(longest=1500)
    history = [f"{'word ' * 30}{number}" for number in range(12)]
    with chatting(manners) as address:
        begun, text, _ = told(RemoteEngine(Server(address)), ask("hello", *history))
    assert text
    assert 0 < begun.dropped_turns <= len(history) // 2
    assert begun.extract_lines == 0


def test_what_may_stand_for_the_oldest_turns_is_sent_in_their_place() -> None:
    manners = Manners(longest=1500)
    prompt = ask("hello", *[f"{'word ' * 30}{number}" for number in range(12)])
    prompt = replace(prompt, extracts=tuple((f"line {turn}",) for turn in range(6)))
    with chatting(manners) as address:
        begun, _, _ = told(RemoteEngine(Server(address)), prompt)
    assert 0 < begun.extract_lines <= begun.dropped_turns
    assert f"- line {begun.dropped_turns - 1}\\n\\nword" in str(manners.heard[-1])


def test_a_chat_that_outgrows_the_servers_context_is_cut_before_it_is_sent() -> None:
    manners = Manners(context=512)
    prompt = ask("hello", *["word " * 30] * 40)
    prompt = replace(prompt, extracts=(("I am Jo.",),) * 20)
    with chatting(manners) as address:
        begun, _, _ = told(RemoteEngine(Server(address)), prompt)
    assert len(manners.heard) == 1
    assert 0 < begun.extract_lines <= begun.dropped_turns < 20


def test_what_can_never_fit_is_said() -> None:
    with chatting(Manners(longest=10)) as address, pytest.raises(PromptTooLongError):
        told(RemoteEngine(Server(address)), ask("hello", "a", "b"))


@pytest.mark.parametrize("served", [lambda: llama_server(TINY), server_at_hand])
def test_a_real_server_keeps_to_a_grammar(
    served: Callable[[], AbstractContextManager[str]],
) -> None:
    held = replace(GREEDY, grammar='root ::= "yes" | "no"')
    with served() as address:
        assert told(RemoteEngine(Server(address)), ask("hello"), held)[1] in {"yes", "no"}


def test_a_grammar_that_the_server_refuses_is_no_silent_answer() -> None:
    constrained = replace(GREEDY, grammar='root ::= "a"')
    with chatting(Manners(status=400)) as address, pytest.raises(GrammarError):
        told(RemoteEngine(Server(address)), ask("hello"), constrained)


@pytest.mark.parametrize(
    "body", [b"<html>hello</html>", b"data: {\n\n", b"\xff\xfe" * 99, b"data: 1"]
)
def test_a_server_that_is_none_is_a_sentence(body: bytes) -> None:
    with chatting(Manners(body=body)) as address, pytest.raises(EngineError):
        told(RemoteEngine(Server(address)), ask("hello"))


@given(st.lists(st.binary(max_size=60), max_size=8))
def test_any_stream_ends_in_pieces_of_text(stream: list[bytes]) -> None:
    assert all(isinstance(said.text, str) for said in read_pieces(stream))


@given(st.lists(st.sampled_from(["<|im_start|>", "</s>", "[INST]", "<start_of_turn>", "a", " "])))
def test_no_control_token_reaches_a_server(parts: list[str]) -> None:
    sent = harmless("".join(parts))
    assert not any(token in sent for token in ("<|im_start|>", "</s>", "[INST]", "<start_of_turn>"))
    assert sent.replace("\N{ZERO WIDTH SPACE}", "") == "".join(parts)


def test_an_answer_whose_end_never_came_is_no_whole_answer() -> None:
    cut = b'data: {"choices": [{"delta": {"content": "Half"}, "finish_reason": null}]}\n\n'
    wrong = cut + b'data: {"error": {"message": "out of memory"}}\n\n'
    for body in (cut, wrong):
        with chatting(Manners(body=body)) as address, pytest.raises(EngineError) as raised:
            told(RemoteEngine(Server(address)), ask("hello"))
        assert "broke off" in str(raised.value)


@pytest.mark.parametrize("size", [1, 7, 1 << 16])
def test_a_stream_may_be_cut_anywhere(size: int) -> None:
    stream = (
        b": a comment\r\n\r\n"
        b'data: {"choices": [{"delta": {"role": "assistant", "content": null}}]}\r\n\r\n'
        b'data: {"choices": [{"delta": {"reasoning_content": "Hm."}}]}\r\n\r\n'
        b'event: message\r\ndata:{"choices":[{"delta":{"content":"Gr\xc3\xbc\xc3\x9fe"}}]}\r\n\r\n'
        b'data: {"choices": [], "usage": {"total_tokens": 3}}\r\n\r\n'
        b"data: [DONE]\r\n\r\n"
    )
    said = list(read_pieces(stream[at : at + size] for at in range(0, len(stream), size)))
    assert "".join(piece.text for piece in said) == "Gr\u00fc\u00dfe"
    assert [piece.over for piece in said] == [False, True]


def test_who_asks_for_the_card_leaves_the_running_answer_its_stop() -> None:
    stop = Event()
    with (
        chatting(Manners(silent_after=2)) as address,
        closing(RemoteEngine(Server(address))) as engine,
    ):
        answering = engine.generate(ask("hello"), GREEDY, stop)
        next(answering)
        engine.card()
        stop.set()
        last = list(answering)[-1]
    assert isinstance(last, Ended)
    assert last.stopped is Stopped.USER


def test_closing_ends_an_answer_on_its_way() -> None:
    with chatting(Manners(silent_after=2)) as address:
        engine = RemoteEngine(Server(address))
        answering = engine.generate(ask("hello"), GREEDY, Event())
        next(answering)
        engine.close()
        with pytest.raises(EngineError):
            list(answering)
        engine.close()
        assert engine.card().name == "Polite-1B.gguf"


def test_an_answer_on_its_way_leaves_no_permit_with_who_reads_it() -> None:
    with chatting(Manners()) as address, closing(RemoteEngine(Server(address))) as engine:
        answering = engine.generate(ask("hello"), GREEDY, Event())
        next(answering)
        assert held_permit() is None
        assert isinstance(list(answering)[-1], Ended)


@pytest.mark.parametrize("scheme", ["http", "https"], ids=["connected", "protecting"])
def test_a_server_that_only_listens_can_be_stopped(scheme: str) -> None:
    with deaf() as port:
        engine = RemoteEngine(Server(f"{scheme}://{HERE}:{port}"))
        _, text, ended = told(engine, ask("hello"), stop=LateStop(6))
    assert (text, ended.stopped) == ("", Stopped.USER)


def test_a_question_stopped_before_it_began_is_never_sent() -> None:
    stop, manners = Event(), Manners()
    stop.set()
    with chatting(manners) as address, closing(RemoteEngine(Server(address))) as engine:
        assert answer(engine, ask("hello"), GREEDY, stop)[2].stopped is Stopped.USER
    assert manners.heard == []


@pytest.mark.parametrize("key", ["two words", "gl\u00fcck", "line\nbreak"])
def test_a_key_that_is_none_is_refused_and_not_said(key: str) -> None:
    with pytest.raises(EngineError) as raised:
        RemoteEngine(Server("https://192.0.2.7", key=key))
    assert key not in f"{raised.value} {raised.value.advice} {raised.value.__cause__}"


def test_an_error_that_speaks_of_context_is_still_what_it_is() -> None:
    refusing = Manners(status=401, body=b"no security context")
    with chatting(refusing) as address, pytest.raises(EngineError) as raised:
        told(RemoteEngine(Server(address)), ask("hello"))
    assert "key" in str(raised.value)


def test_the_context_is_where_each_server_tells_it() -> None:
    vllm = {"data": [{"id": "other"}, {"id": "org/Big\n-7B", "max_model_len": 32768}]}
    assert read_model(vllm, "org/Big\n-7B") == ("Big-7B", 32768)
    assert read_model({"data": "none"}, "mine") == ("mine", 0)
    assert read_context({"default_generation_settings": {"n_ctx": 2048}}) == 2048
    assert read_context({"default_generation_settings": {"n_ctx": -1}}) == 0


WATCHED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.domain.servers import Server
from app.engine.network import take_connections, watch_network
from app.engine.remote import RemoteEngine
watch_network(lambda: datetime(2026, 11, 22, tzinfo=UTC))
certificate = Path(sys.argv[2]).read_text(encoding="ascii")
print(RemoteEngine(Server(sys.argv[1], certificate=certificate)).card().name)
print(all(each.allowed for each in take_connections()))
"""


def test_a_protected_server_answers_under_the_watch_at_the_sockets(tmp_path: Path) -> None:
    certificate = self_signed(tmp_path / "server.pem")
    pem = certificate.read_text(encoding="ascii")
    (tmp_path / "own.pem").write_text(pem[pem.index("-----BEGIN CERTIFICATE") :], encoding="ascii")
    with chatting(Manners(), certificate) as address:
        done = subprocess.run(
            [sys.executable, "-c", WATCHED, address, str(tmp_path / "own.pem")],
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[2],
            timeout=60,
            check=False,
        )
    assert done.stdout.splitlines() == ["Polite-1B.gguf", "True"], done.stderr
