"""What holds only for a while, learned where the person says until when."""

from app.domain.memories import Kind, Topic
from app.memory.learning.findings import rule
from app.memory.learning.rules.relations import SOMEBODY

_NOT_NOW = (
    r"(?!(?:a|an|the|my) (?:meeting|call|shower|car|train|bus|bath|queue)\b|it\b|this\b|that\b)"
)

RULES = (
    rule(
        rf"(?:i'm|i am|we're|we are) (?:in|at|on|near|off|away|abroad)\b "
        rf"?{_NOT_NOW}[\w' ,-]{{0,60}}",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"(?:i'm|i am|we're|we are) (?:not )?(?:staying|living|working|travelling|traveling|"
        r"visiting|camping|drinking|eating|smoking|studying|training|house-?sitting|"
        r"fasting|hosting) ?[\w' ,-]{0,60}",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        rf"(?:my|our) (?:\w+ )?{SOMEBODY}s?(?: (?-i:[A-Z])\w+)? (?:is|are) (?:staying|living|"
        r"visiting|coming|working|away|in|at|on)\b ?[\w' ,-]{0,60}",
        Kind.EVENT,
        Topic.PEOPLE,
    ),
    rule(
        r"(?:my|our) (?!(?:train|bus|battery|meeting|class|code)\b)[\w' -]{3,40} (?:is|are) (?:on|"
        r"in|from|"
        r"away|closed|open|due)\b [\w' ,-]{2,40}",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"(?:i|we)(?: have|'ve got|'ve| have got) (?:a|an|my|our) (?:[\w'-]+ ){0,3}(?:appointment|"
        r"interview|exam|test|flight|visitors?|surgery|operation|wedding|funeral|party|deadline)\b"
        r"[\w' :,-]{0,40}",
        Kind.EVENT,
        Topic.PLANS,
    ),
)
