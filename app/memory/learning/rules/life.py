"""Habits, possessions, plans and events."""

from app.domain.memories import Kind, Topic
from app.domain.wording import as_stated
from app.memory.language.vocabulary import ADVERB, MONTH, WEEKDAY
from app.memory.learning.findings import rule
from app.memory.learning.rules.names import DAY

_OFTEN = (
    rf"(?:(?:on|every|each|most|all) (?:other |second |single )?(?:{WEEKDAY}|day|days|"
    r"morning|mornings|evening|evenings|night|"
    r"nights|afternoon|week|weekend|weekends|month|year|summer|winter|spring|autumn|"
    rf"sunday morning|{MONTH})(?: (?:morning|evening|night|afternoon)s?)?|at weekends|at "
    r"the weekend|"
    r"(?:once|twice|three times|four times|five times|\d times|several times) (?:a|per|"
    r"every) \w+|in the (?:morning|mornings|evening|evenings|summer|winter)|daily|weekly|"
    r"at night|"
    r"before (?:work|bed|breakfast)|after (?:work|school|dinner|lunch)|to work|at "
    r"\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)?(?: every \w+)?)"
)
_DO = (
    r"(?:play|go|run|swim|train|cook|read|practise|practice|do|work|walk|cycle|visit|meet|"
    r"attend|sing|volunteer|"
    r"teach|call|get up|wake up|sleep|jog|dance|paint|write|meditate|exercise|study|bake|"
    r"have|start|finish|eat|drink|shop|watch|drive|commute|ride|take|travel|lift|climb)"
)
_SOON = (
    rf"(?:(?:in|next|this|on|at the end of|by|during|over|from) (?:the )?(?:{MONTH}|"
    rf"{WEEKDAY}|{DAY}|week|month|year|spring|summer|autumn|fall|winter|weekend|new year|"
    rf"easter|christmas|\d{{4}}|\w+ weeks|\w+ months|\w+ days|\w+ years)(?: \d{{4}})?)"
)
_OCCASION = (
    r"(?:exam|interview|job interview|appointment|wedding|operation|surgery|driving test|"
    r"test|trip|flight|deadline|concert|"
    r"recital|marathon|race|presentation|check-up|checkup|meeting|birthday party|party|"
    r"conference|holiday|reunion|baby|audition|tournament|match|viva|defence|graduation|"
    r"anniversary)"
)

RULES = (
    rule(
        rf"(?:my|our) [\w' -]{{3,40}} (?:is|are|runs?|lasts?|goes) from (?:{DAY}|{MONTH}|"
        rf"{WEEKDAY}|\d[\w:]*) "
        rf"(?:to|until|till) (?:{DAY}|{MONTH}|{WEEKDAY}|\d[\w:]*)",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        rf"my (?:[\w'-]+ ){{1,3}}?(?:is|are|takes place|starts|happens) (?:on|every|each) "
        rf"{WEEKDAY}(?: (?:morning|evening|night|afternoon)s?)?(?: at [\w: ]{{1,10}})?",
        Kind.FACT,
        Topic.LEISURE,
    ),
    rule(
        rf"(?:i|we) (?:{ADVERB} )?{_DO}\b(?<!have(?= to))(?! (?:it|that|this|you)\b)"
        rf"[^?:]{{0,50}}?\b{_OFTEN}(?: (?:with|at|in|and|since) [^?:]{{2,40}})?",
        Kind.FACT,
    ),
    rule(
        rf"(?P<when>(?:every|each|on|most) (?:other )?(?:{WEEKDAY}|day|morning|evening|night|week|"
        r"weekend|summer|winter)(?: (?:morning|evening|night|afternoon)s?)?),? (?P<act>(?:i|we)"
        rf" (?:{ADVERB} )?{_DO}\b[^?:]{{0,60}})",
        Kind.FACT,
        say=lambda g: as_stated(f"{g['act']} {g['when'][:1].lower()}{g['when'][1:]}"),
    ),
    rule(
        r"i (?:can't|cannot|cant|never learned to|don't know how to) (?:swim|drive|cook|sing|"
        r"dance|read music|"
        r"ride a bike|whistle|type|draw|ski|skate)(?: [^?:]{3,30})?",
        Kind.ATTRIBUTE,
    ),
    rule(
        r"(?:i|we) (?:don't|do not|dont) (?:have|own) (?:an?|any) (?:car|tv|television|oven|"
        r"garden|phone|smartphone|"
        r"driving licen[cs]e|microwave|dishwasher|computer|pets?)",
        Kind.FACT,
    ),
    rule(
        r"(?:i|we) (?:start|begin|finish|leave|move|fly|travel|graduate|retire|marry) "
        rf"[\w' ]{{2,50}} {_SOON}|"
        rf"my [\w' ]{{3,40}} (?:starts|begins|ends|leaves|arrives|opens) {_SOON}(?: at "
        rf"[\w: ]{{1,10}})?",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        rf"i (?:{ADVERB} )?play (?!(?:it|that|this|along|around|about|with|a role|the role|a "
        r"game|devil)\b)"
        rf"(?:the )?[\w' -]{{3,40}}",
        Kind.FACT,
        Topic.LEISURE,
    ),
    rule(
        rf"i (?:{ADVERB} )?(?:do|practise|practice) (?:yoga|pilates|judo|karate|ballet|boxing|"
        r"gymnastics|archery|crossfit|tai chi|martial arts|meditation|calligraphy|pottery|"
        rf"ceramics|woodwork|theatre|improv)(?: .{{3,30}})?",
        Kind.FACT,
        Topic.LEISURE,
    ),
    rule(
        r"i (?:sing|play|dance)(?: \w+)? in (?:a|an|the) [\w' -]{3,40}|i (?:collect|breed|"
        r"grow|restore|"
        r"build|knit|crochet|sew|brew) (?!(?:it|that|this|up|you)\b)[\w' ,-]{3,50}",
        Kind.FACT,
        Topic.LEISURE,
    ),
    rule(
        r"(?:i'm|im|i am) (?:a member of|in|on) (?:a|an|the|my) (?:[\w'-]+ ){0,4}(?:club|"
        r"choir|band|team|orchestra|trade union|union|party|church|group|council|committee|"
        r"board)",
        Kind.FACT,
    ),
    rule(
        r"(?:i|we) (?:drive|own|ride|'ve got|have) (?:a|an|two|an old|a new) (?:[\w'-]+ )"
        r"{0,3}(?:car|bike|bicycle|motorbike|motorcycle|van|truck|boat|piano|guitar|violin|"
        r"garden|greenhouse|telescope|camera|3d printer|e-bike|scooter|sauna|pool|campervan)|"
        r"i drive an? (?!(?:hard|lot)\b)[\w' -]{2,30}",
        Kind.FACT,
        Topic.LEISURE,
    ),
    rule(
        r"(?:i|we) (?:use|have|own) (?:a|an) (?:[\w'-]+ ){0,3}(?:iphone|android phone|android|"
        r"macbook|mac|chromebook|thinkpad|ipad|kindle|raspberry pi|linux laptop|windows "
        r"laptop|laptop|pc)|i (?:use|run) (?:linux|windows|macos|ubuntu|debian|fedora|arch|"
        r"emacs|vim|neovim|vs code|firefox|android)(?: .{3,30})?",
        Kind.FACT,
        Topic.OTHER,
    ),
    rule(
        r"(?:i'm|im|i am|we're|we are) (?:moving|flying|travelling|traveling|going|relocating|"
        r"emigrating|driving) (?:back )?to (?!(?:bed|sleep|work|the (?:shop|gym|store|loo|"
        r"toilet|doctor)|be|have|try|do|make|write|need|get|say|use|see|take|go|start|ask|"
        rf"tell|give|start|buy|look)\b)[\w' ,-]{{2,40}}? "
        rf"{_SOON}",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"(?:i'm|im|i am|we're|we are) (?:moving|relocating|emigrating) to "
        r"(?P<place>[\w'-]+(?: (?-i:[A-Z])[\w'-]+){0,2})",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"(?:i'm|im|i am|we're|we are) planning (?:a|an|my|our) (?:[\w'-]+ ){0,3}(?:trip|"
        r"holiday|vacation|wedding|move|party|journey|weekend|honeymoon|hike)(?: (?:to|in|for|"
        r"with|around|on) [^?:]{2,50})?|(?:i'm|im|i am) planning to (?:visit|move|travel|"
        r"retire|study|learn|run|buy|apply|build|start|quit) (?!.*\b(?:it|this|that|him|"
        r"them)\b)[^?:]{2,50}",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        rf"(?:i'm|im|i am|we're|we are) (?:getting married|starting [\w' ]{{3,40}}|visiting "
        rf"[\w' ]{{3,40}}|running [\w' ]{{3,40}}|retiring|graduating|expecting (?:a|our|my) "
        rf"[\w ]*(?:baby|child)|having (?:a|an|my|our) [\w' ]*{_OCCASION}|taking "
        rf"[\w' ]{{3,40}}|leaving [\w' ]{{3,30}}) {_SOON}",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"(?:i'm|im|i am|we're|we are) (?:expecting (?:a baby|twins|our \w+ child)|getting "
        r"(?:married|divorced)|training for (?:a|an|the|my) [\w' ]{3,40}|saving (?:up )?for "
        r"(?:a|an|the|my) [\w' ]{3,40}|preparing for (?:a|an|the|my) [\w' ]{3,40}|looking for "
        r"a (?:new )?(?:job|flat|house))",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"(?:i|we)(?: have|'ve got|'ve| have got) (?:a|an|my|our) (?:[\w'-]+ )"
        rf"{{0,3}}{_OCCASION}(?: (?:with|at|in|for) [\w' ]{{2,30}})? {_SOON}(?: at "
        rf"[\w: ]{{1,10}})?",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        rf"my (?:[\w'-]+ ){{0,3}}{_OCCASION} is {_SOON}(?: at [\w: ]{{1,10}})?|my (?:[\w'-]+ )"
        rf"{{0,3}}{_OCCASION} is (?:on |in )?(?:{DAY}|{MONTH})",
        Kind.EVENT,
        Topic.PLANS,
    ),
    rule(
        r"(?:i'm|im|i am) (?:a |an )?(?:practising |practicing |devout |non-practising |"
        r"lapsed )?(?:catholic|christian|muslim|jewish|jew|hindu|buddhist|sikh|protestant|"
        r"atheist|agnostic|orthodox|quaker|mormon|lutheran|methodist|baptist|pagan)",
        Kind.ATTRIBUTE,
        Topic.RELIGION,
    ),
    rule(
        r"i (?:pray|go to (?:church|mosque|mass|the mosque|the synagogue|synagogue|temple)|"
        r"believe in god|fast during ramadan)(?: .{3,30})?",
        Kind.FACT,
        Topic.RELIGION,
    ),
    rule(
        r"(?:i'm|im|i am) (?:a |an )?(?:gay|lesbian|bisexual|bi|straight|asexual|trans|"
        r"transgender|queer|non-binary|nonbinary|pansexual|polyamorous|trans (?:man|woman))",
        Kind.ATTRIBUTE,
        Topic.SEXUALITY,
    ),
    rule(
        r"(?:i'm|im|i am) (?:a |an )?(?:black|white|asian|hispanic|latina|latino|latinx|roma|"
        r"kurdish|mixed[- ]race|african american|indigenous|arab|native american)",
        Kind.ATTRIBUTE,
        Topic.ETHNICITY,
    ),
    rule(
        r"i (?:always |usually |will )?(?:vote|voted) (?:for )?(?!(?:yes|no|on|it|that|this|"
        r"the motion)\b)[\w' -]{3,40}|(?:i'm|im|i am) (?:a |an )?(?:left-wing|right-wing|"
        r"liberal|conservative|socialist|communist|libertarian|republican|democrat|social "
        r"democrat|green voter|labour supporter|member of the [\w ]+ party)",
        Kind.ATTRIBUTE,
        Topic.POLITICS,
    ),
    rule(
        r"i (?:earn|make) (?:about |around )?[€$£]? ?\d[\d.,k]*(?: ?(?:euros?|dollars?|"
        r"pounds?|k|€|\$|£))?(?: (?:a|per) (?:year|month|week|hour))?(?: .{3,20})?|my "
        r"(?:salary|income|rent|mortgage|pension) is [^?:]{2,30}|i owe (?!you\b)[^?:]{3,40}|"
        r"(?:i'm|im|"
        r"i am) (?:bankrupt|in debt)",
        Kind.ATTRIBUTE,
        Topic.MONEY,
    ),
    rule(
        r"i (?:was|have been|'ve been) (?:convicted|arrested|sentenced|charged)(?: "
        r"[^?:]{3,40})?|(?:i'm|im|i am) on (?:probation|parole)|i have a criminal record",
        Kind.ATTRIBUTE,
        Topic.CRIME,
    ),
)
