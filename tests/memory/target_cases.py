"""What somebody says is to be forgotten, what is remembered, and what must be gone and must stay.

Written for the tests: people, places and codes are made up.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TargetCase:
    """One request: `gone` are places in `facts`."""

    target: str
    facts: tuple[str, ...]
    gone: frozenset[int]
    left: tuple[str, ...] = ()  # sentences that hold afterwards


def case(target: str, *facts: str, left: tuple[str, ...] = ()) -> TargetCase:
    """A fact that begins with "-" goes."""
    gone = frozenset(place for place, fact in enumerate(facts) if fact.startswith("-"))
    return TargetCase(target, tuple(fact.lstrip("-") for fact in facts), gone, left)


CASES = (
    # the person's own life
    case(
        "I live in Berlin",
        "-I live in Berlin.",
        "My sister lives in Berlin.",
        "I like Berlin bread.",
    ),
    case("where I live", "-I live in Berlin.", "I work as a nurse.", "I drink a lot of coffee."),
    case(
        "my phone number", "-My phone number is 0171 998877.", "My shoe size is 43.", "I like tea."
    ),
    case("my job", "-I work as a nurse.", "I live in Berlin.", "My dog is called Bruno."),
    case(
        "my allergy",
        "-I'm allergic to peanuts.",
        "I like peanut sauce on nothing at all.",
        "I swim.",
    ),
    case("that I'm vegetarian", "-I am vegetarian.", "I play chess.", "I have two brothers."),
    case("that I speak Dutch", "-I speak Dutch.", "I speak Korean.", "I learn Welsh."),
    case("I am not allergic to nuts", "-I'm not allergic to nuts.", "I like hiking.", "I'm 30."),
    case("my diabetes", "-I have diabetes.", "I do not have asthma.", "I like tea."),
    case(
        "that my brother Tom moved to Graz",
        "-My brother Tom moved to Graz.",
        "My brother Tom plays chess.",
        "My cousin Nele moved to Bonn.",
    ),
    # everything about somebody or something
    case(
        "Forget everything about Ana.",
        "-My sister Ana lives in Lisbon.",
        "-Ana has two dogs.",
        "-My sister is afraid of spiders.",
        "My brother Tom lives in Graz.",
        "I like Anatolian rugs.",
    ),
    case(
        "forget what I said about my sister",
        "-My sister Ana lives in Lisbon.",
        "-Ana has two dogs.",
        "My brother Tom lives in Graz.",
    ),
    case(
        "Delete everything about my health",
        "-I'm allergic to peanuts.",
        "-I have asthma.",
        "I work as a nurse.",
        "I live in Berlin.",
    ),
    # other languages
    case("Olvida que vivo en Berlín", "-I live in Berlin.", "I like Berlin bread.", "I swim."),
    case(
        "Vergiss, dass meine Schwester Ana in Lissabon wohnt",
        "-My sister Ana lives in Lisbon.",
        "My brother Tom lives in Graz.",
        "I like tea.",
    ),
    case(
        "Oublie que j'habite à Vienne", "-I live in Vienna.", "My mother lives in Linz.", "I swim."
    ),
    case("I live in Munich", "-Ich wohne in München.", "I like tea.", "My brother is in Cologne."),
    # identifiers, however they are written
    case(
        "ab-12 34",
        "-My locker is AB1234.",
        "-The code on the tag is a_b 1-2-3-4.",
        "My desk is AB1235.",
        "My bike is AB12345.",
    ),
    case(
        "RX-200 device",
        "-The device is an RX-200.",
        "-Old notes say rx 200.",
        "-It is tagged RX_2OO.",
        "The spare one is an RX-2001.",
    ),
    case(
        "kim@post.example",
        "-My mail is kim@post.example.",
        "My other one is kim.b@post.example.",
        "I get post on Mondays.",
    ),
    case(
        "my number 555-0142",
        "-Call 555 0142 after six.",
        "The office has 555-0143.",
        "I live at 55.",
    ),
    case(
        "order 77-31 parcel",
        "-The parcel has order 77-31.",
        "I ordered 31 plates.",
        "I have 77 books.",
    ),
    case(
        "PINE-RIVER archive",
        "-The archive is PINE-RIVER.",
        "-Some call it Pine River.",
        "-The script says pine_river.",
        "A pine stands by the river house.",
        "Mine is OAK-RIVER.",
    ),
    # other names for the same thing
    case(
        "Warsaw branch office",
        "-The branch office is in Warsaw.",
        "-Polish letters refer to the city as Warszawa.",
        "-Old files use the spelling Warschau.",
        "A second client is registered as Maria Kowalska.",
        "The audit ended in June.",
    ),
    case(
        "Osaka test lab",
        "-The test lab is in Osaka.",
        "The lab opens at nine.",
        "-Japanese notes refer to the city as 大阪.",
        "Client Jan Novak came in May.",
        "The same client, written J. Novák, pays monthly.",
    ),
    # denials, parts, and people who share something
    case(
        "Rob admin rights",
        "Rob does not have admin rights.",
        "Rob leads the night shift.",
        "I swim.",
    ),
    case(
        "Eve deployment approval",
        "Eve is not approved for deployment.",
        "Eve reviews tickets.",
        "I row.",
    ),
    case(
        "Mia office phone",
        "-Mia's office phone is 555-0199 and her mail is mia@post.example.",
        "Mia leads the choir.",
        left=("Mia's mail is mia@post.example.",),
    ),
    case(
        "Ben Juniper board",
        "-Ben and Lea both run the Juniper board.",
        "Ben owns a boat.",
        "The Juniper board meets on Friday.",
        left=("Lea runs the Juniper board.",),
    ),
    case(
        "Kai storage shelf",
        "-Kai keeps boxes on storage shelf D-4 and marks them with tag bluebell.",
        "Kai drives the van.",
        left=("Kai marks them with tag bluebell.",),
    ),
    case(
        "Uwe backup server",
        "-Uwe uses node K-7 for backups and node M-2 for mail.",
        "Uwe hums.",
        left=("Uwe uses node M-2 for mail.",),
    ),
    case(
        "Patient S hearing group",
        "-Patient S and Patient T both attend the hearing group.",
        "Patient S walks.",
        left=("Patient T attends the hearing group.",),
    ),
    case(
        "Patient M alphamol dose",
        "-Patient M takes alphamol 500 mg and betamol 10 mg.",
        "Patient M walks.",
        left=("Patient M takes betamol 10 mg.",),
    ),
    case(
        "Amir Birch fund",
        "-Amir and Beth share the Birch fund.",
        "Amir sails.",
        left=("Beth shares the Birch fund.",),
    ),
    case(
        "db-prod server",
        "-The db-prod server runs the shop.",
        "The db-prod-copy server is idle.",
        "I drive.",
    ),
    case(
        "Kyiv warehouse",
        "-The warehouse is in Kyiv.",
        "-Ukrainian labels show Київ.",
        "-Older maps print Kiev.",
        "The warehouse opens at nine.",
    ),
    case(
        "Mark parking spot",
        "-Mark's parking spot is by the gate.",
        "Markus's parking spot is far.",
        "I drive.",
    ),
    case(
        "Will storage unit",
        "-Will's storage unit is in the yard.",
        "Dana's storage unit is inside.",
        "I drive.",
    ),
)

SUPERSEDED = (
    (("Lou works at Brightfield.", "Lou leads the youth team.", "Lou now teaches at Elm School."),
     "Lou works at Brightfield", "Lou now teaches at Elm School.", (0,)),
    (("Rita first kept notes in Alpha.", "Rita later moved her notes to Beta.",
      "Rita has moved her notes back to Alpha.", "Rita runs the archive."),
     "Rita notes app", "Rita has moved her notes back to Alpha.", (0, 1)),
    (("Sam's dentist was Dr Holt.", "Sam swims on Mondays.", "Sam's current dentist is Dr Pike."),
     "Sam dentist", "Sam's current dentist is Dr Pike.", (0,)),
    (("Uli organises the Cedar fair.", "Uli edits the bulletin.",
      "Responsibility for the Cedar fair now lies with Petra."),
     "Cedar fair organiser", "Responsibility for the Cedar fair now lies with Petra.", (0,)),
)  # fmt: skip
