"""Who the person is: name, age, birthday, origin."""

from app.domain.memories import Kind, Topic
from app.memory.language.vocabulary import MONTH, NATIONALITY, NUMBER
from app.memory.learning.findings import Groups, rule

NAME = r"[\"']?(?P<name>[^\W\d_][\w'.-]*(?: (?-i:[A-Z])[\w'-]*){0,2})[\"']?"
_NO_NAME = (
    r"(?!(?:back|later|again|tomorrow|tonight|today|when|if|as|at|on|in|a|an|the|crazy|old|mad|"
    r"stupid|maybe|it|that|this|anything|whatever|what|by|up|out|over|for|to|not|me|lazy|weird)\b)"
)
_CAPITAL_NAME = r"(?P<name>(?-i:[A-Z][a-zà-ÿ]+(?:[ -][A-Z][a-zà-ÿ]+){0,2}))"
NOT_A_STATE = (
    rf"(?!{NATIONALITY}\b)(?!(?:catholic|christian|muslim|jewish|hindu|buddhist|sikh|protestant|"
    r"ok|okay|sorry|not|so|very|really|in|at|on|from|here|back|just|still|the|a|an|no|afraid|sure|"
    r"done|ready|happy|sad|tired|asian|black|white|hispanic|latina|latino|african|"
    r"european|agnostic|"
    r"orthodox|quaker|mormon|republican|democrat|labour|conservative|green|socialist|vegan|"
    r"vegetarian|gay|lesbian|bisexual|queer|deaf|blind|going|looking|trying|using|writing|also)\b)"
)
DAY = (
    rf"(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|{MONTH} (?:the )"
    rf"?\d{{1,2}}(?:st|nd|rd|th)?)"
    r"(?:,? \d{4})?"
)
_AGE = r"(?P<age>\d{1,3})"


def _age(groups: Groups) -> str:
    return f"The user is {groups['age']} years old."


def feast(groups: Groups) -> str:
    """Return the statement of a day that comes every year."""
    whose = f"{groups['kin']}'s " if groups.get("kin") else ""
    when = f"on {groups['day']}" if groups["day"] else f"in {groups['month']}"
    return f"The user's {whose}{groups['feast']} is {when}."


def _name(groups: Groups) -> str:
    return f"The user's name is {groups['name']}."


def _called(groups: Groups) -> str:
    return f"The user is called {groups['name']}."


RULES = (
    rule(
        rf"(?:my (?:full |first )?name is|my name's|the name is|the name's) {NAME}",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
        say=_name,
    ),
    rule(
        rf"my (?:last name|surname|middle name|nickname|maiden name)(?: is|'s) {NAME}",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
    ),
    rule(
        rf"(?:(?:please |just |you can |you may |everyone |everybody |people |my friends |"
        rf"friends |most people |they all )?calls? me) {_NO_NAME}{NAME}",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
        say=_called,
    ),
    rule(
        rf"(?:i go by|i am called|i'm called|i'm known as) {_NO_NAME}{NAME}",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
        say=_called,
    ),
    rule(
        rf"(?:i'm|im|i am|this is|it's) {NOT_A_STATE}{_CAPITAL_NAME}(?: here)?",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
        say=_name,
    ),
    rule(r"my pronouns are \w+(?: ?/ ?\w+){0,2}", Kind.ATTRIBUTE, Topic.IDENTITY),
    rule(
        rf"(?:i'm|im|i am|i just turned|i turned|i've turned) {_AGE}(?: years? old| years of "
        r"age| yrs old| yo)?",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
        say=_age,
    ),
    rule(
        rf"(?:i'm|im|i am) an? {_AGE}[- ]years?[- ]old(?: \w+)?",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
        say=_age,
    ),
    rule(
        rf"my (?P<feast>birthday)(?: is|'s)(?: on| in)? (?:(?P<day>{DAY})|(?P<month>{MONTH}))",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
        say=feast,
    ),
    rule(
        rf"i was born on (?:a \w+day|{DAY})|i was born in \d{{4}}", Kind.ATTRIBUTE, Topic.IDENTITY
    ),
    rule(
        r"i(?: was born| was born and raised| grew up| was raised| was brought up| come) "
        r"(?:in|near|on|from) (?P<place>(?!a\b|the \d)[\w'.-]+(?:,? (?!and |but )[\w'.-]+){0,3})",
        Kind.ATTRIBUTE,
        Topic.PLACE,
    ),
    rule(
        r"i (?:grew up|was raised|was brought up) (?:in|on|near) (?:a|an|the) [\w' -]{3,50}",
        Kind.ATTRIBUTE,
        Topic.PLACE,
    ),
    rule(
        r"(?:i'm|im|i am)(?: originally)? from (?P<place>(?!an?\b|the |your|my)[\w'.-]+(?:,? "
        r"(?!and |"
        r"but )[\w'.-]+){0,3})",
        Kind.ATTRIBUTE,
        Topic.PLACE,
    ),
    rule(
        rf"(?:i'm|im|i am) (?:half )?(?P<nation>{NATIONALITY})",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
        say=lambda g: f"The user is {g['nation']}.",
    ),
    rule(
        r"(?:i'm|i am)(?: originally)? from (?:a|an|the) [\w' -]{3,50}",
        Kind.ATTRIBUTE,
        Topic.PLACE,
    ),
    rule(r"(?:i'm|im|i am) (?:left|right)[- ]handed", Kind.ATTRIBUTE, Topic.IDENTITY),
    rule(
        r"(?:i'm|im|i am) (?:about )?\d(?:[.,]\d+)? ?(?:m|metres|meters)(?: tall)?|"
        r"(?:i'm|im|i am) \d{3} ?cm(?: tall)?|(?:i'm|im|i am) \d (?:foot|feet|ft) ?\d*(?: tall)?",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
    ),
    rule(
        rf"my (?:lucky number|star sign|zodiac sign|blood type|blood group|shoe size|eye colour|"
        rf"eye color|hair colour|hair color|height|age) is (?:{NUMBER}|[\w+. -]{{1,20}})",
        Kind.ATTRIBUTE,
    ),
)
