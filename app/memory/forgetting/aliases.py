"""Statements that only give another name for something: they go with what they name.

"Older records still call it Peking." says nothing by itself; it belongs to the statement before it,
or to one that has the same name in another spelling.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.memory.language.terms import terms_of

_IT = r"(?:it|them|him|her|this|that|the (?:same )?[\w-]+(?: [\w-]+)?)"
_BACK = 20  # statements; what is named otherwise was said not long before
_ANOTHER_NAME = re.compile(
    rf"\brefer(?:s|red)? to {_IT} (?:\w+ )?(?:as|by)\b"
    rf"|\b(?:call|label|spell|write|list|name|reference|shorten|abbreviate|tag|transcribe|render|"
    rf"transliterate|romani[sz]e|know|record|log)(?:s|es|ed|led|t)? (?:it|them|him|her|the same "
    rf"[\w-]+(?: [\w-]+)?|the (?:city|town|place|name|person|customer|client|site|office|firm))\b"
    r"|\b(?:use[sd]?|have|has|keep|keeps|show|shows|carry|carries|contain|contains) the "
    r"(?:\w+ )?(?:spelling|romani[sz]ation|transliteration|name|form|abbreviation|shorthand|alias|"
    r"variant|acronym|code ?name|label)\b"
    r"|\bthe same [\w-]+(?: [\w-]+)?,? (?:written|spelled|spelt|called|known|listed|recorded)\b"
    r"|\b(?:is|are) also (?:known|written|spelled|spelt|called|listed|recorded|referred to)\b"
    r"|\bstill (?:says?|spells?|writes?|calls?|uses?|references?)\b"
    r"|\b(?:notes?|records?|documents?|manifests?|exports?|sheets?|scripts?|logs?|tickets?|files|"
    r"emails?|reports?) (?:\w+ )?(?:use|uses|used|say|says|reference|references) (?!the\b)\S+"
    r"(?: as the [\w-]+ [\w-]+)?\.?$",
    re.I,
)


@dataclass(slots=True)
class _Group:
    """A statement and its other names."""

    members: set[MemoryId]
    names: set[str] = field(default_factory=set)


def only_names(statement: str) -> bool:
    """Return whether a statement only gives another name for something."""
    return bool(_ANOTHER_NAME.search(statement))


def with_aliases(chosen: Collection[MemoryId], memories: Sequence[Memory]) -> frozenset[MemoryId]:
    """Return the chosen memories with those that only name the same things otherwise.

    `memories` are in the order in which they came: another name follows what it names.
    """
    found, groups = set(chosen), dict[MemoryId, _Group]()
    for place, memory in enumerate(memories):
        if place and only_names(memory.statement):
            names = set(terms_of(memory.statement).names)
            same = (group for group in groups.values() if names & group.names)
            head = _named_before(memories[:place], groups)
            group = next(same, None) or groups.setdefault(head, _Group({head}))
            group.members.add(memory.id)
            group.names |= names
    for group in groups.values():
        if found & group.members:
            found |= group.members
    return frozenset(found)


def _named_before(before: Sequence[Memory], groups: Mapping[MemoryId, _Group]) -> MemoryId:
    """The last statement with a name of its own that is not itself another name of something."""
    aliases = {name for group in groups.values() for name in group.members} - groups.keys()
    heads = [memory for memory in before[-_BACK:] if memory.id not in aliases] or [before[0]]
    named = (memory for memory in reversed(heads) if _is_named(memory.statement))
    return next(named, heads[-1]).id


def _is_named(statement: str) -> bool:
    """Whether a statement names something, by more than the capital of its first word."""
    _, _, rest = statement.partition(" ")
    return bool(terms_of(rest).names or terms_of(statement).codes)
