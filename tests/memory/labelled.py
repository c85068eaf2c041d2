"""The hand-labelled utterances, and how learning is scored on them.

The first round (574) was written with the rules and is known to them. Of the second round (466) a
third is held aside, by the hash of its text: rules are never tuned on it, and its errors are not
looked at.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.memory.learning.extraction import find
from app.memory.learning.findings import Finding

Reader = Callable[["Utterance"], Sequence[Finding]]
OWN = Path(__file__).with_name("utterances.jsonl")


@dataclass(frozen=True)
class Label:
    """One memory that should be learned: its quote, and the words its statement must have."""

    quote: str
    words: tuple[str, ...]
    optional: bool = False  # true, and no loss where it is not learned


@dataclass(frozen=True)
class Utterance:
    """One message, its sort, and what should be learned from it; nothing from a hard negative."""

    text: str
    kind: str
    labels: tuple[Label, ...]
    second_round: bool = True

    @property
    def held_aside(self) -> bool:
        """Whether the rules may not be tuned on it."""
        digest = hashlib.sha256(self.text.encode()).hexdigest()
        return self.second_round and int(digest, 16) % 3 == 0


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


def load_utterances(file: Path = OWN) -> tuple[Utterance, ...]:
    lines = file.read_text("utf-8").splitlines()
    return tuple(_utterance(line) for line in lines if line)


def _utterance(line: str) -> Utterance:
    fields = json.loads(line)
    labels = tuple(
        Label(each["quote"], tuple(each["words"].split()), each.get("optional", False))
        for each in fields["memories"]
    )
    return Utterance(fields["text"], fields["kind"], labels, fields.get("round", 2) == 2)


def by_rules(utterance: Utterance) -> Sequence[Finding]:
    return find(utterance.text)


def score(utterances: Sequence[Utterance], read: Reader = by_rules) -> Score:
    right, wrong, missed = 0, list[str](), list[str]()
    for utterance in utterances:
        found = list(read(utterance))
        for label in utterance.labels:
            match = next((each for each in found if fits(each, label, utterance.text)), None)
            if match:
                found.remove(match)
                right += not label.optional
            elif not label.optional:
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
