"""From what somebody wants forgotten to the memories that are meant."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class _Read:
    """A memory with what it speaks of, and whose relative it names."""

    memory: Memory
    terms: Terms
    kin: frozenset[str]

    @property
    def named(self) -> frozenset[str]:
        """The names that stand directly behind the relation, as in "sister Ana"."""
        words = self.memory.statement.replace("'s", "").split()
        pairs = [(one, then) for one, then in pairwise(words) if then[:1].isupper()]
        following = [then for one, then in pairs if relatives_in(one) & self.kin]
        return frozenset(name for then in following for name in terms_of(then).names)


def about(subject: str, memories: Sequence[Memory]) -> tuple[Memory, ...]:
    """Return every memory that speaks of a person, a thing or a part of life.

    Somebody who is known by name and by relation ("my sister Ana") is found by either.
    """
    wanted = terms_of(subject)
    topics = {topic for topic, words in _TOPIC_WORDS.items() if wanted.all & words}
    read = [_Read(m, terms_of(m.statement), relatives_in(m.statement)) for m in memories]
    known = _known_as(wanted, relatives_in(subject), read)
    return tuple(e.memory for e in read if _speaks_of(e, known) or e.memory.topic in topics)


def _known_as(wanted: Terms, kin: frozenset[str], read: Sequence[_Read]) -> Terms:
    """The subject's terms, with the names that its relation has and the relation that it has."""
    names = set(wanted.names)
    names.update(name for each in read if kin and each.kin == kin for name in each.named)
    relation = _relation_of(names, read) if names and not kin else frozenset[str]()
    words = tuple(word for word in wanted.words if word not in kin) if names else wanted.words
    return replace(wanted, names=tuple(sorted(names | relation)), words=words)


def _relation_of(names: set[str], read: Sequence[_Read]) -> frozenset[str]:
    """The relation that only one known person has, where it is the one of these names."""
    kin = {k for each in read if len(each.kin) == 1 and each.named & names for k in each.kin}
    others = {k for each in read if each.kin <= kin and each.named - names for k in each.kin}
    return frozenset(kin - others)


def _speaks_of(each: _Read, wanted: Terms) -> bool:
    held = each.terms.all | each.kin
    if wanted.names:
        return not held.isdisjoint(wanted.names)
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
