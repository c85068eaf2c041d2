"""What the app and its workers say to each other: JSON lists, read with suspicion.

Never pickle: a worker runs native code over files that somebody downloaded, and what it sends
back must not be able to run anything here.
"""

import json
from collections.abc import Mapping, Sequence

from app.domain import errors
from app.domain.chat import Stopped
from app.domain.errors import CandorError, EngineError, UnknownFormError
from app.domain.generation import Begun, Candidate, Chunk, Ended, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt, PromptTurn, Role
from app.engine.forms import unknown_form

Scalar = str | int | float | None
Message = Sequence["Scalar | Message"] | Mapping[str, Scalar]

PONG = b"pong"
_RAW = b"\0"

_ERRORS: dict[str, type[CandorError]] = {
    kind.__name__: kind
    for kind in (
        errors.EngineError,
        errors.GrammarError,
        errors.MemoryShortError,
        errors.ModelFileError,
        errors.PromptTooLongError,
    )
}


def encode(message: Message | bytes) -> bytes:
    """Return a message as a frame; bytes stay bytes, behind a mark that no JSON begins with."""
    if isinstance(message, bytes):
        return _RAW + message
    return json.dumps(message).encode("ascii")


def decode(data: bytes) -> object:
    """Return the message or bytes of a frame; what is neither is None, which matches nothing."""
    if data.startswith(_RAW):
        return data[len(_RAW) :]
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def prompt_to_wire(prompt: Prompt, sampling: Sampling) -> Message:
    """Return the request for an answer."""
    turns = [[turn.role.value, turn.text] for turn in prompt.history]
    extracts = [list(lines) for lines in prompt.extracts]
    return ["generate", prompt.head, turns, prompt.question, extracts, _sampling_to_wire(sampling)]


def _sampling_to_wire(sampling: Sampling) -> Message:
    exact = [sampling.temperature, sampling.top_p, sampling.max_tokens, sampling.seed]
    return [*exact, sampling.grammar]


def prompt_from_wire(message: object) -> tuple[Prompt, Sampling]:
    """Return the prompt and the sampling of a request for an answer."""
    match message:
        case ["generate", str(head), list(turns), str(question), list(extracts), sampling]:
            prompt = Prompt(head, tuple(map(_turn, turns)), question, tuple(map(tuple, extracts)))
            return prompt, _sampling_from_wire(sampling)
        case _:
            raise ValueError


def _turn(pair: tuple[str, str]) -> PromptTurn:
    role, text = pair
    return PromptTurn(Role(role), text)


def _sampling_from_wire(message: object) -> Sampling:
    match message:
        case [
            int() | float() as heat,
            int() | float() as top_p,
            int(most),
            int() | None as seed,
            str() | None as grammar,
        ]:
            return Sampling(heat, top_p, most, seed, grammar)
        case _:
            raise ValueError


def candidates_to_wire(candidates: Sequence[Candidate]) -> Message:
    """Return several answers as a message."""
    return ["candidates", [_candidate_to_wire(one) for one in candidates]]


def _candidate_to_wire(one: Candidate) -> Message:
    ended = Ended(one.stopped, one.tokens, one.cpu_ms, one.processor_mj)
    return [one.text, event_to_wire(one.begun), event_to_wire(ended)]


def candidates_from_wire(message: object) -> tuple[Candidate, ...] | None:
    """Return the answers in a message, or None where there is none."""
    match message:
        case ["candidates", list(several)]:
            found = tuple(filter(None, map(_candidate, several)))
            return found if len(found) == len(several) else None
        case _:
            return None


def _candidate(message: object) -> Candidate | None:
    match message:
        case [str(text), first, last]:
            begun, ended = event_from_wire(first), event_from_wire(last)
        case _:
            return None
    if not (isinstance(begun, Begun) and isinstance(ended, Ended)):
        return None
    return Candidate(text, ended.stopped, ended.tokens, begun, ended.cpu_ms, ended.processor_mj)


def event_to_wire(event: EngineEvent) -> Message:
    """Return one event of an answer as a message."""
    match event:
        case Begun(prompt, reused, dropped, lines):
            return ["begun", prompt, reused, dropped, lines]
        case Chunk(text, tokens):
            return ["chunk", text, tokens]
        case Ended(stopped, tokens, cpu_ms, processor_mj):
            return ["ended", stopped.value, tokens, cpu_ms, processor_mj]


def event_from_wire(message: object) -> EngineEvent | None:
    """Return the event in a message, or None where there is none."""
    match message:
        case ["begun", int(prompt), int(reused), int(dropped), int(lines)]:
            return Begun(prompt, reused, dropped, lines)
        case ["chunk", str(text), int(tokens)]:
            return Chunk(text, tokens)
        case ["ended", str(stopped), *numbers] if stopped in set(Stopped):
            return _ended(Stopped(stopped), numbers)
        case _:
            return None


def _ended(stopped: Stopped, numbers: list[object]) -> Ended | None:
    match numbers:
        case [int(tokens), int(cpu_ms), int(processor_mj)]:
            return Ended(stopped, tokens, cpu_ms, processor_mj)
    return None


def card_to_wire(card: ModelCard) -> Message:
    """Return a model card as a message."""
    return ["card", card.name, card.family, card.context, list(card.notes)]


def card_from_wire(message: object) -> ModelCard | None:
    """Return the model card in a message, or None where there is none."""
    match message:
        case ["card", str(name), str(family), int(context), list(notes)]:
            return ModelCard(name, family, context, notes=tuple(str(note) for note in notes))
        case _:
            return None


def error_to_wire(error: CandorError) -> Message:
    """Return an expected failure as a message."""
    if isinstance(error, UnknownFormError):
        return ["unknown form", error.template]
    return ["error", type(error).__name__, str(error), error.advice]


def fault_to_wire(fault: BaseException) -> Message:
    """Return a bug of the worker as a message: its kind and place, never its text."""
    trace = fault.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_name}, line {trace.tb_lineno}" if trace else "unknown"
    return ["fault", type(fault).__name__, place]


def error_from_wire(message: object) -> CandorError | None:
    """Return the failure in a message, or None where there is none."""
    match message:
        case ["error", str(kind), str(sentence), str(advice)]:
            return _ERRORS.get(kind, EngineError)(sentence, advice=advice)
        case ["unknown form", str(template)]:
            return unknown_form(template)
        case ["fault", str(kind), str(place)]:
            error = EngineError("The model failed.", advice="Try again: it starts anew by itself.")
            error.add_note(f"In the worker: {kind} in {place}")
            return error
        case _:
            return None
