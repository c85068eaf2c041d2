"""The hand-labelled utterances, and how learning is scored on them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.memory.learning.extraction import find
from app.memory.learning.findings import Finding


@dataclass(frozen=True)
class Label:
    """One memory that should be learned: its quote, and the words its statement must have."""

    quote: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Utterance:
    """One message, its sort, and what should be learned from it; nothing from a hard negative."""

    text: str
    kind: str
    labels: tuple[Label, ...]
    held_aside: bool  # written after the rules, which were never tuned on it


@dataclass(frozen=True)
class Score:
    """How many memories were right, wrong and missed."""

    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + len(self.missed))


def load_utterances() -> tuple[Utterance, ...]:
    lines = Path(__file__).with_name("utterances.jsonl").read_text("utf-8").splitlines()
    return tuple(_utterance(line) for line in lines)


def _utterance(line: str) -> Utterance:
    fields = json.loads(line)
    labels = tuple(
        Label(each["quote"], tuple(each["words"].split())) for each in fields["memories"]
    )
    return Utterance(fields["text"], fields["kind"], labels, fields["aside"])


def score(utterances: Sequence[Utterance]) -> Score:
    right, wrong, missed = 0, list[str](), list[str]()
    for utterance in utterances:
        found = list(find(utterance.text))
        for label in utterance.labels:
            match = next((each for each in found if fits(each, label, utterance.text)), None)
            if match:
                found.remove(match)
                right += 1
            else:
                missed.append(f"{label.quote}  ({utterance.text})")
        wrong += [f"{each.statement}  ({utterance.text})" for each in found]
    return Score(right, tuple(wrong), tuple(missed))


def fits(finding: Finding, label: Label, text: str) -> bool:
    """Whether a finding rests on the label's words and its statement says what they say."""
    start = text.index(label.quote)
    end = start + len(label.quote)
    shared = min(end, finding.end) - max(start, finding.start)
    said = finding.statement.lower()
    return shared * 2 >= end - start and all(word.lower() in said for word in label.words)
