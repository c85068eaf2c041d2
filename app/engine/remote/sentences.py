"""What to tell a person about their server."""

from app.domain.errors import EngineError, PromptTooLongError

_NO_KEY, _NOT_THERE = {401, 403}, {301, 302, 303, 307, 308, 404, 405}


def notes(host: str) -> tuple[str, ...]:
    """Return what somebody whose server answers should know."""
    return (
        f"Answers come from your server {host}: what you ask, and the memories beside it, "
        "leave this computer.",
        "What you forget here may stay in that server's memory until it is started again.",
    )


def refused(status: int, host: str) -> EngineError:
    """Return what to say of a reply that is no answer."""
    if status in _NO_KEY:
        return EngineError(
            f"Your server {host} does not take this key.", advice="Check the key in the settings."
        )
    if status in _NOT_THERE:
        return EngineError(
            f"Your server {host} has no chat at this address, or not this model.",
            advice="Check the address and the model in the settings.",
        )
    return EngineError(
        f"Your server {host} is busy or out of order.",
        advice="Ask again in a while, or let a model on this computer answer.",
    )


def strange(host: str) -> EngineError:
    """Return what to say of a reply that is none of a chat server."""
    return EngineError(
        f"Your server {host} answers in a way that Candor does not understand.",
        advice="Check that its address is that of a chat server.",
    )


def broke_off(host: str) -> EngineError:
    """Return what to say of an answer whose end never came."""
    return EngineError(
        f"Your server {host} broke off in the middle of its answer.", advice="Ask again."
    )


def closed() -> EngineError:
    """Return what to tell who waited for an answer while the engine was closed."""
    return EngineError("The connection to your server was closed.", advice="Ask again.")


def too_long() -> PromptTooLongError:
    """Return what to say of a prompt that can not be cut any shorter."""
    return PromptTooLongError(
        "This is longer than the model can read.", advice="Send it in shorter parts."
    )
