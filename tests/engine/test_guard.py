"""What a worker can not do, tried by a job that means harm, with Python and with native code."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.engine.worker.needs import Needs
from app.engine.worker.process import WorkerProcess
from app.engine.worker.wire import Message, decode

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux takes rights from a process")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """The one file that the worker needs."""
    path = tmp_path / "needed" / "model.txt"
    path.parent.mkdir()
    path.write_text("weights", encoding="utf-8")
    return path


@pytest.fixture
def worker(model: Path, tmp_path: Path) -> Iterator[WorkerProcess]:
    """A worker that may read one file and write one folder."""
    (tmp_path / "folder").mkdir()
    process = WorkerProcess("tests.engine.prying_job", Needs((model,), (tmp_path / "folder",)))
    yield process
    process.end()


def tried(worker: WorkerProcess, request: Message) -> str:
    """Return how it went."""
    match decode(worker.ask(request, limit=30.0)):
        case [str(said)]:
            return said
        case _:
            raise AssertionError(request)


def skip_unless(worker: WorkerProcess, words: str) -> None:
    """Skip on a system that does not offer this, as the guard says itself."""
    if words not in tried(worker, ["note"]):
        pytest.skip("this system does not offer it")


def test_a_worker_reads_the_file_that_it_needs(worker: WorkerProcess, model: Path) -> None:
    assert tried(worker, ["read", str(model)]) == "weights"


def test_a_worker_reads_no_other_file(worker: WorkerProcess, model: Path, tmp_path: Path) -> None:
    skip_unless(worker, "no others")
    (tmp_path / "diary.txt").write_text("private", encoding="utf-8")
    assert tried(worker, ["read", str(tmp_path / "diary.txt")]) == "PermissionError"
    assert tried(worker, ["list", str(Path.home())]) == "PermissionError"
    assert tried(worker, ["list", str(model.parent)]) == "PermissionError"


def test_a_worker_writes_only_where_it_may(worker: WorkerProcess, tmp_path: Path) -> None:
    skip_unless(worker, "no others")
    assert tried(worker, ["write", str(tmp_path / "folder" / "made")]) == "done"
    for place in (tmp_path / "made", Path("/tmp/candor-made"), Path("/dev/shm/candor-made")):  # noqa: S108 - refused
        assert tried(worker, ["write", str(place)]) == "PermissionError"


def test_native_code_of_a_worker_opens_no_socket(worker: WorkerProcess) -> None:
    skip_unless(worker, "no program")
    assert tried(worker, ["socket", "internet"]) == "Operation not permitted"
    assert tried(worker, ["socket", "local"]) == "Operation not permitted"


def test_a_worker_starts_no_program_and_looks_into_none(worker: WorkerProcess) -> None:
    skip_unless(worker, "no program")
    assert tried(worker, ["run", "/bin/true"]) == "PermissionError"
    assert tried(worker, ["look into", os.getpid()]) == "PermissionError"


def test_a_worker_says_what_the_system_took(worker: WorkerProcess) -> None:
    note = tried(worker, ["note"])
    assert note.startswith("The model runs in a process of its own")
    assert "files" in note
