"""Somebody else's words in a message: pasted pages, mails and documents. They are read by nobody.

Two lines of defence against text that would plant a memory (`vault.md`, A4): what is announced or
marked as another's is not read at all, and what only may be another's is never taken at its word.
"""

import re

from app.memory.learning.clauses import Sentence

Spans = tuple[tuple[int, int], ...]

_THINGS = (
    r"(?:web ?site|web ?page|page|site|article|e-?mail|mail|post|forum|ad|advert|sign|leaflet|"
    r"letter|comment|document|doc|pdf|file|readme|log|output|transcript|thread|tweet|blog|book)"
)
_ANNOUNCED = re.compile(
    r"\b(?:tl;?dr|the gist|(?:main|key) points|summar(?:y|i[sz]e|i[sz]ing)|"
    r"what (?:do|would|should) (?:you|i) (?:think|make|say|answer|reply) (?:of|to|about) "
    r"(?:this|the following|that) (?:message|text|mail|e-?mail|letter|post|article)|"
    r"(?:copied|copy|pasted|paste|forwarded|quoting|quoted)\b.{0,20}\b(?:from|this|it|below)|"
    rf"(?:the|this|that|a|an|my|their) (?:\w+ )?{_THINGS} (?:says?|said|reads?|states?|goes|"
    r"tells? me|claims?)|"
    rf"(?:read|explain|review|check|analy[sz]e|look at|see|here(?:'s| is)|this is|found|got|"
    rf"received) (?:this|the|an?|that|my|some) (?:\w+ ){{0,2}}{_THINGS})\b",
    re.I,
)
_MARKED = re.compile(
    r"```.*?(?:```|\Z)"  # code
    r"|<(?P<tag>[a-z][\w-]{0,30})[^<>\n]{0,100}>.*?(?:</(?P=tag)>|\Z)"  # documents in tags
    r"|^(?:from|to|subject|date|sent|cc|reply-to): .*\Z"  # a mail with its head
    r"|^-{3,} ?(?:original|forwarded).*\Z"
    r"|<\|[\w-]{1,40}\|>.*\Z",  # a forged turn
    re.I | re.M | re.S,
)
_TASK = re.compile(
    r"^\W*(?:please |can you |could you |would you |now )*(?:read|explain|list|check|analy[sz]e|"
    r"review|look at|describe|compare|find|count|extract|convert|format|solve|continue)\b",
    re.I,
)


def foreign(text: str) -> Spans:
    """Return the places of a message that are marked as another's words."""
    return tuple(found.span() for found in _MARKED.finditer(text))


def announces(sentence: Sentence) -> bool:
    """Return whether a sentence hands over another's words, which then follow it."""
    return bool(_ANNOUNCED.search(sentence.text))


def perhaps_foreign(text: str, sentence: Sentence, before: Sentence | None) -> bool:
    """Return whether a sentence may be pasted: it is not in the first lines, or follows a task.

    A person who asks for something to be remembered does so first; a text that somebody pastes
    stands below, or behind what is to be done with it.
    """
    above = text[: sentence.start].strip()
    if not above or before is None:
        return False
    return "\n" in above or "\n" in text[before.end : sentence.start] or _sets_a_task(before)


def _sets_a_task(sentence: Sentence) -> bool:
    return sentence.asks or bool(_TASK.search(sentence.text))
