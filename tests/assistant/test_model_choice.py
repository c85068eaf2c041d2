"""Choosing a model whose chat form is new: asked for, agreed to, kept, and taken back."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.assistant import Assistant, Profile
from app.assistant.chosen_engine import Choice
from app.assistant.model_choice import LocalModel
from app.domain.errors import UnknownFormError
from app.domain.settings import Settings
from app.engine import Engine, ScriptedEngine
from app.engine.forms import template_hash
from tests.engine.test_agreed_templates import MARKS
from tests.engine.test_templates import TAGGED
from tests.engine.variants import with_tokens

AGREED = template_hash(TAGGED)


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    return with_tokens(tmp_path / "stranger.gguf", MARKS, TAGGED)


def test_a_model_of_a_new_family_is_not_chosen_before_somebody_agreed(
    assistant: Assistant, stranger: Path
) -> None:
    with pytest.raises(UnknownFormError) as raised:
        assistant.settings.choose_model(str(stranger))
    assert raised.value.template == AGREED
    assert assistant.settings.current().model == ""


def test_what_was_agreed_to_stays_with_the_choice(profile: Profile, stranger: Path) -> None:
    asked = list[Choice]()

    def make(choice: Choice) -> Engine:
        asked.append(choice)
        return ScriptedEngine(["Here."])

    profile = replace(profile, parts=replace(profile.parts, engine=make))
    with profile.create("a long passphrase") as assistant:
        assistant.settings.choose_model(str(stranger), AGREED)
    with profile.unlock("a long passphrase") as assistant:
        assistant.model()
    assert asked == [LocalModel(stranger, AGREED)]


def test_another_model_is_chosen_without_what_was_agreed_to(
    assistant: Assistant, stranger: Path, tiny_model: Path
) -> None:
    assistant.settings.choose_model(str(stranger), AGREED)
    assistant.settings.save(replace(assistant.settings.current(), model=str(tiny_model)))
    assert assistant.settings.current() == Settings(model=str(tiny_model))


def test_an_old_page_of_settings_leaves_a_choice_alone(
    assistant: Assistant, stranger: Path
) -> None:
    assistant.settings.choose_model(str(stranger), AGREED)
    assistant.settings.save(replace(assistant.settings.current(), template=""))
    assert assistant.settings.current().template == AGREED
