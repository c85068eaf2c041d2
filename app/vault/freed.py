"""Freed pages of the file, which `secure_delete` fills with zeros: has it?

Source: sqlite.org/fileformat2.html, sections 1.3 (header) and 1.5 (freelist).
"""

from collections.abc import Iterator

_PAGE_SIZE_AT, _PAGE_COUNT_AT, _FIRST_TRUNK_AT = 16, 28, 32
_WORD = 4


def count_unclean_pages(file: bytes) -> int:
    """Return how many freed pages of a database hold anything but zeros.

    A trunk of the list of freed pages may also hold the numbers of pages that were once on it.
    """
    trunks, pages = list(_trunks(file)), _word(file, _PAGE_COUNT_AT)
    leaves = [_page(file, leaf) for trunk in trunks for leaf in _leaves(trunk) if leaf <= pages]
    unclean = [leaf for leaf in leaves if leaf.strip(b"\0")]
    return len(unclean) + sum(_has_bytes(trunk, pages) for trunk in trunks)


def _trunks(file: bytes) -> Iterator[bytes]:
    """Yield the pages that list the others; a list in a circle ends."""
    number, seen = _word(file, _FIRST_TRUNK_AT), set[int]()
    while 0 < number <= _word(file, _PAGE_COUNT_AT) and number not in seen:
        seen.add(number)
        trunk = _page(file, number)
        yield trunk
        number = _word(trunk, 0)


def _leaves(trunk: bytes) -> list[int]:
    count = min(_word(trunk, _WORD), len(trunk) // _WORD - 2)
    return [_word(trunk, _WORD * (2 + index)) for index in range(count)]


def _has_bytes(trunk: bytes, pages: int) -> bool:
    return any(_word(trunk, at) > pages for at in range(2 * _WORD, len(trunk), _WORD))


def _page(file: bytes, number: int) -> bytes:
    size = int.from_bytes(file[_PAGE_SIZE_AT : _PAGE_SIZE_AT + 2], "big")
    return file[(number - 1) * size : number * size]


def _word(page: bytes, at: int) -> int:
    return int.from_bytes(page[at : at + _WORD], "big")
