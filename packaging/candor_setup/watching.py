"""Long commands: watched while they run, kept in a log, explained when they fail."""

import os
import re
import selectors
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from candor_setup.failures import SetupError, advise
from candor_setup.places import without_home
from candor_setup.progress import Progress, read_nothing

TAIL = 15  # lines of a failed command that are shown
TICK = 1.0
LINE_END = re.compile(rb"[\r\n]")  # a line that is written over ends too


def say(line: str) -> None:
    """Tell the person something, beside whatever is piped on."""
    print(line, file=sys.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class Watched:
    """One long command: what it is called, what it is, and how its output reads."""

    title: str
    command: Sequence[str]
    log: Path
    read: Callable[[str], str | None] = read_nothing


def watch(task: Watched, environ: Mapping[str, str]) -> None:
    """Run a command to its end and show its progress.

    Raises:
        SetupError: the command failed; the end of its output has been shown.
    """
    progress = Progress(task.title, sys.stderr, time.monotonic)
    last: deque[str] = deque(maxlen=TAIL)
    task.log.parent.mkdir(parents=True, exist_ok=True)
    try:
        code = _run(task, environ, progress, last)
    except BaseException:
        progress.interrupt()
        raise
    if code:
        progress.interrupt()
        _explain(task, last)
    progress.finish()


def _run(task: Watched, environ: Mapping[str, str], progress: Progress, last: deque[str]) -> int:
    with (
        task.log.open("w", encoding="utf-8") as log,
        subprocess.Popen(
            list(task.command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(environ),
        ) as process,
    ):
        for line in _lines(process.stdout):
            if line is not None:
                last.append(without_home(line))
                log.write(last[-1] + "\n")
            progress.show(task.read(line) if line else None)
    return process.returncode


def _lines(pipe: IO[bytes] | None) -> Iterator[str | None]:
    """Yield each line as it comes, and None each second in which none came."""
    if pipe is None:
        return
    rest = b""
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while True:
            if not selector.select(TICK):
                yield None
                continue
            read = os.read(pipe.fileno(), 65536)
            *whole, rest = LINE_END.split(rest + read)
            yield from (line.decode(errors="replace").rstrip() for line in whole)
            if not read:
                break
    if rest:
        yield rest.decode(errors="replace").rstrip()


def _explain(task: Watched, last: Sequence[str]) -> None:
    say("\n".join(f"    {line}" for line in last))
    say(f"    (all of it: {without_home(str(task.log))})")
    raise SetupError(f"This step failed: {task.title}.", advice=advise(last))
