"""Models: what the catalogue offers, what other programs left here, and what stands on the shelf.

Fetching is the one thing that connects to anywhere. It needs the person's consent, which is asked
once and can be taken back, and every connection stands in the ledger afterwards.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from app.assistant.guarding import Ledger
from app.domain.changes import Changes
from app.domain.errors import ModelFileError, NetworkError, NotFoundError
from app.domain.models import Fetching, Fit, Fitting, FoundModel, Offer
from app.engine import Shelf, ShelvedModel, find_models, fit_file, memory_for_models
from app.vault import Vault

Progress = Callable[[Fetching], None]
Offers = Callable[[], tuple[Offer, ...]]


@dataclass(frozen=True, slots=True)
class Offered:
    """One line of the catalogue on this computer.

    Attributes:
        offer: the model.
        fit: how it suits this computer.
        shelved: where it stands already; None when it was not fetched yet.
        unfinished: bytes that an earlier try left.
    """

    offer: Offer
    fit: Fit
    shelved: ShelvedModel | None
    unfinished: int


class Models:
    """The models of this computer, as one unlocked profile may handle them."""

    def __init__(
        self, vault: Vault, ledger: Ledger, shelf: Shelf, offers: Offers, *, offline: bool
    ) -> None:
        self._vault, self._ledger = vault, ledger
        self._shelf, self._offers = shelf, offers
        self._offline = offline

    def shelved(self) -> tuple[ShelvedModel, ...]:
        """Return what stands on the shelf, by name."""
        return self._shelf.models()

    def found(self) -> tuple[FoundModel, ...]:
        """Return what other programs left on this computer; it is used where it lies."""
        return find_models()

    def catalogue(self) -> tuple[Offered, ...]:
        """Return what can be fetched, smallest first; nothing is looked up in the network."""
        shelved = self._shelf.models()
        return tuple(self._offered(offer, shelved) for offer in self._offers())

    def _offered(self, offer: Offer, shelved: tuple[ShelvedModel, ...]) -> Offered:
        there = next((each for each in shelved if _is(each, offer)), None)
        return Offered(offer, _fit(offer, there), there, self._shelf.unfinished(offer.id))

    def fitting(self, path: Path) -> Fitting:
        """Return how a model file would run on this computer, and why so; nothing is loaded.

        Raises:
            ModelFileError: it is damaged, or can not fit.
        """
        return fit_file(path)

    def may_connect(self) -> bool:
        """Return whether the person has allowed Candor to connect to fetch a model."""
        return self._vault.settings.load().network and not self._offline

    def allow(self, *, network: bool) -> Changes:
        """Keep whether Candor may connect when somebody asks it to fetch a model."""
        with self._vault.change():
            kept = self._vault.settings.load()
            self._vault.settings.save(replace(kept, network=network))
        return Changes(settings=True)

    def fetch(
        self, offer: str, stop: Event, progress: Progress = lambda _: None
    ) -> ShelvedModel | None:
        """Return the model of an offer, fetched now; None when `stop` was set first.

        What came before a stop or an error is kept, and the next call goes on from it.

        Raises:
            NotFoundError: the catalogue has no such offer.
            NetworkError: connecting is not allowed, or the model could not be fetched.
            EngineError: the disk is full, or what came can not be used.
        """
        from app.engine.shelf.download import fetch  # noqa: PLC0415 - what connects is heavy

        wanted = self.offer(offer)
        self._demand_consent()
        try:
            return fetch(wanted, self._shelf, stop, progress=progress)
        finally:
            self._ledger.keep()

    def discard(self, offer: str) -> None:
        """Delete what an unfinished fetch of an offer left."""
        self._shelf.discard(self.offer(offer).id)

    def add(
        self, path: Path, stop: Event, progress: Callable[[float], None] = lambda _: None
    ) -> ShelvedModel | None:
        """Copy a model file to the shelf and return it; None when `stop` was set first.

        The file stays where it is, and a stop leaves nothing of it on the shelf.

        Raises:
            ModelFileError: the file is damaged, or of a kind that Candor can not talk to.
            EngineError: the disk is full or can not be written, or another copy is being made.
        """
        return self._shelf.add(path, stop, progress)

    def remove(self, model: str) -> Changes:
        """Delete a model from the shelf; whoever had chosen it gets the starter.

        Raises:
            NotFoundError: there is none with this id.
        """
        path = str(self._shelf.get(model).path)
        self._shelf.remove(model)
        with self._vault.change():
            kept = self._vault.settings.load()
            if kept.model == path:
                self._vault.settings.save(replace(kept, model="", template=""))
        return Changes(settings=True)

    def offer(self, name: str) -> Offer:
        """Return an offer of the catalogue by its name.

        Raises:
            NotFoundError: there is none.
        """
        for offer in self._offers():
            if offer.id == name:
                return offer
        raise NotFoundError(
            "The catalogue has no model of this name.", advice="candor models catalogue lists them."
        )

    def _demand_consent(self) -> None:
        if self._offline:
            raise NetworkError(
                "Candor was started to stay offline.", advice="Start it without --offline."
            )
        if not self._vault.settings.load().network:
            raise NetworkError(
                "You have not allowed Candor to connect.",
                advice="Allow it for fetching models, in the settings or when you are asked.",
            )


def _fit(offer: Offer, shelved: ShelvedModel | None) -> Fit:
    """What the file says of itself where it is here, what the catalogue says where it is not."""
    if shelved is None:
        return offer.fit(memory_for_models())
    try:
        return fit_file(shelved.path).fit
    except ModelFileError:
        return Fit.TOO_LARGE


def _is(shelved: ShelvedModel, offer: Offer) -> bool:
    return bool(offer.sha256) and offer.sha256.startswith(shelved.id)
