"""Recall with the real embedder over 5, 50 and 5,000 memories, one configuration for all."""

from collections.abc import Sequence

import pytest

from app.domain.memories import Kind, Memory, Origin, State
from app.domain.references import MemoryId
from app.domain.wording import as_said
from app.engine import Embedder
from app.memory.keeping import AT_ONCE
from app.memory.learning.topics import classify
from app.memory.recall.recall import Recall
from tests.memory.conftest import MovableClock
from tests.memory.many_memories import many
from tests.memory.recall_cases import ASIDE_CASES, FIFTY, FIFTY_CASES, FIVE, FIVE_CASES, Case
from tests.memory.recall_scoring import RecallScore, score_recall

BUDGET = 1200  # characters: 15 % of a context of 2,048 tokens


def measured(statements: Sequence[str], cases: Sequence[Case], embedder: Embedder) -> RecallScore:
    index = Recall()
    for start in range(0, len(statements), AT_ONCE):
        batch = statements[start : start + AT_ONCE]
        vectors = embedder.embed([as_said(each) for each in batch])
        for number, (statement, vector) in enumerate(zip(batch, vectors, strict=True), start):
            index.put(active(number, statement), vector)

    def recall(question: str) -> list[Memory]:
        found = index.recall(question, embedder.embed([question])[0], BUDGET)
        return [each.memory for each in found.memories]

    return score_recall(cases, recall)


def active(number: int, statement: str) -> Memory:
    now = MovableClock().now
    return Memory(
        MemoryId(f"memory{number}"), statement, Kind.FACT, classify(statement),
        State.ACTIVE, Origin.RULE, now, now,
    )  # fmt: skip


def test_five_memories_are_recalled_where_they_belong(embedder: Embedder) -> None:
    score = measured(FIVE, FIVE_CASES, embedder)
    assert score.recall == 1.0, score.notes
    assert score.precision == 1.0, score.notes


def test_fifty_memories_are_recalled_where_they_belong(embedder: Embedder) -> None:
    score = measured(FIFTY, FIFTY_CASES, embedder)
    assert score.recall >= 0.97, score.notes
    assert score.precision >= 0.97, score.notes


def test_questions_held_aside_find_what_belongs_beside_them(embedder: Embedder) -> None:
    score = measured(FIFTY, ASIDE_CASES, embedder)
    assert score.recall >= 0.85, score.notes
    assert score.precision >= 0.95, score.notes


@pytest.mark.proof
def test_five_thousand_memories_are_recalled_where_they_belong(embedder: Embedder) -> None:
    score = measured(*many(5000), embedder)
    assert score.recall >= 0.97, score.notes
    assert score.precision >= 0.80, score.notes
