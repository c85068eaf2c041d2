"""The person is told from what is done to them: "the songs you write", but "gives you hives"."""

import re

import pytest

from app.domain.wording import as_kept, as_said, as_shown, as_stated

OBJECTS = (
    "celery gives me hives", "wine gives me headaches", "celery and nuts give me hives",
    "music helps me focus", "the path leads me across", "strong coffee makes me nervous",
    "penicillin brings me out in spots", "my gran knits me socks", "my mum calls me names",
    "this medicine gives me cramps", "those shoes give me blisters", "that gives me cramps",
    "what gives me palpitations is coffee", "the smell of paint gives me headaches",
    "people who know me call me Bo", "the woman who raised me was my aunt",
    "the friends who visit me are from Oslo", "Clara drives me to the office",
    "between my wife and me there are ten years", "Ana swims better than me",
    "the dog wakes me mornings", "to keep me calm costs much", "giving blood makes me faint",
)  # fmt: skip
SUBJECTS = (
    "the songs I write are sad", "the band I play in is called Rust", "most evenings I work late",
    "the worst job I ever had was in a bakery", "the coffee shop I visit is near",
    "the only drinks I like are tea and water", "everything I own fits in a van",
    "music I hate is everywhere", "the old songs I sing are Welsh", "the flat I co-own is in Porto",
    "my wife thinks I snore", "the doctor told me I need more iron", "on Mondays I work from home",
    "my knee hurts when I climb stairs", "before I eat I pray", "at night I hear trains",
    "unless I write it down I forget it", "Ana swims faster than I do", "off I go on Mondays",
    "my house is next to the church and I hear its bells",
)  # fmt: skip


def sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def to_you(text: str) -> str:
    """The sentence as it is said to the person."""
    own = {"I": "you", "me": "you", "my": "your", "My": "Your"}
    return re.sub(r"\b(I|me|my|My)\b", lambda found: own[found[0]], text)


@pytest.mark.parametrize("said", [*OBJECTS, *SUBJECTS])
def test_a_verb_stays_whether_the_person_does_it_or_has_it_done(said: str) -> None:
    shown = as_shown(as_stated(said))
    assert shown == to_you(sentence(said))
    assert as_said(as_stated(said)) == sentence(said)
    assert as_kept(shown) == as_stated(said)


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("the band I play in is loud", "The band the user plays in is loud."),
        ("my sister lives in Rome and I visit her",
         "The user's sister lives in Rome and the user visits her."),
        ("my wife and I share a car", "The user's wife and the user share a car."),
        ("on Fridays my sister and I cook", "On Fridays the user's sister and the user cook."),
        ("between my wife and me it is calm", "Between the user's wife and the user it is calm."),
        ("I and my wife run a bar", "The user and their wife run a bar."),
        ("the pub I and my sons like", "The pub the user and the user's sons like."),
        ("Ana is two and I'm tired", "Ana is two and the user is tired."),
        ("Did I tell you", "Did the user tell you."),
    ],
)  # fmt: skip
def test_a_verb_is_of_the_third_person_unless_several_share_it(said: str, stated: str) -> None:
    assert as_stated(said) == stated


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("I spoke to Ana", "The user spoke to Ana."),
        ("I sat next to Ana", "The user sat next to Ana."),
        ("I woke up in Oslo", "The user woke up in Oslo."),
        ("I hurt my knee", "The user hurt their knee."),
        ("the leg I tore a muscle in is fine", "The leg the user tore a muscle in is fine."),
        ("I put sugar in my tea", "The user puts sugar in their tea."),
        ("I put sugar in my tea yesterday", "The user put sugar in their tea yesterday."),
        ("I cut hair", "The user cuts hair."),
        ("I cut hair when I was a student", "The user cut hair when they were a student."),
        ("I read it twice last summer", "The user read it twice last summer."),
        ("I set my alarm once a week", "The user sets their alarm once a week."),
        ("I succeed at most things", "The user succeeds at most things."),
        ("I finally moved", "The user finally moved."),
        ("I rely on my bike", "The user relies on their bike."),
        ("I'd love to visit Japan", "The user would love to visit Japan."),
        ("I'd lived there before", "The user had lived there before."),
    ],
)
def test_the_past_is_told_from_the_present(said: str, stated: str) -> None:
    assert as_stated(said) == stated


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("the house next to mine is empty", "The house next to yours is empty."),
        ("her flat is bigger than mine", "Her flat is bigger than yours."),
        ("a cousin of mine works at Siemens", "A cousin of yours works at Siemens."),
        ("a photo of my house hangs there", "A photo of your house hangs there."),
        ("that car is mine", "That car is yours."),
        ("I sold mine", "You sold yours."),
    ],
)
def test_what_is_mine_is_yours(said: str, shown: str) -> None:
    assert as_shown(as_stated(said)) == shown
    assert as_said(as_stated(said)).lower() == f"{said}.".lower()


@pytest.mark.parametrize(
    ("said", "stated", "shown"),
    [
        ("I lock myself out", "The user locks themselves out.", "You lock yourself out."),
        ("it annoys me when I lock myself out",
         "It annoys the user when the user locks themselves out.",
         "It annoys you when you lock yourself out."),
        ("my sons dress themselves when I sleep",
         "The user's sons dress themselves when the user sleeps.",
         "Your sons dress themselves when you sleep."),
        ("it shows when I see my sons dress themselves",
         "It shows when the user sees the user's sons dress themselves.",
         "It shows when you see your sons dress themselves."),
        ("talking to myself helps me think", "Talking to themselves helps the user think.",
         "Talking to yourself helps you think."),
        ("my wife and myself run a bar", "The user's wife and the user run a bar.",
         "Your wife and you run a bar."),
    ],
)  # fmt: skip
def test_who_does_it_to_themselves_does_it_to_yourself(said: str, stated: str, shown: str) -> None:
    assert as_stated(said) == stated
    assert as_shown(stated) == shown
    assert as_kept(shown) == stated


@pytest.mark.parametrize(
    "value",
    [
        "Us", "My Girl", "I Will Survive", "forget-me-not", '"Forget me not"', "“Let me be”",
        "'I want to break free'", "World War I", "me@my.org", "a coal mine", "the US",
        '"Give them us"',
    ],
)  # fmt: skip
def test_a_value_is_left_as_it_is(value: str) -> None:
    said = f"my favourite thing is {value}"
    assert as_stated(said) == f"The user's favourite thing is {value}."
    assert as_shown(as_stated(said)) == f"Your favourite thing is {value}."
    assert as_stated(f"I like {value}") == f"The user likes {value}."
    assert as_said(as_stated(f"I like {value}")) == f"I like {value}."


@pytest.mark.parametrize("said", ["MY NAME IS JO", "Me and Ana row", "My dog barks. My cat bites"])
def test_a_capital_that_begins_a_sentence_makes_no_name(said: str) -> None:
    assert "my" not in as_stated(said).lower().split()
    assert "me" not in as_stated(said).lower().split()


@pytest.mark.parametrize(
    ("shown", "stated"),
    [
        ("Celery gives you hives.", "Celery gives the user hives."),
        ("The key is with your aunt.", "The key is with the user's aunt."),
        ("You asked Ana to drive you home.", "The user asked Ana to drive them home."),
        ("Ana and you are twins", "Ana and the user are twins."),
        ("Let you be the judge", "Let the user be the judge."),
        ("The user likes it when you are brief", "The user likes it when you are brief."),
        ("Ana loves tea", "Ana loves tea."),
    ],
)
def test_what_is_edited_as_it_is_shown_becomes_a_statement(shown: str, stated: str) -> None:
    assert as_kept(shown) == stated


def test_a_remark_between_commas_parts_nobody_from_their_verb() -> None:
    statement = "The user, a nurse, is from Rome."
    assert as_said(statement) == "I, a nurse, am from Rome."
    assert as_shown(statement) == "You, a nurse, are from Rome."
