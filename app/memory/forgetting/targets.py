"""Which memories somebody means: found by identifiers, names, words, meaning and other spellings.

An identifier must be there, whole; a name too. Of the other words most must be, in any form; or the
vectors must be very near. What denies the target is not the target. What only names the same thing
otherwise goes with it. Measured: `tests/benchmarks/forgetting.py`.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.memory.forgetting.aliases import only_names, with_aliases
from app.memory.forgetting.parts import parts_of
from app.memory.language.plain_forms import compounds, holds_code, own_form
from app.memory.language.terms import Terms, alike, terms_of
from app.memory.language.vocabulary import CIRCLE, KIN
from app.memory.recall.about import relatives_in

NAME_WEIGHT = 2.0
COVERED = 0.65  # of the target's weight
NEAR = 0.72  # cosine from which meaning alone is enough
NEARLY_BEST = 0.8  # of the best match


_OWN = re.compile(r"\b(?:i|i'm|i’ve|i've|my|mine|ich|mein\w*|yo|mi|mis|je|j'|mon|ma|mes)\b", re.I)  # noqa: RUF001
_PAPER = re.compile(
    r"\b(?:notes?|records?|documents?|papers?|labels?|maps?|exports?|files?|manifests?|scripts?|"
    r"invoices?|forms?|logs?|sheets?|tickets?|reports?|archives?|emails?|letters?|entries)\b",
    re.I,
)
_RELATIVE = re.compile(rf"[Tt]he user's (?:{KIN}|{CIRCLE})\b")


@dataclass(frozen=True, slots=True)
class Match:
    """A memory that a target means.

    Attributes:
        memory: its id.
        rest: what it also says, as sentences that stay; empty when it goes as a whole.
    """

    memory: MemoryId
    rest: tuple[str, ...] = ()


def meant_by(
    target: str, memories: Sequence[Memory], cosines: Mapping[MemoryId, float]
) -> tuple[Match, ...]:
    """Return the memories that a target means, in their order, with those that name it otherwise.

    `cosines` of the target to the memories, as far as they are known.
    """
    said = terms_of(target)
    alone = _alone(target, said)
    among = [m for m in memories if not (alone and _RELATIVE.match(m.statement))]
    read = {memory.id: terms_of(memory.statement) for memory in among}
    wanted = _with_known_names(said, read.values())
    longer = _only_longer(target, among)
    scores = {
        m.id: _score(wanted, m.statement, read[m.id], cosines.get(m.id, 0.0))
        for m in among if m.id not in longer
    }  # fmt: skip
    best = max(scores.values(), default=0.0)
    if not best:
        return ()
    direct = {name for name, score in scores.items() if score >= NEARLY_BEST * best}
    matches = {each.id: _matched(wanted, each, best) for each in among if each.id in direct}
    whole = [name for name, match in matches.items() if not match.rest]
    spelled = _spelled_otherwise(wanted, target, among, read) if whole else set()
    for name in (with_aliases(whole, among) | spelled) - direct:
        matches[name] = Match(name)
    return tuple(matches[each.id] for each in among if each.id in matches)


def _alone(target: str, said: Terms) -> bool:
    """Whether a target is about the person alone, and about no relative of theirs."""
    return bool(_OWN.search(target)) and not relatives_in(" ".join((target, *said.all)))


def _only_longer(target: str, among: Sequence[Memory]) -> set[MemoryId]:
    """The memories that have a name only inside a longer one: "orion" in "orion-x"."""
    named = [own_form(match[0]) for match in compounds(target)]
    held = {m.id: {own_form(match[0]) for match in compounds(m.statement)} for m in among}
    whole = {name for name in named if any(name in forms for forms in held.values())}
    return {
        name
        for name, forms in held.items()
        if any(
            form.startswith(f"{each}-") or form.endswith(f"-{each}")
            for each in whole - forms for form in forms
        )
    }  # fmt: skip


def _spelled_otherwise(
    wanted: Terms, target: str, among: Sequence[Memory], read: Mapping[MemoryId, Terms]
) -> set[MemoryId]:
    """The memories in which some paper gives a name of the target in another spelling."""
    return {
        m.id
        for m in among
        if _PAPER.search(m.statement)
        and any(
            name in read[m.id].all and name not in m.statement.casefold()
            for name in wanted.names if name in target.casefold()
        )
    }  # fmt: skip


def _with_known_names(wanted: Terms, read: Collection[Terms]) -> Terms:
    """The target's terms, with a name for each word that is a name wherever it stands."""
    known = {name for its in read for name in its.names}
    common = {word for its in read for word in its.words}
    names = [term for term in wanted.names if term in known or term in common]
    names += [term for term in wanted.words if term in known and term not in common]
    rest = [term for term in (*wanted.names, *wanted.words) if term not in names]
    return Terms(wanted.codes, tuple(names), tuple(rest), wanted.denied)


def _score(wanted: Terms, statement: str, its: Terms, cosine: float) -> float:
    """How surely a statement is meant, 0 when it is not."""
    if wanted.codes:
        found = max((len(c) for c in wanted.codes if holds_code(statement, c)), default=0)
        return found / max(map(len, wanted.codes))
    if its.denied and not wanted.denied:
        return 0.0
    if wanted.names and not its.all.intersection(wanted.names):
        return 0.0
    covered = coverage(wanted, its)
    if covered >= COVERED and (not wanted.words or _shares(wanted.words, its)):
        return covered
    return cosine if cosine >= NEAR and not only_names(statement) else 0.0


def coverage(wanted: Terms, its: Terms) -> float:
    """Return the share of the target's weight that a statement has; 0 of a target without words."""
    weights = dict.fromkeys(wanted.words, 1.0) | dict.fromkeys(wanted.names, NAME_WEIGHT)
    total = sum(weights.values())
    found = [*its.all.intersection(wanted.names), *(w for w in wanted.words if _shares([w], its))]
    return sum(weights[term] for term in found) / total if total else 0.0


def _shares(terms: Sequence[str], its: Terms) -> bool:
    return any(alike(term, own) for term in terms for own in its.all)


def _matched(wanted: Terms, memory: Memory, best: float) -> Match:
    """The match, with what of the memory stays when only a part of it is meant."""
    parts = parts_of(memory.statement)
    if len(parts) == 1:
        return Match(memory.id)
    enough = NEARLY_BEST * best
    meant = [part for part in parts if _score(wanted, part, terms_of(part), 0.0) >= enough]
    rest = tuple(part for part in parts if part not in meant)
    return Match(memory.id, rest if meant else ())


def says(target: Terms, text: str, its: Terms) -> bool:
    """Return whether a sentence of the person says what a memory states, in other words.

    Only for what has an identifier, or a name and something beside it: all of them are there.
    `its` are the terms of the sentence.
    """
    if target.codes:
        return any(holds_code(text, each) for each in target.codes)
    named = bool(target.names) and its.all.issuperset(target.names)
    return named and len(target.all) > 1 and coverage(target, its) >= COVERED
