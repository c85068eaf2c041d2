"""From a prompt to tokens: what fits the context, and what of a long history goes.

Whole turns go, a question with its answer, the oldest first; never the head, never the question.
Where the person allowed it, lines of what they said there stand in their place: above the first
question that is sent, so that they are read once for as long as the cut stays.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.domain.errors import PromptTooLongError
from app.domain.prompting import EXTRACT_SHARE, Prompt, PromptTurn, Role, below_extract, extract_of
from app.engine.forms import Form
from app.engine.llama.vocabulary import Tokens

LONGEST_TOKEN = 16  # characters; a longer text a token is not worth the time of tokenising
_CHARACTERS_A_TOKEN = 4  # about, in English

Encode = Callable[[PromptTurn], Tokens]


@dataclass(frozen=True, slots=True)
class Laid:
    """A prompt as tokens.

    Attributes:
        tokens: all of them.
        question_at: where the newest question begins.
        dropped_turns: how many of the oldest turns were left out.
        extract_lines: how many lines stand in their place.
    """

    tokens: Tokens
    question_at: int
    dropped_turns: int
    extract_lines: int = 0


def lay_out(prompt: Prompt, *, form: Form, encode: Encode, room: int) -> Laid:
    """Return the turns of the prompt in at most `room` tokens.

    Args:
        prompt: the head, earlier turns and the question.
        form: how the family marks turns; says whether the head is a turn.
        encode: the tokens of one turn with its markers.
        room: most tokens that its turns may have.

    Raises:
        PromptTooLongError: head and question alone do not fit.
    """
    turns = group_turns(prompt.history)
    asked = PromptTurn(Role.USER, prompt.question)
    fixed = _render(prompt.head, [asked], form=form)
    if _length(fixed) > room * LONGEST_TOKEN:
        raise _too_long()
    least = sum(len(encode(turn)) for turn in fixed)
    if least > room:
        raise _too_long()
    offsets = list(accumulate((_length(turn) for turn in turns), initial=0))
    extra = min(room // EXTRACT_SHARE, room - least) if any(prompt.extracts) else 0
    cut = _least_cut(turns, encode=encode, room=room - least)
    if cut and extra:
        cut = _least_cut(turns, encode=encode, room=room - least - extra)
    dropped = steady_cut(offsets, least=cut, step=room * _CHARACTERS_A_TOKEN // 4)
    kept = [*(turn for group in turns[dropped:] for turn in group), asked]
    lines = _extract(prompt.extracts[:dropped], above=kept[0], encode=encode, room=extra)
    kept[0] = PromptTurn(kept[0].role, below_extract(lines, kept[0].text))
    *before, question = (encode(turn) for turn in _render(prompt.head, kept, form=form))
    earlier = tuple(token for turn in before for token in turn)
    return Laid(earlier + question, len(earlier), dropped, len(lines))


def group_turns(history: Sequence[PromptTurn]) -> list[list[PromptTurn]]:
    """Return the history in whole turns: each begins with a question."""
    groups: list[list[PromptTurn]] = []
    for turn in history:
        if turn.role is Role.USER or not groups:
            groups.append([])
        groups[-1].append(turn)
    return groups


def _render(head: str, turns: list[PromptTurn], *, form: Form) -> list[PromptTurn]:
    """Put the head before the turns; a headless family folds it into the first."""
    if not head:
        return turns
    if form.system is not None:
        return [PromptTurn(Role.SYSTEM, head), *turns]
    first = PromptTurn(turns[0].role, f"{head}\n\n{turns[0].text}")
    return [first, *turns[1:]]


def steady_cut(offsets: Sequence[int], *, least: int, step: int) -> int:
    """Return how many of the oldest turns to drop, at least `least`, so that it seldom changes.

    The cut moves in steps of a quarter of the room, counted from the beginning of the chat. So
    it stays where it is for many turns, and the evaluated prefix with it, and nobody has to
    remember earlier cuts.

    Args:
        offsets: where each turn begins and the last one ends, in characters of the whole chat.
        least: fewest turns to drop so that the rest fits.
        step: characters.
    """
    if least == 0:
        return 0
    mark = -(-offsets[least] // step) * step
    return next((cut for cut in range(least, len(offsets) - 1) if offsets[cut] >= mark), least)


def _least_cut(turns: list[list[PromptTurn]], *, encode: Encode, room: int) -> int:
    """Return the fewest turns to drop so that the rest fits; looks from the newest back."""
    cut = len(turns)
    for group in reversed(turns):
        if _length(group) > room * LONGEST_TOKEN:
            break
        room -= sum(len(encode(turn)) for turn in group)
        if room < 0:
            break
        cut -= 1
    return cut


def _extract(
    extracts: Sequence[Sequence[str]], *, above: PromptTurn, encode: Encode, room: int
) -> tuple[str, ...]:
    """The newest lines of dropped turns that fit above a turn in at most `room` tokens."""
    lines = extract_of(extracts, room * _CHARACTERS_A_TOKEN)
    bare = len(encode(above)) if lines else 0
    while lines:
        whole = PromptTurn(above.role, below_extract(lines, above.text))
        if len(encode(whole)) - bare <= room:
            break
        lines = lines[len(lines) // 8 + 1 :]
    return lines


def _length(turns: Sequence[PromptTurn]) -> int:
    return sum(len(turn.text) for turn in turns)


def _too_long() -> PromptTooLongError:
    return PromptTooLongError(
        "This message is longer than the model can read at once.",
        advice="Send it in shorter parts, or choose a model with a larger context.",
    )
