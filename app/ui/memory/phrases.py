"""What the memory page says about a memory, in words."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from app.domain.forgetting import UNDO_WINDOW, ForgetPlan, ForgetReceipt, Verification
from app.domain.memories import Memory, State
from app.domain.text import counted

STATES = {
    State.PROPOSED: "waits for your yes or no",
    State.ACTIVE: "",
    State.SUPERSEDED: "replaced by something newer",
    State.FORGETTING: "being forgotten",
}


def day(when: datetime | None) -> str:
    """Return a date and time as people write them, "never" for none."""
    return "never" if when is None else f"{when.astimezone():%-d %B %Y, %H:%M}"


def uses_line(memory: Memory) -> str:
    """Return how often and when last a memory was used."""
    if not memory.uses:
        return "not used in any answer yet"
    return f"{counted(memory.uses, 'answer', 'answers')}, last on {day(memory.last_used)}"


def closure_lines(plan: ForgetPlan) -> tuple[str, ...]:
    """Return everything that a plan takes with it, a line each."""
    lines = [counted(len(plan.memories), "memory", "memories")]
    if plan.keep_source:
        return (*lines, "Your own words in the chats, and the answers, stay as they are.")
    if plan.passages:
        count = counted(len(plan.passages), "passage", "passages")
        lines.append(f"{count} of your own words in the chats, blacked out")
    if plan.answers:
        count = counted(len(plan.answers), "answer", "answers")
        lines.append(f"{count} that used it, emptied")
    if plan.questions:
        count = counted(len(plan.questions), "question", "questions")
        lines.append(f"{count} that carried it to the model, written anew without it")
    return tuple(lines)


def undo_line() -> str:
    """Return how long forgetting can be taken back."""
    minutes = int(UNDO_WINDOW.total_seconds() // 60)
    return (
        f"You can undo this for {minutes} minutes. Then, or when you lock, the keys are destroyed "
        "and nothing can bring it back."
    )


def receipt_lines(receipt: ForgetReceipt) -> tuple[str, ...]:
    """Return what was destroyed and how that was checked, a line each."""
    lines = [f"Destroyed: {_places(receipt.destroyed) or 'nothing'}."]
    if receipt.checked:
        lines.append(f"Looked for it in: {_places(receipt.checked)}.")
    lines.append(residue_line(receipt.residues))
    return (*lines, *receipt.out_of_reach)


def verification_lines(found: Verification) -> tuple[str, ...]:
    """Return what a fresh look found."""
    looked = _places(found.checked) or "nothing was there to look in"
    clean = "Nothing that was forgotten was found."
    return (f"Looked in: {looked}.", residue_line(found.residues) if found.residues else clean)


def residue_line(residues: int) -> str:
    """Return whether anything was left."""
    if not residues:
        return "Nothing was left."
    return f"{counted(residues, 'trace was', 'traces were')} left; Candor keeps trying."


def _places(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{place} ({count})" for place, count in counts.items() if count)


def total_line(memories: Sequence[Memory]) -> str:
    """Return how much is remembered, by state."""
    active = sum(memory.state is State.ACTIVE for memory in memories)
    going = sum(memory.state is State.FORGETTING for memory in memories)
    parts = [f"{counted(active, 'memory', 'memories')} in use"]
    if going:
        parts.append(f"{going} being forgotten")
    return " · ".join(parts)
