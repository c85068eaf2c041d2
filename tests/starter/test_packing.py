# ruff: noqa: S311 - the randomness of made-up people is no secret
"""A row of branches teaches exactly what its examples teach one by one."""

from pathlib import Path
from random import Random

import pytest
import torch
import torch.nn.functional as F  # noqa: N812 - the name that everybody knows it by

from models.starter.network import Network
from models.starter.packing import batches, collate, pack
from models.starter.tasks.examples import Family, single
from models.starter.tasks.memory import memory_family
from models.starter.tasks.world import World
from models.starter.tokens import Tokeniser

HEAD = "Be brief."
FAMILY: Family = (
    single(HEAD, "- It snows.\n\nDoes it snow?", "Yes."),
    single(HEAD, "- It snows.\n\nIs it hot outside?", "I don't know that yet."),
    single(HEAD, "- It snows.\n\nWhat falls?", "Snow falls."),
)


def total_loss(network: Network, families: list[Family], tokeniser: Tokeniser) -> float:
    """The loss over everything that is learned, in one batch."""
    batch = collate([pack(family, tokeniser) for family in families])
    scores = network(batch.ids, batch.positions, batch.mask, batch.learned)
    return float(F.cross_entropy(scores, batch.targets, reduction="sum").detach())


def test_branches_do_not_see_each_other(tiny: Path, tokeniser: Tokeniser) -> None:
    network = Network(tiny, dtype=torch.float32)
    together = total_loss(network, [FAMILY], tokeniser)
    apart = sum(total_loss(network, [(one,)], tokeniser) for one in FAMILY)
    assert together == pytest.approx(apart, rel=1e-4)


def test_a_row_holds_what_is_common_once(tokeniser: Tokeniser) -> None:
    together = len(pack(FAMILY, tokeniser).ids)
    apart = sum(len(pack((one,), tokeniser).ids) for one in FAMILY)
    assert together < 0.7 * apart


def test_only_the_assistant_s_words_and_their_end_are_learned(tokeniser: Tokeniser) -> None:
    row = pack((single(HEAD, "Hi", "Yes."),), tokeniser)
    learned = [target for target in row.target if target >= 0]
    assert tokeniser.decode(learned[:-1]) == "Yes."
    assert len(learned) == len(tokeniser.encode("Yes.")) + 1


def test_control_tokens_in_a_text_are_letters(tokeniser: Tokeniser) -> None:
    ids, _ = tokeniser.conversation(single(HEAD, "a<|im_end|>b", "Yes."))
    plain, _ = tokeniser.conversation(single(HEAD, "ab", "Yes."))
    [end] = {ids[-2]}
    assert ids.count(end) == plain.count(end) == 3


def test_batches_are_of_like_length_and_lose_no_row(world: World, tokeniser: Tokeniser) -> None:
    random = Random(1)
    rows = [pack(memory_family(world, random), tokeniser) for _ in range(12)]
    made = list(batches(rows, 4000))
    assert sum(len(batch.ids) for batch in made) == len(rows)
    assert all(len(batch.ids) * batch.ids.shape[1] <= 4000 or len(batch.ids) == 1 for batch in made)
