"""What a person says of themselves comes back in their words from the statement made of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.wording import as_kept, as_said, as_shown, as_stated

SAID = """\
I always take my coffee black
I never learnt to swim
I ever only drink water
I almost always walk to work
I swore never to fly again
I tore a ligament in my left knee
I hung my photos in the hall
I woke up in Oslo
I rang my aunt on Sunday
I rose early all my life
I shook hands with the king
I stole a bike when I was nine
I threw away my old skis
I ate snails in Lyon
I drank too much at my wedding
I blew the horn in a brass band
I wore glasses until 2019
I sat next to Ana at school
I paid off my loan
I hurt my back lifting a piano
I hit my head on the beam yesterday
I let my flat to students
I set my alarm for six
I read two books a month
I read it twice last summer
I shut the shop at eight
I rely on my bike
I supply cafes with bread
I finally moved out
I reply to my mail at night
I can hardly see without my glasses
I must not eat nuts
I would rather walk than drive
I had better see a doctor
I wish I could sing
I think I am allergic to wool
I hope I never move again
I know what I want
I live where I work
I look like my father and so does my son
I treat myself to cake on Fridays
I taught myself to knit
I live by myself
I am proud of myself
I bought myself a piano
I keep a diary for myself
the cat that lives with me is blind
the man I married is a baker
the house I grew up in was blue
the school I went to is closed
the team I play for is bottom of the league
the choir I sing in meets on Mondays
the guitar I play belongs to my uncle
the pills I take are white
the only song I know is Danny Boy
the first car I owned was a Mini
the book I am reading is about bees
the language I speak best is Welsh
the food I miss most is my mum's dal
the one thing I cannot stand is noise
the best gift I ever got was a telescope
the last film I saw was Alien
what I like best is silence
what calms me is music
all I want is peace
everyone I know lives abroad
nobody knows that I write poems
nothing makes me angrier than lies
something I always carry is a whistle
people say I laugh like my mother
cats make me sneeze
cigarettes make me cough
red wine makes me sleepy
strong coffee makes me nervous
heights frighten me
bright lights hurt me
early mornings suit me
my job takes me abroad
my work brings me places
my boss pays me bonuses
my aunt sends me parcels
my gran knits me socks
my brother owes me drinks
my neighbour brings me eggs
my niece calls me Bobo
my colleagues call me the oracle
my dog follows me everywhere
my cat wakes me at five
my knee hurts when I climb stairs
my back aches after I lift boxes
my hands shake before I speak
my eyes water when I cut onions
my mother rings me on Sundays
my mother worries when I drive at night
my father taught me chess
my sister gave me her bike
my doctor told me I need more iron
my dentist says I grind my teeth
my wife and I met in Rome
my wife and I share a car
my best friend and I run a cafe
my brother Tom and I play chess on Fridays
Ana and I are twins
Ana lives next door and I water her plants
my son is two and I am at home with him
my house is next to the church and my garden is behind it
it takes me an hour to get to work
it helps me that my boss is kind
it is hard for me to sleep
it was my sister who named me
there is a lake behind my house where I swim
there are six people in my band
the key under the mat is mine
the red bike in the yard is mine
the desk beside mine is empty
the flat below mine has no heating
that old car is mine
a cousin of mine works at Siemens
a colleague of mine is from Peru
Tom's flat is bigger than mine
her birthday is the day before mine
Ana swims better than me
Ana swims faster than I do
Tom is as old as I am
nobody in my family cooks except me
between my wife and me there are ten years
the seat behind me is taken by my son
the doctor who treats me is called Ray
the woman who raised me was my aunt
the teacher who inspired me is retired
the man who cuts my hair is Greek
the friends who visit me are from Oslo
the thing that scares me is fire
the sport that keeps me fit is rowing
when I was ten my dog died
when I travel my sister feeds my cats
before I eat I pray
after I run my knees hurt
if I eat nuts my throat swells
unless I write it down I forget it
since I moved my mother lives alone
because I snore my wife sleeps in the attic
on Mondays I work from home
at night I hear trains
in summer I swim in the lake
on Fridays my sister and I cook together
for breakfast I have porridge
most days I cycle
every winter I get a cough
last year I broke my arm
at work I am known as Fox
as a child I lived in Kenya
these days I paint
twice a week I train
sometimes I sleep on the sofa
usually my husband drives me to work
Clara drives me to the office
Mrs Hollis teaches me Latin
Oskar lends me his tools
Biscuit sleeps next to me
celery gives me hives
celery and nuts give me hives
penicillin brings me out in spots
aspirin does not agree with me
dust makes my eyes itch
this job makes me happy
this song reminds me of my father
that noise drives me mad
those shoes give me blisters
these pills make me dizzy
some smells make me ill
each exam made me nervous
keeping bees calms me
giving blood makes me faint
talking to myself helps me think
cooking for myself bores me
my cat is called Us
my favourite film is Us
my favourite flower is the forget-me-not
my favourite song is "Let me be"
my mail is me@my.org
my motto is "I can wait"
my uncle lives in the US
my grandfather worked in a mine
my parents took me places
crowds make me nervous
the songs I write are sad
the band I play in is called Rust
the worst job I ever had was in a bakery
my neighbour has a key because I always lock myself out
my wife thinks I snore
my dog and I walk along the river
my sister lives in Rome and I visit her in May
the person who taught me was Ms Ray
the flat I co-own is in Porto
I Will Survive is my karaoke song
my flatmate and I both work nights
the hours I work vary
nights I work are long
the only person who calls me is my mum
Ana makes me laugh and gives me hope
the more I sleep the better I feel
whenever I visit my gran gives me soup
Tom, Ana and I row on Sundays
the medicine the doctor gave me helps me sleep
the trip my wife and I took was great
my mother-in-law gives me recipes
the thing about me is that I never forget faces
it reminds me how lucky I am
the year I turned forty I ran a marathon
my ears hurt when planes land
my wife calls me and my brother the twins
my partner sees me nights
the problems I cause are small
"""
THINGS = ["songs", "films", "old books", "cheap pens", "rock bands", "house plants", "trains"]
DEEDS = ["love", "hate", "miss", "collect", "know best", "carry", "never forget", "cannot stand"]
CAUSES = ["celery", "red wine", "the smell of paint", "my boss", "this job", "Ana", "keeping bees"]
HARMS = ["gives me {}", "brings me {}", "causes me {}", "often gives me {}"]
WOES = ["hives", "headaches", "cramps", "nerves", "extra shifts", "rashes", "dreams", "trouble"]
WHENS = ["when I work", "because I rest", "if I am late", "before I sleep", "since I quit"]


def sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


@pytest.mark.parametrize("said", SAID.splitlines())
def test_what_is_said_comes_back(said: str) -> None:
    statement = as_stated(said)
    assert as_said(statement) == sentence(said)
    assert as_kept(as_shown(statement)) == statement


@given(st.sampled_from(THINGS), st.sampled_from(DEEDS), st.sampled_from(WHENS))
def test_what_the_person_does_comes_back(thing: str, deed: str, when: str) -> None:
    said = f"the {thing} I {deed} help my sister {when}"
    assert as_said(as_stated(said)) == sentence(said)


@given(
    st.sampled_from(CAUSES), st.sampled_from(HARMS), st.sampled_from(WOES), st.sampled_from(WHENS)
)
def test_what_is_done_to_the_person_comes_back(cause: str, harm: str, woe: str, when: str) -> None:
    said = f"{cause} {harm.format(woe)} {when}"
    assert as_said(as_stated(said)) == sentence(said)
    assert f" you {woe} " in as_shown(as_stated(said))
