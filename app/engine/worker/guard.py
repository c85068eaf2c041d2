"""What a worker gives up before it touches a model: the network, files, programs, being watched.

A worker runs native code over files from anywhere and holds private words in its memory. Each
step is tried; what the system does not offer is said, not hidden.
"""

import os
import sys
import tempfile
from collections.abc import Iterable

from app.engine.sandbox.calls import refuse_calls
from app.engine.sandbox.files import keep_files
from app.engine.sandbox.memory import close_memory, keep_privileges
from app.engine.sandbox.network import leave_network, refuse_internet
from app.engine.worker.needs import Needs

_NICENESS = 5  # the window comes first; Source: `engine.md`, "Isolation cost"

NO_NETWORK = "The model runs in a process of its own that has no network."
NO_SOCKETS = (
    "The model runs in a process of its own; this system can not take the network from it, "
    "so only Python code in it is kept from connecting."
)
FEW_FILES = "It can read its own files and no others."
ALL_FILES = "This system can not keep it from your other files."
NO_PROGRAMS = "It can start no program and look into none."


def guard(needs: Needs) -> str:
    """Give up what a worker does not need; return in words what the system took.

    Call it first: Linux takes most of it only from a process with one thread.
    """
    if sys.platform != "win32":
        os.nice(_NICENESS)
    alone = leave_network()
    keep_privileges()
    fenced = keep_files(needs.reads, needs.writes)
    tempfile.tempdir = os.devnull  # no temporary files either; who only asks where gets an answer
    tamed = refuse_calls()
    close_memory()
    refuse_internet()
    return " ".join(_said(alone=alone or tamed, fenced=fenced, tamed=tamed))


def _said(*, alone: bool, fenced: bool, tamed: bool) -> Iterable[str]:
    yield NO_NETWORK if alone else NO_SOCKETS
    yield FEW_FILES if fenced else ALL_FILES
    if tamed:
        yield NO_PROGRAMS
