"""A context that grows with the chat: what was read stays read, and no word becomes another."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.domain.errors import MemoryShortError
from app.domain.prompting import Prompt, PromptTurn, Role
from app.engine.llama import LlamaEngine, native
from tests.engine.architectures import write_hybrid, write_windowed
from tests.engine.conftest import GREEDY, answer, ask
from tests.engine.variants import write_variant

CONTEXT, SMALL = 4096, 1024
SHORT = replace(GREEDY, max_tokens=8)
LONG = "My dog likes to run in the park and to sleep in the sun. "
Load = Callable[[Path, int], LlamaEngine]


@pytest.fixture(scope="module", params=["plain", "hybrid", "windowed"])
def file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of one kind, with a context that a chat does not fill at once."""
    target = tmp_path_factory.mktemp("models") / f"{request.param}.gguf"
    match request.param:
        case "hybrid":
            return write_hybrid(target, context=CONTEXT)
        case "windowed":
            return write_windowed(target, context=CONTEXT)
        case _:
            return write_variant(target, {"llama.context_length": CONTEXT})


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """Load a model that holds so many tokens at first."""
    loaded: list[LlamaEngine] = []

    def begin(file: Path, room: int) -> LlamaEngine:
        monkeypatch.setattr(native, "_FIRST_ROOM", room)
        loaded.append(LlamaEngine(file, threads=1))
        loaded[-1].card()
        return loaded[-1]

    yield begin
    for engine in loaded:
        engine.close()


def chat(turns: int) -> Prompt:
    history = [text for turn in range(turns) for text in (f"{turn}. {LONG}", "Fine.")]
    return ask("Who am I?", *history)


def test_a_chat_that_grows_says_what_it_would_say_in_a_large_context(
    file: Path, load: Load
) -> None:
    growing, large = load(file, SMALL), load(file, CONTEXT)

    for turns in (1, 12, 30, 70, 20):
        begun, text, _ = answer(growing, chat(turns), SHORT)
        there, wanted, _ = answer(large, chat(turns), SHORT)
        assert text == wanted
        assert begun.prompt_tokens == there.prompt_tokens
        assert begun.reused_tokens >= there.reused_tokens - 8  # a window keeps a little less


def test_a_saved_chat_that_is_longer_than_the_first_room_is_gone_on_with(
    file: Path, load: Load
) -> None:
    before, prompt = load(file, SMALL), chat(70)
    begun, text, ended = answer(before, prompt, SHORT)
    state = before.save_state(1 << 30)
    after = load(file, SMALL)

    assert begun.prompt_tokens > SMALL
    assert state is not None
    assert after.load_state(state)
    turns = (PromptTurn(Role.USER, prompt.question), PromptTurn(Role.ASSISTANT, text))
    following, _, _ = answer(after, replace(prompt, history=(*prompt.history, *turns)), SHORT)
    assert following.reused_tokens >= begun.prompt_tokens + ended.tokens - 1


@pytest.mark.parametrize(("count", "tokens"), [(4, 150), (2, 700)])
def test_several_answers_to_a_long_chat_find_room(
    file: Path, load: Load, count: int, tokens: int
) -> None:
    engine, sampling = load(file, SMALL), replace(GREEDY, max_tokens=tokens)
    answer(engine, chat(11), SHORT)

    said = engine.candidates(chat(12), sampling, Event(), count=count)

    alone = answer(load(file, CONTEXT), chat(12), sampling)[1]
    assert [one.text for one in said] == [alone] * count


def test_without_memory_to_grow_the_oldest_turns_go(
    file: Path, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, make = load(file, SMALL), native.NativeModel._make_context

    def short(model: native.NativeModel, room: int) -> int:
        if room > SMALL:
            raise MemoryShortError("There is not enough memory.", advice="Close other programs.")
        return make(model, room)

    monkeypatch.setattr(native.NativeModel, "_make_context", short)
    begun, text, _ = answer(engine, chat(70), SHORT)

    assert begun.dropped_turns
    assert begun.prompt_tokens <= SMALL
    assert text
    assert answer(engine, chat(70), SHORT)[1] == text


def test_positions_that_depend_on_the_context_never_grow(tmp_path: Path, load: Load) -> None:
    scaled = {"llama.context_length": CONTEXT, "llama.rope.scaling.original_context_length": 512}
    model = write_variant(tmp_path / "scaled.gguf", scaled)

    engine = load(model, SMALL)

    assert engine._speaker is not None
    assert engine._speaker._model.room == CONTEXT


@pytest.mark.skipif(sys.platform != "linux", reason="only there a worker can be held so short")
def test_a_worker_that_may_not_take_more_memory_goes_on_with_what_it_has() -> None:
    program = """
import re, resource
from pathlib import Path
from threading import Event
from app.domain.generation import Sampling
from app.engine import ChildEngine
from tests.engine.test_growing import chat
engine = ChildEngine()
engine.card()
worker = engine.pid
size = int(re.search(r"VmSize:\\s+(\\d+)", Path(f"/proc/{worker}/status").read_text())[1]) << 10
resource.prlimit(worker, resource.RLIMIT_AS, (size + (16 << 20),) * 2)
begun, *_, ended = engine.generate(chat(150), Sampling(max_tokens=8), Event())
print(begun.dropped_turns > 0, begun.prompt_tokens <= 1024, ended.tokens > 0, engine.pid == worker)
engine.close()
"""
    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert shown.stdout.split() == ["True"] * 4, shown.stderr
