"""What the starter says of the person is held to what stands in the prompt.

The starter is small: it may join the beginning of one memory to the end of another, or misspell a
name that it has to copy. Its answers from memory are the memories themselves ("Your sister Ana
lives in Lisbon."), so a grammar can hold every sentence that begins with "Your" or "You" to those;
everything else ("I don't know that.", "You could try …") stays free.
"""

import json
import re
from collections.abc import Sequence
from itertools import accumulate

from app.domain.chat import Message, Speaker
from app.domain.generation import ModelCard, Sampling
from app.domain.prompting import Prompt
from app.domain.wording import as_shown

_ABOUT_PERSON = re.compile(r"[Yy]our? \S")
_ECHOED = re.compile(r"\b[Yy]our? [^.;!?\n]{4,120}(?=[.;!?]|$)", re.MULTILINE)
_ROOM = 30_000  # characters of statements; no engine reads a grammar of more than 65,536
_RULES = r"""
root ::= answer
answer ::= held tail | free
tail ::= "" | [.!] | [.!] " " answer | (", and " | "; " | ", but ") held tail | ", so " any
free ::= "" | [^YyNn] any | [Yy] after-y | [Nn] after-n
after-y ::= "" | [^oe] any | "o" after-yo | "e" after-ye
after-yo ::= "" | [^u] any | "u" after-you
after-you ::= "" | [^ r] any | "r" ([^ ] any)? | " " (advice any)?
after-ye ::= "" | [^s] any | "s" after-word
after-n ::= "" | [^o] any | "o" after-word
after-word ::= "" | [^,] any | "," ("" | [^ ] any | " " answer)
advice ::= "could" | "can" | "might" | "may" | "should" | "would" | "will" | "need" | "must" |
  "haven't" | "have not" | "didn't" | "did not" | "are welcome" | "are right" | "choose"
any ::= [^\x00]*
"""


def sampling_for(card: ModelCard, messages: Sequence[Message], prompt: Prompt) -> Sampling:
    """Return how the answer to the last message is chosen; only the starter is held.

    `prompt` is what the messages are sent as.
    """
    return Sampling(grammar=held_to(messages, prompt.extracts) if card.starter else None)


def held_to(messages: Sequence[Message], extracts: Sequence[Sequence[str]] = ()) -> str | None:
    """Return the grammar that holds the answer to the last message to memories.

    Those that stand beside any question of the chat may be said, what the starter said of the
    person before, and what stands for turns that no longer fit. None where no memory stands beside
    the last question.
    """
    if not messages[-1].block:
        return None
    told = [said for message in reversed(messages) for said in _told(message)]
    told += [as_shown(line) for lines in extracts for line in lines]
    bare = dict.fromkeys(" ".join(text.split()).rstrip(".!") for text in told)
    choices = _within([_quoted(text[1:]) for text in bare if _ABOUT_PERSON.match(text)])
    return f"{_RULES}held ::= [Yy] ({' | '.join(choices)})\n" if choices else None


def _told(message: Message) -> list[str]:
    """What a message states of the person: its memories, or what the starter repeated."""
    said = _ECHOED.findall(message.text) if message.speaker is Speaker.ASSISTANT else []
    return [*(as_shown(line.statement) for line in message.block), *said]


def _within(choices: Sequence[str]) -> list[str]:
    """The first of them, as many as a grammar has room for; those of the last message are first."""
    ends = accumulate(len(choice) + len(" | ") for choice in choices)
    return [choice for choice, end in zip(choices, ends, strict=True) if end <= _ROOM]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
