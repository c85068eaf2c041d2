"""A statement that says several things, taken apart, so that one of them can go.

"Ana's phone is 1234 and her email is a@b." says two things; "Ana and Tom both row." says one thing
of two people. What does not fit one of the forms stays whole.
"""

import re

from app.domain.wording import conjugated
from app.memory.language.vocabulary import alternatives

_WHO = r"(?:[Tt]he user|[Tt]he user's [\w'’ -]+?|[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)"  # noqa: RUF001
_NAME = r"(?:[Tt]he user|[A-Z][\w-]*(?: [A-Z][\w-]*)*)"
_BOTH = re.compile(
    rf"(?P<one>{_NAME}) and (?P<other>{_NAME}) (?:(?:both|each|jointly) )?"
    r"(?P<verb>are|[a-z]+(?<!s))\b(?P<rest> .*)"
)
_IS = r"(?:is|was|are|were)"
_TWO_VALUES = re.compile(
    rf"(?P<who>{_WHO})['’]s (?P<one>.+?) (?P<be>{_IS}) (?P<value>.+?),? and "  # noqa: RUF001
    rf"(?:(?:his|her|their|its|the) )?(?P<other>[a-z][\w -]*? {_IS} .+)"
)
_VERB = alternatives(r"[a-z]{2,}s", "is", "was", "has", "can", "will", "now", "also", r"[a-z]+ed")
_TWO_DEEDS = re.compile(
    rf"(?P<who>{_WHO}) (?P<one>{_VERB} .+?),? and (?:(?:he|she|they|it) )?(?P<other>{_VERB} .+)"
)
_TWO_THINGS = re.compile(
    rf"(?P<who>{_WHO}) (?P<verb>[a-z]+s) "
    r"(?P<one>\S.*? (?P<link>for|in|at|on|with|as|from|to) .+?),? and (?P<other>\S.*? (?P=link) .+)"
)
_TWO_DOSES = re.compile(
    rf"(?P<who>{_WHO}) (?P<verb>[a-z]+s) (?P<one>[^,]*?\d[^,]*?),? and (?P<other>[^,]*\d[^,]*)"
)


def parts_of(statement: str) -> tuple[str, ...]:
    """Return the things that a statement says, each as a sentence; one that says one is itself."""
    text = statement.rstrip(" .")
    if found := _BOTH.fullmatch(text):
        said = found["verb"] if found["verb"] == "are" else conjugated(found["verb"])
        said = "is" if said == "are" else said
        return tuple(f"{found[who]} {said}{found['rest']}." for who in ("one", "other"))
    if found := _TWO_VALUES.fullmatch(text):
        first = f"{found['who']}'s {found['one']} {found['be']} {found['value']}"
        return (*parts_of(first), *parts_of(f"{found['who']}'s {found['other']}"))
    if found := _TWO_DEEDS.fullmatch(text):
        return (f"{found['who']} {found['one']}.", *parts_of(f"{found['who']} {found['other']}"))
    if found := _TWO_THINGS.fullmatch(text) or _TWO_DOSES.fullmatch(text):
        deed = f"{found['who']} {found['verb']}"
        return (f"{deed} {found['one']}.", f"{deed} {found['other']}.")
    return (text + ".",)
