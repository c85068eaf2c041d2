"""`candor server` and `candor network`: nothing is said of a key, nothing leaves unasked."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from app.assistant.parts import start_engine
from tests.cli import test_backups
from tests.cli.test_backups import Terminal, terminal
from tests.engine.certificates import self_signed
from tests.engine.chat_server import Manners, chatting

__all__ = ["terminal"]


@pytest.fixture(autouse=True)
def _real_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a real server answer, where one is set."""
    monkeypatch.setattr(test_backups, "PARTS", replace(test_backups.PARTS, engine=start_engine))


def test_a_server_is_set_tried_and_seen_in_the_ledger(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path / "server.pem")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"sesame-open\n")))
    with chatting(Manners(context=1234), certificate) as address:
        given = ("--key", address, "--certificate", str(certificate))
        assert terminal.run("here", "server", "set", *given)[0] == 0
        code, said, _ = terminal.run("here", "server", "check")
    assert (code, said) == (0, "Polite-1B.gguf answers, context 1234 tokens.\n")
    shown = terminal.run("here", "server", "status")[1] + terminal.run("here", "network")[1]
    assert f"{address} is set" in shown
    assert "sesame" not in shown


def test_a_server_answers_only_after_a_plain_yes(terminal: Terminal) -> None:
    assert terminal.run("here", "server", "on")[0] == 1
    assert terminal.run("here", "server", "set", "http://localhost:9")[0] == 0
    code, said, asked = terminal.run("here", "server", "on")
    assert (code, said) == (0, "")
    assert "will leave this computer for http://localhost:9" in asked
    assert "a model on this computer answers" in terminal.run("here", "server", "status")[1]


@pytest.mark.parametrize(
    "address", ["https://me:secret@192.0.2.7", "http://192.0.2.7", "https://192.0.2.7/?k=secret"]
)
def test_an_address_that_can_not_be_used_is_not_repeated(terminal: Terminal, address: str) -> None:
    code, said, why = terminal.run("here", "server", "set", address)
    assert code == 1
    assert "https" in why
    assert "secret" not in said + why


@pytest.mark.parametrize("text", ["", "nonsense", "-----BEGIN PRIVATE KEY-----\n", "gr\u00fcn"])
def test_a_file_without_a_certificate_is_refused(
    terminal: Terminal, tmp_path: Path, text: str
) -> None:
    (tmp_path / "key.pem").write_text(text, encoding="utf-8")
    given = ("https://192.0.2.7", "--certificate", str(tmp_path / "key.pem"))
    code, _, why = terminal.run("here", "server", "set", *given)
    assert code == 1
    assert "certificate" in why
