"""The watch at the sockets, in a process of its own: an audit hook can not be taken off again."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import NetworkError
from app.domain.network import Purpose
from app.engine.network import Permit, permit_for, permitted
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
        "said['connect'] = tried(lambda: socket.create_connection(('127.0.0.1', port)))"
    )
    assert said == {"connect": "refused"}
    assert seen == [["127.0.0.1", True, None, "__main__", False]]


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_PACKET", "AF_VSOCK", "AF_BLUETOOTH"])
def test_no_socket_that_leads_out_is_made_without_a_permit(family: str) -> None:
    if not hasattr(socket, family):
        pytest.skip("this Python does not know such sockets")
    said, seen = watched(
        "import _socket",
        f"said['usual'] = tried(lambda: socket.socket(socket.{family}))",
        f"said['inner'] = tried(lambda: _socket.socket(socket.{family}))",
    )
    assert said == {"usual": "refused", "inner": "refused"}
    assert seen == [["", False, None, "__main__", False]] * 2


def test_a_reverse_lookup_needs_a_permit_too() -> None:
    said, seen = watched("said['name'] = tried(lambda: socket.getnameinfo(('192.0.2.1', 80), 0))")
    assert said == {"name": "refused"}
    assert seen == [["192.0.2.1", False, None, "__main__", False]]


@pytest.mark.parametrize(
    ("wanted", "reached", "leads"),
    [
        ("example.org", "192.0.2.1", True),
        ("example.org", "example.com", False),
        ("example.org", "", False),
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
        ("localhost", "::1", True),
        ("localhost", "192.0.2.1", False),
        ("::1", "0:0::1", True),
    ],
)
def test_a_permit_leads_to_its_own_address(wanted: str, reached: str, leads: bool) -> None:
    assert Permit(wanted, 443, Purpose.SERVER).leads_to(reached) is leads


@pytest.mark.parametrize(
    "url",
    [
        "https://me:secret@example.org/",
        "https://me@example.org/",
        "https://example.org/a b",
        "https://b\u00fccher.example/",
        "https://example.org/\n",
        "https://example.org/?key=secret",
    ],
)
def test_an_address_with_a_password_or_odd_letters_is_refused_unsaid(url: str) -> None:
    with pytest.raises(NetworkError) as raised:
        permit_for(url, Purpose.SERVER)
    assert "secret" not in f"{raised.value} {raised.value.advice}"


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


@pytest.mark.parametrize("host", ["localhost", "example.org"], ids=["found", "unknown"])
def test_a_look_up_is_noted_once_whether_it_finds_anything_or_not(host: str) -> None:
    said, seen = watched(
        f"own = Permit({host!r}, port, Purpose.MODEL)",
        "numbers = 0 if own.host == 'localhost' else socket.AI_NUMERICHOST  # asks nobody",
        "def connect():",
        "    kind = (socket.AF_INET, socket.SOCK_STREAM, 0, numbers)",
        "    with permitted(own):",
        "        for place in socket.getaddrinfo(own.host, port, *kind):",
        "            socket.socket().connect(place[4])",
        "def call():",
        "    try: connect()",
        "    except socket.gaierror: said['none'] = 'found'",
        "said['once'] = tried(call)",
        "said['again'] = tried(call)",
    )
    assert (said["once"], said["again"]) == ("done", "done")
    assert ("none" in said) is (host != "localhost")
    assert seen == [[host, True, Purpose.MODEL, "__main__", True]] * 2


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
