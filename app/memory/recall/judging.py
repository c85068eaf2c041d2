"""Which of the memories that come into question belong beside it, and why others do not.

Source of the bars: `tests/memory/recall_cases.py`, measured with the real embedder.
"""

from collections.abc import Sequence

from app.domain.receipts import LeftOut, Reason
from app.memory.recall.about import About
from app.memory.recall.found import Candidate
from app.memory.recall.questions import Aim, Question

BAR = {Aim.PERSON: 0.45, Aim.ADVICE: 0.2, Aim.REQUEST: 0.22}
RELATIVE = {Aim.PERSON: 0.75, Aim.ADVICE: 0.5, Aim.REQUEST: 0.45}  # of the best
SUPPORT, SUPPORTERS = 0.23, 3  # mean evidence that a request needs, of so many memories
PRIVACY_WEIGHT = 0.3  # how much a private memory near the request speaks for silence
RELATIVE_BESIDE = 0.9  # for a memory that does not speak of what is asked


def judge(
    candidates: Sequence[Candidate], question: Question
) -> tuple[list[Candidate], list[LeftOut]]:
    """Return the candidates that belong beside a question, and why the others do not.

    `candidates` come best first, and stay in that order.
    """
    if question.aim is Aim.REQUEST and not _supported(candidates, question):
        return [], _unsupported(candidates)
    judged = [(each, _objection(each, question)) for each in candidates]
    best = next((each for each, objection in judged if not objection), None)
    kept, left = list[Candidate](), list[LeftOut]()
    for each, objection in judged:
        behind = best is not None and _far_behind(each, best, question.aim)
        reason = objection or (Reason.WEAK if behind else None)
        if reason:
            left.append(LeftOut(each.memory.id, reason))
        else:
            kept.append(each)
    return kept, left


def suits(its: About, question: Question) -> bool:
    """Return whether a memory matters for the part of life that a question touches."""
    return bool(its.domains & question.domains) and not its.relatives - question.relatives


def _supported(candidates: Sequence[Candidate], question: Question) -> bool:
    """Whether what is known speaks of the matter of a request, and not in private.

    One memory that is near by chance is not enough: several must be.
    """
    private = [each.evidence for each in candidates if _private(each.about, question)]
    others = [each.evidence for each in candidates if not _private(each.about, question)]
    support = sum(others[:SUPPORTERS]) / SUPPORTERS
    return support - PRIVACY_WEIGHT * max(private, default=0.0) >= SUPPORT


def _private(its: About, question: Question) -> bool:
    return its.intimate and not suits(its, question)


def _unsupported(candidates: Sequence[Candidate]) -> list[LeftOut]:
    """Why memories stay out of a request that they do not support."""
    return [LeftOut(each.memory.id, Reason.PRIVATE if each.about.intimate else Reason.OFF_TOPIC)
            for each in candidates]  # fmt: skip


def _objection(candidate: Candidate, question: Question) -> Reason | None:
    """Why a candidate does not belong beside the question; None when it does."""
    its, aim = candidate.about, question.aim
    if aim is Aim.WORLD:
        return Reason.OPINION if its.opinion else Reason.OFF_TOPIC
    if aim is Aim.REQUEST and _private(its, question):
        return Reason.PRIVATE
    if aim is Aim.ADVICE and not (_named(its, question) or suits(its, question)):
        return Reason.OFF_TOPIC
    if aim is Aim.PERSON and _about_somebody_else(its, question):
        return Reason.OFF_TOPIC
    return None if candidate.evidence >= BAR[aim] else Reason.WEAK


def _named(its: About, question: Question) -> bool:
    return bool(question.relatives & its.relatives or question.names & its.names)


def _far_behind(candidate: Candidate, best: Candidate, aim: Aim) -> bool:
    """Whether a candidate is much weaker than the best; what leaves the answer open sooner."""
    beside = aim is Aim.PERSON and best.answers and not candidate.answers
    limit = RELATIVE_BESIDE if beside else RELATIVE[aim]
    return candidate.evidence < limit * best.evidence


def _about_somebody_else(its: About, question: Question) -> bool:
    if question.names:
        other = question.relatives and its.relatives and not question.relatives & its.relatives
        return bool(other) or not question.names & its.names
    return bool(question.relatives ^ its.relatives) and not question.relatives & its.relatives
