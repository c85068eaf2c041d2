"""Who may be spoken of: the forms in which relatives, friends and animals are named."""

from app.memory.language.vocabulary import (
    CIRCLE,
    KIN,
    NUMBER,
    PET,
    WEEKDAY,
    alternatives,
    any_of,
)
from app.memory.learning.rules.names import NOT_A_STATE

AGE_WORD = (
    r"(?:(?:older|younger|elder|eldest|oldest|youngest|big|little|late|twin|new|old|first|"
    r"second|former) )?"
)
ROLE = (
    r"(?!favou?rite|new|old|first|good|real|only|(?:friend|neighbou?r|colleague|sister|brother|"
    r"mother|father|wife|husband|mum|mom|dad|boss|cousin|teacher|son|daughter|student)s? "
    r")[a-zà-ÿ]+[ -](?:teacher|tutor|coach|instructor|"
    r"partner|friend|mate|buddy|trainer|colleague|neighbou?r|manager|doctor|therapist|boss|lead|"
    r"student|pal|wife|husband|sitter|walker|minder)"
)
SOMEBODY = alternatives(
    rf"(?:{KIN})'s (?:(?:older|younger|little|big|new|best) )?(?:{KIN})", KIN, CIRCLE, ROLE
)
HABITS = any_of(
    "works studies plays teaches speaks loves likes hates enjoys collects drives owns runs prefers "
    "lives eats drinks cooks rides wears sings paints writes reads coaches volunteers travels "
    "commutes smokes gardens knits bakes swims skis surfs dances speaks starts attends manages "
    "supports follows watches grows keeps breeds builds repairs trains sleeps turns"
)
INVENTED = (
    r"(?!(?:character|hero|heroine|protagonist|story|novel|avatar|poem|book|code|question|problem|"
    r"point|answer|guess|bad|idea|plan|goal|aim|opinion|favou?rite|heart|head|back|mind|phone|"
    r"computer|laptop|password|pin|name|birthday|address|essay|text|understanding|class|function|"
    r"variable|server|table|column|file|script|method|module|project|repo|branch|database|"
    r"dataframe|"
    r"array|list|string|bot|app|program|model|website|team|company|day|week|life|turn|way)\b)"
)
ANYBODY = rf"(?:{PET}|{INVENTED}(?:[a-zà-ÿ]+ )?(?!(?:is|was|are|has)\b)[a-zà-ÿ]+)"
NAME = (
    rf"(?P<name>(?!(?:{HABITS}|is|was|has|in|who|and|or|on|at|with|just|always|can|will|the|a|"
    r"an|to)\b)(?:(?:dr|mr|mrs|ms|prof|professor|doctor)\.? )?"
    r"[^\W\d_][\w'-]*(?: (?-i:[A-Z])[\w'-]*){0,2})"
)
WHO = rf"(?:my|our) (?P<kin>{AGE_WORD}{SOMEBODY})(?:,? {NAME},?)?"
PLACE = (
    r"(?P<place>(?!(?:a|an|fear|hope|peace|denial|the (?:past|moment|same|country|house))\b)"
    r"[\w'.-]+(?:,? (?!and |but |with )[\w'.-]+){0,3})"
)
YEARS = rf"(?:\d{{1,3}}|{NUMBER}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty)"
MANY = alternatives(
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
BREED = any_of(
    "retriever labrador poodle beagle terrier collie spaniel husky dachshund corgi pug bulldog "
    "shepherd greyhound tabby siamese persian budgie cockatiel"
)
REST = r"(?P<rest>[^?]{2,80})"
CALLED = r"(?: is|'s| was| are)? (?:called|named)"
PROPER = (
    rf"(?P<name>{NOT_A_STATE}(?:(?:dr|mr|mrs|ms|prof)\.? )?(?-i:[A-Z][a-zà-ÿ'-]+)"
    r"(?: (?-i:[A-Z])[\w'-]+)?)"
)
_NOUN = r"(?-i:[a-zà-ÿ]+)"
_NO_NOUN = (
    r"(?!(?:[a-zà-ÿ]*(?:[^suaio]s|ed)|heard|said|told|knew|thought|found|met|saw|left|made|let|"
    r"kept|got|is|was|has|had|idol|and|or|but|nor|who|that|than|like|as|if|when|because|of|to|in|on|"
    r"at|by|for|from|with|near|about|before|after|since|until|around|between|behind|beside|without|"
    r"not|the|a|an|our|his|her|their|old|new|first|dear)\b)"
)
ACQUAINTANCE = (
    rf"(?:my|our) (?P<kin>{AGE_WORD}(?!favou?rite\b)(?:{_NOUN}[ -])?{INVENTED}{_NO_NOUN}{_NOUN}),? "
    rf"(?P<name>(?!{WEEKDAY}\b)(?-i:[A-Z])[\w'-]*(?: (?-i:[A-Z])[\w'-]*){{0,2}}),?"
)  # a relation of one or two words, on no list: the name behind it tells that "house share" is one
