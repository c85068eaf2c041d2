"""Food that the person does or does not eat, and health."""

from app.domain.memories import Kind, Topic
from app.memory.language.vocabulary import ADVERB, KIN, any_of
from app.memory.learning.findings import rule

_AM = (
    rf"(?:i'm|im|i am|we're|we are|i've been|i have been|i became|i've become)(?: {ADVERB})?(?: "
    rf"(?:not|no longer))?(?: (?:a|an|"
    r"mostly|strictly|strict|fully|mildly|severely|slightly|partly))*"
)
_DIETS = any_of(
    "vegetarian vegan pescatarian flexitarian pescetarian teetotal teetotaller lactovegetarian "
    "gluten-free dairy-free sugar-free plant-based"
)
_CONDITIONS = any_of(
    "lactose_intolerant gluten_intolerant coeliac celiac diabetic type_1_diabetic type_2_diabetic "
    "asthmatic pregnant deaf blind hard_of_hearing colour_blind colourblind color_blind colorblind "
    "short-sighted shortsighted near-sighted autistic dyslexic dyspraxic anaemic anemic epileptic "
    "bipolar hiv-positive immunocompromised overweight underweight in_remission disabled "
    "wheelchair_user recovering_alcoholic sober insomniac hypertensive haemophiliac"
)
_ILLNESSES = any_of(
    "asthma diabetes adhd add epilepsy migraines migraine arthritis eczema psoriasis "
    "celiac_disease "
    "coeliac_disease hay_fever ibs crohn's_disease depression anxiety ptsd ocd insomnia tinnitus "
    "cancer high_blood_pressure low_blood_pressure a_heart_condition a_pacemaker anaemia anemia "
    "dyslexia autism endometriosis a_bad_back chronic_pain long_covid high_cholesterol "
    "hypothyroidism "
    "type_1_diabetes type_2_diabetes vertigo sleep_apnoea sleep_apnea parkinson's "
    "multiple_sclerosis "
    "bipolar_disorder a_stoma a_prosthesis allergies a_slipped_disc astigmatism lupus "
    "gout scoliosis"
)
_FOODSTUFF = (
    r"(?!(?:it|that|this|here|there|out|anything|another|much|any more|anymore|so|well|"
    r"enough|yet|today|tonight|now)\b)[\w' ,-]{2,50}"
)

RULES = (
    rule(
        rf"i (?:{ADVERB} )?(?:get|suffer from|have)(?: (?:a|an|really|very|terrible|bad|regular|"
        rf"chronic))* "
        r"(?:migraines?|headaches|hay fever|panic attacks|nosebleeds|seasick|carsick|travel sick|"
        r"stutter|stammer|limp|lisp|(?:bad |weak |stiff |dodgy )(?:knees?|backs?|hips?|eyes?|"
        r"eyesight|heart|"
        r"hearing|shoulders?|ankles?|stomach|teeth|lungs))(?: [^?]{2,40})?",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        rf"i (?:{ADVERB} )?(?:follow|adhere to|keep to|stick to|am on) an? [\w' -]{{3,40}} diet|"
        rf"i(?: have|'ve got) "
        r"(?:(?:very|extremely|"
        r"really|quite) )?(?:sensitive|dry|oily) (?:skin|teeth|stomach|eyes)|"
        r"i can only (?:eat|use|wear|drink|tolerate) (?!(?:it|that|this|one|them)\b)[^?:]{3,60}",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        r"my (?:eyesight|hearing|blood pressure|cholesterol|knees?|back|hip|heart|sleep) (?:is|"
        r"are) "
        r"(?:very |quite |pretty |really )?(?:bad|poor|weak|failing|high|low|terrible)",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        r"i (?:can't|cannot) (?:hear|see|walk|run|kneel|lift|climb|bend|smell|taste)(?: (?!(?:you|"
        r"it|that|"
        r"this|the|my|your|any|why|how|what|anything|them|him|her|where|if)\b)[^?]{2,50})?",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        r"(?:i'm|i am|i was) recovering from [\w' -]{3,50}|(?:i'm|i am) (?:waiting for|having) "
        r"(?:a|an|my) [\w -]*(?:surgery|operation|transplant|replacement)",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        r"i (?:started|stopped|changed|began)(?: taking)? (?:a |an |my )?(?:new )?(?:medication|"
        r"medicine|"
        r"insulin|antidepressants|pills|chemo|treatment)(?: [^?]{2,50})?",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        r"(?:i'm|i am|we're) off (?:dairy|gluten|sugar|meat|alcohol|coffee|caffeine|carbs|bread|"
        r"wheat)|"
        r"(?:i|we) (?:always |usually |mostly |often )?skip (?:breakfast|lunch|dinner)",
        Kind.FACT,
        Topic.FOOD,
    ),
    rule(
        r"i sleep (?:badly|well|poorly|late|like|about|only|during|until|till|on|for|\d)\b "
        r"?[^?]{0,40}",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        rf"{_AM} (?:allergic|hypersensitive) to (?!(?:you|mondays|work|people|this|that|stupid|"
        rf"bad|drama|nonsense|bullshit)\b)[\w' ,&/-]{{2,60}}",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        rf"{_AM} intolerant (?:to|of) [\w' ,&/-]{{2,60}}|{_AM} (?:lactose|gluten|fructose|"
        r"histamine)[- ]intolerant",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        r"(?:i|we)(?: have|'ve got|'ve| have got|ve got| got) (?:a|an) (?:severe |mild |bad |"
        r"slight |serious |strong )?(?:[\w-]+ ){1,5}(?:allergy|intolerance)|(?:i|we)(?: "
        r"have|'ve got|'ve| have got) an (?:allergy|intolerance) to [\w' ,-]{3,50}",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(rf"{_AM} {_DIETS}(?: (?:for|since) .{{3,30}})?", Kind.FACT, Topic.FOOD),
    rule(rf"{_AM} {_CONDITIONS}", Kind.FACT, Topic.HEALTH),
    rule(
        rf"(?:i|my {KIN})(?: have|'ve got|'ve| have got| suffer from|ve got| got| has| suffers "
        r"from| live with| was diagnosed with| am living with)(?: (?:mild|severe|chronic|bad|"
        rf"terrible|seasonal|stage \w+))? {_ILLNESSES}(?: .{{3,30}})?",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        r"i(?:'ve been| was| have been) diagnosed with [\w' -]{3,50}|i had (?:a|an|my) "
        r"(?:stroke|heart attack|hip replacement|knee surgery|kidney transplant|miscarriage|"
        r"abortion)(?: .{3,30})?",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        r"(?:i'm|im|i am) on (?:a|an|the) [\w-]+(?: [\w-]+)? diet|(?:i'm|im|i am) on "
        r"(?:antidepressants|insulin|blood thinners|medication|the pill|statins|antibiotics|"
        r"chemo|beta blockers|methadone)(?: .{3,30})?",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        rf"i (?:{ADVERB} )?take (?!(?:care|it|the (?:bus|train|tube|metro|car|stairs|tram)|a "
        r"(?:bus|walk|train|break|nap|shower)|part|place|notes|my (?:time|dog|kids|son|"
        rf"daughter))\b)(?P<what>[\w' -]{{3,40}}) (?:every|each|once|twice|three times|daily|"
        rf"before|after|in the|at) ?[\w ]{{0,30}}",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        r"i take (?:insulin|antidepressants|metformin|statins|lithium|ibuprofen|aspirin|blood "
        r"thinners|beta blockers|ritalin|melatonin)(?: .{3,30})?|i take medication for "
        r"[\w' -]{3,40}",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        rf"i (?:{ADVERB} )?(?:don't|do not|dont|never|no longer|can't|cannot|cant|can not|"
        rf"mustn't|must not)(?: {ADVERB})? (?:eat|drink|tolerate|digest|touch|consume) "
        rf"{_FOODSTUFF}|i (?:can't|cannot|cant) have {_FOODSTUFF}|i (?:avoid|stay away from|"
        r"have given up|gave up|quit|stopped eating|"
        r"stopped drinking) (?!(?:the|you|people|him|her|them|it|my|this|trying|hope|eye|reading|"
        rf"because)\b)[\w' ,-]{{3,40}}",
        Kind.FACT,
        Topic.FOOD,
    ),
    rule(
        r"i (?:don't|do not|dont|never) (?:drink|smoke|vape)(?: alcohol| coffee| cigarettes)?|"
        r"i (?:smoke|vape)(?: .{3,30})?|(?:i'm|im|i am) an? (?:smoker|non-smoker|ex-smoker|"
        r"recovering alcoholic|alcoholic)",
        Kind.FACT,
        Topic.HEALTH,
    ),
    rule(
        rf"i (?:{ADVERB} )?eat (?:only |mostly |lots of |a lot of )?(?!(?:it|that|this|here|"
        rf"too|lunch now|out now)\b)[\w' ,-]{{3,40}}",
        Kind.FACT,
        Topic.FOOD,
    ),
    rule(
        rf"i (?:{ADVERB} )?drink (?!(?:it|that|this|too)\b)[\w' ,-]{{3,50}}|i take my "
        rf"(?:coffee|tea) [\w ,]{{3,30}}",
        Kind.FACT,
        Topic.FOOD,
    ),
    rule(
        r"(?:i|we) keep (?:kosher|halal)|i (?:only )?eat (?:kosher|halal)(?: \w+)?",
        Kind.FACT,
        Topic.RELIGION,
    ),
    rule(
        r"i weigh [\w .,]{2,20}|i(?:'m| am) trying to lose weight|i wear (?:glasses|contact "
        r"lenses|contacts|a hearing aid|hearing aids)|i use a (?:wheelchair|hearing aid|cane|"
        r"screen reader|walking stick)",
        Kind.FACT,
        Topic.HEALTH,
    ),
)
