"""What can go wrong while a machine is set up, in words for the person."""

from collections.abc import Sequence

ADVICE = {
    "no space left": "Free about 4 GB of disk space, then run the same command again.",
    "killed signal": "Memory ran out: close other programs, then run the same command again "
    "with CMAKE_BUILD_PARALLEL_LEVEL=1 before it.",
    "name resolution": "Connect to the internet, then run the same command again.",
    "failed to establish a new connection": "Connect to the internet, then run the same "
    "command again.",
    "no matching distribution": "Connect to the internet (or to your package mirror), then run "
    "the same command again.",
    "do not match the hashes": "A downloaded file is not the one that was published: try "
    "another network, and report it if it happens again.",
    "permission denied": "Give yourself the right to write here, then run the same command again.",
}
OTHERWISE = "What was done so far is kept: run the same command again to go on."


class SetupError(Exception):
    """The set-up can not go on; `advice` is the next step for the person."""

    def __init__(self, message: str, *, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


def advise(output: Sequence[str]) -> str:
    """Return the next step for a command that failed with this output."""
    said = "\n".join(output).lower()
    return next((advice for sign, advice in ADVICE.items() if sign in said), OTHERWISE)
