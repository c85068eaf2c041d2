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
    size = int.from_bytes(file[_PAGE_SIZE_AT : _PAGE_SIZE_AT + 2], "big")
    pages = [file[(page - 1) * size : page * size] for page in range(1, _pages(file) + 1)]
    trunks = list(_trunks(pages, _number(file, _FIRST_TRUNK_AT)))
    leaves = [pages[leaf - 1] for trunk in trunks for leaf in _leaves(trunk) if leaf <= len(pages)]
    unclean = [leaf for leaf in leaves if leaf.strip(b"\0")]
    return len(unclean) + sum(_has_bytes(trunk, len(pages)) for trunk in trunks)


def _trunks(pages: list[bytes], first: int) -> Iterator[bytes]:
    """Yield the pages that list the others; a list in a circle ends."""
    trunk, seen = first, set[int]()
    while 0 < trunk <= len(pages) and trunk not in seen:
        seen.add(trunk)
        yield pages[trunk - 1]
        trunk = _number(pages[trunk - 1], 0)


def _leaves(trunk: bytes) -> list[int]:
    count = min(_number(trunk, _WORD), len(trunk) // _WORD - 2)
    return [_number(trunk, _WORD * (2 + index)) for index in range(count)]


def _has_bytes(trunk: bytes, pages: int) -> bool:
    return any(_number(trunk, at) > pages for at in range(2 * _WORD, len(trunk), _WORD))


def _pages(file: bytes) -> int:
    return _number(file, _PAGE_COUNT_AT)


def _number(page: bytes, at: int) -> int:
    return int.from_bytes(page[at : at + _WORD], "big")
