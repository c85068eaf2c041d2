import re
from importlib.metadata import distributions
from pathlib import Path

from candor_setup.environment import list_requirements

PIN = re.compile(r"^([A-Za-z0-9._-]+)==([A-Za-z0-9.!]+)$")


def read_pins(root: Path) -> dict[str, str]:
    lines = (root / "packaging" / "constraints.txt").read_text().splitlines()
    found = [PIN.match(line) for line in lines if not line.startswith("#")]
    return {plain(pin[1]): pin[2] for pin in found if pin}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_constraint_is_one_exact_version_in_order(root: Path) -> None:
    text = (root / "packaging" / "constraints.txt").read_text()
    lines = [line for line in text.splitlines() if not line.startswith("#")]

    assert all(PIN.match(line) for line in lines)
    assert lines == sorted(lines, key=str.lower)


def test_everything_that_candor_asks_for_is_pinned(root: Path) -> None:
    asked = list_requirements((root / "pyproject.toml").read_text())

    assert "setuptools" in {plain(re.split(r"[<>=\[]", one)[0]) for one in asked}
    assert {plain(re.split(r"[<>=\[]", one)[0]) for one in asked} <= set(read_pins(root))


def test_this_environment_has_the_pinned_versions(root: Path) -> None:
    pins = read_pins(root)
    installed = {plain(one.name): one.version.partition("+")[0] for one in distributions()}

    differs = {name for name in pins.keys() & installed.keys() if pins[name] != installed[name]}
    assert differs == set()


def test_what_carries_a_model_or_native_code_of_ours_is_fixed_to_the_byte(root: Path) -> None:
    for name in ("models.txt", "engine.txt"):
        lines = (root / "packaging" / name).read_text()
        assert lines.count("==") == lines.count("--hash=sha256:") > 0
