"""What can go wrong with a vector index."""

from app.domain.errors import CandorError


class VectorIndexError(CandorError):
    """The process of a vector index has ended, and what it held is gone with it."""


def index_gone() -> VectorIndexError:
    """Return what to say when the process of an index has ended."""
    return VectorIndexError(
        "The search for memories by meaning stopped unexpectedly.",
        advice="Candor goes on with a slower search; nothing is lost.",
    )
