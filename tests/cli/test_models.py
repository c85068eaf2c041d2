"""`candor models use`: a template is agreed to in words, or nothing changes."""

import io
from pathlib import Path

import pytest

from app.engine.forms import template_hash
from tests.cli.test_backups import Terminal, terminal
from tests.engine.test_agreed_templates import MARKS
from tests.engine.test_templates import TAGGED
from tests.engine.variants import with_tokens

__all__ = ["terminal"]


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    return with_tokens(tmp_path / "stranger.gguf", MARKS, TAGGED)


@pytest.mark.parametrize(("typed", "said"), [("y\n", "from now on"), ("", "Nothing was changed")])
def test_a_template_is_shown_by_its_hash_and_agreed_to_in_words(
    terminal: Terminal,
    stranger: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    said: str,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    code, out, err = terminal.run("here", "models", "use", str(stranger))
    assert code == 0
    assert template_hash(TAGGED) in err
    assert said in out + err
