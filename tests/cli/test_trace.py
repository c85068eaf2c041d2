"""A whole session under a trace of every call to the system: goal S14 of the vault's design."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STRACE = shutil.which("strace")
SESSION = """
set -e
candor() { "$PYTHON" -m app "$@" --data-dir data --passphrase-file words; }
candor vault create
echo "My sister Ana lives in Lisbon." | candor remember
echo "Where does my sister live?" | candor chat
candor backup make drive
candor export out --now
candor forget --all --now
candor verify-forgotten
candor doctor
"""


@pytest.mark.proof
@pytest.mark.timeout(600)
@pytest.mark.skipif(STRACE is None, reason="there is no strace")
def test_a_session_opens_no_socket_that_leads_out_and_reads_no_env(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("correct horse battery\n")
    (tmp_path / ".env").write_text("ANONYMIZED_TELEMETRY=True\n")
    trace = [str(STRACE), "-f", "-qq", "-e", "trace=network,open,openat", "-o", "trace"]
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "PYTHON": sys.executable,
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }

    session = [*trace, "sh", "-c", SESSION]
    done = subprocess.run(
        session, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )

    assert "Lisbon" in done.stdout, done.stderr
    assert "0 residues" in done.stdout
    calls = (tmp_path / "trace").read_text(errors="replace")
    assert re.findall(r"socket\((?!AF_UNIX)[^)]*\)", calls) == []
    assert re.findall(r"connect\([^)]*AF_INET[^)]*\)", calls) == []
    assert '.env"' not in calls
    assert "socketpair(" in calls
