"""Families of examples as one row of tokens: the common beginning once, then every branch.

A branch sees the trunk and itself, and its positions go on from the trunk, so that a row trains
exactly what its examples would train one by one, at a third of the tokens.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

import torch
from torch import Tensor

from models.starter.tasks.examples import Family
from models.starter.tokens import Tokeniser, Tokens

LONGEST_ROW = 900  # tokens; longer families are left out


@dataclass(frozen=True, slots=True)
class Row:
    """A trunk and its branches. `branch` is 0 in the trunk; `target` -1 where nothing is learned.

    `target` is the token that should come next.
    """

    ids: list[int]
    positions: list[int]
    branch: list[int]
    target: list[int]


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows side by side.

    Attributes:
        ids: (rows, length) tokens.
        positions: (rows, length) places in the conversation.
        mask: (rows, 1, length, length) float32, 0 where one token sees another, else -inf.
        learned: (n,) flat places of the tokens whose next one is learned.
        targets: (n,) the tokens that come next there.
    """

    ids: Tensor
    positions: Tensor
    mask: Tensor
    learned: Tensor
    targets: Tensor


def pack(family: Family, tokeniser: Tokeniser) -> Row:
    """Return a family as one row."""
    members = [tokeniser.conversation(example) for example in family]
    trunk = _common(members) if len(members) > 1 else 0
    row = Row([], [], [], [])
    _extend(row, members[0], range(trunk), 0)
    for number, member in enumerate(members, start=1):
        _extend(row, member, range(trunk, len(member[0])), number)
    return row


def batches(rows: Sequence[Row], tokens: int) -> Iterator[Batch]:
    """Yield batches of rows of like length, each of about as many tokens as asked for."""
    pending: list[Row] = []
    for row in sorted(rows, key=lambda row: len(row.ids)):
        if pending and (len(pending) + 1) * len(row.ids) > tokens:
            yield collate(pending)
            pending = []
        pending.append(row)
    if pending:
        yield collate(pending)


def collate(rows: Sequence[Row]) -> Batch:
    """Return rows as tensors, filled up to the longest."""
    length = max(len(row.ids) for row in rows)
    branch = _filled([row.branch for row in rows], length, -1)
    target = _filled([row.target for row in rows], length, -1).flatten()
    learned = (target >= 0).nonzero()[:, 0]
    return Batch(
        _filled([row.ids for row in rows], length, 0),
        _filled([row.positions for row in rows], length, 0),
        _mask(branch),
        learned,
        target[learned],
    )


def _common(members: Sequence[Tokens]) -> int:
    """How many tokens all members begin with, none of them learned."""
    alike = zip(*(zip(ids, learned, strict=True) for ids, learned in members), strict=False)
    length = sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, alike))
    first_learned = min(learned.index(True) for _, learned in members)
    return min(length, first_learned - 1)


def _extend(row: Row, member: Tokens, places: range, branch: int) -> None:
    ids, learned = member
    for place in places:
        following = place + 1
        row.ids.append(ids[place])
        row.positions.append(place)
        row.branch.append(branch)
        teaches = following < len(ids) and learned[following]
        row.target.append(ids[following] if teaches else -1)


def _filled(rows: Sequence[Sequence[int]], length: int, filling: int) -> Tensor:
    return torch.tensor([[*row, *[filling] * (length - len(row))] for row in rows])


def _mask(branch: Tensor) -> Tensor:
    """What sees what: the trunk, and earlier tokens of one's own branch."""
    seer, seen = branch[:, :, None], branch[:, None, :]
    length = branch.shape[1]
    earlier = torch.ones(length, length, dtype=torch.bool).tril()
    allowed = ((seen == 0) | (seen == seer)) & earlier
    mask = torch.zeros(allowed.shape).masked_fill(~allowed, float("-inf"))
    return mask[:, None]
