"""LoCoMo, BEAM and PrefEval as conversations with questions, read from wherever they lie."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from app.domain.chat import ChatId
from app.domain.references import MessageId
from app.memory.recall.history import Passage

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_TURN = re.compile(r"D(\d+):(\d+)")
_MARK = re.compile(r"\s*->->\s*[\d,\s]*$")  # of BEAM, at the end of what the person says


@dataclass(frozen=True, slots=True)
class Probe:
    """A question, the turns that hold its answer, and those of them that the person said."""

    question: str
    gold: tuple[MessageId, ...]
    own: tuple[MessageId, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """All that was said between two, in sessions, and questions about it."""

    sessions: dict[ChatId, tuple[Passage, ...]]
    probes: tuple[Probe, ...]


def read_locomo(folder: Path) -> Iterator[Conversation]:
    """Yield the conversations in `folder/locomo/conversations`."""
    for path in sorted((folder / "locomo" / "conversations").glob("*.json")):
        held = as_object(json.loads(path.read_text("utf-8")))
        numbers = sorted(
            int(found[1]) for key in held if (found := re.fullmatch(r"session_(\d+)", key))
        )
        sessions = {
            ChatId(f"D{number}"): tuple(
                _locomo_turn(
                    as_object(turn), number, as_text(held.get(f"session_{number}_date_time"))
                )
                for turn in as_list(held[f"session_{number}"])
            )
            for number in numbers
        }
        known = {passage.id for passages in sessions.values() for passage in passages}
        probes = (_locomo_probe(as_object(each), known) for each in as_list(held["qa"]))
        yield Conversation(sessions, tuple(probe for probe in probes if probe.gold))


def read_beam(folder: Path) -> Iterator[Conversation]:
    """Yield the chats in `folder/beam/100K`; a passage is what the person said in one turn."""
    for path in sorted((folder / "beam" / "100K").glob("*/chat.json")):
        sessions, turn_of, own = _beam_sessions(as_list(json.loads(path.read_text("utf-8"))))
        questions = next(path.parent.rglob("probing_questions.json"))
        held = as_object(json.loads(questions.read_text("utf-8")))
        probes = [
            _beam_probe(as_object(each), kind, turn_of, own)
            for kind, several in held.items()
            for each in as_list(several)
        ]
        yield Conversation(sessions, tuple(probe for probe in probes if probe.gold))


@dataclass(frozen=True, slots=True)
class Preferences:
    """Messages that state no preference, and preferences with a question each."""

    around: dict[ChatId, tuple[Passage, ...]]
    pairs: tuple[tuple[str, str], ...]


def read_prefeval(folder: Path) -> Preferences:
    """Return the set in `folder/prefeval`; every message counts once, whoever wrote it."""
    home = folder / "prefeval" / "benchmark_dataset"
    seen = set[str]()
    around = dict[ChatId, tuple[Passage, ...]]()
    talks = as_list(json.loads((home / "filtered_inter_turns.json").read_text("utf-8")))
    for number, talk in enumerate(talks):
        texts = [as_text(as_object(each)["content"]).strip()
                 for each in as_list(as_object(talk)["conversation"])]  # fmt: skip
        new = [text for text in dict.fromkeys(texts) if text and text not in seen]
        seen.update(new)
        chat = ChatId(f"talk {number}")
        around[chat] = tuple(Passage(MessageId(f"{chat}:{n}"), chat, t) for n, t in enumerate(new))
    pairs = [
        (as_text(as_object(row)["preference"]), as_text(as_object(row)["question"]))
        for path in sorted((home / "explicit_preference").glob("*.json"))
        for row in as_list(json.loads(path.read_text("utf-8")))
    ]
    return Preferences(around, tuple(pairs))


def _locomo_turn(turn: dict[str, Json], number: int, when: str) -> Passage:
    caption = f" [{as_text(turn['blip_caption'])}]" if turn.get("blip_caption") else ""
    found = re.search(r"(\d+) (\w+),? (\d{4})", when)
    day = date(int(found[3]), _month(found[2]), int(found[1])) if found else None
    name, speaker = MessageId(as_text(turn["dia_id"])), as_text(turn["speaker"])
    return Passage(name, ChatId(f"D{number}"), as_text(turn["text"]) + caption, day, speaker)


def _locomo_probe(question: dict[str, Json], known: set[MessageId]) -> Probe:
    named = _TURN.findall(json.dumps(question.get("evidence", [])))
    gold = dict.fromkeys(MessageId(f"D{int(s)}:{int(t)}") for s, t in named)
    return Probe(
        as_text(question["question"]),
        tuple(name for name in gold if name in known),
        kind=str(question.get("category", "")),
    )


def _beam_sessions(
    batches: Sequence[Json],
) -> tuple[dict[ChatId, tuple[Passage, ...]], dict[int, MessageId], set[int]]:
    sessions = dict[ChatId, tuple[Passage, ...]]()
    turn_of, own, day = dict[int, MessageId](), set[int](), None
    for number, batch in enumerate(batches):
        chat, passages = ChatId(f"batch {number}"), list[Passage]()
        for message in _beam_messages(as_object(batch)):
            place, words = int(as_text(message["id"])), as_text(message["content"])
            if message["role"] == "user":
                day = _anchor(message) or day
                own.add(place)
                name = MessageId(str(place))
                passages.append(Passage(name, chat, _MARK.sub("", words), day))
            elif passages:
                last = passages[-1]
                passages[-1] = Passage(last.id, chat, last.text, last.said_on, answer=words)
            if passages:
                turn_of[place] = passages[-1].id
        sessions[chat] = tuple(passages)
    return sessions, turn_of, own


def _beam_messages(batch: dict[str, Json]) -> Iterator[dict[str, Json]]:
    for turn in as_list(batch["turns"]):
        for message in as_list(turn):
            yield as_object(message)


def _beam_probe(
    question: dict[str, Json], kind: str, turn_of: dict[int, MessageId], own: set[int]
) -> Probe:
    ids = [int(each) for each in re.findall(r"\d+", json.dumps(_values(question)))]
    named = [each for each in dict.fromkeys(ids) if each in turn_of]
    return Probe(
        as_text(question["question"]),
        tuple(dict.fromkeys(turn_of[each] for each in named)),
        tuple(turn_of[each] for each in named if each in own),
        kind,
    )


def _values(question: dict[str, Json]) -> list[Json]:
    """The ids of the evidence, without the names that some questions give them."""
    held = question.get("source_chat_ids")
    return list(held.values()) if isinstance(held, dict) else [held]


def _anchor(message: dict[str, Json]) -> date | None:
    found = re.match(r"(\w+)-(\d+)-(\d+)", as_text(message.get("time_anchor") or ""))
    return date(int(found[3]), _month(found[1]), int(found[2])) if found else None


def _month(name: str) -> int:
    return _MONTHS.index(name.lower()) + 1


def as_object(value: Json) -> dict[str, Json]:
    """Return a value that is an object."""
    if not isinstance(value, dict):
        raise TypeError("an object was expected")
    return value


def as_list(value: Json) -> list[Json]:
    """Return a value that is a list."""
    if not isinstance(value, list):
        raise TypeError("a list was expected")
    return value


def as_text(value: Json) -> str:
    """Return a value as text."""
    return str(value)
