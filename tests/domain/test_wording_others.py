"""Whoever else is in a sentence stays who they are: "they" are not the person."""

import pytest

from app.domain.wording import as_kept, as_said, as_shown, as_stated


@pytest.mark.parametrize(
    ("said", "stated", "shown"),
    [
        ("I miss my parents, they died in 2001",
         "The user misses the user's parents, they died in 2001.",
         "You miss your parents, they died in 2001."),
        ("I have two sons and they live in Rome",
         "This user has two sons and they live in Rome.",
         "You have two sons and they live in Rome."),
        ("I have two kids. They live with my ex",
         "The user has two kids. They live with the user's ex.",
         "You have two kids. They live with your ex."),
        ("I have a friend who lost their job", "This user has a friend who lost their job.",
         "You have a friend who lost their job."),
        ("I love olives but I can't eat them",
         "The user loves olives but the user cannot eat them.",
         "You love olives but you cannot eat them."),
        ("I hate olives, they make me sick", "The user hates olives, they make the user sick.",
         "You hate olives, they make you sick."),
        ("I wear glasses but I often lose them",
         "The user wears glasses but the user often loses them.",
         "You wear glasses but you often lose them."),
        ("I met my wife through her parents and I like them",
         "The user met the user's wife through her parents and the user likes them.",
         "You met your wife through her parents and you like them."),
        ("I help people find themselves", "This user helps people find themselves.",
         "You help people find themselves."),
        ("I treat myself because they pay me well",
         "The user treats themselves because they pay the user well.",
         "You treat yourself because they pay you well."),
        ("I taught my kids to feed themselves and I feed myself",
         "The user taught the user's kids to feed themselves and the user feeds themselves.",
         "You taught your kids to feed themselves and you feed yourself."),
        ("my wife and I bought ourselves a boat",
         "The user's wife and the user bought themselves a boat.",
         "Your wife and you bought yourselves a boat."),
        ("I'm told I snore", "The user is told they snore.", "You are told you snore."),
        ("I use they/them pronouns", "This user uses they/them pronouns.",
         "You use they/them pronouns."),
    ],
)  # fmt: skip
def test_they_who_are_others_stay_others(said: str, stated: str, shown: str) -> None:
    assert as_stated(said) == stated
    assert as_shown(stated) == shown
    assert as_kept(shown) == stated


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("I live in Rome and I work in Milan", "You live in Rome and you work in Milan."),
        ("I keep my boots by my door", "You keep your boots by your door."),
        ("I have two sons and I work", "You have two sons and you work."),
        ("I like tea. I drink it black", "You like tea. You drink it black."),
    ],
)
def test_the_person_is_they_where_nobody_else_is(said: str, shown: str) -> None:
    assert " they " in as_stated(said) or " their " in as_stated(said)
    assert as_shown(as_stated(said)) == shown


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("my parents live in Rome and I visit them",
         "The user's parents live in Rome and the user visits them."),
        ("my kids call me Mum and I love it",
         "The user's kids call the user Mum and the user loves it."),
        ("it's my wife who cooks and I wash up",
         "It is the user's wife who cooks and the user washes up."),
        ("whatever I do I fail", "Whatever the user does the user fails."),
        ("neither I nor my wife drives", "Neither the user nor the user's wife drives."),
        ("my dogs and I walk to the lake", "The user's dogs and the user walk to the lake."),
    ],
)  # fmt: skip
def test_the_person_has_a_verb_of_their_own(said: str, stated: str) -> None:
    assert as_stated(said) == stated
    assert as_kept(as_shown(stated)) == stated


@pytest.mark.parametrize(
    ("said", "stated", "shown"),
    [
        ("my wife snores and so do I", "The user's wife snores and so does the user.",
         "Your wife snores and so do you."),
        ("my dad was a nurse and so was I", "The user's dad was a nurse and so was the user.",
         "Your dad was a nurse and so were you."),
        ("my wife is tall, as am I", "The user's wife is tall, as is the user.",
         "Your wife is tall, as are you."),
        ("do I sound German", "Does the user sound German.", "Do you sound German."),
        ("how old am I", "How old is the user.", "How old are you."),
        ("I'm vegan and so are my kids", "The user is vegan and so are their kids.",
         "You are vegan and so are your kids."),
        ("I live in Rome but was born in Milan", "The user lives in Rome but was born in Milan.",
         "You live in Rome but were born in Milan."),
        ("I am a nurse and am tired", "The user is a nurse and is tired.",
         "You are a nurse and are tired."),
        ("I have a son who is tall and is ten", "The user has a son who is tall and is ten.",
         "You have a son who is tall and is ten."),
        ("I think Ana is nice and is right", "The user thinks Ana is nice and is right.",
         "You think Ana is nice and is right."),
        ("exercise does me good", "Exercise does the user good.", "Exercise does you good."),
        ("I, Bo, live in Rome", "The user, Bo, lives in Rome.", "You, Bo, live in Rome."),
        ("I (still) smoke", "The user (still) smokes.", "You (still) smoke."),
        ("I too love jazz", "The user too loves jazz.", "You too love jazz."),
        ("I neither smoke nor drink", "The user neither smokes nor drink.",
         "You neither smoke nor drink."),
        ("I always, always lock my door", "The user always, always locks their door.",
         "You always, always lock your door."),
        ("I LIVE IN ROME", "The user LIVES IN ROME.", "You LIVE IN ROME."),
    ],
)  # fmt: skip
def test_a_verb_is_of_whom_it_tells(said: str, stated: str, shown: str) -> None:
    assert as_stated(said) == stated
    assert as_shown(stated) == shown
    assert as_kept(shown) == stated


@pytest.mark.parametrize(
    "said",
    [
        "the dog that bit me was brown", "the ring my husband gave me is lost",
        "the letters my son sends me are sweet", "the year my dad died I was ten",
        "the week my mum left I was ill", "the first time I flew I was sick",
        "the job my dad got me was awful", "the TV shows I am in are bad",
        "some friends of mine live there", "a dog like mine needs space",
        "my grandpa fought in World War I and lost a leg",
    ],
)  # fmt: skip
def test_what_was_given_to_the_person_comes_back(said: str) -> None:
    assert as_said(as_stated(said)) == f"{said[:1].upper()}{said[1:]}."
    assert as_kept(as_shown(as_stated(said))) == as_stated(said)
