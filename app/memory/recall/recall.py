"""Recall: the memories that belong beside one question, and why others were left out.

Lexical and dense evidence are added up and held against a fixed bar, so that the rule is the same
for five memories as for five thousand; what is much weaker than the best goes too. Source of the
bars: `tests/memory/recall_cases.py`, measured with the real embedder.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.domain.events import RecalledMemory
from app.domain.memories import Kind, Memory, State, Topic
from app.domain.receipts import LeftOut, Reason
from app.domain.references import MemoryId
from app.memory.recall.about import About, about
from app.memory.recall.dense import DenseIndex, Vector
from app.memory.recall.lexical import LexicalIndex, Match
from app.memory.recall.questions import Aim, Question, read_question
from app.memory.recall.words import words_of

NEAREST = 50  # dense candidates looked at
MOST = 12  # memories beside one question
SHARE_WEIGHT = 0.5
BAR = {Aim.PERSON: 0.45, Aim.ADVICE: 0.2, Aim.WORLD: 9.0}
RELATIVE = 0.6  # of the best evidence
SHOWN_LEFT_OUT = 5
MOST_STANDING = 4  # instructions about manner


@dataclass(frozen=True, slots=True)
class Found:
    """What recall found for a question."""

    memories: tuple[RecalledMemory, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    memory: Memory
    about: About
    match: Match
    cosine: float
    evidence: float = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "evidence", self.cosine + SHARE_WEIGHT * self.match.share)


class Recall:
    """The active memories, indexed in memory; one new memory costs one update."""

    def __init__(self) -> None:
        self._memories: dict[MemoryId, Memory] = {}
        self._about: dict[MemoryId, About] = {}
        self._names: dict[str, int] = {}
        self._lexical = LexicalIndex()
        self._dense = DenseIndex()

    def put(self, memory: Memory, vector: Vector | None) -> None:
        """Add an active memory, or give one that is here its new words; any other goes."""
        self.remove(memory.id)
        if memory.state is not State.ACTIVE:
            return
        self._memories[memory.id] = memory
        self._about[memory.id] = about(memory)
        for name in self._about[memory.id].names:
            self._names[name] = self._names.get(name, 0) + 1
        self._lexical.put(memory.id, words_of(memory.statement))
        if vector is not None:
            self._dense.put(memory.id, vector)

    def remove(self, memory: MemoryId) -> None:
        """Take a memory out of every index; one that is not here is no error."""
        if self._memories.pop(memory, None) is None:
            return
        for name in self._about.pop(memory).names:
            self._names[name] -= 1
            if not self._names[name]:
                del self._names[name]
        self._lexical.remove(memory)
        self._dense.remove(memory)

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether any index still knows a memory."""
        return memory in self._memories or memory in self._lexical or memory in self._dense

    def __len__(self) -> int:
        """Return how many memories can be recalled."""
        return len(self._memories)

    def recall(self, text: str, vector: Vector | None, characters: int) -> Found:
        """Return the memories for a question, best first, within a budget of characters.

        `vector` is the question's; without one the words alone decide.
        """
        question = read_question(text, self._names.keys())
        candidates = sorted(self._candidates(text, vector), key=lambda each: -each.evidence)
        judged = [(each, _objection(each, question)) for each in candidates]
        best = next((each.evidence for each, objection in judged if not objection), 0.0)
        kept, left = list[_Candidate](), list[LeftOut]()
        for each, objection in judged:
            reason = objection or (Reason.WEAK if each.evidence < RELATIVE * best else None)
            if reason:
                left.append(LeftOut(each.memory.id, reason))
            else:
                kept.append(each)
        return _within([*self._standing(), *kept], left, characters)

    def _candidates(self, text: str, vector: Vector | None) -> Iterator[_Candidate]:
        matches = self._lexical.matches(words_of(text))
        near = {} if vector is None else self._dense.cosines(vector, nearest=NEAREST, also=matches)
        for name in {**near, **matches}:
            memory = self._memories[name]
            if memory.topic is not Topic.STYLE:
                match = matches.get(name, Match(0, 0))
                yield _Candidate(memory, self._about[name], match, near.get(name, match.share / 2))

    def _standing(self) -> Iterable[_Candidate]:
        """The instructions about manner: they always hold, the newest first."""
        manner = [
            m
            for m in self._memories.values()
            if m.topic is Topic.STYLE or m.kind is Kind.INSTRUCTION
        ]
        newest = sorted(manner, key=lambda memory: memory.said_at, reverse=True)
        return [_Candidate(m, self._about[m.id], Match(0, 1), 0.5) for m in newest[:MOST_STANDING]]


def _objection(candidate: _Candidate, question: Question) -> Reason | None:
    """Why a candidate does not belong beside the question; None when it does."""
    its = candidate.about
    if its.opinion and question.aim is Aim.WORLD:
        return Reason.OPINION
    if question.aim is Aim.ADVICE:
        suits = its.domains & question.domains and not its.relatives - question.relatives
        asked = question.relatives & its.relatives or question.names & its.names
        if suits or asked:
            return None if candidate.evidence >= BAR[Aim.ADVICE] else Reason.WEAK
        return Reason.OFF_TOPIC
    if question.aim is Aim.WORLD or _about_somebody_else(its, question):
        return Reason.OFF_TOPIC
    return None if candidate.evidence >= BAR[Aim.PERSON] else Reason.WEAK


def _about_somebody_else(its: About, question: Question) -> bool:
    if question.names:
        return not question.names & its.names
    return bool(question.relatives ^ its.relatives) and not question.relatives & its.relatives


def _within(kept: list[_Candidate], left: list[LeftOut], characters: int) -> Found:
    chosen, over = list[RecalledMemory](), list[LeftOut]()
    for each in kept:
        characters -= len(each.memory.statement) + 3
        if characters < 0 or len(chosen) == MOST:
            over.append(LeftOut(each.memory.id, Reason.BUDGET))
        else:
            chosen.append(RecalledMemory(each.memory, round(min(each.evidence, 1.0), 3)))
    return Found(tuple(chosen), tuple([*over, *left][:SHOWN_LEFT_OUT]))
