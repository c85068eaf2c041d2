"""A thousand damaged model files, and adapters and templates: the app only ever gets a sentence."""

import json
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import EngineError, ModelFileError
from app.engine import ChildEngine
from app.engine.forms import template_hash
from app.engine.gguf import check_adapter, check_header
from app.engine.llama import LlamaEngine
from app.engine.places import find_shipped
from app.engine.starter.files import find_base
from app.engine.templates import learn_form
from app.engine.worker.needs import Needs
from app.engine.worker.process import GoneError, WorkerProcess
from tests.engine.conftest import GREEDY, answer, ask
from tests.engine.mutants import damaged_template, write_mutant
from tests.engine.test_agreed_templates import MARKS
from tests.engine.test_templates import TAGGED
from tests.engine.variants import with_tokens

ADAPTER = find_shipped("models/starter-adapter.gguf")
LIMIT = 10.0  # seconds; what takes longer hangs
HARMLESS = {"ran", "refused", "broke down", "not shown"}


def talk(engine: ChildEngine) -> str:
    """Try to talk; return what came of it."""
    began = time.monotonic()
    try:
        with closing(engine):
            answer(engine, ask("hello"), GREEDY)
    except ModelFileError:
        outcome = "refused"
    except EngineError:
        outcome = "broke down"
    else:
        outcome = "ran"
    return outcome if time.monotonic() - began < LIMIT else "hung"


def sentence(path: Path) -> str:
    """Return why native code may not see a file, "" when it may."""
    try:
        check_header(path)
    except ModelFileError as error:
        return str(error)
    return ""


def meet(path: Path) -> str:
    """Show a file to the engine; one that fails the check must not come to native code."""
    why = sentence(path)
    if not why:
        return talk(ChildEngine(path))
    with pytest.raises(ModelFileError) as raised:
        LlamaEngine(path, threads=1).card()  # in this very process: native code would say more
    assert str(raised.value) == why
    return "not shown"


@pytest.mark.proof
@pytest.mark.timeout(1700)
def test_a_thousand_damaged_models_never_harm_the_app(tmp_path: Path) -> None:
    copy = tmp_path / "mutant.gguf"
    outcomes = Counter(meet(write_mutant(copy, seed)) for seed in range(1000, 2000))
    print(json.dumps(outcomes))
    assert outcomes.keys() <= HARMLESS
    assert outcomes["not shown"] > outcomes["ran"]


def load_with(adapter: Path) -> str:
    """Load the base model with an adapter, as the worker does."""
    try:
        check_adapter(adapter)
    except ModelFileError:
        return "not shown"
    worker = WorkerProcess("app.engine.llama.job", Needs((find_base(), adapter)))
    try:
        worker.send(["load", str(find_base()), str(adapter), "", 0, None])
        reply = json.loads(worker.next(limit=LIMIT))
    except GoneError:
        return "broke down"
    finally:
        worker.end()
    return "ran" if reply[0] == "card" else "refused"


def test_the_adapter_that_comes_with_candor_passes_and_a_model_does_not(tiny_model: Path) -> None:
    check_adapter(ADAPTER)
    with pytest.raises(ModelFileError):
        check_adapter(tiny_model)


def test_most_damaged_adapters_never_come_to_native_code(tmp_path: Path) -> None:
    short = tmp_path / "short.gguf"
    short.write_bytes(ADAPTER.read_bytes()[:40_000])
    for seed in range(20):
        with pytest.raises(ModelFileError):
            check_adapter(write_mutant(tmp_path / "mutant.gguf", seed, short))


@pytest.mark.proof
@pytest.mark.timeout(900)
def test_damaged_adapters_never_harm_the_app(tmp_path: Path) -> None:
    copy = tmp_path / "mutant.gguf"
    outcomes = Counter(load_with(write_mutant(copy, seed, ADAPTER)) for seed in range(200))
    print(json.dumps(outcomes))
    assert outcomes.keys() <= HARMLESS


def learned(template: str) -> bool:
    try:
        learn_form(template)
    except ModelFileError:
        return False
    return True


def test_damaged_templates_are_learned_or_refused() -> None:
    outcomes = Counter(learned(damaged_template(TAGGED, seed)) for seed in range(100))
    assert outcomes[False] > outcomes[True] > 0


@pytest.mark.proof
@pytest.mark.timeout(900)
def test_damaged_templates_that_somebody_agreed_to_never_harm_the_app(tmp_path: Path) -> None:
    outcomes = Counter[str]()
    for seed in range(100, 200):
        template = damaged_template(TAGGED, seed)
        path = with_tokens(tmp_path / "mutant.gguf", MARKS, template)
        outcomes[talk(ChildEngine(path, template=template_hash(template)))] += 1
    print(json.dumps(outcomes))
    assert outcomes.keys() <= HARMLESS
