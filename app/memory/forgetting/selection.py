"""From what somebody wants forgotten to the memories that are meant."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from app.domain.forgetting import Selector
from app.domain.memories import Memory, Topic
from app.domain.references import MemoryId
from app.domain.wordlists import listed
from app.memory.forgetting.targets import Match, meant_by
from app.memory.language.forget_requests import Scope, read_forget_request
from app.memory.language.terms import Terms, alike, terms_of
from app.memory.recall.about import relatives_in

Cosines = Callable[[str], Mapping[MemoryId, float]]
_TOPIC_WORDS = {
    Topic.HEALTH: listed("health illness medical gesundheit salud sante diagnosis"),
    Topic.MONEY: listed("money finances finance income salary debt"),
    Topic.WORK: listed("work career profession"),
    Topic.RELIGION: listed("religion faith belief beliefs"),
    Topic.POLITICS: listed("politics political politic"),
    Topic.FOOD: listed("eat food diet"),
    Topic.PEOPLE: listed("family people friend relatives relativ"),
    Topic.PLACE: listed("home live whereabouts"),
    Topic.LEISURE: listed("hobby enjoy leisure"),
    Topic.PLANS: listed("plan plans"),
    Topic.SEXUALITY: listed("sexuality orientation sex"),
    Topic.ETHNICITY: listed("ethnicity origin origins"),
}


def select(selector: Selector, memories: Sequence[Memory], cosines: Cosines) -> tuple[Match, ...]:
    """Return the memories that a selector means; none where it says nothing."""
    if selector == Selector(everything=selector.everything):
        return tuple(Match(each.id) for each in memories) if selector.everything else ()
    among = [each for each in memories if _fits(each, selector)]
    if selector.person:
        among = list(about(selector.person, among))
    request = read_forget_request(selector.text)
    if request and request.scope is Scope.EVERYTHING:
        return tuple(Match(each.id) for each in among)
    if request and request.scope is Scope.ABOUT:
        return tuple(Match(each.id) for each in about(request.target, among))
    text = request.target if request else selector.text
    if not text:
        return tuple(Match(each.id) for each in among)
    return meant_by(text, among, cosines(text))


def about(subject: str, memories: Sequence[Memory]) -> tuple[Memory, ...]:
    """Return every memory that speaks of a person, a thing or a part of life.

    Somebody who is known by name and by relation ("my sister Ana") is found by either.
    """
    wanted = terms_of(subject)
    topics = {topic for topic, words in _TOPIC_WORDS.items() if wanted.all & words}
    kin = relatives_in(subject)
    known = _known_as(wanted, kin, memories)
    return tuple(each for each in memories if _speaks_of(each, known) or each.topic in topics)


def _known_as(wanted: Terms, kin: frozenset[str], memories: Sequence[Memory]) -> Terms:
    """The subject's terms, with the names that its relation has and the relation that it has."""
    names = set(wanted.names)
    for each in memories:
        relatives = relatives_in(each.statement)
        if len(relatives) == 1 and kin & relatives:
            names |= _name_after(each.statement, relatives)
    relation = _relation_of(names, memories) if names and not kin else frozenset[str]()
    words = tuple(word for word in wanted.words if word not in kin) if names else wanted.words
    return replace(wanted, names=tuple(sorted(names | relation)), words=words)


def _name_after(statement: str, relatives: frozenset[str]) -> set[str]:
    words = statement.replace("'s", "").split()
    pairs = pairwise(words)
    following = {
        then for word, then in pairs if relatives_in(word) & relatives and then[:1].isupper()
    }
    return {name for each in following for name in terms_of(each).names}


def _relation_of(names: set[str], memories: Sequence[Memory]) -> frozenset[str]:
    """The relation that only one known person has, where it is the one of these names."""
    known: dict[str, set[str]] = {}
    for each in memories:
        relatives = relatives_in(each.statement)
        if len(relatives) == 1:
            known.setdefault(next(iter(relatives)), set()).update(
                _name_after(each.statement, relatives)
            )
    return frozenset(kin for kin, called in known.items() if called and called <= names)


def _speaks_of(memory: Memory, wanted: Terms) -> bool:
    its = terms_of(memory.statement)
    held = its.all | relatives_in(memory.statement)
    if wanted.names:
        return any(alike(name, own) for name in wanted.names for own in held)
    return bool(wanted.words) and all(
        any(alike(word, own) for own in held) for word in wanted.words
    )


def _fits(memory: Memory, selector: Selector) -> bool:
    """Whether a memory is of the topic, the kind, the time and the chat that are asked for."""
    return (
        selector.topic in {None, memory.topic}
        and selector.kind in {None, memory.kind}
        and (selector.since is None or memory.said_at >= selector.since)
        and (selector.until is None or memory.said_at < selector.until)
        and (selector.chat is None or any(e.chat == selector.chat for e in memory.evidence))
    )
