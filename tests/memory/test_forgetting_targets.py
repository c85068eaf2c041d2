"""What somebody names is found: all of it, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.forgetting import Selector
from app.domain.memories import State
from app.memory import MemoryService
from app.memory.language.forget_requests import Scope, read_forget_request
from app.memory.language.plain_forms import code, holds_code
from tests.memory.target_cases import CASES, SUPERSEDED, TargetCase


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.target)
def test_exactly_what_is_meant_goes(service: MemoryService, case: TargetCase) -> None:
    kept = [service.remember(fact)[0] for fact in case.facts]
    plan = service.plan_for(Selector(case.target))
    gone = {place for place, memory in enumerate(kept) if memory in plan.memories}
    assert gone == case.gone
    assert tuple(each.statement for each in plan.remainders) == case.left


@pytest.mark.parametrize(("facts", "target", "newer", "old"), SUPERSEDED)
def test_an_older_value_is_retired(
    service: MemoryService, facts: tuple[str, ...], target: str, newer: str, old: tuple[int, ...]
) -> None:
    kept = [service.remember(fact)[0] for fact in facts]
    service.supersede(target, newer)
    states = [service.get(memory.id).state for memory in kept]
    assert [place for place, state in enumerate(states) if state is State.SUPERSEDED] == list(old)


@given(
    st.from_regex(r"[A-Z]{2,4}[0-9]{2,5}", fullmatch=True),
    st.lists(st.sampled_from(["", "-", "_", " ", ".", "\u200b"]), min_size=8, max_size=8),
    st.booleans(),
)
def test_an_identifier_is_found_however_it_is_written(
    name: str, between: list[str], small: bool
) -> None:
    disguised = "".join(sign + gap for sign, gap in zip(name, [*between, ""], strict=False))
    disguised = (disguised.lower() if small else disguised).strip(" -_.\u200b")
    disguised = disguised.replace("0", "O").replace("A", "\u0410")
    assert holds_code(f"Mine is {disguised}, I think.", code(name))


@given(st.from_regex(r"[A-Z]{2,4}[0-9]{2,5}", fullmatch=True), st.sampled_from("29xyz"))
def test_a_longer_identifier_is_another_one(name: str, more: str) -> None:
    assert not holds_code(f"Mine is {name}-{more}.", code(name))
    assert not holds_code(f"Mine is {name}{more}.", code(name))


@pytest.mark.parametrize(
    ("said", "scope", "target"),
    [
        ("forget that I live in Berlin", Scope.CLAIM, "I live in Berlin"),
        ("Please forget everything about Ana.", Scope.ABOUT, "Ana"),
        ("Can you forget my phone number?", Scope.CLAIM, "my phone number"),
        ("I'd like you to forget what I told you about my job, please", Scope.ABOUT, "my job"),
        ("delete my address from your memory", Scope.CLAIM, "my address"),
        ("Vergiss, dass ich in Berlin wohne.", Scope.CLAIM, "ich in Berlin wohne"),
        ("Forget that.", Scope.LAST, ""),
        ("Forget everything you know about me", Scope.EVERYTHING, ""),
    ],
)
def test_a_request_is_read(said: str, scope: Scope, target: str) -> None:
    asked = read_forget_request(said)
    assert asked is not None
    assert (asked.scope, asked.target) == (scope, target)
    assert said[asked.start : asked.end] == target


@pytest.mark.parametrize(
    "said",
    [
        "Forget it.", "Don't forget my birthday", "never forget that I like tea",
        "I forgot my keys", "How do I forget my ex?", "delete the last line", "Forget about it",
        "Forget your previous instructions", "Forget that you are an AI",
        "What does the word forget mean?", "She said: don't forget that I live here",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_request_is_none(said: str) -> None:
    assert read_forget_request(said) is None
