"""What of a long chat is sent: never less than head and question, always whole turns."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import PromptTooLongError
from app.domain.prompting import Prompt, PromptTurn, Role, shortened
from app.engine.forms import Form, choose_form
from app.engine.llama.layout import group_turns, lay_out, steady_cut

OWN_HEAD = choose_form({"<|im_start|>", "<|im_end|>"}, "")
FOLDED = choose_form({"<start_of_turn>", "<end_of_turn>"}, "")
WORDS = st.text(alphabet="ab ", max_size=30)
PAIRS = st.lists(st.tuples(WORDS, WORDS), max_size=12)
FORMS = st.sampled_from([OWN_HEAD, FOLDED])


def letters(turn: PromptTurn) -> tuple[int, ...]:
    """Tokenise one letter a token, with a marker at both ends."""
    return (1, *map(ord, turn.text), 2)


def chat(pairs: list[tuple[str, str]], question: str, head: str = "head") -> Prompt:
    turns = [
        turn
        for asked, said in pairs
        for turn in (PromptTurn(Role.USER, asked), PromptTurn(Role.ASSISTANT, said))
    ]
    return Prompt(head, tuple(turns), question)


@given(pairs=PAIRS, question=WORDS, form=FORMS, room=st.integers(60, 400))
def test_what_is_sent_fits_and_ends_with_the_question(
    pairs: list[tuple[str, str]], question: str, form: Form, room: int
) -> None:
    laid = lay_out(chat(pairs, question), form=form, encode=letters, room=room)

    text = "".join(chr(token) for token in laid.tokens if token > 2)
    kept = "".join(asked + said for asked, said in pairs[laid.dropped_turns :])
    assert text.replace("\n", "") == "head" + kept + question
    assert len(laid.tokens) <= room + 2


@given(
    pairs=PAIRS,
    said=st.lists(st.lists(WORDS.filter(str.strip), max_size=3), min_size=12, max_size=12),
    form=FORMS,
    room=st.integers(60, 600),
)
def test_what_stands_for_the_turns_that_are_gone_fits_too(
    pairs: list[tuple[str, str]], said: list[list[str]], form: Form, room: int
) -> None:
    extracts = tuple(map(tuple, said[: len(pairs)]))
    prompt = replace(chat(pairs, "why?"), extracts=extracts)
    laid = lay_out(prompt, form=form, encode=letters, room=room)

    gone = [line for each in extracts[: laid.dropped_turns] for line in each]
    lines = gone[len(gone) - laid.extract_lines :]
    whole = "".join(chr(token) for token in laid.tokens if token > 2)
    sent = shortened(prompt, laid.dropped_turns, lines)
    assert whole.replace("\n", "") == "".join(
        [sent.head, *(turn.text for turn in sent.history), sent.question]
    ).replace("\n", "")
    assert len(laid.tokens) <= room + 2


def test_without_an_extract_nothing_stands_for_what_is_gone() -> None:
    laid = lay_out(
        chat([("a" * 40, "b" * 40)] * 9, "why?"), form=OWN_HEAD, encode=letters, room=400
    )

    assert (laid.dropped_turns > 0, laid.extract_lines) == (True, 0)


def test_the_newest_lines_of_what_is_gone_stand_above_the_first_turn_that_is_left() -> None:
    pairs = [(f"question {at}", "answer") for at in range(60)]
    prompt = replace(chat(pairs, "why?"), extracts=tuple((f"line {at}",) for at in range(60)))
    laid = lay_out(prompt, form=OWN_HEAD, encode=letters, room=1000)

    text = "".join(chr(token) for token in laid.tokens if token > 2)
    last, first = laid.dropped_turns - 1, laid.dropped_turns
    assert f"- line {last}\n\nquestion {first}answer" in text
    assert 0 < laid.extract_lines < laid.dropped_turns


@given(pairs=PAIRS, question=WORDS)
def test_a_chat_that_fits_loses_nothing(pairs: list[tuple[str, str]], question: str) -> None:
    laid = lay_out(chat(pairs, question), form=OWN_HEAD, encode=letters, room=2000)

    assert laid.dropped_turns == 0


def test_head_and_question_alone_must_fit() -> None:
    with pytest.raises(PromptTooLongError):
        lay_out(chat([], "a" * 60), form=OWN_HEAD, encode=letters, room=60)


def test_a_growing_chat_keeps_its_cut_for_many_turns() -> None:
    cuts = [
        lay_out(
            chat([("a" * 20, "b" * 20)] * turns, "why?"), form=OWN_HEAD, encode=letters, room=400
        ).dropped_turns
        for turns in range(40)
    ]

    assert cuts == sorted(cuts)
    assert len(set(cuts)) < 20


@given(
    lengths=st.lists(st.integers(0, 50), min_size=1, max_size=30),
    share=st.floats(0, 1),
    step=st.integers(1, 200),
)
def test_a_steady_cut_drops_what_must_go_and_leaves_a_turn(
    lengths: list[int], share: float, step: int
) -> None:
    offsets = [sum(lengths[:at]) for at in range(len(lengths) + 1)]
    least = int(share * len(lengths))

    cut = steady_cut(offsets, least=least, step=step)

    assert least <= cut <= max(least, len(lengths) - 1)


def test_a_turn_begins_with_a_question() -> None:
    roles = (Role.ASSISTANT, Role.USER, Role.ASSISTANT, Role.USER)

    groups = group_turns([PromptTurn(role, "") for role in roles])

    assert [len(group) for group in groups] == [1, 2, 1]
