"""What the system says of its battery and of the processor's meter."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from app.engine import ChildEngine
from app.engine.power import Meter, fed_by_battery, processor_energy, says_battery
from tests.engine.conftest import answer, ask

Supply = Mapping[str, str]
BATTERY = {"type": "Battery", "scope": "System"}
EMPTYING, FULL = {**BATTERY, "status": "Discharging"}, {**BATTERY, "status": "Full"}
MOUSE = {"type": "Battery", "scope": "Device", "status": "Discharging"}
PLUGGED, UNPLUGGED = {"type": "Mains", "online": "1"}, {"type": "Mains", "online": "0"}
PMSET = "Now drawing from '{}'\n -InternalBattery-0 (id=1)\t84%; discharging; 3:12 remaining\n"


def write(folder: Path, supplies: list[Supply]) -> Path:
    for at, supply in enumerate(supplies):
        place = folder / f"supply{at}"
        place.mkdir()
        for name, line in supply.items():
            (place / name).write_text(line + "\n")
    return folder


@pytest.mark.parametrize(
    ("supplies", "battery"),
    [
        ([], False),
        ([PLUGGED], False),
        ([UNPLUGGED, EMPTYING], True),
        ([EMPTYING], True),
        ([EMPTYING, PLUGGED], False),
        ([FULL, UNPLUGGED], False),
        ([MOUSE], False),
        ([{"type": "Battery"}], False),
    ],
)
def test_a_battery_feeds_when_it_empties_and_nothing_is_plugged_in(
    tmp_path: Path, supplies: list[Supply], *, battery: bool
) -> None:
    assert fed_by_battery(write(tmp_path, supplies)) is battery


@pytest.mark.parametrize(("source", "battery"), [("Battery Power", True), ("AC Power", False)])
def test_what_macos_says_is_understood(source: str, *, battery: bool) -> None:
    assert says_battery(PMSET.format(source)) is battery
    assert not says_battery("")


def test_the_meters_of_all_processors_are_added(tmp_path: Path) -> None:
    for name, count in (("intel-rapl:0", "5000000"), ("intel-rapl:1", "2000"), ("other", "9")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "energy_uj").write_text(count + "\n")
    assert processor_energy(tmp_path) == 5002
    assert processor_energy(tmp_path / "none") == 0


def test_a_meter_counts_from_its_beginning() -> None:
    meter = Meter()
    assert sum(range(2_000_000)) > 0
    assert meter.cpu_ms() > 0


def test_an_answer_says_what_it_took_of_the_processor(child: ChildEngine) -> None:
    ended = answer(child, ask("hello"))[2]
    assert ended.cpu_ms > 0
