"""What a turn noted beside the answer, in words."""

from app.cli.speech import note
from app.domain.events import Finished, ForgetAsked, Learned, Nudged, Piece, Recalled, TurnEvent
from app.domain.memories import Memory
from app.domain.wording import as_shown


def remark(event: TurnEvent) -> None:
    """Say what was remembered, what waits for consent, or what the app noticed."""
    match event:
        case Learned(saved, proposals, refused):
            for statement in refused:
                note(f"  Not noted, as you asked never to learn it again: {as_shown(statement)}")
            for memory in saved:
                note(f"  Noted: {as_shown(memory.statement)}  [{memory.id}]")
            for memory in proposals:
                note(proposal_line(memory))
        case Nudged(nudge):
            note(f"  {nudge.text}")
        case Recalled() | Piece() | Finished() | ForgetAsked():
            pass


def proposal_line(memory: Memory) -> str:
    """Return a proposal with its evidence, and a word where the topic is sensitive."""
    mark = f" (sensitive: {memory.topic})" if memory.sensitive else ""
    words = "; ".join(f"“{item.text}”" for item in memory.evidence)
    source = f"\n      you said: {words}" if words else ""
    return f"  May I remember{mark}: {as_shown(memory.statement)}  [{memory.id}]{source}"
