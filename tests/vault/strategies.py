"""Random chats, messages, memories and settings, with everything that a text can hold."""

from datetime import UTC

from hypothesis import strategies as st

from app.domain.chat import BlockLine, Chat, ChatId, Message, Speaker, Stopped
from app.domain.consents import LONGEST_DAYS, Consents, Retention
from app.domain.locking import AutoLock
from app.domain.memories import Evidence, Kind, Memory, Origin, State, Topic
from app.domain.receipts import LeftOut, Reason, Receipt, Used
from app.domain.references import MemoryId, MessageId
from app.domain.servers import Server
from app.domain.settings import BreakReminder, LearningMode, Settings
from tests.domain.strategies import personas

TEXTS = st.text(max_size=60)  # control characters and lone surrogates too
IDS = st.text("abcdefgh0123456789-", min_size=1, max_size=12)
MEMORY_IDS = IDS.map(MemoryId)
COUNTS = st.integers(0, 1_000_000)
DAYS = st.integers(0, LONGEST_DAYS)
SHARES = st.floats(0, 1)
MOMENTS = st.datetimes(timezones=st.just(UTC))
MAYBE_MOMENTS = st.none() | MOMENTS


def some(of: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """A few of these."""
    return st.lists(of, max_size=3).map(tuple)


RECEIPTS = st.builds(
    Receipt,
    used=st.lists(st.builds(Used, MEMORY_IDS, SHARES), max_size=3).map(tuple),
    left_out=st.lists(st.builds(LeftOut, MEMORY_IDS, st.sampled_from(Reason)), max_size=3).map(
        tuple
    ),
    persona=some(TEXTS),
    rules=some(TEXTS),
    model=TEXTS,
    head=TEXTS,
    prompt_tokens=COUNTS,
    reused_tokens=COUNTS,
    answer_tokens=COUNTS,
    dropped_turns=COUNTS,
    first_token_ms=COUNTS,
    duration_ms=COUNTS,
    forgotten=COUNTS,
    cpu_ms=COUNTS,
    processor_mj=COUNTS,
    picked_among=COUNTS,
)
CHATS = st.builds(Chat, IDS.map(ChatId), TEXTS, MOMENTS, st.booleans(), MAYBE_MOMENTS)
MESSAGES = st.builds(
    Message,
    id=IDS.map(MessageId),
    chat=IDS.map(ChatId),
    speaker=st.sampled_from(Speaker),
    text=TEXTS,
    said_at=MOMENTS,
    block=st.lists(st.builds(BlockLine, MEMORY_IDS, TEXTS), max_size=3).map(tuple),
    stopped=st.none() | st.sampled_from(Stopped),
    receipt=st.none() | RECEIPTS,
    emptied=TEXTS,
)
EVIDENCE = st.builds(Evidence, IDS.map(ChatId), IDS.map(MessageId), COUNTS, COUNTS, TEXTS)
MEMORIES = st.builds(
    Memory,
    id=MEMORY_IDS,
    statement=TEXTS,
    kind=st.sampled_from(Kind),
    topic=st.sampled_from(Topic),
    state=st.sampled_from(State),
    origin=st.sampled_from(Origin),
    said_at=MOMENTS,
    recorded_at=MOMENTS,
    evidence=st.lists(EVIDENCE, max_size=3).map(tuple),
    accepted_at=MAYBE_MOMENTS,
    expires_at=MAYBE_MOMENTS,
    valid_from=MAYBE_MOMENTS,
    valid_to=MAYBE_MOMENTS,
    forgetting_since=MAYBE_MOMENTS,
    keep_source=st.booleans(),
    never_again=st.booleans(),
    derived_from=st.lists(MEMORY_IDS, max_size=3).map(tuple),
    supersedes=st.none() | MEMORY_IDS,
    uses=COUNTS,
    last_used=MAYBE_MOMENTS,
)
REMINDERS = st.builds(
    BreakReminder,
    on=st.booleans(),
    interval=st.integers(15, 240),
    snoozed_until=MAYBE_MOMENTS,
    shown=st.lists(MOMENTS, max_size=3).map(tuple),
)
MODES = st.sampled_from(LearningMode)
CONSENTS = st.builds(
    Consents,
    st.lists(st.tuples(st.sampled_from(Kind), MODES), max_size=3).map(tuple),
    st.lists(st.tuples(st.sampled_from(Topic), MODES), max_size=3).map(tuple),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.builds(Retention, DAYS, DAYS, DAYS),
    st.booleans(),
)
SETTINGS = st.builds(
    Settings,
    MODES,
    personas(),
    REMINDERS,
    TEXTS,
    network=st.booleans(),
    server=st.builds(Server, TEXTS, TEXTS, TEXTS, TEXTS, st.booleans()),
    consents=CONSENTS,
    auto_lock=st.sampled_from(AutoLock),
    template=TEXTS,
    unload_minutes=COUNTS,
)
