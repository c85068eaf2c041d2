"""Statements change their point of view without changing what they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.wording import as_kept, as_said, as_shown, as_stated, conjugated, plain
from app.domain.wordlists import listed

VERBS = sorted(
    listed(
        "live work play study go watch do have teach wash fix cry use like hate collect focus lie "
        "choose carry miss buzz enjoy say own drink eat speak drive take read swim agree"
    )
)
THINGS = ["tea", "a nurse", "with my cat", "in Lisbon", "on Tuesdays", "my own songs"]
ADVERBS = ["", "often ", "never ", "usually ", "no longer "]


@pytest.mark.parametrize(
    ("said", "stated", "shown"),
    [
        ("my sister Ana lives in Lisbon",
         "The user's sister Ana lives in Lisbon.", "Your sister Ana lives in Lisbon."),
        ("I'm allergic to peanuts", "The user is allergic to peanuts.",
         "You are allergic to peanuts."),
        ("i dont eat meat", "The user does not eat meat.", "You do not eat meat."),
        ("my name's Jo", "The user's name is Jo.", "Your name is Jo."),
        ("We live with our dog", "The user lives with their dog.", "You live with your dog."),
        ("I was born in Ulm", "The user was born in Ulm.", "You were born in Ulm."),
        ("my brother loves my cat", "The user's brother loves the user's cat.",
         "Your brother loves your cat."),
        ("I no longer drink tea", "The user no longer drinks tea.", "You no longer drink tea."),
        ("The key is with my aunt", "The key is with the user's aunt.",
         "The key is with your aunt."),
    ],
)  # fmt: skip
def test_what_is_said_is_stated_and_shown(said: str, stated: str, shown: str) -> None:
    assert as_stated(said) == stated
    assert as_shown(stated) == shown


@given(st.sampled_from(VERBS))
def test_a_verb_comes_back_from_the_third_person(verb: str) -> None:
    assert plain(conjugated(verb)) == verb


@given(st.sampled_from(ADVERBS), st.sampled_from(VERBS), st.sampled_from(THINGS))
def test_what_a_person_says_comes_back_in_their_words(adverb: str, verb: str, thing: str) -> None:
    said = f"I {adverb}{verb} {thing}"
    assert as_said(as_stated(said)) == f"{said}."


@given(st.sampled_from(ADVERBS), st.sampled_from(VERBS), st.sampled_from(THINGS))
def test_a_statement_edited_as_it_is_shown_is_the_statement(
    adverb: str, verb: str, thing: str
) -> None:
    statement = as_stated(f"I {adverb}{verb} {thing}")
    assert as_kept(as_shown(statement)) == statement


@given(st.text(max_size=200))
def test_any_text_becomes_a_sentence_that_can_be_shown(text: str) -> None:
    assert as_kept(text).endswith(".")
    assert "the user" not in as_shown(f"The user {text}").replace(text, "").lower()
