"""Work, study and languages."""

from app.domain.memories import Kind, Topic
from app.memory.language.vocabulary import ADVERB, any_of
from app.memory.learning.findings import Groups, rule

_JOBS = any_of(
    "nurse teacher baker plumber engineer architect chef cook pilot farmer dentist librarian "
    "electrician journalist carpenter accountant violinist gardener lawyer photographer barber "
    "geologist firefighter waiter waitress economist doctor surgeon vet programmer developer "
    "designer writer author editor translator interpreter musician pianist guitarist painter actor "
    "actress director producer scientist researcher physicist chemist biologist mathematician "
    "historian professor lecturer student pupil intern trainee apprentice secretary receptionist "
    "manager consultant analyst salesman saleswoman salesperson cashier shopkeeper butcher "
    "fisherman soldier policeman policewoman detective judge paralegal therapist psychologist "
    "psychiatrist physiotherapist pharmacist paramedic midwife carer caregiver nanny "
    "cleaner driver "
    "courier mechanic builder bricklayer roofer welder tailor seamstress hairdresser beautician "
    "model dancer singer composer dj comedian clown magician poet novelist freelancer entrepreneur "
    "founder landlord realtor estate_agent banker broker trader auditor bookkeeper actuary "
    "statistician data_scientist priest pastor imam rabbi monk nun social_worker civil_servant "
    "diplomat politician postman postwoman flight_attendant sailor captain astronaut zookeeper "
    "beekeeper florist optician radiologist cardiologist anaesthetist veterinarian housewife "
    "househusband homemaker teaching_assistant headteacher principal coach trainer tutor referee "
    "athlete footballer boxer lifeguard security_guard janitor technician operator machinist "
    "tester administrator sysadmin devops_engineer product_owner project_manager scrum_master "
    "copywriter blogger streamer youtuber podcaster curator archivist archaeologist philosopher "
    "linguist sociologist anthropologist ecologist meteorologist oceanographer astronomer barista "
    "bartender sommelier brewer winemaker cheesemaker potter sculptor jeweller blacksmith "
    "watchmaker glassblower illustrator animator nutritionist dietitian personal_trainer"
)
_MADE_JOB = (
    r"(?!(?:beginner|stranger|loser|newcomer|believer|outsider|user|customer|member|number|father|"
    r"mother|brother|sister|daughter|lover|hater|sucker|smoker|drinker|eater|sleeper|owner|runner|"
    r"person|vegetarian|pescatarian|foreigner|teenager|pensioner|optimist|pessimist|perfectionist|"
    r"feminist|socialist|communist|atheist|buddhist|nationalist|christian|monster|winner|quitter|"
    r"voter|reader|gamer|learner|rider|swimmer|cyclist|minimalist|tourist|human|librarian)\b)"
    r"[a-zà-ÿ]{3,}(?:er|or|ist|maker|smith|ician|ologist|ographer|eer|wright|monger)"
)
_WHAT = (
    r"(?P<job>(?:(?!\w+ing\b)(?!(?:good|bad|big|huge|great|fast|slow|bit|lot|little|new|nervous|"
    r"not|no|basically|practically|"
    r"virtually|almost|nearly|kind|sort|like|such|quite|a|an|my|your|just|clearly|secretly|"
    rf"terrible)\b)[\w'-]+ ){{0,3}}?(?:{_JOBS}|{_MADE_JOB})(?: (?:in|at|for|of|with) "
    rf"(?!(?:life|heart|fun|training)\b)[\w' &-]{{2,40}})?)"
)
_FIRM = (
    r"(?P<place>(?:the )?(?!(?:a|an|the|my|best|man|moment|same|me|it|you|this|that|free|"
    r"hours|days|now|home|night|"
    r"least|myself|him|her|them|money|weekends)\b)[\w'.&-]+(?: [\w'.&-]+){0,3})"
)
_SUBJECT = (
    r"(?!(?:a lot|so|a bit|more|new things|how|what|that|for|hard|it|this|about|things|something|"
    r"nothing)\b)[\w' &,+#-]{2,60}"
)
_TONGUES = (
    r"(?!(?:to|with|in|about|up|out|for|of|from|as|slowly|fast|loud|loudly|too)\b)"
    r"[a-zà-ÿ]{3,}(?:(?:,| and|, and| but not) [a-zà-ÿ]{3,}){0,4}"
)


def _works_as(groups: Groups) -> str:
    article = "an" if groups["job"][0].lower() in "aeiou" else "a"
    return f"The user works as {article} {groups['job']}."


def _student(groups: Groups) -> str:
    return f"The user is a {groups['what']}."


RULES = (
    rule(
        r"(?:i'm|im|i am) an? (?P<what>(?:[\w'-]+ ){0,3}(?:student|pupil)(?: (?:in|at|of) "
        r"[\w' &-]{2,40})?)",
        Kind.ATTRIBUTE,
        Topic.WORK,
        say=_student,
    ),
    rule(
        rf"(?:i'm|im|i am)(?: {ADVERB})? (?:an? )?(?:{_WHAT})(?: by (?:trade|profession|"
        r"training))?",
        Kind.ATTRIBUTE,
        Topic.WORK,
        say=_works_as,
    ),
    rule(
        r"i(?:'m| am)? (?:currently )?work(?:ing)? as (?:an?|the) (?P<job>[\w' &-]{3,60})",
        Kind.ATTRIBUTE,
        Topic.WORK,
        say=_works_as,
    ),
    rule(r"my (?:job|work) (?:is|involves) \w+ing [\w' &-]{3,50}", Kind.ATTRIBUTE, Topic.WORK),
    rule(
        r"my (?:job|profession|occupation|job title) is (?:being )?(?:an? )?(?P<job>(?!(?:so|"
        r"very|really|too|not|hard|boring|stressful|killing)\b)[\w' &-]{3,50})",
        Kind.ATTRIBUTE,
        Topic.WORK,
        say=_works_as,
    ),
    rule(
        r"(?:i(?:'m| am)? (?:now |currently )?(?:work|working|employed) (?:for|at|by)|my "
        rf"employer is|i'm employed by) {_FIRM}",
        Kind.ATTRIBUTE,
        Topic.WORK,
        say=lambda g: f"The user works for {g['place']}.",
    ),
    rule(
        rf"i (?:{ADVERB} )?work (?:in|from|on|at|night|nights|day|part|full|shifts|remotely|"
        r"with|three|four|five|freelance)\b(?!(?: it| this| that| something| progress| my)\b)"
        rf"[\w' &-]{{0,60}}",
        Kind.ATTRIBUTE,
        Topic.WORK,
    ),
    rule(
        r"(?:i'm|im|i am) (?:now )?(?:retired|unemployed|self-employed|freelancing|between "
        r"jobs|out of work|on parental leave|on maternity leave|a stay-at-home \w+)",
        Kind.ATTRIBUTE,
        Topic.WORK,
    ),
    rule(
        r"(?:i|we) (?:run|own|manage|have) (?:a|an|my own|our own|the) (?:[\w'-]+ )"
        r"{0,2}(?:company|business|shop|bakery|restaurant|café|cafe|studio|firm|farm|store|"
        r"startup|start-up|agency|practice|bookshop|salon|pub|bar|hotel|garage|school|blog|"
        r"podcast)(?: (?:in|for|called|that|near) [\w' &-]{2,40})?",
        Kind.ATTRIBUTE,
        Topic.WORK,
    ),
    rule(
        r"(?:i'm|i am) in (?:my|the) (?:first|second|third|fourth|fifth|sixth|final|last|\d\w\w) "
        r"year(?: "
        r"(?:of|at|in) [\w' -]{3,50})?|(?:i'm|i am) in (?:year|grade|\w+ grade) ?\d{0,2}",
        Kind.ATTRIBUTE,
        Topic.WORK,
    ),
    rule(
        r"(?:i'm|i am) on (?:the )?(?:night|early|late|day)s?[ -]?shifts?(?: (?:at|in) "
        r"[\w' -]{3,40})?|"
        r"i work (?:weekends|nights|evenings|mornings|shifts|part-time|full-time)(?: "
        r"[\w' -]{2,40})?",
        Kind.ATTRIBUTE,
        Topic.WORK,
    ),
    rule(
        r"(?:i'm|i am) (?:training|studying|qualifying|retraining) (?:to be|to become|as) (?:an? )?"
        r"[\w' -]{3,40}|i (?:want|hope|plan) to (?:become|be) an? [\w' -]{3,40}|"
        r"my dream (?:job )?is to [\w' -]{3,50}",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"i (?:got|started|have|'ve got|found) (?:a|my) new job(?: (?:at|in|as|with) "
        r"[\w' &-]{2,40})?|"
        r"i (?:quit|lost|left) my job(?: [\w' -]{2,40})?",
        Kind.EVENT,
        Topic.WORK,
    ),
    rule(
        r"i (?:coach|mentor|supervise|manage|lead|train) (?:a|an|the|two|three|four|five|\d+) "
        r"[\w' -]{3,50}|"
        r"i volunteer (?:for|at|with|as|in) [\w' -]{3,50}",
        Kind.FACT,
        Topic.WORK,
    ),
    rule(r"i teach (?!(?:you|him|her|them|myself)\b)[\w' &,-]{3,60}", Kind.ATTRIBUTE, Topic.WORK),
    rule(
        rf"(?:i'm|im|i am|i) (?:{ADVERB} )?(?:studying|study|majoring in) "
        rf"(?P<what>{_SUBJECT})",
        Kind.ATTRIBUTE,
        Topic.WORK,
        say=lambda g: f"The user is studying {g['what']}.",
    ),
    rule(
        r"(?:i'm|im|i am) (?:doing|finishing|writing|working on) (?:a|an|my) (?:phd|ph\.d|"
        r"doctorate|master's|masters|bachelor's|mba|degree|apprenticeship|a-levels|thesis)(?: "
        r"(?:in|on|at|about) [\w' &-]{2,50})?",
        Kind.ATTRIBUTE,
        Topic.WORK,
    ),
    rule(
        r"i (?:go to|attend|graduated from|graduated in|studied at) (?!(?:bed|sleep|work|the "
        r"(?!university))\b)(?P<what>[\w' &-]*(?:university|college|school|academy|institute)"
        r"[\w' &-]*)",
        Kind.ATTRIBUTE,
        Topic.WORK,
    ),
    rule(
        r"i (?:have|hold) (?:a|an|my) (?:phd|ph\.d|doctorate|master's|masters|bachelor's|mba|"
        r"degree|diploma|driving licen[cs]e)(?: (?:in|from) [\w' &-]{2,50})?",
        Kind.ATTRIBUTE,
        Topic.WORK,
    ),
    rule(
        rf"(?:i'm|im|i am|i've been|i) (?:{ADVERB} )?learning (?P<what>(?:to |how to )"
        rf"?{_SUBJECT})",
        Kind.ATTRIBUTE,
        Topic.WORK,
        say=lambda g: f"The user is learning {g['what']}.",
    ),
    rule(
        rf"i (?:{ADVERB} )?(?:speak|don't speak|can speak|know(?= (?-i:[A-Z]))) {_TONGUES}(?: "
        rf"(?:fluently|at "
        r"home|a little))?",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
    ),
    rule(
        r"my (?:native language|mother tongue|first language|native tongue) is [a-z]{3,}",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
    ),
    rule(
        r"(?:i'm|im|i am) fluent in [\w ,]{3,40}|(?:i'm|im|i am) bilingual",
        Kind.ATTRIBUTE,
        Topic.IDENTITY,
    ),
    rule(
        r"my (?:team|office|company|desk|department|class|school|university|shift|commute|"
        r"lunch break) (?:is|has|starts at|ends at|uses|takes) (?!(?:like|my|so|very|really|too|"
        r"not|"
        r"being|great|terrible|awful|down|late|on fire|annoying|driving)\b)[\w' :.&-]{2,60}",
        Kind.ATTRIBUTE,
        Topic.WORK,
    ),
)
