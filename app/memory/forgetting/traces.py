"""Where in the chats a memory left its traces: passages, questions and answers."""

import re
from collections.abc import Iterator, Sequence

from app.domain.chat import Message, Speaker
from app.domain.memories import Evidence, Memory
from app.domain.references import MemoryId, MessageId
from app.memory.forgetting.targets import meant_by, says
from app.memory.language.forget_requests import read_forget_request
from app.memory.language.terms import terms_of
from app.memory.language.words import GENERIC, words_of

_SENTENCE = re.compile(r"[^\s.!?;](?:[^.!?;\n]|[.:](?=\w))*")
_REPEATED = 3  # words that a passage must have to be looked for elsewhere


def carries(message: Message, ids: frozenset[MemoryId]) -> bool:
    """Return whether a question was sent with one of these memories beside it."""
    return any(line.memory in ids for line in message.block)


def used(message: Message, ids: frozenset[MemoryId]) -> bool:
    """Return whether an answer's receipt says that it used one of these memories."""
    return bool(message.receipt) and any(
        each.memory in ids for each in (message.receipt.used if message.receipt else ())
    )


def distinctive(memories: Sequence[Memory]) -> frozenset[str]:
    """Return the names and values in statements and evidence: words that give them away."""
    said = [evidence.text for memory in memories for evidence in memory.evidence]
    texts = [*(memory.statement for memory in memories), *said]
    return frozenset(word for text in texts for word in words_of(text)) - GENERIC


def repetitions(passages: Sequence[Evidence], messages: Sequence[Message]) -> Iterator[Evidence]:
    """Yield the places where the person said the very same words again."""
    for text in {each.text for each in passages if len(each.text.split()) >= _REPEATED}:
        pattern = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)", re.I)
        for message in messages:
            if message.speaker is Speaker.USER:
                for found in pattern.finditer(message.text):
                    yield Evidence(message.chat, message.id, *found.span(), found[0])


def rephrasings(memories: Sequence[Memory], messages: Sequence[Message]) -> Iterator[Evidence]:
    """Yield the sentences in which the person said the same in other words."""
    targets = [terms_of(memory.statement) for memory in memories]
    targets = [each for each in targets if each.codes or each.names]
    if not targets:
        return
    names = "|".join({re.escape(name[:3]) for each in targets for name in each.names})
    hint = re.compile(rf"[^\x00-\x7f]|\d|{names or '@'}", re.I)
    for message in messages:
        if message.speaker is Speaker.USER and hint.search(message.text):
            for found in _SENTENCE.finditer(message.text):
                if not hint.search(found[0]):
                    continue
                its = terms_of(found[0])
                if any(says(target, found[0], its) for target in targets):
                    yield Evidence(message.chat, message.id, *found.span(), found[0])


def requests(memories: Sequence[Memory], messages: Sequence[Message]) -> Iterator[Evidence]:
    """Yield what the person named when they asked for one of these memories to be forgotten."""
    for message in messages:
        asked = read_forget_request(message.text) if message.speaker is Speaker.USER else None
        if asked and asked.target and meant_by(asked.target, memories, {}):
            yield Evidence(message.chat, message.id, asked.start, asked.end, asked.target)


def tainted_answers(
    messages: Sequence[Message],
    ids: frozenset[MemoryId],
    sources: frozenset[MessageId],
    words: frozenset[str],
) -> Iterator[MessageId]:
    """Yield the answers of one chat that used the memories or may hold their content.

    `sources` are messages that held the words themselves. Once one of them, or a block with the
    memory, stands in a chat, every later answer that shares a distinctive word may repeat it.
    """
    exposed = direct = False
    for message in messages:
        if message.speaker is Speaker.USER:
            direct = message.id in sources or carries(message, ids)
            exposed |= direct
        elif message.text and (
            direct or used(message, ids) or (exposed and words & set(words_of(message.text)))
        ):
            yield message.id
