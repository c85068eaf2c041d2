"""Expected failures: a sentence, a next step, and a name that says what it is."""

import inspect

import pytest

from app.domain import errors
from app.domain.errors import CandorError

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_expected_failure_has_a_sentence_and_a_next_step(kind: type[CandorError]) -> None:
    error = kind("It did not work.", advice="Try again.")
    assert isinstance(error, CandorError)
    assert (str(error), error.advice) == ("It did not work.", "Try again.")


@pytest.mark.parametrize("kind", KINDS)
def test_a_failure_without_advice_can_not_be_made(kind: type[CandorError]) -> None:
    with pytest.raises(TypeError, match="advice"):
        kind("It did not work.")  # type: ignore[call-arg]


@pytest.mark.parametrize("kind", KINDS)
def test_the_name_of_a_failure_ends_in_error(kind: type[CandorError]) -> None:
    assert kind.__name__.endswith("Error")
