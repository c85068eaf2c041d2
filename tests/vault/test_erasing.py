"""A whole vault destroyed: keys first, then the file."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.errors import KeystoreError, NoVaultError, VaultError, VaultInUseError
from app.vault import (
    KeySource,
    Marks,
    MemoryKeySource,
    NewProtection,
    Vault,
    create_vault,
    erase_vault,
    open_vault,
    recover_vault,
)
from app.vault.files import remove_files
from tests.vault.conftest import FAST
from tests.vault.keystores import Lying, Scripted, refuse
from tests.vault.samples import make_memory

WORDS = "correct horse battery"
Clock = Callable[[], datetime]


def test_an_erased_vault_leaves_no_file_and_no_key(
    vault: Vault, path: Path, keys: MemoryKeySource
) -> None:
    with vault.forgetting():
        vault.memories.remove(make_memory().id)
    vault.close()

    assert erase_vault(path, keystore=keys) == ""
    assert not path.parent.exists()
    assert keys._secrets == {}


def test_an_old_copy_of_an_erased_vault_opens_no_more(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.close()
    old = path.read_bytes()
    erase_vault(path, keystore=keys)
    path.parent.mkdir()
    path.write_bytes(old)

    with pytest.raises(KeystoreError, match="does not hold the key"):
        open_vault(path, keystore=keys, passphrase=None, clock=clock)


def test_of_an_erased_vault_it_is_said_who_can_read_old_copies(
    path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    portable = create_vault(path, keystore=None, passphrase=WORDS, clock=clock, cost=FAST)
    portable.close()
    assert "with the passphrase" in erase_vault(path, keystore=keys)

    vault = create_vault(path, keystore=keys, passphrase=None, clock=clock)
    code, old = vault.protection.renew_code().words, path.read_bytes()
    vault.close()
    assert "destroy what you wrote down" in erase_vault(path, keystore=keys)
    path.parent.mkdir()
    path.write_bytes(old)
    new = NewProtection(passphrase=WORDS, cost=FAST)
    recover_vault(path, code, new, clock=clock)[0].close()


def test_without_its_keystore_a_vault_is_erased_and_the_key_is_not_claimed_gone(
    vault: Vault, path: Path
) -> None:
    vault.close()

    assert "no keystore was found" in erase_vault(path, keystore=None)
    assert not path.exists()


def test_a_file_that_is_no_vault_any_more_can_be_erased(path: Path, keys: MemoryKeySource) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"spoilt")

    assert "no keystore was found" in erase_vault(path, keystore=keys)
    assert not path.exists()


@pytest.mark.parametrize(
    "keystore",
    [Scripted(MemoryKeySource(), refuse()), Lying(MemoryKeySource())],
)
def test_a_keystore_that_does_not_let_go_keeps_the_vault(
    path: Path, clock: Clock, keystore: Scripted | Lying
) -> None:
    vault = create_vault(path, keystore=keystore, passphrase=None, clock=clock)
    vault.memories.put(make_memory())
    vault.close()
    _stop_removing(keystore)

    with pytest.raises(KeystoreError):
        erase_vault(path, keystore=keystore)

    again = open_vault(path, keystore=keystore, passphrase=None, clock=clock)
    assert again.memories.all() == (make_memory(),)
    again.close()


def test_an_open_vault_and_none_at_all_are_not_erased(
    vault: Vault, path: Path, keys: MemoryKeySource
) -> None:
    with pytest.raises(VaultInUseError):
        erase_vault(path, keystore=keys)
    with pytest.raises(NoVaultError):
        erase_vault(path.with_name("none"), keystore=keys)

    assert not vault.closed


def test_a_folder_in_the_vaults_place_is_not_erased(path: Path, keys: MemoryKeySource) -> None:
    path.mkdir(parents=True)

    with pytest.raises(VaultError, match="may not write"):
        erase_vault(path, keystore=keys)
    with pytest.raises(VaultError):
        remove_files(path)

    assert path.is_dir()


def test_erasing_leaves_no_mark_and_spares_what_is_not_ours(
    path: Path, keys: MemoryKeySource, clock: Clock, tmp_path: Path
) -> None:
    marks = Marks(tmp_path / "marks")
    vault = create_vault(path, keystore=keys, passphrase=None, clock=clock, marks=marks)
    vault.memories.put(make_memory())
    vault.close()
    path.with_name("notes").write_text("mine")

    erase_vault(path, keystore=keys, marks=marks)

    assert [each.name for each in path.parent.iterdir()] == ["notes"]
    assert list((tmp_path / "marks").iterdir()) == []


def _stop_removing(keystore: KeySource) -> None:
    if isinstance(keystore, Scripted):
        keystore.before = refuse("remove")
    elif isinstance(keystore, Lying):
        keystore.removes = False
