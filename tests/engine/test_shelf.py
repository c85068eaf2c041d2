"""The shelf of added models."""

from pathlib import Path
from threading import Event

import pytest

from app.domain.errors import EngineError, ModelFileError, NotFoundError
from app.engine import Shelf, ShelvedModel
from app.engine.filelock import locked
from tests.engine.conftest import TINY
from tests.engine.variants import write_variant


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "models")


def add(shelf: Shelf, path: Path) -> ShelvedModel:
    added = shelf.add(path, Event())
    assert added is not None
    return added


def test_an_added_model_is_listed_with_a_readable_name(shelf: Shelf) -> None:
    shares: list[float] = []

    added = shelf.add(TINY, Event(), shares.append)

    assert added is not None
    assert shelf.models() == (added,)
    assert added.name == "prototype-3M"
    assert added.path.read_bytes() == TINY.read_bytes()
    assert (shares[0], shares[-1]) == (0.0, 1.0)


@pytest.mark.parametrize("at", [0.0, 1.0])
def test_a_stopped_copy_leaves_nothing_and_can_be_made_anew(shelf: Shelf, at: float) -> None:
    stop = Event()

    def stop_there(share: float) -> None:
        if share >= at:
            stop.set()

    assert shelf.add(TINY, stop, stop_there) is None

    assert [each.name for each in shelf.folder.iterdir()] == ["._copy.lock"]
    assert shelf.models() == ()
    assert add(shelf, TINY).path.read_bytes() == TINY.read_bytes()


def test_the_same_content_stands_there_once(shelf: Shelf, tmp_path: Path) -> None:
    copy = tmp_path / "other name.gguf"
    copy.write_bytes(TINY.read_bytes())

    assert add(shelf, TINY) == add(shelf, copy)
    assert len(list((tmp_path / "models").glob("*.gguf"))) == 1


def test_two_copies_do_not_mix_and_a_crash_leaves_no_second(shelf: Shelf) -> None:
    shelf.make_room(0)
    (shelf.folder / "._copy.part").write_bytes(b"what a crash left")
    with locked(shelf.folder / "._copy.lock"), pytest.raises(EngineError):
        add(shelf, TINY)
    assert add(shelf, TINY).path.read_bytes() == TINY.read_bytes()
    assert not list(shelf.folder.glob(".*.part"))


def test_a_removed_model_is_gone_and_its_source_is_not(shelf: Shelf) -> None:
    added = add(shelf, TINY)

    shelf.remove(added.id)

    assert shelf.models() == ()
    assert TINY.exists()
    with pytest.raises(NotFoundError):
        shelf.get(added.id)


def test_a_name_can_not_leave_the_folder(shelf: Shelf, tmp_path: Path) -> None:
    path = write_variant(tmp_path / "evil.gguf", {"general.name": "../../etc/passwd"})

    added = add(shelf, path)

    assert added.path.parent == tmp_path / "models"
    assert added.name == "etc-passwd"


def test_what_candor_can_not_run_is_not_copied(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "cut.gguf").write_bytes(TINY.read_bytes()[:100_000])

    for path in (tmp_path / "cut.gguf", tmp_path / "none.gguf"):
        with pytest.raises(ModelFileError):
            add(shelf, path)

    assert shelf.models() == ()


def test_an_empty_shelf_needs_no_folder(shelf: Shelf) -> None:
    assert shelf.models() == ()
