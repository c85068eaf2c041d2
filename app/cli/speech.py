"""What the terminal says beside the answers: on standard error, so that pipes stay clean."""

import sys

from app.domain.errors import CandorError


def say(text: str) -> None:
    """Print a result on standard output."""
    print(text, flush=True)


def note(text: str) -> None:
    """Print a remark of the app on standard error."""
    print(text, file=sys.stderr, flush=True)


def complain(error: CandorError) -> None:
    """Print an expected failure and its next step on standard error."""
    note(f"{error} {error.advice}")


def agree(question: str) -> bool:
    """Ask a question that only a plain yes answers; the end of input means no."""
    return ask(f"{question} [y/N] ").strip().casefold() in {"y", "yes"}


def ask(question: str) -> str:
    """Return the line that answers a question, from standard input; "" at its end."""
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline() if sys.stdin else ""


def somebody_is_there() -> bool:
    """Whether there is a terminal with somebody to ask."""
    return sys.stdin is not None and sys.stdin.isatty()


def given_text(text: str | None) -> str:
    """Return the text of an argument, or all of standard input for none or "-"."""
    if text is not None and text != "-":
        return text
    return sys.stdin.buffer.read().decode("utf-8", "replace") if sys.stdin else ""
