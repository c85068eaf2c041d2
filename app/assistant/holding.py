"""What the starter says of the person is held to the words that stand in the prompt.

The starter is small: it may misspell a name that it has to copy, or state a value that nobody told
it. Where memories stand beside the question, a grammar holds every sentence that begins with "Your"
or "You" to the words of the memories, of the question, and to small words; so it may say a memory
in its own way, but no name, place or number that is not there. Everything else ("I don't know
that.", "You could try …") stays free.
"""

import json
from collections.abc import Iterable, Iterator, Sequence

from app.domain.chat import Message
from app.domain.generation import ModelCard, Sampling
from app.domain.prompting import Prompt
from app.domain.wording import as_shown
from app.engine import word_tree

_AROUND = ".,;:!?\"'()[]"  # marks around a word that are no part of it
_LONGEST = 100  # characters of a word; what is longer is no word
_ROOM = 60_000  # characters of words; no engine reads a grammar of more than 65,536
_PARTED = 16  # characters that a tree of words adds to one at most
_SMALL = """
a about again also am an and any are as at be been before born but by called came color colour
come comes currently date day did do does each every favorite favourite for from go goes had has
have he her hers him his home house in into is it its job kind known like likes live lives living
longer love loves made make makes me name named near never no not now number of off old on once
one only or other out over owner place she since size so still take takes than that the their them
then there these they this those time to today too town under until up used was were what when
where which who whose with work works year years you your yours
"""
_RULES = r"""
root ::= answer
answer ::= held tail | free
held ::= [Yy] "ou" "r"? (" " word [,;]?)+
tail ::= "" | [.!?] | [.!?] " " answer | " so " any
free ::= "" | [^YyNn] any | [Yy] after-y | [Nn] after-n
after-y ::= "" | [^oe] any | "o" after-yo | "e" after-ye
after-yo ::= "" | [^u] any | "u" after-you
after-you ::= "" | [^a-zA-Z ] any | " " (advice any)?
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
    """Return the grammar that holds the answer to the last message to what it may know.

    That is the memories beside any question of the chat, what was said in the chat, and what stands
    for turns that no longer fit. None where no memory stands beside the last question.
    """
    if not messages[-1].block:
        return None
    texts = _texts(messages, extracts)
    return f"{_RULES}word ::= {word_tree(_within(_words(texts)))}\n"


def _texts(messages: Sequence[Message], extracts: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield what holds words: the last message, small words, and all before it, newest first."""
    yield _told(messages[-1])
    yield _SMALL
    yield from (as_shown(line) for lines in extracts for line in lines)
    yield from (_told(message) for message in reversed(messages[:-1]))


def _told(message: Message) -> str:
    """What a message says or rests on: its memories, then its own text."""
    return " ".join((*(as_shown(line.statement) for line in message.block), message.text))


def _words(texts: Iterable[str]) -> Iterator[str]:
    """The words of the texts, bare, and with the full stop that may belong to them ("Dr.")."""
    for word in (word for text in texts for word in text.split()):
        for form in dict.fromkeys((word.strip(_AROUND), word.lstrip(_AROUND))):
            if form.rstrip(".") and not form.endswith(tuple(',;:!?"')) and len(form) <= _LONGEST:
                yield form


def _within(words: Iterable[str]) -> list[str]:
    """The first of them, as many as a grammar has room for; no more are read."""
    kept: dict[str, None] = {}
    left = _ROOM
    for word in words:
        if word in kept:
            continue
        left -= len(json.dumps(word, ensure_ascii=False)) + _PARTED
        if left < 0:
            break
        kept[word] = None
    return list(kept)
