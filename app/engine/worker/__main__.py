"""The entry point of every worker process: `python -m app.engine.worker JOB CHANNEL FLAG LIFE`.

It is told which files it needs, gives up everything else, imports its job (only now the heavy
libraries), and answers requests until the app goes away. It never sees the front end's code, the
vault or their keys.
"""

import fcntl
import importlib
import os
import sys
from multiprocessing.connection import Connection

from app.domain.errors import CandorError
from app.engine.worker.abort import AbortFlag
from app.engine.worker.guard import guard
from app.engine.worker.job import MakeJob
from app.engine.worker.needs import needs_from_wire
from app.engine.worker.wire import PONG, decode, encode, error_to_wire, fault_to_wire


def main() -> None:
    """Run the worker that the command line describes."""
    job, descriptor, flag, life = sys.argv[1], *map(int, sys.argv[2:5])
    die_with(life)
    channel: Connection[bytes, bytes] = Connection(descriptor)
    note = guard(needs_from_wire(decode(channel.recv_bytes())))
    serve(channel, job=job, abort=AbortFlag(flag), note=note)


def die_with(life: int) -> None:
    """End this process at once when the app's end of a pipe closes, however the app ended.

    The kernel sends SIGIO, whose default is to end the process, even in the middle of native
    code. PR_SET_PDEATHSIG would fire when the starting *thread* ends, and lanes come and go.
    """
    fcntl.fcntl(life, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(life, fcntl.F_SETFL, fcntl.fcntl(life, fcntl.F_GETFL) | os.O_ASYNC)


def serve(channel: "Connection[bytes, bytes]", *, job: str, abort: AbortFlag, note: str) -> None:
    """Answer requests until the other end closes."""
    try:
        make_job: MakeJob = importlib.import_module(job).make_job
        answer = make_job(abort, note)
        while True:
            request = decode(channel.recv_bytes())
            try:
                for frame in [PONG] if request == ["ping"] else answer(request):
                    channel.send_bytes(frame)
            except CandorError as error:
                channel.send_bytes(encode(error_to_wire(error)))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
    except Exception as fault:  # noqa: BLE001 - a process entry point: the app must hear of it
        channel.send_bytes(encode(fault_to_wire(fault)))


if __name__ == "__main__":
    main()
