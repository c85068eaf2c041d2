"""A server of the person's own: its settings, whether it may answer, and whether it does."""

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from app.assistant.guarding import Ledger
from app.domain.changes import Changes
from app.domain.errors import BoundError, NetworkError
from app.domain.explaining import explain_rule
from app.domain.generation import ModelCard
from app.domain.policy import Bounds, Rule
from app.domain.servers import Server
from app.engine import Engine
from app.vault import Vault

_CERTIFICATE = re.compile(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


class Servers:
    """The person's own server, off until they switch it on."""

    def __init__(
        self,
        vault: Vault,
        ledger: Ledger,
        bounds: Callable[[], Bounds],
        make: Callable[[Server], Engine],
        *,
        offline: bool,
    ) -> None:
        self._vault, self._ledger = vault, ledger
        self._bounds, self._make = bounds, make
        self._offline = offline

    def current(self) -> Server:
        """Return what is set; an empty address while nothing is."""
        return self._vault.settings.load().server

    def in_use(self) -> Server | None:
        """Return the server that answers now; None while a model on this computer does."""
        server = self.current()
        return server if server.on and server.address and not self._objection() else None

    def save(self, server: Server) -> Changes:
        """Keep a server's settings; from the next question on they hold.

        Of a file with more in it than certificates, a private key for example, only those are kept.

        Raises:
            EngineError: its address, key or certificate can not be used, or would leave words
                unprotected on their way.
            NetworkError: it is switched on, and Candor was started to stay offline.
            BoundError: it is switched on, and a rule forbids it.
        """
        server = replace(server, certificate=_certificates(server.certificate))
        if server.address and server != replace(self.current(), on=False):
            self._make(server).close()  # connects to nothing, but finds what can not be used
        if server.on:
            self._demand_allowed()
        with self._vault.change():
            self._vault.settings.save(replace(self._vault.settings.load(), server=server))
        return Changes(settings=True)

    def check(self, server: Server) -> ModelCard:
        """Return what a server says of itself, connecting to it once.

        Raises:
            EngineError: it does not answer, or can not be trusted.
            BoundError: a rule forbids it.
            NetworkError: Candor was started to stay offline.
        """
        self._demand_allowed()
        try:
            with closing(self._make(server)) as engine:
                return engine.card()
        finally:
            self._ledger.keep()

    def _demand_allowed(self) -> None:
        if self._offline:
            raise NetworkError(
                "Candor was started to stay offline.", advice="Start it without --offline."
            )
        objection = self._objection()
        if objection:
            raise BoundError(objection, advice="A model on this computer answers instead.")

    def _objection(self) -> str:
        """Why no server may answer, "" when one may."""
        bounds = self._bounds()
        if self._offline:
            return "Candor was started to stay offline."
        if not bounds.switches.remote_forbidden:
            return ""
        return explain_rule(bounds, Rule.REMOTE) or "A rule keeps answers on this computer."


def _certificates(text: str) -> str:
    """The certificates in a text; the text as it is where there are none."""
    return "\n".join(_CERTIFICATE.findall(text)) or text
