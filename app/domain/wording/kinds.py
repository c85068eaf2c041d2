"""The kinds of words by which a clause is read; verbs stand as they stand after "I".

`OF_ANY`, `OF_ONE` and `OF_SEVERAL` are what stands before a noun of any number, of one thing, of
several. `RELATIVE` begins a clause that says of somebody what they do; behind `SAYING` a clause
needs no "that"; `LETTING` takes a verb in its plain form ("let you be"). `DOING_TO` is often done
to somebody, `DOING` is what somebody does.
"""

from app.domain.wordlists import listed

CONJUNCTIONS = listed(
    "that when whenever where wherever while whilst because cos cause if unless although though "
    "whether so but what whatever who whoever whom how why once until till since before after as "
    "like than lest yet therefore which"
)
JOINING = CONJUNCTIONS | listed(
    "user here there today tomorrow yesterday anywhere everywhere everything anything something "
    "nothing everyone everybody someone somebody anyone anybody one ones thing people things all "
    "him her them it you glad sure happy afraid proud sorry lucky last first next again ago "
    "moment day days"
)  # after these words somebody begins a clause of their own
PREPOSITIONS = listed(
    "of to with from by about at on in into onto over under underneath behind beside besides near "
    "around round against towards toward between without within through throughout across off "
    "out up down upon beyond above below past along among for beneath alongside inside outside "
    "except despite during via opposite unlike"
)
PARTICLES = listed("on off in out up down")
ARTICLES = listed("a an the my your his her this that")
OF_ANY = listed(
    "the my his her its our your their whose any other same best worst favourite favorite "
    "new old main whole good bad big small little certain few first second "
    "third last next only"
)
OF_ONE = listed("a an this that each every another one either neither")
OF_SEVERAL = listed("these those both many several few two three four five six most some all no")
ASKING = listed("what which")
RELATIVE = listed("who that which what everyone everything anyone all to")
ALONE = listed("i we you he she it they user")  # a verb comes behind these
SUBJECTS = listed("not to who i we you he she it they people")
GROUPS = listed("people children men women family team both two three they")
SINGULAR = listed("is has had does being been be")  # auxiliaries, before "the user" in a statement
LETTING = listed("let make help see hear watch have lets makes helps sees hears watches has made")
SAYING = listed(
    "say think know believe hope wish feel mean guess reckon claim insist suppose assume notice "
    "realise realize worry swear bet agree admit understand dream imagine pretend prove "
    "mention explain decide promise remember forget doubt suspect said thought knew felt meant "
    "swore understood dreamt"
)
GIVEN = listed(
    "gave left got bought brought sent told taught lent sold showed paid gives brings sends tells "
    "teaches buys lends"
)  # behind these the person is rather who it was given to: "the ring Ana gave me is lost"
TIMES = listed(
    "day days night time times year week month summer winter spring autumn morning afternoon "
    "evening moment minute hour weekend age"
)  # but: "the year my dad left I was ten"
OTHERS = listed(
    "who that which whose because when while where if he she it they is are was were has"
)  # behind these a verb need not be the person's any more
DOING_TO = listed(
    "give make keep help lead drive take bring send tell call show teach let get leave cause cost "
    "remind put set pay owe lend buy wake pick feed bite hurt have want ask allow enable force "
    "bother annoy scare frighten upset worry please amuse bore tire calm relax comfort cheer "
    "grant earn offer hand pass throw sell serve cook bake knit read sing turn drop see hear "
    "visit love hate like miss need know meet join follow find hold stop start save suit fit "
    "treat train coach support trust thank"
)
DOING = DOING_TO | listed(
    "be do go play work live write watch eat drink wear use sleep study say think feel believe "
    "hope wish mean run walk ride swim fly travel come stay sit stand lie rise wash clean iron "
    "fix repair build paint draw sew grow plant dig collect keep own rent share speak talk listen "
    "learn practise practice train exercise dance act perform sound look seem become "
    "enjoy prefer adore dislike avoid choose order carry open close lock park shop spend win lose "
    "break forget remember dream snore sneeze cough cry laugh smile shout drop fall move return "
    "arrive attend finish begin end try plan manage handle run support rely depend belong "
    "volunteer teach type print post cycle hike climb row sail ski skate fish hunt shoot cut chop "
    "boil fry peel mix smoke shave brush comb dress fold hang light burn cover plug unplug charge "
    "water weed mow sweep hoover recycle bin call phone text email message ring reach rest"
)
