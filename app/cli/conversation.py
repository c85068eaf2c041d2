"""A conversation in the terminal, with a few commands for what is remembered."""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from importlib.util import find_spec

from app.assistant import Assistant
from app.cli.another import Another
from app.cli.answering import answer
from app.cli.interrupt import staying
from app.cli.memories import accept_all, decline_all, list_memories, list_proposals
from app.cli.speech import complain, note
from app.domain.chat import ChatId
from app.domain.errors import CandorError

HELP = """\
  /memories   what is remembered         /proposals  what waits for your consent
  /accept     accept every proposal      /decline    destroy every proposal
  /again      answer another way         /pick       choose among those answers again
  /new        start a new chat           /quit       leave (or Ctrl+D)
  Ctrl+C stops an answer. To forget: say "forget that …", or candor forget."""


def converse(assistant: Assistant, home: ChatId | None, *, as_json: bool) -> None:
    """Ask and answer until /quit, or the end of input."""
    if find_spec("readline"):
        import_module("readline")  # line editing; its history is never saved
    note(f"Candor, an AI on this computer ({assistant.model().name}). /help lists the commands.")
    others = Another(assistant, as_json=as_json)
    with staying():
        while (text := _read()) is not None:
            if not text.strip():
                continue
            try:
                home = _react(assistant, others, text.strip(), home, as_json=as_json)
            except CandorError as error:
                complain(error)


def _read() -> str | None:
    print("> ", end="", file=sys.stderr, flush=True)
    try:
        text = input()
    except EOFError:
        note("")
        return None
    return None if text.strip() == "/quit" else text


def _react(
    assistant: Assistant, others: Another, text: str, home: ChatId | None, *, as_json: bool
) -> ChatId | None:
    """Do what a line says and return the chat that goes on."""
    if not text.startswith("/"):
        others.put_away()
        return answer(assistant, text, home, as_json=as_json)
    if text == "/new":
        others.put_away()
        return None
    commands: Mapping[str, Callable[[], object]] = {
        "/memories": partial(list_memories, assistant, as_json=as_json),
        "/proposals": partial(list_proposals, assistant, as_json=as_json),
        "/accept": partial(accept_all, assistant),
        "/decline": partial(decline_all, assistant),
        "/again": partial(others.ask, home),
        "/pick": others.choose,
        "/help": partial(note, HELP),
    }
    unknown = partial(note, f"There is no command like this; these there are:\n{HELP}")
    commands.get(text, unknown)()
    return home
