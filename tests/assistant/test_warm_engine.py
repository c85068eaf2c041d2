"""A chat that goes on at once after a lock, and nothing left of it once anything is forgotten."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from threading import Event

import pytest

from app.assistant import Assistant, Profile
from app.assistant.inspector import messages_before, prompt_for
from app.domain.chat import ChatId, Message
from app.domain.events import Finished, Learned
from app.domain.generation import EngineEvent, Sampling
from app.domain.prompting import Prompt
from app.domain.receipts import Receipt
from app.engine import ChildEngine
from tests.engine.conftest import TINY, answer

PASSPHRASE = "seven grey herons at dawn"  # noqa: S105 - of a vault in a test's own folder
TOLD = "My sister Ana lives in Lisbon"


class Greedy(ChildEngine):
    """An engine that says the same to the same prompt."""

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the likeliest answer."""
        yield from super().generate(prompt, replace(sampling, temperature=0.0, max_tokens=24), stop)


@pytest.fixture
def warm(profile: Profile) -> Profile:
    """A profile whose answers come from a real model in its own process."""
    return replace(profile, parts=replace(profile.parts, engine=lambda _: ChildEngine(TINY)))


def ask(assistant: Assistant, text: str, chat: ChatId | None = None) -> Message:
    events = list(assistant.ask(text, Event(), chat))
    return next(event.answer for event in events if isinstance(event, Finished))


def reused(message: Message) -> int:
    return (message.receipt or Receipt()).reused_tokens


def test_the_chat_that_was_answered_last_goes_on_where_it_was(warm: Profile) -> None:
    with warm.create(PASSPHRASE) as assistant:
        first = ask(assistant, "Good morning.")
    with warm.unlock(PASSPHRASE) as assistant:
        following = ask(assistant, "And now?", first.chat)

    assert reused(first) == 0
    assert reused(following) > 0.7 * (following.receipt or Receipt()).prompt_tokens


def test_another_chat_begins_cold(warm: Profile) -> None:
    with warm.create(PASSPHRASE) as assistant:
        ask(assistant, "Good morning.")
    with warm.unlock(PASSPHRASE) as assistant:
        assert reused(ask(assistant, "Good evening.")) == 0


def test_a_temporary_chat_leaves_no_state(warm: Profile) -> None:
    with warm.create(PASSPHRASE) as assistant:
        chat = assistant.chats.start(temporary=True).id
        ask(assistant, "Good morning.", chat)
    with warm.unlock(PASSPHRASE) as assistant:
        assert states(assistant) == 0


def test_an_answer_after_a_warm_start_is_that_of_a_cold_one(warm: Profile) -> None:
    warm = replace(warm, parts=replace(warm.parts, engine=lambda _: Greedy(TINY)))
    with warm.create(PASSPHRASE) as assistant:
        chat = ask(assistant, "Good morning.").chat
    with warm.unlock(PASSPHRASE) as assistant:
        after = ask(assistant, "And now?", chat)
        before = messages_before(assistant.chats, assistant.memory, after)
        prompt = prompt_for(before, (after.receipt or Receipt()).head)
    _, cold, _ = answer(engine := Greedy(TINY), prompt, Sampling())
    engine.close()

    assert reused(after) > 0
    assert after.text == cold


def states(assistant: Assistant) -> int:
    return assistant._vault.check().looked_at["states"]


def forget(assistant: Assistant) -> None:
    memory = assistant.memory.all()[0].id
    assistant.memory.forget(assistant.memory.plan([memory]))


@pytest.mark.parametrize("how", ["forgotten", "deleted", "declined"])
def test_whatever_goes_takes_the_state_along(warm: Profile, how: str) -> None:
    with warm.create(PASSPHRASE) as assistant:
        events = list(assistant.ask(TOLD, Event()))
        chat = next(event.answer.chat for event in events if isinstance(event, Finished))
        proposed = [e.proposals[0].id for e in events if isinstance(e, Learned)]
        if how == "forgotten":
            assistant.memory.accept(proposed)
    with warm.unlock(PASSPHRASE) as assistant:
        assert states(assistant) == 1
        acts: dict[str, Callable[[], object]] = {
            "forgotten": partial(forget, assistant),
            "deleted": partial(assistant.chats.delete, chat),
            "declined": partial(assistant.memory.decline, proposed),
        }
        acts[how]()

        assert states(assistant) == 0


def test_what_is_forgotten_before_the_lock_is_in_no_state(warm: Profile) -> None:
    with warm.create(PASSPHRASE) as assistant:
        proposed = [e for e in assistant.ask(TOLD, Event()) if isinstance(e, Learned)]
        assistant.memory.accept([proposed[0].proposals[0].id])
        forget(assistant)
    with warm.unlock(PASSPHRASE) as assistant:
        assert states(assistant) == 0
        assert assistant.memory.verify().residues == 0


def test_a_lock_in_panic_keeps_no_state(warm: Profile) -> None:
    assistant = warm.create(PASSPHRASE)
    ask(assistant, "Good morning.")
    assistant.panic()
    with warm.unlock(PASSPHRASE) as assistant:
        assert states(assistant) == 0
