"""Fetching a model through the façade: consent first, the ledger afterwards."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from threading import Event

import pytest

from app.assistant import Assistant, Profile
from app.domain.errors import NetworkError, NotFoundError
from app.domain.models import Offer
from tests.engine.conftest import TINY
from tests.engine.serving import Habits, serving

WHOLE = TINY.read_bytes()


@dataclass
class Shop:
    """A server on this computer, and the profile whose catalogue names it."""

    habits: Habits
    profile: Profile


@pytest.fixture
def shop(profile: Profile) -> Iterator[Shop]:
    habits = Habits(WHOLE)
    with serving(habits) as address:
        offer = Offer(
            id="tiny", title="Tiny", maker="Candor", licence="Apache-2.0", open_licence=True,
            languages="none", parameters=0.003, size=len(WHOLE), memory=50_000_000,
            source=f"{address}/tiny.gguf", host="127.0.0.1",
            sha256=hashlib.sha256(WHOLE).hexdigest(), checked="here",
        )  # fmt: skip
        parts = replace(profile.parts, catalogue=lambda: (offer,))
        yield Shop(habits, replace(profile, parts=parts))


def test_nothing_is_fetched_before_somebody_agreed(shop: Shop) -> None:
    with shop.profile.private() as assistant, pytest.raises(NetworkError) as raised:
        assistant.models.fetch("tiny", Event())
    assert "allow" in raised.value.advice.casefold()
    assert shop.habits.asked == []


def test_an_offline_candor_fetches_nothing_whatever_was_allowed(shop: Shop) -> None:
    with replace(shop.profile, offline=True).private() as assistant:
        assistant.models.allow(network=True)
        assert not assistant.models.may_connect()
        with pytest.raises(NetworkError):
            assistant.models.fetch("tiny", Event())
    assert shop.habits.asked == []


def test_a_fetched_model_is_shown_as_there_and_can_be_chosen(shop: Shop) -> None:
    with shop.profile.create("a long passphrase") as assistant:
        assistant.models.allow(network=True)
        model = assistant.models.fetch("tiny", Event())
        assert model is not None
        assert assistant.models.catalogue()[0].shelved == model
        settings = replace(assistant.settings.current(), model=str(model.path))
        assistant.settings.save(settings)
    with shop.profile.unlock("a long passphrase") as assistant:
        assert assistant.settings.current().model == str(model.path)
        assert assistant.models.may_connect()


def test_what_came_before_a_stop_is_shown_and_can_be_thrown_away(shop: Shop) -> None:
    stop = Event()
    with shop.profile.private() as assistant:
        assistant.models.allow(network=True)
        stopped = assistant.models.fetch("tiny", stop, lambda _: stop.set())
        assert stopped is None
        assert 0 < assistant.models.catalogue()[0].unfinished < len(WHOLE)
        assistant.models.discard("tiny")
        assert assistant.models.catalogue()[0].unfinished == 0


def test_a_removed_model_answers_no_more(shop: Shop) -> None:
    with shop.profile.private() as assistant:
        model = assistant.models.add(TINY, Event())
        assert model is not None
        settings = replace(assistant.settings.current(), model=str(model.path))
        assistant.settings.save(settings)
        assistant.models.remove(model.id)
        assert assistant.settings.current().model == ""
        assert assistant.models.shelved() == ()


def test_a_model_that_nobody_offers_is_not_found(assistant: Assistant) -> None:
    with pytest.raises(NotFoundError):
        assistant.models.fetch("nobody's", Event())
