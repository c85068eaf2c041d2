"""Statements that only give another name for something: they go with what they name.

"Older records still call it Peking." says nothing by itself; it belongs to the statement before it,
or to one that has the same name in another spelling.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.memory.language.terms import terms_of

_IT = r"(?:it|them|him|her|this|that|the (?:same )?[\w-]+(?: [\w-]+)?)"
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
    """A statement and its other names; `named` says whether it has a name itself."""

    members: set[MemoryId]
    names: set[str]
    named: bool


def only_names(statement: str) -> bool:
    """Return whether a statement only gives another name for something."""
    return bool(_ANOTHER_NAME.search(statement))


def with_aliases(chosen: Collection[MemoryId], memories: Sequence[Memory]) -> frozenset[MemoryId]:
    """Return the chosen memories with those that only name the same things otherwise.

    `memories` are in the order in which they came: another name follows what it names.
    """
    found = set(chosen)
    for group in _groups(memories):
        if len(group) > 1 and found & group:
            found |= group
    return frozenset(found)


def _groups(memories: Sequence[Memory]) -> list[set[MemoryId]]:
    """Each statement with the other names that follow it, also in another spelling."""
    groups = list[_Group]()
    for memory in memories:
        its = terms_of(memory.statement)
        if groups and only_names(memory.statement):
            group = _named_so(groups, set(its.names))
            group.members.add(memory.id)
            group.names |= set(its.names)
        else:
            groups.append(_Group({memory.id}, set[str](), named=_is_named(memory.statement)))
    return [group.members for group in groups]


def _named_so(groups: list[_Group], names: set[str]) -> _Group:
    """The group that has one of the names, or the last one with a name of its own."""
    same = (group for group in groups if names & group.names)
    named = (group for group in reversed(groups) if group.named)
    return next(same, next(named, groups[-1]))


def _is_named(statement: str) -> bool:
    """Whether a statement names something, by more than the capital of its first word."""
    _, _, rest = statement.partition(" ")
    its = terms_of(rest)
    return bool(its.names or terms_of(statement).codes)
