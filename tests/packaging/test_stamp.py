from pathlib import Path

import pytest
from candor_setup.places import Places
from candor_setup.stamp import MADE_FROM, build_key, is_current, write


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in MADE_FROM:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    (tmp_path / ".venv").mkdir()
    return tmp_path


def key(checkout: Path, *, cpu: str = "A", python: str = "3.11") -> str:
    return build_key(checkout, cpu=cpu, python=python)


@pytest.mark.parametrize("name", MADE_FROM)
def test_an_environment_is_made_anew_when_what_it_is_made_from_changes(
    checkout: Path, name: str
) -> None:
    before = key(checkout)
    (checkout / name).write_text("changed")

    assert key(checkout) != before


def test_everything_that_an_environment_is_made_from_is_there(root: Path) -> None:
    assert [name for name in MADE_FROM if not (root / name).is_file()] == []


def test_an_environment_belongs_to_one_processor_one_python_and_one_place(checkout: Path) -> None:
    moved = checkout.with_name("moved")
    before = key(checkout)
    others = {key(checkout, cpu="B"), key(checkout, python="3.12"), key(checkout.rename(moved))}

    assert len(others | {before}) == 4


def test_text_that_moves_from_one_file_to_the_next_changes_the_key(checkout: Path) -> None:
    first, second = checkout / MADE_FROM[0], checkout / MADE_FROM[1]
    first.write_text("ab")
    second.write_text("c")
    before = key(checkout)
    first.write_text("a")
    second.write_text("bc")

    assert key(checkout) != before


def test_a_set_up_that_was_interrupted_goes_on(checkout: Path) -> None:
    assert not is_current(Places(root=checkout, cache=checkout))


def test_a_set_up_that_ended_has_nothing_to_do_until_something_changes(checkout: Path) -> None:
    places = Places(root=checkout, cache=checkout)
    write(places)

    assert is_current(places)
    (checkout / "pyproject.toml").write_text("changed")
    assert not is_current(places)
