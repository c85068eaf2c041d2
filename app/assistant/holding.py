"""What the starter says of the person is held to what stands in the prompt.

The starter is small: it may join the beginning of one memory to the end of another, or misspell a
name that it has to copy. Its answers from memory are the memories themselves ("Your sister Ana
lives in Lisbon."), so a grammar can hold every sentence that begins with "Your" or "You" to those;
everything else ("I don't know that.", "You could try …") stays free.
"""

import json
import re
from collections.abc import Sequence

from app.domain.chat import Message, Speaker
from app.domain.generation import ModelCard, Sampling
from app.domain.wording import as_shown

_ABOUT_PERSON = re.compile(r"[Yy]our? \S")
_ECHOED = re.compile(r"\b[Yy]our? [^.;!?\n]{4,120}(?=[.;!?]|$)", re.MULTILINE)
_MOST = 200  # statements
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


def sampling_for(card: ModelCard, messages: Sequence[Message]) -> Sampling:
    """Return how the answer to the last message is chosen; only the starter is held."""
    return Sampling(grammar=held_to(messages) if card.starter else None)


def held_to(messages: Sequence[Message]) -> str | None:
    """Return the grammar that holds the answer to the last message to memories.

    Those that stand beside any question of the chat may be said, and what the starter said of the
    person before. None where no memory stands beside the last question.
    """
    if not messages[-1].block:
        return None
    told = [as_shown(line.statement) for message in messages for line in message.block]
    told += [said for message in messages for said in _said_before(message)]
    bare = dict.fromkeys(" ".join(text.split()).rstrip(".!") for text in told)
    held = [text[1:] for text in bare if _ABOUT_PERSON.match(text)][:_MOST]
    if not held:
        return None
    choices = " | ".join(json.dumps(text, ensure_ascii=False) for text in held)
    return f"{_RULES}held ::= [Yy] ({choices})\n"


def _said_before(message: Message) -> list[str]:
    return _ECHOED.findall(message.text) if message.speaker is Speaker.ASSISTANT else []
