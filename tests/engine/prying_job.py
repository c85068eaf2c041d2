"""A worker's job that tries what a worker must not be able to do, and says how it went."""

import ctypes
import os
import subprocess
import threading
from collections.abc import Iterable
from pathlib import Path

from app.engine.worker.abort import AbortFlag
from app.engine.worker.job import Answer
from app.engine.worker.wire import encode

_INTERNET, _LOCAL, _STREAM = 2, 1, 1


def make_job(_abort: AbortFlag, note: str) -> Answer:
    """Return what tries one thing a request, in a thread that came after the guard."""

    def answer(request: object) -> Iterable[bytes]:
        said = list[str]()
        thread = threading.Thread(
            target=lambda: said.append(note if request == ["note"] else _try(request))
        )
        thread.start()
        thread.join()
        return [encode(said)]

    return answer


def _try(request: object) -> str:
    try:
        match request:
            case ["read", str(path)]:
                return Path(path).read_text(encoding="utf-8")
            case ["write", str(path)]:
                Path(path).write_text("x", encoding="utf-8")
            case ["list", str(path)]:
                os.listdir(path)
            case ["run", str(program)]:
                subprocess.run([program], check=True)
            case ["socket", str(kind)]:
                return _native_socket(_INTERNET if kind == "internet" else _LOCAL)
            case ["look into", int(pid)]:
                return Path(f"/proc/{pid}/environ").read_text(encoding="utf-8")
            case _:
                return "unknown"
    except OSError as error:
        return type(error).__name__
    return "done"


def _native_socket(family: int) -> str:
    """Open a socket as native code would, past Python and its audit hook."""
    libc = ctypes.CDLL(None, use_errno=True)
    return "done" if libc.socket(family, _STREAM, 0) >= 0 else os.strerror(ctypes.get_errno())
