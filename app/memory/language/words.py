"""What counts as a word when a question is compared with a memory.

Words are stemmed lightly, words that carry nothing are dropped, and words for the same thing
become one ("mum" and "mother", "job" and "living"), so that a question finds a memory that says
the same in other words.
"""

import re
from functools import lru_cache

from app.domain.wordlists import listed

FUNCTION_WORDS = listed(
    "a an the and or but if of to in on at by for with from as is are was were be been being am do "
    "does did doing have has had having i me my mine myself we us our ours you your yours he him "
    "his she her hers it its they them their theirs this that these those there here what which "
    "who whom whose when where why how can could will would shall should may might must not no so "
    "than then too very just also about into over again once only own same such any some all both "
    "each more most other s t d ll m re ve don didn doesn isn aren wasn"
)
STOP = FUNCTION_WORDS | listed(
    "please tell remind know remember think say said give show let help want need like user get "
    "got make one thing things something anything yes ok hi hello hey thanks many much going go "
    "really still now today user's call"
)
_SAME = {
    "mother": "mum mom mummy mommy mama mother's",
    "father": "dad daddy papa",
    "partner": "wife husband spouse boyfriend girlfriend fiancé fiancée fiance fiancee married",
    "parent": "parents folks",
    "grandmother": "grandma granny nan nana",
    "grandfather": "grandpa granddad",
    "child": "kid kids children son daughter",
    "sibling": "siblings",
    "work": "job jobs living profession occupation career employer employed company works working "
    "office earn workplace",
    "live": "lives living_in reside city town home address located hometown moved based",
    "name": "called names named call",
    "born": "birthplace birthday birth born grew",
    "eat": "eats food meal dish diet snack lunch dinner breakfast supper",
    "drink": "drinks beverage",
    "allergy": "allergic allergies intolerant intolerance",
    "pet": "pets animal",
    "dog": "puppy dogs",
    "cat": "kitten cats",
    "favourite": "favorite best prefer prefers preferred",
    "enjoy": "likes loves enjoys hobby hobbies fun love",
    "study": "studying studies studied subject university degree course major",
    "learn": "learning learns",
    "language": "speak speaks languages",
    "travel": "trip travelling traveling holiday vacation journey flight",
    "move": "moving relocating relocate",
    "age": "aged",
    "drive": "car drives vehicle",
    "doctor": "gp physician",
    "medicine": "medication pills tablets drug",
    "colour": "color colours colors",
    "film": "movie movies films",
    "sport": "sports exercise workout",
    "flat": "apartment",
    "boss": "manager supervisor",
    "neighbour": "neighbor neighbours neighbors",
    "flatmate": "roommate housemate",
    "friend": "friends buddy",
    "colleague": "coworker colleagues coworkers",
}
_CONCEPT = {word: name for name, words in _SAME.items() for word in (name, *words.split())}
GENERIC = frozenset(_SAME) | listed(
    "sister brother friend aunt uncle cousin nephew niece family people person year month week day "
    "assistant answer tak play thing lik wife husband son daughter grandchild twin teach run com"
)  # words that many memories share: they give none of them away
_KEPT_CONCEPTS = 20_000
_AGE = re.compile(r"\bhow old\b|\byears old\b")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text that carry meaning, in order, as concepts or stems."""
    plain = _AGE.sub("age", text.lower().replace("\u2019", "'"))
    return tuple(
        concept_of(word.removesuffix("'s"))
        for word in _WORD.findall(plain)
        if word not in STOP and word.removesuffix("'s") not in STOP
    )


@lru_cache(_KEPT_CONCEPTS)
def concept_of(word: str) -> str:
    """Return what a word is compared as."""
    if word in _CONCEPT:
        return _CONCEPT[word]
    stem = stemmed(word)
    return _CONCEPT.get(stem, _CONCEPT.get(stem + "e", stem))


def forget_words() -> None:
    """Let go of the words that were read, at lock and when something was forgotten."""
    concept_of.cache_clear()


def stemmed(word: str) -> str:
    """Return a word without plural, past and progressive endings; short words stay.

    Source: Harman, "How effective is suffixing?", JASIS 1991 (the S stemmer), with -ing and -ed.
    """
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            root = word[: -len(ending)]
            if re.search(r"[aeiouy]", root):
                return root[:-1] if re.search(r"([^aeiouls])\1$", root) else root
    return word[:-1] if len(word) > 4 and word.endswith("e") else word
