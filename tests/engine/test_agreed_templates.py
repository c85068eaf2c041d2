"""A model of a family that is new to Candor answers once somebody agreed to its very template."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from app.domain.errors import ModelFileError, UnknownFormError
from app.engine import ChildEngine, Shelf, check_model
from app.engine.forms import known_form, template_hash, unknown_form
from app.engine.llama import LlamaEngine
from app.engine.starter import ModelFiles
from app.engine.worker import wire
from tests.engine.conftest import GREEDY, answer, ask
from tests.engine.test_templates import HOSTILE, TAGGED, UNSTEADY
from tests.engine.variants import CONTROL, with_tokens

MARKS = dict.fromkeys(("<|start_of_role|>", "<|end_of_role|>", "<|end_of_text|>"), CONTROL)
ENDING = (
    "{% for m in messages %}<|start_of_role|>{{ m.role }}<|end_of_role|>{{ m.content }}"
    "{{ eos_token }}{% endfor %}"
    "{% if add_generation_prompt %}<|start_of_role|>assistant<|end_of_role|>{% endif %}"
)
SEALED = "The model runs in a process of its own"


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_tokens(tmp_path_factory.mktemp("models") / "stranger.gguf", MARKS, TAGGED)


def test_an_unknown_family_is_named_by_the_hash_of_its_template(stranger: Path) -> None:
    with pytest.raises(UnknownFormError) as raised:
        check_model(stranger)
    assert raised.value.template == template_hash(TAGGED)
    assert "{%" not in str(raised.value) + raised.value.advice


def test_a_family_that_is_known_needs_no_consent(tiny_model: Path) -> None:
    assert check_model(tiny_model) == check_model(tiny_model, "another hash")


def test_without_a_template_there_is_nothing_to_agree_to() -> None:
    with pytest.raises(ModelFileError) as raised:
        known_form(frozenset(), "", "")
    assert not isinstance(raised.value, UnknownFormError)


def test_the_model_answers_once_its_template_is_agreed_to(stranger: Path) -> None:
    with closing(ChildEngine(stranger, template=template_hash(TAGGED))) as engine:
        begun, text, _ = answer(engine, ask("hello"), GREEDY)
        assert begun.prompt_tokens > 0
        assert text
        notes = " ".join(engine.card().notes)
    assert template_hash(TAGGED) in notes
    assert SEALED in notes


@pytest.mark.parametrize("trusted", ["", template_hash(TAGGED + " ")])
def test_a_template_that_nobody_agreed_to_is_not_run(stranger: Path, trusted: str) -> None:
    with closing(ChildEngine(stranger, template=trusted)) as engine:
        with pytest.raises(UnknownFormError) as raised:
            engine.card()
        assert raised.value.template == template_hash(TAGGED)


@pytest.mark.parametrize("template", [*HOSTILE[:5], UNSTEADY[0]], ids=range(6))
def test_agreeing_to_a_bad_template_ends_as_a_sentence(tmp_path: Path, template: str) -> None:
    path = with_tokens(tmp_path / "bad.gguf", MARKS, template)
    engine = ChildEngine(path, template=template_hash(template))
    with closing(engine), pytest.raises(ModelFileError) as raised:
        engine.card()
    assert raised.value.advice


def test_a_template_is_given_the_token_that_ends_an_answer(tmp_path: Path) -> None:
    path = with_tokens(tmp_path / "ending.gguf", MARKS, ENDING)
    end = check_model(path, template_hash(ENDING)).end
    engine = LlamaEngine(ModelFiles(path, template=template_hash(ENDING)), threads=1)
    with closing(engine):
        begun, *_ = answer(engine, ask("And now?", "hello", "Hello."), GREEDY)
    assert end
    assert begun.prompt_tokens > 0


def test_a_stranger_may_stand_on_the_shelf_before_anybody_agreed(
    stranger: Path, tmp_path: Path
) -> None:
    shelved = Shelf(tmp_path).add(stranger, Event())
    assert shelved is not None
    with pytest.raises(UnknownFormError):
        check_model(shelved.path)


def test_the_app_never_runs_a_template_itself(stranger: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from app.engine import check_model;"
        f"check_model(Path({str(stranger)!r}), {template_hash(TAGGED)!r});"
        "print([name for name in ('jinja2', 'app.engine.templates') if name in sys.modules])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert shown.stdout.strip() == "[]"


def test_the_error_crosses_the_border_whole() -> None:
    error = wire.error_from_wire(json.loads(json.dumps(wire.error_to_wire(unknown_form("a1")))))
    assert isinstance(error, UnknownFormError)
    assert error.template == "a1"
