"""The household's file: absent, sound, or broken."""

from pathlib import Path

import pytest

from app.domain.errors import PolicyFileError
from app.domain.policy import Tier, TierRules
from app.persona.household import load_household

EXAMPLE = Path(__file__).parents[2] / "resources" / "household-example.toml"


def test_without_a_file_there_are_no_rules(tmp_path: Path) -> None:
    assert load_household(tmp_path / "household.toml") == TierRules(Tier.HOUSEHOLD)


def test_the_example_is_a_file_that_works() -> None:
    rules = load_household(EXAMPLE)
    assert rules.author == "Mum"
    assert rules.switches.break_reminder_required


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    file = tmp_path / "household.toml"
    file.write_bytes(b"\xef\xbb\xbf" + EXAMPLE.read_bytes().replace(b"\n", b"\r\n"))
    assert load_household(file) == load_household(EXAMPLE)


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"\xff\xfes\x00e\x00t\x00", "Save it as plain text in UTF-8."),
        (b"#" * 70_000, "Keep it under 64 kilobytes."),
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes, advice: str) -> None:
    file = tmp_path / "household.toml"
    file.write_bytes(content)
    with pytest.raises(PolicyFileError, match=r"household\.toml can not be read") as caught:
        load_household(file)
    assert caught.value.advice == advice


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "household.toml").mkdir()
    with pytest.raises(PolicyFileError, match="can not be read"):
        load_household(tmp_path / "household.toml")


def test_a_file_below_something_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(PolicyFileError, match="can not be read"):
        load_household(tmp_path / "data" / "household.toml")
