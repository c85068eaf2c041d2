"""The system text of an example, and how its answer follows the sliders in it.

The text is built by the app itself; nothing here can drift from what the app sends.
"""

import re
from random import Random

from app.domain.head import build_head
from app.domain.persona import HIGHEST, LOWEST, Axis, Persona

TONES = ("professional", "friendly", "witty", "caring", "enthusiastic")
DEFAULT_HEAD = build_head(Persona(), starter=True)

_SHARE_DEFAULT = 0.7
_SHARE_ONE_SLIDER = 0.8  # of the rest; the others move two
_LONG_FORMS = (
    (r"\bcan't\b", "cannot"),
    (r"\bwon't\b", "will not"),
    (r"n't\b", " not"),
    (r"\b([Ii])'m\b", r"\1 am"),
    (r"\b(\w+)'ve\b", r"\1 have"),
    (r"\b(\w+)'ll\b", r"\1 will"),
    (r"\b(\w+)'re\b", r"\1 are"),
    (r"\b([Tt]hat|[Ii]t|[Ww]hat|[Hh]ere|[Tt]here|[Hh]ow|[Ww]here)'s\b", r"\1 is"),
    (r"\b([Ll]et)'s\b", r"\1 us"),
)
_LOWERED = re.compile(r"^(Your|You|Yes|No|Got|Hello|Hi|Okay|Sure|How|Try|The|That|Good)\b")


def tone_head(tone: str) -> str:
    """Return the head with one of the five tones at its end."""
    return f"{DEFAULT_HEAD} Tone: {tone}."


def draw_persona(random: Random) -> Persona:
    """Return where the sliders stand: mostly in the middle, else one or two of them moved."""
    persona = Persona()
    if random.random() < _SHARE_DEFAULT:
        return persona
    count = 1 if random.random() < _SHARE_ONE_SLIDER else 2
    for axis in random.sample(list(Axis), count):
        persona = persona.moved(axis, random.randint(LOWEST, HIGHEST))
    return persona


def styled(answer: str, persona: Persona) -> str:
    """Return an answer in the formality that the sliders ask for."""
    match persona.position(Axis.FORMALITY):
        case 2:
            return formal(answer)
        case -2:
            return casual(answer)
        case _:
            return answer


def formal(answer: str) -> str:
    """Return an answer without contractions."""
    for short, long in _LONG_FORMS:
        answer = re.sub(short, long, answer)
    return answer


def casual(answer: str) -> str:
    """Return an answer as in a text message: begun small and without its last full stop."""
    begun = _LOWERED.sub(lambda found: found[0].lower(), answer)
    return begun.removesuffix(".") if begun.count(".") == 1 else begun
