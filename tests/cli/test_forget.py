"""Forgetting from the terminal: by words, topic, person and time, and never again."""

import io
from pathlib import Path

import pytest

from app.assistant import Parts
from app.engine import ScriptedEngine
from tests.assistant.conftest import FAST
from tests.assistant.words import WordEmbedder
from tests.journeys.terminal import Terminal

FACTS = (
    "I live in Lisbon.",
    "I'm allergic to peanuts.",
    "My sister Ana has two dogs.",
    "My locker is AB-12 34.",
)


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("seven grey herons at dawn", "utf-8")
    parts = Parts(
        engine=lambda _: ScriptedEngine(["Fine."]),
        embedder=WordEmbedder,
        keystore=lambda: None,
        passphrase_cost=FAST,
    )
    made = Terminal(tmp_path / "data", passphrase, capsys, parts)
    for command in (("vault", "create"), *(("remember", fact) for fact in FACTS)):
        assert made.run(*command)[0] == 0
    return made


@pytest.mark.parametrize(
    ("selected", "gone"),
    [
        (("--query", "that I live in Lisbon"), FACTS[0]),
        (("--topic", "health"), FACTS[1]),
        (("--person", "Ana"), FACTS[2]),
        (("--query", "ab1234", "--since", "2020-01-01"), FACTS[3]),
    ],
)
def test_what_is_selected_goes_and_nothing_else(
    terminal: Terminal, selected: tuple[str, ...], gone: str
) -> None:
    before = {str(row["statement"]) for row in terminal.rows("memories")}
    code, out, _ = terminal.run("forget", *selected, "--now")
    assert (code, "Gone for good: 1 memory" in out) == (0, True)
    (lost,) = before - {str(row["statement"]) for row in terminal.rows("memories")}
    assert lost.split()[-1] == gone.rsplit(maxsplit=1)[-1]


def test_nothing_that_fits_is_said_and_nothing_goes(terminal: Terminal) -> None:
    for nothing in (("--until", "2020-01-01"), ("--query", "my boat"), ("--topic", "crime")):
        code, out, note = terminal.run("forget", *nothing, "--now")
        assert (code, out, "Nothing that is remembered fits" in note) == (0, "", True)


def test_two_ways_at_once_are_wrong_usage(terminal: Terminal) -> None:
    for wrong in ((), ("--all", "--topic", "health"), ("some-id", "--query", "x")):
        with pytest.raises(SystemExit) as ended:
            terminal.run("forget", *wrong)
        assert ended.value.code == 2


def test_what_is_never_learned_again_is_counted_and_can_be_lifted(terminal: Terminal) -> None:
    terminal.run("forget", "--query", "that I live in Lisbon", "--never-again", "--now")
    assert terminal.run("never-again", "status")[1].startswith("1 thing never")
    code, _, complaint = terminal.run("remember", FACTS[0])
    assert (code, "never to learn this again" in complaint) == (1, True)
    assert terminal.run("never-again", "lift")[1] == "1 thing may be learned again.\n"
    assert terminal.run("remember", FACTS[0])[0] == 0


def test_a_request_in_a_chat_is_a_plan_in_json(terminal: Terminal) -> None:
    asked = terminal.event("forget_asked", "Can you forget where my locker is?")
    assert asked is not None
    memories = asked["memories"]
    assert isinstance(memories, list)
    assert len(memories) == 1
    assert len(terminal.rows("memories")) == len(FACTS)


def test_a_chat_goes_with_what_rests_on_it(terminal: Terminal) -> None:
    finished = terminal.event("finished", "Remember that my boat is called Petrel.")
    assert finished is not None
    code, out, _ = terminal.run("forget", "--chat", str(finished["chat"]), "--now")
    assert (code, "The chat is gone." in out) == (0, True)
    assert len(terminal.rows("memories")) == len(FACTS)
    assert terminal.run("forget", "--chat", str(finished["chat"]), "--now")[0] == 1


def test_a_request_in_a_pipe_shows_what_would_go_and_what_does_it(terminal: Terminal) -> None:
    code, out, err = terminal.run("chat", "Can you forget where my locker is?")
    assert (code, "Nothing is forgotten until you say so." in out) == (0, True)
    command = err.rsplit("To forget it: candor ", maxsplit=1)[1].split()
    assert terminal.run(*command, "--now")[0] == 0
    assert len(terminal.rows("memories")) == len(FACTS) - 1


def test_what_to_forget_can_come_from_standard_input(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Ana\ny\n"))
    assert terminal.run("forget", "--person", "-")[0] == 0
    assert len(terminal.rows("memories")) == len(FACTS) - 1


def test_nothing_named_on_standard_input_forgets_nothing(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(" \n"))
    code, _, err = terminal.run("forget", "--query", "-", "--now")
    assert (code, "nothing was forgotten" in err) == (1, True)
    assert len(terminal.rows("memories")) == len(FACTS)


def test_a_day_that_is_none_is_wrong_usage_with_an_example(
    terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        terminal.run("forget", "--since", "2026-13-45")
    assert ended.value.code == 2
    assert "is no day; write one like" in capsys.readouterr().err


def test_the_chats_are_listed_with_the_ids_that_other_commands_take(terminal: Terminal) -> None:
    assert "no chat yet" in terminal.run("chats")[2]
    terminal.run("chat", "hello there")
    (row,) = terminal.rows("chats")
    assert row["title"] == "hello there"
    assert f"{row['id']}  " in terminal.run("chats")[1]
    assert terminal.run("forget", "--chat", str(row["id"]), "--now")[0] == 0
    assert terminal.rows("chats") == []
