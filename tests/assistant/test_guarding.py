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


def test_a_refused_connection_stands_in_the_ledger_after_a_lock(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", REACH_OUT, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        timeout=120,
        check=True,
    )
    assert done.stdout.splitlines() == ["192.0.2.1 443 None False", "0"]
