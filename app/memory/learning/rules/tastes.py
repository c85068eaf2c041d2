"""What the person likes, dislikes and prefers."""

from app.domain.memories import Kind
from app.memory.language.vocabulary import ADVERB
from app.memory.learning.findings import Groups, rule

_POINTING = (
    r"(?!.*\b(?:it|them|these|those|this|that one|the ones|the same|option|version|answer|"
    r"suggestion|"
    r"there|here|he|she|they|him|his|hers|their|myself|today|tonight|me some)\b)"
)  # what is liked is somewhere else: "those things", "reading them"
_VAGUE = (
    r"(?!(?:its?|that|this|you|yours?|him|hers?|his|their|how|what|when|where|why|if|which|"
    r"one of|some of|none|any$|any of|anybody|anyone|everybody|everyone|whoever|all of|everything|"
    r"nothing|"
    r"something|both|neither|either|my life|"
    r"being (?:able|ignored|late|told|stuck)|traffic|mondays|waiting|queu(?:e|es|ing)|"
    r"meetings like|bugs|doing nothing|a good|getting|playing$|"
    r"to (?:think|believe|know|see|say|be|ask|thank|do))\b)"
)
_ONE_THING = (
    r"(?!the (?!(?:(?:scent|smell|look|sound|taste|idea|feel|feeling|texture|thought) of|beach|"
    r"mountains?|sea|seaside|ocean|outdoors|countryside|theatre|"
    r"theater|cinema|gym|"
    r"forest|opera|ballet|colou?r|smell|taste|sound|feeling|cold|heat|dark|snow|rain|winter|summer|"
    r"(?-i:[A-Z])[\w']*(?: (?-i:[A-Z])[\w']*)*$)\b))"
)  # "the idea", "the process": something that was spoken of, not a taste
_THING = rf"{_POINTING}{_VAGUE}{_ONE_THING}(?P<thing>[^?:]{{2,120}})"


def _favourite(groups: Groups) -> str:
    what = groups["what"].replace("favorite", "favourite")
    return f"The user's favourite {what} is {groups['thing']}."


RULES = (
    rule(
        r"(?:my )?(?:all[- ]time |absolute )?favou?rite (?P<what>(?!(?:thing|part|scene|bit|one|"
        r"moment|comment|"
        r"sentence|line|option|version|idea|example|answer|error|word|sort|"
        r"kind)\b)[\w' -]{2,40}?) (?:is|are|has "
        r"always been|would be|of all time is) (?P<thing>(?!.*\b(?:his|her|their|this|that|these|"
        r"those|you|your)\b)"
        r"(?!(?:when|how|what|not|the one)\b)[^?:]{1,60})",
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
    rule(
        r"(?:i'd|i would|i) (?:rather|sooner) (?!(?:not|you|die|know|have it|do it|"
        r"that)\b)[^?]{3,60} than [^?]{2,40}",
        Kind.PREFERENCE,
    ),
    rule(
        r"(?:i'm|i am) (?:not|no longer)(?: (?:a|an|really|very|particularly|much of a|at all|"
        r"big))* "
        r"(?:religious|sporty|musical|(?:morning|night|cat|dog|people|beach|coffee|tea) person|"
        r"fan of [\w' -]{3,40}|into [\w' -]{3,40}|interested in (?!it|that|this)[\w' -]{3,40}|"
        r"good (?:at|with) (?!it|that|this|you)[\w' -]{3,40}|keen on (?!it|that|this)[\w' -]{3,40}|"
        r"drinker|smoker|gamer|reader|cook|swimmer|driver)",
        Kind.PREFERENCE,
    ),
    rule(
        rf"i (?:{ADVERB} )?(?:avoid|refuse to [a-z]+|stay away from|steer clear of|despise|abhor|"
        rf"resent|"
        rf"can't tolerate|cannot tolerate|prefer to avoid|try to avoid) {_THING}",
        Kind.PREFERENCE,
    ),
    rule(
        r"i(?: have|'ve got|'ve) (?:a |an |no |little )(?:(?:strong|strict|deep|deep-rooted|"
        r"severe|huge|big|"
        r"slight|great|real|particular|clear|intense|lifelong) )*(?:preference|aversion|interest|"
        r"dislike|"
        rf"fear|phobia|love|passion|weakness|soft spot|liking|distaste) (?:for|to|in|of|towards?) "
        rf"{_THING}",
        Kind.PREFERENCE,
    ),
    rule(
        r"(?:i'm|i am) (?:(?:strongly|firmly|completely|totally) )?(?:opposed to|against|averse "
        r"to) "
        rf"{_THING}",
        Kind.PREFERENCE,
    ),
    rule(
        r"i find [\w' -]{3,50} (?:too )?(?:boring|distressing|scary|stressful|relaxing|"
        r"overwhelming|"
        r"exhausting|fascinating|tedious|comforting|unpleasant|disgusting)",
        Kind.PREFERENCE,
    ),
    rule(rf"i (?:can't|cannot|cant|can not) (?:stand|bear|abide) {_THING}", Kind.PREFERENCE),
    rule(
        r"(?:i'm|im|i am)(?: \w+)? (?:into|fond of|keen on|crazy about|passionate about|"
        rf"obsessed with|interested in|addicted to|afraid of|scared of|terrified of) "
        rf"{_POINTING}(?!(?:it|"
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
        r"bookworm|introvert|extrovert|foodie|gamer|(?!(?:big|huge|great|real|total) fan)"
        r"(?:[\w-]+ )(?:fan|lover|enthusiast|"
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
