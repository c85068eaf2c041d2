"""What the person usually does, does not do, has never done, and owns."""

from app.domain.memories import Kind, Topic
from app.memory.language.vocabulary import any_of
from app.memory.learning.findings import rule

_HABITUALLY = any_of(
    "always usually often never mostly only rarely hardly_ever generally normally typically "
    "regularly sometimes mainly seldom exclusively strictly primarily"
)
_DO = any_of(
    "eat drink cook skip wear buy read watch sleep wake_up get_up go_to_bed go use listen shop "
    "travel "
    "fly walk cycle run swim speak write work play ride take drive commute train stay sit paint "
    "draw "
    "sing dance knit garden bake smoke vape meditate pray study start finish order pay"
)
_POINTING = (
    r"(?!(?:it|that|this|these|those|them|you|your|him|her|here|there|up|now|today|tonight)\b)"
)
_REST = rf"{_POINTING}[^?]{{2,60}}"
_THINGS = any_of(
    "car bike bicycle phone laptop computer tablet guitar piano camera kindle boat van motorbike "
    "scooter tent oven wheelchair"
)

RULES = (
    rule(rf"(?:i|we) {_HABITUALLY} {_DO} {_REST}", Kind.FACT),
    rule(
        r"(?:i|we) (?:read|watch|listen to|play|eat|cook|drink|wear) (?:mostly|mainly|only|a lot "
        r"of|lots of|"
        rf"a bit of|too much|plenty of|a ton of) {_REST}",
        Kind.FACT,
        Topic.LEISURE,
    ),
    rule(
        r"(?:i|we) (?:write|paint|draw|sew|knit|cook|bake|sing|dance|garden|fish|hunt|surf|ski|"
        r"climb|sail|"
        r"camp|hike|row|box|code)(?: [\w' -]{2,30})? (?:in my (?:spare|free) time|as a hobby|for "
        r"fun|for "
        r"a living|a lot|at weekends)",
        Kind.FACT,
        Topic.LEISURE,
    ),
    rule(
        r"i write (?:poetry|poems|novels|short stories|songs|fan fiction|plays|lyrics|a blog|a "
        r"diary)"
        r"(?: [\w' -]{2,40})?",
        Kind.FACT,
        Topic.LEISURE,
    ),
    rule(
        r"(?:i|we) (?:don't|do not|never|no longer) (?:drive|fly|smoke|cook|swim|dance|work|"
        r"travel|read|"
        r"exercise|ski|gamble|vote|wear|own|sleep|celebrate|watch|play|shop|speak to|talk to|"
        rf"eat)(?: {_POINTING}(?!(?:the|why|how|what|any (?:reason|point|"
        rf"difference))\b)[^?]{{2,50}})?",
        Kind.FACT,
    ),
    rule(
        r"(?:i|we)(?:'ve| have) never (?:been (?:to|abroad|married|on)|had an?|eaten|tried|"
        r"learned|learnt|"
        rf"driven|flown|smoked|worked|lived|voted|owned|played)\b(?: {_REST})?",
        Kind.FACT,
    ),
    rule(
        r"(?:i|we) (?:haven't got|have no|don't have|do not have) (?:a|an|any)? ?(?:siblings|"
        r"brothers|"
        r"sisters|kids|children|pets|car|garden|partner|family|oven|tv|television|internet|balcony|"
        r"smartphone|driving licen[cs]e|degree|job|home)(?: [^?]{2,30})?",
        Kind.FACT,
    ),
    rule(
        rf"my {_THINGS} is an? (?!(?:mess|nightmare|disaster|bit|little|lot|piece|joke|wreck|"
        rf"problem)\b)"
        r"[\w' .-]{2,40}",
        Kind.FACT,
        Topic.OTHER,
    ),
    rule(
        r"(?:i|we) have an? (?:old |new |small |big |electric |second-?hand )*(?:camper ?van|"
        r"caravan|"
        r"garden|allotment|balcony|greenhouse|workshop|kindle|telescope|3d printer|sewing machine|"
        r"record player)(?: [^?]{2,40})?",
        Kind.FACT,
        Topic.LEISURE,
    ),
    rule(
        r"my (?:(?:shirt|dress|trouser|t-shirt|ring|hat|jacket) )?size is \w{1,4}", Kind.ATTRIBUTE
    ),
    rule(
        r"(?:i'm|i am) (?:trying|learning|practising|practicing|hoping) to (?:learn (?:to |how to "
        r")?)?(?:swim|"
        r"drive|cook|ski|surf|knit|sew|code|draw|paint|sing|read music|lose weight|quit smoking|"
        r"stop smoking|"
        r"eat (?:less|more|better)|save money|play [\w ]{3,20}|learn [\w ]{3,20})(?: [^?]{2,30})?",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"(?:i'm|i am|we're|we are) (?:hosting|organising|organizing|planning|throwing) (?:a |an |"
        r"my |our |"
        r"the )?[\w' -]{3,60}",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"i need (?:large print|subtitles|step-free access|a (?:screen reader|wheelchair|walking "
        r"stick|"
        r"hearing loop)|reading glasses)",
        Kind.FACT,
        Topic.HEALTH,
    ),
)
