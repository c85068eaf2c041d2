"""Requests to forget, read out of what somebody says: what is meant, and how much of it.

Pure and quick: learning asks so that it never learns from a request, a turn so that it shows a plan
instead of recalling the very thing.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum

LONGEST = 600  # characters; what is longer is a pasted text


class Scope(StrEnum):
    """How much somebody wants forgotten."""

    CLAIM = "one thing that is said"
    ABOUT = "everything about something"
    LAST = "what was said last"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class ForgetRequest:
    """A request to forget; `target` is the person's own words for it, at `start` to `end`."""

    scope: Scope
    target: str = field(default="", repr=False)
    start: int = 0
    end: int = 0


_POLITE = (
    r"(?:(?:please|kindly|ok(?:ay)?|well|now|so|and|but|actually|sorry|wait|hey|candor|no)[,:]? |"
    r"(?:can|could|would|will) you (?:please |kindly |just )?|i(?:'d| would) like you to |"
    r"i (?:want|need) you to |you (?:should|can|may|must) (?:please )?|let's |just |"
    r"(?:por favor|bitte|s'il (?:te|vous) pla[iî]t),? )*"
)
_FORGET = (
    r"(?:forget|unlearn|stop remembering|(?:do not|don't) remember|olvida|olvide|vergiss|"
    r"vergessen sie|oublie|oubliez)"
)
_ERASE = r"(?:delete|erase|remove|wipe|clear|drop|purge|forget)"
_FROM_MEMORY = (
    r"(?: from (?:your|the) (?:memory|memories)|(?: that)? you (?:know|remember|noted|saved|"
    r"have (?:saved|noted|stored))(?: about me)?| (?:in|out of) your memory)"
)
_START = r"(?:^\W*|(?<=[.!?;])\s+)"
_ABOUT = (
    r",? (?:(?:every|any)thing|all|whatever|what)(?: (?:that )?(?:i|you|we)(?:'ve| have)? "
    r"(?:ever )?(?:just )?(?:said|told you|told|know|talked|remember|noted|saved|spoke|mentioned))?"
    r"(?: that you know)? (?:about|on|of|regarding|concerning) |,? (?:todo (?:lo que sabes )?sobre|"
    r"lo que (?:te )?dije sobre|alles(?:,? was (?:du|ich) \w+(?: \w+)?)? über|tout "
    r"(?:ce que tu sais )?sur|ce que j'ai dit (?:sur|de)) "
)
_THAT = (
    r"(?: about)?,? (?:the fact )?(?:that|dass|que|qu')\s*|,? (?:about )?(?=(?:my|our|where|when|"
    r"who|how|whom|what|mein|meine|mi|mis|mon|ma|mes|i|the|ana?)\b)|,? (?:about )"
)
_TARGET = r"(?P<target>[^.!?\n;][^.!?\n;]*(?:[.@:][\w][^.!?\n;]*)*)"
_ABOUT_REQUEST = re.compile(rf"{_START}{_POLITE}(?:{_FORGET}|{_ERASE})(?:{_ABOUT}){_TARGET}", re.I)
_THAT_REQUEST = re.compile(rf"{_START}{_POLITE}{_FORGET}(?:{_THAT}){_TARGET}", re.I)
_ERASE_REQUEST = re.compile(
    rf"{_START}{_POLITE}{_ERASE} (?P<target>[^.!?\n;]+?){_FROM_MEMORY}", re.I
)
_EVERYTHING = re.compile(
    rf"{_START}{_POLITE}(?:{_FORGET}|{_ERASE}),? (?:everything|it all|all of it|all|todo|alles|"
    rf"tout)(?:{_FROM_MEMORY}| about me| sobre m[ií]| über mich| sur moi)?\W*$",
    re.I,
)
_LAST = re.compile(
    rf"{_START}{_POLITE}{_FORGET} (?:that|this|what i (?:just )?said|what i (?:just )?told you|"
    rf"the last (?:thing|message|bit)(?: i said)?|my last (?:message|sentence)|eso|das|cela|ça)"
    r"(?: again| please| now)?\W*$",
    re.I,
)
_NOT_MEANT = re.compile(
    r"^(?:it|about it|this one|you(?:'re| are|r)?\b|"
    r"(?:all |any |the |these |those )*(?:previous|prior|above|earlier|preceding)|"
    r"(?:all |the |any )*(?:instructions?|rules)|to\b|me\b$|the past\b$|whatever\b$)",
    re.I,
)
_HINT = re.compile(
    r"forget|unlearn|remember|delete|erase|remove|wipe|clear|drop|purge|olvid|verg[ei]ss|oubli",
    re.I,
)
_MINE_ALONE = re.compile(r"^(?:me|myself|us)\W*$", re.I)


def read_forget_request(text: str) -> ForgetRequest | None:
    """Return what a message asks to be forgotten; None when it asks for nothing of the kind."""
    said = text.replace("\u2019", "'")
    if len(said) > LONGEST or not _HINT.search(said):
        return None
    if _EVERYTHING.search(said):
        return ForgetRequest(Scope.EVERYTHING)
    if _LAST.search(said):
        return ForgetRequest(Scope.LAST)
    forms = ((_ABOUT_REQUEST, Scope.ABOUT), (_THAT_REQUEST, Scope.CLAIM), (_ERASE_REQUEST, None))
    for pattern, scope in forms:
        if found := pattern.search(said):
            return _request(found, scope)
    return None


def _request(found: re.Match[str], scope: Scope | None) -> ForgetRequest | None:
    target = re.sub(r"(?:,? (?:please|now|again|for good|forever))+$", "", found["target"].rstrip())
    if not target or _NOT_MEANT.match(target):
        return None
    if _MINE_ALONE.match(target):
        return ForgetRequest(Scope.EVERYTHING)
    start = found.start("target")
    return ForgetRequest(scope or _scope_of(target), target, start, start + len(target))


def _scope_of(target: str) -> Scope:
    wide = re.match(r"(?:every|any)thing|all\b|what(?:ever)?\b", target, re.I)
    return Scope.ABOUT if wide else Scope.CLAIM
