"""Learning a prompt form from a template: rendered with known words, what stands around them.

A template whose marks depend on anything but the role (the number of turns, the words, the date)
can not be learned, and is refused: what was learned is checked against further renderings.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.domain.errors import ModelFileError
from app.domain.prompting import Role
from app.engine.forms import LEARNED, Form
from app.engine.templates.limits import TooMuchError, bounded

SECONDS, MEMORY = 2.0, 256_000_000
_LONGEST_TEMPLATE, _LONGEST_TEXT = 1 << 18, 1 << 16  # characters
_LONGEST_FRAME = 2048
_SYSTEM = "\ue010head\ue011"
_WORDS = tuple(f"\ue010words{number}\ue011" for number in range(6))

Turn = tuple[Role, str]


class _UnclearError(Exception):
    """The template can not be learned."""


@dataclass(frozen=True, slots=True)
class _Marks:
    """What stands around words: `opening` leads to an answer, `hush` may follow it."""

    user: tuple[str, str]
    assistant: tuple[str, str]
    system: tuple[str, str] | None
    hush: str


def learn_form(template: str, *, end: str = "") -> Form:
    """Return the form that a template describes. Call it in a worker: it runs the template.

    Args:
        template: a chat template.
        end: text of the token that ends what its model says, which templates ask for.

    Raises:
        ModelFileError: it takes too long, does too much, or marks turns in no steady way.
    """
    if not 0 < len(template) <= _LONGEST_TEMPLATE:
        raise _refused()
    try:
        with bounded(seconds=SECONDS, memory=MEMORY):
            renderer = _Renderer(template, end)
            marks = _learn(renderer)
            _check(renderer, marks)
    except (TemplateError, TooMuchError, _UnclearError, ArithmeticError, LookupError) as error:
        raise _refused() from error
    except (TypeError, ValueError, AttributeError, RecursionError) as error:
        raise _refused() from error
    return Form(LEARNED, (), marks.user, marks.assistant, marks.system, marks.hush)


class _Renderer:
    """A template, ready to be rendered with turns."""

    def __init__(self, source: str, end: str) -> None:
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        environment.globals.update(raise_exception=_raise, strftime_now=lambda _format: "")
        self._template = environment.from_string(source)
        self._end = end

    def render(self, turns: Sequence[Turn], *, opening: bool) -> str:
        """Return the text of a conversation."""
        messages: list[Mapping[str, str]] = [
            {"role": role.value, "content": text} for role, text in turns
        ]
        text = self._template.render(
            messages=messages, add_generation_prompt=opening, bos_token="", eos_token=self._end,
            enable_thinking=False, tools=None, documents=None,
        )  # fmt: skip
        if len(text) > _LONGEST_TEXT:
            raise _UnclearError
        return text


def _learn(renderer: _Renderer) -> _Marks:
    talk = [(Role.USER, _WORDS[0]), (Role.ASSISTANT, _WORDS[1]), (Role.USER, _WORDS[2])]
    before, between, after_answer, end = _around(renderer.render(talk, opening=True), talk)
    closed = _around(renderer.render(talk, opening=False), talk)[-1]
    opening = end.removeprefix(closed) if end.startswith(closed) else ""
    hush = ""
    if not between.endswith(opening) or not opening:
        opening, hush = _split_opening(opening, between, closed)
    user_after = between.removesuffix(opening)
    answer_after = _around(renderer.render(talk[:2], opening=False), talk[:2])[-1]
    user_before = after_answer.removeprefix(answer_after)
    if not (before.endswith(user_before) and after_answer.startswith(answer_after)):
        raise _UnclearError
    system = _learn_system(renderer, talk, user_before)
    return _Marks((user_before, user_after), (opening, answer_after), system, hush)


def _split_opening(opening: str, between: str, closed: str) -> tuple[str, str]:
    """An opening that says more than what leads to an earlier answer: the rest is the hush."""
    shared = between.removeprefix(closed)
    if not shared or not opening.startswith(shared):
        raise _UnclearError
    return shared, opening.removeprefix(shared)


def _learn_system(
    renderer: _Renderer, talk: list[Turn], user_before: str
) -> tuple[str, str] | None:
    headed = [(Role.SYSTEM, _SYSTEM), *talk]
    try:
        first, second, *_ = _around(renderer.render(headed, opening=True), headed)
    except (TemplateError, _UnclearError):
        return None
    if not second.endswith(user_before):
        raise _UnclearError
    return first, second.removesuffix(user_before)


def _around(text: str, turns: Sequence[Turn]) -> list[str]:
    """What stands before, between and after the words of the turns."""
    parts = list[str]()
    for _, words in turns:
        before, found, text = text.partition(words)
        if not found or words in text:
            raise _UnclearError
        parts.append(before)
    return [*parts, text]


def _check(renderer: _Renderer, marks: _Marks) -> None:
    """Make sure that the marks say what the template says, for other conversations too.

    The head that a template puts before a talk without one is not Candor's and is left out; so
    every talk is checked with a head where the family has a place for one.
    """
    longest = max(map(len, (*marks.user, *marks.assistant, *(marks.system or ()), marks.hush)))
    if longest > _LONGEST_FRAME:
        raise _UnclearError
    for pairs in (0, 1, 2):
        roles = [Role.USER, Role.ASSISTANT] * pairs + [Role.USER]
        talk = list(zip(roles, _WORDS, strict=False))
        if marks.system:
            talk.insert(0, (Role.SYSTEM, _SYSTEM))
        if renderer.render(talk, opening=True) != _assembled(marks, talk):
            raise _UnclearError


def _assembled(marks: _Marks, talk: Sequence[Turn]) -> str:
    frames = {Role.USER: marks.user, Role.ASSISTANT: marks.assistant}
    text = ""
    for role, words in talk:
        before, after = frames.get(role, marks.system or marks.user)
        text += before + words + after
    return text + marks.assistant[0] + marks.hush


def _raise(message: str) -> None:
    raise TemplateError(message)


def _refused() -> ModelFileError:
    return ModelFileError(
        "Candor can not learn how to talk to this model from its file.",
        advice="Choose a chat model of the Qwen, SmolLM, Llama 3, Gemma, Mistral or Phi families.",
    )
