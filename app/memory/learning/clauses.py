"""A message cut into clauses, each with its exact place in the message.

A clause is the smallest part that can state a fact of its own: "My sister Ana lives in Lisbon and
I'm allergic to peanuts" has two. A part that leaves its subject out ("… and works as a nurse")
gets it back in `words`, with the name that the part before has given it ("My friend is called Ada
and …"), while its span stays what was written.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.memory.language.vocabulary import ADVERB, CIRCLE, KIN, alternatives
from app.memory.learning.findings import capitalised
from app.memory.learning.rules.relations import CALLED, NAME, PROPER, SOMEBODY

LONGEST = 160  # characters of a clause that rules look at
_LOOKED_BACK = 100  # characters before a break in which "my sister Ana" would stand


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place in the message, its text, and whether it ends as a question."""

    start: int
    end: int
    text: str = field(repr=False)
    asks: bool


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its place in the message, and its words with fillers taken off."""

    start: int
    end: int
    words: str = field(repr=False)
    asks: bool


_END_OF_SENTENCE = re.compile(
    r"(?<!\bDr)(?<!\bMr)(?<!\bSt)(?<!\bMrs)(?<!\bMs)(?<!e\.g)(?<!i\.e)(?<!\bvs)"
    r"([.!?…]++)[\"')\]]*+(?=\s|$)|\n+|;\s"
)
_QUESTION_WORD = r"(?:what|where|who|whom|whose|when|why|how|which)\b"
_INVERTED = (
    r"(?:can|could|would|should|do|does|did|is|are|am|have|has|will|shall|was|were)"
    r"(?:n't)? (?:you|i|we|he|she|it|they|there|my|our|the|this|that|a|an|any)\b"
)
_TAG = r"(?:right|isn't it|ok|okay|correct|don't i|aren't i|didn't i|no|yes|eh|is that right)$"
_IMPERATIVE = (
    r"(?:please|remember|don't forget|keep|call me|call|suggest|recommend|tell|give|write|help|"
    r"show|explain|make|find|answer|reply|forget|translate|let's|imagine|pretend|thanks|thank)\b"
)
_SUBJECT = (
    r"(?:i|i'm|im|i've|i'd|i'll|my|we|we're|we've|our|he|she|they|it|you|your|"
    r"(?:his|her) (?:name|birthday|job|hobby|favou?rite|school|teacher))\b"
)
# Blanks and marks are taken in one piece (possessively), and only from where they begin, so that
# a message full of them is read in one pass.
_GAP = r"(?:\s*+,)?\s++"
_MARKS = r"(?:(?<!\s)\s++|(?<![\s,:(–—]))[,:(–—]++\s*+"  # noqa: RUF001
_DASH = r"(?<!\s)\s++-++\s++"
_STARTER = (
    rf"(?:(?:also|then|now|so|and|yes|no|btw|by the way|actually|well|sorry){_GAP}){{0,4}}+"
    rf"(?:{_SUBJECT}|{_QUESTION_WORD}|{_INVERTED}|{_TAG}|{_IMPERATIVE})"
)
_LINK = r"and|but|so|because|since|also|plus|though|although|while|whereas|however"
_BREAK = re.compile(
    rf"(?:{_MARKS}|{_DASH}|(?<!\s)\s++)(?:{_LINK}){_GAP}(?={_STARTER})"
    rf"|(?:{_MARKS}|{_DASH})(?={_STARTER})",
    re.I,
)
_OWN_VERB = re.compile(
    rf"(?:{ADVERB} )?(?:work|live (?:in|near|with|at|alone)|study|like|love|enjoy|hate|dislike|"
    r"prefer|play|speak|have (?:a|an|two|three|four)|drive|don't|do not|can't|cannot|grew up|"
    r"was born|come from|collect|teach|moved to|drink|eat|avoid|own|sleep|get up|run|write|read|"
    r"need a|use a|wear|take)\b",
    re.I,
)
_OWN_STATE = re.compile(
    r"(?:allergic|intolerant|vegetarian|vegan|married|single|divorced|retired|based in|from|"
    r"studying|learning|living|working|widowed|originally|\d{1,2}(?! )|(?:a|an) \w+)\b",
    re.I,
)
_OTHER_VERB = re.compile(
    r"(?:works|lives|is|has|likes|loves|hates|studies|plays|speaks|was|teaches|drives|doesn't|"
    r"can't|enjoys|prefers|collects|eats|sleeps|runs|goes|wears|takes|owns|wants|"
    r"moved to|used to)\b",
    re.I,
)
_LISTING = re.compile(r"\b(?:like|love|hate|prefer|enjoy|learning|want|going)s? to \w+", re.I)
_AND = re.compile(rf"(?<!\s){_GAP}(?:and|but)\s++(?:also\s++)?|(?<!\s)\s*+,\s++(?:who\s++)?", re.I)
_LIKE = re.compile(r"like\b", re.I)  # "many things, like hats": a comparison, no verb
_I_AM = re.compile(r"(?:i am|i'm|im|we are|we're)\b", re.I)
_OTHER = re.compile(
    rf"((?:(?:my|our) [^,]{{1,40}}?|he|she)){_GAP}(?:who )?(?={_OTHER_VERB.pattern})", re.I
)
_WHOM = r"(?P<whom>(?:my|our) (?-i:[a-zà-ÿ'-]+(?: [a-zà-ÿ'-]+){0,3}?))"
_NAMED = tuple(
    re.compile(form, re.I)
    for form in (
        rf"{_WHOM}(?:{CALLED}|'s name(?: is|'s)) {NAME}",
        rf"(?P<whom>(?:my|our) (?-i:{SOMEBODY})) is {PROPER}",
    )
)
_GOES_ON = re.compile(rf"{_GAP}(?:and|but) (?:is|was|has) an?\b", re.I)
_BARE_RELATIVE = re.compile(
    rf"(?:^|[,.!?]\s*|\b(?:and|but|so) )(?:my|our) (?:\w+ )?(?:{KIN}|{CIRCLE})(?: "
    r"(?-i:[A-Z])\w+)?$",
    re.I,
)
_GREETING = alternatives(
    "hi", "hello", "hey", "hey there", "hi there", "good morning", "good evening", "ok", "okay",
    "candor", "thanks", "thank you", "yes", "yeah", "no", "nope", "oh", "well", "so", "and", "but",
)  # fmt: skip
_OPENING = alternatives(
    "also", "actually", "btw", "by the way", "fyi", "just so you know", "so you know", "in fact",
    "for context", "for info", "for your information", "for reference", "you should know(?: that)?",
    "as you know", "like i said", "i (?:should|must) (?:mention|say|add)(?: that)?",
    "i (?:just )?(?:wanted to|want to) (?:mention|say|tell you|let you know|add)(?: that)?",
    "let me tell you(?: that)?", "let you know(?: that)?", "note that", "just to say(?: that)?",
    "to be clear", "honestly", "personally", "unfortunately", "sadly", "luckily", "fortunately",
    "basically", "now", "for future reference", "the thing is(?: that)?", "because", "since",
    "sorry", "one more thing", "update", "correction",
    "due to [^,.]{3,60}(?=,)", "good news", "it turns out(?: that)?",
    "turns out", "plus", "additionally",
    "i forgot to (?:mention|say)(?: that)?", "about me", "a bit about me", "right now", "currently",
    "these days", "nowadays", "in general", "as a rule", "normally", "generally", "at home",
)  # fmt: skip
_FILLERS = re.compile(
    rf"(?:(?:{_GREETING}|{_OPENING})(?:\s*[,:!.…–—-]+\s*|\s+))+",  # noqa: RUF001
    re.I,
)
_TAIL = re.compile(
    rf"(?<!\s)(?:{_GAP}(?:too|as well|any ?more|"
    r"by the way|btw|though|now|right now|these days|at the moment|"
    r"currently|at present|please|thanks|thank you|you know|actually|fyi|lol|haha|as you know|"
    r"(?:just )?(?:in case|if) (?:it|that|you) (?:helps?|matters?|wonder(?:ed)?|wondering)|"
    r"(?:because|since(?! (?:the |early |late |last |i was |\d|childhood|jan|feb|mar|apr|may|jun|"
    r"jul|aug|"
    r"sep|oct|nov|dec))|but|which|though|although|while|whereas|so|as (?:i|it|they|that|he|"
    r"she))\b.*))+$",
    re.I,
)


def straightened(text: str) -> str:
    """Return the text with plain apostrophes and blanks, character for character."""
    return text.replace("\u2019", "'").replace("\u2018", "'").replace("\u00a0", " ")


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a message in order."""
    start = 0
    for found in [*_END_OF_SENTENCE.finditer(text), None]:
        end = found.start() if found else len(text)
        if text[start:end].strip():
            asks = bool(found and found[1] and "?" in found[1])
            yield Sentence(start, end, text[start:end], asks)
        start = found.end() if found else end


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence in order; only those at a question's end ask."""
    breaks = [found for found in _BREAK.finditer(sentence.text) if _parts_here(sentence, found)]
    bounds = [0, *(cut for found in breaks for cut in found.span())]
    spans = list(zip(bounds[::2], [*bounds[1::2], len(sentence.text)], strict=True))
    asking = _asking(sentence, spans)
    for number, (start, end) in enumerate(spans):
        asks = number >= asking or bool(
            re.match(rf"\W*{_QUESTION_WORD}", _at(sentence, spans, number), re.I)
        )
        yield from _parts(sentence, start, end, asks=asks)


def _parts_here(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a clause can end here.

    "My sister" of "my sister and I live in Rome" can not, and "and is a nurse" asks nothing.
    """
    end = found.start()
    goes_on = not sentence.asks and _GOES_ON.match(sentence.text, end)
    return not (goes_on or _BARE_RELATIVE.search(sentence.text, max(0, end - _LOOKED_BACK), end))


def _at(sentence: Sentence, spans: list[tuple[int, int]], number: int) -> str:
    return sentence.text[slice(*spans[number])]


def _asking(sentence: Sentence, spans: list[tuple[int, int]]) -> int:
    """The number of the first clause that a question mark at the end reaches."""
    if not sentence.asks:
        return len(spans)
    tag = len(spans) > 1 and re.match(_TAG, _at(sentence, spans, len(spans) - 1).strip(), re.I)
    return len(spans) - (2 if tag else 1)


def _parts(sentence: Sentence, start: int, end: int, *, asks: bool) -> Iterator[Clause]:
    """The clause, and those hidden in it that share its subject."""
    first = start
    subject = ""
    for found in _AND.finditer(sentence.text, start, end):
        shared = _shared_subject(
            sentence.text[first : found.start()], sentence.text[found.end() : end], subject
        )
        if shared and not (found[0].strip() == "," and _LIKE.match(found.string, found.end())):
            yield from _clause(sentence, first, found.start(), subject, asks=asks)
            first, subject = found.end(), shared
    yield from _clause(sentence, first, end, subject, asks=asks)


def _shared_subject(before: str, after: str, subject: str) -> str:
    """The subject that the words after "and" leave out; "" when they do not continue it."""
    said = f"{subject} {before}".strip()
    said = said[_leading(said) :]
    if re.match(r"(?:i|i'm|im|we|we're)\b", said, re.I):
        if _OWN_VERB.match(after) and not _LISTING.search(said):
            return "I"
        return "I am" if _I_AM.match(said) and _OWN_STATE.match(after) else ""
    other = _OTHER.match(said)
    if not (other and _OTHER_VERB.match(after)):
        return ""
    named = next(filter(None, (form.fullmatch(said) for form in _NAMED)), None)
    return f"{named['whom']} {capitalised(named['name'])}" if named else other[1]


def _leading(text: str) -> int:
    found = _FILLERS.match(text)
    return found.end() if found else 0


def _clause(
    sentence: Sentence, start: int, end: int, subject: str, *, asks: bool
) -> Iterator[Clause]:
    """The clause without fillers and closing marks, unless nothing is left of it."""
    start += len(sentence.text[start:end]) - len(sentence.text[start:end].lstrip(" \t\"'(*-•>"))
    if not subject:
        start += _leading(sentence.text[start:end])
    text = _TAIL.sub("", _trimmed(sentence.text[start:end]))
    text = _trimmed(text)
    if 0 < len(text) <= LONGEST:
        words = f"{subject} {text}".strip()
        yield Clause(sentence.start + start, sentence.start + start + len(text), words, asks)


def _trimmed(text: str) -> str:
    """The text without marks and emoji at its end; a closing bracket or % may stay."""
    end = len(text)
    while end and not re.match(r"[\w%)+#]", text[end - 1]):
        end -= 1
    return text[:end]
