import errno
from pathlib import Path

import pytest

from app.domain.errors import VaultError, VaultInUseError
from app.vault import files
from app.vault.files import FileLock, clear_beside, keep_as, move_file, translated


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "may not write"),
        (errno.EIO, "could not be read or written"),
    ],
)
def test_what_the_system_refuses_is_a_sentence(number: int, sentence: str) -> None:
    assert sentence in str(translated(OSError(number, "private/path")))
    assert "private" not in str(translated(OSError(number, "private/path")))


def test_clearing_up_never_fails(tmp_path: Path) -> None:
    (tmp_path / "vault-journal").mkdir()

    clear_beside(tmp_path / "vault")

    assert (tmp_path / "vault-journal").exists()


def test_a_lock_that_was_taken_away_while_somebody_waited_for_it_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    erased = FileLock(tmp_path / "vault")

    def late(_: int) -> None:
        monkeypatch.undo()
        erased.remove()
        FileLock(tmp_path / "vault").release()

    monkeypatch.setattr(files, "_lock", late)

    with pytest.raises(VaultInUseError):
        FileLock(tmp_path / "vault")


def test_a_file_that_can_not_be_moved_stands_where_it_stood(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"whole")

    with pytest.raises(VaultError):
        move_file(tmp_path / "file", tmp_path / "missing" / "file")

    assert (tmp_path / "file").read_bytes() == b"whole"


def test_a_file_that_can_not_have_another_name_has_the_one_that_it_had(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"whole")

    with pytest.raises(VaultError):
        keep_as(tmp_path / "file", tmp_path / "missing" / "file")

    assert (tmp_path / "file").read_bytes() == b"whole"
