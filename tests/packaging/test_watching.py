import sys
from pathlib import Path

import pytest
from candor_setup.failures import ADVICE, OTHERWISE, SetupError, advise
from candor_setup.progress import read_build_step
from candor_setup.watching import Watched, watch


def script(code: str, log: Path) -> Watched:
    return Watched("Trying", [sys.executable, "-c", code], log, read_build_step)


def test_a_command_that_ends_well_leaves_its_output_in_the_log_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watch(script("print('[1/2] first'); print('no end of line', end='')", tmp_path / "log"), {})

    assert (tmp_path / "log").read_text() == "[1/2] first\nno end of line\n"
    heard = capsys.readouterr()
    assert heard.out == ""
    assert "first" not in heard.err


def test_a_line_that_is_written_over_is_a_line(tmp_path: Path) -> None:
    watch(script("print('\\r[1/2]', end=''); print('\\r[2/2]', end='')", tmp_path / "log"), {})

    assert (tmp_path / "log").read_text().split() == ["[1/2]", "[2/2]"]


def test_a_command_that_fails_shows_its_end_and_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = "print('\\n'.join(map(str, range(99)))); print('No space left on device'); exit(3)"

    with pytest.raises(SetupError, match="Trying") as failure:
        watch(script(code, tmp_path / "log"), {})

    shown = capsys.readouterr().err
    assert "98\n" in shown
    assert "\n    5\n" not in shown
    assert "disk space" in failure.value.advice


def test_the_log_does_not_name_the_person(tmp_path: Path) -> None:
    watch(script(f"print({str(Path.home() / 'secret')!r})", tmp_path / "log"), {})

    assert (tmp_path / "log").read_text() == "~/secret\n"


def test_a_command_can_not_read_what_was_piped_to_the_app(tmp_path: Path) -> None:
    watch(script("import sys; print(len(sys.stdin.read()))", tmp_path / "log"), {})

    assert (tmp_path / "log").read_text() == "0\n"


def test_every_known_failure_has_its_own_advice() -> None:
    assert advise(["something nobody foresaw"]) == OTHERWISE
    assert advise(["g++: fatal error: Killed signal terminated program"]) == ADVICE["killed signal"]
    assert "internet" in advise(["ERROR: No matching distribution found for torch==2.13.0"])
