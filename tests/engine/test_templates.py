"""Learning a prompt form from the template inside a model file, and refusing what is none."""

import pytest

from app.domain.errors import ModelFileError
from app.domain.prompting import Role
from app.engine.forms import FORMS, Form, choose_form, template_hash
from app.engine.gguf import check_header
from app.engine.starter.files import find_base
from app.engine.templates import learn_form

LOOP = "{% for m in messages %}"
END = "{% endfor %}"
TAGGED = (
    LOOP + "<|start_of_role|>{{ m.role }}<|end_of_role|>{{ m.content }}<|end_of_text|>\n" + END
    + "{% if add_generation_prompt %}<|start_of_role|>assistant<|end_of_role|>{% endif %}"
)  # fmt: skip
HEADLESS = (
    LOOP + "{% if m.role == 'system' %}{{ raise_exception('no system') }}{% endif %}"
    "{{ '[Q]' if m.role == 'user' else '[A]' }}{{ m.content | trim }}[/]" + END
    + "{% if add_generation_prompt %}[A]{% endif %}"
)  # fmt: skip
THINKING = (
    LOOP + "<{{ m.role }}>\n{{ m.content }}</>\n" + END
    + "{% if add_generation_prompt %}<assistant>\n"
    + "{% if enable_thinking is defined and not enable_thinking %}"
    + "<think>\n\n</think>\n\n{% endif %}{% endif %}"
)  # fmt: skip
UNSTEADY = [
    LOOP + "{{ loop.index }}: {{ m.content }}\n" + END,
    LOOP + "{% if loop.last %}!{% endif %}{{ m.content }}|" + END,
    LOOP + "{{ m.content }}{{ m.content }}" + END,
    LOOP + "{{ m.content | upper }}" + END,
    "no words at all",
    "{{ messages[0].content }}",
]
HOSTILE = [
    "{{ 'a' * 10000000000 }}",
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ messages.__class__.__init__.__globals__ }}",
    "{% include '/etc/passwd' %}",
    "{{ cycler.__init__.__globals__.os.system('true') }}",
    "{{ messages.append(1) }}",
    "{% for",
    "",
    "x" * (1 << 19),
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
]


def frames_of(form: Form) -> tuple[object, ...]:
    return form.system, form.user, form.assistant


@pytest.mark.parametrize("family", ["chatml", "llama-3", "phi-3"])
def test_a_family_that_is_known_is_learned_alike(family: str) -> None:
    known = next(form for form in FORMS if form.family == family)
    body = "".join(
        f"{{% if m.role == '{role.value}' %}}"
        + known.frame(role)[0].replace("\n", "{{ '\\n' }}") + "{{ m.content }}"
        + known.frame(role)[1].replace("\n", "{{ '\\n' }}") + "{% endif %}"
        for role in Role
    )  # fmt: skip
    opening = known.assistant[0].replace("\n", "{{ '\\n' }}")
    template = LOOP + body + END + "{% if add_generation_prompt %}" + opening + "{% endif %}"
    assert frames_of(learn_form(template)) == frames_of(known)


def test_a_new_family_is_learned() -> None:
    form = learn_form(TAGGED)
    assert form.user == ("<|start_of_role|>user<|end_of_role|>", "<|end_of_text|>\n")
    assert form.system == ("<|start_of_role|>system<|end_of_role|>", "<|end_of_text|>\n")
    assert form.opening == "<|start_of_role|>assistant<|end_of_role|>"


def test_a_family_without_a_head_is_learned_without_one() -> None:
    form = learn_form(HEADLESS)
    assert form.system is None
    assert (form.user, form.assistant) == (("[Q]", "[/]"), ("[A]", "[/]"))


def test_thinking_aloud_is_skipped_where_the_template_can() -> None:
    form = learn_form(THINKING)
    assert form.assistant == ("<assistant>\n", "</>\n")
    assert form.hush == "<think>\n\n</think>\n\n"


@pytest.mark.parametrize("template", UNSTEADY)
def test_marks_that_are_not_steady_are_refused(template: str) -> None:
    with pytest.raises(ModelFileError):
        learn_form(template)


@pytest.mark.parametrize("template", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_template_is_a_sentence(template: str) -> None:
    with pytest.raises(ModelFileError) as raised:
        learn_form(template)
    assert raised.value.advice


def test_the_template_of_a_real_model_is_learned() -> None:
    """It puts a head of its own where there is none; Candor always sends one."""
    base = check_header(find_base())
    assert frames_of(learn_form(base.template)) == frames_of(
        choose_form(base.specials, base.template)
    )


def test_another_template_has_another_hash() -> None:
    assert template_hash(TAGGED) != template_hash(TAGGED + " ")
