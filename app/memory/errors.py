"""What memory refuses, as sentences for the person."""

from app.domain.errors import CandorError, NotFoundError


class SecretRefusedError(CandorError):
    """Somebody asked for a password, a code or a card number to be remembered."""


class StatementRefusedError(CandorError):
    """A statement says nothing or is longer than a memory may be."""


class NeverAgainError(CandorError):
    """Somebody asked for something to be remembered that is never to be learned again."""


def never_again() -> NeverAgainError:
    """Return the refusal of what the person asked never to be learned again."""
    return NeverAgainError(
        "You asked Candor never to learn this again.",
        advice="Allow it again first, then say it once more.",
    )


def secret_refused() -> SecretRefusedError:
    """Return the refusal to remember a secret."""
    return SecretRefusedError(
        "Candor does not remember passwords, codes or card numbers.",
        advice="Keep it in a password manager.",
    )


def statement_refused(limit: int) -> StatementRefusedError:
    """Return the refusal of a statement that says nothing or is too long."""
    return StatementRefusedError(
        f"A memory is one plain sentence of at most {limit} characters.",
        advice="Say it in one short sentence.",
    )


def no_such_memory() -> NotFoundError:
    """Return the answer to an id that no memory has."""
    return NotFoundError("No memory has this id.", advice="Choose one from the list of memories.")
