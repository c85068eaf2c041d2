"""How recall is scored: over all wanted memories, and over all that was put in the prompt."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.domain.memories import Memory
from tests.memory.recall_cases import Case


@dataclass(frozen=True)
class RecallScore:
    """Counts over all questions; `notes` say what was missed or out of place."""

    wanted: int
    found: int
    shown: int
    misplaced: int
    notes: tuple[str, ...]

    @property
    def recall(self) -> float:
        return self.found / max(1, self.wanted)

    @property
    def precision(self) -> float:
        return 1 - self.misplaced / max(1, self.shown)


def score_recall(cases: Sequence[Case], recall: Callable[[str], Iterable[Memory]]) -> RecallScore:
    wanted = found = shown = misplaced = 0
    notes = list[str]()
    for case in cases:
        statements = [memory.statement for memory in recall(case.question)]
        fitting = (*case.wanted, *case.allowed)
        missed = [each for each in case.wanted if not any(each in said for said in statements)]
        wrong = [said for said in statements if not any(each in said for each in fitting)]
        wanted += len(case.wanted)
        found += len(case.wanted) - len(missed)
        shown += len(statements)
        misplaced += len(wrong)
        if missed or wrong:
            notes.append(f"{case.question}  missed {missed}  misplaced {wrong}")
    return RecallScore(wanted, found, shown, misplaced, tuple(notes))
