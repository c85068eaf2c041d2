import pytest
from candor_setup.debian import write_command
from candor_setup.libraries import PACKAGES, is_missing, list_missing
from candor_setup.needs import Need, ask_for

NEEDS = (Need("a C++ compiler", "g++", vital=True), Need("libEGL.so.1", "libegl1", vital=False))


def test_one_command_brings_all_that_is_missing() -> None:
    sentence = ask_for(NEEDS, has_apt=True, is_root=False)

    assert sentence.endswith("sudo apt-get install g++ libegl1")


def test_root_is_not_told_to_use_sudo() -> None:
    assert write_command(["g++"], is_root=True) == "apt-get install g++"


def test_a_system_without_apt_is_told_the_names() -> None:
    sentence = ask_for(NEEDS, has_apt=False, is_root=False)

    assert "a C++ compiler, libEGL.so.1" in sentence
    assert "apt" not in sentence


def test_a_library_is_missing_when_it_can_not_be_loaded() -> None:
    assert is_missing("libcandor-no-such.so.9")


@pytest.mark.parametrize("library", PACKAGES)
def test_each_library_of_the_window_is_asked_for_by_name(library: str) -> None:
    assert list_missing(lambda name: name == library) == (library,)
