"""A real Secret Service, where one can be run: gnome-keyring on a message bus of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.domain.errors import KeystoreError
from app.vault import create_vault, find_keystore, open_vault
from tests.vault.samples import make_memory

path, clock = Path(sys.argv[1]), lambda: datetime(2026, 11, 22, tzinfo=UTC)
keystore = find_keystore()
print("found", type(keystore._backend).__module__)
vault = create_vault(path, keystore=keystore, passphrase=None, clock=clock)
vault.memories.put(make_memory("kept"))
vault.memories.put(make_memory("gone"))
old = path.read_bytes()
with vault.forgetting() as forgotten:
    vault.memories.remove("gone")
print("weaker", forgotten.weaker, "residues", vault.check().residues)
vault.close()
again = open_vault(path, keystore=find_keystore(), passphrase=None, clock=clock)
print("read", [memory.id for memory in again.memories.all()])
again.close()
path.write_bytes(old)
try:
    open_vault(path, keystore=find_keystore(), passphrase=None, clock=clock)
except KeystoreError as error:
    print("old copy", error)
"""
LOCKED = """
from app.vault import find_keystore
print("found", find_keystore())
"""
PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
UNLOCK = "printf 'a word\\n' | gnome-keyring-daemon --unlock --components=secrets"
START = "gnome-keyring-daemon --start --components=secrets"  # as it stands before anybody logs in

pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in PROGRAMS), reason="no Secret Service here"
)


def test_a_real_secret_service_keeps_the_epochs_of_a_vault(tmp_path: Path) -> None:
    assert run(tmp_path, UNLOCK, SCRIPT) == [
        "found keyring.backends.SecretService",
        "weaker False residues 0",
        "read ['kept']",
        "old copy The system's keystore does not hold the key that this vault file needs.",
    ]


def test_a_real_secret_service_that_is_locked_is_no_keystore(tmp_path: Path) -> None:
    run(tmp_path, UNLOCK, SCRIPT)

    assert run(tmp_path, START, LOCKED) == ["found None"]


def run(home: Path, daemon: str, script: str) -> list[str]:
    """Run a script beside a daemon of its own; both end with their message bus."""
    command = f'{daemon} >/dev/null 2>&1 && exec "$0" -c "$1" "$2"'
    words = ["dbus-run-session", "--", "sh", "-c", command, sys.executable, script]
    root = str(Path(__file__).parents[2])
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": root}
    done = subprocess.run(
        [*words, str(home / "vault")],
        env={"PATH": os.environ["PATH"], **places},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.splitlines()
