"""What is said but not meant as a fact about the speaker: quoted, invented, supposed, ironic.

A sentence can be closed to learning by itself, or close what follows it (a story that is asked
for, a text handed over to be translated). Source of the list: `memory.md`, "Learning".
"""

import re
from dataclasses import dataclass, field

from app.memory.learning.clauses import Sentence

LONGEST_MESSAGE = 1200  # characters; a longer one is a pasted text

_FICTION = re.compile(
    r"\b(?:pretend|imagine|make[- ]believe|role[- ]?play|act as(?: if)?|act like|let's play|"
    r"in (?:my|the|this|a|your) (?:story|novel|game|scene|book|play|film|movie|dream|poem|"
    r"song|script|campaign|comic)|"
    r"(?:story|novel|scene|dialogue|monologue|script|screenplay|tale|fairy ?tale|diary|"
    r"sketch|limerick|essay|poem|song|speech|letter|blog post|paragraph|sentence|email|"
    r"message|text)s? "
    r"(?:in which|where|about (?:a|an|somebody|someone)\b.*\bwho|that (?:begins|starts|"
    r"says|goes)|from the (?:perspective|point of view)|told by|called|titled|with the "
    r"line|saying|that says)|"
    r"fiction(?:al)?|fictitious|made-up|imaginary|"
    r"(?:write|make up|invent|compose|create|tell|draft) (?:me )?(?:a |an |the )?(?:\w+ )"
    r"{0,4}(?:story|character|novel|scene|dialogue|monologue|"
    r"script|screenplay|tale|fairy ?tale|diary entry)|"
    r"my (?:character|avatar|protagonist|hero|heroine|persona|d&d|npc)|you are (?:a|an|my)"
    r" (?!great|good|star|genius|lifesaver|legend|bit|little)|you're (?:a|an) (?:pirate|"
    r"wizard|doctor|teacher|robot|\w+ who)|"
    r"suppose|supposing|assume|assuming|hypothetically|let's (?:say|assume|pretend)|"
    r"play the (?:role|part)|once upon a time|in character|speaking as|be my \w+ (?:and|for)|"
    r"playing (?:a|an) |i'm the (?:customer|patient|client|guest|caller|doctor|teacher|student)|"
    r"you be the|simulate|improv\b|fake (?:profile|account|person)|scenario\b|screenplay|"
    r"first[- ]person|as if i'm|interview practice|backstory|my (?:short )?(?:story|novel))",
    re.I,
)
_HANDED_OVER = re.compile(
    r"\b(?:(?:turn|make|change|convert|transform) (?:this|that|these|those|my notes|the following|"
    r"it)\b|"
    r"translat(?:e|ion)\b|proof-?read|rephras\w*|rewrite|re-write|reword|paraphras\w*|"
    r"summari[sz]e|shorten|"
    r"correct (?:this|the|my|these|it)|fix (?:the grammar|my grammar|this|the spelling|my "
    r"spelling)|spell-?check|"
    r"put (?:this|that|it|the following) (?:in|into)|"
    r"(?:how (?:do|would|can|to) (?:you |i |we |one )?(?:say|write|spell|pronounce|"
    r"translate)|what is) .{0,60}\bin (?:german|french|spanish|"
    r"italian|portuguese|dutch|polish|russian|arabic|chinese|japanese|korean|english|"
    r"latin|greek|turkish|swedish)|"
    r"is (?:this|the|that) (?:sentence|text|phrase|grammar) (?:right|correct|ok)|grammatical|"
    r"(?:improve|edit|analy[sz]e|polish|continue|complete|finish) (?:this|the|my|these|"
    r"the following)(?: \w+)? (?:sentence|text|paragraph|poem|lyrics?|quote|story|email|"
    r"letter|draft|bio)|"
    r"(?:lyrics?|quote|quotation|headline|caption|slogan|example sentences?|sample|"
    r"template|the following|dear (?:sir|madam|mr|mrs|ms))\b|(?:the|this|these) "
    r"(?:sentence|text|line|phrase|song|lyric|poem)s? (?:goes?|says?|reads?|is|\"|:)|"
    r"(?:give|make|find) me (?:a|an|some|the) (?:headline|title|example|synonym|sentence)|"
    r"classify|sentiment of|make a sentence|"
    r"(?:here(?:'s| is| are)|below is|this is|see) (?:my|the|a|an|our) (?:\w+ ){0,3}(?:cv|"
    r"r[eé]sum[eé]|"
    r"story|essay|draft|text|letter|email|bio|profile|poem|homework|report|chapter|application|"
    r"statement|review|post)|(?:check|review|edit|improve|polish) (?:this|it|these|my)\b|"
    r"(?:email|letter|text|message|post|note|review|transcript|story|article|form)s? below|"
    r"(?:reply|respond|answer) to this|fill in the|copying the|"
    r"^\W*+(?:please |hey,? |now |ok,? |could you |can you )*(?:write|draft|compose|make|generate|"
    r"give me|prepare)(?: me| us)? (?!a note )(?:up )?(?:a|an|the|my|some|this|another) "
    r"(?:[\w'-]+ ){0,4}?"
    r"(?:story|letter|e-?mail|note|message|text|speech|toast|complaint|bio|ad|advert|review|"
    r"caption|"
    r"rap|song|ballad|sonnet|dialogue|scene|post|tweet|statement|entry|profile|reply))",
    re.I,
)
_LABELLED = re.compile(r"^([^:\n]{2,60}):\s+[\"'\u201c]?(?:i|i'm|im|i've|my|we|our)\b", re.I)
_INTRODUCING = re.compile(
    r"\b(?:remember|note|context|info|information|intro|reference|fyi|about (?:me|us)|p\.?s|"
    r"situation|facts?|things?|know|knows|talking to|mind|forget|update|correction|honest|truth|"
    r"thing|problem|short|reason|hello|hi|hey|also|basics?|background|details?|question|this)\W*$",
    re.I,
)  # what stands before a colon when the person goes on to speak of themselves
_PUZZLE = re.compile(
    r"\bhow (?:many|much) (?:\w+ )?(?:are|is|do i|do we|does|will|did)\b.*\b(?:left|have|need|pay|"
    r"remain)|\bwhen (?:do|does|will) (?:i|we|they|he|she|it) (?:arrive|meet)",
    re.I | re.S,
)
_SUPPOSED = re.compile(
    r"^\W*+(?:and |but |so |well,? |ok,? |now )*(?:if (?!(?:it|that|you) (?:helps?|"
    r"matters?|wonder|need to know))|unless|suppose|supposing|assume|assuming|say (?:i|"
    r"that|my)|let's say|let's assume|"
    r"what if|were i|had i|in case (?!it helps|that helps)|whether|when i was|as though|"
    r"hypothetically|in theory|for the sake)",
    re.I,
)
_SUPPOSED_WITHIN = re.compile(
    r"\b(?:what (?:would|should|if)|let's say|hypothetically|in another life|in my dreams|"
    r"in an ideal world|supposing|for example|for instance|as an example|e\.g\.)",
    re.I,
)
_UNSURE = re.compile(
    r"\b(?:maybe|perhaps|possibly|probably|might|some ?day|one day|not sure|i (?:think|"
    r"guess|believe|suppose|wish|hope|doubt|wonder|feel like|imagine)|"
    r"who knows|i wonder|could be|apparently|supposedly|i heard|rumou?r|would be|would "
    r"have|wouldn't|i'd be|could have|almost|nearly|as if|like i'm|so-called)\b",
    re.I,
)
_IRONY = re.compile(
    r"^\W*+(?:yay|whee|oh,? (?:sure|great|yes|yeah|wonderful|joy|how|right|of course|i (?:just|"
    r"simply|really))|yeah,? (?:right|sure)|sure,? (?:because|i|my)|wow,? (?:thanks|great)"
    r"|"
    r"(?:great|wonderful|fantastic|lovely|brilliant|perfect|awesome|splendid|super|nice)"
    r",? (?!to|idea|news)|just (?:great|wonderful|perfect|brilliant|fantastic|lovely|what "
    r"i needed)|how (?:lovely|nice|wonderful|original)|thanks a lot|clearly i|obviously i|"
    r"because i (?:just|totally|simply)|of course,? (?:i|my|because)|ah yes|and pigs)"
    r"|(?:\s/s\b|\bnot!?$|\byeah right\b|\b(?:just|only) (?:kidding|joking)\b|\bjk\b|"
    r"\bsarcas|\bironic|🙄|😏|\bas if\b|\bi (?:just|simply|totally|absolutely|so) (?:love|"
    r"adore|enjoy) (?:it when|how|being|waiting|when|getting|traffic|mondays|queues?|"
    r"meetings|bugs|paperwork|having to|spending hours|doing (?:taxes|my taxes))|\bi live "
    r"for (?!my)|\bha(?:ha)+\b|\b(?:married|allergic|addicted) to (?:my |the |small |other "
    r")?(?:work|"
    r"job|desk|bed|sofa|couch|talk|people|meetings|mondays|stupidity|drama)\b|\b(?:procrastination|"
    r"sarcasm|chaos|overthinking|deadlines for|the boss of|queen of|king of|vampire|zombie|"
    r"a superhero|made of (?:steel|money|stone)|a genius|basically an?|practically an?|a saint|"
    r"psychic)\b)",
    re.I,
)
_REPORTED = re.compile(
    r"\b(?:say|says|said|saying|told (?:me|us|him|her|them)|tells (?:me|everyone|people)|"
    r"wrote|writes|asked|replied|answered|shouted|yelled|whispered|thinks?|believes?|"
    r"claims?|claimed|according to|goes|texted|quote|joked|sang|sings|reads|insists|calls "
    r"me)\b(?: that| to me| to us)?\W*$",
    re.I,
)
_MY_OWN = re.compile(
    r"\b(?:as|like) i (?:just )?said\W*$|\bi (?:should|must|have to) say\W*$", re.I
)
_REPORTER = re.compile(
    r"^\W*+(?!.*\bi (?:just )?(?:wanted|want|should|must|forgot))(?:[\w']+ ){1,5}(?:says?|said|"
    r"told (?:me|us|him|her)|wrote|writes|asked|replied|claims?|claimed|shouted|thinks?|"
    r"believes?|texted|joked|sang|sings|insists)\b",
    re.I,
)
_QUOTED = re.compile(
    r"```.*?(?:```|\Z)|`[^`\n]+`|\"[^\"\n]+\"?"
    r"|[\u201c\u201e\u00ab\u2039][^\u201c\u201d\u00bb\u203a\n]+[\u201c\u201d\u00bb\u203a]?"
    r"|(?<!\w)'[^'\n]{2,}?'(?!\w)|(?<!\w)[\u2018\u201a][^\u2019\n]{2,}?\u2019(?!\w)|^[ \t]*>.*$",
    re.M | re.S,
)
_SHORT_QUOTE = 2  # words: a name in quotation marks


@dataclass(frozen=True, slots=True)
class Closed:
    """What one sentence closes: itself, and perhaps all that follows it."""

    itself: bool = False
    following: bool = field(default=False)


def closes(sentence: Sentence) -> Closed:
    """Return whether a sentence, or what follows it, can not be taken as the speaker's own word."""
    text = sentence.text
    if _FICTION.search(text) or _HANDED_OVER.search(text) or _labelled(text):
        return Closed(itself=True, following=True)
    patterns = (_SUPPOSED, _SUPPOSED_WITHIN, _UNSURE, _IRONY, _REPORTER)
    return Closed(itself=any(pattern.search(text) for pattern in patterns))


def supposes(text: str) -> bool:
    """Return whether a whole message is a sum to be done, whose apples are nobody's."""
    return bool(_PUZZLE.search(text))


def reported(before: str) -> bool:
    """Return whether the words before a clause say that somebody else speaks in it."""
    return bool(_REPORTED.search(before) and not _MY_OWN.search(before))


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places of everything quoted, except one or two words such as a name."""
    return tuple(
        found.span()
        for found in _QUOTED.finditer(text)
        if len(found[0].split()) > _SHORT_QUOTE or found[0].startswith(("`", ">"))
    )


def _labelled(text: str) -> bool:
    """Whether a label and a colon stand before the words: "From the review: I …"."""
    found = _LABELLED.search(text.lstrip())
    return bool(found and not _INTRODUCING.search(found[1]))
