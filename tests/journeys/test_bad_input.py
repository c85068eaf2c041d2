"""What people and disks do wrong: each ends as a sentence with a next step, and nothing is lost."""

import shutil
from pathlib import Path

import pytest

from app.assistant import Places, Profile
from tests.journeys.terminal import Terminal


def vault_of(terminal: Terminal) -> Path:
    return Places(terminal.data).vault("default")


def is_a_sentence_with_a_next_step(err: str) -> bool:
    return err.count(".") >= 2 and "Traceback" not in err and "bug" not in err


def test_a_wrong_passphrase_is_named_and_nothing_is_lost(terminal: Terminal) -> None:
    before = vault_of(terminal).read_bytes()
    right = terminal.passphrase_file.read_text()
    terminal.passphrase_file.write_text("another one\n")
    code, _, err = terminal.run("memories")
    terminal.passphrase_file.write_text(right)
    assert (code, "passphrase" in err) == (1, True)
    assert is_a_sentence_with_a_next_step(err)
    assert vault_of(terminal).read_bytes() == before


def test_a_vault_cut_in_half_is_refused_and_left_as_it_is(terminal: Terminal) -> None:
    vault = vault_of(terminal)
    half = vault.read_bytes()[: vault.stat().st_size // 2]
    vault.write_bytes(half)
    code, _, err = terminal.run("chat", "hello")
    assert code == 1
    assert is_a_sentence_with_a_next_step(err)
    assert vault.read_bytes() == half


def test_a_second_candor_on_the_same_vault_is_told_so(terminal: Terminal) -> None:
    passphrase = terminal.passphrase_file.read_text().strip()
    with Profile(Places(terminal.data)).unlock(passphrase):
        code, _, err = terminal.run("memories")
    assert code == 1
    assert is_a_sentence_with_a_next_step(err)
    assert terminal.run("memories")[0] == 0


@pytest.mark.parametrize("content", [b"", b"GGUF", b"not a model at all" * 99])
def test_a_bad_model_file_is_named_and_the_question_is_kept(
    terminal: Terminal, tmp_path: Path, content: bytes
) -> None:
    model = tmp_path / "bad.gguf"
    model.write_bytes(content)
    code, _, err = terminal.run("chat", "--model", str(model), "hello")
    assert code == 1
    assert is_a_sentence_with_a_next_step(err)
    assert terminal.rows("chat", "--continue", "And now?")[-1]["event"] == "finished"


def test_a_truncated_model_file_is_refused(
    terminal: Terminal, tmp_path: Path, tiny_model: Path
) -> None:
    model = tmp_path / "cut.gguf"
    shutil.copy(tiny_model, model)
    with model.open("r+b") as file:
        file.truncate(model.stat().st_size // 2)
    code, _, err = terminal.run("models", "add", str(model))
    assert code == 1
    assert is_a_sentence_with_a_next_step(err)


def test_a_missing_model_file_is_named(terminal: Terminal, tmp_path: Path) -> None:
    code, _, err = terminal.run("chat", "--model", str(tmp_path / "none.gguf"), "hello")
    assert code == 1
    assert is_a_sentence_with_a_next_step(err)


def test_a_megabyte_message_is_refused_kindly_and_the_next_one_is_answered(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    long = tmp_path / "long.txt"
    long.write_text("all work and no play " * 50_000)
    with long.open() as stream:
        monkeypatch.setattr("sys.stdin", stream)
        code, _, err = terminal.run("chat", "--temporary", "-")
    assert code == 1
    assert is_a_sentence_with_a_next_step(err)
    assert terminal.run("chat", "hello")[0] == 0


def test_control_characters_and_emoji_are_answered(terminal: Terminal) -> None:
    code, out, _ = terminal.run("chat", "\x1b[31m\x07\x00 hello 👩‍🚀🏳️‍🌈 \u202e\ud83d")
    assert (code, bool(out.strip())) == (0, True)


def test_an_unknown_id_is_named(terminal: Terminal) -> None:
    for words in (
        ("forget", "nonsense", "--now"),
        ("accept", "nonsense"),
        ("chat", "--chat", "x", "hi"),
    ):
        code, _, err = terminal.run(*words)
        assert code == 1
        assert is_a_sentence_with_a_next_step(err)


def test_wrong_usage_ends_with_two(terminal: Terminal) -> None:
    with pytest.raises(SystemExit) as ended:
        terminal.run("dance")
    assert ended.value.code == 2
