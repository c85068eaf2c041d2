"""What is recalled for one question, and what is kept out and why."""

from collections.abc import Sequence

import numpy as np
import pytest

from app.domain.errors import EngineError
from app.domain.receipts import Reason
from app.engine import Embedder, Vectors
from app.memory import MemoryService
from app.vault import Vault
from tests.memory.conftest import MovableClock

CONTEXT = 2048


class BrokenEmbedder:
    """An embedder that can not run, until it is mended."""

    def __init__(self, real: Embedder) -> None:
        self.real = real
        self.broken = True

    def embed(self, texts: Sequence[str]) -> Vectors:
        if self.broken:
            raise EngineError("The embedder can not run.", advice="Try again.")
        return self.real.embed(texts)

    def close(self) -> None:
        """Nothing to free."""


def recalled(service: MemoryService, question: str) -> list[str]:
    return [each.memory.statement for each in service.recall(question, CONTEXT).memories]


def reasons(service: MemoryService, question: str) -> dict[str, Reason]:
    left = service.recall(question, CONTEXT).left_out
    return {service.get(each.memory).statement: each.reason for each in left}


@pytest.fixture
def known(service: MemoryService) -> MemoryService:
    service.remember("My sister Ana lives in Lisbon.")
    service.remember("I'm allergic to peanuts.")
    return service


def test_the_sister_is_recalled_and_the_peanuts_are_not(known: MemoryService) -> None:
    question = "Where does my sister live?"
    assert recalled(known, question) == ["The user's sister Ana lives in Lisbon."]
    assert reasons(known, question) == {"The user is allergic to peanuts.": Reason.OFF_TOPIC}


@pytest.mark.parametrize("question", ["What am I allergic to?", "what should I not eat?"])
def test_the_peanuts_are_recalled_and_the_sister_is_not(
    known: MemoryService, question: str
) -> None:
    assert recalled(known, question) == ["The user is allergic to peanuts."]


@pytest.mark.parametrize(
    "question", ["What is the capital of France?", "hello", "write a poem about rain", "", "🙂"]
)
def test_what_is_not_about_the_person_gets_nothing(known: MemoryService, question: str) -> None:
    assert recalled(known, question) == []


def test_advice_gets_what_suits_the_person(known: MemoryService) -> None:
    known.remember("I'm vegetarian.")
    found = recalled(known, "Suggest something for dinner")
    assert "The user is vegetarian." in found
    assert "The user's sister Ana lives in Lisbon." not in found


def test_an_opinion_stays_out_of_a_question_about_facts(service: MemoryService) -> None:
    service.remember("I think that nuclear power is safe.")
    assert reasons(service, "Is nuclear power safe?") == {
        "The user thinks that nuclear power is safe.": Reason.OPINION
    }


def test_a_wish_about_manner_always_stands(known: MemoryService) -> None:
    known.remember("Please always answer in bullet points.")
    assert recalled(known, "What is the capital of France?") == [
        "The user wants the assistant to answer in bullet points."
    ]


def test_the_budget_is_a_share_of_the_context(service: MemoryService) -> None:
    for city in ("Bonn", "Oslo", "Rome", "Lima"):
        service.remember(f"My sister lived in {city} and sent me a postcard from there.")
    question = "Where has my sister lived?"
    assert len(service.recall(question, 2048).memories) == 4
    small = service.recall(question, 256)
    assert len(small.memories) < 4
    assert Reason.BUDGET in {each.reason for each in small.left_out}


def test_without_an_embedder_words_alone_decide_and_vectors_come_later(
    vault: Vault, embedder: Embedder, movable_clock: MovableClock
) -> None:
    broken = BrokenEmbedder(embedder)
    service = MemoryService(vault, broken, movable_clock)
    (memory,) = service.remember("My sister Ana lives in Lisbon.")
    assert recalled(service, "Where does my sister live?") == [memory.statement]
    assert vault.vectors.get(memory.id) is None
    broken.broken = False
    service.warm()
    assert len(vault.vectors.get(memory.id) or b"") == 2 * 384 + 1


def test_a_vault_that_was_closed_recalls_as_before(
    known: MemoryService, vault: Vault, embedder: Embedder, movable_clock: MovableClock
) -> None:
    again = MemoryService(vault, embedder, movable_clock)
    question = "Where does my sister live?"
    assert again.recall(question, CONTEXT) == known.recall(question, CONTEXT)


def test_uses_are_counted(known: MemoryService, movable_clock: MovableClock) -> None:
    (found,) = known.recall("Where does my sister live?", CONTEXT).memories
    known.note_use([found.memory.id], movable_clock())
    used = known.get(found.memory.id)
    assert (used.uses, used.last_used) == (1, movable_clock.now)


def test_a_search_finds_memories_in_any_state(known: MemoryService) -> None:
    assert [each.statement for each in known.find("peanuts")] == [
        "The user is allergic to peanuts."
    ]
    assert known.find("zebra") == ()


def test_vectors_are_kept_as_half_floats_of_unit_length(known: MemoryService, vault: Vault) -> None:
    for memory in known.all():
        packed = (vault.vectors.get(memory.id) or b"")[: 2 * 384]
        vector = np.frombuffer(packed, "<f2").astype(np.float32)
        assert np.linalg.norm(vector) == pytest.approx(1.0, abs=0.01)


@pytest.mark.parametrize("relation", ["old schoolfriend", "piano teacher", "carer", "sister"])
def test_whoever_was_named_is_found_by_name(service: MemoryService, relation: str) -> None:
    (memory,) = service.remember(f"My {relation} Vasilisa lives in Porto.")
    assert recalled(service, "Where does Vasilisa live?") == [memory.statement]


def test_what_somebody_studies_is_nobodys_name(service: MemoryService) -> None:
    service.remember("My sister studies French.")
    assert recalled(service, "What is the French word for bread?") == []


@pytest.fixture
def planning(service: MemoryService) -> MemoryService:
    service.remember("I am planning a hike through the Alps with my friend Ilja.")
    service.remember("My friend Ilja walks slowly on steep mountain paths.")
    service.remember("I own a light tent for two in the mountains.")
    return service


HIKE = (
    "I want to plan a hike in the mountains with Ilja this summer and sleep in my tent. "
    "Can you help me to choose a route through the Alps?"
)


def test_a_request_gets_what_is_known_of_its_matter(planning: MemoryService) -> None:
    assert len(recalled(planning, HIKE)) >= 2


def test_a_request_that_one_memory_is_near_by_chance_gets_none(known: MemoryService) -> None:
    asked = (
        "I am writing a long article on the history of farming and on how peanuts came to be grown "
        "in Georgia. Can you help me to write the first lines of my article?"
    )
    assert recalled(known, asked) == []


def test_a_private_memory_stays_out_of_a_request_that_did_not_ask_for_it(
    planning: MemoryService,
) -> None:
    planning.remember("I felt panic on a steep path in the Alps with my friend Ilja.")
    assert not any("panic" in each for each in recalled(planning, HIKE))
    assert Reason.PRIVATE in reasons(planning, HIKE).values()


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("Can you forget my phone number?", 0),
        ("Please forget what you know about Ana.", 0),
        ("I keep forgetting my phone number, what is it?", 1),
        ("Don't forget my birthday! What is my phone number?", 1),
    ],
)
def test_a_request_to_forget_brings_up_nothing(
    service: MemoryService, asked: str, count: int
) -> None:
    service.remember("My phone number is 030 5551234.")
    service.remember("My sister Ana lives in Lisbon.")
    assert len(recalled(service, asked)) == count


def test_somebody_of_whom_something_was_to_be_remembered_is_known_by_name(
    service: MemoryService,
) -> None:
    for text in ("Alice's phone number is 555-0100.", "Bob is allergic to nuts.", "I like tea."):
        service.remember(text)
    found = service.recall("What is Alice's phone number?", 2048).memories
    assert [each.memory.statement for each in found] == ["Alice's phone number is 555-0100."]
    assert service.recall("Who was Einstein?", 2048).memories == ()
