"""The set-up is no part of the package `app`: its own folder goes on the path."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))


@pytest.fixture
def root() -> Path:
    """This checkout."""
    return ROOT
