"""Generated histories: memories that rest on, replace and derive from each other, and their chats.

Every memory has a word that stands nowhere else, so that a single letter left behind is seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from hypothesis import strategies as st

from app.domain.chat import BlockLine, Chat, ChatId, Message, Speaker, Stopped
from app.domain.errors import EngineError
from app.domain.memories import Evidence, Kind, Memory, Origin, State, Topic
from app.domain.receipts import LeftOut, Reason, Receipt, Used
from app.domain.references import MemoryId, MessageId
from app.engine import Vectors
from app.vault import Vault

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MOST = 7  # memories in one history


class NoEmbedder:
    """An embedder that can not run: words alone decide."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        del texts
        raise EngineError("There is no embedder.", advice="Go on without.")

    def close(self) -> None:
        """Nothing to free."""


@dataclass(frozen=True)
class Link:
    """How one memory hangs together with earlier ones, and where it shows."""

    sources: frozenset[int]
    replaces: int | None
    message: int  # which message its words stand in
    proposed: bool


@dataclass(frozen=True)
class History:
    """The links of all memories, which memories each question carried, and what is forgotten."""

    links: tuple[Link, ...]
    blocks: tuple[frozenset[int], ...]
    forgotten: frozenset[int]

    def gone(self) -> frozenset[int]:
        """What must be gone, worked out step by step until nothing more is found."""
        gone = set(self.forgotten)
        retired = {link.replaces for link in self.links if link.replaces is not None}
        while True:
            more = {n for n, link in enumerate(self.links) if link.sources & gone}
            more |= {r for n in gone if (r := self.links[n].replaces) is not None and r in retired}
            if more <= gone:
                return frozenset(gone)
            gone |= more


@st.composite
def histories(draw: st.DrawFn) -> History:
    count = draw(st.integers(1, MOST))
    links = tuple(draw(_links(number)) for number in range(count))
    some = st.frozensets(st.integers(0, count - 1), max_size=3)
    blocks = tuple(draw(st.lists(some, max_size=3)))
    forgotten = draw(st.frozensets(st.integers(0, count - 1), min_size=1))
    return History(links, blocks, forgotten)


def drawn(chance: Random) -> History:
    """A history without Hypothesis: quicker, for thousands of them, and the same for one seed."""
    count = chance.randint(1, MOST)
    links = tuple(
        Link(
            frozenset(_some(chance, number, 2)),
            chance.choice([None, *range(number)]),
            chance.randrange(3),
            proposed=chance.random() < 0.5,
        )
        for number in range(count)
    )
    blocks = tuple(frozenset(_some(chance, count, 3)) for _ in range(chance.randint(0, 3)))
    forgotten = frozenset(_some(chance, count, count)) or frozenset({chance.randrange(count)})
    return History(links, blocks, forgotten)


def _some(chance: Random, below: int, most: int) -> list[int]:
    return chance.sample(range(below), chance.randint(0, min(below, most)))


def _links(number: int) -> st.SearchStrategy[Link]:
    if not number:
        return st.builds(Link, st.just(frozenset()), st.none(), st.integers(0, 2), st.booleans())
    earlier = st.integers(0, number - 1)
    sources, replaced = st.frozensets(earlier, max_size=2), st.one_of(st.none(), earlier)
    return st.builds(Link, sources, replaced, st.integers(0, 2), st.booleans())


def name_of(number: int) -> MemoryId:
    return MemoryId(f"memory{number}")


def word_of(number: int) -> str:
    return f"quxword{number}zyx"


def write(history: History, vault: Vault) -> None:
    """Write a history into a vault: sources first, then answers, questions and memories."""
    chat = ChatId("chat")
    vault.chats.start(Chat(chat, f"I keep {word_of(0)}", NOW))
    spans = dict[int, tuple[int, int]]()
    for place in range(3):
        text = ""
        for number, link in enumerate(history.links):
            if link.message == place:
                text += " and " if text else ""
                said = f"I keep {word_of(number)}"
                spans[number] = (len(text), len(text) + len(said))
                text += said
        _append(vault, f"source{place}", Speaker.USER, text or "hello")
        _append(vault, f"answer{place}", Speaker.ASSISTANT, f"So {text}." if text else "Hello.")
    for number, block in enumerate(history.blocks):
        _ask(vault, number, block)
    for number, link in enumerate(history.links):
        vault.memories.put(_memory(number, link, spans[number], history))
        vault.vectors.put(name_of(number), bytes([number + 1]) * 768)


def _ask(vault: Vault, number: int, block: frozenset[int]) -> None:
    lines = tuple(BlockLine(name_of(each), f"The user keeps {word_of(each)}.") for each in block)
    used = tuple(Used(name_of(each), 1.0) for each in block)
    left = tuple(LeftOut(name_of(each), Reason.WEAK) for each in range(2) if each not in block)
    _append(vault, f"question{number}", Speaker.USER, "What do I keep?", block=lines)
    said = " ".join(word_of(each) for each in block) or "Nothing."
    _append(vault, f"reply{number}", Speaker.ASSISTANT, said, receipt=Receipt(used, left))


def _append(
    vault: Vault,
    name: str,
    speaker: Speaker,
    text: str,
    *,
    block: tuple[BlockLine, ...] = (),
    receipt: Receipt | None = None,
) -> None:
    stopped = Stopped.END if speaker is Speaker.ASSISTANT else None
    vault.chats.append(
        Message(MessageId(name), ChatId("chat"), speaker, text, NOW, block, stopped, receipt)
    )


def _memory(number: int, link: Link, span: tuple[int, int], history: History) -> Memory:
    words = f"I keep {word_of(number)}"
    source = Evidence(ChatId("chat"), MessageId(f"source{link.message}"), *span, words)
    retired = any(other.replaces == number for other in history.links)
    state = State.SUPERSEDED if retired else State.PROPOSED if link.proposed else State.ACTIVE
    return Memory(
        name_of(number), f"The user keeps {word_of(number)}.", Kind.FACT, Topic.OTHER, state,
        Origin.RULE, NOW, NOW, (source,),
        accepted_at=None if state is State.PROPOSED else NOW,
        derived_from=tuple(name_of(each) for each in sorted(link.sources)),
        supersedes=None if link.replaces is None else name_of(link.replaces),
    )  # fmt: skip
