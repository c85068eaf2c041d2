"""The engine over llama.cpp: what it keeps between turns, what it drops, what it refuses."""

from dataclasses import replace
from threading import Event

import pytest

from app.domain.chat import Stopped
from app.domain.errors import PromptTooLongError
from app.domain.generation import Sampling
from app.engine.llama import LlamaEngine
from app.engine.worker.abort import AbortFlag
from tests.engine.conftest import GREEDY, TINY, LateStop, answer, ask

LONG = "My dog likes to run in the park and to sleep in the sun. " * 3


@pytest.fixture(autouse=True)
def forget_earlier_tests(llama: LlamaEngine) -> None:
    llama.clear()


def test_the_same_prompt_is_read_once(llama: LlamaEngine) -> None:
    first, _, _ = answer(llama, ask("hello"))

    again, _, _ = answer(llama, ask("hello"))

    assert first.reused_tokens == 0
    assert again.reused_tokens == again.prompt_tokens - 1


def test_the_next_turn_reads_only_what_is_new(llama: LlamaEngine) -> None:
    begun, reply, ended = answer(llama, ask("I am Jo."))

    following, _, _ = answer(llama, ask("Who am I?", "I am Jo.", reply))

    assert following.reused_tokens == begun.prompt_tokens + ended.tokens


def test_an_edited_question_reads_from_the_edit_on(llama: LlamaEngine) -> None:
    head_alone, _, _ = answer(llama, ask(""))

    edited, _, _ = answer(llama, ask("hello"))

    assert 0 < edited.reused_tokens < head_alone.prompt_tokens


def test_reuse_never_changes_an_answer(llama: LlamaEngine) -> None:
    prompts = [ask("I am Jo."), ask("Who am I?", "I am Jo.", "Nice."), ask("And you?")]
    fresh = []
    for prompt in prompts:
        llama.clear()
        fresh.append(answer(llama, prompt)[1])

    assert [answer(llama, prompt)[1] for prompt in prompts] == fresh


def test_after_clear_nothing_is_reused(llama: LlamaEngine) -> None:
    answer(llama, ask("I am Jo."))

    llama.clear()

    assert answer(llama, ask("I am Jo."))[0].reused_tokens == 0


def test_the_oldest_turns_go_when_a_chat_outgrows_the_context(llama: LlamaEngine) -> None:
    history = [LONG, "Fine."] * 12

    begun, text, _ = answer(llama, ask("hello", *history))

    assert 0 < begun.dropped_turns <= 12
    assert begun.prompt_tokens <= 256
    assert text


def test_what_is_read_ahead_of_a_long_chat_is_what_its_question_needs(llama: LlamaEngine) -> None:
    ahead, _, _ = answer(
        llama, prompt := ask("hello", *[LONG, "Fine."] * 11), Sampling(max_tokens=0)
    )

    begun, _, _ = answer(llama, prompt, Sampling())

    assert begun.dropped_turns == ahead.dropped_turns
    assert begun.reused_tokens == begun.prompt_tokens - 1


def test_what_stands_for_the_oldest_turns_is_read_once(llama: LlamaEngine) -> None:
    prompt = ask("hello", *[LONG, "Fine."] * 12)
    prompt = replace(prompt, extracts=(("I am Jo.",),) * 12)
    begun, _, _ = answer(llama, prompt)

    again, _, _ = answer(llama, replace(prompt, question="And now?"))

    assert 0 < begun.extract_lines <= begun.dropped_turns
    assert begun.prompt_tokens <= 256
    assert (again.dropped_turns, again.extract_lines) == (begun.dropped_turns, begun.extract_lines)
    assert again.reused_tokens > begun.prompt_tokens // 2


def test_the_head_and_the_question_never_go(llama: LlamaEngine) -> None:
    bare, text, _ = answer(llama, ask("hello"))

    begun, cut_text, _ = answer(llama, ask("hello", LONG * 9, "Fine."))

    assert begun.dropped_turns == 1
    assert (begun.prompt_tokens, cut_text) == (bare.prompt_tokens, text)


@pytest.mark.parametrize("question", [LONG * 9, "a" * 1_000_000, " " * 1_000_000, "🦊" * 250_000])
def test_a_question_that_does_not_fit_is_a_sentence(llama: LlamaEngine, question: str) -> None:
    with pytest.raises(PromptTooLongError) as caught:
        answer(llama, ask(question))

    assert caught.value.advice
    assert answer(llama, ask("hello"))[1]


def test_an_answer_ends_where_the_context_does(llama: LlamaEngine) -> None:
    endless = Sampling(temperature=2.0, top_p=1.0, max_tokens=10_000, seed=1)

    begun, _, ended = answer(llama, ask("Tell me a story."), endless)

    assert begun.prompt_tokens + ended.tokens <= 256


def test_a_stop_in_the_prompt_keeps_what_was_read(llama: LlamaEngine) -> None:
    long = ask(LONG, LONG, "Fine.")
    _, text, ended = answer(llama, long, stop=LateStop(looks=1))

    begun, _, _ = answer(llama, long)

    assert (text, ended.stopped) == ("", Stopped.USER)
    assert 64 <= begun.reused_tokens < begun.prompt_tokens


def test_the_abort_flag_stops_without_an_event() -> None:
    abort = AbortFlag()
    engine = LlamaEngine(TINY, abort=abort, threads=1)
    engine.card()
    abort.set()

    _, text, ended = answer(engine, ask("hello"))
    engine.close()

    assert (text, ended.stopped) == ("", Stopped.USER)


def test_two_engines_live_side_by_side(llama: LlamaEngine) -> None:
    other = LlamaEngine(TINY, threads=1)
    first = llama.generate(ask("hello"), GREEDY, Event())
    second = other.generate(ask("hello"), GREEDY, Event())

    pairs = list(zip(first, second, strict=True))
    other.close()

    assert all(mine == theirs for mine, theirs in pairs[1:])


def test_without_temperature_the_seed_does_not_matter(llama: LlamaEngine) -> None:
    answers = {answer(llama, ask("hello"), replace(GREEDY, seed=seed))[1] for seed in (1, 2, None)}

    assert len(answers) == 1
