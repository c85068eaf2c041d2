"""What is known already, so that nothing is proposed twice and a newer value finds the older one.

An index in memory over active and proposed memories; statements are read when first asked for.
"""

from collections import defaultdict
from collections.abc import Iterable

from app.domain.memories import Memory, State
from app.domain.references import MemoryId
from app.memory.learning.alike import agree, bag_of, of_the_same
from app.memory.learning.slots import Slot, bare, slot_of

_LIVE = frozenset({State.ACTIVE, State.PROPOSED})
_Attribute = tuple[str, str]  # whose, and which


class KnownStatements:
    """Finds what says the same as a statement, and what it contradicts."""

    def __init__(self) -> None:
        self._unread: dict[MemoryId, Memory] = {}
        self._memories: dict[MemoryId, Memory] = {}
        self._slots: dict[MemoryId, Slot | None] = {}
        self._alike: dict[str, dict[MemoryId, None]] = defaultdict(dict)
        self._bags: dict[str, dict[MemoryId, None]] = defaultdict(dict)
        self._attributes: dict[_Attribute, dict[MemoryId, None]] = defaultdict(dict)

    def put(self, memory: Memory) -> None:
        """Add a live memory, or give one that is here its new words; any other goes."""
        self.remove(memory.id)
        if memory.state in _LIVE:
            self._unread[memory.id] = memory

    def remove(self, memory: MemoryId) -> None:
        """Take a memory out; one that is not here is no error."""
        self._unread.pop(memory, None)
        known = self._memories.pop(memory, None)
        if known:
            del self._alike[bare(known.statement)][memory]
            del self._bags[bag_of(known.statement)][memory]
            slot = self._slots.pop(memory)
            if slot:
                del self._attributes[slot.kin, slot.attribute][memory]

    def repeated(self, statement: str) -> Memory | None:
        """Return the memory that says the same already, if one does."""
        self._read()
        same = (self._memories[name] for name in self._alike.get(bare(statement), ()))
        known = next((each for each in same if agree(each.statement, statement)), None)
        slot = slot_of(statement)
        if known or slot is None or slot.is_claim:
            return known
        return next((each for each, its in self._rivals(slot) if its.says(slot)), None)

    def alike(self, statement: str) -> tuple[Memory, ...]:
        """Return the memories that speak of the same in other words, as far as words can tell."""
        self._read()
        found = [self._memories[name] for name in self._bags.get(bag_of(statement), ())]
        return tuple(each for each in found if agree(each.statement, statement))

    def contradicted(self, statement: str) -> Memory | None:
        """Return the active memory that gives the same attribute another value, if one does."""
        self._read()
        slot = slot_of(statement)
        for each, its in self._rivals(slot):
            apart = slot is None or not its.contradicts(slot)
            other = (
                slot is not None and slot.is_claim and not of_the_same(each.statement, statement)
            )
            if each.state is State.ACTIVE and not (apart or other):
                return each
        return None

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether a memory is known here."""
        return memory in self._unread or memory in self._memories

    def _rivals(self, slot: Slot | None) -> Iterable[tuple[Memory, Slot]]:
        if slot is None:
            return
        for name in self._attributes.get((slot.kin, slot.attribute), ()):
            its = self._slots[name]
            if its:
                yield self._memories[name], its

    def _read(self) -> None:
        for name, memory in self._unread.items():
            slot = slot_of(memory.statement)
            self._memories[name], self._slots[name] = memory, slot
            self._alike[bare(memory.statement)][name] = None
            self._bags[bag_of(memory.statement)][name] = None
            if slot:
                self._attributes[slot.kin, slot.attribute][name] = None
        self._unread = {}
