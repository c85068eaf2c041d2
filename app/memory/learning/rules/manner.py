"""How the person wants to be answered."""

import re

from app.domain.memories import Kind, Topic
from app.domain.wording import as_stated, conjugated
from app.memory.language.vocabulary import any_of
from app.memory.learning.findings import Groups, rule

_LASTING = r"(?:please |always |from now on,? |in (?:the )?future,? |whenever you answer,? )"
_STYLE = any_of(
    "bullet bullets list lists short shorter brief briefly concise concisely long longer detail "
    "detailed details simple simply plain formal formally informal informally casual "
    "casually polite "
    "politely emoji emojis metric imperial celsius fahrenheit table tables markdown sentence "
    "sentences paragraph paragraphs words step steps step-by-step examples example english german "
    "french spanish italian portuguese dutch polish british american jargon technical "
    "source sources "
    "bold headings language direct directly blunt honest honestly answers replies tone rhyme code "
    "point points jokes humour humor small_talk apologise apologising 24-hour"
)
_FOR_GOOD = (
    r"(?:always|from now on|future|whenever|answers?|reply|replies|respond|responses|talk|"
    r"speak|use|avoid|"
    r"don't|stop|call)"
)  # what tells a lasting wish from one about this answer
_SPEAK = (
    r"(?:answer|reply|respond|talk|speak|write|explain|keep|use|be|avoid|give|format|"
    r"address|stop|start|end|sign|add|skip|"
    r"include|don't (?:use|write|give|be|add|start|end|apologise|include|answer|ask)|do "
    r"not (?:use|write|give|be|add|start|include|ask)|call)"
)


def _wants(groups: Groups) -> str:
    what = f"{groups['what'][:1].lower()}{groups['what'][1:]}".replace("don't ", "not ").replace(
        "do not ", "not "
    )
    often = f"{groups['often'].strip()} " if groups.get("often") else ""
    said = as_stated(f"I want the assistant {_to(often, what)}")
    said = re.sub(r"\byou (\w+)", lambda found: f"it {conjugated(found[1])}", said)
    return said.replace(" your ", " its ")


def _to(often: str, what: str) -> str:
    if what.startswith("not "):
        return f"not to {what.removeprefix('not ')}"
    return f"{often}to {what}" if often == "never " else f"to {often}{what}"


RULES = (
    rule(
        r"(?P<what>(?:keep|make) (?:it|things|everything|them) (?:short|brief|simple|concise|"
        r"plain|formal|"
        r"casual))(?: from now on| in future| always| in general)(?: please)?",
        Kind.INSTRUCTION,
        Topic.STYLE,
        say=lambda g: _wants({**g, "what": "keep its answers " + g["what"].split(" ")[-1]}),
    ),
    rule(
        r"i (?:like|prefer|love|hate) it when (?:you|(?:your )?answers)\b [^?]{3,60}",
        Kind.PREFERENCE,
        Topic.STYLE,
    ),
    rule(
        rf"(?=.*\b{_FOR_GOOD}\b){_LASTING}+(?P<what>{_SPEAK}\b(?=.*\b{_STYLE}\b)(?! (?:me|this|"
        r"that|it|a (?:poem|"
        rf"story|letter|joke)|the following)\b(?!.*\b(?:answers|always)\b))[^?:]{{3,100}})",
        Kind.INSTRUCTION,
        Topic.STYLE,
        say=_wants,
    ),
    rule(
        rf"(?P<often>always|never) (?P<what>(?:(?:answer|reply|respond|explain|write|format|"
        rf"address|speak|"
        rf"talk) |{_SPEAK}\b(?=.*\b{_STYLE}\b))[^?:]{{3,100}})",
        Kind.INSTRUCTION,
        Topic.STYLE,
        say=_wants,
    ),
    rule(
        r"(?P<what>(?:keep|make) your (?:answers|replies|responses|explanations) "
        rf"[^?:]{{3,60}}|(?:answer|reply|respond|talk to me|speak|write to me) (?:in|with|"
        rf"without|like) (?=.*\b{_STYLE}\b)[^?:]{{3,60}}|(?:no|avoid|don't use|do not use|stop "
        r"using) (?:any )?(?:emojis?|jargon|bullet points|markdown|tables|small "
        r"talk)(?: please)?)",
        Kind.INSTRUCTION,
        Topic.STYLE,
        say=lambda g: _wants({**g, "what": _verbed(g["what"])}),
    ),
    rule(
        r"(?:i want you to|i would like you to|i'd like you to|i need you to) "
        rf"(?P<what>{_SPEAK}\b(?=.*\b{_STYLE}\b)[^?:]{{3,80}})",
        Kind.INSTRUCTION,
        Topic.STYLE,
        say=_wants,
    ),
    rule(
        rf"i (?:prefer|like|want|love|need) (?!that\b|the\b|this\b|those\b)(?:your "
        rf")?(?=.*\b{_STYLE}\b)(?:[\w-]+ )"
        rf"{{0,4}}(?:answers|replies|responses|explanations|examples)(?: [^?:]{{3,40}})?",
        Kind.PREFERENCE,
        Topic.STYLE,
    ),
    rule(
        r"i (?:prefer|want) (?:to be (?:answered|addressed)|when you answer|it when you "
        rf"answer) (?:in|with|by|as) (?=.*\b{_STYLE}\b)[^?:]{{3,40}}",
        Kind.PREFERENCE,
        Topic.STYLE,
    ),
    rule(
        r"i (?:prefer|use|want) (?:metric|imperial|celsius|fahrenheit|british spelling|"
        r"american spelling|british english|american english|the 24-hour clock|metric units|"
        r"the metric system)(?: [^?:]{3,40})?",
        Kind.PREFERENCE,
        Topic.STYLE,
    ),
)


def _verbed(what: str) -> str:
    if what.lower().startswith("no "):
        return "avoid " + what[3:]
    return what
