"""How a sentence about the person changes its point of view.

A memory's statement is in the third person ("The user's sister Ana lives in Lisbon."), the person
says it in the first, and the window shows it in the second. These functions are the only
place where that happens.
"""

import re
from collections.abc import Callable, Mapping

from app.domain.wordlists import listed

_CONTRACTIONS = (
    (r"\bcan'?t\b", "cannot"),
    (r"\bwon'?t\b", "will not"),
    (r"\b(do|does|did|is|are|was|were|have|has|had|would|could|should)n'?t\b", r"\1 not"),
    (r"\b(i)'?m\b", r"\1 am"),
    (r"\b(i|we|they|you)'ve\b", r"\1 have"),
    (r"\b(i|we|they|you)'ll\b", r"\1 will"),
    (r"\b(we|they|you)'re\b", r"\1 are"),
    (r"\b(he|she|it|name)'s\b", r"\1 is"),
    (r"\b(i|we) have got\b", r"\1 have"),
    (r"\b(i|we)'d rather\b", r"\1 would rather"),
)
_PAST = listed(
    "was were had did went grew got became took came met bought broke lost won left began wrote "
    "gave made said saw thought knew found kept spent taught felt held sold built ran "
    "fell chose quit meant told left sent slept drove flew rode sang swam"
)
_FALSE_PAST = listed("need feed breed seed bleed speed weed embed shed wed bed")
_MODAL = listed("can cannot could will would shall should may might must ought")
_ADVERBS = listed(
    "always usually often never sometimes rarely normally generally typically mostly mainly really "
    "also only just still currently regularly occasionally absolutely definitely actually "
    "especially particularly both very hardly seldom frequently already recently now"
)
_IRREGULAR = {"am": "is", "are": "is", "have": "has", "do": "does", "go": "goes", "were": "was"}
_PLAIN = {"is": "are", "has": "have", "does": "do", "goes": "go", "was": "were"}
_PLAIN |= {word + "es": word for word in ("focus", "canvas", "bias", "veto", "undergo", "forgo")}
_PLAIN |= {word + "s": word for word in ("lie", "die", "tie", "ache", "cache")}
_PERSON = {
    "i am": "{they} are", "we are": "{they} are", "i was": "{they} were", "i": "{they}",
    "we": "{they}", "me": "{them}", "us": "{them}", "my": "{their}", "our": "{their}",
    "mine": "{theirs}", "ours": "{theirs}", "myself": "{self}", "ourselves": "{self}",
}  # fmt: skip
_ABOUT_USER = {
    "they": "they", "them": "them", "their": "their", "theirs": "theirs", "self": "themselves",
}  # fmt: skip
_ABOUT_OTHER = {
    "they": "the user", "them": "the user", "their": "the user's", "theirs": "the user's",
    "self": "the user",
}  # fmt: skip
_FIRST = re.compile(r"\b(i am|we are|i was|i|we|me|us|my|our|mine|ours|myself|ourselves)\b", re.I)
_BETWEEN = rf"(?:(?:{'|'.join(_ADVERBS)}|[a-z]{{3,}}(?<!\bapp)(?<!\bimp)(?<!\brep)ly) )*"
_AS_SUBJECT = re.compile(rf"(?<!and )\b(?:i|we) ({_BETWEEN})([a-z]+)\b", re.I)
_OBSERVED = re.compile(
    rf"\b(the user {_BETWEEN})"
    r"(?!(?:as|this|his|its|us|less|perhaps|yes|plus|thus|alas)\b)([a-z]+s)\b"
)
_SHOWN = {"they are": "you are", "they": "you", "them": "you", "their": "your",
          "theirs": "yours", "themselves": "yourself"}  # fmt: skip

_SAID = {"you are": "I am", "you": "I", "your": "my", "yours": "mine", "yourself": "myself"}


def conjugated(verb: str) -> str:
    """Return the verb as it stands after "the user": "play" becomes "plays"."""
    low = verb.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low in _MODAL or low in _PAST or (low.endswith("ed") and low not in _FALSE_PAST):
        return verb
    if re.search(r"(s|x|z|ch|sh|o)$", low):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", low) else verb + "s"


def plain(verb: str) -> str:
    """Return the verb as it stands after "you": "plays" becomes "play"."""
    low = verb.lower()
    if low in _PLAIN:
        return _PLAIN[low]
    if low in _MODAL or low in _PAST or not low.endswith("s"):
        return verb
    if low.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if re.search(r"(ss|x|zz|ch|sh|o)es$", low) else verb[:-1]


def as_stated(said: str) -> str:
    """Return what the person said of themselves as a statement in the third person.

    A sentence that does not begin with "I", "we", "my" or "our" keeps its own subject.
    """
    text = _expanded(" ".join(said.replace("\u2019", "'").split())).rstrip(" .!,;")
    if own := re.match(r"(?:i|we)\b\s*(.*)", text, re.I):
        said = re.sub(r"^(?:(?:also|just|still|actually) )+", "", own[1])
        return _sentence("The user " + _with_verb(_third(said, _ABOUT_USER), conjugated))
    if mine := re.match(r"(?:my|our)\b\s*(.*)", text, re.I):
        return _sentence("The user's " + _third(mine[1], _ABOUT_OTHER))
    return _sentence(_third(text, _ABOUT_OTHER))


def as_shown(statement: str) -> str:
    """Return a statement as the window shows it to the person whom it is about.

    "The user's sister Ana lives in Lisbon." becomes "Your sister Ana lives in Lisbon."
    """
    if statement.startswith("The user "):
        rest = _with_verb(statement.removeprefix("The user "), plain)
        own = re.compile(r"\b(they are|they|them|their|theirs|themselves)\b")
        return "You " + _addressed(own.sub(lambda m: _SHOWN[m[1]], rest))
    return _addressed(statement)


def as_kept(written: str) -> str:
    """Return a sentence in any of the three points of view as a statement."""
    text = written.strip()
    if re.match(r"(?:i|i'm|im|i've|we|my|our)\b", text, re.I):
        return as_stated(text)
    if re.match(r"your\b", text, re.I):
        return as_stated(
            re.sub(r"\byour\b", "my", re.sub(r"\byou\b", "I", text, flags=re.I), flags=re.I)
        )
    if re.match(r"you\b", text, re.I):
        own = {"you are": "I am", "you're": "I am", "you": "I", "your": "my", "yourself": "myself"}
        pattern = r"\b(you are|you're|yourself|your|you)\b"
        return as_stated(re.sub(pattern, lambda found: own[found[1].lower()], text, flags=re.I))
    return _sentence(text.rstrip(" .!,;"))


def as_said(statement: str) -> str:
    """Return a statement as the person would say it, "My sister Ana lives in Lisbon" for example.

    Vectors are made of this form, because questions come in it: "What do I do for a living?" is
    nearer to "I work as a nurse." (cosine .50) than to "The user works as a nurse." (.23).
    """
    shown = as_shown(statement)
    own = re.compile(r"\b(you are|your|yours|yourself|you)\b", re.I)
    said = own.sub(lambda found: _SAID[found[1].lower()], shown)
    said = re.sub(r"\bI were\b", "I was", said)
    return said[:1].upper() + said[1:]


def _addressed(text: str) -> str:
    text = _OBSERVED.sub(lambda found: f"{found[1]}{plain(found[2])}", text)
    text = re.sub(r"\b(T|t)he user's", lambda m: "Your" if m[1] == "T" else "your", text)
    return re.sub(r"\b(T|t)he user\b", lambda m: "You" if m[1] == "T" else "you", text)


def _expanded(text: str) -> str:
    for short, long in _CONTRACTIONS:
        text = re.sub(short, long, text, flags=re.I)
    return text


def _third(text: str, words: Mapping[str, str]) -> str:
    if words is _ABOUT_OTHER:
        text = _AS_SUBJECT.sub(lambda own: f"the user {own[1]}{conjugated(own[2])}", text)
    return _FIRST.sub(lambda found: _PERSON[found[1].lower()].format(**words), text)


def _with_verb(text: str, change: Callable[[str], str]) -> str:
    """The text with its first word that is no adverb changed: the verb after the subject."""
    text, longer = (
        re.sub(r"^no longer ", "", text),
        text[:10] if text.startswith("no longer ") else "",
    )
    words = text.split(" ")
    place = next((n for n, word in enumerate(words) if word.lower() not in _ADVERBS), 0)
    return longer + " ".join([*words[:place], change(words[place]), *words[place + 1 :]])


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
