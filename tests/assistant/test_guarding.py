import subprocess
import sys
from pathlib import Path

REACH_OUT = """
import socket, sys
from pathlib import Path
from app.assistant import Parts, Places, Profile, guard_process
from app.vault import KdfCost
guard_process()
parts = Parts(keystore=lambda: None, passphrase_cost=KdfCost(65536, 3, 4))
profile = Profile(Places(Path(sys.argv[1])), parts=parts)
with profile.create("a long passphrase") as assistant:
    try:
        socket.create_connection(("192.0.2.1", 443))
    except PermissionError:
        pass
with profile.unlock("a long passphrase") as assistant:
    for each in assistant.network.all():
        print(each.host, each.port, each.purpose, each.allowed)
    assistant.network.clear()
    print(len(assistant.network.all()))
"""


WHEN_LOCKED = """
import socket, sys
from pathlib import Path
from app.assistant import Parts, Places, Profile, guard_process
from app.vault import KdfCost
guard_process()
parts = Parts(keystore=lambda: None, passphrase_cost=KdfCost(65536, 3, 4))
profile = Profile(Places(Path(sys.argv[1])), parts=parts)
with profile.create("a long passphrase") as assistant:
    pass
try:
    socket.create_connection(("192.0.2.1", 443))
except PermissionError:
    assistant.network.keep()
with profile.unlock("a long passphrase") as assistant:
    print(len(assistant.network.all()))
"""


def run(steps: str, folder: Path) -> list[str]:
    """Return the lines that a guarded process of its own says."""
    done = subprocess.run(
        [sys.executable, "-c", steps, str(folder)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        timeout=120,
        check=True,
    )
    return done.stdout.splitlines()


def test_a_refused_connection_stands_in_the_ledger_after_a_lock(tmp_path: Path) -> None:
    assert run(REACH_OUT, tmp_path) == ["192.0.2.1 443 None False", "0"]


def test_what_a_locked_vault_can_not_take_waits_for_the_next(tmp_path: Path) -> None:
    assert run(WHEN_LOCKED, tmp_path) == ["1"]
