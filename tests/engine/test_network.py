"""The watch at the sockets, in a process of its own: an audit hook can not be taken off again."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.network import Purpose
from app.engine.network import Permit, permitted
from app.engine.network.permits import held_permit

WATCHED = """
import json, socket, sys
from datetime import UTC, datetime
from app.domain.network import Purpose
from app.engine.network import Permit, permitted, take_connections, watch_network
server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
watch_network(lambda: datetime(2026, 11, 22, tzinfo=UTC))
def tried(do):
    try:
        do()
    except PermissionError:
        return "refused"
    return "done"
said = {}
permit = Permit("127.0.0.1", port, Purpose.MODEL)
"""
TELL = """
seen = [[c.host, c.port == port, c.purpose, c.by, c.allowed] for c in take_connections()]
print(json.dumps([said, seen]))
"""


def watched(*steps: str) -> tuple[dict[str, str], list[list[object]]]:
    """Return how the steps went in a watched process, and what the watch noted."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED + "\n".join(steps) + TELL],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[2],
        timeout=60,
    )
    said, seen = json.loads(done.stdout)
    return said, seen


def test_a_connection_without_a_permit_is_refused_and_noted() -> None:
    said, seen = watched(
        "said['connect'] = tried(lambda: socket.socket().connect(('127.0.0.1', port)))"
    )
    assert said == {"connect": "refused"}
    assert seen == [["127.0.0.1", True, None, "__main__", False]]


def test_a_library_that_phones_home_is_refused_by_name() -> None:
    said, seen = watched(
        "import urllib.request",
        "def call():",
        "    try: urllib.request.urlopen('http://example.org/')",
        "    except OSError as error: raise error.reason",
        "said['urlopen'] = tried(call)",
    )
    assert said == {"urlopen": "refused"}
    assert seen == [["example.org", False, None, "__main__", False]]


def test_a_permit_opens_its_own_place_and_no_other() -> None:
    said, seen = watched(
        "with permitted(permit):",
        "    said['own'] = tried(lambda: socket.create_connection(('127.0.0.1', port)))",
        "    said['port'] = tried(lambda: socket.socket().connect(('127.0.0.1', 9)))",
        "    said['host'] = tried(lambda: socket.getaddrinfo('example.org', port))",
        "said['after'] = tried(lambda: socket.socket().connect(('127.0.0.1', port)))",
    )
    assert said == {"own": "done", "port": "refused", "host": "refused", "after": "refused"}
    assert [each[4] for each in seen] == [True, False, False, False]
    assert seen[0][2] == Purpose.MODEL


def test_the_app_listens_nowhere() -> None:
    said, _ = watched("said['bind'] = tried(lambda: socket.socket().bind(('127.0.0.1', 0)))")
    assert said == {"bind": "refused"}


def test_sockets_inside_the_machine_go_on() -> None:
    said, seen = watched(
        "one, other = socket.socketpair()", "said['pair'] = tried(lambda: one.send(b'x'))"
    )
    assert said == {"pair": "done"}
    assert seen == []


def test_a_permit_ends_with_its_block_also_in_an_error() -> None:
    permit = Permit("example.org", 443, Purpose.SERVER)

    def break_off() -> None:
        with permitted(permit):
            assert held_permit() == permit
            raise TimeoutError

    with pytest.raises(TimeoutError):
        break_off()
    assert held_permit() is None
