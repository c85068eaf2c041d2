"""What was said again where no vault keeps it: in the temporary chats of this session."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from app.domain.chat import Message
from app.domain.forgetting import ForgetPlan
from app.domain.references import MessageId
from app.memory.forgetting.redaction import Span, redacted
from app.memory.forgetting.traces import repetitions, rephrasings, requests


def without_words(plan: ForgetPlan, messages: Sequence[Message]) -> tuple[Message, ...]:
    """Return messages with every passage redacted in which the person said what the plan forgets.

    A plan that keeps its sources leaves them as they are.
    """
    if plan.keep_source:
        return tuple(messages)
    evidence = [each for memory in plan.memories for each in memory.evidence]
    said = (*evidence, *plan.passages)
    spans: dict[MessageId, list[Span]] = defaultdict(list)
    for each in (
        *repetitions(said, messages),
        *rephrasings(plan.memories, messages),
        *requests(plan.memories, messages),
    ):
        spans[each.message].append((each.start, each.end))
    return tuple(replace(m, text=redacted(m.text, spans.get(m.id, ()))) for m in messages)
