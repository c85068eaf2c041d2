"""A backend of keyring as it should be, with the ways in which real ones fail."""

from dataclasses import dataclass, field

from keyring.errors import KeyringError, PasswordDeleteError


@dataclass
class Wallet:
    """Texts by service and account, in memory."""

    viable = True
    persist = ""
    items: dict[tuple[str, str], str] = field(default_factory=dict)
    locked: bool = False
    stubborn: bool = False
    forgetful: bool = False

    def get_password(self, service: str, username: str, /) -> str | None:
        self._check()
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str, /) -> None:
        self._check()
        if not self.forgetful:
            self.items[service, username] = password

    def delete_password(self, service: str, username: str, /) -> None:
        if self.stubborn:
            raise PasswordDeleteError
        if self.items.pop((service, username), None) is None:
            raise PasswordDeleteError

    def _check(self) -> None:
        if self.locked:
            raise KeyringError


class Nothing:
    """A class that is no backend at all."""

    viable = True


class Absent(Wallet):
    """A backend that says of itself that it does not work here."""

    viable = False


class Forgetful(Wallet):
    """A backend that takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str, /) -> None:
        pass
