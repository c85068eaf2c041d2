"""The index over what was said, with the real embedder."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest

from app.domain.chat import ChatId
from app.domain.references import MessageId
from app.engine import Embedder, Vectors
from app.memory.recall.history import History, Passage

MONDAY, FRIDAY = date(2026, 11, 9), date(2026, 11, 20)
TALK = {
    ChatId("garden"): ("I planted tomatoes on the balcony.", "They want a lot of water."),
    ChatId("work"): ("My boss moved the review to Friday.", "I have to prepare twelve slides."),
    ChatId("tea"): ("I tried a smoky tea called Lapsang.", "It tastes of camp fires to me."),
}


def passages(chat: ChatId, texts: tuple[str, ...], day: date = MONDAY) -> list[Passage]:
    return [Passage(MessageId(f"{chat}{n}"), chat, text, day) for n, text in enumerate(texts)]


@pytest.fixture
def history(embedder: Embedder) -> History:
    index = History(embedder.embed)
    for chat, texts in TALK.items():
        index.put(chat, passages(chat, texts))
    return index


def found(history: History, question: str) -> str:
    return history.rank(question, FRIDAY).turns[0].passage.text


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("What did I plant?", "tomatoes"),
        ("When is my review at work?", "Friday"),
        ("What was the name of the tea that I tried?", "Lapsang"),
        ("Can you remind me how many slides I need?", "slides"),
    ],
)
def test_a_question_finds_the_turn_that_answers_it(
    history: History, question: str, wanted: str
) -> None:
    assert wanted in found(history, question)


def test_the_conversation_about_the_matter_comes_first(history: History) -> None:
    assert history.rank("my plants on the balcony").sessions[0] == "garden"


def test_the_week_asked_for_decides_between_two_like_turns(history: History) -> None:
    chat = ChatId("later")
    history.put(chat, passages(chat, ("I tried a smoky tea called Kipper.",), FRIDAY))
    assert "Lapsang" in found(history, "Which smoky tea did I try last week?")
    assert "Kipper" in found(history, "Which smoky tea did I try this week?")


def test_a_conversation_that_went_leaves_nothing_in_any_index(history: History) -> None:
    history.remove(ChatId("tea"))
    assert MessageId("tea0") not in history
    assert len(history) == 4
    assert "tea" not in found(history, "What was the name of the tea that I tried?")


def test_an_index_changed_turn_by_turn_ranks_as_one_built_at_once(embedder: Embedder) -> None:
    chat, texts = ChatId("work"), TALK[ChatId("work")] + TALK[ChatId("tea")]
    changed, built = History(embedder.embed), History(embedder.embed)
    for count in (1, 3, 2, 4):
        changed.put(chat, passages(chat, texts[:count]))
    built.put(chat, passages(chat, texts))
    one, other = (index.rank("twelve slides").turns for index in (changed, built))
    assert [each.passage.id for each in one] == [each.passage.id for each in other]
    assert np.allclose([each.score for each in one], [each.score for each in other], atol=0.02)


def test_a_new_turn_costs_the_embedding_of_itself_and_its_neighbour(embedder: Embedder) -> None:
    texts = list[str]()

    def embed(asked: Sequence[str]) -> Vectors:
        texts.extend(asked)
        return embedder.embed(asked)

    history = History(embed)
    chat, said = ChatId("long"), tuple(f"Turn number {n} is about this." for n in range(9))
    history.put(chat, passages(chat, said[:8]))
    texts.clear()
    history.put(chat, passages(chat, said))
    assert len(texts) == 3


def test_an_empty_history_finds_nothing(embedder: Embedder) -> None:
    assert History(embedder.embed).rank("anything").turns == ()
