"""How a list of words is written down."""


def listed(words: str) -> frozenset[str]:
    """Return the words of a blank-separated list."""
    return frozenset(words.split())
