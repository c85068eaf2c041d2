"""The people and animals in the person's life.

A relation must be stated ("my sister", "my boss"); a chain of them ("my neighbour's friend") is
about somebody else and is left alone.
"""

from app.domain.memories import Kind, Topic
from app.memory.language.vocabulary import (
    ADVERB,
    CIRCLE,
    KIN,
    MONTH,
    NATIONALITY,
    NUMBER,
    PET,
    alternatives,
    any_of,
)
from app.memory.learning.findings import Groups, rule
from app.memory.learning.rules.names import DAY, feast

_AGE_WORD = (
    r"(?:(?:older|younger|elder|eldest|oldest|youngest|big|little|late|twin|new|old|first|"
    r"second|former) )?"
)
_ROLE = (
    r"(?!favou?rite|new|old|first|good|real|only|(?:friend|neighbou?r|colleague|sister|brother|"
    r"mother|father|wife|husband|mum|mom|dad|boss|cousin|teacher|son|daughter|student)s? "
    r")[a-zà-ÿ]+[ -](?:teacher|tutor|coach|instructor|"
    r"partner|friend|mate|buddy|trainer|colleague|neighbou?r|manager|doctor|therapist|boss)"
)
SOMEBODY = alternatives(
    rf"(?:{KIN})'s (?:(?:older|younger|little|big|new|best) )?(?:{KIN})", KIN, CIRCLE, _ROLE
)
_HABITS = any_of(
    "works studies plays teaches speaks loves likes hates enjoys collects drives owns runs prefers "
    "lives eats drinks cooks rides wears sings paints writes reads coaches volunteers travels "
    "commutes smokes gardens knits bakes swims skis surfs dances speaks starts attends manages "
    "supports follows watches grows keeps breeds builds repairs trains sleeps turns"
)
_INVENTED = (
    r"(?!(?:character|hero|heroine|protagonist|story|novel|avatar|poem|book|code|question|problem|"
    r"point|answer|guess|bad|idea|plan|goal|aim|opinion|favou?rite|heart|head|back|mind|phone|"
    r"computer|laptop|password|pin|name|birthday|address|essay|text|understanding)\b)"
)
_ANYBODY = rf"(?:{PET}|{_INVENTED}(?:[a-zà-ÿ]+ )?(?!(?:is|was|are|has)\b)[a-zà-ÿ]+)"
_NAME = (
    r"(?P<name>(?!(?:is|was|has|lives|in|who|and|or|on|at|with|just|always|can|will|the|a|"
    r"an|to)\b)(?:(?:dr|mr|mrs|ms|prof|professor|doctor)\.? )?"
    r"[^\W\d_][\w'-]*(?: (?-i:[A-Z])[\w'-]*){0,2})"
)
_WHO = rf"(?:my|our) (?P<kin>{_AGE_WORD}{SOMEBODY})(?:,? {_NAME},?)?"
_PLACE = (
    r"(?P<place>(?!(?:a|an|fear|hope|peace|denial|the (?:past|moment|same|country|house))\b)"
    r"[\w'.-]+(?:,? (?!and |but |with )[\w'.-]+){0,3})"
)
_YEARS = rf"(?:\d{{1,3}}|{NUMBER}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty)"
_MANY = alternatives(
    "parents",
    "grandparents",
    "kids",
    "children",
    "sons",
    "daughters",
    "sisters",
    "brothers",
    "siblings",
    "in-laws",
    "cats",
    "dogs",
    "neighbours",
    "cousins",
)
_BREED = any_of(
    "retriever labrador poodle beagle terrier collie spaniel husky dachshund corgi pug bulldog "
    "shepherd greyhound tabby siamese persian budgie cockatiel"
)
_REST = r"(?P<rest>[^?]{2,80})"
_CALLED = r"(?: is|'s| was| are)? (?:called|named)"
_PROPER = (
    rf"(?P<name>(?!{NATIONALITY}\b)(?:(?:dr|mr|mrs|ms|prof)\.? )?(?-i:[A-Z][a-zà-ÿ'-]+)"
    r"(?: (?-i:[A-Z])[\w'-]+)?)"
)


def _called(groups: Groups) -> str:
    return f"The user's {groups['kin']} is called {groups['name']}."


def _lives(groups: Groups) -> str:
    who = " ".join(filter(None, (groups["kin"], groups["name"])))
    return f"The user's {who} lives in {groups['place']}."


RULES = (
    rule(
        rf"(?:my|our) (?P<kin>{_AGE_WORD}(?:{SOMEBODY}|{_ANYBODY})){_CALLED} {_NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{_AGE_WORD}(?:{SOMEBODY}|{_ANYBODY}))'s name(?: is|'s) {_NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{_AGE_WORD}{SOMEBODY}) is {_PROPER}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"the name of my (?P<kin>{_AGE_WORD}(?:{SOMEBODY}|{_ANYBODY})) is {_NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        r"(?:i|we)(?: have|'ve got|'ve| have got|ve got| got) (?:a|an|one) "
        rf"(?P<kin>{_AGE_WORD}(?:\w+ )?(?:{KIN}|{PET}|{_BREED})),? "
        rf"(?:called|named|whose name is) {_NAME}",
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
        rf"(?:i'm|im|i am) the (?:youngest|oldest|eldest|middle|only)(?: of {_YEARS})?"
        r"(?: (?:child|sibling|siblings|children|kids|brothers|sisters|daughter|son))?",
        Kind.ATTRIBUTE,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:i|we)(?: have|'ve got|'ve| have got|ve got| got) (?:a|an|{NUMBER}|no) "
        rf"(?!.*\bfamily\b){_AGE_WORD}(?:\w+ )?(?:{KIN}|{PET}|{_BREED})s?"
        rf"(?: and (?:an?|{NUMBER}) (?:\w+ )?(?:{KIN}|{PET})s?)?"
        r"(?: (?:called|named|in|aged) [\w' ,&-]{2,50})?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{_WHO} (?:lives|is living|live|is based|resides) in {_PLACE}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_lives,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{_ANYBODY}) lives in {_PLACE}",
        Kind.FACT,
        Topic.PEOPLE,
        say=lambda g: f"The user's {g['kin']} lives in {g['place']}.",
    ),
    rule(rf"(?:my|our) {_ANYBODY} works as (?:a|an) {_REST}", Kind.FACT, Topic.PEOPLE),
    rule(
        rf"(?:my|our) (?P<kin>{_AGE_WORD}(?:{SOMEBODY}|{_ANYBODY}))'s "
        rf"(?P<feast>birthday|anniversary|wedding) is (?:on |in )?"
        rf"(?:(?P<day>{DAY})|(?P<month>{MONTH}))",
        Kind.FACT,
        Topic.PEOPLE,
        say=feast,
    ),
    rule(
        rf"(?:my|our) {_AGE_WORD}(?:{SOMEBODY})'s (?:favou?rite [\w ]{{2,20}}|job|hobby|phone "
        r"number) "
        rf"is {_REST}",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{_WHO} (?:lives|live) (?!in\b)(?:(?:just )?(?:with|near|next door|next to|downstairs|"
        rf"upstairs|"
        r"abroad|alone|on|at|far|close|outside|above|across|down|round|around|opposite))\b"
        r"(?: [^?]{2,50})?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{_WHO} (?:is {NATIONALITY}|was an? [\w' -]{{3,40}})",
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
        rf"(?:my|our) {_MANY} (?:work|have|are|own|run|go to|speak|like|love|eat|don't)\b "
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
        rf"{_WHO} is (?:not |no longer )?(?:{_YEARS}(?: years old| months old)?|an? "
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
        rf"{_WHO} (?:{ADVERB} )?(?:{_HABITS}|was born|has (?:a|an|two|three|asthma|diabetes|"
        r"dementia|cancer|adhd|arthritis|parkinson's|alzheimer's|autism|epilepsy|depression)|does "
        r"not|"
        r"doesn't|can't|died|passed away|(?:has )?moved to|grew up|goes to|"
        r"had (?:a|an) (?:stroke|heart attack|baby)|used to be)"
        rf"(?! (?:it|that|this|you|me|him|her|them)\b) ?{_REST}?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:my|our) {_MANY} (?:{ADVERB} )?(?:are (?:divorced|married|separated|retired|dead|"
        r"from|both|"
        r"vegetarian|vegan|[\w ]+s$|called|named)|live (?:in|near|with|on)|work|come from|own|"
        r"have|speak|"
        rf"moved|were born|love|hate) ?{_REST}?",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?P<name>(?-i:[A-Z])[\w'-]+) is my {_AGE_WORD}(?P<kin>{SOMEBODY}|{PET})",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{PET})(?:,? {_NAME}),? is (?:\d{{1,2}}(?: years old)?|an? "
        rf"[\w -]{{3,40}})",
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
        rf"{_REST}?",
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
