"""What is too private to stand beside a request that did not ask for it.

Feelings, conflicts, convictions, beliefs about oneself and what befell somebody: near in words to
many a request, and out of place in most. They are recalled where the person asks about their own
life, not where they ask for help with something. Source of the need: PersistBench (arXiv
2602.01146), cross-domain cases.
"""

import re

from app.domain.memories import Memory

_FEELINGS = (
    r"nervous|shy|worr(?:y|ies|ied)|anxi\w+|afraid|fear\w*|terrified|phobia|asham\w+|embarrass\w*|"
    r"humiliat\w*|guilt\w*|haunt\w*|hurt|grie[fv]\w*|mourn\w*|lonel\w+|depress\w*|panic|"
    r"overwhelm\w*|resent\w*|jealous\w*|bitter\w*|ang(?:ry|er)|hates?|despis\w*|feels?|feelings?|"
    r"felt|insecur\w+|doubts?|regret\w*|distrust\w*|disappoint\w*|prides?|struggl\w+"
)
_CONVICTIONS = (
    r"believ\w+|convinced|opinions?|thinks?|argu\w+|critici[sz]\w+|complain\w*|staunch|skeptic\w*|"
    r"anti-\w+|activis\w+|views? \w+ as|once wrote|identity|identif\w+|politic\w*|"
    r"vot(?:e|es|ed|ing|er)|religio\w+|church|faith|god|pray\w*|atheis\w*|spiritual\w*"
)
_TROUBLES = (
    r"journals?|diary|secret\w*|privately|confess\w*|betray\w*|trauma\w*|therap(?:y|ist)|"
    r"diagnos\w+|disorder|illness|disease|cancer|medication|chronic|symptoms?|legal\w*|lawsuit|"
    r"dispute|court|lawyer|divorce\w*|debts?|bankrupt\w*|fraud|inherit\w+|estranged|abus\w+|"
    r"addict\w*|alcohol\w*|drunk|affair|cheat\w*|failure|ex|ex-\w+|broke up|breakup|accident\w*|"
    r"disastrous\w*|conflicts? with|fell out|died|death|passed away|suicid\w*|self-harm|"
    r"relationship|childhood|birth mother|refugee|immigrant|ethnic\w*|"
    r"gay|lesbian|bisexual|queer|transgender"
)
_INTIMATE = re.compile(rf"\b(?:{_FEELINGS}|{_CONVICTIONS}|{_TROUBLES})\b", re.I)


def is_intimate(memory: Memory) -> bool:
    """Return whether a memory is kept out of requests that did not ask for it."""
    return bool(_INTIMATE.search(memory.statement)) or memory.sensitive
