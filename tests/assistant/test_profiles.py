"""Several profiles on one machine."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.assistant import Profile, Profiles
from app.assistant.places import ProfileNameError
from app.domain.errors import KeystoreError, NoVaultError, VaultInUseError
from app.vault import MemoryKeySource
from tests.vault.keystores import Scripted, refuse

PASSPHRASE = "seven grey herons at dawn"  # noqa: S105 - of a vault in a test's own folder


@pytest.fixture
def profiles(profile: Profile) -> Profiles:
    """The profiles of a fresh data folder."""
    return Profiles(profile.places, profile.parts)


def create(profiles: Profiles, *names: str) -> None:
    """Make profiles of these names."""
    for name in names:
        profiles.named(name).create(PASSPHRASE).lock()


def test_the_profiles_with_a_vault_are_listed_and_nothing_else(profiles: Profiles) -> None:
    assert profiles.names() == ()
    create(profiles, "mia", "Jo")
    (profiles.places.profiles / "empty").mkdir()
    (profiles.places.profiles / "not a name").mkdir()

    assert profiles.names() == ("Jo", "mia")


def test_the_last_choice_opens_first(profiles: Profiles) -> None:
    assert profiles.last() == "default"

    profiles.choose("mia")

    assert Profiles(profiles.places, profiles.parts).last() == "mia"


@pytest.mark.parametrize("text", ['last_profile = "../x"\n', "last_profile = 3\n", "[", "\xff"])
def test_a_choice_that_can_not_be_one_is_the_first_profile(profiles: Profiles, text: str) -> None:
    profiles.places.device.write_text(text, encoding="latin-1")

    assert profiles.last() == "default"


def test_choosing_leaves_the_look_of_the_device_as_it_is(profiles: Profiles) -> None:
    profiles.places.device.write_text('theme = "dark"\ntext_size = 125\n')

    profiles.choose("mia")

    assert 'theme = "dark"\ntext_size = 125\n' in profiles.places.device.read_text()


def test_a_device_that_can_not_be_written_hinders_nobody(profiles: Profiles) -> None:
    profiles.places.device.mkdir()

    assert profiles.choose("mia").name == "mia"
    assert profiles.last() == "default"


@pytest.mark.parametrize(
    "name", ["..", "a/b", "a\\b", "", "x" * 41, "CON", "lpt1", "a b", "é\u0301"]
)
def test_a_name_that_could_leave_its_folder_is_none(profiles: Profiles, name: str) -> None:
    with pytest.raises(ProfileNameError):
        profiles.choose(name)
    with pytest.raises(ProfileNameError):
        profiles.delete(name)


def test_a_deleted_profile_leaves_nothing_and_the_others_stay(
    profiles: Profiles, tmp_path: Path
) -> None:
    profiles = replace(profiles, places=replace(profiles.places, state=tmp_path / "state"))
    create(profiles, "mia", "Jo")
    profiles.choose("mia")

    left = profiles.delete("mia")

    assert "with the passphrase" in left
    assert (profiles.names(), profiles.last()) == (("Jo",), "Jo")
    assert [each.name for each in profiles.places.profiles.iterdir()] == ["Jo"]
    profiles.named("Jo").unlock(PASSPHRASE).lock()


def test_a_deleted_profile_takes_its_key_out_of_the_keystore(profiles: Profiles) -> None:
    keys = MemoryKeySource()
    profiles = replace(profiles, parts=replace(profiles.parts, keystore=lambda: keys))
    profiles.named("mia").create(None).lock()

    assert profiles.delete("mia") == ""
    assert keys._secrets == {}


def test_what_is_not_ours_in_a_profiles_folder_is_left_and_told(profiles: Profiles) -> None:
    create(profiles, "mia")
    (profiles.named("mia").path.parent / "letter.txt").write_text("hello")

    assert "other files" in profiles.delete("mia")


def test_a_profile_that_is_open_or_does_not_exist_is_not_deleted(profiles: Profiles) -> None:
    with profiles.named("mia").create(PASSPHRASE), pytest.raises(VaultInUseError):
        profiles.delete("mia")
    with pytest.raises(NoVaultError):
        profiles.delete("Jo")

    assert profiles.names() == ("mia",)


def test_a_locked_keystore_keeps_the_profile(profiles: Profiles) -> None:
    keystore = Scripted(MemoryKeySource())
    profiles = replace(profiles, parts=replace(profiles.parts, keystore=lambda: keystore))
    profiles.named("mia").create(None).lock()
    keystore.before = refuse("remove")

    with pytest.raises(KeystoreError):
        profiles.delete("mia")

    assert profiles.names() == ("mia",)
