"""`candor forget` and `candor verify-forgotten`."""

import argparse

from app.assistant import Assistant, Profile
from app.cli import json_lines
from app.cli.memories import named_ids
from app.cli.opening import unlock
from app.cli.speech import agree, note, say
from app.domain.forgetting import ForgetPlan, ForgetReceipt
from app.domain.references import MemoryId
from app.domain.wording import as_shown


def forget(profile: Profile, options: argparse.Namespace) -> None:
    """Show what goes, ask, and seal it before the command ends."""
    with unlock(profile, options) as assistant:
        ids = _wanted(assistant, options)
        if not ids:
            note("Nothing that is remembered fits.")
            return
        plan = assistant.memory.plan(ids, keep_source=options.keep_source)
        for row in closure(plan):
            note(row)
        if not options.now and not agree("Forget all of this for good?"):
            note("Nothing was forgotten.")
            return
        assistant.memory.forget(plan)
        receipt = assistant.memory.seal(now=True)
        if receipt:
            _print_receipt(receipt)


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
    """Return the rows that say what goes with the memories."""
    rows = [f"  {as_shown(memory.statement)}" for memory in plan.memories]
    rows += [f"  your words: “{item.text}”" for item in plan.passages]
    if plan.answers:
        rows.append(f"  {len(plan.answers)} answers that used it are emptied")
    if plan.questions:
        rows.append(f"  {len(plan.questions)} questions are kept without it")
    rows += [f"  also in the backup of {each.day} {each.reach}" for each in plan.backups]
    return rows


def _wanted(assistant: Assistant, options: argparse.Namespace) -> list[MemoryId]:
    if options.query:
        return [memory.id for memory in assistant.memory.find(options.query)]
    return named_ids(options, assistant.memory.all())


def _print_receipt(receipt: ForgetReceipt) -> None:
    say("Forgotten.")
    for place, count in receipt.destroyed.items():
        say(f"  {place}: {count}")
    say(f"  residues found by the check: {receipt.residues}")
    for sentence in receipt.out_of_reach:
        say(f"  Out of reach: {sentence}")
