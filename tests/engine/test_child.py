"""The model in a process of its own: what happens to it never happens to the app."""

import gc
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from threading import Event

import pytest

from app.domain.chat import Stopped
from app.domain.errors import EngineError, ModelFileError, PromptTooLongError
from app.domain.generation import Ended, EngineEvent, Sampling
from app.engine import ChildEngine
from app.engine.worker.needs import Needs
from app.engine.worker.process import WorkerProcess
from tests.engine.conftest import GREEDY, TINY, LateStop, answer, ask

LONG_ANSWER = Sampling(temperature=1.5, top_p=1.0, max_tokens=150, seed=3)
TALK = """
from pathlib import Path
from threading import Event
from app.domain.generation import Chunk, Sampling
from app.domain.prompting import Prompt
from app.engine import ChildEngine
engine = ChildEngine(Path({tiny!r}))
events = engine.generate(Prompt("", (), "hello"), Sampling(max_tokens=4), Event())
print(engine.pid, sum(isinstance(event, Chunk) for event in events), engine.pid, flush=True)
"""


def status(pid: int) -> str:
    """Return what the system says of a process, "" when there is none."""
    try:
        return Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except FileNotFoundError:
        return ""


def pid_of(engine: ChildEngine) -> int:
    assert engine.pid is not None
    return engine.pid


def begin(engine: ChildEngine) -> tuple[int, Iterator[EngineEvent]]:
    """Start a long answer and hear its first word."""
    events = engine.generate(ask("Tell me a story."), LONG_ANSWER, Event())
    assert len(list(islice(events, 2))) == 2
    return pid_of(engine), events


def break_off(child: ChildEngine, blow: signal.Signals) -> tuple[int, EngineError]:
    """Strike in an answer; one that had ended before the blow is asked for again."""
    for _ in range(10):
        pid, events = begin(child)
        os.kill(pid, blow)
        try:
            list(events)
        except EngineError as problem:
            return pid, problem
    raise AssertionError("every answer had ended before the blow")


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_a_crash_in_an_answer_is_a_sentence_and_the_next_turn_works(
    child: ChildEngine, blow: signal.Signals
) -> None:
    pid, problem = break_off(child, blow)

    assert "stopped unexpectedly" in str(problem)
    assert answer(child, ask("hello"))[1]
    assert child.pid != pid


def test_a_crash_between_answers_is_not_even_noticed(child: ChildEngine) -> None:
    _, before, _ = answer(child, ask("hello"))
    os.kill(pid_of(child), signal.SIGKILL)

    assert answer(child, ask("hello"))[1] == before


def test_a_frozen_worker_is_ended_by_a_stop(child: ChildEngine) -> None:
    stop = Event()
    events = child.generate(ask("Tell me a story."), LONG_ANSWER, stop)
    next(events)
    pid = pid_of(child)
    os.kill(pid, signal.SIGSTOP)
    stop.set()

    *_, last = events

    assert isinstance(last, Ended)
    assert last.stopped is Stopped.USER
    assert status(pid) == ""
    assert answer(child, ask("hello"))[1]


def test_close_leaves_no_process_behind(child: ChildEngine) -> None:
    pid, _ = begin(child)

    child.close()

    assert status(pid) == ""
    assert child.pid is None


def test_close_in_the_middle_of_an_answer_ends_it_with_a_sentence(child: ChildEngine) -> None:
    _, events = begin(child)

    child.close()

    with pytest.raises(EngineError):
        list(events)


def test_a_stop_while_the_model_loads_gives_an_empty_answer(child: ChildEngine) -> None:
    _, text, ended = answer(child, ask("hello"), stop=LateStop(looks=0))

    assert (text, ended.stopped) == ("", Stopped.USER)
    assert answer(child, ask("hello"))[1]


def test_errors_keep_their_kind_on_the_way(child: ChildEngine, tmp_path: Path) -> None:
    with pytest.raises(PromptTooLongError) as caught:
        answer(child, ask("long " * 1000))
    assert caught.value.advice
    assert answer(child, ask("hello"))[1]

    missing = ChildEngine(tmp_path / "none.gguf")
    with pytest.raises(ModelFileError, match="not there"):
        missing.card()
    assert missing.pid is None


def test_a_megabyte_and_every_strange_character_come_back_as_sentences(child: ChildEngine) -> None:
    with pytest.raises(PromptTooLongError):
        answer(child, ask("🦊\x00\x1b" * 200_000))

    assert answer(child, ask("\x00\x1b🦊\ud800"))[2].tokens <= GREEDY.max_tokens


def test_the_worker_has_no_network_and_no_secrets(
    child: ChildEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "canary-key")
    card = child.card()
    own, mine = (Path(f"/proc/{pid}/ns/net") for pid in (child.pid, "self"))

    environment = Path(f"/proc/{child.pid}/environ").read_bytes()
    command = Path(f"/proc/{child.pid}/cmdline").read_bytes()

    assert b"canary" not in environment
    assert b"gguf" not in command
    if "no network" in card.notes[-1]:
        assert own.readlink() != mine.readlink()
        assert len((Path(f"/proc/{child.pid}/net/dev")).read_text().splitlines()) == 3


def test_the_worker_never_loads_the_front_end_the_vault_or_torch(child: ChildEngine) -> None:
    child.card()

    mapped = Path(f"/proc/{child.pid}/maps").read_text(encoding="utf-8")

    assert "libllama" in mapped
    assert not any(name in mapped for name in ("PySide6", "torch", "cryptography"))


def test_it_works_from_a_program_that_comes_through_a_pipe() -> None:
    ended = subprocess.run(
        [sys.executable, "-"],
        input=TALK.format(tiny=str(TINY)),
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    pid = int(ended.stdout.split()[-1])
    assert status(pid) == ""


def test_it_works_beside_a_window() -> None:
    program = "from PySide6.QtWidgets import QApplication\nwindow = QApplication([])\n"
    command = [sys.executable, "-c", program + TALK.format(tiny=str(TINY))]

    ended = subprocess.run(command, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stderr


def test_the_worker_ends_when_the_app_is_killed() -> None:
    program = TALK.format(tiny=str(TINY)) + "import signal\nsignal.pause()\n"
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as app:
        assert app.stdout is not None
        worker = os.pidfd_open(int(app.stdout.readline().split()[-1]))
        app.kill()

    ended, _, _ = select.select([worker], [], [], 30)
    os.close(worker)

    assert ended


@pytest.mark.skipif(sys.platform != "linux", reason="as Linux counts open files")
def test_a_worker_that_can_not_start_leaves_nothing_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    gc.collect()
    before = len(os.listdir("/proc/self/fd"))
    with pytest.raises(EngineError):
        WorkerProcess("tests.engine.prying_job", Needs())
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) == before
