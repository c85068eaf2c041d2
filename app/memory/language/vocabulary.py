"""Word lists that several rules share, and how they become patterns."""

from app.domain.wordlists import listed


def alternatives(*patterns: str) -> str:
    """Return a pattern that matches any of the patterns, the longest first."""
    return "(?:" + "|".join(sorted(patterns, key=len, reverse=True)) + ")"


def any_of(words: str) -> str:
    """Return a pattern for any word of a list; a "_" in it stands for a blank."""
    return alternatives(*(word.replace("_", "[ -]") for word in words.split()))


ADVERB = any_of(
    "always usually often never sometimes rarely normally generally typically mostly mainly really "
    "also only just still currently regularly absolutely definitely actually especially both "
    "particularly very_much hardly seldom frequently already occasionally simply truly strongly "
    "greatly strictly exclusively firmly deeply genuinely highly adamantly primarily"
)
_KIN = (
    "mother mum mom mummy father dad daddy parents sister brother sibling twin son daughter child "
    "kid kids children baby wife husband spouse partner girlfriend boyfriend fiancé fiancée fiance "
    "fiancee grandmother grandma granny nan grandfather grandpa granddad grandson granddaughter "
    "aunt auntie uncle cousin niece nephew stepmother stepfather stepson stepdaughter stepsister "
    "stepbrother half_sister half_brother twin_sister twin_brother mother_in_law father_in_law "
    "sister_in_law brother_in_law godmother godfather ex ex_wife ex_husband stepmum stepdad family "
    "gran nana in_laws grandchild grandkid newborn toddler teenager foster_child fosterchild"
)
KIN = any_of(_KIN)
_CIRCLE = (
    "friend best_friend colleague coworker co_worker boss manager supervisor team_lead landlord "
    "landlady neighbour neighbor flatmate roommate housemate doctor gp dentist therapist teacher "
    "tutor mentor coach trainer lawyer accountant nanny gardener plumber vet cleaner babysitter "
    "assistant business_partner psychologist physio physiotherapist hairdresser pen_pal tailor "
    "schoolfriend school_friend schoolmate classmate teammate bandmate cofounder co_founder "
    "instructor lodger tenant childminder supervisor carer godson goddaughter buddy mate"
)
CIRCLE = any_of(_CIRCLE)
_PET = (
    "dog cat rabbit horse goldfish canary budgie gecko snake donkey pony kitten puppy lizard duck "
    "hamster parrot tortoise turtle guinea_pig bird fish ferret hen goat cow sheep"
)
PET = any_of(_PET)
RELATIVES = listed(f"{_KIN} {_CIRCLE} {_PET} married".replace("_", "-"))
MONTH = any_of(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
)
WEEKDAY = any_of(
    "mondays? tuesdays? wednesdays? thursdays? fridays? saturdays? sundays? weekdays? weekends?"
)
NUMBER = any_of("one two three four five six seven eight nine ten eleven twelve") + r"|\d{1,2}"
PROPER = listed(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays "
    "wednesdays thursdays "
    "fridays saturdays sundays january february april june july august september october november "
    "december english german french spanish italian portuguese dutch polish russian arabic chinese "
    "mandarin cantonese japanese korean hindi urdu bengali turkish greek hebrew swedish norwegian "
    "danish finnish czech hungarian romanian ukrainian vietnamese thai indonesian swahili latin "
    "welsh irish scottish catalan basque persian farsi tamil american british canadian australian "
    "brazilian mexican indian austrian swiss belgian europe africa asia america germany france "
    "spain italy portugal england scotland ireland wales poland russia china japan korea india "
    "brazil mexico canada australia christmas easter ramadan"
)
NATIONALITY = any_of(
    "german french spanish italian portuguese dutch polish russian arab chinese japanese korean "
    "indian turkish greek israeli swedish norwegian danish finnish czech slovak hungarian romanian "
    "bulgarian ukrainian vietnamese thai indonesian welsh irish scottish english british american "
    "canadian australian brazilian mexican argentinian chilean colombian peruvian austrian swiss "
    "belgian luxembourgish nigerian kenyan egyptian moroccan tunisian algerian south_african "
    "ethiopian ghanaian iranian iraqi syrian lebanese pakistani bangladeshi filipino malaysian "
    "singaporean taiwanese serbian croatian slovenian bosnian albanian estonian latvian lithuanian "
    "icelandic cuban venezuelan ecuadorian bolivian uruguayan new_zealander belarusian georgian"
)
