"""Answering another way in a conversation: other answers are read, and one is picked by number."""

from threading import Event

from app.assistant import Assistant
from app.cli import json_lines
from app.cli.interrupt import stopping
from app.cli.speech import ask, note, say
from app.domain.alternatives import Alternatives, Version
from app.domain.chat import ChatId
from app.domain.references import MessageId

WRITING = "The model is answering another way… (Ctrl+C stops it.)"
NO_ANSWER = "There is no answer of a model here yet. Ask something first."
ONE_AT_A_TIME = (
    "The model that answers now says one thing at a time. "
    "Another one can be chosen with: candor models use NAME"
)
THE_SAME = "The model would say the same again. Ask in other words, or let another model answer."
NOTHING_HELD = "There is nothing to pick from. /again has the newest question answered another way."
WHICH = "Which one shall stand? Its number, or Enter to keep the one that stands: "
STANDS = "It stands now. Until you write on, /pick offers the others again; then they are gone."
KEPT = "Kept. Until you write on, /pick offers the others again; then they are gone."


class Another:
    """Other answers to the newest question; they are held here until the next one."""

    def __init__(self, assistant: Assistant, *, as_json: bool) -> None:
        self._assistant, self._as_json = assistant, as_json
        self._offered: Alternatives | None = None
        self._picked: int | None = None

    def ask(self, home: ChatId | None) -> None:
        """Have the model answer another way, and ask which answer shall stand."""
        answer = self._newest(home)
        if answer is None:
            note(NO_ANSWER)
            return
        note(WRITING)
        stop = Event()
        with stopping(stop):
            offered = self._assistant.alternatives(answer, stop)
        if offered.candidates:
            self._offered, self._picked = offered, None
            self._choose(offered)
        elif not stop.is_set():
            note(THE_SAME if offered.written else ONE_AT_A_TIME)

    def choose(self) -> None:
        """Offer again what was offered before, without the one that stands now."""
        if self._offered is not None and self._assistant.may_pick(self._offered):
            self._choose(self._offered)
        else:
            self.put_away()
            note(NOTHING_HELD)

    def put_away(self) -> None:
        """Hold nothing any more: the chat goes on."""
        self._offered = None

    def _choose(self, offered: Alternatives) -> None:
        versions = offered.besides(self._picked)
        self._show(offered, versions)
        place = _place(len(versions))
        if place is None:
            note(KEPT)
            return
        version = versions[place]
        self._assistant.pick(offered, version.number)
        self._picked = version.number
        if self._as_json:
            kept = self._assistant.chats.find(offered.answer)
            say(json_lines.line(json_lines.picked(kept)))
        note(STANDS)

    def _show(self, offered: Alternatives, versions: tuple[Version, ...]) -> None:
        if self._as_json:
            say(json_lines.line(json_lines.alternatives(offered.answer, versions)))
            return
        for place, version in enumerate(versions, 1):
            say(f"\n[{place}] {version.text}")

    def _newest(self, home: ChatId | None) -> MessageId | None:
        """The last message of the chat, where it is an answer that a model wrote."""
        messages = self._assistant.chats.messages(home) if home else ()
        return messages[-1].id if messages and messages[-1].stands_by_model else None


def _place(count: int) -> int | None:
    """Which of so many somebody picks, from 0; None for none of them."""
    while given := ask(WHICH).strip():
        if given.isdecimal() and 1 <= int(given[:9]) <= count:
            return int(given[:9]) - 1
        note(f"There are the numbers 1 to {count}." if count > 1 else "There is only number 1.")
    return None
