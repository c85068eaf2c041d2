"""Summaries of chats: only with consent, only the person's own words, gone with them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.consents import Consents, LearningMode, Retention
from app.domain.memories import Kind, Memory, State
from app.domain.settings import Settings
from tests.memory.conftest import MovableClock
from tests.memory.talk import Talk

ALLOWED = Settings(LearningMode.SAVE_AND_SHOW, consents=Consents(summaries=True))
SAID = (
    "We want to walk from Lucerne to Como in June.",
    "Which passes are free of snow by then?",
    "How heavy should a pack for two weeks be?",
)


@pytest.fixture
def ended(talk: Talk, movable_clock: MovableClock) -> Talk:
    """A talk whose only chat has ended."""
    chat = talk.start()
    for text in SAID:
        talk.ask(text, chat)
    movable_clock.advance(timedelta(hours=1))
    return talk


def only(talk: Talk) -> Memory:
    """The one summary that is made."""
    (summary,) = talk.service.sum_up(ALLOWED).saved
    return summary


def test_nothing_is_summed_up_before_somebody_allows_it(ended: Talk) -> None:
    asked = replace(ALLOWED, consents=Consents())
    assert ended.service.sum_up(asked).saved == ()
    assert ended.service.all() == ()


def test_a_summary_holds_the_persons_own_sentences_and_rests_on_them(ended: Talk) -> None:
    summary = only(ended)
    assert (summary.kind, summary.state) == (Kind.SUMMARY, State.ACTIVE)
    assert 1 <= len(summary.evidence) <= 2
    for each in summary.evidence:
        assert any(each.text in said for said in SAID)
        assert each.text in summary.statement


def test_asking_first_holds_for_summaries_too(ended: Talk) -> None:
    asking = replace(ALLOWED, learning=LearningMode.ASK_FIRST)
    assert [each.state for each in ended.service.sum_up(asking).proposals] == [State.PROPOSED]


def test_a_chat_is_summed_up_once_and_only_when_it_has_ended(
    talk: Talk, ended: Talk, movable_clock: MovableClock
) -> None:
    only(ended)
    assert ended.service.sum_up(ALLOWED).saved == ()
    chat = talk.start()
    for text in SAID:
        talk.ask(text, chat)
    assert talk.service.sum_up(ALLOWED).saved == ()
    movable_clock.advance(timedelta(hours=1))
    assert len(talk.service.sum_up(ALLOWED).saved) == 1


def test_what_is_sensitive_quoted_or_supposed_is_never_taken_up(
    talk: Talk, movable_clock: MovableClock
) -> None:
    chat = talk.start()
    for text in (
        "I was diagnosed with diabetes.",
        '"We walk to Como in June", he said.',
        "If I were rich I would walk to Como.",
        "My password is hunter2, by the way.",
    ):
        talk.ask(text, chat)  # fmt: skip
    movable_clock.advance(timedelta(hours=1))
    assert talk.service.sum_up(ALLOWED).saved == ()


def test_forgetting_what_it_repeats_takes_the_summary_along(ended: Talk) -> None:
    summary = only(ended)
    question = next(each for each in summary.evidence)
    (memory,) = ended.service.remember(question.text)
    plan = ended.service.plan([memory.id])
    assert summary.id in {each.id for each in plan.memories}


def test_forgetting_a_summary_leaves_the_chat_as_it_is(ended: Talk) -> None:
    summary = only(ended)
    ended.service.forget(ended.service.plan([summary.id]))
    ended.service.seal(now=True)
    written = ended.everything_written()
    assert all(text in written for text in SAID)
    assert ended.service.all() == ()
    assert ended.service.verify().residues == 0


def test_a_summary_goes_with_its_chat_and_by_itself(
    ended: Talk, movable_clock: MovableClock
) -> None:
    summary = only(ended)
    movable_clock.advance(timedelta(days=91))
    assert [each.id for each in ended.service.expire(Retention(summaries=90))] == [summary.id]
    ended.service.undo([summary.id])
    ended.service.destroy_summaries(summary.evidence[0].chat)
    assert ended.service.all() == ()
    assert ended.service.verify().residues == 0
