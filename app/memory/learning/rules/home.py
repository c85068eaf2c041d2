"""Where and with whom the person lives."""

from app.domain.memories import Kind, Topic
from app.memory.language.vocabulary import ADVERB, CIRCLE, KIN
from app.memory.learning.findings import Groups, rule

_WHERE = (
    r"(?P<place>(?!(?:a|an|fear|hope|peace|denial|constant|pain|dread|it|there|here|this|that|your|"
    r"total|the (?:past|moment|future|present|same|hope|real|now))\b)[\w'.-]+(?:,? (?!and "
    r"|but |with |for |a |last |this |when |since |after )[\w'.-]+){0,4})"
)
_HOME = (
    r"(?:a|an|the|my|our) (?:[\w'-]+ ){0,3}(?:house|flat|apartment|village|town|city|farm|"
    r"farmhouse|cottage|"
    r"countryside|country|boat|houseboat|caravan|studio|suburbs?|mountains|dorm|bungalow)"
    r"(?: (?:in|near|outside|of|by) [\w' ]{3,30})?"
)


def _lives(groups: Groups) -> str:
    return f"The user lives in {groups['place']}."


def _together(groups: Groups) -> str:
    who = " ".join(filter(None, (groups["kin"], groups["name"])))
    return f"The user lives in {groups['place']} with their {who}."


RULES = (
    rule(
        r"(?:i|we) live at (?=.*\d).{4,80}|my (?:home |postal |current )?address is .{4,100}|"
        r"my (?:mobile |cell |phone |telephone )?(?:number|phone|postcode|post code|zip code|"
        r"zip) is [\w +()/-]{3,30}|"
        r"my e-?mail(?: address)? is \S{5,60}",
        Kind.ATTRIBUTE,
        Topic.LOCATION,
    ),
    rule(
        rf"(?:i|we)(?:'m|m|'re| am| are)?(?: {ADVERB})? (?:live|living|based|reside|residing) "
        rf"in {_WHERE}(?: (?:for|since|with) .{{3,40}})?",
        Kind.ATTRIBUTE,
        Topic.PLACE,
        say=_lives,
    ),
    rule(
        rf"(?:i|we)(?:'ve| have)? (?:just |recently |now )?(?:moved|relocated) to (?!the "
        rf"(?!(?:countryside|coast|suburbs|city|mountains|uk|us|usa|netherlands)\b)){_WHERE}(?: "
        rf"(?:last|this|in|from|a|two|three|for) .{{2,25}})?",
        Kind.ATTRIBUTE,
        Topic.PLACE,
        say=_lives,
    ),
    rule(
        rf"(?:i|we) (?:{ADVERB} )?live (?:near|close to|outside|north of|south of) {_WHERE}|"
        rf"(?:i|we) (?:{ADVERB} )?live (?:in|on) {_HOME}|"
        r"(?:i|we) (?:still |now |also )?live (?:just )?(?:above|below|opposite|next to|near|on|"
        r"off|by|outside|"
        r"between|behind|across from|down|up) (?:an? |the |my |our )?[\w' -]{3,40}|"
        r"(?:i|we) (?:still |now )?live (?:alone|by myself|on my own|abroad|with (?:my|two|"
        r"three|a|some|the) [\w' ]{3,40})",
        Kind.ATTRIBUTE,
        Topic.PLACE,
    ),
    rule(
        rf"(?:my|our) (?P<kin>(?:\w+ )?(?:{KIN}|{CIRCLE}))(?: (?P<name>(?-i:[A-Z])[\w'-]+))? "
        rf"and i live in {_WHERE}",
        Kind.ATTRIBUTE,
        Topic.PLACE,
        say=_together,
    ),
    rule(
        rf"my (?:home ?town|home city|home country|city|town|village|home) is {_WHERE}",
        Kind.ATTRIBUTE,
        Topic.PLACE,
    ),
    rule(rf"home is {_WHERE}(?: for me)?", Kind.ATTRIBUTE, Topic.PLACE, say=_lives),
    rule(
        r"(?:i|we)(?:'m|'re)? (?:own|rent|renting|just bought|bought|have just bought) (?:a|an|my|"
        r"our) (?:[\w-]+ )"
        r"{0,2}(?:house|flat|apartment|cottage|farm|garden|allotment|studio|room|bungalow|"
        r"barn)(?: (?:in|near|above|outside|by) [\w' ]{3,30})?",
        Kind.ATTRIBUTE,
        Topic.PLACE,
    ),
    rule(r"my (?:time ?zone) is [\w/+: -]{2,30}", Kind.ATTRIBUTE, Topic.PLACE),
)
