"""What the starter says of the person is held to the words in the prompt."""

import ctypes
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from llama_cpp import llama_cpp as llama

from app.assistant.holding import held_to, sampling_for
from app.domain.chat import BlockLine, ChatId, Message, Speaker
from app.domain.generation import ModelCard
from app.domain.prompting import build_prompt
from app.domain.references import MemoryId, MessageId
from app.engine.grammar import check_grammar
from app.engine.llama.vocabulary import Vocabulary
from tests.engine.conftest import TINY
from tests.engine.opened import opened

NOW = datetime(2026, 11, 22, tzinfo=UTC)
STATEMENTS = (
    "The user's sister Ana lives in Lisbon.",
    "The user is allergic to sesame.",
    'The user\'s boat is called "Ö\\ß".',
    "The user's train leaves at 9:30.",
)
Accepts = Callable[[str, str], bool]


def message(speaker: Speaker, text: str, *statements: str) -> Message:
    block = tuple(BlockLine(MemoryId(text), text) for text in statements)
    return Message(MessageId("m"), ChatId("c"), speaker, text, NOW, block=block)


GRAMMAR = held_to([message(Speaker.USER, "Where is my sister's home?", *STATEMENTS)]) or ""


@pytest.fixture(scope="module")
def accepts() -> Iterator[Accepts]:
    """Whether llama.cpp's own grammar takes a whole text, token by token."""
    with opened(TINY) as vocabulary:
        yield lambda rules, text: _accepts(vocabulary, rules, text)


def _accepts(vocabulary: Vocabulary, rules: str, text: str) -> bool:
    grammar = llama.llama_sampler_init_grammar(vocabulary.pointer, rules.encode(), b"root")
    assert grammar

    def allowed(token: int) -> bool:
        one = (llama.llama_token_data * 1)(llama.llama_token_data(token, 0.0, 0.0))
        array = llama.llama_token_data_array(one, 1, -1, False)
        llama.llama_sampler_apply(grammar, ctypes.byref(array))
        return float(one[0].logit) == 0.0

    try:
        for token in vocabulary.plain(text):
            if not allowed(token):
                return False
            llama.llama_sampler_accept(grammar, token)
        return allowed(llama.llama_vocab_eos(vocabulary.pointer))
    finally:
        llama.llama_sampler_free(grammar)


@pytest.mark.parametrize(
    "answer",
    [
        "Your sister Ana lives in Lisbon.",
        "your sister lives in Lisbon",
        "Your sister's home is Lisbon.",
        "Yes, you are allergic to sesame.",
        "No, your sister Ana lives in Lisbon.",
        "Your sister Ana lives in Lisbon, and you are allergic to sesame.",
        "You are allergic to sesame. Your sister Ana lives in Lisbon.",
        "You are allergic to sesame so how about a lentil soup?",
        "Your boat is called Ö\\ß.",
        "Your train leaves at 9:30.",
        "You're welcome!",
        "You could try a lentil soup. You are not allergic to it.",
        "You haven't told me that yet. If you like, tell me.",
        "I don't know your sister's name.",
        "Yesterday, your sister was here",
        "No problem.",
        "Nice! Yes?",
        "",
    ],
)
def test_what_is_known_and_free_words_may_be_said(accepts: Accepts, answer: str) -> None:
    assert accepts(GRAMMAR, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Your sister Ana lives in Lima.",
        "Your sister Anna lives in Lisbon.",
        "You are a nurse.",
        "Your train leaves at 9:45.",
        "Yes, your sister Ana lives in Lima.",
        "No, you are a nurse",
        "Your sister Ana lives in Lisbon, and you are a nurse.",
        "You are allergic to sesame. Your sister is called Eva.",
        "Your sister Ana lives in Lisbon with two dogs.",
        "Youribus.",
    ],
)
def test_no_name_place_or_number_is_said_that_is_not_there(accepts: Accepts, answer: str) -> None:
    assert not accepts(GRAMMAR, answer)


@given(st.text(max_size=40))
def test_any_text_that_does_not_address_the_person_may_be_said(accepts: Accepts, text: str) -> None:
    assert accepts(GRAMMAR, f"So {text.replace(chr(0), '')}")


def test_what_was_said_before_in_the_chat_may_be_said_again(accepts: Accepts) -> None:
    chat = [
        message(Speaker.USER, "My aunt is called Ida", "The user has a dog."),
        message(Speaker.ASSISTANT, "Good to know: your aunt is called Ida."),
        message(Speaker.USER, "Where does my sister live?", STATEMENTS[0]),
    ]
    rules = held_to(chat) or ""
    assert accepts(rules, "Your aunt is called Ida.")
    assert accepts(rules, "You have a dog.")
    assert not accepts(rules, "Your aunt is called Eva.")


def test_without_memories_beside_the_question_nothing_is_held() -> None:
    assert held_to([message(Speaker.USER, "hello")]) is None


@pytest.mark.parametrize("starter", [True, False])
def test_only_the_starter_is_held(*, starter: bool) -> None:
    card = ModelCard("model", "chatml", 4096, starter=starter)
    asked = [message(Speaker.USER, "Where does my sister live?", *STATEMENTS)]
    sampling = sampling_for(card, asked, build_prompt("", (), asked[-1].block, asked[-1].text))
    assert (sampling.grammar is not None) is starter


def test_what_stands_for_turns_that_no_longer_fit_may_be_said(accepts: Accepts) -> None:
    asked = [message(Speaker.USER, "Where does my sister live?", *STATEMENTS)]
    rules = held_to(asked, [["The user's aunt is called Ida."], []]) or ""
    assert accepts(rules, "Your aunt is called Ida.")
    assert not accepts(rules, "Your aunt is called Eva.")


def test_more_memories_than_a_grammar_takes_leave_the_newest(accepts: Accepts) -> None:
    long = "x" * 400
    chat = [
        message(Speaker.USER, "?", *(f"The user has {number}{long}." for number in range(200))),
        message(Speaker.USER, "Where does my sister live?", *STATEMENTS),
    ]
    rules = held_to(chat) or ""
    check_grammar(rules)
    assert accepts(rules, "Your sister Ana lives in Lisbon.")
    assert not accepts(rules, f"You have 199{long}.")
