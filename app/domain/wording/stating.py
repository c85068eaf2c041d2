"""From what the person says of themselves, or edits, to a statement in the third person."""

import re
from collections.abc import Mapping

from app.domain.wording.addressing import to_assistant
from app.domain.wording.contractions import expanded
from app.domain.wording.kinds import ALONE
from app.domain.wording.roles import follows_auxiliary, goes_on, is_plain_doer, shares_verb
from app.domain.wording.values import beside_quotes, is_name, outside_quotes, placed
from app.domain.wording.verbs import ASIDE, BETWEEN, LEAD, NOT_SO, conjugated, conjugated_in

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
_BESIDE_OTHERS = dict(_ABOUT_OTHER)  # behind "I", where "they" are others
_OF_THEM = {"am": "are", "was": "were"}
_OTHERS = re.compile(r"\b(?:they|them|theirs?|themselves)\b", re.I)
_ALSO = re.compile(rf"\b((?:and|but|or|yet|then) {NOT_SO}{BETWEEN})(am|are|were)\b")
_ALONE, _CLOSED = r"(?<![\w@./-])", r"(?![\w@/-]|\.\w)"  # no part of "forget-me-not", of an address
_ASKING = re.compile(
    rf"\b(\w+ )?(am|are|do|have|(?:(?<=so )|(?<=nor )|(?<=neither ))were) (?=(?:i|we){_CLOSED})",
    re.I,
)
_FIRST = re.compile(rf"{_ALONE}(i|we|me|us|my|our|mine|ours|myself|ourselves){_CLOSED}", re.I)
_AS_SUBJECT = re.compile(rf"{_ALONE}(i|we) ({BETWEEN})([a-z][a-z-]*)\b", re.I)
_VERB = re.compile(rf"^({ASIDE} {BETWEEN})([\w'-]+)")
_FIRST_OF = {
    "you're": "I am", "your": "my", "yours": "mine", "yourself": "myself",
    "yourselves": "ourselves",
}  # fmt: skip
_ASKED = re.compile(rf"{LEAD}(?:are|do|have|were) $", re.I)
_SECOND = re.compile(rf"{_ALONE}(you're|your|yours|yourself|yourselves|you){_CLOSED}", re.I)
_NO_REFLEXIVE = re.compile(
    r"\b(?:(?:and|or|nor|than|except|besides|between)|(?<!to )(?<!not )(?<!should )like) $", re.I
)  # what stands before the "myself" of "my wife and myself"; everywhere else "I" stands for it


def as_stated(said: str) -> str:
    """Return what the person said of themselves as a statement in the third person.

    A sentence that does not begin with "I", "we", "my" or "our" keeps its own subject. Where others
    are "they" the person is not: "The user misses the user's parents, they died in May." One that
    names the person no second time begins with "This user", by which `telling` knows it.
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
        return as_stated(beside_quotes(lambda bare: _SECOND.sub(_in_first, expanded(bare)), text))
    return _sentence(text.rstrip(" .!,;"))


def _stated(text: str) -> str:
    text = to_assistant(expanded(text).rstrip(" .!,;"))
    own = re.match(rf"(?:i|we){_CLOSED}(\s*(.*))", text, re.I)
    if own and not is_name(text[0], "", own[1]):
        return _sentence(_of_self(re.sub(r"^ (?:(?:also|just|still|actually) )+", " ", own[1])))
    return _sentence(_third(text, _ABOUT_OTHER))


def _of_self(said: str) -> str:
    """What the person says behind "I", or "we", with its subject."""
    others = bool(_OTHERS.search(said))
    told = _with_verb(_third(said, _BESIDE_OTHERS if others else _ABOUT_USER))
    told = _ALSO.sub(lambda found: _also(found, told), told)
    return f"{'This' if others and 'the user' not in told.lower() else 'The'} user{told}"


def _also(found: re.Match[str], told: str) -> str:
    """What else the person is: "lives in Rome and is tired"."""
    keeps = found[2] != "am" and not goes_on(told[: found.start()])
    return found[0] if keeps else found[1] + conjugated(found[2])


def _speaks_of_self(text: str) -> bool:
    return any(
        not is_name(found[0], text[: found.start()], text[found.end() :])
        for found in _FIRST.finditer(text)
    )


def _in_first(found: re.Match[str]) -> str:
    word = found[0].lower()
    before, after = found.string[: found.start()], found.string[found.end() :]
    if found[0].istitle() and is_name(found[0], before, after):
        return found[0]
    if word != "you":
        return _FIRST_OF[word]
    subject = not before or _ASKED.search(before) or is_plain_doer(before, after)
    return "I" if subject else "me"


def _third(text: str, words: Mapping[str, str]) -> str:
    text = text if words is _ABOUT_USER else _ASKING.sub(_asking, text)
    text = _AS_SUBJECT.sub(lambda found: _as_subject(found, words), text)
    return _FIRST.sub(lambda found: _in_person(found, words), text)


def _asking(found: re.Match[str]) -> str:
    """An auxiliary before its subject, as in "so do I"; not in "whatever I do I enjoy"."""
    if (found[1] or "").strip().lower() in ALONE:
        return found[0]
    return f"{found[1] or ''}{conjugated(found[2])} "


def _as_subject(found: re.Match[str], words: Mapping[str, str]) -> str:
    before, (_, adverbs, verb) = found.string[: found.start()], found.groups()
    if is_name(found[1], before, found.string[found.end(1) :]):
        return found[0]
    if words is _ABOUT_USER:
        return f"they {adverbs}{_OF_THEM.get(verb.lower(), verb)}"
    shared = words is _ABOUT_OTHER and shares_verb(before) and verb.lower() != "am"
    keeps = shared or follows_auxiliary(before)
    verb = verb if keeps else conjugated_in(found.string, verb)
    return f"{placed('the user', before)} {adverbs}{verb}"


def _in_person(found: re.Match[str], words: Mapping[str, str]) -> str:
    before, word = found.string[: found.start()], found[0].lower()
    if is_name(found[0], before, found.string[found.end() :]):
        return found[0]
    if words is _ABOUT_USER:
        return _PERSON[word].format(**words)
    shared = word in {"myself", "ourselves"} and _NO_REFLEXIVE.search(before)
    return placed("the user" if shared else _PERSON[word].format(**words), before)


def _with_verb(text: str) -> str:
    """The text with its first word that is no adverb conjugated: the verb after the subject."""
    return _VERB.sub(lambda found: found[1] + conjugated_in(text, found[2]), text, count=1)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
