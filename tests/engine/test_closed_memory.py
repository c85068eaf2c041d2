"""Nobody reads the memory of a process that closed it: goal S21 of the vault's design."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.engine.sandbox import memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="as Linux tells it")

WAITING = """
import ctypes, resource, sys
{close}
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)[1])
sys.stdout.flush()
sys.stdin.read()
"""
CLOSE = "exec(sys.argv[1]); close_memory()"
LOOK = "import sys; open(f'/proc/{sys.argv[1]}/mem', 'rb')"
NOBODY = 65534
SYSTEM_PYTHON = Path("/usr/bin/python3")  # one that every user may run


def as_nobody() -> int | None:
    """Whom to be: an administrator may look into everything, so the tests step down."""
    return NOBODY if os.getuid() == 0 else None


def python() -> str:
    return str(SYSTEM_PYTHON) if os.getuid() == 0 else sys.executable


@pytest.fixture(params=[CLOSE, "pass"], ids=["closed", "open"])
def waiting(request: pytest.FixtureRequest) -> Iterator[tuple[bool, subprocess.Popen[str]]]:
    """A process that waits, with its memory closed and, as the control, without."""
    if os.getuid() == 0 and not SYSTEM_PYTHON.exists():
        pytest.skip("there is no Python that another user may run")
    source = Path(memory.__file__).read_text(encoding="utf-8")
    process = subprocess.Popen(
        [python(), "-c", WAITING.format(close=request.param), source],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        user=as_nobody(),
        cwd="/",
    )
    yield request.param == CLOSE, process
    process.communicate(timeout=30)


def test_another_process_of_the_same_user_reads_closed_memory_never(
    waiting: tuple[bool, subprocess.Popen[str]],
) -> None:
    closed, process = waiting
    assert process.stdout is not None
    dumpable, core_limit = process.stdout.readline().split()
    look = [python(), "-c", LOOK, str(process.pid)]
    looked = subprocess.run(
        look, capture_output=True, text=True, user=as_nobody(), cwd="/", check=False
    )
    if closed:
        assert (dumpable, core_limit) == ("0", "0")
        assert "PermissionError" in looked.stderr
    else:
        assert dumpable == "1"


def test_the_app_closes_its_memory_and_watches_its_sockets() -> None:
    steps = (
        "import ctypes, socket; from app.assistant import guard_process; guard_process()",
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))",
        "socket.create_connection(('127.0.0.1', 9))",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(steps)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        timeout=60,
        check=False,
    )
    assert done.stdout == "0\n"
    assert "nobody asked for" in done.stderr
