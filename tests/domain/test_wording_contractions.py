"""What is short for something is written out before a sentence changes its point of view."""

import pytest

from app.domain.wording import as_kept, as_shown, as_stated
from app.domain.wording.contractions import expanded


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("I'd always wanted a dog", "I had always wanted a dog"),
        ("I'd just started when we met", "I had just started when we met"),
        ("I'd never met my dad", "I had never met my dad"),
        ("I'd been to Peru", "I had been to Peru"),
        ("I'd better go", "I had better go"),
        ("I'd never eat horse", "I would never eat horse"),
        ("I'd rather walk", "I would rather walk"),
        ("I'd quit if I could", "I would quit if I could"),
        ("I'd need help", "I would need help"),
        ("I'd've been a vet", "I would have been a vet"),
        ("I should've known", "I should have known"),
        ("I shouldn't've moved", "I should not have moved"),
        ("I ain't got a car", "I have not got a car"),
        ("I ain't old", "I am not old"),
        ("I shan't go", "I shall not go"),
        ("I needn't wear glasses", "I do not need to wear glasses"),
        ("I daren't fly", "I do not dare to fly"),
        ("he's been my boss since May", "he has been my boss since May"),
        ("it's been ten years", "it has been ten years"),
        ("it's my birthday", "it is my birthday"),
        ("mine's red", "mine is red"),
        ("ive got a dog", "i have a dog"),
        ("id like a dog", "i would like a dog"),
        ("my id likely expired", "my id likely expired"),
        ("we three share a flat", "we share a flat"),
    ],
)
def test_what_is_short_is_written_out(short: str, long: str) -> None:
    assert expanded(short) == long


@pytest.mark.parametrize(
    ("shown", "stated"),
    [
        ("You don't eat meat.", "The user does not eat meat."),
        ("You've been vegan since May.", "The user has been vegan since May."),
        ("You'd like a dog.", "The user would like a dog."),
        ("Your mum and you aren't close.", "The user's mum and the user are not close."),
    ],
)
def test_an_edit_may_be_short(shown: str, stated: str) -> None:
    assert as_kept(shown) == stated


@pytest.mark.parametrize(
    "title",
    [
        "I'm a Believer", "I'm Yours", "It's My Life", "Can't Buy Me Love", "Don't Stop Me Now",
        "I, Robot", "Me, Myself and I", "The King and I", "Me Before You", "You and I",
        "How I Met Your Mother", "10 Things I Hate About You",
    ],
)  # fmt: skip
def test_a_title_stays_as_it_is(title: str) -> None:
    stated = as_stated(f"my favourite film is {title}")
    assert stated == f"The user's favourite film is {title}."
    assert as_shown(stated) == f"Your favourite film is {title}."
    assert as_kept(as_shown(stated)) == stated


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("my favourite film is Alien and I love it",
         "The user's favourite film is Alien and the user loves it."),
        ("my favourite band is Blur and Ana and I love them",
         "The user's favourite band is Blur and Ana and the user loves them."),
        ("my favourite film is Alien, I've seen it twice",
         "The user's favourite film is Alien, the user has seen it twice."),
    ],
)  # fmt: skip
def test_a_title_ends_where_somebody_says_more(said: str, stated: str) -> None:
    assert as_stated(said) == stated
