"""Whom the person speaks to is the assistant, on a page that calls the person "you"."""

import pytest

from app.domain.wording import as_kept, as_shown, as_stated


@pytest.mark.parametrize(
    ("said", "stated", "shown"),
    [
        ("I want you to be brief", "The user wants the assistant to be brief.",
         "You want the assistant to be brief."),
        ("I really don't want you to use emojis",
         "The user really does not want the assistant to use emojis.",
         "You really do not want the assistant to use emojis."),
        ("I'd like you to call me Bea", "The user would like the assistant to call them Bea.",
         "You would like the assistant to call you Bea."),
        ("I told you that I'm vegan", "The user told the assistant that they are vegan.",
         "You told the assistant that you are vegan."),
        ("I like how you explain things to me",
         "The user likes how the assistant explains things to them.",
         "You like how the assistant explains things to you."),
        ("I like it when you are brief", "The user likes it when the assistant is brief.",
         "You like it when the assistant is brief."),
        ("the advice you gave me was good", "The advice the assistant gave the user was good.",
         "The advice the assistant gave you was good."),
        ("the answers you give me are too long",
         "The answers the assistant gives the user are too long.",
         "The answers the assistant gives you are too long."),
        ("your answers are too long", "The assistant's answers are too long.",
         "The assistant's answers are too long."),
        ("you can call me Bo", "The assistant can call the user Bo.",
         "The assistant can call you Bo."),
        ("please call me Bo", "The user wants the assistant to call them Bo.",
         "You want the assistant to call you Bo."),
        ("don't call me Mr Hill", "The user wants the assistant not to call them Mr Hill.",
         "You want the assistant not to call you Mr Hill."),
    ],
)  # fmt: skip
def test_the_assistant_is_named_where_it_is_spoken_to(said: str, stated: str, shown: str) -> None:
    assert as_stated(said) == stated
    assert as_shown(stated) == shown
    assert as_kept(shown) == stated


@pytest.mark.parametrize(
    "said",
    [
        "I live in a town where you know everyone",
        "I love when you can hear the sea",
        "in my job you have to be patient",
        "I hate it when you miss a train",
        "I hate forms that ask you to sign",
        "I trust you know that jazz is dead",
    ],
)
def test_you_who_are_anybody_stay_anybody(said: str) -> None:
    assert "assistant" not in as_stated(said)
    assert " you " in as_stated(said)
