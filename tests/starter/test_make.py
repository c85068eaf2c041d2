"""The one command makes an adapter, and goes on after a break."""

from pathlib import Path

import pytest
import torch

from models.starter.adapter import read_adapter
from models.starter.make import main

QUICK = ("--tokens", "600", "--device", "cpu")


def make(data: Path, work: Path, model: Path, *more: str) -> int:
    """Run the command."""
    return main(["--data", str(data), "--work", str(work), "--model", str(model), *QUICK, *more])


def test_one_command_makes_an_adapter(public_sets: Path, tmp_path: Path, tiny: Path) -> None:
    assert make(public_sets, tmp_path, tiny, "--steps", "3") == 0
    _, tensors = read_adapter(tmp_path / "starter-adapter.gguf")
    assert any(
        values.abs().sum() > 0 for name, values in tensors.items() if name.endswith("lora_b")
    )


@pytest.mark.proof
def test_a_broken_off_run_goes_on(public_sets: Path, tmp_path: Path, tiny: Path) -> None:
    make(public_sets, tmp_path, tiny, "--steps", "2")
    first = torch.load(tmp_path / "checkpoint.pt", weights_only=True)["progress"]
    make(public_sets, tmp_path, tiny, "--steps", "3")
    second = torch.load(tmp_path / "checkpoint.pt", weights_only=True)["progress"]
    assert (first["step"], second["step"]) == (2, 3)
    assert second["tokens"] > first["tokens"]


@pytest.mark.proof
def test_training_lowers_the_loss(public_sets: Path, tmp_path: Path, tiny: Path) -> None:
    make(public_sets, tmp_path / "short", tiny, "--steps", "1")
    make(public_sets, tmp_path / "long", tiny, "--steps", "60", "--rate", "5e-3")
    begun, ended = (
        torch.load(tmp_path / name / "checkpoint.pt", weights_only=True)["progress"]["loss"]
        for name in ("short", "long")
    )
    assert ended < begun


@pytest.mark.proof
def test_a_budget_of_three_minutes_is_enough_for_the_real_base(
    public_sets: Path, tmp_path: Path, base: Path
) -> None:
    assert make(public_sets, tmp_path, base, "--budget", "3", "--steps", "4") == 0
    size, tensors = read_adapter(tmp_path / "starter-adapter.gguf")
    assert (size.rank, len(tensors)) == (16, 420)
