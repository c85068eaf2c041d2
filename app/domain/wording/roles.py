"""Whether somebody does what a clause says, or has it done to them.

In "the songs the user writes" they do, in "celery gives the user hives" they do not. No list of
verbs tells, for half of all nouns are verbs too; the words in front tell, by their kind and by
their number: "this gives" can be no noun and "these songs" no verb. Only where both readings are
left does a list of common verbs decide.
"""

import re

from app.domain.wording.kinds import (
    ALONE,
    ARTICLES,
    ASKING,
    CONJUNCTIONS,
    DOING,
    DOING_TO,
    GIVEN,
    GROUPS,
    JOINING,
    LETTING,
    OF_ANY,
    OF_ONE,
    OF_SEVERAL,
    OTHERS,
    PARTICLES,
    PREPOSITIONS,
    RELATIVE,
    SAYING,
    SINGULAR,
    SUBJECTS,
    TIMES,
)
from app.domain.wording.verbs import (
    BE_OR_HAVE,
    BETWEEN,
    conjugated,
    ends_as_third,
    ends_in_s,
    is_adverb,
    is_auxiliary,
    is_finite,
    is_past,
    plain,
)

_BREAK = re.compile(r"[,;:.!?()\"“”\u2013\u2014]")


def is_doer(before: str, after: str) -> bool:
    """Return whether who stands between these words, in a statement, is the subject of a verb.

    Of "the songs " and " writes" that is so, of "celery gives " and " hives" it is not.
    """
    verb, words = _verb_of(after), _clause(before)
    if _asks(words) or (not is_finite(verb) and shares_verb(before)):
        return _may_be_verb(verb)
    return is_finite(verb) and (not words or _leaves_verb_to(words, verb))


def is_plain_doer(before: str, after: str) -> bool:
    """Return whether "you" between these words is the subject of a verb: "the songs ", " write"."""
    verb, words = _verb_of(after), _clause(before)
    if not _may_be_verb(verb) or (words and words[-1].lower() in LETTING):
        return False
    return is_doer(before, f" {conjugated(verb)}")


def shares_verb(before: str) -> bool:
    """Return whether what stands before is the first half of a subject, such as "Ana and".

    Its verb is then that of several, "Ana and the user play".
    """
    *words, link = _clause(before) or [""]
    start = max((n + 1 for n, word in enumerate(words) if word.lower() in CONJUNCTIONS), default=0)
    of_whom = start > 0 and words[start - 1].lower() in {"who", "that", "which"}
    words = _behind_circumstance(words[start:])
    if link not in {"and", "or", "nor"} or not words:
        return False
    if any(word.lower() in ALONE | {"me", "us", "him", "them"} for word in words[:-1]):
        return False
    first = 0 if of_whom else 1
    return not any(_is_verb(words[place], words[:place]) for place in range(first, len(words)))


def follows_auxiliary(before: str) -> bool:
    """Return whether the last word is an auxiliary, whose question leaves the verb as it is.

    "Whatever I do" is no question.
    """
    *rest, last = before.lower().split() or [""]
    return is_auxiliary(last) and not (rest and rest[-1] in ALONE)


def verb_follows(after: str, *, of_several: bool = False) -> bool:
    """Return whether these words surely begin with a verb: " lives in Oslo", " is".

    The verb of several is plain: " live in Oslo".
    """
    verb = _verb_of(after)
    return (of_several or is_finite(verb)) and _is_common(verb)


def goes_on(said: str) -> bool:
    """Return whether a verb behind "and" is still the person's, of whom all this is said.

    In "lives in Rome and was born in Milan" it is, in "has a son who is tall and is ten" it is not.
    """
    verb, *rest = re.sub(BETWEEN, "", said.lower(), count=1).split() or [""]
    return _base(verb) not in SAYING and not OTHERS.intersection(rest)


def names_several(words: str) -> bool:
    """Return whether these words name more than one, whom "themselves" may then stand for."""
    return any(
        word in GROUPS or (_is_plural(word) and _base(word) not in DOING) for word in words.split()
    )


def _asks(words: list[str]) -> bool:
    """Whether the last word is an auxiliary whose subject follows: "can", or "had" at the start."""
    return follows_auxiliary(" ".join(words)) and (
        words[-1].lower() not in SINGULAR or len(words) == 1
    )


def _verb_of(after: str) -> str:
    """The word behind the adverbs, which is a verb if there is one."""
    found = re.match(rf" {BETWEEN}([a-z][a-z'-]*)", after)
    return found[1] if found else ""


def _clause(before: str) -> list[str]:
    """The words since the last break."""
    return _BREAK.split(before)[-1].replace("The user", "the user").split()


def _behind_circumstance(words: list[str]) -> list[str]:
    """The words behind "on Fridays", or none where all of them hang on a preposition."""
    if not words or words[0].lower() not in PREPOSITIONS:
        return words
    starts = (n for n in range(2, len(words)) if words[n] in ARTICLES - {"this", "that"})
    start = next((n for n in starts if words[n - 1] not in PREPOSITIONS), len(words))
    return words[start:]


def _leaves_verb_to(words: list[str], verb: str) -> bool:
    *rest, near = words
    low = near.lower()
    if words[0].lower() in CONJUNCTIONS and {"user", "you"} & set(rest[1:3]):
        # who does it to themselves is not "the user" once more; but "as you know you are"
        return not _does_to(low) or _base(low) in SAYING
    if low in {"and", "or", "nor"}:
        return _is_common(verb) or not any(_base(word) in DOING_TO for word in rest)
    if low in JOINING or is_adverb(low) or not low.isalpha():
        return low not in PREPOSITIONS
    if low in PREPOSITIONS:
        return not rest and low in PARTICLES
    was_told = low == "told" and not BE_OR_HAVE.isdisjoint(rest[-1:])  # "are told you snore"
    if was_told or _base(low) in SAYING:  # "thinks you snore", but "who knows you"
        return not (_does_to(low) and rest and rest[-1].lower() in RELATIVE)
    return _is_noun(low, rest, verb)


def _is_noun(near: str, rest: list[str], verb: str) -> bool:
    """Whether the word next to the person is a noun, so that the verb behind belongs to them."""
    before = rest[-1] if rest else ""
    judged = _by_article(near, rest)
    judged = _by_verbs(near, rest, verb) if judged is None else judged
    judged = _by_number(near, before) if judged is None else judged
    return _is_common(verb) and not _does_to(near) if judged is None else judged


def _by_article(near: str, rest: list[str]) -> bool | None:
    several, before = _is_plural(near), rest[-1].lower() if rest else ""
    if before == "that" and len(rest) > 1 and not several and is_finite(near):
        return False  # "the dog that bit you"
    if before in OF_ANY or before.endswith(("'s", "s'")):
        return True
    if before in ASKING:
        return not (several and _does_to(near))
    if before in OF_ONE:
        return not several
    if before in OF_SEVERAL:
        return several
    return not near.endswith("ing") if before in PREPOSITIONS - {"to"} else None


def _by_verbs(near: str, rest: list[str], verb: str) -> bool | None:
    before, gerund = rest[-1].lower() if rest else "", near.endswith("ing")
    named = {word.lower() for word in rest}
    given = near in GIVEN and not TIMES & named
    if is_auxiliary(verb) and not (gerund or given or RELATIVE & named):
        return True
    if is_past(near) or before in SUBJECTS or is_adverb(before):
        return False
    return not gerund and before in BE_OR_HAVE if is_auxiliary(before) else None


def _by_number(near: str, before: str) -> bool | None:
    """A noun and its verb agree: "crowds make", "celery gives"; "sports clubs", "coffee shop"."""
    several, many = _is_plural(near), _is_plural(before)
    if not before or near.endswith("ing") or (several and not many):
        return None
    return several is many and not _does_to(near)


def _does_to(word: str) -> bool:
    """Whether this is a form of a verb that is often done to somebody."""
    stem = word.removesuffix("ing")
    return bool({_base(word), stem, stem + "e"} & DOING_TO)


def _is_plural(word: str) -> bool:
    return word.islower() and ends_in_s(word)


def _is_common(verb: str) -> bool:
    return is_auxiliary(verb) or is_past(verb) or _base(verb) in DOING


def _is_verb(word: str, before: list[str]) -> bool:
    last = before[-1].lower() if before else ""
    if word in DOING and (_is_plural(last) or last in GROUPS):
        return True  # "my parents live in Rome and"
    if last in OF_ANY | OF_ONE | OF_SEVERAL or last.endswith("'s"):
        return False
    return is_auxiliary(word) or is_past(word) or (_is_plural(word) and _base(word) in DOING)


def _may_be_verb(word: str) -> bool:
    return (bool(word) and word not in PREPOSITIONS | JOINING | ARTICLES) or word in {
        "like",
        "cause",
    }


def _base(word: str) -> str:
    return plain(word) if ends_as_third(word) else word
