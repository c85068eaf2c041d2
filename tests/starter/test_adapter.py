"""The adapter's file holds what was trained, for llama.cpp and for going on."""

import hashlib
from pathlib import Path

import pytest
import torch

from models.starter.adapter import load_adapter, save_adapter
from models.starter.network import LoraSize, Network

LARGEST = 12_000_000  # bytes


def shaken(tiny: Path, seed: int, *, size: LoraSize | None = None) -> Network:
    """A network whose adapter does something."""
    torch.manual_seed(seed)
    network = Network(tiny, size=size, dtype=torch.float32)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.copy_(torch.randn_like(parameter) * 0.05)
    return network


def test_what_is_saved_is_read_back(tiny: Path, tmp_path: Path) -> None:
    saved, read = shaken(tiny, 1), shaken(tiny, 2)
    save_adapter(saved, tmp_path / "a.gguf")
    load_adapter(read, tmp_path / "a.gguf")
    for (name, one), (_, other) in zip(
        saved.named_parameters(), read.named_parameters(), strict=True
    ):
        assert torch.allclose(one, other, atol=1e-3), name


def test_the_same_weights_give_the_same_bytes(tiny: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        save_adapter(shaken(tiny, 1), tmp_path / name)
    digests = {hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() for name in ("a", "b")}
    assert len(digests) == 1


def test_an_adapter_of_another_rank_is_refused(tiny: Path, tmp_path: Path) -> None:
    save_adapter(shaken(tiny, 1, size=LoraSize(4, 8)), tmp_path / "a.gguf")
    with pytest.raises(ValueError, match="rank=4"):
        load_adapter(shaken(tiny, 2), tmp_path / "a.gguf")


def test_a_fresh_adapter_changes_nothing(tiny: Path) -> None:
    torch.manual_seed(0)
    one, other = (Network(tiny, size=LoraSize(rank, 8), dtype=torch.float32) for rank in (2, 8))
    assert torch.equal(one.scores([5, 6, 7]), other.scores([5, 6, 7]))


def test_what_ships_is_small_enough() -> None:
    shipped = Path(__file__).parents[2] / "models" / "starter-adapter.gguf"
    assert shipped.stat().st_size <= LARGEST
