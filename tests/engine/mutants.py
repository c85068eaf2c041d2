"""Damaged copies of the tiny model and of other files, the same for the same seed."""

import random
import struct
from pathlib import Path

from tests.engine.conftest import TINY

HEADER = 63_584  # bytes before the first tensor's data


def write_mutant(target: Path, seed: int, source: Path = TINY) -> Path:
    """Write one damaged copy; return where it is."""
    chance = random.Random(seed)  # noqa: S311 - not for keys
    data = bytearray(source.read_bytes())
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        chance.choice((_flip, _overwrite, _cut, _insert, _swap, _zero))(data, chance)
    target.write_bytes(data)
    return target


def _place(data: bytearray, chance: random.Random) -> int:
    """Choose where to strike: mostly in the header, often in its first entries."""
    end = chance.choice((64, 1_200, HEADER, HEADER, len(data)))
    return chance.randrange(min(end, len(data) - 16))


def _flip(data: bytearray, chance: random.Random) -> None:
    data[_place(data, chance)] ^= 1 << chance.randrange(8)


def _overwrite(data: bytearray, chance: random.Random) -> None:
    numbers = (0, 1, 0x7FFFFFFF, 0xFFFFFFFF, 1 << 32, 1 << 63, (1 << 64) - 1, 513)
    at = _place(data, chance)
    data[at : at + 8] = struct.pack("<Q", chance.choice(numbers))


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[max(64, _place(data, chance)) :]
    data += bytes(32)


def _insert(data: bytearray, chance: random.Random) -> None:
    at = _place(data, chance)
    data[at:at] = chance.randbytes(chance.choice((1, 8, 32)))


def _swap(data: bytearray, chance: random.Random) -> None:
    one, other = _place(data, chance), _place(data, chance)
    data[one : one + 8], data[other : other + 8] = data[other : other + 8], data[one : one + 8]


def _zero(data: bytearray, chance: random.Random) -> None:
    at = _place(data, chance)
    data[at : at + 64] = bytes(len(data[at : at + 64]))


SHARDS = (
    "{{ 'a' * 9999999999 }}",
    "{% for a in range(9999999) %}",
    "{% endfor %}",
    "{{ m.content.__class__.__mro__ }}",
    "{{ messages[99].content }}",
    "{% set x = namespace() %}",
    "{{ [1] * 999999999 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ raise_exception('no') }}",
    "{% include 'x' %}",
    "\ue010",
    "{{",
    "%}",
)


def damaged_template(source: str, seed: int) -> str:
    """Return a template with parts cut out, doubled, and others put in."""
    chance = random.Random(seed)  # noqa: S311 - not for keys
    for _ in range(chance.choice((1, 1, 2, 4))):
        start, end = sorted(chance.randrange(len(source) + 1) for _ in range(2))
        end = min(end, start + 40)
        middle = chance.choice(("", source[start:end] * 2, chance.choice(SHARDS)))
        source = source[:start] + middle + source[end:]
    return source
