"""A server of the person's own answers only when it is switched on and nothing forbids it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.assistant import Assistant, Profile
from app.assistant.chosen_engine import Choice, ChosenEngine
from app.assistant.model_choice import LocalModel
from app.assistant.parts import start_engine
from app.domain.errors import BoundError, EngineError, NetworkError
from app.domain.events import Piece
from app.domain.generation import Chunk, Sampling
from app.domain.prompting import Prompt
from app.domain.servers import Server
from app.engine import Engine, ScriptedEngine
from tests.engine.certificates import self_signed
from tests.engine.chat_server import Manners, chatting

FORBIDDEN = 'version = 1\nset_by = "Mum"\n[rules]\nremote = "forbidden"\nreason = "At home."\n'


def engine_for(choice: Choice) -> Engine:
    """The real engine for a server, a script for everything on this computer."""
    return start_engine(choice) if isinstance(choice, Server) else ScriptedEngine(["Here."])


@pytest.fixture
def connected(profile: Profile) -> Profile:
    return replace(profile, parts=replace(profile.parts, engine=engine_for))


@pytest.fixture
def address() -> Iterator[str]:
    with chatting(Manners(words=["From ", "afar."])) as where:
        yield where


def said(assistant: Assistant) -> str:
    """What the assistant answers to a greeting."""
    events = list(assistant.ask("hello", Event()))
    return "".join(event.text for event in events if isinstance(event, Piece))


def test_a_server_answers_from_the_question_on_that_follows_its_switch(
    connected: Profile, address: str
) -> None:
    with connected.private() as assistant:
        assistant.servers.save(Server(address))
        assert said(assistant) == "Here."
        assistant.servers.save(Server(address, on=True))
        assert said(assistant) == "From afar."
        assert "leave this computer" in assistant.model().notes[0]
        assistant.servers.save(Server(address))
        assert said(assistant) == "Here."
        assert assistant.servers.in_use() is None


def test_a_household_can_forbid_it_at_any_time(connected: Profile, address: str) -> None:
    with connected.private() as assistant:
        assistant.servers.save(Server(address, on=True))
        connected.places.household.parent.mkdir(parents=True, exist_ok=True)
        connected.places.household.write_text(FORBIDDEN, encoding="utf-8")
        assert said(assistant) == "Here."
        with pytest.raises(BoundError) as raised:
            assistant.servers.save(Server(address, on=True))
    assert "Mum" in str(raised.value)


def test_an_offline_candor_asks_no_server(connected: Profile, address: str) -> None:
    with replace(connected, offline=True).private() as assistant:
        assistant.servers.save(Server(address))
        with pytest.raises(NetworkError):
            assistant.servers.save(Server(address, on=True))
        with pytest.raises(NetworkError):
            assistant.servers.check(Server(address))


def test_a_server_is_tried_before_it_is_used(connected: Profile, address: str) -> None:
    with connected.private() as assistant:
        assert assistant.servers.check(Server(address)).name == "Polite-1B.gguf"
        with pytest.raises(EngineError):
            assistant.servers.check(Server("http://127.0.0.1:9"))
        with pytest.raises(NetworkError):
            assistant.servers.save(Server("http://192.0.2.1"))


def test_a_key_comes_back_from_the_vault_and_is_never_shown(
    connected: Profile, address: str
) -> None:
    with connected.create("a long passphrase") as assistant:
        assistant.servers.save(Server(address, key="sesame-open"))
    with connected.unlock("a long passphrase") as assistant:
        assert assistant.servers.current().key == "sesame-open"
        assert "sesame" not in repr(assistant.settings.current())


def test_a_private_key_beside_a_certificate_is_not_kept(connected: Profile, tmp_path: Path) -> None:
    both = self_signed(tmp_path / "both.pem").read_text(encoding="ascii")
    with connected.private() as assistant:
        assistant.servers.save(Server("https://192.0.2.7", certificate=both))
        kept = assistant.servers.current().certificate
    assert "PRIVATE" in both
    assert kept.startswith("-----BEGIN CERTIFICATE-----")
    assert "PRIVATE" not in kept


def test_what_can_not_be_used_is_not_kept(connected: Profile) -> None:
    with connected.private() as assistant:
        for bad in (Server("https://192.0.2.7", key="two words"), Server("https://[x")):
            with pytest.raises(EngineError):
                assistant.servers.save(bad)
        assert assistant.servers.current() == Server()


def test_a_choice_that_changes_within_an_answer_waits_for_its_end() -> None:
    choices: list[Choice] = [None]
    made: list[Choice] = []

    def make(choice: Choice) -> Engine:
        made.append(choice)
        return ScriptedEngine(["one two three"])

    engine = ChosenEngine(lambda: choices[-1], make)
    answer = engine.generate(Prompt("", (), "hello"), Sampling(), Event())
    next(answer)
    choices.append(LocalModel(Path("other.gguf")))
    engine.card()
    assert sum(isinstance(event, Chunk) for event in answer) == 3
    assert made == [None]
    engine.card()
    assert made == [None, LocalModel(Path("other.gguf"))]


@pytest.mark.parametrize("call", [ChosenEngine.clear, ChosenEngine.close])
def test_an_engine_that_nobody_asked_need_not_be_made(call: Callable[[ChosenEngine], None]) -> None:
    engine = ChosenEngine(lambda: None, lambda _: pytest.fail("made"))
    call(engine)
