import random
from pathlib import Path

import pytest

from tests.vault.cuts import run_cuts
from tests.vault.power import Platter
from tests.vault.recording import Create, Delete, Event, Sync, SyncFolder, Write


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [100, pytest.param(1000, marks=pytest.mark.proof)])
def test_a_power_cut_loses_nothing_and_brings_nothing_back(tmp_path: Path, count: int) -> None:
    outcomes = run_cuts(tmp_path, count, seed=count)

    assert outcomes.pop("cuts") == count
    assert {name: n for name, n in outcomes.items() if n} == {}


def test_a_vault_that_does_not_sync_its_folder_loses_what_was_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the same cuts find what SQLite's own default loses."""
    monkeypatch.setattr("app.vault.container.PRAGMAS", ("PRAGMA synchronous = FULL",))

    assert run_cuts(tmp_path, 100, seed=1)["lost"] > 0


def survive(*events: Event) -> list[dict[str, bytes]]:
    """What a hundred cuts after these events leave of a file that held two sectors of x."""
    platter = Platter({"file": b"x" * 1024})
    for event in events:
        platter.take(event)
    dice = random.Random(1)  # noqa: S311 - nothing is sealed with it
    return [platter.survivors(dice) for _ in range(100)]


def test_what_was_synced_survives() -> None:
    left = survive(Write("file", 0, b"y" * 1024), Sync("file"))

    assert left == [{"file": b"y" * 1024}] * 100


def test_of_what_was_not_synced_any_sector_survives() -> None:
    found = {each["file"][::512] for each in survive(Write("file", 0, b"y" * 1024))}

    assert found == {b"xx", b"xy", b"yx", b"yy"}


def test_a_sector_can_be_torn() -> None:
    assert any(len({*each["file"][:512]}) > 1 for each in survive(Write("file", 0, b"y" * 512)))


def test_a_name_comes_and_goes_until_its_folder_is_synced() -> None:
    new = survive(Create("new"))
    lasting = survive(Create("new"), SyncFolder())
    gone = survive(Delete("file"))
    gone_for_good = survive(Delete("file"), SyncFolder())

    assert {"new" in each for each in new} == {True, False}
    assert {"new" in each for each in lasting} == {True}
    assert {"file" in each for each in gone} == {True, False}
    assert {"file" in each for each in gone_for_good} == {False}
