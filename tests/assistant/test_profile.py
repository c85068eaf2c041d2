"""A profile before and after unlocking, on a real vault in a file."""

import shutil
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.assistant import Profile
from app.assistant.places import ProfileNameError
from app.domain.errors import BoundError, ModelFileError, NoVaultError, WrongPassphraseError
from app.domain.persona import Axis
from app.domain.settings import LearningMode

PASSPHRASE = "seven grey herons at dawn"  # noqa: S105 - of a vault in a test's own folder


def test_what_was_set_is_there_after_unlocking(profile: Profile) -> None:
    with profile.create(PASSPHRASE) as assistant:
        choices = replace(assistant.settings.current(), learning=LearningMode.OFF)
        assistant.settings.save(choices)
        assistant.persona.move(Axis.LENGTH, -1)
    with profile.unlock(PASSPHRASE) as assistant:
        assert assistant.settings.current().learning is LearningMode.OFF
        assert assistant.persona.current().position(Axis.LENGTH) == -1


def test_locking_seals_what_waits_to_be_forgotten(profile: Profile) -> None:
    with profile.create(PASSPHRASE) as assistant:
        (memory,) = assistant.memory.remember("My sister Ana lives in Lisbon")
        assistant.memory.forget(assistant.memory.plan([memory.id]))
    with profile.unlock(PASSPHRASE) as assistant:
        assert assistant.memory.all() == ()
        assert assistant.memory.verify().residues == 0


def test_another_passphrase_opens_nothing(profile: Profile) -> None:
    profile.create(PASSPHRASE).lock()
    with pytest.raises(WrongPassphraseError):
        profile.unlock("another one")


def test_after_a_change_the_old_passphrase_opens_nothing(profile: Profile) -> None:
    with profile.create(PASSPHRASE) as assistant:
        assistant.change_passphrase(PASSPHRASE, "a new one")
    with pytest.raises(WrongPassphraseError):
        profile.unlock(PASSPHRASE)
    profile.unlock("a new one").lock()


def test_unlocking_what_is_not_there_says_so(profile: Profile) -> None:
    with pytest.raises(NoVaultError):
        profile.unlock(PASSPHRASE)


def test_two_profiles_know_nothing_of_each_other(profile: Profile) -> None:
    with profile.create(PASSPHRASE) as assistant:
        list(assistant.ask("a word that only one profile knows", Event()))
    with replace(profile, name="Jo").create(PASSPHRASE) as other:
        assert other.chats.all() == ()


def test_a_profile_knows_whether_another_candor_has_its_vault_open(profile: Profile) -> None:
    with profile.create("five small birds"):
        assert profile.in_use()
    assert not profile.in_use()


def test_a_private_session_writes_no_file(profile: Profile, tmp_path: Path) -> None:
    with profile.private() as assistant:
        list(assistant.ask("hello", Event()))
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize("name", ["", "../x", "a/b", "x" * 41, "."])
def test_a_name_that_is_no_folder_is_refused(profile: Profile, name: str) -> None:
    with pytest.raises(ProfileNameError):
        replace(profile, name=name).exists()


def test_where_a_household_forbids_memory_nothing_is_remembered(profile: Profile) -> None:
    profile.places.data.mkdir(exist_ok=True)
    profile.places.household.write_text('[rules]\nmemory = "forbidden"\nreason = "a shared desk"\n')
    with profile.private() as assistant:
        list(assistant.ask("My sister Ana lives in Lisbon", Event()))
        assert assistant.memory.proposals() == ()
        with pytest.raises(BoundError, match="a shared desk"):
            assistant.memory.remember("My sister Ana lives in Lisbon")


def test_a_broken_household_file_is_told_and_the_strictest_rules_hold(profile: Profile) -> None:
    profile.places.household.write_text("[rules\n")
    with profile.private() as assistant:
        assert len(assistant.warnings()) == 1
        assert assistant.persona.bounds().switches.memory_forbidden


def test_a_chosen_model_that_is_gone_is_told(
    profile: Profile, tiny_model: Path, tmp_path: Path
) -> None:
    with profile.create(PASSPHRASE) as assistant:
        chosen = Path(shutil.copy(tiny_model, tmp_path / "chosen.gguf"))
        assistant.settings.save(replace(assistant.settings.current(), model=str(chosen)))
    chosen.unlink()
    with profile.unlock(PASSPHRASE) as assistant:
        assert any("the starter answers instead" in sentence for sentence in assistant.warnings())


def test_a_file_that_is_no_model_is_refused_when_it_is_chosen(profile: Profile) -> None:
    with profile.private() as assistant:
        before = assistant.settings.current()
        with pytest.raises(ModelFileError):
            assistant.settings.save(replace(before, model="/etc/passwd"))
        assert assistant.settings.current() == before


def test_a_page_opened_before_a_slider_moved_never_moves_it_back(profile: Profile) -> None:
    with profile.private() as assistant:
        opened = assistant.settings.current()
        assistant.persona.move(Axis.LENGTH, 2)
        assistant.settings.save(replace(opened, learning=LearningMode.OFF))
        assert assistant.persona.current().position(Axis.LENGTH) == 2
