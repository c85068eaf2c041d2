"""The prompt: a stable head, the history as it was sent, the recalled lines beside the question."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.domain.chat import BlockLine, ChatId, Message, Speaker
from app.domain.prompting import (
    PromptTurn,
    Role,
    build_prompt,
    build_question,
    extract_of,
    shortened,
)
from app.domain.references import MemoryId, MessageId

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ANA = BlockLine(MemoryId("m1"), "The user's sister Ana lives in Lisbon.")
JO = BlockLine(MemoryId("m2"), "The user's name is Jo.")


def said(speaker: Speaker, text: str, *block: BlockLine) -> Message:
    return Message(MessageId("id"), ChatId("chat"), speaker, text, NOON, block)


def asked(text: str, *block: BlockLine) -> Message:
    return said(Speaker.USER, text, *block)


def answered(text: str) -> Message:
    return said(Speaker.ASSISTANT, text)


def test_recalled_lines_stand_directly_before_the_question() -> None:
    assert build_question([ANA, JO], "Where does she live?") == (
        "What you remember:\n- The user's sister Ana lives in Lisbon.\n- The user's name is Jo.\n\n"
        "Where does she live?"
    )


def test_without_recalled_lines_the_question_is_bare() -> None:
    assert build_question([], "Hello") == "Hello"


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_a_statement_never_takes_more_than_its_line(statements: list[str]) -> None:
    block = [BlockLine(MemoryId("m"), statement) for statement in statements]
    sent = build_question(block, "Question?")
    assert len(sent.splitlines()) == len(statements) + 3
    assert sent.endswith("\n\nQuestion?")


def test_the_history_is_sent_as_it_was_blocks_included() -> None:
    history = [asked("Where?", ANA), answered("In Lisbon.")]
    prompt = build_prompt("Head", history, [JO], "Who am I?")
    assert prompt.head == "Head"
    assert prompt.history == (
        PromptTurn(Role.USER, build_question([ANA], "Where?")),
        PromptTurn(Role.ASSISTANT, "In Lisbon."),
    )
    assert prompt.question == build_question([JO], "Who am I?")


@given(st.lists(st.text("abc ", min_size=1), min_size=1, max_size=5))
def test_each_turn_of_a_chat_begins_with_the_turn_before(texts: list[str]) -> None:
    history: list[Message] = []
    sent: list[PromptTurn] = []
    for text in texts:
        prompt = build_prompt("Head", history, [ANA], text)
        assert list(prompt.history) == sent
        history += [asked(text, ANA), answered("Yes.")]
        sent += [PromptTurn(Role.USER, prompt.question), PromptTurn(Role.ASSISTANT, "Yes.")]


def test_a_question_without_an_answer_is_left_out() -> None:
    history = [asked("First"), asked("Second"), answered("Answer"), asked("Third")]
    texts = [turn.text for turn in build_prompt("", history, [], "Fourth").history]
    assert texts == ["Second", "Answer"]


def test_a_pair_that_forgetting_emptied_is_left_out() -> None:
    history = [asked("Where?", ANA), answered(""), asked(""), answered("Kept")]
    assert build_prompt("", history, [], "Now?").history == ()


def test_an_answer_is_never_taken_for_a_question() -> None:
    assert build_prompt("", [answered("One"), answered("Two")], [], "Now?").history == ()


def test_an_extract_begins_at_the_same_turn_for_many_questions() -> None:
    history = [asked("I am Jo."), answered("Nice.")] * 340
    prompts = [
        build_prompt("head", history[: 2 * turns], (), "hi", lambda text: (text,))
        for turns in range(310, 340)
    ]
    assert {each.extracts.count(()) for each in prompts} == {100}
    assert [len(each.extracts) for each in prompts] == list(range(310, 340))


def test_of_an_extract_that_is_too_long_the_newest_lines_are_taken() -> None:
    assert extract_of([("a" * 9,), ("b" * 9, "c" * 9)], 20) == ("b" * 9, "c" * 9)


def test_what_stands_for_earlier_turns_comes_before_the_first_that_is_left() -> None:
    history = [asked("I am Jo."), answered("Nice."), asked("I row."), answered("Good.")]
    prompt = shortened(build_prompt("head", history, (), "hi"), 1, ["The user's name is Jo."])
    first = "What you remember of earlier in this chat:\n- The user's name is Jo.\n\nI row."
    assert prompt.history == (PromptTurn(Role.USER, first), PromptTurn(Role.ASSISTANT, "Good."))
    assert shortened(prompt, 1, ()).history == ()
