"""All evidence about each turn, fused into one score; the same weights for every store.

Scores are fused, not ranks, each as its distance from the mean of the store (`memory.md`, "What to
build on", 2 to 6). Source of the weights: a listwise logistic regression over the features, over
LoCoMo, BEAM and PrefEval at once, checked on conversations that it had not seen, then rounded.
Measured: `tests/benchmarks/recall.py`; what was tried: `DECISIONS.md`.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.memory.recall.history.asking import Asking
from app.memory.recall.history.columns import NONE

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]

SHORT = 25.0  # words; a turn much shorter than this is understood from its neighbours
BEFORE, AFTER = 0.5, 0.4  # what a short turn gets of the words of its neighbours
LONG = 40.0  # words; what is much longer shares words with every question
_TOP = 3  # turns that speak for their conversation


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each piece of evidence counts; all in standard deviations but the last six."""

    words: float = 0.3
    meaning: float = 0.5
    meaning_alone: float = 0.05  # the more, the less of the question's words are matched
    answer: float = 0.2
    best_of_session: float = 0.15
    top_of_session: float = 0.17
    taste: float = 0.95
    standing: float = 0.64
    speaker: float = 0.15
    date: float = 2.5
    replies: float = 0.4
    asks: float = -0.2
    length: float = -0.6
    tells_time: float = 0.27
    time_asked: float = 1.3
    about_self: float = 1.1


WEIGHTS = Weights()
SESSION_BEST, SESSION_WORDS, SESSION_DATE = 0.9, 0.65, 2.75


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for each turn; every array is as long as there are turns.

    Attributes:
        shares: share of the question's information in the turn's words, 0 to 1.
        answers: the same for the words of the assistant's answer.
        near: cosine of the question with the nearest window of the turn.
        around: cosine of the question with the turn between its neighbours.
        dates: nearness to the date asked for, 0 to 1.
        session: number of the conversation, from 0.
        before, after: places of the neighbours; `NONE` for none.
        speaker: 1 where the speaker named in the question speaks, -1 where another does, else 0.
        signs: what the words of the turns show, by the names of `Signs`, and `answers`.
    """

    shares: Numbers
    answers: Numbers
    near: Numbers
    around: Numbers
    dates: Numbers
    session: Rows
    before: Rows
    after: Rows
    speaker: Numbers
    signs: dict[str, Numbers]


def score_turns(evidence: Evidence, asking: Asking) -> Numbers:
    """Return the score of every turn for finding the session: its own, and what it shows."""
    near = _spread(evidence.near)
    matched = float(evidence.shares.max(initial=0.0))
    signs, weigh = evidence.signs, WEIGHTS
    score = (
        weigh.words * _spread(_with_neighbours(evidence))
        + weigh.meaning * _spread(_in_context(evidence))
        + weigh.meaning_alone * (1 - matched) * near
        + weigh.answer * _spread(evidence.answers)
    )
    score += weigh.standing * signs["standing"] * near
    if asking.advice:
        score += weigh.taste * signs["taste"] * near
    told = weigh.tells_time + (weigh.time_asked if asking.time else 0.0)
    score += told * signs["tells_time"] + weigh.date * evidence.dates
    score += weigh.speaker * evidence.speaker + weigh.about_self * signs["about_self"]
    score += weigh.replies * signs["answers"] + weigh.asks * signs["asks"]
    length = np.log(np.maximum(signs["words"], LONG) / LONG)
    total: Numbers = score + weigh.length * length
    return total


def lift_by_session(evidence: Evidence, scores: Numbers) -> Numbers:
    """Return the scores, higher in conversations that speak of the matter more than once."""
    matched = 0.5 + float(evidence.shares.max(initial=0.0))
    base = (
        0.7 * matched * _spread(_with_neighbours(evidence))
        + 0.5 * _spread(evidence.near)
        + 0.6 * _spread(_in_context(evidence))
    )
    best, top = _by_session(evidence.session, base)
    lifted: Numbers = (
        scores
        + WEIGHTS.best_of_session * (best - best.max())[evidence.session]
        + WEIGHTS.top_of_session * (top - top.max())[evidence.session]
    )
    return lifted


def score_sessions(evidence: Evidence, scores: Numbers, words: Numbers) -> Numbers:
    """Return the score of every conversation: its best turn, its words as a whole, its date.

    `words` is the BM25 score of each conversation, by number.
    """
    best, _ = _by_session(evidence.session, scores)
    dates, _ = _by_session(evidence.session, evidence.dates)
    total: Numbers = SESSION_BEST * best + SESSION_WORDS * _spread(words) + SESSION_DATE * dates
    return total


def _with_neighbours(evidence: Evidence) -> Numbers:
    shares, short = evidence.shares, _shortness(evidence)
    before, after = _of(evidence.before, shares), _of(evidence.after, shares)
    total: Numbers = shares + short * (BEFORE * before + AFTER * after)
    return total


def _in_context(evidence: Evidence) -> Numbers:
    short = _shortness(evidence)
    mixed: Numbers = (1 - short) * evidence.near + short * evidence.around
    return mixed


def _shortness(evidence: Evidence) -> Numbers:
    short: Numbers = np.exp(-evidence.signs["words"] / SHORT)
    return short


def _of(rows: Rows, values: Numbers) -> Numbers:
    """The values of other rows; 0 where there is none."""
    return np.where(rows == NONE, 0.0, values[rows])


def _spread(values: Numbers) -> Numbers:
    """The values as distances from their mean, in standard deviations."""
    spread: Numbers = (values - values.mean()) / (values.std() + 1e-6)
    return spread


def _by_session(session: Rows, values: Numbers) -> tuple[Numbers, Numbers]:
    """The best value of each session, and the mean of its best three."""
    order = np.lexsort((-values, session))
    ordered, count = session[order], int(session.max()) + 1
    first = np.searchsorted(ordered, np.arange(count))
    within = np.arange(len(ordered)) - first[ordered]
    best = values[order][first]
    top = within < _TOP
    sums = np.bincount(ordered[top], values[order][top], count)
    return best, sums / np.bincount(ordered[top], minlength=count)
