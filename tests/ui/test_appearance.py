"""The look of a device is kept beside the vaults and survives whatever is in its file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.look import Appearance, Theme, load_appearance, save_appearance
from app.ui.look.appearance import TEXT_SIZES


@given(st.builds(Appearance, st.sampled_from(Theme), st.sampled_from(TEXT_SIZES)))
def test_a_look_comes_back_as_it_was_saved(
    tmp_path_factory: pytest.TempPathFactory, look: Appearance
) -> None:
    file = tmp_path_factory.mktemp("data") / "new" / "device.toml"
    save_appearance(file, look)
    assert load_appearance(file) == look


@pytest.mark.parametrize("text", ["", "theme = 3", "theme = [", "text_size = 900", "\x00\xff"])
def test_a_strange_file_means_the_default_look(tmp_path: Path, text: str) -> None:
    file = tmp_path / "device.toml"
    file.write_bytes(text.encode("latin-1"))
    assert load_appearance(file) == Appearance()


def test_other_keys_of_the_device_stay(tmp_path: Path) -> None:
    file = tmp_path / "device.toml"
    file.write_text('last_profile = "jo \\"x\\""\n')
    save_appearance(file, Appearance(Theme.DARK))
    assert 'last_profile = "jo \\"x\\""' in file.read_text()


def test_a_device_that_can_not_be_written_to_does_not_stop_anybody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    save_appearance(tmp_path / "file" / "device.toml", Appearance())
