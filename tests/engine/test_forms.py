"""Which form a model gets, and that its prompt is what its makers' own template would write."""

from pathlib import Path

import pytest

from app.domain.errors import ModelFileError
from app.domain.prompting import Role
from app.engine.forms import FORMS, Form, choose_form
from app.engine.llama import LlamaEngine
from tests.engine.conftest import GREEDY, answer, ask
from tests.engine.variants import CONTROL, with_sentencepiece, with_tokens

CHATML = frozenset({"<|im_start|>", "<|im_end|>"})


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.family}-{len(form.markers)}")
def test_a_form_is_known_by_its_markers(form: Form) -> None:
    assert choose_form(form.markers, "") == form


def test_a_template_that_does_not_use_the_markers_is_not_trusted() -> None:
    with pytest.raises(ModelFileError) as caught:
        choose_form(CHATML, "{{ messages }}")

    assert "Qwen" in caught.value.advice


def test_no_markers_is_no_chat_model() -> None:
    with pytest.raises(ModelFileError):
        choose_form(frozenset(), "<|im_start|> <|im_end|>")


def test_a_model_that_thinks_aloud_is_asked_to_answer() -> None:
    template = "<|im_start|> <|im_end|> {% if enable_thinking %}<think>{% endif %}"

    assert choose_form(CHATML, template).opening.endswith("</think>\n\n")
    assert choose_form(CHATML, "").opening == "<|im_start|>assistant\n"


def test_chatml_is_written_as_its_makers_do() -> None:
    form = choose_form(CHATML, "")

    assert form.frame(Role.SYSTEM) == ("<|im_start|>system\n", "<|im_end|>\n")
    assert form.frame(Role.USER) == ("<|im_start|>user\n", "<|im_end|>\n")


def test_a_family_without_a_head_reads_it_in_the_first_question(tmp_path: Path) -> None:
    markers = {"<start_of_turn>": CONTROL, "<end_of_turn>": CONTROL}
    template = " ".join(markers)
    engine = LlamaEngine(with_tokens(tmp_path / "gemma.gguf", markers, template), threads=1)

    with_head, _, _ = answer(engine, ask("hello", head="Be kind. " * 5))
    without, _, _ = answer(engine, ask("hello", head=""))
    family = engine.card().family
    engine.close()

    assert family == "gemma"
    assert with_head.prompt_tokens > without.prompt_tokens + 10


def test_a_sentencepiece_model_talks_too(tmp_path: Path) -> None:
    engine = LlamaEngine(with_sentencepiece(tmp_path / "spm.gguf", {}), threads=1)

    begun, _, ended = answer(engine, ask("hello"), GREEDY)
    engine.close()

    assert begun.prompt_tokens > 0
    assert ended.tokens <= GREEDY.max_tokens
