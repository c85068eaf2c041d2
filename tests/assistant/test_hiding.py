"""What is gone is gone from receipts too, also where it was only left out."""

from datetime import UTC, datetime

from app.assistant.hiding import scrub
from app.domain.chat import ChatId, Message, Speaker
from app.domain.receipts import LeftOut, Reason, Receipt, Used
from app.domain.references import MemoryId, MessageId

GONE, STAYS = MemoryId("gone"), MemoryId("stays")


def test_a_receipt_of_a_temporary_chat_names_nothing_forgotten() -> None:
    receipt = Receipt(used=(Used(STAYS, 0.5),), left_out=(LeftOut(GONE, next(iter(Reason))),))
    answer = Message(
        MessageId("a"), ChatId("c"), Speaker.ASSISTANT, "Fine.", datetime.now(UTC), receipt=receipt
    )
    (scrubbed,) = scrub([answer], {GONE})
    assert scrubbed.text == "Fine."
    assert scrubbed.receipt == Receipt(used=(Used(STAYS, 0.5),))
