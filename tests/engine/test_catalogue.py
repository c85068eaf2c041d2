from pathlib import Path

import pytest

from app.domain.errors import ModelFileError
from app.domain.models import Fit
from app.engine.shelf import load_catalogue
from app.engine.shelf.shelf import Shelf

GIGA = 1_000_000_000


def test_the_catalogue_offers_models_for_every_computer() -> None:
    offers = load_catalogue()
    assert 8 <= len(offers) <= 12
    assert [each.size for each in offers] == sorted(each.size for each in offers)
    assert {each.fit(8 * GIGA) for each in offers} == set(Fit)


def test_every_offer_has_a_protected_source_and_a_hash_or_says_so() -> None:
    for offer in load_catalogue():
        assert offer.source.startswith("https://")
        assert offer.host in offer.source
        assert Shelf(Path("models")).part(offer.id).name == f".{offer.id}.part"
        assert len(offer.sha256) in {0, 64}
        assert offer.memory > offer.size
        assert ("not checked" in offer.checked) is not bool(offer.sha256)


def test_a_model_needs_room_beside_everything_else() -> None:
    offer = next(each for each in load_catalogue() if each.id == "qwen3-4b")
    assert offer.fit(16 * GIGA) is Fit.COMFORTABLE
    assert offer.fit(4 * GIGA) is Fit.TIGHT
    assert offer.fit(2 * GIGA) is Fit.TOO_LARGE


@pytest.mark.parametrize(
    "content", ["", "models = 3", "[[models]]\nid = 3", "checked = 'x'\nmodels = [1]", "\0"]
)
def test_a_damaged_catalogue_is_a_sentence(tmp_path: Path, content: str) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ModelFileError) as raised:
        load_catalogue(path)
    assert raised.value.advice
