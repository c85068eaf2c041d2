"""An explicit word: "remember that …" is consent, and says where the memory begins."""

import re
from dataclasses import replace

from app.memory.learning.clauses import Sentence

_WISH = (
    r"(?:please |kindly |and |also |can you |could you |would you |will you |i want you to |"
    r"i'd like you to |i would like you to |i need you to |you should |you must )*"
)
_VERB = (
    r"(?:remember|don't forget|do not forget|dont forget|never forget|keep in mind|bear in mind|"
    r"make a (?:mental )?note|take note|note down|note|write down|memori[sz]e|save|store)"
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
_NEEDS_THAT = re.compile(r"\b(?:save|store|write down|note down)\b(?!.*(?:\bthat |: ))", re.I)


def told(sentence: Sentence) -> tuple[Sentence, Sentence] | None:
    """Return what stands before the request and what is to be remembered; None without one."""
    found = _ASKED.search(sentence.text)
    if not found or _NEEDS_THAT.search(found["request"]):
        return None
    start = found.start("what")
    before = replace(sentence, text=sentence.text[: found.start()], asks=False)
    what = replace(sentence, start=sentence.start + start, text=found["what"], asks=False)
    return replace(before, end=sentence.start + found.start()), what
