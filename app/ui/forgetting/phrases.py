"""What forgetting says, in words: what goes, until when it can be undone, what was found."""

from collections.abc import Iterator, Mapping, Sequence

from app.domain.backups import Backup
from app.domain.forgetting import UNDO_WINDOW, ForgetPlan, Verification, residue_sentence
from app.domain.memories import Memory
from app.domain.text import counted
from app.domain.wording import as_shown

MOST_NAMED = 6  # memories of a plan that are named one by one
NOTHING_FITS = "Nothing that is remembered fits."
KEPT_SOURCE = "Your own words in the chats, and the answers, stay as they are."


def closure_lines(plan: ForgetPlan, *, named: bool = False) -> tuple[str, ...]:
    """Return everything that a plan takes with it, a line each.

    With `named` the memories are said one by one; without it the reader sees them already.
    """
    if not plan.memories:
        return (NOTHING_FITS,)
    lines = list(_named(plan.memories)) if named else []
    lines.append(counted(len(plan.memories), "memory", "memories"))
    lines += [f"Kept of it: {as_shown(memory.statement)}" for memory in plan.remainders]
    lines += [KEPT_SOURCE] if plan.keep_source else _traces(plan)
    return (*lines, *map(_in_backup, plan.backups))


def undo_line() -> str:
    """Return how long forgetting can be taken back."""
    minutes = int(UNDO_WINDOW.total_seconds() // 60)
    return (
        f"You can undo this for {minutes} minutes. Then, or when you lock, the keys are destroyed "
        "and nothing can bring it back."
    )


def verification_lines(found: Verification) -> tuple[str, ...]:
    """Return what a fresh look for everything that was forgotten found, and where it looked."""
    looked = places(found.checked) or "nothing was there to look in"
    if found.residues:
        return (residue_sentence(found.residues), f"Looked in: {looked}.")
    return ("Nothing that was forgotten was found.", f"Looked in: {looked}.")


def places(counts: Mapping[str, int]) -> str:
    """Return how much was found in each place, for example "memories (2), passages (1)"."""
    return ", ".join(f"{place} ({count})" for place, count in counts.items() if count)


def never_line(count: int) -> str:
    """Return how much is never to be learned again."""
    return f"Never to be learned again: {counted(count, 'thing', 'things')}"


def _named(memories: Sequence[Memory]) -> Iterator[str]:
    for memory in memories[:MOST_NAMED]:
        yield as_shown(memory.statement)
    if len(memories) > MOST_NAMED:
        yield f"… and {len(memories) - MOST_NAMED} more"


def _traces(plan: ForgetPlan) -> list[str]:
    told = (
        (len(plan.passages), "passage", "passages", "of your own words in the chats, blacked out"),
        (len(plan.answers), "answer", "answers", "that used it, emptied"),
        (
            len(plan.questions),
            "question",
            "questions",
            "that carried it to the model, written anew without it",
        ),
    )
    return [f"{counted(count, one, many)} {what}" for count, one, many, what in told if count]


def _in_backup(backup: Backup) -> str:
    return f"Also in the backup of {backup.day} {backup.reach}"
