"""`candor forget` and `candor verify-forgotten`."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from app.assistant import Assistant, Profile
from app.cli import json_lines
from app.cli.memories import named_ids
from app.cli.opening import unlock
from app.cli.selecting import read_selector
from app.cli.speech import agree, note, say
from app.domain.chat import ChatId
from app.domain.forgetting import STAYING, ForgetPlan, ForgetReceipt, receipt_sentences
from app.domain.memories import Memory
from app.domain.text import counted
from app.domain.wording import as_shown


def forget(profile: Profile, options: argparse.Namespace) -> None:
    """Show what goes, ask, and seal it before the command ends."""
    with unlock(profile, options) as assistant:
        plan = _plan(assistant, options)
        if options.chat:
            note(_chat_row(assistant, ChatId(options.chat)))
        elif not plan.memories:
            note("Nothing that is remembered fits.")
            return
        if not confirmed(assistant, plan, ask=not options.now, strict=options.strict):
            note("Nothing was forgotten.")
        elif options.chat:
            assistant.chats.delete(ChatId(options.chat))
            say("The chat is gone.")


def confirmed(
    assistant: Assistant, plan: ForgetPlan, *, ask: bool = True, strict: bool = False
) -> bool:
    """Show a plan, and on a plain yes forget and seal it; return whether that was done."""
    for row in closure(plan):
        note(row)
    if ask and not agree("Forget all of this for good?"):
        return False
    assistant.memory.forget(plan)
    receipt = assistant.memory.seal(now=True, strict=strict)
    if receipt:
        _print_receipt(receipt)
    return True


def never_again(profile: Profile, options: argparse.Namespace) -> None:
    """Say how much is never to be learned again, or allow it all again."""
    with unlock(profile, options) as assistant:
        count = assistant.memory.never_learned()
        if options.action == "lift":
            assistant.memory.allow_again()
    done = "may be learned again" if options.action == "lift" else "never to be learned again"
    say(f"{counted(count, 'thing', 'things')} {done}.")


def verify_forgotten(profile: Profile, options: argparse.Namespace) -> None:
    """Look again for anything that was forgotten."""
    with unlock(profile, options) as assistant:
        found = assistant.memory.verify()
    if options.json:
        say(json_lines.line(json_lines.verification(found)))
        return
    say(f"{found.residues} residues.")
    for place, count in found.checked.items():
        say(f"  {place}: {count} checked")


def closure(plan: ForgetPlan) -> list[str]:
    """Return the rows that say what goes with the memories, and what stays with a name of them."""
    rows = [f"  {as_shown(memory.statement)}" for memory in plan.memories]
    rows += [f"  kept of it: {as_shown(memory.statement)}" for memory in plan.remainders]
    rows += [f"  your words: “{item.text}”" for item in plan.passages]
    if plan.answers:
        emptied = counted(len(plan.answers), "answer that used it is", "answers that used it are")
        rows.append(f"  {emptied} emptied")
    if plan.questions:
        kept = counted(len(plan.questions), "question is", "questions are")
        rows.append(f"  {kept} kept without it")
    rows += [f"  also in the backup of {each.day} {each.reach}" for each in plan.backups]
    return rows + _staying(plan.also_holding)


def _staying(memories: Sequence[Memory]) -> list[str]:
    if not memories:
        return []
    rows = [f"  {memory.id}  {as_shown(memory.statement)}" for memory in memories]
    ids = " ".join(memory.id for memory in memories)
    return [f"{STAYING}:", *rows, f"To forget them too: candor forget {ids}"]


def _plan(assistant: Assistant, options: argparse.Namespace) -> ForgetPlan:
    never_again, keep_source = options.never_again, options.keep_source
    memory = assistant.memory
    if options.all or options.ids:
        plan = memory.plan(named_ids(options, memory.all()), keep_source=keep_source)
        return replace(plan, never_again=never_again)
    selector = read_selector(options)
    return memory.plan_for(selector, keep_source=keep_source, never_again=never_again)


def _chat_row(assistant: Assistant, chat: ChatId) -> str:
    count = counted(len(assistant.chats.messages(chat)), "message", "messages")
    return f"  the chat “{assistant.chats.get(chat).title}” with {count}"


def _print_receipt(receipt: ForgetReceipt) -> None:
    for sentence in receipt_sentences(receipt):
        say(sentence)
    if receipt.recovery_code:
        say(f"Your new recovery code, shown this once: {receipt.recovery_code}")
