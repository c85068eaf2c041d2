"""What has no printed form can not reach a log."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from app.domain.alternatives import Alternatives
from app.domain.chat import BlockLine, Chat, ChatId, Message, Speaker, Stopped
from app.domain.events import Finished, Learned, Piece, Recalled, RecalledMemory
from app.domain.forgetting import ForgetPlan
from app.domain.generation import Candidate, Chunk
from app.domain.memories import Evidence, Kind, Memory, Origin, State, Topic
from app.domain.prompting import Prompt, PromptTurn, Role
from app.domain.receipts import Receipt
from app.domain.references import MemoryId, MessageId

CANARY = "Quillathrope"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
CHAT = Chat(ChatId("c"), CANARY, NOON)
LINE = BlockLine(MemoryId("m"), CANARY)
MESSAGE = Message(
    MessageId("q"), CHAT.id, Speaker.USER, CANARY, NOON, (LINE,), receipt=Receipt(head=CANARY)
)
EVIDENCE = Evidence(CHAT.id, MESSAGE.id, 0, 12, CANARY)
MEMORY = Memory(
    MemoryId("m"),
    CANARY,
    Kind.FACT,
    Topic.PEOPLE,
    State.ACTIVE,
    Origin.TYPED,
    NOON,
    NOON,
    (EVIDENCE,),
)
PROMPT = Prompt(CANARY, (PromptTurn(Role.USER, CANARY),), CANARY)
PRIVATE: Sequence[object] = (
    CHAT,
    MESSAGE,
    MEMORY,
    Recalled(CHAT, MESSAGE, (RecalledMemory(MEMORY, 1.0),), ()),
    Piece(CANARY),
    Finished(MESSAGE),
    Learned((MEMORY,), (MEMORY,)),
    ForgetPlan((MEMORY,), (EVIDENCE,)),
    Chunk(CANARY, 1),
    PROMPT,
    Alternatives(MESSAGE, PROMPT, (Candidate(CANARY, Stopped.END, 1),)),
)


@pytest.mark.parametrize("value", PRIVATE, ids=lambda value: type(value).__name__)
def test_private_text_has_no_printed_form(value: object) -> None:
    assert CANARY not in repr(value)
    assert CANARY not in str(value)
