"""The index over what was said, turn by turn: kept in memory, changed by one turn at a time."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from app.domain.chat import ChatId
from app.domain.references import MessageId
from app.memory.index import ExactIndex, Vector, Vectors
from app.memory.language.dates import nearness
from app.memory.language.stems import stems_of
from app.memory.recall.history.asking import Asking, read_asking
from app.memory.recall.history.columns import NONE, Columns, Numbers, Rows
from app.memory.recall.history.passages import Passage, surroundings, windows
from app.memory.recall.history.scoring import (
    Evidence,
    lift_by_session,
    score_sessions,
    score_turns,
)
from app.memory.recall.history.signs import signs_of
from app.memory.recall.lexical import LexicalIndex

Embed = Callable[[Sequence[str]], Vectors]
"""Vectors of texts: (n, 384) float32, unit length."""
_SIGNS = ("words", "about_self", "tells_time", "asks", "taste", "standing", "answers")


@dataclass(frozen=True, slots=True)
class Ranked:
    """One turn that was found.

    Attributes:
        passage: what was said.
        score: how well it fits, against the other turns of this store only.
        share: the share of the question's information that its words match, 0 to 1.
        cosine: how near its meaning is, -1 to 1.
    """

    passage: Passage
    score: float
    share: float
    cosine: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """The turns and the conversations that speak of a question, best first."""

    turns: tuple[Ranked, ...] = ()
    sessions: tuple[ChatId, ...] = ()


@dataclass(frozen=True, slots=True)
class _Turn:
    row: int
    passage: Passage
    windows: tuple[str, ...]  # names in the index of vectors
    around: str = field(repr=False)  # the text that stands in the index for its surroundings


class History:
    """Every turn that may be recalled, with its words and its vectors."""

    def __init__(self, embed: Embed) -> None:
        self._embed = embed
        self._columns = Columns()
        self._turns: dict[MessageId, _Turn] = {}
        self._by_row: dict[int, _Turn] = {}
        self._sessions: dict[ChatId, tuple[MessageId, ...]] = {}
        self._numbers: dict[str, int] = {}  # of sessions and speakers, as the columns hold them
        self._words = LexicalIndex[MessageId]()
        self._answers = LexicalIndex[MessageId]()
        self._session_words = LexicalIndex[ChatId]()
        self._near = ExactIndex[str]()
        self._around = ExactIndex[MessageId]()

    def put(self, session: ChatId, passages: Sequence[Passage]) -> None:
        """Make these the turns of a conversation.

        Only turns that are new, or stand beside one that is, are indexed and embedded again.
        """
        wanted = {passage.id: passage for passage in passages}
        for name in self._sessions.get(session, ()):
            if self._turns[name].passage != wanted.get(name):
                self._remove_turn(name)
        self._sessions[session] = tuple(wanted)
        new = [passage for passage in passages if passage.id not in self._turns]
        if new:
            self._add_turns(new)
        self._settle(session, passages)

    def remove(self, session: ChatId) -> None:
        """Take a conversation out; one that is not here is no error."""
        self.put(session, ())
        self._sessions.pop(session, None)
        self._session_words.remove(session)

    def rank(self, question: str, today: date | None = None, *, most: int = 50) -> Ranking:
        """Return what was said that speaks of a question, best first.

        Relative dates in the question count from `today`.
        """
        if not self._turns:
            return Ranking()
        asking = read_asking(question, self._speakers(), today)
        rows = self._columns.live()
        found = self._evidence(asking, rows)
        scores = score_turns(found, asking)
        lifted = lift_by_session(found, scores)
        best = np.argsort(-lifted, kind="stable")[:most]
        turns = tuple(
            Ranked(self._by_row[int(rows[place])].passage, float(lifted[place]),
                   float(found.shares[place]), float(found.near[place]))
            for place in best
        )  # fmt: skip
        return Ranking(turns, self._rank_sessions(found, scores, asking))

    def sessions(self) -> tuple[ChatId, ...]:
        """Return the conversations that are indexed."""
        return tuple(self._sessions)

    def passages(self) -> tuple[Passage, ...]:
        """Return what is indexed, in no order."""
        return tuple(turn.passage for turn in self._turns.values())

    def __contains__(self, message: MessageId) -> bool:
        """Return whether any part of the index still knows a message."""
        return (
            message in self._turns
            or message in self._words
            or message in self._answers
            or message in self._around
        )

    def __len__(self) -> int:
        """Return how many turns are indexed."""
        return len(self._turns)

    def _add_turns(self, passages: Sequence[Passage]) -> None:
        texts = [windows(passage) for passage in passages]
        names = [f"{p.id} {n}" for p, own in zip(passages, texts, strict=True)
                 for n in range(len(own))]  # fmt: skip
        self._near.fill(names, self._embed([text for own in texts for text in own]))
        for passage, own in zip(passages, texts, strict=True):
            row = self._columns.add(
                signs_of(passage.text),
                session=self._number(passage.session),
                speaker=self._number(f"speaker {passage.speaker.lower()}"),
                day=passage.said_on.toordinal() if passage.said_on else 0,
            )
            kept = tuple(f"{passage.id} {number}" for number in range(len(own)))
            self._keep(_Turn(row, passage, kept, ""))
            self._words.put(passage.id, stems_of(passage.text))
            if passage.answer:
                self._answers.put(passage.id, stems_of(passage.answer))

    def _settle(self, session: ChatId, passages: Sequence[Passage]) -> None:
        """Bring what depends on the whole conversation up to date."""
        words = [word for passage in passages for word in stems_of(passage.text)]
        self._session_words.put(session, words)
        changed = list[_Turn]()
        for last, passage, following in _between(passages):
            turn = self._turns[passage.id]
            self._columns.place(turn.row, before=self._row(last), after=self._row(following))
            around = surroundings(last, passage, following)
            if around != turn.around:
                changed.append(_Turn(turn.row, passage, turn.windows, around))
        if changed:
            vectors = self._embed([turn.around for turn in changed])
            self._around.fill([turn.passage.id for turn in changed], vectors)
            for turn in changed:
                self._keep(turn)

    def _keep(self, turn: _Turn) -> None:
        self._turns[turn.passage.id] = self._by_row[turn.row] = turn

    def _remove_turn(self, name: MessageId) -> None:
        turn = self._turns.pop(name)
        del self._by_row[turn.row]
        self._columns.remove(turn.row)
        for window in turn.windows:
            self._near.remove(window)
        self._words.remove(name)
        self._answers.remove(name)
        self._around.remove(name)

    def _row(self, passage: Passage | None) -> int:
        return self._turns[passage.id].row if passage else NONE

    def _number(self, name: str) -> int:
        return self._numbers.setdefault(name, len(self._numbers))

    def _speakers(self) -> frozenset[str]:
        named = (name.removeprefix("speaker ") for name in self._numbers if name[:8] == "speaker ")
        return frozenset(filter(None, named))

    def _evidence(self, asking: Asking, rows: Rows) -> Evidence:
        """What speaks for each turn, in the order of the rows."""
        columns, vector = self._columns, self._embed([asking.subject])[0]
        place = np.full(len(columns), NONE, np.intp)
        place[rows] = np.arange(len(rows))
        before, after = (columns.rows(side)[rows] for side in ("before", "after"))
        return Evidence(
            shares=self._shares(self._words, asking.words)[rows],
            answers=self._shares(self._answers, asking.words)[rows],
            near=self._nearest_windows(vector)[rows],
            around=self._surrounding(vector)[rows],
            dates=self._dates(asking)[rows],
            session=_numbered(columns.rows("session")[rows]),
            before=np.where(before == NONE, NONE, place[before]),
            after=np.where(after == NONE, NONE, place[after]),
            speaker=self._speaking(asking)[rows],
            signs={sign: columns.numbers(sign)[rows] for sign in _SIGNS},
        )

    def _shares(self, index: LexicalIndex[MessageId], words: Sequence[str]) -> Numbers:
        shares = np.zeros(len(self._columns))
        matching = index.matches(words, most=len(index))
        for name, share in index.shares(words, matching).items():
            shares[self._turns[name].row] = share
        return shares

    def _nearest_windows(self, vector: Vector) -> Numbers:
        best = np.full(len(self._columns), -1.0)
        found = self._near.nearest(vector, len(self._near))
        rows = [self._turns[MessageId(name.rpartition(" ")[0])].row for name in found]
        np.maximum.at(best, rows, list(found.values()))
        return best

    def _surrounding(self, vector: Vector) -> Numbers:
        cosines = np.zeros(len(self._columns))
        found = self._around.nearest(vector, len(self._around))
        cosines[[self._turns[name].row for name in found]] = list(found.values())
        return cosines

    def _dates(self, asking: Asking) -> Numbers:
        days = self._columns.rows("day")
        near = np.zeros(len(days))
        if asking.dates:
            for day in filter(None, set(days.tolist())):
                on = date.fromordinal(day)
                near[days == day] = max(nearness(asked, on) for asked in asking.dates)
        return near

    def _speaking(self, asking: Asking) -> Numbers:
        speakers = self._columns.rows("speaker")
        if not asking.speaker:
            return np.zeros(len(speakers))
        return np.where(speakers == self._numbers[f"speaker {asking.speaker}"], 1.0, -1.0)

    def _rank_sessions(
        self, found: Evidence, scores: Numbers, asking: Asking
    ) -> tuple[ChatId, ...]:
        numbers = np.unique(self._columns.rows("session")[self._columns.live()])
        names = {self._numbers[name]: name for name in self._sessions}
        words = self._session_words.scores(asking.words)
        told = np.array([words.get(names[number], 0.0) for number in numbers.tolist()])
        totals = score_sessions(found, scores, told)
        return tuple(names[int(numbers[n])] for n in np.argsort(-totals, kind="stable"))


def _between(
    passages: Sequence[Passage],
) -> Iterable[tuple[Passage | None, Passage, Passage | None]]:
    """Each passage with the one before and the one after."""
    before = (None, *passages)[: len(passages)]
    after = (*passages[1:], None)[: len(passages)]
    return zip(before, passages, after, strict=True)


def _numbered(values: Rows) -> Rows:
    """The values as numbers from 0, in their order."""
    return np.unique(values, return_inverse=True)[1].astype(np.intp)
