"""Forgetting from the terminal: by words, topic, person and time, and never again."""

import io

import pytest

from tests.journeys.terminal import Terminal

FACTS = (
    "I live in Lisbon.",
    "I'm allergic to peanuts.",
    "My sister Ana has two dogs.",
    "My locker is AB-12 34.",
)


@pytest.fixture
def knowing(terminal: Terminal) -> Terminal:
    for fact in FACTS:
        assert terminal.run("remember", fact)[0] == 0
    return terminal


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
    knowing: Terminal, selected: tuple[str, ...], gone: str
) -> None:
    before = {str(row["statement"]) for row in knowing.rows("memories")}
    code, out, _ = knowing.run("forget", *selected, "--now")
    assert (code, "Gone for good: 1 memory" in out) == (0, True)
    (lost,) = before - {str(row["statement"]) for row in knowing.rows("memories")}
    assert lost.split()[-1] == gone.rsplit(maxsplit=1)[-1]


def test_nothing_that_fits_is_said_and_nothing_goes(knowing: Terminal) -> None:
    for nothing in (("--until", "2020-01-01"), ("--query", "my boat"), ("--topic", "crime")):
        code, out, note = knowing.run("forget", *nothing, "--now")
        assert (code, out, "Nothing that is remembered fits" in note) == (0, "", True)


def test_two_ways_at_once_are_wrong_usage(knowing: Terminal) -> None:
    for wrong in ((), ("--all", "--topic", "health"), ("some-id", "--query", "x")):
        with pytest.raises(SystemExit) as ended:
            knowing.run("forget", *wrong)
        assert ended.value.code == 2


def test_what_is_never_learned_again_is_counted_and_can_be_lifted(knowing: Terminal) -> None:
    knowing.run("forget", "--query", "that I live in Lisbon", "--never-again", "--now")
    assert knowing.run("never-again", "status")[1].startswith("1 thing never")
    code, _, complaint = knowing.run("remember", FACTS[0])
    assert (code, "never to learn this again" in complaint) == (1, True)
    assert knowing.run("never-again", "lift")[1] == "1 thing may be learned again.\n"
    assert knowing.run("remember", FACTS[0])[0] == 0


def test_a_request_in_a_chat_is_a_plan_in_json(knowing: Terminal) -> None:
    asked = knowing.event("forget_asked", "Can you forget where my locker is?")
    assert asked is not None
    memories = asked["memories"]
    assert isinstance(memories, list)
    assert len(memories) == 1
    assert len(knowing.rows("memories")) == len(FACTS)


def test_a_chat_goes_with_what_rests_on_it(knowing: Terminal) -> None:
    finished = knowing.event("finished", "Remember that my boat is called Petrel.")
    assert finished is not None
    code, out, _ = knowing.run("forget", "--chat", str(finished["chat"]), "--now")
    assert (code, "The chat is gone." in out) == (0, True)
    assert len(knowing.rows("memories")) == len(FACTS)
    assert knowing.run("forget", "--chat", str(finished["chat"]), "--now")[0] == 1


def test_a_request_in_a_pipe_shows_what_would_go_and_what_does_it(knowing: Terminal) -> None:
    code, out, err = knowing.run("chat", "Can you forget where my locker is?")
    assert (code, "Nothing is forgotten until you say so." in out) == (0, True)
    command = err.rsplit("To forget it: candor ", maxsplit=1)[1].split()
    assert knowing.run(*command, "--now")[0] == 0
    assert len(knowing.rows("memories")) == len(FACTS) - 1


def test_what_to_forget_can_come_from_standard_input(
    knowing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Ana\ny\n"))
    assert knowing.run("forget", "--person", "-")[0] == 0
    assert len(knowing.rows("memories")) == len(FACTS) - 1


def test_nothing_named_on_standard_input_forgets_nothing(
    knowing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(" \n"))
    code, _, err = knowing.run("forget", "--query", "-", "--now")
    assert (code, "nothing was forgotten" in err) == (1, True)
    assert len(knowing.rows("memories")) == len(FACTS)


def test_a_day_that_is_none_is_wrong_usage_with_an_example(
    knowing: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        knowing.run("forget", "--since", "2026-13-45")
    assert ended.value.code == 2
    assert "is no day; write one like" in capsys.readouterr().err


def test_the_chats_are_listed_with_the_ids_that_other_commands_take(knowing: Terminal) -> None:
    assert "no chat yet" in knowing.run("chats")[2]
    knowing.run("chat", "hello there")
    (row,) = knowing.rows("chats")
    assert row["title"] == "hello there"
    assert f"{row['id']}  " in knowing.run("chats")[1]
    assert knowing.run("forget", "--chat", str(row["id"]), "--now")[0] == 0
    assert knowing.rows("chats") == []


@pytest.fixture
def naming(terminal: Terminal) -> Terminal:
    for fact in ("My aunt is called Yig.", "My aunt Yig lives in Split."):
        assert terminal.run("remember", fact)[0] == 0
    return terminal


def test_what_stays_with_the_name_is_listed_with_what_forgets_it_too(naming: Terminal) -> None:
    code, _, err = naming.run("forget", "--query", "my aunt's name", "--now")
    (left,) = naming.rows("memories")
    listed = f"These stay and hold the same name:\n  {left['id']}  Your aunt Yig lives in Split.\n"
    assert (code, listed in err) == (0, True)
    command = err.rsplit("To forget them too: candor ", maxsplit=1)[1].splitlines()[0].split()
    code, _, err = naming.run(*command, "--now")
    assert (code, naming.rows("memories"), "the same name" in err) == (0, [], False)


def test_a_request_in_a_pipe_says_last_what_forgets_that_which_was_meant(naming: Terminal) -> None:
    _, out, err = naming.run("chat", "Can you forget my aunt's name?")
    assert "1 other that stays holds the same name." in out
    assert "To forget them too: candor forget " in err
    assert naming.run(*err.rsplit("candor ", maxsplit=1)[1].split(), "--now")[0] == 0
    assert [row["statement"] for row in naming.rows("memories")] == [
        "The user's aunt Yig lives in Split."
    ]


def test_a_request_in_json_names_what_stays_with_the_name(naming: Terminal) -> None:
    asked = naming.event("forget_asked", "Can you forget my aunt's name?")
    split = next(row for row in naming.rows("memories") if "Split" in str(row["statement"]))
    assert asked is not None
    assert asked["also_holding"] == [split]
