"""Answering another way: nothing is kept until one is picked, and then it stands everywhere."""

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.assistant import Assistant, Profile
from app.domain.alternatives import Alternatives
from app.domain.chat import ChatId, Message, Stopped
from app.domain.errors import EngineError, NotFoundError
from app.domain.events import Finished, Learned
from app.domain.generation import Candidate, Sampling
from app.domain.prompting import Prompt
from app.domain.receipts import Receipt
from app.domain.references import MemoryId, MessageId
from app.engine import ChildEngine, ScriptedEngine

ASKED = "Who are you?"
TOLD = "My sister Ana lives in Lisbon"


class Choir(ScriptedEngine):
    """A scripted engine that says several things at once."""

    says: tuple[str, ...] = ("Hello again.", "Good day.")

    def candidates(
        self, prompt: Prompt, sampling: Sampling, stop: Event, *, count: int
    ) -> tuple[Candidate, ...]:
        """Say what it says, or break off."""
        del sampling, count
        self.prompts.append(prompt)
        if "fail" in self.says:
            raise EngineError("The model stopped unexpectedly.", advice="Ask again.")
        if "stop" in self.says:
            stop.set()
        return tuple(Candidate(text, Stopped.END, 2, cpu_ms=7) for text in self.says)


@pytest.fixture
def engine() -> Choir:
    return Choir(lambda prompt: f"Hello there, {len(prompt.history)}.")


def ask(assistant: Assistant, question: str, chat: ChatId | None = None) -> Message:
    events = list(assistant.ask(question, Event(), chat))
    return next(event.answer for event in events if isinstance(event, Finished))


def remembered(assistant: Assistant) -> MemoryId:
    learned = next(e for e in assistant.ask(TOLD, Event()) if isinstance(e, Learned))
    assistant.memory.accept([learned.proposals[0].id])
    return learned.proposals[0].id


def offered(assistant: Assistant, answer: Message) -> Alternatives:
    return assistant.alternatives(answer.id, Event())


def everything(assistant: Assistant) -> tuple[object, ...]:
    chats = assistant.chats.all()
    return chats, [assistant.chats.messages(chat.id) for chat in chats], assistant.memory.all()


def test_other_answers_to_the_same_prompt_are_offered_and_none_is_kept(
    assistant: Assistant, engine: Choir
) -> None:
    answer = ask(assistant, ASKED)
    before = everything(assistant)

    others = offered(assistant, answer)

    assert [each.text for each in others.candidates] == ["Hello again.", "Good day."]
    assert engine.prompts[0] == engine.prompts[1]
    assert everything(assistant) == before


def test_an_engine_that_says_one_thing_at_a_time_offers_none(profile: Profile) -> None:
    parts = replace(profile.parts, engine=lambda _: ScriptedEngine(["Hello."]))
    with replace(profile, parts=parts).private() as assistant:
        others = offered(assistant, ask(assistant, ASKED))
    assert (others.candidates, others.written) == ((), 0)


def test_what_says_the_same_is_not_offered(assistant: Assistant, engine: Choir) -> None:
    answer = ask(assistant, ASKED)
    engine.says = (f" {answer.text}", "Good day.", "Good day. ", "")
    others = offered(assistant, answer)
    assert [each.text for each in others.candidates] == ["Good day."]
    assert others.written == 4


@pytest.mark.parametrize("temporary", [True, False])
def test_the_picked_answer_stands_and_later_turns_read_it(
    assistant: Assistant, engine: Choir, *, temporary: bool
) -> None:
    chat = assistant.chats.start(temporary=temporary).id
    answer = ask(assistant, ASKED, chat)

    changes = assistant.pick(offered(assistant, answer), 1)
    ask(assistant, "And now?", chat)

    assert changes.chats
    assert assistant.chats.find(answer.id).text == "Good day."
    assert [turn.text for turn in engine.prompts[-1].history] == [ASKED, "Good day."]
    assert answer.text not in repr([each.text for each in assistant.chats.messages(chat)])


def test_the_receipt_says_among_how_many_it_was_picked(assistant: Assistant) -> None:
    answer = ask(assistant, ASKED)
    assistant.pick(offered(assistant, answer), 0)
    receipt = assistant.chats.find(answer.id).receipt or Receipt()
    assert (receipt.picked_among, receipt.answer_tokens, receipt.cpu_ms) == (3, 2, 7)
    assert receipt.model == "scripted"
    assert "Hello again." not in assistant.prompt_of(answer.id)


def test_a_picked_answer_is_there_after_unlocking(profile: Profile) -> None:
    with profile.create("a long passphrase") as assistant:
        answer = ask(assistant, ASKED)
        assistant.pick(offered(assistant, answer), 0)
    with profile.unlock("a long passphrase") as assistant:
        kept = assistant.chats.find(answer.id)
    assert kept.text == "Hello again."
    assert kept.receipt is not None
    assert kept.receipt.picked_among == 3


def test_the_first_answer_can_stand_again_as_it_was(assistant: Assistant) -> None:
    answer = ask(assistant, ASKED)
    before, others = everything(assistant), offered(assistant, answer)
    assistant.pick(others, 1)

    assert [each.text for each in others.besides(1)] == [answer.text, "Hello again."]
    assert assistant.may_pick(others)
    assistant.pick(others, None)
    assert everything(assistant) == before


def test_one_after_the_other_can_be_picked_until_the_chat_goes_on(assistant: Assistant) -> None:
    answer = ask(assistant, ASKED)
    others = offered(assistant, answer)
    for number in (1, 0):
        assistant.pick(others, number)
        assert assistant.chats.find(answer.id).text == others.candidates[number].text
    ask(assistant, "And now?", answer.chat)

    assert not assistant.may_pick(others)
    with pytest.raises(NotFoundError, match="changed"):
        assistant.pick(others, None)


def test_the_first_answer_never_comes_back_with_what_was_forgotten_since(
    assistant: Assistant, engine: Choir
) -> None:
    told = remembered(assistant)
    answer = ask(assistant, "Where does my sister Ana live?")
    engine.says = ("I can not say.",)
    others = offered(assistant, answer)
    assistant.pick(others, 0)
    assistant.memory.forget(assistant.memory.plan((told,)))
    assistant.memory.seal(now=True)

    assert not assistant.may_pick(others)
    with pytest.raises(NotFoundError):
        assistant.pick(others, None)


def test_nothing_is_picked_once_the_chat_went_on(assistant: Assistant) -> None:
    answer = ask(assistant, ASKED)
    others = offered(assistant, answer)
    ask(assistant, "And now?", answer.chat)
    before = everything(assistant)

    with pytest.raises(NotFoundError, match="changed"):
        assistant.pick(others, 0)
    assert everything(assistant) == before


def test_nothing_is_picked_that_rests_on_what_is_being_forgotten(assistant: Assistant) -> None:
    told = remembered(assistant)
    answer = ask(assistant, "Where does my sister Ana live?")
    others = offered(assistant, answer)
    assistant.memory.forget(assistant.memory.plan((told,)))

    with pytest.raises(NotFoundError, match="changed"):
        assistant.pick(others, 0)
    assert "Lisbon" not in offered(assistant, answer).prompt.question


def test_a_picked_answer_is_forgotten_with_the_memory_that_it_used(
    assistant: Assistant, engine: Choir
) -> None:
    told = remembered(assistant)
    answer = ask(assistant, "Where does my sister Ana live?")
    engine.says = ("Your sister Ana lives in Lisbon.",)
    assistant.pick(offered(assistant, answer), 0)

    assistant.memory.forget(assistant.memory.plan((told,)))
    assistant.memory.seal(now=True)

    assert assistant.chats.find(answer.id).text == ""
    assert assistant.memory.verify().residues == 0


def test_nothing_is_picked_in_a_chat_that_is_gone(assistant: Assistant) -> None:
    answer = ask(assistant, ASKED)
    others = offered(assistant, answer)
    assistant.chats.delete(answer.chat)
    with pytest.raises(NotFoundError):
        assistant.pick(others, 0)


def test_only_answers_of_a_model_have_others(assistant: Assistant) -> None:
    own = ask(assistant, "Please forget everything about Ana")
    question = assistant.chats.messages(own.chat)[0]
    for message in (own.id, question.id, MessageId("nobody's")):
        with pytest.raises(NotFoundError):
            assistant.alternatives(message, Event())


@pytest.mark.parametrize("says", ["stop", "fail"])
def test_what_is_stopped_or_breaks_off_changes_nothing(
    assistant: Assistant, engine: Choir, says: str
) -> None:
    answer = ask(assistant, ASKED)
    before = everything(assistant)
    engine.says = (says,)
    if says == "stop":
        assert offered(assistant, answer).candidates == ()
    else:
        with pytest.raises(EngineError):
            offered(assistant, answer)
    assert everything(assistant) == before
    assert ask(assistant, "And now?", answer.chat).text == "Hello there, 2."


def test_a_real_model_answers_another_way_and_goes_on(profile: Profile, tiny_model: Path) -> None:
    parts = replace(profile.parts, engine=lambda _: ChildEngine(tiny_model))
    with replace(profile, parts=parts).private() as assistant:
        answer = ask(assistant, "Good morning.")
        others = offered(assistant, answer)
        assistant.pick(others, 0)
        kept = assistant.chats.find(answer.id)
        following = ask(assistant, "And now?", answer.chat)

    assert kept.text == others.candidates[0].text != answer.text
    assert kept.receipt is not None
    assert kept.receipt.cpu_ms > 0
    assert kept.receipt.prompt_tokens > 0
    assert following.text
