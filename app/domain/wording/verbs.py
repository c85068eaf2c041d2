"""The forms of verbs after "I", "you" and "the user", and the words that may stand before them."""

import re

from app.domain.wordlists import listed

_PAST = listed(
    "was were had did went underwent grew outgrew got forgot became overcame came took mistook "
    "undertook overtook met bought broke woke awoke spoke stole froze chose wove drove rode rose "
    "arose wrote rewrote lost won left began sang rang sank drank swam sprang shrank stank ran "
    "gave forgave forbade made said paid laid saw thought caught taught brought fought sought "
    "knew threw blew flew drew withdrew kept slept overslept wept swept crept leapt spent sent "
    "lent bent built rebuilt felt dealt knelt leant meant dreamt learnt burnt spelt spilt smelt "
    "held withheld upheld sold told heard overheard fell found stood understood misunderstood "
    "withstood quit hurt burst hung swung stung clung flung spun dug stuck struck shot shone "
    "hid bit lit slid spat sat fed led bled bred fled sped tore swore wore ate shook wound ground"
)
_SAME = listed(
    "put cut set let hit read shut bet cost beat spread split cast forecast broadcast upset reread "
    "input output shed knit bid thrust"
)  # in the past as in the present: the present, unless the sentence speaks of a time that is over
_OVER = re.compile(
    r"\b(?:yesterday|ago|recently|already|earlier|finally|this morning|at the age of|"
    r"as an? (?:child|kid|boy|girl|baby|toddler|teen|teenager|student|young \w+)|"
    r"last (?:night|week\w*|month|year|spring|summer|autumn|fall|winter|time|[A-Z]\w+)|"
    r"(?:in|until) (?:19|20)\d\d|once(?! (?:an?|every|per|in)\b)|"
    r"back (?:then|in|when)|when\b.* (?:was|were|had))\b"
)
_FALSE_PAST = listed(
    "need feed breed seed bleed speed weed heed proceed succeed exceed embed shed shred wed bed"
)
_MODAL = listed("can cannot could will would shall should may might must ought")
BE_OR_HAVE = listed("am are is was were be been being has have had")
"""The forms of the auxiliaries that may stand before a noun, too."""
_ADVERBS = listed(
    "always usually often never sometimes rarely normally generally typically mostly mainly really "
    "also only just still currently regularly occasionally absolutely definitely actually "
    "especially particularly both very hardly seldom frequently already recently now ever even all "
    "almost quite rather once twice first then soon later finally maybe perhaps so too alone each "
    "half neither either kinda sorta myself yourself themselves"
)
_FALSE_ADVERBS = r"(?!(?:apply|imply|reply|comply|supply|multiply|bully|rally|tally|sully)\b)"
_PHRASES = r"no longer|not only|for one|(?:kind|sort) of"
BETWEEN = rf"(?:(?:{_PHRASES}|{'|'.join(sorted(_ADVERBS))}|{_FALSE_ADVERBS}[a-z]{{3,}}ly)\b,? )*"
"""A pattern of the words that may stand between a subject and its verb."""
NOT_SO = r"(?!so\b|neither\b)"
"""What does not stand before `BETWEEN` where the subject comes behind: "and so is Ana"."""
LEAD = (
    r"(?:^|[.!?] |^who |\b(?:so|as|neither|nor|never|rarely|seldom|hardly|not only|only \w+|where|"
    r"when|why|(?:what|which|how)(?: [\w'-]+){0,3}) )"
)
"""A pattern of what stands before an auxiliary whose subject follows: "so does Ana"."""
ASIDE = r"(?:, [^,]+,| \([^()]+\)| [-\u2013\u2014] [^-\u2013\u2014]+ [-\u2013\u2014])?"
"""A pattern of a remark between a subject and its verb: ", a nurse,"."""

_IRREGULAR = {"am": "is", "are": "is", "have": "has", "do": "does", "go": "goes", "were": "was"}
_PLAIN = {"is": "are", "has": "have", "does": "do", "goes": "go", "was": "were"}
_PLAIN |= {word + "es": word for word in ("focus", "canvas", "bias", "veto", "undergo", "forgo")}
_PLAIN |= {word + "s": word for word in ("lie", "die", "tie", "untie", "ache", "cache")}
_NO_VERBS = listed("and or nor but as for of with from in at by who whom whose which")
_NO_VERB = re.compile(
    r"its|yes|besides|perhaps|sometimes|always|ours|yours|hers|theirs|[a-z]*(?:doors|stairs|selves|"
    r"days|nights|mornings|evenings|afternoons|weekends)|(?:back|for|up|down|in|out|to|on)wards|"
    r"afterwards"
)


def conjugated(verb: str) -> str:
    """Return the verb as it stands after "the user": "play" becomes "plays"."""
    low = verb.lower()
    if verb.isupper() and len(verb) > 1:
        return conjugated(low).upper()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low in _MODAL or low in _PLAIN or is_past(low):
        return verb
    if re.search(r"(s|x|z|ch|sh|o)$", low):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", low) else verb + "s"


def conjugated_in(sentence: str, verb: str) -> str:
    """Return the verb of a sentence as it stands after "the user".

    "I cut my thumb yesterday" is of the past, "I cut hair" is not. In "I and my wife run a bar" the
    verb is that of several, and in "I as a nurse" none follows.
    """
    over = verb.lower() in _SAME and _OVER.search(sentence)
    return verb if over or verb.lower() in _NO_VERBS else conjugated(verb)


def plain(verb: str) -> str:
    """Return the verb as it stands after "you": "plays" becomes "play"."""
    low = verb.lower()
    if verb.isupper() and len(verb) > 1:
        return plain(low).upper()
    if low in _PLAIN:
        return _PLAIN[low]
    if low in _MODAL or is_past(low) or not low.endswith("s"):
        return verb
    if low.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if re.search(r"(ss|x|zz|ch|sh|o)es$", low) else verb[:-1]


def own(verb: str) -> str:
    """Return the verb as it stands after "I": "is" becomes "am"."""
    return {"is": "am", "was": "was"}.get(verb.lower()) or plain(verb)


def is_past(word: str) -> bool:
    """Return whether a word is a verb's past form, which is the same after everybody."""
    return word in _PAST or (word.endswith("ed") and word not in _FALSE_PAST)


def is_auxiliary(word: str) -> bool:
    """Return whether a word is one of "can", "must", "do", "is" and their like."""
    return word in _MODAL or word in BE_OR_HAVE or word in {"do", "does", "did"}


def is_adverb(word: str) -> bool:
    """Return whether a word may stand between a subject and its verb."""
    return bool(re.fullmatch(BETWEEN, word + " "))


def ends_in_s(word: str) -> bool:
    """Return whether a word may be in the third person, or in the plural: "plays", "evenings".

    "Nervous", "across" and "focus" are neither, by their ending.
    """
    return word in {"is", "was", "has"} or bool(re.fullmatch(r"[a-z-]+(?<![suaio])s", word))


def ends_as_third(word: str) -> bool:
    """Return whether a word may be a verb in the third person, as "plays" and "hives" may."""
    return ends_in_s(word) and not _NO_VERB.fullmatch(word)


def is_finite(word: str) -> bool:
    """Return whether a word may be what "the user" does: "plays", "played", "put", "can"."""
    return ends_as_third(word) or is_past(word) or word in _SAME or word in _MODAL
