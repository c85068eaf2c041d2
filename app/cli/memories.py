"""`candor remember, memories, proposals, accept, decline`."""

import argparse
from collections.abc import Callable, Sequence

from app.assistant import Assistant, Profile
from app.cli import json_lines
from app.cli.opening import unlock
from app.cli.remarks import proposal_line
from app.cli.speech import given_text, note, say
from app.domain.changes import Changes
from app.domain.errors import CandorError
from app.domain.memories import Memory, State
from app.domain.references import MemoryId
from app.domain.wording import as_shown

Decision = Callable[[Sequence[MemoryId]], Changes]


class NoProposalError(CandorError):
    """What was named for a decision is decided already."""


def remember(profile: Profile, options: argparse.Namespace) -> None:
    """Remember what the person typed."""
    text = given_text(options.text)
    with unlock(profile, options) as assistant:
        for memory in assistant.memory.remember(text):
            say(f"Noted: {as_shown(memory.statement)}  [{memory.id}]")


def memories(profile: Profile, options: argparse.Namespace) -> None:
    """List everything that is remembered, or what goes by itself before long."""
    with unlock(profile, options) as assistant:
        list_ = list_expiring if options.expiring else list_memories
        list_(assistant, as_json=options.json)


def proposals(profile: Profile, options: argparse.Namespace) -> None:
    """List what waits for consent."""
    with unlock(profile, options) as assistant:
        list_proposals(assistant, as_json=options.json)


def accept(profile: Profile, options: argparse.Namespace) -> None:
    """Remember what was proposed."""
    with unlock(profile, options) as assistant:
        _decide(assistant, options, assistant.memory.accept, "remembered")


def decline(profile: Profile, options: argparse.Namespace) -> None:
    """Destroy what was proposed."""
    with unlock(profile, options) as assistant:
        _decide(assistant, options, assistant.memory.decline, "destroyed")


def list_memories(assistant: Assistant, *, as_json: bool) -> None:
    """Print what is remembered."""
    found = assistant.memory.all()
    _print(found, _memory_line, as_json=as_json)
    if not found and not as_json:
        note("Nothing is remembered.")


def list_expiring(assistant: Assistant, *, as_json: bool) -> None:
    """Print what goes by itself before long, with its day."""
    found = assistant.memory.expiring()
    for memory, end in found:
        day = end.date().isoformat()
        plain = f"{day}  {_memory_line(memory)}"
        say(json_lines.line(json_lines.memory(memory) | {"expires": day}) if as_json else plain)
    if not found and not as_json:
        note("Nothing goes by itself in the next thirty days.")


def list_proposals(assistant: Assistant, *, as_json: bool) -> None:
    """Print what waits for consent."""
    found = assistant.memory.proposals()
    _print(found, proposal_line, as_json=as_json)
    if not found and not as_json:
        note("Nothing waits for your consent.")


def accept_all(assistant: Assistant) -> None:
    """Accept every proposal."""
    _decide_all(assistant, assistant.memory.accept, "remembered")


def decline_all(assistant: Assistant) -> None:
    """Destroy every proposal."""
    _decide_all(assistant, assistant.memory.decline, "destroyed")


def named_ids(options: argparse.Namespace, everything: Sequence[Memory]) -> list[MemoryId]:
    """Return the ids that the options name."""
    if options.all:
        return [memory.id for memory in everything]
    return [MemoryId(text) for text in options.ids]


def _decide_all(assistant: Assistant, act: Decision, done: str) -> None:
    ids = [memory.id for memory in assistant.memory.proposals()]
    act(ids)
    note(f"{len(ids)} {done}.")


def _decide(assistant: Assistant, options: argparse.Namespace, act: Decision, done: str) -> None:
    proposals = assistant.memory.proposals()
    ids = named_ids(options, proposals)
    for known in map(assistant.memory.get, ids):
        if known.id not in {proposal.id for proposal in proposals}:
            raise NoProposalError(
                "This is no proposal: it is remembered already.",
                advice='To destroy it: "candor forget".',
            )
    act(ids)
    say(f"{len(ids)} {done}.")


def _print(found: Sequence[Memory], words: Callable[[Memory], str], *, as_json: bool) -> None:
    for memory in found:
        say(json_lines.line(json_lines.memory(memory)) if as_json else words(memory))


def _memory_line(memory: Memory) -> str:
    state = "" if memory.state is State.ACTIVE else f" ({memory.state})"
    mark = " (sensitive)" if memory.sensitive else ""
    return f"{memory.id}  {as_shown(memory.statement)}{mark}{state}"
