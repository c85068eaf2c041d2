"""What the app believes of a worker: only what has the right shape."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.chat import Stopped
from app.domain.errors import EngineError, PromptTooLongError
from app.domain.generation import Begun, Chunk, Ended, ModelCard, Sampling
from app.domain.prompting import Prompt, PromptTurn, Role
from app.engine.worker import wire

TEXT = st.text(alphabet=st.characters(), max_size=40)
TURNS = st.builds(PromptTurn, st.sampled_from(Role), TEXT)
PROMPTS = st.builds(Prompt, TEXT, st.lists(TURNS, max_size=4).map(tuple), TEXT)
SAMPLINGS = st.builds(
    Sampling,
    st.floats(0, 2),
    st.floats(0, 1),
    st.integers(1, 9999),
    st.none() | st.integers(0),
    st.none() | TEXT,
)
COUNTS = st.integers(0, 1 << 40)
EVENTS = (
    st.builds(Begun, COUNTS, COUNTS, COUNTS)
    | st.builds(Chunk, TEXT, COUNTS)
    | st.builds(Ended, st.sampled_from(Stopped), COUNTS)
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=12,
)


@given(prompt=PROMPTS, sampling=SAMPLINGS)
def test_a_prompt_arrives_as_it_was_sent(prompt: Prompt, sampling: Sampling) -> None:
    message = wire.decode(wire.encode(wire.prompt_to_wire(prompt, sampling)))

    assert wire.prompt_from_wire(message) == (prompt, sampling)


@given(event=EVENTS)
def test_an_event_arrives_as_it_was_sent(event: Begun | Chunk | Ended) -> None:
    assert wire.event_from_wire(wire.decode(wire.encode(wire.event_to_wire(event)))) == event


@given(message=JSON)
def test_a_hostile_worker_gets_no_further_than_a_value(message: object) -> None:
    assert wire.event_from_wire(message) is None
    assert wire.card_from_wire(message) is None
    assert wire.error_from_wire(message) is None


@given(data=st.binary(max_size=60))
def test_what_is_no_message_is_none(data: bytes) -> None:
    assert wire.event_from_wire(wire.decode(data)) is None


def test_deep_nesting_is_no_message() -> None:
    assert wire.decode(b"[" * 1_000_000) is None


def test_an_expected_failure_arrives_whole() -> None:
    error = wire.error_from_wire(wire.error_to_wire(PromptTooLongError("Long.", advice="Cut.")))

    assert isinstance(error, PromptTooLongError)
    assert (str(error), error.advice) == ("Long.", "Cut.")


def test_a_bug_of_the_worker_tells_its_place_and_no_private_text() -> None:
    try:
        raise KeyError("canary")  # noqa: TRY301 - to have a traceback
    except KeyError as fault:
        error = wire.error_from_wire(wire.fault_to_wire(fault))

    assert isinstance(error, EngineError)
    assert "KeyError" in error.__notes__[0]
    assert "canary" not in f"{error} {error.advice} {error.__notes__}"


def test_a_card_arrives_as_it_was_sent() -> None:
    card = ModelCard("Starter", "chatml", 8192, notes=("No network.",))

    assert wire.card_from_wire(wire.card_to_wire(card)) == card
