"""Prompt forms: how each family of models wants turns to be marked. The only place for them.

A form is chosen by what the vocabulary can mark, confirmed by the file's own chat template. The
markers are the app's constants; the words between them are data (`Vocabulary.plain`).
"""

import hashlib
from collections.abc import Container
from dataclasses import dataclass, replace

from app.domain.errors import ModelFileError, UnknownFormError
from app.domain.prompting import Role

LEARNED = "its own"  # the family of a form that was learned from a model's template
Frame = tuple[str, str]  # what stands before and after the words of a turn


@dataclass(frozen=True, slots=True)
class Form:
    """How one family marks its turns.

    Attributes:
        family: its name.
        markers: special tokens that the vocabulary must have.
        user: frame of the person's turns.
        assistant: frame of the model's turns; its first half opens the answer.
        system: frame of the head; None where the head goes into the first question.
        hush: follows the opening of an answer and skips thinking aloud.
    """

    family: str
    markers: tuple[str, ...]
    user: Frame
    assistant: Frame
    system: Frame | None = None
    hush: str = ""

    def frame(self, role: Role) -> Frame:
        """Return what stands before and after a turn."""
        frames = {Role.USER: self.user, Role.ASSISTANT: self.assistant}
        return frames.get(role, self.system or self.user)

    @property
    def opening(self) -> str:
        """What the model's answer is to follow."""
        return self.assistant[0] + self.hush


def _tagged(family: str, *markers: str, before: str, after: str) -> Form:
    """Build the form of a family that names the role, `{}`, in its markers."""
    system, user, assistant = ((before.format(role), after) for role in Role)
    return Form(family, markers, user, assistant, system)


FORMS: tuple[Form, ...] = (
    _tagged(
        "phi-4",
        *("<|im_start|>", "<|im_sep|>", "<|im_end|>"),
        before="<|im_start|>{}<|im_sep|>",
        after="<|im_end|>",
    ),
    _tagged(
        "chatml",
        *("<|im_start|>", "<|im_end|>"),
        before="<|im_start|>{}\n",
        after="<|im_end|>\n",
    ),
    _tagged(
        "llama-3",
        *("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"),
        before="<|start_header_id|>{}<|end_header_id|>\n\n",
        after="<|eot_id|>",
    ),
    Form(
        "gemma",
        ("<start_of_turn>", "<end_of_turn>"),
        user=("<start_of_turn>user\n", "<end_of_turn>\n"),
        assistant=("<start_of_turn>model\n", "<end_of_turn>\n"),
    ),
    Form(
        "mistral",
        ("[INST]", "[/INST]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"),
        system=("[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"),
        user=("[INST]", "[/INST]"),
        assistant=("", "</s>"),
    ),
    Form(
        "mistral",
        ("[INST]", "[/INST]"),
        user=("[INST]", "[/INST]"),
        assistant=("", "</s>"),
    ),
    _tagged(
        "phi-3",
        *("<|system|>", "<|user|>", "<|assistant|>", "<|end|>"),
        before="<|{}|>\n",
        after="<|end|>\n",
    ),
)


def template_hash(template: str) -> str:
    """Return the SHA-256 of a template, in hexadecimal: what a person agrees to."""
    return hashlib.sha256(template.encode("utf-8", "replace")).hexdigest()


def known_form(specials: Container[str], template: str, trusted: str) -> Form | None:
    """Return the form of a model; None where it is to be learned from a template agreed to.

    Learning runs the template, and so belongs in a worker: `app.engine.templates`.

    Args:
        specials: texts of its special tokens.
        template: its chat template, "" for none.
        trusted: SHA-256 of the template that the person agreed to, "" for none.

    Raises:
        UnknownFormError: no form fits, and nobody has agreed to this template yet.
        ModelFileError: no form fits, and there is no template either.
    """
    try:
        return choose_form(specials, template)
    except ModelFileError as error:
        if not template:
            raise
        if trusted != template_hash(template):
            raise unknown_form(template_hash(template)) from error
        return None


def unknown_form(template: str) -> UnknownFormError:
    """Return what to say of a model whose file brings a template with this SHA-256."""
    return UnknownFormError(
        "Candor does not know how to talk to this model; its file brings a template for it.",
        advice="Agree to that template, or choose a model of the Qwen, SmolLM, Llama 3, Gemma, "
        "Mistral or Phi families.",
        template=template,
    )


def choose_form(specials: Container[str], template: str) -> Form:
    """Return the form of a model with these special tokens and this chat template ("": none).

    Raises:
        ModelFileError: no form fits.
    """
    for form in FORMS:
        if all(marker in specials and marker in (template or marker) for marker in form.markers):
            return _hushed(form, template)
    raise ModelFileError(
        "Candor does not know how to talk to this model: its chat format is new to it.",
        advice="Choose a chat model of the Qwen, SmolLM, Llama 3, Gemma, Mistral or Phi families.",
    )


def _hushed(form: Form, template: str) -> Form:
    """Skip thinking aloud where the model's own template can (Qwen 3)."""
    if "enable_thinking" not in template or "<think>" not in template:
        return form
    return replace(form, hush="<think>\n\n</think>\n\n")
