"""Answering another way in a conversation: read, picked by number, and picked again."""

import json
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

from app.assistant import Assistant, Parts, Places, Profile
from app.cli.conversation import converse
from tests.assistant.test_other_answers import Choir
from tests.assistant.words import WordEmbedder

ASKED = "Who are you?"
FIRST = "Hello there, 0."


@pytest.fixture
def engine() -> Choir:
    return Choir(lambda prompt: f"Hello there, {len(prompt.history)}.")


@pytest.fixture
def assistant(tmp_path: Path, engine: Choir) -> Iterator[Assistant]:
    parts = Parts(engine=lambda _: engine, embedder=WordEmbedder, keystore=lambda: None)
    with Profile(Places(tmp_path), parts=parts).private() as made:
        yield made


class Talk:
    """A conversation whose lines were typed beforehand."""

    def __init__(
        self,
        assistant: Assistant,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        self._assistant, self._patch, self._capture = assistant, monkeypatch, capsys

    def __call__(self, *lines: str, as_json: bool = False) -> tuple[str, str]:
        """Type these lines; return standard output and standard error."""
        self._patch.setattr("sys.stdin", StringIO("".join(f"{line}\n" for line in lines)))
        converse(self._assistant, None, as_json=as_json)
        return self._capture.readouterr()

    @property
    def kept(self) -> list[str]:
        """Every answer that stands."""
        return [
            message.text
            for chat in self._assistant.chats.all()
            for message in self._assistant.chats.messages(chat.id)[1::2]
        ]


@pytest.fixture
def talk(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Talk:
    return Talk(assistant, monkeypatch, capsys)


def test_other_answers_are_offered_and_the_picked_one_stands(talk: Talk, engine: Choir) -> None:
    out, err = talk(ASKED, "/again", "2", "And now?")
    assert "[1] Hello again.\n\n[2] Good day.\n" in out
    assert "Which one shall stand?" in err
    assert talk.kept == ["Good day.", "Hello there, 2."]
    assert [turn.text for turn in engine.prompts[-1].history] == [ASKED, "Good day."]


def test_enter_keeps_the_answer_that_stands(talk: Talk) -> None:
    _, err = talk(ASKED, "/again", "", "/quit")
    assert "Kept." in err
    assert talk.kept == [FIRST]


@pytest.mark.parametrize("number", ["3", "0", "-1", "two", "²", "9" * 5000])
def test_a_number_that_is_none_is_asked_for_again(talk: Talk, number: str) -> None:
    _, err = talk(ASKED, "/again", number, "1")
    assert "There are the numbers 1 to 2." in err
    assert talk.kept == ["Hello again."]


def test_the_first_answer_can_be_picked_again_before_the_next_question(talk: Talk) -> None:
    out, _ = talk(ASKED, "/again", "2", "/pick", "1")
    assert f"[1] {FIRST}\n\n[2] Hello again.\n" in out
    assert talk.kept == [FIRST]


@pytest.mark.parametrize("then", ["And now?", "/new"])
def test_what_was_not_picked_is_gone_once_somebody_goes_on(talk: Talk, then: str) -> None:
    _, err = talk(ASKED, "/again", "2", then, "/pick")
    assert "There is nothing to pick from." in err
    assert "Good day." in talk.kept


def test_before_the_first_answer_there_is_a_sentence(talk: Talk) -> None:
    _, err = talk("/again", "/pick")
    assert "There is no answer of a model here yet." in err
    assert "There is nothing to pick from." in err


@pytest.mark.parametrize(
    ("says", "sentence"),
    [
        ((), "says one thing at a time"),
        ((FIRST,), "would say the same again"),
        (("fail",), "The model stopped unexpectedly. Ask again."),
        (("stop",), "another way…"),
    ],
)
def test_where_nothing_else_is_said_the_first_one_stands(
    talk: Talk, engine: Choir, says: tuple[str, ...], sentence: str
) -> None:
    engine.says = says
    _, err = talk(ASKED, "/again")
    assert sentence in err
    assert "Which one" not in err
    assert talk.kept == [FIRST]


def test_a_program_reads_the_offer_and_the_answer_that_stands(talk: Talk) -> None:
    out, _ = talk(ASKED, "/again", "1", as_json=True)
    *_, offer, picked = map(json.loads, out.splitlines())
    assert offer["event"] == "alternatives"
    assert offer["answers"][1] == {"number": 2, "text": "Good day."}
    assert (picked["event"], picked["message"]) == ("picked", offer["message"])
    assert (picked["text"], picked["receipt"]["picked_among"]) == ("Hello again.", 3)
