"""Finds the line of a TOML file that a key stands on, because the parser does not say."""

import re
from collections.abc import Iterator

KeyPath = tuple[str, ...]

_HEADING = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
_SETTING = re.compile(r"\s*([^=\[\]#]+?)\s*=")


def line_of(text: str, path: KeyPath) -> int:
    """Return the line, from 1, that shares most of a path of keys; the first of equals."""
    shared = {number: _shared(found, path) for number, found in _paths(text)}
    return max(shared, key=lambda number: shared[number], default=1)


def _paths(text: str) -> Iterator[tuple[int, KeyPath]]:
    """Each line that states a key, with the whole path of that key."""
    heading: KeyPath = ()
    for number, line in enumerate(text.split("\n"), start=1):
        if title := _HEADING.match(line):
            heading = _keys(title[1])
            yield number, heading
        elif setting := _SETTING.match(line):
            yield number, (*heading, *_keys(setting[1]))


def _keys(dotted: str) -> KeyPath:
    return tuple(key.strip().strip("\"'") for key in dotted.split("."))


def _shared(found: KeyPath, path: KeyPath) -> int:
    """How many keys two paths have in common from the start."""
    count = 0
    for one, other in zip(found, path, strict=False):
        if one != other:
            break
        count += 1
    return count
