"""What every test has: no internet, real model files, a clock that stands still."""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from tests.network import refuse_the_internet

STATE = tempfile.TemporaryDirectory(prefix="candor-state-")  # never the developer's own
os.environ["XDG_STATE_HOME"] = STATE.name
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("GOMP_SPINCOUNT", "0")  # busy waiting costs a shared machine a factor

settings.register_profile("candor", deadline=None)  # a test never measures time
settings.load_profile("candor")
sys.addaudithook(refuse_the_internet)


@pytest.fixture
def tiny_model() -> Path:
    """A real model file without sense: 3 MB, a context of 256 tokens."""
    return Path(__file__).parent / "tiny.gguf"


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A clock that stands still."""
    return lambda: datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
