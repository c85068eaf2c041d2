"""An old file put back, and two computers on one folder: what is told, and what can not be."""

import contextlib
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.errors import KeystoreError
from app.vault import (
    Marks,
    MemoryKeySource,
    NewProtection,
    Standing,
    Vault,
    create_vault,
    recover_vault,
)
from app.vault import open_vault as open_any_vault
from app.vault.files import copies_beside
from app.vault.marks import Mark
from app.vault.sentences import COPIES_BESIDE
from tests.vault.conftest import FAST
from tests.vault.samples import make_memory

WORDS = "correct horse battery"
Clock = Callable[[], datetime]


class Computer:
    """A computer with marks of its own; its vaults are Portable."""

    def __init__(self, folder: Path, path: Path, clock: Clock) -> None:
        self.marks, self.path, self.clock = Marks(folder), path, clock

    def create(self) -> None:
        create_vault(
            self.path,
            keystore=None,
            passphrase=WORDS,
            clock=self.clock,
            cost=FAST,
            marks=self.marks,
        ).close()

    def open(self, keystore: MemoryKeySource | None = None) -> Vault:
        return open_any_vault(
            self.path, keystore=keystore, passphrase=WORDS, clock=self.clock, marks=self.marks
        )

    def write(self, name: str) -> Standing:
        vault = self.open()
        vault.memories.put(make_memory(name))
        standing = vault.standing
        vault.close()
        return standing

    def look(self) -> Standing:
        vault = self.open()
        vault.close()
        return vault.standing


@pytest.fixture
def here(tmp_path: Path, path: Path, clock: Clock) -> Computer:
    """This computer, with a vault in which something was written."""
    computer = Computer(tmp_path / "here", path, clock)
    computer.create()
    computer.write("memory-1")
    return computer


@pytest.fixture
def there(tmp_path: Path, path: Path, clock: Clock) -> Computer:
    """Another computer that has the same folder."""
    return Computer(tmp_path / "there", path, clock)


def test_a_vault_that_went_on_is_the_latest(here: Computer) -> None:
    assert [here.write("memory-2"), here.look(), here.write("memory-3")] == [Standing.LATEST] * 3


def test_an_old_file_put_back_whole_is_noticed_until_somebody_goes_on_with_it(
    here: Computer, path: Path
) -> None:
    old = path.read_bytes()
    here.write("memory-2")
    path.write_bytes(old)

    assert [here.look(), here.look()] == [Standing.OLDER] * 2
    assert "older than the one that was last used" in here.write("memory-3")
    assert here.look() is Standing.LATEST


def test_looking_does_not_change_a_byte(here: Computer, path: Path) -> None:
    before = path.read_bytes()

    here.look()

    assert path.read_bytes() == before


def test_two_computers_in_turn_are_told_nothing(here: Computer, there: Computer) -> None:
    standings = [each.write(f"memory-{n}") for n, each in enumerate((there, here) * 3)]

    assert standings == [Standing.LATEST] * 6


def test_two_computers_at_once_are_told_when_one_took_the_others_place(
    here: Computer, there: Computer, path: Path
) -> None:
    common = path.read_bytes()
    here.write("memory-2")
    path.write_bytes(common)
    for number in range(3):
        there.write(f"memory-{number}")

    assert here.look() is Standing.PARTED
    assert there.look() is Standing.LATEST


def test_a_crash_before_the_mark_was_written_is_no_older_file(
    here: Computer, tmp_path: Path
) -> None:
    marks = shutil.copytree(tmp_path / "here", tmp_path / "before")
    here.write("memory-2")
    shutil.rmtree(tmp_path / "here")
    marks.rename(tmp_path / "here")

    assert here.look() is Standing.LATEST


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff"])
def test_a_spoilt_mark_is_none(here: Computer, tmp_path: Path, content: bytes) -> None:
    (mark,) = (tmp_path / "here").iterdir()
    mark.write_bytes(content)

    assert here.look() is Standing.LATEST


def test_a_folder_that_can_not_be_written_keeps_no_mark_and_hinders_nothing(
    tmp_path: Path, path: Path, clock: Clock
) -> None:
    (tmp_path / "file").write_text("no folder")
    computer = Computer(tmp_path / "file" / "marks", path, clock)
    computer.create()

    assert computer.write("memory-1") is Standing.LATEST
    computer.marks.remove(bytes(16))


def test_a_mark_says_nothing_of_what_is_kept_and_can_be_removed(
    here: Computer, tmp_path: Path
) -> None:
    (file,) = (tmp_path / "here").iterdir()
    vault_id = bytes.fromhex(file.name)

    mark = here.marks.load(vault_id)
    here.marks.remove(vault_id)

    assert mark is not None
    assert mark == Mark(mark.device, sessions=1, generation=mark.generation)
    assert here.marks.load(vault_id) is None


def test_a_recovered_vault_is_marked_as_well(here: Computer, path: Path) -> None:
    vault = here.open()
    code = vault.protection.renew_code().words
    vault.close()
    old = path.read_bytes()
    new = NewProtection(passphrase=WORDS, cost=FAST)
    recover_vault(path, code, new, clock=here.clock, marks=here.marks)[0].close()
    path.write_bytes(old)

    assert here.look() is Standing.OLDER


def test_a_keystore_notices_every_older_epoch_without_any_mark(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    old = path.read_bytes()
    with vault.forgetting():
        vault.memories.remove(make_memory().id)
    vault.close()
    path.write_bytes(old)

    with pytest.raises(KeystoreError, match="does not hold the key") as caught:
        open_any_vault(path, keystore=keys, passphrase=None, clock=clock)
    assert "older copy" in caught.value.advice


def test_an_older_file_without_a_keystore_takes_no_key_from_the_newer_one(
    here: Computer, path: Path, keys: MemoryKeySource
) -> None:
    older = path.read_bytes()
    with contextlib.closing(here.open()) as vault:
        vault.protection.change(WORDS, WORDS, keystore=keys, cost=FAST)
    newer = path.read_bytes()

    path.write_bytes(older)
    with contextlib.closing(here.open(keys)) as vault:
        assert vault.standing is Standing.OLDER
    path.write_bytes(newer)

    with contextlib.closing(here.open(keys)) as vault:
        assert vault.standing is Standing.LATEST


def test_recovering_an_older_file_takes_no_key_from_the_newer_one(
    path: Path, tmp_path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    marks = Marks(tmp_path / "here")
    vault = create_vault(path, keystore=keys, passphrase=None, clock=clock, marks=marks)
    code = vault.protection.renew_code().words
    vault.close()
    older = path.read_bytes()
    with contextlib.closing(
        open_any_vault(path, keystore=keys, passphrase=None, clock=clock, marks=marks)
    ) as vault:
        vault.protection.renew_code()
    newer = path.read_bytes()

    path.write_bytes(older)
    new = NewProtection(keystore=keys)
    recovered, _ = recover_vault(path, code, new, clock=clock, marks=marks)
    recovered.close()
    path.write_bytes(newer)

    assert recovered.standing is Standing.OLDER
    open_any_vault(path, keystore=keys, passphrase=None, clock=clock, marks=marks).close()


def test_what_is_odd_about_a_vault_is_told_in_sentences(here: Computer, path: Path) -> None:
    old = path.read_bytes()
    assert here.look() is Standing.LATEST
    here.write("memory-2")
    path.write_bytes(old)
    path.with_name("vault (Jo's conflicted copy 2026-11-22)").write_bytes(b"")

    vault = here.open()

    assert vault.alarms == (Standing.OLDER.value, COPIES_BESIDE)
    vault.close()


@pytest.mark.usefixtures("here")
def test_copies_that_a_program_left_beside_the_vault_are_counted(path: Path) -> None:
    assert copies_beside(path) == 0
    path.with_name("vault.sync-conflict-20261122-120000-ABCDEFG").write_bytes(b"")
    path.with_name("vault (Jo's conflicted copy 2026-11-22)").write_bytes(b"")
    path.with_name("notes").write_bytes(b"")

    assert copies_beside(path) == 2
    assert copies_beside(path / "nowhere") == 0
