"""What `candor forget` may be told to forget: the options, and the selector that they become."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

from app.domain.chat import ChatId
from app.domain.forgetting import Selector
from app.domain.memories import Kind, Topic

Add = Callable[[str, str], argparse.ArgumentParser]
_NAMED = ("query", "topic", "kind", "person", "chat", "since", "until")


def add_forget(add: Add) -> None:
    """Say which words follow `forget`, `verify-forgotten` and `never-again`."""
    forget = add("forget", "Forget for good: shows what goes with it, asks, seals.")
    forget.add_argument("ids", nargs="*", metavar="ID")
    forget.add_argument("--all", action="store_true")
    which = forget.add_argument_group("or everything remembered that fits all of these")
    which.add_argument("--query", metavar="TEXT", help='a fact, a name, "everything about …"')
    which.add_argument("--person", metavar="NAME", help='also "my sister"')
    which.add_argument("--topic", choices=[topic.value for topic in Topic], metavar="TOPIC")
    which.add_argument("--kind", choices=[kind.value for kind in Kind], metavar="KIND")
    which.add_argument("--chat", metavar="ID", help="this chat, and what rests on it")
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


def _day(text: str) -> datetime:
    """The beginning of a day where the person is, in UTC."""
    return datetime.strptime(text, "%Y-%m-%d").astimezone().astimezone(UTC)
