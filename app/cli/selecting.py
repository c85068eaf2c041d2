"""What `candor forget` may be told to forget: the options, and the selector that they become."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from app.cli.speech import ask
from app.domain.chat import ChatId
from app.domain.errors import CandorError
from app.domain.forgetting import Selector
from app.domain.memories import Kind, Topic

Add = Callable[[str, str], argparse.ArgumentParser]
_NAMED = ("query", "topic", "kind", "person", "chat", "since", "until")


class NothingNamedError(CandorError):
    """What is to be forgotten was to come from standard input, and did not."""


def add_forget(add: Add) -> None:
    """Say which words follow `forget`, `verify-forgotten` and `never-again`."""
    forget = add("forget", "Forget for good: shows what goes with it, asks, seals.")
    forget.add_argument("ids", nargs="*", metavar="ID", help="as candor memories lists them")
    forget.add_argument("--all", action="store_true", help="everything that is remembered")
    which = forget.add_argument_group("or everything remembered that fits all of these")
    which.add_argument(
        "--query", metavar="TEXT", help='a fact, a name, "everything about …"; "-" asks for it'
    )
    which.add_argument("--person", metavar="NAME", help='also "my sister"; "-" asks for it')
    which.add_argument("--topic", choices=[topic.value for topic in Topic], metavar="TOPIC")
    which.add_argument("--kind", choices=[kind.value for kind in Kind], metavar="KIND")
    which.add_argument(
        "--chat", metavar="ID", help="this chat, and what rests on it (see candor chats)"
    )
    which.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="said on this day or later")
    which.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="said before this day")
    forget.add_argument("--now", action="store_true", help="do not ask")
    forget.add_argument("--keep-source", action="store_true", help="leave the chats as they are")
    forget.add_argument(
        "--never-again", action="store_true", help="and never learn it again, in any words"
    )
    forget.add_argument(
        "--strict", action="store_true", help="and end the workers that had it in their memory"
    )
    verify = add("verify-forgotten", "Look again for anything that was forgotten.")
    verify.add_argument("--json", action="store_true", help="one JSON object a line")
    never = add("never-again", "Say how much is never to be learned again, or allow it all again.")
    never.add_argument("action", choices=("status", "lift"))


def check_forget(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End with a usage error unless ids, --all or a selector is given, and only one of them."""
    ways = [options.ids, options.all, selector_of(options) != Selector()]
    if sum(map(bool, ways)) != 1:
        parser.error("forget takes ids, --all, or what is to be forgotten (--query, --topic, …)")


def selector_of(options: argparse.Namespace) -> Selector:
    """Return what the options select; an empty selector where they name nothing."""
    given = {name: getattr(options, name) for name in _NAMED if getattr(options, name)}
    return Selector(
        text=given.get("query", ""),
        topic=Topic(given["topic"]) if "topic" in given else None,
        kind=Kind(given["kind"]) if "kind" in given else None,
        person=given.get("person", ""),
        chat=ChatId(given["chat"]) if "chat" in given else None,
        since=given.get("since"),
        until=given.get("until"),
    )


def read_selector(options: argparse.Namespace) -> Selector:
    """Return what the options select; for each "-" the next line of standard input is read.

    Raises:
        NothingNamedError: the line is empty.
    """
    selector = selector_of(options)
    text = _line("What shall be forgotten? ") if selector.text == "-" else selector.text
    person = _line("Whom? ") if selector.person == "-" else selector.person
    return replace(selector, text=text, person=person)


def _line(question: str) -> str:
    line = ask(question).strip()
    if not line:
        raise NothingNamedError(
            "Nothing was named, so nothing was forgotten.", advice="Name it in one line."
        )
    return line


def _day(text: str) -> datetime:
    """The beginning of a day where the person is, in UTC."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").astimezone().astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(
            f'"{text}" is no day; write one like 2026-11-30'
        ) from error
