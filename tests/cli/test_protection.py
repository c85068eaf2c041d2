"""Recovery code, modes, loss and profiles from the terminal; no secret is ever an argument."""

import io
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from app.assistant import Parts
from app.cli import run_command
from app.engine import ScriptedEngine
from app.vault import MemoryKeySource
from tests.assistant.conftest import FAST
from tests.assistant.words import WordEmbedder

PASSPHRASE, OTHER = "seven grey herons at dawn", "another one"


@dataclass
class Shell:
    """Runs commands on one data folder; what is typed comes from standard input."""

    data: Path
    monkeypatch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]
    parts: Parts
    keys: MemoryKeySource = field(default_factory=MemoryKeySource)

    def run(self, *words: str, typed: str = "") -> tuple[int, str, str]:
        self.capture.readouterr()
        self.monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = run_command(["--data-dir", str(self.data), *words], self.parts)
        out, err = self.capture.readouterr()
        return code, out, err

    def file(self, text: str) -> str:
        """A file with a secret in its first line."""
        path = self.data.parent / f"secret-{abs(hash(text))}"
        path.write_text(text + "\n")
        return str(path)

    def with_keystore(self) -> "Shell":
        """The same on a machine with a keystore."""
        return replace(self, parts=replace(self.parts, keystore=lambda: self.keys))


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    """A machine without a keystore."""
    engine = ScriptedEngine(lambda _: "Hello.")
    parts = Parts(lambda _: engine, WordEmbedder, lambda: None, passphrase_cost=FAST)
    return Shell(tmp_path / "data", monkeypatch, capsys, parts)


@pytest.fixture
def opened(shell: Shell) -> tuple[Shell, tuple[str, str]]:
    """The same with a portable vault, and the option that opens it."""
    option = ("--passphrase-file", shell.file(PASSPHRASE))
    assert shell.run(*option, "vault", "create")[0] == 0
    return shell, option


def code_of(shell: Shell, option: tuple[str, str]) -> str:
    """Make a recovery code."""
    code, out, err = shell.run(*option, "vault", "recovery-code", "create", typed="y\n")
    assert (code, len(out.split())) == (0, 12)
    assert "Write these twelve words down" in err
    return out


def test_a_recovery_code_is_made_checked_and_removed(opened: tuple[Shell, tuple[str, str]]) -> None:
    shell, option = opened
    words = code_of(shell, option)

    assert shell.run("vault", "recovery-code", "check", typed=words)[:2] == (
        0,
        "This recovery code opens the vault.\n",
    )
    assert "by its recovery code" in shell.run("vault", "status")[1]
    assert shell.run(*option, "vault", "recovery-code", "remove", typed="y\n")[0] == 0
    code, _, err = shell.run("vault", "recovery-code", "check", typed=words)
    assert (code, "has no recovery code" in err) == (1, True)
    assert "has no recovery code" in shell.run(*option, "vault", "recovery-code", "remove")[1]


def test_a_code_in_use_is_replaced_or_removed_only_by_a_plain_yes(
    opened: tuple[Shell, tuple[str, str]],
) -> None:
    shell, option = opened
    words = code_of(shell, option)

    kept = shell.run(*option, "vault", "recovery-code", "create", typed="\n")
    left = shell.run(*option, "vault", "recovery-code", "remove", typed="no\n")

    assert (kept[0], kept[1], left[0], left[1]) == (0, "", 0, "")
    assert shell.run("vault", "recovery-code", "check", typed=words)[0] == 0


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "No recovery code was given"),
        ("some words", "not a recovery code"),
        ("abandon " * 11 + "about", "does not open the vault"),
    ],
)
def test_a_wrong_code_is_named_before_anything_else_is_asked(
    opened: tuple[Shell, tuple[str, str]], typed: str, sentence: str
) -> None:
    shell, option = opened
    code_of(shell, option)

    for words in (("recovery-code", "check"), ("recover",)):
        code, out, err = shell.run("vault", *words, typed=typed)
        assert (code, out, sentence in err) == (1, "", True)


def test_a_forgotten_passphrase_is_replaced_by_way_of_the_code(
    opened: tuple[Shell, tuple[str, str]],
) -> None:
    shell, option = opened
    shell.run(*option, "remember", "My sister Ana lives in Lisbon")
    words, new = shell.file(code_of(shell, option)), shell.file(OTHER)

    code, out, err = shell.run(
        "vault", "recover", "--code-file", words, "--new-passphrase-file", new
    )

    assert (code, len(out.splitlines()[0].split())) == (0, 12)
    assert "opens only old copies and backups" in err
    assert "Lisbon" in shell.run("--passphrase-file", new, "memories")[1]
    assert shell.run(*option, "memories")[0] == 1


def test_a_recovery_without_anything_new_to_protect_the_vault_is_refused(
    opened: tuple[Shell, tuple[str, str]],
) -> None:
    shell, option = opened
    words = code_of(shell, option)

    code, _, err = shell.run("vault", "recover", typed=words)

    assert (code, "no keystore, and no passphrase" in err) == (1, True)
    assert shell.run(*option, "memories")[0] == 0


def test_a_vault_moves_from_mode_to_mode(shell: Shell) -> None:
    shell = shell.with_keystore()
    new = ("--new-passphrase-file", shell.file(PASSPHRASE))
    option = ("--passphrase-file", shell.file(PASSPHRASE))
    assert shell.run("vault", "create")[0] == 0
    assert shell.run("vault", "mode")[1] == "easy\n"

    assert shell.run("vault", "mode", "private", *new)[0] == 0
    assert shell.run(*option, "vault", "mode", "portable")[0] == 0
    assert shell.run("vault", "mode")[1] == "portable\n"
    assert shell.keys._secrets == {}
    assert shell.run(*option, "vault", "mode", "easy")[0] == 0
    assert shell.run("memories")[0] == 0


def test_a_mode_that_lacks_its_secret_is_a_sentence(
    opened: tuple[Shell, tuple[str, str]],
) -> None:
    shell, option = opened

    code, _, err = shell.run(*option, "vault", "mode", "easy")

    assert (code, "offers no keystore" in err) == (1, True)
    code, _, err = shell.with_keystore().run("--profile", "Jo", "vault", "create")
    assert (
        "needs a passphrase"
        in shell.with_keystore().run("--profile", "Jo", "vault", "mode", "private")[2]
    )


def test_a_portable_vault_can_be_made_where_there_is_a_keystore(shell: Shell) -> None:
    shell = shell.with_keystore()
    option = ("--passphrase-file", shell.file(PASSPHRASE))

    assert "on any computer" in shell.run(*option, "vault", "create", "--portable")[1]
    assert shell.keys._secrets == {}


def test_a_loss_is_explained_and_accepted_by_a_plain_yes(
    opened: tuple[Shell, tuple[str, str]],
) -> None:
    shell, option = opened
    assert "nothing is lost" in shell.run(*option, "vault", "accept-loss")[1]
    shell.run(*option, "remember", "My sister Ana lives in Lisbon")
    _execute(shell.data / "profiles" / "default" / "vault", "DELETE FROM records")

    _, out, err = shell.run(*option, "vault", "accept-loss", typed="n\n")
    assert (out, "keep a copy of the file" in err, "can not be read" in err) == ("", True, True)
    assert shell.run(*option, "remember", "I am a nurse")[0] == 1
    assert "takes writes again" in shell.run(*option, "vault", "accept-loss", typed="y\n")[1]
    assert shell.run(*option, "remember", "I am a nurse")[0] == 0


def test_a_damaged_vault_is_recovered_once_the_loss_is_accepted(
    opened: tuple[Shell, tuple[str, str]],
) -> None:
    shell, option = opened
    shell.run(*option, "remember", "My sister Ana lives in Lisbon")
    words, new = shell.file(code_of(shell, option)), shell.file(OTHER)
    recover = ("vault", "recover", "--code-file", words, "--new-passphrase-file", new)
    _execute(shell.data / "profiles" / "default" / "vault", "DELETE FROM records")

    refused = shell.run(*recover)
    done = shell.run(*recover, "--accept-loss")

    assert (refused[0], "The recovery code is right" in refused[2]) == (1, True)
    assert (done[0], "given up" in done[2]) == (0, True)
    assert shell.run("--passphrase-file", shell.file(OTHER), "memories")[0] == 0


def test_a_vault_is_made_once_and_its_state_is_told(shell: Shell) -> None:
    assert "has no vault yet" in shell.run("vault", "status")[1]
    option = ("--passphrase-file", shell.file(PASSPHRASE))
    assert shell.run(*option, "vault", "create")[0] == 0
    code, _, err = shell.run(*option, "vault", "create")
    assert (code, "was not touched" in err) == (1, True)
    assert "No window has this vault open" in shell.run("vault", "lock")[1]


def test_the_passphrase_changes_when_a_new_one_is_given(
    opened: tuple[Shell, tuple[str, str]],
) -> None:
    shell, option = opened
    change = (*option, "vault", "change-passphrase")

    code, _, err = shell.run(*change)
    assert (code, "No new passphrase was given" in err) == (1, True)
    assert shell.run(*change, "--new-passphrase-file", shell.file(OTHER))[0] == 0
    assert shell.run(*option, "memories")[0] == 1
    assert shell.run("--passphrase-file", shell.file(OTHER), "memories")[0] == 0


def test_profiles_are_listed_chosen_and_deleted(opened: tuple[Shell, tuple[str, str]]) -> None:
    shell, option = opened
    shell.run(*option, "--profile", "Jo", "vault", "create")

    assert shell.run("profiles")[1] == "* default\n  Jo\n"
    assert shell.run("profiles", "choose", "Jo")[0] == 0
    assert "“Jo” has a vault" in shell.run("vault", "status")[1]
    assert shell.run("profiles", "delete", "Jo", typed="\n")[1] == ""
    assert "“Jo” is gone" in shell.run("profiles", "delete", "Jo", typed="yes\n")[1]
    assert shell.run("profiles", "list")[1] == "* default\n"


def test_a_profile_that_is_none_is_named_before_anybody_is_asked(shell: Shell) -> None:
    code, _, err = shell.run("profiles", "delete", "Nobody", typed="yes\n")
    assert (code, err.startswith("There is no profile of this name.")) == (1, True)


def test_a_profile_without_a_vault_can_be_chosen_and_is_told(shell: Shell) -> None:
    assert "No profile has a vault" in shell.run("profiles")[2]
    assert "no vault yet" in shell.run("profiles", "choose", "Jo")[2]


@pytest.mark.parametrize(
    "words",
    [
        ("vault", "recovery-code"),
        ("vault", "recovery-code", "easy"),
        ("vault", "mode", "session"),
        ("vault", "status", "easy"),
        ("profiles", "choose"),
        ("profiles", "list", "Jo"),
    ],
)
def test_words_that_do_not_belong_together_are_wrong_usage(
    shell: Shell, words: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as caught:
        shell.run(*words)

    assert caught.value.code == 2


def test_somebody_at_a_terminal_is_offered_a_code_and_asked_for_secrets(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("vault", "protection"):
        monkeypatch.setattr(f"app.cli.{module}.somebody_is_there", lambda: True)
    monkeypatch.setattr("app.cli.opening.getpass", _answers(PASSPHRASE, PASSPHRASE, OTHER, OTHER))
    words = shell.run("vault", "create", typed="y\n")[1].splitlines()[0]
    monkeypatch.setattr("app.cli.protection.getpass", _answers(words))

    assert shell.run("vault", "recover")[0] == 0
    assert shell.run("--passphrase-file", shell.file(OTHER), "memories")[0] == 0


def _answers(*typed: str) -> Callable[[str], str]:
    answers = iter(typed)
    return lambda _: next(answers)


def _execute(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()
