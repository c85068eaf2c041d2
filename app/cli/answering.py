"""One question answered in the terminal, word by word."""

from contextlib import closing
from threading import Event

from app.assistant import Assistant
from app.cli import json_lines
from app.cli.forget import closure, confirmed
from app.cli.interrupt import stopping
from app.cli.remarks import remark
from app.cli.speech import note, say, somebody_is_there
from app.domain.chat import ChatId
from app.domain.events import Finished, ForgetAsked, Piece, Recalled, TurnEvent
from app.domain.forgetting import ForgetPlan


def answer(assistant: Assistant, text: str, home: ChatId | None, *, as_json: bool) -> ChatId | None:
    """Print the answer as it comes and return the chat it stands in; Ctrl+C stops it."""
    stop, plan = Event(), None
    with stopping(stop), closing(assistant.ask(text, stop, home)) as events:
        for event in events:
            if isinstance(event, Recalled):
                home = event.chat.id
            if as_json:
                say(json_lines.line(json_lines.event(event)))
            else:
                _show(event)
            plan = event.plan if isinstance(event, ForgetAsked) else plan
    if plan and plan.memories and not as_json:
        _offer(assistant, plan)
    return home


def _offer(assistant: Assistant, plan: ForgetPlan) -> None:
    """Ask whether all of it shall go; where nobody is there to ask, say what does it."""
    if somebody_is_there():
        confirmed(assistant, plan)
        return
    for row in closure(plan):
        note(row)
    note(f"To forget it: candor forget {' '.join(memory.id for memory in plan.memories)}")


def _show(event: TurnEvent) -> None:
    match event:
        case Piece(words):
            print(words, end="", flush=True)
        case Finished(answer) if answer.receipt is None:
            say(answer.text)  # the app's own answer, which comes in one piece
        case Finished():
            print(flush=True)
        case _:
            remark(event)
