"""What it costs to hold the starter to the words of its prompt, in chats of several lengths.

    python -m tests.benchmarks.holding [--turns 0,10,50,200,1000] [--json]

`held_ratio` is the speed of an answer with the grammar by that without, in turns with one another,
`write_ms` the time to write the grammar, of `characters`. Every word of the chat is a new one, the
worst that there is.
"""

import argparse
import json
import random
import statistics
import time
from datetime import UTC, datetime
from threading import Event

from app.assistant.holding import held_to
from app.domain.chat import BlockLine, ChatId, Message, Speaker
from app.domain.generation import Sampling
from app.domain.head import build_head
from app.domain.persona import Persona
from app.domain.prompting import Prompt, build_question
from app.domain.references import MemoryId, MessageId
from app.engine import ChildEngine, Engine, find_starter
from tests.benchmarks.engine_sides import listen

_RUNS = 5
_SYLLABLES = ["ba", "de", "ki", "lo", "mu", "ra", "se", "ti", "vo", "nu", "pa", "fe"]
_NOW = datetime(2026, 11, 22, tzinfo=UTC)
_KNOWN = (
    "The user's sister Ana lives in Lisbon.",
    "The user has a dog called Rex.",
    "The user's garden has two apple trees.",
)
_QUESTION = "Tell me all that you know about my sister, my dog and my garden."


def make_chat(turns: int) -> list[Message]:
    """Return a chat of so many turns before the question, of words that do not exist."""
    chance = random.Random(turns)  # noqa: S311 - not for keys

    def words(count: int) -> str:
        return " ".join("".join(chance.choices(_SYLLABLES, k=4)) for _ in range(count))

    before = [
        _message(speaker, words(25))
        for _ in range(turns)
        for speaker in (Speaker.USER, Speaker.ASSISTANT)
    ]
    return [*before, _message(Speaker.USER, _QUESTION, *_KNOWN)]


def _message(speaker: Speaker, text: str, *lines: str) -> Message:
    block = tuple(BlockLine(MemoryId(line), line) for line in lines)
    return Message(MessageId("m"), ChatId("c"), speaker, text, _NOW, block=block)


def measure(engine: Engine, turns: int) -> dict[str, float]:
    """Return the figures of one length of chat."""
    chat = make_chat(turns)
    start = time.perf_counter()
    grammar = held_to(chat)
    written = time.perf_counter() - start
    pairs = [(_speed(engine, chat, grammar), _speed(engine, chat, None)) for _ in range(_RUNS)]
    return {
        "held_ratio": statistics.median(held / free for held, free in pairs),
        "write_ms": written * 1000,
        "characters": len(grammar or ""),
    }


def _speed(engine: Engine, chat: list[Message], grammar: str | None) -> float:
    """Tokens a second of the answer; the chat itself is not sent, only what holds the answer."""
    prompt = Prompt(
        build_head(Persona(), starter=True), (), build_question(chat[-1].block, chat[-1].text)
    )
    heard = listen(engine.generate(prompt, Sampling(grammar=grammar, max_tokens=60), Event()))
    return heard.tokens / heard.seconds


def main() -> None:
    """Measure and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", default="0,10,50,200,1000")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    engine = ChildEngine(find_starter())
    engine.card()
    rows = {turns: measure(engine, int(turns)) for turns in given.turns.split(",")}
    engine.close()
    if given.json:
        print(json.dumps(rows))
        return
    for turns, row in rows.items():
        print(f"{turns:>5} turns", *(f"{name} {value:.2f}" for name, value in row.items()))


if __name__ == "__main__":
    main()
