"""Freed pages of the file, which `secure_delete` fills with zeros: has it?

Source: sqlite.org/fileformat2.html, sections 1.3 (header) and 1.5 (freelist).
"""

from collections.abc import Iterator

_PAGE_SIZE_AT, _FIRST_TRUNK_AT = 16, 32


def count_unclean_pages(file: bytes) -> int:
    """Return how many freed pages of a database still hold anything but zeros."""
    return sum(1 for rest in _freed(file) if rest.strip(b"\0"))


def _freed(file: bytes) -> Iterator[bytes]:
    """Yield the unused bytes of every freed page, trunks of the list included."""
    size = int.from_bytes(file[_PAGE_SIZE_AT : _PAGE_SIZE_AT + 2], "big")
    trunk, seen = _number(file, _FIRST_TRUNK_AT), set[int]()
    while trunk and trunk not in seen:
        seen.add(trunk)
        start = (trunk - 1) * size
        leaves = min(_number(file, start + 4), size // 4 - 2)
        yield file[start + 8 + 4 * leaves : start + size]
        for leaf in (_number(file, start + 8 + 4 * index) for index in range(leaves)):
            yield file[(leaf - 1) * size : leaf * size]
        trunk = _number(file, start)


def _number(file: bytes, at: int) -> int:
    return int.from_bytes(file[at : at + 4], "big")
