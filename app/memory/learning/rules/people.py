"""The people and animals in the person's life.

A relation must be stated ("my sister", "my boss"); a chain of them ("my neighbour's friend") is
about somebody else and is left alone.
"""

from app.domain.memories import Kind, Topic
from app.memory.language.vocabulary import ADVERB, KIN, MONTH, NATIONALITY, NUMBER, PET
from app.memory.learning.findings import Groups, rule
from app.memory.learning.rules.names import DAY, feast
from app.memory.learning.rules.relations import (
    ACQUAINTANCE,
    AGE_WORD,
    ANYBODY,
    BREED,
    CALLED,
    HABITS,
    MANY,
    NAME,
    PLACE,
    PROPER,
    REST,
    SOMEBODY,
    WHO,
    YEARS,
)


def _called(groups: Groups) -> str:
    return f"The user's {groups['kin']} is called {groups['name']}."


def _lives(groups: Groups) -> str:
    who = " ".join(filter(None, (groups["kin"], groups["name"])))
    return f"The user's {who} lives in {groups['place']}."


RULES = (
    rule(
        rf"(?:my|our) (?P<kin>{AGE_WORD}(?:{SOMEBODY}|{ANYBODY})){CALLED} {NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{AGE_WORD}(?:{SOMEBODY}|{ANYBODY}))'s name(?: is|'s) {NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{AGE_WORD}{SOMEBODY}) is {PROPER}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"the name of my (?P<kin>{AGE_WORD}(?:{SOMEBODY}|{ANYBODY})) is {NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        r"(?:i|we)(?: have|'ve got|'ve| have got|ve got| got) (?:a|an|one) "
        rf"(?P<kin>{AGE_WORD}(?:\w+ )?(?:{KIN}|{PET}|{BREED})),? "
        rf"(?:called|named|whose name is) {NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"(?:i|we) (?:don't|do not|dont|never) have (?:a|an|any) (?:\w+ )?(?:{KIN}|{PET})s?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:i'm|im|i am) the (?:youngest|oldest|eldest|middle|only)(?: of {YEARS})?"
        r"(?: (?:child|sibling|siblings|children|kids|brothers|sisters|daughter|son))?",
        Kind.ATTRIBUTE,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:i|we)(?: have|'ve got|'ve| have got|ve got| got) (?:a|an|{NUMBER}|no) "
        rf"(?!.*\bfamily\b){AGE_WORD}(?:\w+ )?(?:{KIN}|{PET}|{BREED})s?"
        rf"(?: and (?:an?|{NUMBER}) (?:\w+ )?(?:{KIN}|{PET})s?)?"
        r"(?: (?:called|named|in|aged) [\w' ,&-]{2,50})?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{WHO} (?:lives|is living|live|is based|resides) in {PLACE}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_lives,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{ANYBODY}) lives in {PLACE}",
        Kind.FACT,
        Topic.PEOPLE,
        say=lambda g: f"The user's {g['kin']} lives in {g['place']}.",
    ),
    rule(
        rf"{ACQUAINTANCE} (?:lives|is living|is based|resides) in {PLACE}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_lives,
    ),
    rule(rf"(?:my|our) {ANYBODY} works as (?:a|an) {REST}", Kind.FACT, Topic.PEOPLE),
    rule(
        rf"{ACQUAINTANCE} (?:{ADVERB} )?(?:works (?:as|at|for|in|with)|studies|speaks|teaches|"
        rf"plays|(?:comes|is) from|(?:has )?moved to|lives (?:near|with|at|on)) {REST}",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{AGE_WORD}(?:{SOMEBODY}|{ANYBODY}))'s "
        rf"(?P<feast>birthday|anniversary|wedding) is (?:on |in )?"
        rf"(?:(?P<day>{DAY})|(?P<month>{MONTH}))",
        Kind.FACT,
        Topic.PEOPLE,
        say=feast,
    ),
    rule(
        rf"(?:my|our) {AGE_WORD}(?:{SOMEBODY})(?:,? {NAME},?)?'s "
        r"(?:favou?rite [\w ]{2,20}|job|hobby|phone "
        r"number) "
        rf"is {REST}",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{WHO} (?:lives|live) (?!in\b)(?:(?:just )?(?:with|near|next door|next to|downstairs|"
        rf"upstairs|"
        r"abroad|alone|on|at|far|close|outside|above|across|down|round|around|opposite))\b"
        r"(?: [^?]{2,50})?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{WHO} (?:is {NATIONALITY}|was an? [\w' -]{{3,40}})",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:my|our) (?:{KIN})'s (?:school|nursery|job|office|house|flat|birthday party|wedding|"
        r"favou?rite [\w ]{2,20}|hobby|dog|cat) (?:is|are) "
        r"(?!(?:so|very|too|really|great|nice|broken)\b)[^?]{2,60}",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:my|our) (?:{KIN})'s (?:kids|children|parents|sons|daughters|sisters|brothers|cats|"
        rf"dogs) "
        r"(?:are (?:called|named|from|in)|live|work|go to|speak|come from|own) [^?]{2,60}",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:my|our) {MANY} (?:work|have|own|run|go to|speak|like|love|eat|don't)\b "
        r"(?!(?:so|very|too|here|late|coming|back|right|wrong|annoying|being|calling|"
        r"driving)\b)[^?]{2,60}",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        r"(?:my|our) (?P<kin>[a-zà-ÿ-]+ ?[a-zà-ÿ-]*?)(?:'s| is| are)? (?:called|named) "
        r"(?P<name>(?-i:[A-Z])[\w'-]+(?: and (?-i:[A-Z])[\w'-]+)?)",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        r"(?:my|our) (?P<kin>(?:ex[- ])?(?:girlfriend|boyfriend|husband|wife|partner|"
        r"fianc[eé]e?)) (?:and i )?"
        r"(?:broke up with me|left me|split up|broke up|got divorced|separated)(?: [^?]{2,30})?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:my|our) {SOMEBODY} and i (?:don't|do not|no longer|never|haven't|often|usually|"
        rf"always) "
        r"[^?]{2,50}",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{WHO} is (?:not |no longer )?(?:{YEARS}(?: years old| months old)?|an? "
        rf"[\w -]{{3,40}}|married(?: to "
        r"[\w ]+)?|"
        r"single|divorced|retired|pregnant|vegan|vegetarian|deaf|blind|dead|autistic|dyslexic|"
        r"getting married(?: in [\w ]+)?|from [\w ,'-]{3,30}|left[- ]handed|allergic to "
        r"[\w ,'-]{3,40}|"
        r"studying [\w ,'-]{3,40}|learning [\w ,'-]{3,40}|expecting(?: a baby)?|diabetic|a "
        r"fan of [\w ]+|allergic|afraid of [\w ]+|scared of [\w ]+|in (?:hospital|prison|the army|"
        r"year "
        r"\d+|a wheelchair)|called [\w ]+|very ill|seriously ill|colou?r-?blind|"
        r"turning \w+|an? [\w -]{3,40})(?: in [\w ]{3,30})?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{WHO} (?:{ADVERB} )?(?:{HABITS}|was born|has (?:a|an|two|three|asthma|diabetes|"
        r"dementia|cancer|adhd|arthritis|parkinson's|alzheimer's|autism|epilepsy|depression)|does "
        r"not|"
        r"doesn't|can't|died|passed away|(?:has )?moved to|grew up|goes to|"
        r"had (?:a|an) (?:stroke|heart attack|baby)|used to be)"
        rf"(?! (?:it|that|this|you|me|him|her|them)\b) ?{REST}?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:my|our) {MANY} (?:{ADVERB} )?(?:are (?:divorced|married|separated|retired|dead|"
        r"from|both|"
        r"vegetarian|vegan|[\w ]+s$|called|named)|live (?:in|near|with|on)|work|come from|own|"
        r"have|speak|"
        rf"moved|were born|love|hate) ?{REST}?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?P<name>(?-i:[A-Z])[\w'-]+) is my {AGE_WORD}(?P<kin>{SOMEBODY}|{PET})",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{PET})(?:,? {NAME}),? is (?:{YEARS}(?: (?:year|month|week)s? old)?|"
        r"an? [\w -]{3,40})",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:my|our) {PET}s?(?: (?-i:[A-Z])[\w'-]+)? (?:(?:is|are) (?:very |really |so "
        rf")?(?:afraid|scared|"
        r"allergic|deaf|blind|old|black|white|brown|ginger|grey|lazy|shy|spayed|neutered|diabetic|"
        r"epileptic|trained|friendly|\d+) ?|(?:likes|loves|hates|sleeps|has|needs|only eats|eats|"
        r"can't|"
        r"doesn't|don't|only eat|eat|love|hate|like) "
        r"(?!(?:it|that|this|you|me|so|being|to show|to be let)\b))"
        rf"{REST}?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        r"(?:i'm|im|i am|i've been|i have been|we're|we are)(?: happily)? "
        r"(?:not |no longer )?(?:married|engaged|divorced|widowed|separated|single|in a "
        r"relationship)"
        r"(?: (?:to (?P<name>\w+(?: \w+)?)|for \w+ years|with \w+ (?:kids|children)))?",
        Kind.ATTRIBUTE,
        Topic.PEOPLE,
    ),
    rule(
        r"(?:i'm|im|i am) an? (?:only child|twin|(?:single |proud |new |stay-at-home )?"
        r"(?:mother|father|mum|mom|dad|parent|grandmother|grandfather|grandma|grandpa|orphan|"
        r"widow|"
        r"widower))(?: of \w+(?: \w+)?)?",
        Kind.ATTRIBUTE,
        Topic.PEOPLE,
    ),
)
