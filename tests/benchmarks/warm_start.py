"""How soon an answer begins: after unlocking, and where the question was read while it was typed.

    python -m tests.benchmarks.warm_start [--tokens 700] [--runs 5] [--json]

A real profile with the starter, whose model is loaded before each question. `cold_ms` and `warm_ms`
are the first words of the next question in a chat of so many tokens after unlocking, without and
with its saved state; `unlock_cold_ms` and `unlock_warm_ms` what unlocking took then. `typed_ms` is
a question in an open chat beside which a memory stands, `ahead_ms` the same where it was read ahead
but for its last words, `paused_ms` where all of it was, because the person paused before sending;
`plain_ms` and `plain_paused_ms` a question beside which none stands. Medians, taken in turn.
"""

import argparse
import json
import statistics
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from threading import Event

from app.assistant import Assistant, Parts, Places, Profile
from app.domain.chat import ChatId
from app.domain.events import Finished, Learned, Piece
from app.domain.receipts import Receipt
from app.domain.references import MemoryId
from app.vault import KdfCost

PASSPHRASE = "seven grey herons at dawn"  # noqa: S105 - of a vault that is made for this
FAST = KdfCost(memory_kib=64, passes=1, lanes=1)
TALK = "Tell me in three sentences what is pleasant about walking along the sea in {season}."
SEASONS = ("spring", "summer", "autumn", "winter")
Times = dict[str, list[float]]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=int, default=700)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        parts = Parts(keystore=lambda: None, passphrase_cost=FAST)
        profile = Profile(Places(Path(folder)), parts=parts)
        times = measure(profile, options.tokens, options.runs)
    row: dict[str, float] = {name: round(statistics.median(each)) for name, each in times.items()}
    row["warm_ratio"] = round(row["warm_ms"] / row["cold_ms"], 2)
    row["ahead_ratio"] = round(row["ahead_ms"] / row["plain_ms"], 2)
    row["typed_ratio"] = round(row["typed_ms"] / row["plain_ms"], 2)
    row["paused_ratio"] = round(row["paused_ms"] / row["plain_paused_ms"], 2)
    print(json.dumps(row) if options.json else "\n".join(f"{k:18}{v:8}" for k, v in row.items()))


def measure(profile: Profile, tokens: int, runs: int) -> Times:
    """Return milliseconds by name."""
    times: Times = defaultdict(list)
    with profile.create(PASSPHRASE) as assistant:
        chat = talk(assistant, tokens)
        assistant.memory.accept(remember(assistant))
        first_word(assistant, "Go on.", chat)  # the chat that was answered last is the one kept
    for _ in range(runs):
        for name in ("warm", "cold"):
            with unlocked(profile, times, name) as assistant:
                if name == "cold":
                    assistant.chats.delete(assistant.chats.start().id)  # takes every state along
                assistant.warm()
                times[f"{name}_ms"].append(first_word(assistant, "Was that all?", chat))
                while_typing(assistant, times)
                first_word(assistant, "Go on.", chat)
    return times


def unlocked(profile: Profile, times: Times, name: str) -> Assistant:
    """Return the profile unlocked; the vault's state of the chat is in it."""
    begun = time.perf_counter()
    assistant = profile.unlock(PASSPHRASE)
    times[f"unlock_{name}_ms"].append((time.perf_counter() - begun) * 1000)
    return assistant


def while_typing(assistant: Assistant, times: Times) -> None:
    """Ask in an open chat: with memory and read ahead, with memory, and without."""
    chat = talk(assistant, tokens=1)
    with_memory = "Where does my sister Ana live, and what is my dog called?"
    without = "Why is the sky so blue on most days?"
    for name, read, question in (
        ("ahead", with_memory.rpartition(" is ")[0], with_memory),
        ("typed", "", with_memory),
        ("paused", with_memory, with_memory),
        ("plain", "", without),
        ("plain_paused", without, without),
    ):
        assistant.read_ahead(read, Event(), chat)
        times[f"{name}_ms"].append(first_word(assistant, question, chat))


def talk(assistant: Assistant, tokens: int) -> ChatId:
    """Return a chat whose prompt has so many tokens."""
    chat = assistant.chats.start().id
    length, at = 0, 0
    while length < tokens:
        events = assistant.ask(TALK.format(season=SEASONS[at % 4]), Event(), chat)
        answer = next(event.answer for event in events if isinstance(event, Finished))
        receipt = answer.receipt or Receipt()
        length, at = receipt.prompt_tokens + receipt.answer_tokens, at + 1
    return chat


def remember(assistant: Assistant) -> list[MemoryId]:
    """Return proposals about a person."""
    told = ("My sister Ana lives in Lisbon", "My dog is called Rex")
    found = [e for text in told for e in assistant.ask(text, Event()) if isinstance(e, Learned)]
    return [each.id for event in found for each in event.proposals]


def first_word(assistant: Assistant, text: str, chat: ChatId) -> float:
    """Return milliseconds from a question to its first word; the answer is stopped there."""
    stop, begun, took = Event(), time.perf_counter(), 0.0
    for event in assistant.ask(text, stop, chat):
        if isinstance(event, Piece) and not took:
            took = (time.perf_counter() - begun) * 1000
            stop.set()
    return took


if __name__ == "__main__":
    main()
