"""Recall: the memories that belong beside one question, and why others were left out.

Lexical and dense evidence are added up and held against a fixed bar, so that the rule is the same
for five memories as for five thousand; what is much weaker than the best goes too. Source of the
bars: `tests/memory/recall_cases.py`, measured with the real embedder.
"""

import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from app.domain.events import RecalledMemory
from app.domain.memories import Kind, Memory, State, Topic
from app.domain.receipts import LeftOut, Reason
from app.domain.references import MemoryId
from app.memory.index import ExactIndex, Vector, VectorIndex
from app.memory.language.words import concept_of, words_of
from app.memory.recall.about import About, Domain, about
from app.memory.recall.budget import characters_for
from app.memory.recall.lexical import LexicalIndex
from app.memory.recall.questions import Aim, Question, read_question
from app.memory.recall.titles import Titles, titles_in

NEAREST = 50  # dense candidates looked at
MOST = 12  # memories beside one question
SHARE_WEIGHT = 0.5
SUBJECT_WEIGHT = 0.15  # of it, where the question names somebody
COVER_WEIGHT = 0.5  # of the share of a memory that a request repeats
BAR = {Aim.PERSON: 0.45, Aim.ADVICE: 0.2, Aim.REQUEST: 0.22}
RELATIVE = {Aim.PERSON: 0.75, Aim.ADVICE: 0.5, Aim.REQUEST: 0.45}  # of the best
SUPPORT, SUPPORTERS = 0.23, 3  # mean evidence that a request needs, of so many memories
PRIVACY_WEIGHT = 0.3  # how much a private memory near the request speaks for silence
RELATIVE_BESIDE = 0.9  # for a memory that does not speak of what is asked
SHOWN_LEFT_OUT = 5
MOST_STANDING = 4  # instructions about manner


@dataclass(frozen=True, slots=True)
class Found:
    """What recall found for a question."""

    memories: tuple[RecalledMemory, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def with_passages(self, passages: Sequence[RecalledMemory], context: int) -> Self:
        """Return this with what was said elsewhere, as far as a context has room left for it."""
        room = characters_for(context) - sum(len(m.memory.statement) + 3 for m in self.memories)
        added, over = list[RecalledMemory](), list[LeftOut]()
        for each in passages:
            room -= len(each.memory.statement) + 3
            if room < 0:
                over.append(LeftOut(each.memory.id, Reason.BUDGET))
            else:
                added.append(each)
        return replace(self, memories=(*self.memories, *added), left_out=(*self.left_out, *over))


@dataclass(frozen=True, slots=True)
class _Candidate:
    memory: Memory
    about: About
    answers: bool  # whether it speaks of what is asked, not only of whom
    evidence: float  # cosine, and up to 0.5 for shared words


class Recall:
    """The active memories, indexed in memory; one new memory costs one update."""

    def __init__(self, vectors: VectorIndex[MemoryId] | None = None) -> None:
        """Name the index of vectors; None is exact search."""
        self._memories: dict[MemoryId, Memory] = {}
        self._about: dict[MemoryId, About] = {}
        self._names: dict[str, int] = {}
        self._domains: dict[Domain, dict[MemoryId, None]] = {domain: {} for domain in Domain}
        self._manner: dict[MemoryId, None] = {}
        self._titles = Titles()
        self._lexical = LexicalIndex[MemoryId]()
        self._dense = ExactIndex[MemoryId]() if vectors is None else vectors

    def put(self, memory: Memory, vector: Vector | None) -> None:
        """Add an active memory, or give one that is here its new words; any other goes."""
        self.fill([memory], {} if vector is None else {memory.id: vector})

    def fill(self, memories: Iterable[Memory], vectors: Mapping[MemoryId, Vector]) -> None:
        """Do as `put` does for many memories, with the vectors that there are."""
        names = [memory.id for memory in memories if self._put_words(memory)]
        new = [name for name in names if name in vectors and name not in self._dense]
        if new:
            self._dense.fill(new, np.stack([vectors[name] for name in new]))

    def _put_words(self, memory: Memory) -> bool:
        """Index all but the vector, which stays while the words do; False where it may not be."""
        if _indexed_alike(self._memories.get(memory.id), memory):
            self._memories[memory.id] = memory
            return True
        self.remove(memory.id)
        if memory.state is not State.ACTIVE:
            return False
        self._memories[memory.id] = memory
        self._about[memory.id] = its = about(memory)
        for name in its.names:
            self._names[name] = self._names.get(name, 0) + 1
        for domain in its.domains:
            self._domains[domain][memory.id] = None
        if _is_manner(memory):
            self._manner[memory.id] = None
        self._titles.put(memory.id, _titles(memory, its))
        self._lexical.put(memory.id, words_of(memory.statement))
        return True

    def call(self, memory: MemoryId, names: Iterable[str]) -> None:
        """Let a memory that is here be called by these names, beside the ones that it gives."""
        self._titles.put(memory, (*_titles(self._memories[memory], self._about[memory]), *names))

    def remove(self, memory: MemoryId) -> None:
        """Take a memory out of every index; one that is not here is no error."""
        if self._memories.pop(memory, None) is None:
            return
        its = self._about.pop(memory)
        self._manner.pop(memory, None)
        for domain in its.domains:
            del self._domains[domain][memory]
        for name in its.names:
            self._names[name] -= 1
            if not self._names[name]:
                del self._names[name]
        self._titles.remove(memory)
        self._lexical.remove(memory)
        self._dense.remove(memory)

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether any index still knows a memory."""
        places = (self._memories, self._titles, self._lexical, self._dense)
        return any(memory in place for place in places)

    def __len__(self) -> int:
        """Return how many memories can be recalled."""
        return len(self._memories)

    def recall(self, text: str, vector: Vector | None, characters: int) -> Found:
        """Return the memories for a question, best first, within a budget of characters.

        `vector` is the question's; without one the words alone decide.
        """
        called = self._titles.called(text)
        if called:
            return self._called(called, text, vector, characters)
        question = read_question(text, self._names.keys())
        candidates = sorted(
            self._candidates(text, vector, question), key=lambda each: -each.evidence
        )
        if question.aim is Aim.REQUEST and not _supported(candidates, question):
            return _within([*self._standing()], _unsupported(candidates), characters)
        judged = [(each, _objection(each, question)) for each in candidates]
        fitting = [each for each, objection in judged if not objection]
        kept, left = list[_Candidate](), list[LeftOut]()
        for each, objection in judged:
            reason = objection or (
                Reason.WEAK if _far_behind(each, fitting[0], question.aim) else None
            )
            if reason:
                left.append(LeftOut(each.memory.id, reason))
            else:
                kept.append(each)
        return _within([*self._standing(), *kept], left, characters)

    def _called(
        self, called: Collection[MemoryId], text: str, vector: Vector | None, characters: int
    ) -> Found:
        """The memories that a question calls by name, and no others."""
        names = [name for name in called if name not in self._manner]
        shares = self._lexical.shares(words_of(text), names)
        near = {} if vector is None else self._dense.cosines(vector, names)
        candidates = [
            _Candidate(self._memories[name], self._about[name], answers=True,
                       evidence=near.get(name, 0.0) + SHARE_WEIGHT * shares[name])
            for name in names
        ]  # fmt: skip
        best = sorted(candidates, key=lambda each: -each.evidence)
        return _within([*self._standing(), *best], [], characters)

    def _candidates(
        self, text: str, vector: Vector | None, question: Question
    ) -> Iterator[_Candidate]:
        words = words_of(text)
        shared = self._lexical.matches(words, most=NEAREST)
        near = dict[MemoryId, float]()
        if vector is not None:
            suiting = self._suiting(question) if question.aim is Aim.ADVICE else ()
            near = self._near(vector, shared, suiting)
        subject = question.relatives | {concept_of(name) for name in question.names}
        asked = frozenset(words) - subject
        whom_weight = SUBJECT_WEIGHT if subject and asked else SHARE_WEIGHT if subject else 0
        names = [name for name in dict.fromkeys([*near, *shared]) if name not in self._manner]
        of_whom = self._lexical.shares(subject & frozenset(words), names)
        of_what = self._lexical.shares(asked, names)
        if question.aim is Aim.REQUEST:
            covered = self._lexical.covered(words, names)
            for name in names:
                evidence = near.get(name, 0.0) + COVER_WEIGHT * covered[name]
                yield _Candidate(self._memories[name], self._about[name], answers=True,
                                 evidence=evidence)  # fmt: skip
            return
        for name in names:
            lexical = whom_weight * of_whom[name] + (SHARE_WEIGHT - whom_weight) * of_what[name]
            cosine = near.get(name, lexical / 2)
            yield _Candidate(
                self._memories[name], self._about[name], of_what[name] > 0, cosine + lexical
            )

    def _near(
        self, vector: Vector, shared: Iterable[MemoryId], suiting: Iterable[MemoryId]
    ) -> dict[MemoryId, float]:
        """Cosines of the nearest of all, of those that share words, and the nearest that suit."""
        suited = self._dense.cosines(vector, suiting)
        best = heapq.nlargest(NEAREST, suited, key=suited.__getitem__)
        near = self._dense.nearest(vector, NEAREST) | {name: suited[name] for name in best}
        return near | self._dense.cosines(vector, shared)

    def _suiting(self, question: Question) -> set[MemoryId]:
        """The memories that matter for advice in the part of life that the question touches."""
        members = (name for domain in question.domains for name in self._domains[domain])
        return {name for name in members if _suits(self._about[name], question)}

    def _standing(self) -> Iterable[_Candidate]:
        """The instructions about manner: they always hold, the newest first."""
        manner = [self._memories[name] for name in self._manner]
        newest = sorted(manner, key=lambda memory: memory.said_at, reverse=True)
        return [
            _Candidate(m, self._about[m.id], answers=True, evidence=1.0)
            for m in newest[:MOST_STANDING]
        ]


def _indexed_alike(before: Memory | None, now: Memory) -> bool:
    """Whether nothing changed that an index looks at: a memory that was used, for instance."""
    seen = [(each.statement, each.kind, each.topic, each.state) for each in (before, now) if each]
    return len(set(seen)) == 1 < len(seen)


def _titles(memory: Memory, its: About) -> tuple[str, ...]:
    """The names of things in a memory; those of people are found with all that is said of them."""
    return tuple(each for each in titles_in(memory.statement) if each.lower() not in its.names)


def _is_manner(memory: Memory) -> bool:
    return memory.topic is Topic.STYLE or memory.kind is Kind.INSTRUCTION


def _supported(candidates: Sequence[_Candidate], question: Question) -> bool:
    """Whether what is known speaks of the matter of a request, and not in private.

    One memory that is near by chance is not enough: several must be.
    """
    private = [each.evidence for each in candidates if _private(each.about, question)]
    others = [each.evidence for each in candidates if not _private(each.about, question)]
    support = sum(others[:SUPPORTERS]) / SUPPORTERS
    return support - PRIVACY_WEIGHT * max(private, default=0.0) >= SUPPORT


def _private(its: About, question: Question) -> bool:
    return its.intimate and not _suits(its, question)


def _unsupported(candidates: Sequence[_Candidate]) -> list[LeftOut]:
    return [LeftOut(each.memory.id, Reason.PRIVATE if each.about.intimate else Reason.OFF_TOPIC)
            for each in candidates]  # fmt: skip


def _objection(candidate: _Candidate, question: Question) -> Reason | None:
    """Why a candidate does not belong beside the question; None when it does."""
    its, aim = candidate.about, question.aim
    if aim is Aim.WORLD:
        return Reason.OPINION if its.opinion else Reason.OFF_TOPIC
    if aim is Aim.REQUEST and _private(its, question):
        return Reason.PRIVATE
    if aim is Aim.ADVICE and not (_named(its, question) or _suits(its, question)):
        return Reason.OFF_TOPIC
    if aim is Aim.PERSON and _about_somebody_else(its, question):
        return Reason.OFF_TOPIC
    return None if candidate.evidence >= BAR[aim] else Reason.WEAK


def _named(its: About, question: Question) -> bool:
    return bool(question.relatives & its.relatives or question.names & its.names)


def _suits(its: About, question: Question) -> bool:
    return bool(its.domains & question.domains) and not its.relatives - question.relatives


def _far_behind(candidate: _Candidate, best: _Candidate, aim: Aim) -> bool:
    """Whether a candidate is much weaker than the best; what leaves the answer open sooner."""
    beside = aim is Aim.PERSON and best.answers and not candidate.answers
    limit = RELATIVE_BESIDE if beside else RELATIVE[aim]
    return candidate.evidence < limit * best.evidence


def _about_somebody_else(its: About, question: Question) -> bool:
    if question.names:
        other = question.relatives and its.relatives and not question.relatives & its.relatives
        return bool(other) or not question.names & its.names
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
