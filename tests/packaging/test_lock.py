import fcntl
import os
from pathlib import Path

import pytest
from candor_setup.lock import alone


def test_only_one_set_up_works_at_a_time(tmp_path: Path) -> None:
    other = os.open(tmp_path, os.O_RDONLY)

    with (
        alone(tmp_path, say=pytest.fail, waiting="waiting"),
        pytest.raises(BlockingIOError),
    ):
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)

    fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    os.close(other)


def test_the_second_says_that_it_waits_and_goes_on_when_the_first_ends(tmp_path: Path) -> None:
    first = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(first, fcntl.LOCK_EX)
    heard: list[str] = []

    def let_go(line: str) -> None:
        heard.append(line)
        os.close(first)

    with alone(tmp_path, say=let_go, waiting="waiting"):
        assert heard == ["waiting"]
