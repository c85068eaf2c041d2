"""What the person likes, dislikes and prefers."""

from app.domain.memories import Kind
from app.memory.learning.findings import Groups, rule
from app.memory.learning.vocabulary import ADVERB

_THING = (
    r"(?!(?:it|its|that|this|these|those|you|your|yours|him|her|his|them|their|how|what|"
    r"when|where|why|if|to "
    r"(?:think|believe|know|see|say|be|ask|thank|do that|do this)|the (?:idea|way|answer|"
    r"sound|first|second|last|one|"
    r"fact|look|new|result|suggestion|output)|one of|some of|none|any of|all of|"
    r"everything|nothing|something|"
    r"option|version|my life|the first|both|neither|either|being (?:ignored|late|told|stuck)|"
    r"traffic|mondays|waiting|queu(?:e|es|ing)|meetings like|bugs|doing nothing|a good|getting)\b)"
    r"(?P<thing>[^?:]{2,70})"
)


def _favourite(groups: Groups) -> str:
    what = groups["what"].replace("favorite", "favourite")
    return f"The user's favourite {what} is {groups['thing']}."


RULES = (
    rule(
        r"my (?:all[- ]time |absolute )?favou?rite (?P<what>[\w' -]{2,40}?) (?:is|are|has "
        r"always been|would be|of all time is) (?P<thing>(?!(?:when|that you|how|what|not|the "
        r"one)\b)[^?:]{1,60})",
        Kind.PREFERENCE,
        say=_favourite,
    ),
    rule(
        r"(?P<thing>(?!(?:it|this|that|he|she|what|which|who|they|you|these|those)\b)"
        r"[\w' -]{2,40}) (?:is|are) (?:by far )?my (?:all[- ]time |absolute )?favou?rite "
        r"(?P<what>[\w' -]{2,30})",
        Kind.PREFERENCE,
        say=_favourite,
    ),
    rule(
        rf"i (?:{ADVERB} )?(?:like|love|enjoy|adore|prefer|hate|dislike|detest|loathe) {_THING}",
        Kind.PREFERENCE,
    ),
    rule(
        rf"i (?:{ADVERB} )?(?:don't|do not|dont|didn't|never) (?:{ADVERB} )?(?:like|love|enjoy|"
        rf"prefer|care for) {_THING}",
        Kind.PREFERENCE,
    ),
    rule(rf"i (?:can't|cannot|cant|can not) (?:stand|bear|abide) {_THING}", Kind.PREFERENCE),
    rule(
        r"(?:i'm|im|i am)(?: \w+)? (?:into|fond of|keen on|crazy about|passionate about|"
        r"obsessed with|interested in|addicted to|afraid of|scared of|terrified of) (?!(?:it|"
        r"that|this|you|what|how|your|a quick|seeing|hearing|finding|knowing|losing (?:it|"
        r"this)|the (?:answer|result))\b)[^?:]{2,50}",
        Kind.PREFERENCE,
    ),
    rule(
        r"(?:i'm|im|i am) (?:a |an )(?:big |huge |great |lifelong )?(?:fan|lover|supporter) "
        r"of (?!(?:it|that|this|your)\b)[^?:]{2,50}",
        Kind.PREFERENCE,
    ),
    rule(
        r"(?:i'm|im|i am) (?:not )?an? (?:big |huge )?(?:(?:morning|night|cat|dog|people|"
        r"coffee|tea|beach|mountain|city|outdoor|outdoors) person|night owl|early bird|"
        r"bookworm|introvert|extrovert|foodie|gamer|(?:[\w-]+ )(?:fan|lover|enthusiast|"
        r"supporter))",
        Kind.PREFERENCE,
    ),
    rule(
        r"my (?:main |biggest )?(?:hobby|hobbies|passion|passions|interests?) (?:is|are|"
        r"include|includes) [^?:]{3,70}",
        Kind.PREFERENCE,
    ),
    rule(
        rf"i (?:{ADVERB} )?(?:support|cheer for|root for) (?!(?:you|it|that|this|him|her|them|"
        rf"the idea|my|your)\b)[\w' .&-]{{3,40}}",
        Kind.PREFERENCE,
    ),
)
