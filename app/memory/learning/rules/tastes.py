"""What the person likes, dislikes and prefers."""

from app.domain.memories import Kind
from app.memory.language.vocabulary import ADVERB
from app.memory.learning.findings import Groups, rule

_POINTING = (
    r"(?!.*\b(?:it|them|these|those|that one|this one|the ones|the same|option|version|"
    r"answer|suggestion)\b)"
)  # what is liked is somewhere else: "those things", "reading them"
_VAGUE = (
    r"(?!(?:its?|that|this|you|yours?|him|hers?|his|their|how|what|when|where|why|if|which|"
    r"one of|some of|none|any|all of|everything|nothing|something|both|neither|either|my life|"
    r"being (?:able|ignored|late|told|stuck)|traffic|mondays|waiting|queu(?:e|es|ing)|"
    r"meetings like|bugs|doing nothing|a good|getting|playing$|"
    r"to (?:think|believe|know|see|say|be|ask|thank|do))\b)"
)
_ONE_THING = (
    r"(?!the (?!(?:beach|mountains?|sea|seaside|ocean|outdoors|countryside|theatre|"
    r"theater|cinema|gym|"
    r"forest|opera|ballet|colou?r|smell|taste|sound|feeling|cold|heat|dark|snow|rain|winter|summer|"
    r"(?-i:[A-Z])\w*)\b))"
)  # "the idea", "the process": something that was spoken of, not a taste
_THING = rf"{_POINTING}{_VAGUE}{_ONE_THING}(?P<thing>[^?:]{{2,70}})"


def _favourite(groups: Groups) -> str:
    what = groups["what"].replace("favorite", "favourite")
    return f"The user's favourite {what} is {groups['thing']}."


RULES = (
    rule(
        r"(?:my )?(?:all[- ]time |absolute )?favou?rite (?P<what>[\w' -]{2,40}?) (?:is|are|has "
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
        r"(?:i'm|im|i am) (?:not )?(?:really )?(?:a |an )(?:big |huge |great |lifelong )"
        r"?(?:fan|lover|supporter) "
        r"of (?!(?:it|that|this|your|them|these|those|her|his)\b)[^?:]{2,50}",
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
