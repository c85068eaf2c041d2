"""Permissive public sets, read into questions and answers.

Sources and licences:

* Microsoft Personality Chat, MIT: one line in five tones for thousands of small remarks; lines
  that claim feelings, a life or a bond are left out.
* LLMs-from-scratch instruction data, Apache-2.0: short ordinary help.
* Synthetic-Persona-Chat, CC BY 4.0: what people say of themselves, turned into memories by the
  app's own wording.
* SNIPS NLU benchmark, CC0: requests, which hold nothing to be remembered.
* Harvard sentences, from the CC0 word lists: plain sentences for chores.

No share-alike and no non-commercial set.
"""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from models.starter.tasks.heads import TONES
from models.starter.tasks.manner import teachable

LONGEST_ANSWER = 320  # characters
LONGEST_CLAUSE = 70  # characters


@dataclass(frozen=True, slots=True)
class Corpora:
    """What training takes from public sets.

    Attributes:
        tones: small remarks with their answers, by tone.
        help: ordinary questions with their answers.
        selves: what people say of themselves, one clause, without a full stop.
        requests: what holds nothing to be remembered.
        sentences: plain English sentences.
    """

    tones: Mapping[str, tuple[tuple[str, str], ...]]
    help: tuple[tuple[str, str], ...]
    selves: tuple[str, ...]
    requests: tuple[str, ...]
    sentences: tuple[str, ...]


def load_corpora(data: Path) -> Corpora:
    """Return the sets that lie in a folder, cleaned."""
    return Corpora(
        _tones(data / "personality_chat" / "questions_by_tone.jsonl"),
        tuple(_help(data / "rasbt_instructions" / "instruction-data.json")),
        tuple(dict.fromkeys(_selves(data / "synthetic_persona_chat"))),
        tuple(_requests(data / "snips_nlu")),
        tuple(_sentences(data / "dariusk_corpora" / "data" / "words" / "harvard_sentences.json")),
    )


def _tones(file: Path) -> dict[str, tuple[tuple[str, str], ...]]:
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    fitting = [row for row in rows if _about_the_bot(row["question"])]
    return {
        tone: tuple(
            (row["question"], row[tone]) for row in fitting if tone in row and teachable(row[tone])
        )
        for tone in TONES
    }


def _about_the_bot(question: str) -> bool:
    """Whether the set's answer fits a program that has a memory and a name."""
    return not re.search(
        r"\b(?:my name|my job|know me|about me|remember|your name|who am i)\b"
        r"|\b(?:kill|die|suicid|hurt|overdose)\b"
        r"|\b(?:bye|leaving|gotta|going to bed|good night)\b",
        question,
        re.IGNORECASE,
    )


def _help(file: Path) -> Iterator[tuple[str, str]]:
    for row in json.loads(file.read_text("utf-8")):
        question = row["instruction"] + (f"\n{row['input']}" if row["input"] else "")
        if 0 < len(row["output"].strip()) <= LONGEST_ANSWER and "{" not in question:
            yield question, row["output"]


_SIMPLE = re.compile(
    r"(?:I (?:am|have|like|love|live|work|play|drive|enjoy|hate|own|teach|study|collect|speak"
    r"|prefer|want|eat|drink|do not|don't|can't|can|never|go|run|write|read|grew|was)|I'm"
    r"|My (?:\w+ ){1,4}(?:is|are|has|was|works|likes|loves|lives)) [a-z0-9'’ -]+",  # noqa: RUF001
    re.IGNORECASE,
)


def _selves(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("Synthetic-Persona-Chat_*.csv")):
        with file.open(encoding="utf-8", newline="") as opened:
            for row in csv.reader(opened):
                yield from filter(None, map(_self, "\n".join(row[:2]).splitlines()))


def _self(line: str) -> str:
    """The line as a clause; "" when it is not one plain short clause."""
    clause = " ".join(line.split()).rstrip(" .")
    plain = (
        _SIMPLE.fullmatch(clause)
        and len(clause) <= 70
        and not re.search(r"\b(?:and|but) i\b", clause, re.I)
    )
    return clause if plain else ""


def _requests(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("validate_*.json")):
        [rows] = json.loads(file.read_text("utf-8", errors="replace")).values()
        for row in rows:
            text = " ".join("".join(part["text"] for part in row["data"]).split())
            if not re.search(r"\bmy\b", text, re.IGNORECASE):
                yield text


def _sentences(file: Path) -> list[str]:
    return [
        sentence for sentence in json.loads(file.read_text("utf-8"))["data"] if "," not in sentence
    ]
