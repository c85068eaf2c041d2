"""What a memory is called by: the names that things were given, found in a question to the letter.

A name counts where it was given ("a deck called Azure Flames", or in quotation marks), not where a
word only looks like one: a question about Lisbon is no question about a sister who lives there. One
slip of the pen is forgiven in a word of four letters and more whose first two are right.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.domain.references import MemoryId
from app.memory.language.words import stemmed

_SHORTEST = 4  # letters of a word in which a slip is forgiven
_ALIKE = 2  # letters at its beginning that must be right
_WORD = re.compile(r"[^\W_]+")
_GIVEN = re.compile(
    r"\b(?:called|named|titled|entitled) ((?:[A-Z0-9][\w'-]*)(?: [A-Z0-9][\w'-]*)*)|"
    r"(?<!\w)['\"\u201c\u2018]([A-Z0-9][^'\"\u201d\u2019]{1,40})['\"\u201d\u2019](?!\w)"
)


class Titles:
    """The names of memories; one new memory costs one update."""

    def __init__(self) -> None:
        self._names: dict[MemoryId, tuple[tuple[str, ...], ...]] = {}
        self._starts: dict[str, dict[MemoryId, None]] = defaultdict(dict)  # by two letters

    def put(self, memory: MemoryId, names: Iterable[str]) -> None:
        """Add a memory under these names, or give one that is here other names."""
        self.remove(memory)
        words = tuple(filter(None, (_words(name) for name in names)))
        if words:
            self._names[memory] = words
            for name in words:
                self._starts[name[0][:_ALIKE]][memory] = None

    def remove(self, memory: MemoryId) -> None:
        """Take a memory out; one that is not here is no error."""
        for name in self._names.pop(memory, ()):
            self._starts[name[0][:_ALIKE]].pop(memory, None)

    def called(self, text: str) -> frozenset[MemoryId]:
        """Return the memories that a text calls by a name."""
        said = _words(text) if self._names else ()
        near = {name for word in said for name in self._starts.get(word[:_ALIKE], ())}
        return frozenset(each for each in near if any(_said(n, said) for n in self._names[each]))

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether a memory has a name here."""
        return memory in self._names


def titles_in(statement: str) -> tuple[str, ...]:
    """Return the names that a statement says were given to things."""
    return tuple(name.strip() for pair in _GIVEN.findall(statement) for name in pair if name)


def _words(text: str) -> tuple[str, ...]:
    return tuple(stemmed(word) for word in _WORD.findall(text.lower()))


def _said(name: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the words of a name stand in a text, one after the other."""
    places = range(len(said) - len(name) + 1)
    return any(all(map(_same, name, said[place : place + len(name)])) for place in places)


def _same(word: str, said: str) -> bool:
    if word == said:
        return True
    if min(len(word), len(said)) < _SHORTEST or word[:_ALIKE] != said[:_ALIKE]:
        return False
    return _one_slip(word, said)


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter is missing, too many, wrong, or two neighbours changed places."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    first = next((n for n, sign in enumerate(short) if sign != long[n]), len(short))
    if len(short) < len(long):
        return short[first:] == long[first + 1 :]
    swapped = short[first + 1 : first + 2] + short[first : first + 1]
    return short[first + 1 :] == long[first + 1 :] or (
        long[first : first + 2] == swapped and short[first + 2 :] == long[first + 2 :]
    )
