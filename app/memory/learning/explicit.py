"""An explicit word: "remember that …" is consent, and says where the memory begins."""

import re
from dataclasses import replace

from app.memory.learning.clauses import Sentence

_WISH = (
    r"(?:please |pls |plz |kindly |and |also |can you |could you |would you |will you |i want you "
    r"to |"
    r"i'd like you to |i would like you to |i need you to |you should |you must )*"
)
_VERB = (
    r"(?:remember|don't forget|do not forget|dont forget|never forget|keep in mind|bear in mind|"
    r"make a (?:mental )?note|for (?:future )?reference|take note|note down|note|write down|"
    r"memori[sz]e|save|store)"
)
_JOINT = (
    r"(?: please)?(?: (?:this|the following))?(?:\s*[:,]\s*|\s+(?:also )?(?:that |the fact that )?)"
)
_NOT_A_FACT = (
    r"(?!(?:to|when|how|why|whether|if|me|you|us|him|her|them|it|this|that|those|these|"
    r"the (?:time|day|"
    r"good|old|days)|about|what|who|who's|where|which|your|anything|everything)\b)"
)
_ASKED = re.compile(
    rf"(?:^\W*|[,;:.!–—-]+\s+|\band |\bbut |\bso |\balso )"  # noqa: RUF001
    rf"(?P<request>{_WISH}{_VERB}{_JOINT})(?P<what>{_NOT_A_FACT}\S.*)",
    re.I | re.S,
)
_AFTERWARDS = re.compile(
    rf"(?P<what>(?:i|i'm|im|my|our|we)\b.+?),? (?:and )?(?:please |pls )?{_VERB} (?:it|that|this)"
    r"(?: please)?\W*",
    re.I | re.S,
)
_ABOUT_ME = re.compile(r"\b(?:i|i'm|im|i've|me|my|mine|we|our|us)\b", re.I)
_SOMEBODY = re.compile(r"\bfor [A-Z][a-z]+")
_SAYS_WHAT = re.compile(r"(?:that|:|this|following|the fact that)\s*$", re.I)
_POLITELY = re.compile(r"\b(?:can|could|would|will) you|please|pls|i want|i'd like", re.I)
_COMFORT = re.compile(r"\b(?:here (?:for|if) you|if you need|you(?:'re| are) not alone)\b", re.I)
_TIME = re.compile(r"(?:time|day|one|song|night|guy|girl|moment|feeling)\b", re.I)
_NEEDS_THAT = re.compile(r"\b(?:save|store|write down|note down)\b(?!.*(?:\bthat |: ))", re.I)


_BACK = re.compile(
    rf"\W*{_WISH}(?:{_VERB}) (?:this|that|it)(?: please| for (?:me|later|next time))?\W*", re.I
)


def refers_back(sentence: Sentence) -> bool:
    """Return whether a sentence asks for the one before it to be remembered."""
    return bool(_BACK.fullmatch(sentence.text))


def told(sentence: Sentence) -> tuple[Sentence, Sentence] | None:
    """Return what stands before the request and what is to be remembered; None without one."""
    if found := _AFTERWARDS.fullmatch(sentence.text):
        none = replace(sentence, text="", end=sentence.start)
        end = sentence.start + len(found["what"])
        return none, replace(sentence, text=found["what"], end=end, asks=False)
    found = _ASKED.search(sentence.text)
    if not found or _NEEDS_THAT.search(found["request"]):
        return None
    if not _meant(found["request"], found["what"], asks=sentence.asks):
        return None
    start = found.start("what")
    before = replace(sentence, text=sentence.text[: found.start()], asks=False)
    what = replace(sentence, start=sentence.start + start, text=found["what"], asks=False)
    return replace(before, end=sentence.start + found.start()), what


def _meant(request: str, what: str, *, asks: bool) -> bool:
    """Whether it is a request: "remember that time in Rome?" is none, "remember my size" is one."""
    if asks and not _POLITELY.search(request):
        return False
    if _COMFORT.search(what):
        return False
    if _SAYS_WHAT.search(request):
        return not _TIME.match(what)
    return bool(_ABOUT_ME.search(what) or _SOMEBODY.search(what))
