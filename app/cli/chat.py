"""`candor chat`: one question, or a conversation."""

import argparse

from app.assistant import Assistant, Profile
from app.cli.answering import answer
from app.cli.conversation import converse
from app.cli.opening import open_for_chat
from app.cli.speech import given_text, somebody_is_there
from app.domain.chat import ChatId
from app.domain.errors import NotFoundError


def chat(profile: Profile, options: argparse.Namespace) -> None:
    """Answer one question, or talk until the person leaves."""
    talk = options.text is None and somebody_is_there()
    text = "" if talk else given_text(options.text)
    with open_for_chat(profile, options) as assistant:
        home = _home(assistant, options)
        if talk:
            converse(assistant, home, as_json=options.json)
        else:
            answer(assistant, text, home, as_json=options.json)


def _home(assistant: Assistant, options: argparse.Namespace) -> ChatId | None:
    if options.temporary:
        return assistant.chats.start(temporary=True).id
    if options.chat:
        return assistant.chats.get(ChatId(options.chat)).id
    if not options.go_on:
        return None
    latest = assistant.chats.latest()
    if latest is None:
        raise NotFoundError("There is no chat to go on with.", advice="Leave --continue away.")
    return latest.id
