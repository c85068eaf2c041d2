"""Recall over what was said: `python -m tests.benchmarks.recall --data DIR [--json]`.

Measures the app's own index (`app.memory.recall.history`) with the app's own embedder and one
configuration. Recall is fractional: over all turns that hold the answer. A BEAM turn is what the
person said with the answer to it; `own` counts only evidence that the person said. In PrefEval each
preference stands alone among all messages of the other talks. Embedding takes most of the time:
about ten minutes on two cores.
"""

import argparse
import json
import math
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

from app.domain.chat import ChatId
from app.domain.references import MessageId
from app.engine import ChildEmbedder, Vectors
from app.memory.recall.history import History, Passage
from tests.benchmarks.conversations import (
    Conversation,
    Preferences,
    Probe,
    read_beam,
    read_locomo,
    read_prefeval,
)
from tests.benchmarks.sets import is_there

Figures = dict[str, float]
_AT_ONCE = 64  # texts given to the embedder in one call


class Bench:
    """Runs the sets through the app's index."""

    def __init__(self) -> None:
        self._embedder = ChildEmbedder()

    def locomo(self, folder: Path) -> dict[str, Figures]:
        """Return the figures by session and by turn."""
        sessions, turns = defaultdict[str, list[float]](list), defaultdict[str, list[float]](list)
        for talk in read_locomo(folder):
            history = self._history(talk)
            for probe in talk.probes:
                ranking = history.rank(probe.question)
                found = [each.passage.id for each in ranking.turns]
                gold = {_session(name) for name in probe.gold}
                sessions["hit@1"].append(float(ranking.sessions[0] in gold))
                sessions["recall@5"].append(_recall(ranking.sessions, gold, 5))
                sessions["ndcg@5"].append(_ndcg(ranking.sessions, gold, 5))
                turns["recall@10"].append(_recall(found, set(probe.gold), 10))
                turns["ndcg@10"].append(_ndcg(found, set(probe.gold), 10))
        return {"session": _means(sessions), "turn": _means(turns)}

    def beam(self, folder: Path) -> dict[str, float | Figures]:
        """Return the recall of the turns that hold the evidence, whole and by what is asked."""
        kinds, own = defaultdict[str, list[float]](list), list[float]()
        for talk in read_beam(folder):
            history = self._history(talk)
            for probe in talk.probes:
                found = _found(history, probe)
                kinds[probe.kind].append(_recall(found, set(probe.gold), 10))
                if probe.own:
                    own.append(_recall(found, set(probe.own), 10))
        every = [value for values in kinds.values() for value in values]
        return {"recall@10": _mean(every), "own": {"recall@10": _mean(own)}, "by": _means(kinds)}

    def prefeval(self, folder: Path) -> dict[str, float]:
        """Return in how many cases the preference is among the first five."""
        held: Preferences = read_prefeval(folder)
        history = History(self._embed)
        for chat, passages in held.around.items():
            history.put(chat, passages)
        chat, hits, ranks = ChatId("its own"), list[float](), len(history) + 1
        for preference, question in held.pairs:
            wanted = MessageId("preference")
            history.put(chat, [Passage(wanted, chat, preference)])
            found = [each.passage.id for each in history.rank(question).turns]
            hits.append(float(wanted in found[:5]))
            history.remove(chat)
        return {"top5": _mean(hits), "of": ranks, "questions": len(hits)}

    def close(self) -> None:
        """End the embedder."""
        self._embedder.close()

    def _history(self, talk: Conversation) -> History:
        history = History(self._embed)
        for chat, passages in talk.sessions.items():
            history.put(chat, passages)
        return history

    def _embed(self, texts: Sequence[str]) -> Vectors:
        return self._embedder.embed(texts)


def _found(history: History, probe: Probe) -> list[MessageId]:
    return [each.passage.id for each in history.rank(probe.question).turns]


def _session(turn: MessageId) -> ChatId:
    return ChatId(turn.partition(":")[0])


def _recall(found: Sequence[str], gold: set[MessageId] | set[ChatId], most: int) -> float:
    return len(gold & set(found[:most])) / len(gold)


def _ndcg(found: Sequence[str], gold: set[MessageId] | set[ChatId], most: int) -> float:
    gains = sum(1 / math.log2(n + 2) for n, name in enumerate(found[:most]) if name in gold)
    return gains / sum(1 / math.log2(n + 2) for n in range(min(most, len(gold))))


def _means(values: dict[str, list[float]]) -> Figures:
    return {name: _mean(each) for name, each in values.items()}


def _mean(values: Sequence[float]) -> float:
    return round(mean(values), 4) if values else 0.0


def main() -> None:
    """Measure the sets that are there and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    bench = Bench()
    runs = {"locomo": bench.locomo, "beam": bench.beam, "prefeval": bench.prefeval}
    figures = {name: run(given.data) for name, run in runs.items() if is_there(given.data / name)}
    bench.close()
    print(json.dumps(figures) if given.json else json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
