"""The check after forgetting can fail: a residue planted on any path is found."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.chat import BlockLine
from app.domain.memories import Memory
from app.domain.receipts import Receipt, Used
from app.memory.recall.history import Passage
from tests.memory.talk import Talk

Plant = Callable[[Talk, Memory], None]


def in_memories(talk: Talk, memory: Memory) -> None:
    talk.vault.memories.put(memory)


def in_vectors(talk: Talk, memory: Memory) -> None:
    talk.vault.vectors.put(memory.id, b"\0" * 768)


def in_index(talk: Talk, memory: Memory) -> None:
    talk.service._keeping._indexes._recall.put(memory, None)


def in_lineage(talk: Talk, memory: Memory) -> None:
    (other,) = talk.service.remember("I like tea.")
    talk.vault.memories.put(replace(other, derived_from=(memory.id,)))


def in_succession(talk: Talk, memory: Memory) -> None:
    (other,) = talk.service.remember("I like tea.")
    talk.vault.memories.put(replace(other, supersedes=memory.id))


def in_block(talk: Talk, memory: Memory) -> None:
    question = talk.ask("hello", talk.start())
    talk.vault.chats.replace(replace(question, block=(BlockLine(memory.id, "x"),)))


def in_receipt(talk: Talk, memory: Memory) -> None:
    chat = talk.start()
    talk.ask("hello", chat)
    (answer,) = talk.answers(chat)
    receipt = Receipt(used=(Used(memory.id, 1.0),))
    talk.vault.chats.replace(replace(answer, receipt=receipt))


def in_history(talk: Talk, memory: Memory) -> None:
    (words,) = memory.evidence
    passage = Passage(words.message, words.chat, words.text)
    talk.service._looking_up._history.put(words.chat, [passage])


@pytest.mark.parametrize(
    "plant",
    [
        in_memories,
        in_vectors,
        in_index,
        in_lineage,
        in_succession,
        in_block,
        in_receipt,
        in_history,
    ],
)
def test_a_planted_residue_is_found(talk: Talk, plant: Plant) -> None:
    (memory,) = talk.told("My sister Ana lives in Lisbon.")
    talk.service.forget(talk.service.plan([memory.id]))
    talk.service.seal(now=True)
    assert talk.service.verify().residues == 0
    plant(talk, memory)
    assert talk.service.verify().residues > 0


def test_a_vault_where_nothing_was_forgotten_is_clean(talk: Talk) -> None:
    talk.told("My sister Ana lives in Lisbon.")
    found = talk.service.verify()
    assert found.residues == 0
    assert found.checked["memories"] == 1
    assert found.checked["forgotten"] == 0
