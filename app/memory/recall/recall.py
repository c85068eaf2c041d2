"""Recall: the memories that come into question, each with what speaks for it.

Lexical and dense evidence are added up and held against a fixed bar (`judging`), so that the rule
is the same for five memories as for five thousand; what is much weaker than the best goes too.
"""

import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from app.domain.memories import Kind, Memory, State, Topic
from app.domain.receipts import LeftOut
from app.domain.references import MemoryId
from app.memory.index import ExactIndex, Vector, VectorIndex
from app.memory.language.words import concept_of, words_of
from app.memory.recall.about import About, Domain, about
from app.memory.recall.acquaintances import Acquaintances, Meant
from app.memory.recall.found import Candidate, Found, within
from app.memory.recall.judging import judge, suits
from app.memory.recall.lexical import LexicalIndex
from app.memory.recall.questions import Aim, Question, read_question
from app.memory.recall.titles import Titles, titles_in

NEAREST = 50  # dense candidates looked at
SHARE_WEIGHT = 0.5
SUBJECT_WEIGHT = 0.15  # of it, where the question names somebody
COVER_WEIGHT = 0.5  # of the share of a memory that a request repeats
MOST_STANDING = 4  # instructions about manner


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
        self._acquaintances = Acquaintances()
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
        self._acquaintances.put(memory, its)
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
        self._acquaintances.remove(memory)
        self._lexical.remove(memory)
        self._dense.remove(memory)

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether any index still knows a memory."""
        places = (
            self._memories, self._titles, self._acquaintances, self._lexical, self._dense,
        )  # fmt: skip
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
        kept, left = self._introduced(*judge(candidates, question))
        return within([*self._standing(), *kept], left, characters)

    def _called(
        self, called: Collection[MemoryId], text: str, vector: Vector | None, characters: int
    ) -> Found:
        """The memories that a question calls by name, and no others."""
        names = [name for name in called if name not in self._manner]
        shares = self._lexical.shares(words_of(text), names)
        near = {} if vector is None else self._dense.cosines(vector, names)
        candidates = [
            Candidate(self._memories[name], self._about[name], answers=True,
                       evidence=near.get(name, 0.0) + SHARE_WEIGHT * shares[name])
            for name in names
        ]  # fmt: skip
        best = sorted(candidates, key=lambda each: -each.evidence)
        return within([*self._standing(), *best], [], characters)

    def _candidates(
        self, text: str, vector: Vector | None, question: Question
    ) -> Iterator[Candidate]:
        words = words_of(text)
        whom = self._whom(text, question)
        shared = self._lexical.matches((*words, *whom.words), most=NEAREST)
        near = dict[MemoryId, float]()
        if vector is not None:
            suiting = self._suiting(question) if question.aim is Aim.ADVICE else ()
            near = self._near(vector, shared, suiting)
        names = [name for name in dict.fromkeys([*near, *shared]) if name not in self._manner]
        if question.aim is Aim.REQUEST:
            yield from self._repeated(words, names, near)
            return
        subject = question.relatives | whom.said | {concept_of(name) for name in question.names}
        asked = frozenset(words) - subject
        whom_weight = SUBJECT_WEIGHT if subject and asked else SHARE_WEIGHT if subject else 0
        of_whom = self._lexical.shares(subject & frozenset(words), names)
        of_what = self._lexical.shares(asked, names)
        for name in names:
            its, giver = self._about[name], self._acquaintances.introduces(name, whom)
            if giver:
                its = replace(its, names=its.names | whom.names,
                               relatives=its.relatives | question.relatives)  # fmt: skip
            lexical = whom_weight * (1.0 if giver else of_whom[name])
            lexical += (SHARE_WEIGHT - whom_weight) * of_what[name]
            evidence = near.get(name, lexical / 2) + lexical
            yield Candidate(self._memories[name], its, of_what[name] > 0, evidence, giver)

    def _whom(self, text: str, question: Question) -> Meant:
        """Whom a question means; a request means what it says."""
        if question.aim is Aim.REQUEST:
            return Meant()
        return self._acquaintances.meant(text, question.names)

    def _repeated(
        self, words: Sequence[str], names: Sequence[MemoryId], near: Mapping[MemoryId, float]
    ) -> Iterator[Candidate]:
        """What a long request may need: a memory counts as far as it is repeated in it."""
        covered = self._lexical.covered(words, names)
        for name in names:
            evidence = near.get(name, 0.0) + COVER_WEIGHT * covered[name]
            yield Candidate(self._memories[name], self._about[name], answers=True,
                             evidence=evidence)  # fmt: skip

    def _introduced(
        self, kept: Sequence[Candidate], left: Sequence[LeftOut]
    ) -> tuple[list[Candidate], list[LeftOut]]:
        """What is kept, with what tells of whom it is, without which nobody could know."""
        known = {each.memory.id: each for each in kept}
        whole = dict[MemoryId, Candidate]()
        for each in kept:
            giver = each.introduced_by
            if giver and giver not in whole:
                whole[giver] = known.get(giver) or Candidate(
                    self._memories[giver], self._about[giver], answers=False,
                    evidence=each.evidence,
                )  # fmt: skip
            whole[each.memory.id] = each
        return [*whole.values()], [each for each in left if each.memory not in whole]

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
        return {name for name in members if suits(self._about[name], question)}

    def _standing(self) -> Iterable[Candidate]:
        """The instructions about manner: they always hold, the newest first."""
        manner = [self._memories[name] for name in self._manner]
        newest = sorted(manner, key=lambda memory: memory.said_at, reverse=True)
        return [
            Candidate(m, self._about[m.id], answers=True, evidence=1.0)
            for m in newest[:MOST_STANDING]
        ]


def _indexed_alike(before: Memory | None, now: Memory) -> bool:
    """Whether nothing changed that an index looks at: a memory that was used, for instance."""
    seen = [(each.statement, each.kind, each.topic, each.state) for each in (before, now) if each]
    return len(set(seen)) == 1 < len(seen)


def _titles(memory: Memory, its: About) -> tuple[str, ...]:
    """The names of things in a memory; those of people are found with all that is said of them."""
    titles = titles_in(memory.statement)
    return tuple(each for each in titles if each.lower().split()[0] not in its.names)


def _is_manner(memory: Memory) -> bool:
    return memory.topic is Topic.STYLE or memory.kind is Kind.INSTRUCTION
