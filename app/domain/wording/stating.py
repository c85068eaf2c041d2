"""From what the person says of themselves, or edits, to a statement in the third person."""

import re
from collections.abc import Mapping

from app.domain.wording.roles import follows_auxiliary, is_plain_doer, shares_verb
from app.domain.wording.values import beside_quotes, is_name, outside_quotes
from app.domain.wording.verbs import BETWEEN, conjugated_in

_CONTRACTIONS = (
    (r"\bcan'?t\b", "cannot"),
    (r"\bwon'?t\b", "will not"),
    (r"\b(do|does|did|is|are|was|were|have|has|had|would|could|should)n'?t\b", r"\1 not"),
    (r"\b(must|might)n't\b", r"\1 not"),
    (r"\b(i)'?m\b", r"\1 am"),
    (r"\b(i|we|they|you)'ve\b", r"\1 have"),
    (r"\b(i|we|they|you)'ll\b", r"\1 will"),
    (r"\b(we|they|you)'re\b", r"\1 are"),
    (r"\b(he|she|it|name)'s\b", r"\1 is"),
    (r"\b(i|we) have got\b", r"\1 have"),
    (r"\b(i|we)'d(?= (?:better|been|had|gone|done|seen|(?!need|feed)[a-z]+ed)\b)", r"\1 had"),
    (r"\b(i|we)'d\b", r"\1 would"),
)
_PERSON = {
    "i": "{they}", "we": "{they}", "me": "{them}", "us": "{them}", "my": "{their}",
    "our": "{their}", "mine": "{theirs}", "ours": "{theirs}", "myself": "themselves",
    "ourselves": "themselves",
}  # fmt: skip
_ABOUT_USER = {
    "they": "they", "them": "them", "their": "their", "theirs": "theirs",
}  # fmt: skip
_ABOUT_OTHER = {
    "they": "the user", "them": "the user", "their": "the user's", "theirs": "the user's",
}  # fmt: skip
_OF_THEM = {"am": "are", "was": "were"}
_ALONE, _CLOSED = r"(?<![\w@./-])", r"(?![\w@/-]|\.\w)"  # no part of "forget-me-not", of an address
_FIRST = re.compile(rf"{_ALONE}(i|we|me|us|my|our|mine|ours|myself|ourselves){_CLOSED}", re.I)
_AS_SUBJECT = re.compile(rf"{_ALONE}(i|we) ({BETWEEN})([a-z][a-z-]*)\b", re.I)
_FIRST_OF = {
    "you're": "I am", "your": "my", "yours": "mine", "yourself": "myself",
}  # fmt: skip
_SECOND = re.compile(rf"{_ALONE}(you're|your|yours|yourself|you){_CLOSED}", re.I)
_NO_REFLEXIVE = re.compile(
    r"\b(?:(?:and|or|nor|than|except|besides|between)|(?<!to )(?<!not )(?<!should )like) $", re.I
)  # what stands before the "myself" of "my wife and myself"; everywhere else "I" stands for it


def as_stated(said: str) -> str:
    """Return what the person said of themselves as a statement in the third person.

    A sentence that does not begin with "I", "we", "my" or "our" keeps its own subject.
    """
    return beside_quotes(_stated, " ".join(said.replace("\u2019", "'").split()))


def as_kept(written: str) -> str:
    """Return a sentence in any of the three points of view as a statement.

    "You" is the person where nobody else speaks: "Celery gives you hives" is theirs, but "I like
    it when you are brief" speaks to the assistant.
    """
    text = written.strip()
    if _speaks_of_self(outside_quotes(text)):
        return as_stated(text)
    if _SECOND.search(text) and not re.search(r"\bthe user\b", text, re.I):
        return as_stated(beside_quotes(lambda bare: _SECOND.sub(_in_first, bare), text))
    return _sentence(text.rstrip(" .!,;"))


def _stated(text: str) -> str:
    text = _expanded(text).rstrip(" .!,;")
    own = re.match(rf"(i|we){_CLOSED}\s*(.*)", text, re.I)
    if own and not is_name(own[1], "", text[own.end(1) :]):
        said = re.sub(r"^(?:(?:also|just|still|actually) )+", "", own[2])
        return _sentence("The user " + _with_verb(_third(said, _ABOUT_USER)))
    return _sentence(_third(text, _ABOUT_OTHER))


def _speaks_of_self(text: str) -> bool:
    return any(
        not is_name(found[0], text[: found.start()], text[found.end() :])
        for found in _FIRST.finditer(text)
    )


def _in_first(found: re.Match[str]) -> str:
    word = found[0].lower()
    if word != "you":
        return _FIRST_OF[word]
    before, after = found.string[: found.start()], found.string[found.end() :]
    return "I" if is_plain_doer(before, after) else "me"


def _expanded(text: str) -> str:
    for short, long in _CONTRACTIONS:
        text = re.sub(short, long, text, flags=re.I)
    return text


def _third(text: str, words: Mapping[str, str]) -> str:
    text = _AS_SUBJECT.sub(lambda found: _as_subject(found, words), text)
    return _FIRST.sub(lambda found: _in_person(found, words), text)


def _as_subject(found: re.Match[str], words: Mapping[str, str]) -> str:
    before, (_, adverbs, verb) = found.string[: found.start()], found.groups()
    if is_name(found[1], before, found.string[found.end(1) :]):
        return found[0]
    if words is _ABOUT_USER:
        return f"they {adverbs}{_OF_THEM.get(verb.lower(), verb)}"
    shared = shares_verb(before) and verb.lower() != "am"
    keeps = shared or follows_auxiliary(before)
    return f"the user {adverbs}{verb if keeps else conjugated_in(found.string, verb)}"


def _in_person(found: re.Match[str], words: Mapping[str, str]) -> str:
    before, word = found.string[: found.start()], found[0].lower()
    if is_name(found[0], before, found.string[found.end() :]):
        return found[0]
    if words is _ABOUT_OTHER and word in {"myself", "ourselves"} and _NO_REFLEXIVE.search(before):
        return "the user"
    return _PERSON[word].format(**words)


def _with_verb(text: str) -> str:
    """The text with its first word that is no adverb conjugated: the verb after the subject."""
    return re.sub(
        rf"^({BETWEEN})([\w'-]+)", lambda m: m[1] + conjugated_in(text, m[2]), text, count=1
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
