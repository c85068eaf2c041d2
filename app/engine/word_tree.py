"""Many words as one rule of a grammar, written as the tree of their beginnings.

llama.cpp follows every alternative of a rule at once: a plain list of two thousand words costs
more than the model's own arithmetic, a tree of them hardly anything, since few share a beginning.
`python -m tests.benchmarks.holding` measures it.
"""

import json
from collections.abc import Sequence
from itertools import groupby, takewhile


def word_tree(words: Sequence[str]) -> str:
    """Return the right side of a rule that each of the words fits, and nothing else.

    No word is empty; there is at least one. A word adds at most its quoted length and 16
    characters to the rule.
    """
    return _branch(sorted(set(words)), 0)


def _branch(words: Sequence[str], at: int) -> str:
    """Write what may follow the first `at` characters, which all of the words share."""
    ways = groupby(words, key=lambda word: word[at : at + 1])
    return " | ".join(_way(list(group), at) for _, group in ways)


def _way(words: Sequence[str], at: int) -> str:
    """Write one alternative: what the words have in common, then what parts them."""
    pairs = zip(words[0], words[-1], strict=False)  # of sorted words all between share what they do
    end = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    common = json.dumps(words[0][at:end], ensure_ascii=False)
    return common if len(words) == 1 else f"{common} ({_branch(words, end)})"
