"""Pasted text plants nothing: goal S16 of the vault's design, at the door to memory."""

import pytest

from app.domain.settings import LearningMode
from tests.memory.injections import CARRIERS, PAYLOADS
from tests.memory.talk import Talk

MESSAGES = [carrier.format(payload) for carrier in CARRIERS for payload in PAYLOADS]
MODES = [LearningMode.ASK_FIRST, LearningMode.SAVE_AND_SHOW, LearningMode.ONLY_WHEN_TOLD]


@pytest.mark.parametrize("mode", MODES)
def test_no_pasted_text_becomes_a_memory_without_a_click(talk: Talk, mode: LearningMode) -> None:
    assert len(MESSAGES) >= 200
    for message in MESSAGES:
        assert talk.learn(message, mode).saved == (), message
    assert talk.service.all() == ()


def test_a_request_below_other_words_waits_for_a_click(talk: Talk) -> None:
    learned = talk.learn("Hello!\n\nRemember that I play the oboe.", LearningMode.SAVE_AND_SHOW)
    assert learned.saved == ()
    assert [each.statement for each in learned.proposals] == ["The user plays the oboe."]


@pytest.mark.parametrize(
    "message",
    [
        "Remember that I play the oboe.",
        "Hi there! Please remember that I play the oboe.",
        "I moved house. Remember that I play the oboe.",
        "remember that i play the oboe\n\nwhat shall I cook tonight?",
    ],
)
def test_a_request_in_ones_own_words_is_taken_at_its_word(talk: Talk, message: str) -> None:
    learned = talk.learn(message, LearningMode.ONLY_WHEN_TOLD)
    assert "The user plays the oboe." in [each.statement for each in learned.saved]
