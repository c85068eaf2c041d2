"""A value that is no longer true: it is retired, and the newer one stands in its place."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.forgetting import Selector
from app.domain.memories import Memory, State
from app.memory.consent import retired
from app.memory.forgetting.remainders import remainder
from app.memory.forgetting.selection import select
from app.memory.forgetting.targets import Match
from app.memory.keeping import Keeping

Remember = Callable[[str], tuple[Memory, ...]]


def supersede(target: str, newer: str, keeping: Keeping, remember: Remember) -> tuple[Memory, ...]:
    """Return what now holds: the newer statement, and what else the retired ones said.

    What the target means is retired, with its date, and never recalled again. A newer statement
    that is known already stays as it is; when the target means only a part of it, that part goes.
    """
    known = keeping.repeated(newer)
    active = [each for each in keeping.vault.memories.all() if each.state is State.ACTIVE]
    matches = select(Selector(target), active, keeping.cosines)
    old = [each for each in matches if known is None or each.memory != known.id or each.rest]
    new = (known,) if known else remember(newer)
    rests = [_rest(match, sentence, keeping) for match in old for sentence in match.rest]
    with keeping.change():
        keeping.revise([match.memory for match in old], retired)
        for memory in new:
            keeping.revise([memory.id], lambda each: _after(each, old))
    keeping.add(rests)
    held = [each.id for each in (*new, *rests)]
    return tuple(each for each in map(keeping.get, held) if each.state is State.ACTIVE)


def _rest(match: Match, sentence: str, keeping: Keeping) -> Memory:
    return remainder(keeping.get(match.memory), sentence, keeping.clock())


def _after(memory: Memory, old: list[Match]) -> Memory:
    """The newer memory, after the last of those that it takes the place of."""
    before = [match.memory for match in old if match.memory != memory.id]
    return replace(memory, supersedes=memory.supersedes or before[-1]) if before else memory
