import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.errors import (
    KeystoreError,
    NoVaultError,
    VaultDamagedError,
    VaultError,
    VaultExistsError,
    VaultInUseError,
    VaultTooNewError,
    WrongPassphraseError,
)
from app.vault import (
    KeySource,
    MemoryKeySource,
    Mode,
    Vault,
    create_vault,
    inspect_vault,
    is_in_use,
    open_vault,
)
from tests.vault.conftest import FAST
from tests.vault.samples import make_memory

Clock = Callable[[], datetime]
WORDS, OTHER, WRONG = "correct horse battery", "another one", "wrong"


@pytest.mark.parametrize(
    ("has_keystore", "passphrase", "mode"),
    [(True, None, Mode.EASY), (True, WORDS, Mode.PRIVATE), (False, WORDS, Mode.PORTABLE)],
)
def test_a_vault_opens_with_what_it_was_made_with(
    path: Path, clock: Clock, *, has_keystore: bool, passphrase: str | None, mode: Mode
) -> None:
    keystore: KeySource | None = MemoryKeySource() if has_keystore else None
    made = create_vault(path, keystore=keystore, passphrase=passphrase, clock=clock, cost=FAST)
    made.memories.put(make_memory())
    made.close()

    info = inspect_vault(path)
    vault = open_vault(path, keystore=keystore, passphrase=passphrase, clock=clock)

    assert info == vault.info == made.info
    assert (info.mode, info.needs_passphrase, info.version) == (mode, passphrase is not None, 1)
    assert vault.memories.all() == (make_memory(),)
    vault.close()


def test_without_keystore_and_passphrase_nothing_is_created(path: Path, clock: Clock) -> None:
    with pytest.raises(VaultError, match="no keystore, and no passphrase") as caught:
        create_vault(path, keystore=None, passphrase=None, clock=clock)

    assert "private session" in caught.value.advice
    assert not path.parent.exists()


def test_an_empty_passphrase_is_none(path: Path, clock: Clock) -> None:
    with pytest.raises(VaultError, match="can not be empty"):
        create_vault(path, keystore=None, passphrase="", clock=clock, cost=FAST)

    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"anything"])
def test_a_new_vault_never_takes_the_place_of_a_file(
    path: Path, keys: MemoryKeySource, clock: Clock, content: bytes
) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)

    with pytest.raises(VaultExistsError):
        create_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert path.read_bytes() == content


def test_a_journal_of_a_deleted_vault_does_not_reach_the_new_one(
    path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    path.parent.mkdir(parents=True)
    path.with_name("vault-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(512))

    vault = create_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert vault.check().residues == 0
    vault.close()


def test_only_the_owner_can_read_the_vault_and_its_folder(vault: Vault, path: Path) -> None:
    vault.memories.put(make_memory())

    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}

    assert modes == {"vault": 0o600, "vault.lock": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_without_a_vault_there_is_nothing_to_open(
    path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    with pytest.raises(NoVaultError):
        open_vault(path, keystore=keys, passphrase=None, clock=clock)
    with pytest.raises(NoVaultError):
        inspect_vault(path)


def test_a_second_window_is_told_that_the_vault_is_in_use(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    with pytest.raises(VaultInUseError, match="another Candor"):
        open_vault(path, keystore=keys, passphrase=None, clock=clock)
    with pytest.raises(VaultInUseError):
        create_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert inspect_vault(path) == vault.info


def test_whether_a_vault_is_in_use_is_known_without_a_secret(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    assert is_in_use(path)
    vault.close()
    assert not is_in_use(path)
    open_vault(path, keystore=keys, passphrase=None, clock=clock).close()
    with pytest.raises(NoVaultError):
        is_in_use(path.with_name("none"))


def test_another_process_is_told_that_the_vault_is_in_use(vault: Vault, path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from app.vault.files import FileLock\n"
        "try: FileLock(Path(sys.argv[1]))\n"
        "except Exception as error: print(type(error).__name__)"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
    )

    assert run.stdout.strip() == "VaultInUseError"
    assert not vault.closed


@pytest.mark.parametrize("has_keystore", [True, False])
def test_a_wrong_passphrase_is_told_from_a_damaged_header(
    path: Path, clock: Clock, *, has_keystore: bool
) -> None:
    keystore = MemoryKeySource() if has_keystore else None
    create_vault(path, keystore=keystore, passphrase=WORDS, clock=clock, cost=FAST).close()

    with pytest.raises(WrongPassphraseError, match="does not open"):
        open_vault(path, keystore=keystore, passphrase=WRONG, clock=clock)
    with pytest.raises(WrongPassphraseError, match="needs its passphrase"):
        open_vault(path, keystore=keystore, passphrase=None, clock=clock)
    _write_headers(path, b"\x00" * 274)
    with pytest.raises(VaultDamagedError):
        open_vault(path, keystore=keystore, passphrase=WORDS, clock=clock)


def test_the_same_passphrase_typed_on_another_system_opens_the_vault(
    path: Path, clock: Clock
) -> None:
    composed, decomposed = "caf\u00e9", "cafe\u0301"
    create_vault(path, keystore=None, passphrase=composed, clock=clock, cost=FAST).close()

    open_vault(path, keystore=None, passphrase=decomposed, clock=clock).close()


def test_a_vault_without_its_keystore_says_so(vault: Vault, path: Path, clock: Clock) -> None:
    vault.close()

    with pytest.raises(KeystoreError, match="can not be reached"):
        open_vault(path, keystore=None, passphrase=None, clock=clock)
    with pytest.raises(KeystoreError, match="does not hold the key"):
        open_vault(path, keystore=MemoryKeySource(), passphrase=None, clock=clock)


def test_another_key_in_the_keystore_is_named(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.close()
    (name,) = keys._secrets

    keys._secrets[name] = bytes(32)
    with pytest.raises(KeystoreError, match="does not open this vault"):
        open_vault(path, keystore=keys, passphrase=None, clock=clock)
    keys._secrets[name] = b"short"
    with pytest.raises(KeystoreError, match="does not open this vault"):
        open_vault(path, keystore=keys, passphrase=None, clock=clock)


def test_a_vault_of_a_newer_candor_is_left_untouched(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.close()
    _execute(path, "PRAGMA user_version = 2")
    newer = path.read_bytes()

    with pytest.raises(VaultTooNewError) as caught:
        open_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert "untouched" in caught.value.advice
    assert path.read_bytes() == newer


@pytest.mark.parametrize("content", [b"", b"GGUF" + bytes(5000), b"a note to myself\n" * 400])
def test_another_file_is_no_vault(
    path: Path, keys: MemoryKeySource, clock: Clock, content: bytes
) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)

    with pytest.raises(VaultDamagedError, match="not a vault"):
        open_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert path.read_bytes() == content


def test_a_table_of_another_program_is_no_vault(
    path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    path.parent.mkdir(parents=True)
    _execute(path, "CREATE TABLE notes (text)")

    with pytest.raises(VaultDamagedError, match="not a vault"):
        open_vault(path, keystore=keys, passphrase=None, clock=clock)


def test_a_trigger_slipped_into_the_file_never_runs(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.memories.put(make_memory())
    vault.close()
    _execute(path, "CREATE TRIGGER t AFTER INSERT ON records BEGIN DELETE FROM nodes_a; END")

    again = open_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert again.memories.all() == (make_memory(),)
    with pytest.raises(VaultDamagedError, match="reading only"):
        again.memories.put(make_memory("new"))
    again.close()


def test_a_vault_cut_in_half_gives_what_is_left_and_names_the_loss(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    with vault.change():
        for number in range(100):
            vault.memories.put(make_memory(f"memory-{number}"))
    vault.close()
    half = path.stat().st_size // 2
    os.truncate(path, half)

    again = open_vault(path, keystore=keys, passphrase=None, clock=clock)

    left = len(again.memories.all())
    assert 0 < left < 100
    assert again.damage.lost == {"memories": 100 - left}
    assert path.stat().st_size == half
    again.close()


def test_a_vault_cut_to_its_first_pages_is_refused(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.close()
    os.truncate(path, 5000)

    with pytest.raises(VaultDamagedError) as caught:
        open_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert "backup" in caught.value.advice


def test_a_lost_first_page_costs_nothing(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.memories.put(make_memory())
    vault.close()
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])

    assert inspect_vault(path).mode is Mode.EASY
    again = open_vault(path, keystore=keys, passphrase=None, clock=clock)
    assert again.damage.sentence == "The vault's file is damaged; everything could be read."
    again.accept_loss()
    assert again.memories.all() == (make_memory(),)
    assert again.check().residues == 0
    again.close()


def test_a_file_that_another_program_holds_is_in_use(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(VaultInUseError):
        open_vault(path, keystore=keys, passphrase=None, clock=clock)
    other.close()


def test_a_folder_in_the_vaults_place_is_named(
    path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    path.mkdir(parents=True)

    with pytest.raises(VaultError, match="may not write"):
        open_vault(path, keystore=keys, passphrase=None, clock=clock)


def test_a_vault_that_can_not_be_placed_leaves_no_key(
    path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    path.with_name("vault.new").mkdir(parents=True)

    with pytest.raises(VaultError):
        create_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert keys._secrets == {}


def test_a_lock_that_can_not_be_made_is_named(
    path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    path.with_name("vault.lock").mkdir(parents=True)

    with pytest.raises(VaultError, match="may not write"):
        create_vault(path, keystore=keys, passphrase=None, clock=clock)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path, clock: Clock) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(VaultError, match="may not write"):
        create_vault(tmp_path / "me" / "vault", keystore=None, passphrase=WORDS, clock=clock)


@pytest.mark.parametrize("below", ["me/vault", "me/too/vault"])
def test_a_file_where_the_folder_should_be_is_named(
    tmp_path: Path, clock: Clock, below: str
) -> None:
    (tmp_path / "me").write_text("a file")

    with pytest.raises(VaultError, match="may not write"):
        create_vault(tmp_path / below, keystore=None, passphrase=WORDS, clock=clock, cost=FAST)


def test_the_passphrase_changes_without_touching_a_record(path: Path, clock: Clock) -> None:
    vault = create_vault(path, keystore=None, passphrase=WORDS, clock=clock, cost=FAST)
    vault.memories.put(make_memory())
    before = _rows(path)

    vault.change_passphrase(WORDS, OTHER, cost=FAST)
    vault.close()

    assert _rows(path) == before
    with pytest.raises(WrongPassphraseError):
        open_vault(path, keystore=None, passphrase=WORDS, clock=clock)
    again = open_vault(path, keystore=None, passphrase=OTHER, clock=clock)
    assert again.memories.all() == (make_memory(),)
    again.close()


def test_a_passphrase_is_added_and_taken_away(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.change_passphrase(None, WORDS, cost=FAST)
    assert vault.info.mode is Mode.PRIVATE
    vault.change_passphrase(WORDS, None)
    vault.close()

    assert inspect_vault(path).mode is Mode.EASY
    open_vault(path, keystore=keys, passphrase=None, clock=clock).close()


def test_the_old_passphrase_must_be_known_to_change_it(path: Path, clock: Clock) -> None:
    vault = create_vault(path, keystore=None, passphrase=WORDS, clock=clock, cost=FAST)

    with pytest.raises(WrongPassphraseError):
        vault.change_passphrase(WRONG, OTHER, cost=FAST)
    with pytest.raises(WrongPassphraseError):
        vault.change_passphrase(None, OTHER, cost=FAST)
    with pytest.raises(VaultError, match="only protection"):
        vault.change_passphrase(WORDS, None)
    vault.close()


def test_a_passphrase_is_not_changed_in_the_middle_of_a_change(vault: Vault) -> None:
    with pytest.raises(ValueError, match="between changes"), vault.change():
        vault.change_passphrase(None, WORDS, cost=FAST)


def _execute(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA application_id")
    connection.execute(statement)
    connection.close()


def _write_headers(path: Path, header: bytes) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for table in ("nodes_a", "nodes_b"):
        connection.execute(f"UPDATE {table} SET sealed = ? WHERE number = 0", (header,))  # noqa: S608
    connection.close()


def _rows(path: Path) -> list[tuple[int, bytes]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT slot, sealed FROM records").fetchall()
    connection.close()
    return rows
