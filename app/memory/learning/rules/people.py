"""The people and animals in the person's life.

A relation must be stated ("my sister", "my boss"); a chain of them ("my neighbour's friend") is
about somebody else and is left alone.
"""

from app.domain.memories import Kind, Topic
from app.memory.language.vocabulary import ADVERB, CIRCLE, KIN, MONTH, NUMBER, PET, alternatives
from app.memory.learning.findings import Groups, rule
from app.memory.learning.rules.names import DAY, feast

_AGE_WORD = (
    r"(?:(?:older|younger|elder|eldest|oldest|youngest|big|little|late|twin|new|first|second) )?"
)
_SOMEBODY = alternatives(KIN, CIRCLE)
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
_WHO = rf"(?:my|our) (?P<kin>{_AGE_WORD}{_SOMEBODY})(?:,? {_NAME},?)?"
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
_REST = r"(?P<rest>[^?]{2,80})"
_CALLED = r"(?: is|'s| was|are)? (?:called|named)"


def _called(groups: Groups) -> str:
    return f"The user's {groups['kin']} is called {groups['name']}."


def _lives(groups: Groups) -> str:
    who = " ".join(filter(None, (groups["kin"], groups["name"])))
    return f"The user's {who} lives in {groups['place']}."


RULES = (
    rule(
        rf"(?:my|our) (?P<kin>{_AGE_WORD}(?:{_SOMEBODY}|{_ANYBODY})){_CALLED} {_NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"(?:my|our) (?P<kin>{_AGE_WORD}(?:{_SOMEBODY}|{_ANYBODY}))'s name(?: is|'s) {_NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        rf"the name of my (?P<kin>{_AGE_WORD}(?:{_SOMEBODY}|{_ANYBODY})) is {_NAME}",
        Kind.FACT,
        Topic.PEOPLE,
        say=_called,
    ),
    rule(
        r"(?:i|we)(?: have|'ve got|'ve| have got|ve got| got) (?:a|an|one) "
        rf"(?P<kin>{_AGE_WORD}(?:\w+ )?(?:{KIN}|{PET})),? "
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
        rf"(?:i'm|im|i am) the (?:youngest|oldest|eldest|middle|only)(?: of {_YEARS})? "
        r"(?:child|sibling|siblings|children|kids|brothers|sisters|daughter|son)",
        Kind.ATTRIBUTE,
        Topic.PEOPLE,
    ),
    rule(
        rf"(?:i|we)(?: have|'ve got|'ve| have got|ve got| got) (?:a|an|{NUMBER}|no) "
        rf"(?!.*\bfamily\b){_AGE_WORD}(?:\w+ )?(?:{KIN}|{PET})s?"
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
        rf"(?:my|our) (?P<kin>{_AGE_WORD}(?:{_SOMEBODY}|{_ANYBODY}))'s "
        rf"(?P<feast>birthday|anniversary|wedding) is (?:on |in )?"
        rf"(?:(?P<day>{DAY})|(?P<month>{MONTH}))",
        Kind.FACT,
        Topic.PEOPLE,
        say=feast,
    ),
    rule(
        rf"(?:my|our) {_AGE_WORD}(?:{_SOMEBODY})'s (?:favou?rite [\w ]{{2,20}}|job|hobby|phone "
        r"number) "
        rf"is {_REST}",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{_WHO} is (?:{_YEARS}(?: years old| months old)?|an? [\w -]{{3,40}}|married(?: to "
        r"[\w ]+)?|"
        r"single|divorced|retired|pregnant|vegan|vegetarian|deaf|blind|dead|autistic|dyslexic|"
        r"getting married(?: in [\w ]+)?|from [\w ,'-]{3,30}|left[- ]handed|allergic to "
        r"[\w ,'-]{3,40}|"
        r"studying [\w ,'-]{3,40}|learning [\w ,'-]{3,40}|expecting(?: a baby)?|diabetic|a "
        r"fan of [\w ]+)",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        rf"{_WHO} (?:{ADVERB} )?(?:works|studies|plays|teaches|speaks|loves|likes|hates|enjoys|"
        rf"collects|drives|owns|runs|prefers|was born|has (?:a|an|two|three|asthma|diabetes|"
        r"dementia|cancer)|does not|doesn't|can't|died|passed away|moved to|grew up|goes to) "
        rf"?{_REST}?",
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
        rf"(?P<name>(?-i:[A-Z])[\w'-]+) is my {_AGE_WORD}(?P<kin>{_SOMEBODY}|{PET})",
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
        rf"(?:my|our) {PET}(?: (?-i:[A-Z])[\w'-]+)? (?:is|likes|loves|hates|eats|sleeps|has|needs|"
        r"can't|doesn't) "
        rf"(?!(?:sick|ill|tired|here|hungry|asleep|so|being|missing|gone|lost|barking)\b){_REST}",
        Kind.FACT,
        Topic.PEOPLE,
    ),
    rule(
        r"(?:i'm|im|i am|i've been|i have been|we're|we are)(?: happily)? "
        r"(?:married|engaged|divorced|widowed|separated|single)"
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
