"""What a question wants: something about the person, advice that suits them, or neither.

Recall is generous only where the person's own life is asked about; a question about the world gets
no memories, however near its words are. Source: PersistBench, arXiv 2602.01146.
"""

import re
from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum

from app.memory.recall.about import Domain, domains_in, relatives_in


class Aim(StrEnum):
    """What a question is after."""

    PERSON = "the person's own life"
    ADVICE = "advice that suits the person"
    REQUEST = "help with something of the person's"
    WORLD = "the world at large"


@dataclass(frozen=True, slots=True)
class Question:
    """What was read out of a question's form.

    Attributes:
        aim: what it is after.
        relatives: relations it names, as concepts.
        names: names in it that some memory knows.
        domains: parts of life it touches.
    """

    aim: Aim
    relatives: frozenset[str]
    names: frozenset[str]
    domains: frozenset[Domain]


_POLITE = re.compile(
    r"\b(?:tell|give|show|help|write|find|explain to|explain|remind|make|get|teach|send|"
    r"let|ask|tells|for) me\b"
    r"|\b(?:how|where|what) (?:do|can|should|would|could|shall) (?:i|we|one) (?=(?:boil|"
    r"fix|install|convert|use|"
    r"write|make|find|get|calculate|change|remove|clean|spell|pronounce|say|solve|draw|"
    r"tie|open|create|"
    r"delete|set|add|build|prove|compute|start|learn|know|tell|stop|go about)\b)"
    r"|\b(?:can|could|may|shall) i (?:ask|get you|have you)\b|\bi (?:want|need|would like|"
    r"have) (?:you|to know|a question)\b"
    r"|\bi'd like (?:you|to know)\b|\bi(?:'m| am) (?:wondering|curious|looking for)\b|\bi "
    r"wonder\b|\bi think\b|\bmy (?:question|guess|code|text|essay|email)\b",
    re.I,
)
_OWN = re.compile(
    r"\b(?:i|i'm|i've|im|me|my|mine|myself|we|our|us|am|"
    r"(?<!a )(?<!the )(?:mum|mom|dad|grandma|granny|grandpa))\b",
    re.I,
)
_ADVICE = re.compile(
    r"\b(?:suggest\w*|recommend\w*|ideas?|advice|tips?|inspire|inspiration|plan (?:a|my|our|me)|"
    r"what (?:should|could|can|shall|might|to|would you) |should i|should we|which .* should|"
    r"where (?:should|could|can|shall) (?:i|we)|can i (?:eat|have|drink)|could i (?:eat|"
    r"have|drink)|may i (?:eat|have|drink)|"
    r"bored|hungry|gifts?|presents?|help me (?:choose|pick|decide|plan)|(?:some|any)thing "
    r"(?:for|to)|"
    r"what's for|let's (?:cook|eat|watch|plan)|surprise me|make me a|(?:i want to|i'd "
    r"like to) (?:cook|eat|read|watch|do something)|"
    r"(?:is it|is this|would it be) (?:safe|ok|okay|good) for me)\b",
    re.I,
)
_TASK = re.compile(
    r"\b(?:help me (?:to )?(?:write|draft|brainstorm|plan|make|prepare|choose|pick|decide)|draft|"
    r"brainstorm|compose|write (?:me )?an? |some ideas|recommend|suggest)\b",
    re.I,
)
LONGEST_QUESTION = 14  # words; longer ones are requests
_PERSONAL_WORD = re.compile(
    r"^\W*(?:the )?(?:favou?rite \w+|allergies|birthday|nickname)\W*$", re.I
)


def read_question(text: str, known_names: Set[str]) -> Question:
    """Return what a question wants, given the names that memories know."""
    plain = text.replace("\u2019", "'")
    words = {word.lower().removesuffix("'s") for word in re.findall(r"[\w'-]+", plain)}
    names, domains = frozenset(word for word in words if word in known_names), domains_in(plain)
    own = _OWN.search(_POLITE.sub(" ", plain)) or _PERSONAL_WORD.match(plain)
    relatives = relatives_in(plain) if own else frozenset()
    return Question(_aim(plain, own=bool(own or names), domains=domains), relatives, names, domains)


def _aim(text: str, *, own: bool, domains: frozenset[Domain]) -> Aim:
    """What a question is after. A long one tells of a matter and asks for help with it."""
    long = len(text.split()) > LONGEST_QUESTION
    if own and (long or _TASK.search(text)) and not (domains and not long):
        return Aim.REQUEST
    if _ADVICE.search(text) and domains and (own or not long):
        return Aim.ADVICE
    return Aim.PERSON if own else Aim.WORLD
