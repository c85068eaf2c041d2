"""Which part of life a statement is about, and whether it is a sensitive one."""

import re

from app.domain.memories import SENSITIVE, Topic
from app.memory.language.vocabulary import CIRCLE, KIN, PET, any_of

_WORDS: dict[Topic, str] = {
    Topic.SEXUALITY: any_of(
        "gay lesbian bisexual asexual pansexual trans transgender queer non-binary sexuality "
        "sex_life libido polyamorous sex kink kinks fetish porn cuckolding attracted_to erotic bdsm"
    )
    + r"|(?:likes|loves|prefers|dates|fancies) (?:\w+ )?(?:men|women|guys|girls|boys)\b",
    Topic.RELIGION: any_of(
        "catholic christian muslim jewish jew hindu buddhist sikh protestant atheist "
        "agnostic church mosque synagogue prays pray praying kosher halal bible quran koran "
        "ramadan lent baptised baptist god religious christianity islam judaism worship sermon "
        "priest "
        "prayer mass converts"
    ),
    Topic.POLITICS: any_of(
        "votes voted vote left-wing right-wing socialist communist libertarian republican "
        "democrat democrats republicans gop tory tories labour_party conservative_party lib_dem "
        "political_party politician party_member brexit maga liberals conservatives socialism "
        "communism gun_control feminist activist protest"
    ),
    Topic.ETHNICITY: any_of(
        "ethnicity black_woman black_man hispanic latina latino roma kurdish mixed-race "
        "african_american indigenous"
    ),
    Topic.UNION: any_of("trade_union union_member labour_union shop_steward union_rep")
    + r"|in (?:a|the) union",
    Topic.BIOMETRICS: any_of("fingerprint fingerprints retina face_scan voiceprint dna genome"),
    Topic.CRIME: any_of("convicted arrested prison jail probation parole criminal_record felony"),
    Topic.LOCATION: any_of(
        "address postcode zip_code phone_number mobile_number e-?mail house_number"
    )
    + r"|lives at \d*|\d+ [\w ]+ (?:street|road|avenue|lane|drive)",
    Topic.MONEY: any_of(
        "salary income debt debts mortgage loan earns bankrupt savings pension in_debt "
        "overdraft net_worth inheritance owes rent"
    ),
    Topic.HEALTH: any_of(
        "allergic allergy allergies intolerant intolerance asthma asthmatic diabetes "
        "diabetic adhd epilepsy migraine migraines "
        "arthritis depression depressed anxiety ptsd ocd insomnia cancer pregnant medication "
        "medicine insulin antidepressants "
        "therapy therapist psychiatrist psychologist diagnosed surgery operation disease "
        "illness disability disabled deaf blind autistic autism "
        "dyslexic coeliac celiac smokes smoker vapes alcoholic sober chemo stroke "
        "heart_attack pacemaker wheelchair weighs "
        "miscarriage abortion hiv blood_type blood_group blood_pressure chemotherapy radiotherapy "
        "tumour tumor stutter "
        "stammer knees eyesight hearing crutches recovering parkinson's alzheimer's "
        "heart_condition "
        "back_pain panic_attacks self-harm suicidal addicted addiction hospital colour-?blind "
        "colour_blind eczema hearing_aid bipolar anorexia bulimia antibiotics dementia"
    ),
    Topic.SECRETS: any_of("secret secretly affair confidential"),
    Topic.STYLE: any_of(
        "assistant answers replies bullet_points metric_units emoji emojis celsius "
        "fahrenheit spelling 24-hour"
    ),
    Topic.PLANS: any_of(
        "planning moving_to trip holiday wedding next_week next_month next_year "
        "getting_married flight"
    ),
    Topic.FOOD: any_of(
        "eat eats drink drinks food foods meal meals breakfast lunch dinner supper "
        "vegetarian vegan pescatarian diet coffee tea wine beer "
        "meat fish chicken beef pork pizza pasta rice bread cheese chocolate soup salad "
        "fruit vegetables vegetable mushrooms mushroom "
        "spicy sweet sushi curry cake cakes cook cooks cooking bake bakes baking cuisine "
        "restaurant restaurants milk eggs egg nuts peanuts seafood "
        "tofu olives coriander cilantro garlic onions tomatoes ice_cream noodles ramen tacos "
        "burgers sauce juice alcohol sugar gluten-free lasagne"
    ),
    Topic.WORK: any_of(
        "works work job office company colleague boss studies studying student university "
        "college degree school phd employer career teaches meeting deadline"
    ),
    Topic.PEOPLE: rf"user's (?:\w+ )?(?:{KIN}|{CIRCLE}|{PET})|married|divorced"
    rf"|has (?:a|an|two|three) (?:\w+ )?(?:{KIN}|{PET})s?",
    Topic.PLACE: any_of("lives hometown from_the grew_up time_zone neighbourhood city village"),
    Topic.LEISURE: any_of(
        "likes loves enjoys plays hobby hobbies film films movie movies music book books "
        "novels reading reads sport sports football tennis chess "
        "hiking cycling running swimming yoga gardening painting knitting climbing skiing "
        "photography guitar piano violin choir game games band team "
        "collects dances sings runs swims trains fan hates dislikes favourite prefers "
        "interested supports"
    ),
}
_PATTERNS = {topic: re.compile(rf"\b(?:{words})\b", re.I) for topic, words in _WORDS.items()}


def classify(statement: str, settled: Topic | None = None) -> Topic:
    """Return the topic of a statement; a sensitive word outweighs the topic that was settled."""
    if settled in SENSITIVE:
        return settled
    found = [topic for topic, words in _PATTERNS.items() if words.search(statement)]
    sensitive = [topic for topic in found if topic in SENSITIVE]
    return next(iter([*sensitive, *filter(None, [settled]), *found]), Topic.OTHER)
