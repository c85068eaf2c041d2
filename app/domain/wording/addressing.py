"""Where "you" is the assistant, to whom the person speaks: "I want you to be brief".

A statement names the assistant, for "you" is the person on the page that they read. The "you" that
is anybody ("a town where you know everyone") stays as it is.
"""

import re

from app.domain.wording.roles import follows_auxiliary
from app.domain.wording.verbs import BETWEEN, conjugated

_DONE = re.compile(
    rf"\byou (?P<often>{BETWEEN})(?P<verb>call|give|gave|tell|told|show|showed|send|sent|write|"
    r"wrote|ask|asked|answer|answered|remind|reminded|help|helped|explain|explained|teach|taught)"
    r"(?= (?:(?:it|that|this|things) )?(?:about |to )?(?:me|us)\b)",
    re.I,
)
_LIKED = re.compile(
    rf"\b(?P<like>(?:like|love|hate|prefer|enjoy|dislike)(?: it)? (?:when|how|that|if)) you "
    rf"(?P<often>{BETWEEN})(?P<verb>answer|reply|respond|explain|write|talk|speak|use|keep|give|"
    r"call|say|remind|repeat|apologi[sz]e|are(?= (?:(?:so|too|very|more) )?(?:brief|short|concise|"
    r"direct|honest|blunt|formal|funny|polite|patient|friendly|clear)))\b",
    re.I,
)
_TOLD = re.compile(
    rf"\b(?P<did>(?:i|we) {BETWEEN}(?:(?:have|had|do not|did not|will|would) {BETWEEN})?(?:tell|"
    r"told|asked?|give|gave|show|showed|call|thank|trust|love|like|miss|want|need|prefer|expect)) "
    r"you\b(?! (?:are|know|think|understand|have|can|could|will|would)\b)",
    re.I,
)
_MAY = re.compile(
    r"\byou (?=(?:can|could|may|should|must|will) (?:not )?(?:call|remind) (?:me|us)\b)", re.I
)
_YOUR = re.compile(
    r"\byour (?=(?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|explanations?)\b)", re.I
)
_ASKED = re.compile(
    r"(?:please )?(?:(?P<never>never|do not) |(?P<always>always ))?"
    r"(?P<deed>(?:call|address|remind) me\b[^,;]*)",
    re.I,
)


def to_assistant(text: str) -> str:
    """Return a text in which the assistant is named where the person speaks to it."""
    if asked := _ASKED.fullmatch(text):
        often = "not to" if asked["never"] else f"to {asked['always'] or ''}".strip()
        text = f"I want the assistant {often} {asked['deed'][0].lower()}{asked['deed'][1:]}"
    text = _TOLD.sub(_told, text)
    text = _LIKED.sub(lambda found: f"{found['like']} {_does(found)}", text)
    text = _DONE.sub(_does, text)
    return _YOUR.sub("the assistant's ", _MAY.sub("the assistant ", text))


def _told(found: re.Match[str]) -> str:
    asks = follows_auxiliary(found.string[: found.start()])
    return found[0] if asks else f"{found['did']} the assistant"


def _does(found: re.Match[str]) -> str:
    asks = follows_auxiliary(found.string[: found.start()])
    return f"the assistant {found['often']}{found['verb'] if asks else conjugated(found['verb'])}"
