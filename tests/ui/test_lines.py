"""The quiet line and what a receipt says of the cost, in words."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.chat import ChatId, Message, Speaker, Stopped
from app.domain.receipts import Receipt
from app.domain.references import MessageId
from app.ui.chat.lines import cost_line, note_line, picked_line

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
COST = Receipt(
    prompt_tokens=90, answer_tokens=11, first_token_ms=1000, duration_ms=2000, reused_tokens=40
)


def note(receipt: Receipt, stopped: Stopped = Stopped.END) -> str:
    answer = Message(MessageId("a"), ChatId("c"), Speaker.ASSISTANT, "Hello.", NOON)
    return note_line(replace(answer, receipt=receipt, stopped=stopped))


def test_an_answer_of_its_own_has_a_speed_and_a_picked_one_has_company() -> None:
    assert note(COST) == "no memories · 10 tokens/s"
    assert note(replace(COST, picked_among=3)) == "no memories · picked among 3"


@pytest.mark.parametrize(("among", "said"), [(0, ""), (2, "You picked this answer among 2.")])
def test_a_receipt_says_among_how_many_somebody_picked(among: int, said: str) -> None:
    assert picked_line(Receipt(picked_among=among)) == said


def test_the_time_of_a_picked_answer_is_that_of_all_that_were_written_with_it() -> None:
    assert "first word after 1.0 s, 2.0 s in all" in cost_line(COST)
    picked = cost_line(replace(COST, picked_among=3))
    assert picked.endswith("11 written, 2.0 s with the others beside it")


def test_turns_that_no_longer_fitted_are_counted_with_what_stood_for_them() -> None:
    dropped = replace(COST, dropped_turns=3, extract_lines=1)
    assert cost_line(dropped).endswith(
        "the oldest 3 turns no longer fitted, 1 line of what you said there stood in their place"
    )
