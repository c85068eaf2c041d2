# ruff: noqa: E501 - a table is read row by row
"""Kinds of facts about other people and about pets, asked in other words than they were said.

"home again" and "home by letter" are the fact "home" of `kinds_common` in other words, and so on.
"""

from models.starter.tables.patterns import about_pet, about_relative
from models.starter.tables.words import Sort

OTHERS = (
    about_relative(
        "home again", Sort.PLACE,
        "my {who} resides in {value}|my {who}'s address is in {value}|my {who} has settled down in {value}|"
        "{value} is the town my {who} calls home|my {who} {name} rents a place in {value}",
        "If I wanted to knock on my {who}'s door, which town would I go to?|"
        "Which town would I drive to for a cup of tea at my {who}'s?|"
        "Where has my {who} made a home?|what's my {who}'s place of residence|Where is my {who} living these days?|"
        "in which town is my {who} a local",
        "where your {who} is based", "Is {value} where my {who} has a home?|Would I find my {who}'s front door in {value}?", "In {value}.",
    ),
    about_relative(
        "home by letter", Sort.PLACE,
        "I write to my {who} at an address in {value}|my letters to my {who} go to {value}|my {who} gets post at a house in {value}|"
        "{value} goes on the envelope when I write to my {who}|I send my {who}'s parcels to {value}",
        "If I sent my {who} a parcel, where should it go?|Where do I post a card for my {who}?|which town do i put on my {who}'s envelope|"
        "What place goes under my {who}'s name on a letter?|Where would a courier take a box for my {who}?|"
        "to which town does my {who}'s mail go|Remind me where I send things for my {who}.",
        "where your {who}'s post goes", "Does my {who}'s mail go to {value}?|Do I address my {who}'s cards to {value}?", "To {value}.",
    ),
    about_relative(
        "name again", Sort.NAME,
        "{value} is what everybody calls my {who}|my {who} was christened {value}|"
        "I know my {who} as {value}|my {who} signs as {value}",
        "How do I address my {who}?|Under what name do I know my {who}?|"
        "which name belongs to my {who}|What would I shout to get my {who}'s attention?|Remind me how my {who} is called.",
        "what your {who} is called", "Do I say {value} when I speak to my {who}?",
    ),
    about_relative(
        "name by card", Sort.NAME,
        "my birthday card to my {who} begins with Dear {value}|{value} is written on my {who}'s name tag|"
        "my {who} answers the phone with {value}|my {who} introduces themselves as {value}|I saved my {who} in my phone as {value}",
        "What do I write after Dear in a note to my {who}?|How would I introduce my {who} to somebody?|"
        "Whose name do I look for in my phone to reach my {who}?|what name does my {who} use|"
        "Can you remind me what my {who} is named?",
        "your {who}'s name", "Is my {who} named {value}?|Would my {who} turn round if I called out {value}?",
    ),
    about_relative(
        "job again", Sort.JOB,
        "my {who} is {a_value} by trade|{a_value} is what my {who} is by profession|"
        "my {who}'s occupation is {value}|my {who} {name} makes money as {a_value}",
        "How does my {who} pay the bills?|In what role is my {who} employed?|"
        "What did my {who} become professionally?|which career does my {who} have|What would my {who} put under occupation on a form?|"
        "Remind me what my {who} works as.",
        "what your {who}'s profession is", "Is my {who}'s profession {value}?|Does my {who} earn money as {a_value}?", "{A_value}.",
    ),
    about_relative(
        "job by day", Sort.JOB,
        "my {who} spends working days as {a_value}|my {who} found a post as {a_value}|my {who} gets paid to be {a_value}|"
        "my {who}'s contract says {value}|my {who} has been employed as {a_value} for years",
        "What is written on my {who}'s business card?|What sort of position does my {who} hold?|what's my {who}'s job title|"
        "What keeps my {who} busy from nine to five?|as what does my {who} earn a wage|Which calling does my {who} follow?|"
        "If somebody asks what my {who} is, what do I say?",
        "what work your {who} does", "Is {value} my {who}'s job title?|Would my {who}'s card say {value}?", "{A_value}.",
    ),
    about_relative(
        "employer again", Sort.COMPANY,
        "my {who} is employed by {value}|my {who} is on the staff of {value}|{value} pays my {who}'s wages|"
        "my {who} {name} has a position with {value}|my {who}'s employer is {value}",
        "Which firm pays my {who}?|Whose payroll is my {who} on?|what business does my {who} belong to|Who signs my {who}'s pay cheque?|"
        "Which organisation has taken my {who} on?|at what firm does my {who} earn money|What's the name of the company my {who} is with?",
        "which firm employs your {who}", "Is my {who} on {value}'s payroll?|Does {value} employ my {who}?", "{value}.",
    ),
    about_relative(
        "employer by badge", Sort.COMPANY,
        "my {who}'s badge says {value}|my {who} goes to work at {value}|my {who} was hired by {value}|my {who} does shifts at {value}|"
        "{value} took my {who} on",
        "What company name is on my {who}'s work pass?|Who hired my {who}?|where does my {who} clock in|Whom does my {who} serve as an employee?|"
        "What outfit is my {who} working with?|who gave my {who} a job|Where would I phone to get my {who} at work?",
        "who your {who}'s employer is", "Did {value} hire my {who}?|Is my {who} an employee of {value}?", "{value}.",
    ),
    about_relative(
        "birthday again", Sort.DATE,
        "my {who}'s date of birth is {value}|my {who} is another year older on {value}|"
        "I send my {who} birthday wishes on {value}|{value} is my {who}'s big day, the birthday",
        "When should I have a present ready for my {who}?|"
        "which day must i not forget for my {who}|When do I wish my {who} many happy returns?|"
        "When did my {who} come into the world?|when do we sing happy birthday to my {who}|When does my {who} get older?",
        "what date your {who} was born on", "Do I congratulate my {who} on {value}?", "On {value}.",
    ),
    about_relative(
        "birthday by cake", Sort.DATE,
        "I bake my {who} a birthday cake for {value}|my {who} gets birthday presents on {value}|my {who} blows out candles on {value}|"
        "my {who} has a birthday party each {value}|I wish my {who} a happy birthday on {value}",
        "When does my {who} blow out the candles?|By what date do I need a birthday card for my {who}?|"
        "when do i owe my {who} a cake|What date should I circle for my {who}'s birthday?|Which day of the year is my {who}'s own?|"
        "birthday of my {who}, when",
        "when your {who} has a birthday", "Is {value} the day my {who} gets a cake?|Does my {who} have a birthday on {value}?", "On {value}.",
    ),
    about_relative(
        "allergy again", Sort.FOOD,
        "my {who} comes out in a rash from {value}|my {who} gets hives from {value}|{value} makes my {who}'s throat swell|"
        "my {who} ends up in hospital after eating {value}|{value} brings my {who} out in spots",
        "What gives my {who} an allergic reaction?|Which food is dangerous for my {who}?|what triggers my {who}'s allergy|"
        "What would make my {who} ill at dinner?|What should a waiter know about my {who}?|which ingredient can't my {who} tolerate|"
        "What does my {who}'s body not put up with?",
        "what your {who} reacts to", "Is {value} risky for my {who}?|Does {value} set off my {who}'s allergy?", "{Value}.",
    ),
    about_relative(
        "allergy by menu", Sort.FOOD,
        "I keep {value} off the table for my {who}, who is allergic|my {who} needs a menu without {value} because of an allergy|"
        "my {who} has an intolerance to {value}|my {who} sneezes and itches from {value}|my {who} cannot have {value} for medical reasons",
        "What must I leave out when my {who} comes to dinner?|Which food has to stay off my {who}'s plate for health's sake?|"
        "my {who} can't digest something, what was it|Is there an ingredient that my {who} must steer clear of?|"
        "what do i tell the cook about my {who}|What food makes trouble for my {who}?|Which foodstuff is bad for my {who}?",
        "what your {who} must not have", "Must I keep {value} away from my {who}?|Would {value} harm my {who}?", "{Value}.",
    ),
    about_relative(
        "love again", Sort.FOOD,
        "my {who} could eat {value} every day|my {who} can't get enough of {value}|{value} tastes better to my {who} than anything|"
        "{value} is my {who}'s top choice at the table|my {who} {name} is mad about {value}",
        "Which dish makes my {who} happy?|What would my {who} pick from any menu?|what's my {who}'s dish of choice|"
        "What shall I put on the table to please my {who}?|What is my {who} fondest of eating?|which meal is my {who} crazy about|"
        "What food has my {who} got a weakness for?",
        "which dish your {who} is fondest of", "Would {value} please my {who}?|Is my {who} fond of {value}?", "{Value}.",
    ),
    about_relative(
        "love by plate", Sort.FOOD,
        "my {who} always takes a second helping of {value}|my {who} adores {value}|I treat my {who} to {value}, the dish that goes down best|"
        "my {who} goes wild for {value}|{value} is the meal my {who} enjoys most",
        "What should I serve to spoil my {who}?|Which food would my {who} ask seconds of?|what tastes best to my {who}|"
        "What would be the perfect dinner for my {who}?|What goes down well with my {who} at table?|"
        "what can i cook to cheer up my {who}|Which grub does my {who} like most?",
        "what your {who} likes best at table", "Does my {who} enjoy {value}?|Would my {who} take more {value}?", "{Value}.",
    ),
    about_relative(
        "age again", Sort.AGE,
        "my {who} has turned {value}|my {who} has reached the age of {value}|my {who} has {value} candles on the cake|"
        "{value} is my {who}'s age|my {who} {name} has seen {value} summers",
        "How many years has my {who} lived?|How many candles would go on a cake for my {who}?|what age has my {who} got to|"
        "How many birthdays has my {who} had?|What number would my {who} give for age on a form?|"
        "how many years old would my {who} be|Which age has my {who} reached?",
        "your {who}'s age", "Has my {who} reached {value}?|Are there {value} years behind my {who}?",
    ),
    about_relative(
        "study again", Sort.SUBJECT,
        "my {who} is doing a degree in {value}|my {who} reads {value} at college|my {who} is enrolled in {value}|"
        "{value} is my {who}'s course|my {who} {name} goes to lectures on {value}",
        "What is my {who} majoring in?|Which field will my {who} have a diploma in?|what's my {who}'s course about|"
        "In what subject does my {who} sit exams?|Which department is my {who} a student in?|what degree is my {who} after|"
        "What does my {who} take at college?",
        "what your {who}'s course is", "Is my {who} a student of {value}?|Does my {who} take {value} at college?", "{Value}.",
    ),
    about_relative(
        "instrument again", Sort.INSTRUMENT,
        "my {who} practises on the {value}|my {who} takes {value} lessons|my {who} makes music on the {value}|"
        "my {who} is the {value} player of a band|my {who} {name} performs on the {value}",
        "How does my {who} make music?|What would my {who} bring to a jam session?|what's my {who} musical on|"
        "Which instrument do I hear my {who} practise?|What goes into my {who}'s instrument case?|"
        "on what does my {who} perform|Which musical skill has my {who} got?",
        "on what your {who} makes music", "Can my {who} play a tune on the {value}?|Is the {value} my {who}'s instrument?", "The {value}.",
    ),
    about_relative(
        "speak again", Sort.LANGUAGE,
        "my {who} is fluent in {value}|my {who}'s mother tongue is {value}|I talk to my {who} in {value}|{value} is the language my {who} grew up with|"
        "my {who} {name} chats away in {value}",
        "What tongue is my {who} comfortable in?|In which language would I send my {who} a message?|what language do i need with my {who}|"
        "In what language does my {who} talk?|Which tongue does my {who} command?|what does my {who} converse in|"
        "A book for my {who} should be in which language?",
        "which language your {who} talks", "Is my {who} fluent in {value}?|Would my {who} understand {value}?", "{value}.",
    ),
    about_relative(
        "language course", Sort.LANGUAGE,
        "my {who} has begun to learn {value}|my {who} goes to evening classes in {value}|my {who} is picking up {value} with an app|"
        "{value} is the language my {who} is trying to learn|my {who} {name} is a beginner in {value}",
        "Which language is new for my {who}?|What foreign words is my {who} cramming?|what language is my {who} taking up|"
        "Of which language does my {who} still have only the basics?|What grammar is my {who} busy with?|"
        "which dictionary would help my {who} with the lessons",
        "which language your {who} is learning", "Is my {who} learning {value}?|Is my {who} new to {value}?", "{value}.",
    ),
    about_relative(
        "drive again", Sort.CAR,
        "my {who} gets about in {a_value}|my {who}'s car is {a_value}|my {who} bought {a_value} to get to work|"
        "my {who} {name} is at the wheel of {a_value}|{a_value} stands in my {who}'s garage",
        "What vehicle belongs to my {who}?|Which make of car would I see in my {who}'s drive?|what is my {who} behind the wheel of|"
        "What brand of automobile has my {who} got?|In what does my {who} motor around?|what wheels does my {who} own|"
        "Which car should I look for when my {who} picks me up?",
        "what vehicle your {who} has", "Is my {who}'s motor {a_value}?|Does my {who} own {a_value}?", "{A_value}.",
    ),
    about_relative(
        "motorbike", Sort.CAR,
        "my {who} rides {a_value} motorbike|my {who}'s motorcycle was made by {value}|my {who} tours on {a_value} with two wheels and an engine|"
        "my {who} polishes {a_value} motorcycle every spring|{value} built the motorbike my {who} rides",
        "What make is my {who}'s motorcycle?|Which brand of motorbike is my {who} on?|what does my {who} ride on two wheels|"
        "Who built my {who}'s bike with the engine?|What machine does my {who} put a helmet on for?|"
        "which make of bike does my {who} tour with",
        "what motorbike your {who} has", "Is my {who}'s motorbike {a_value}?|Does my {who} go touring on {a_value}?", "{A_value}.",
    ),
    about_relative(
        "pet again", Sort.NAME,
        "my {who} walks a dog called {value}|my {who} takes the dog {value} everywhere|my {who} named the dog {value}|"
        "{value} is my {who}'s dog|my {who}'s puppy answers to {value}",
        "What do I shout to call my {who}'s dog?|Which name is on my {who}'s dog's collar?|who barks at my {who}'s house|"
        "How is my {who}'s four-legged friend called?|What did my {who} name the dog?|name of my {who}'s dog please",
        "how your {who}'s dog is called", "Does my {who}'s dog answer to {value}?|Did my {who} name the dog {value}?",
    ),
    about_relative(
        "cat", Sort.NAME,
        "my {who}'s cat goes by {value}|my {who} has a kitten named {value}|{value} purrs on my {who}'s lap|my {who} shares the sofa with the cat {value}|"
        "my {who} feeds a tomcat called {value}",
        "Who purrs at my {who}'s house?|What's the name of my {who}'s cat?|how do i call my {who}'s kitty|"
        "Which feline name do I hear at my {who}'s?|What is my {who}'s mouser called?|what did my {who} name the cat",
        "what your {who}'s cat is called", "Is my {who}'s cat named {value}?|Does {value} miaow at my {who}'s place?",
    ),
    about_relative(
        "drink", Sort.DRINK,
        "my {who} always orders {value} at the bar|my {who} drinks {value} more than anything|my {who} likes {value} best of all drinks|"
        "{value} is my {who}'s usual drink|my {who} {name} is happiest with a glass of {value}",
        "What shall I pour my {who}?|What can I offer my {who} when we are thirsty?|what's my {who} having at the bar|"
        "Which beverage should I have in the fridge for my {who}?|What does my {who} like in a glass?|what would my {who} sip|"
        "What drink do I order for my {who}?",
        "what your {who} likes to drink", "Is {value} my {who}'s favourite drink?|Would my {who} be glad of a glass of {value}?", "{Value}.",
    ),
    about_relative(
        "no_drink", Sort.DRINK,
        "my {who} won't touch {value}|my {who} has given up {value}|my {who} never drinks {value}|{value} stays in the bottle when my {who} is here|"
        "I don't serve my {who} {value} any more",
        "Which drink does my {who} refuse?|What must I not pour for my {who}?|what doesn't my {who} drink|"
        "Which beverage has my {who} sworn off?|What should my {who}'s glass never be filled with?|what is off limits for my {who} at the bar",
        "which drink your {who} refuses", "Would my {who} turn down {value}?|Has my {who} stopped drinking {value}?", "{Value}.",
    ),
    about_relative(
        "dislike", Sort.FOOD,
        "my {who} can't stand {value}|my {who} pulls a face at {value}|my {who} pushes {value} to the edge of the plate|"
        "{value} turns my {who}'s stomach|my {who} {name} dislikes the taste of {value}",
        "What food does my {who} hate?|Which dish would put my {who} off a dinner?|what does my {who} find disgusting|"
        "What won't my {who} enjoy at all?|What leftovers would I find on my {who}'s plate?|which taste does my {who} loathe|"
        "What should I not cook if I want to please my {who}?",
        "what food your {who} can't bear", "Does my {who} loathe {value}?|Would {value} be a bad choice to serve my {who}?", "{Value}.",
    ),
    about_relative(
        "breakfast", Sort.FOOD,
        "my {who} starts the day with {value}|my {who} has {value} for breakfast|my {who} eats {value} first thing in the morning|"
        "{value} is on my {who}'s breakfast table|I make my {who} {value} in the morning",
        "What does my {who} eat in the morning?|With what does my {who} begin the day at table?|what's for breakfast when my {who} stays|"
        "What would I make my {who} after waking up?|Which food is my {who}'s first of the day?|what do i buy for my {who}'s breakfast",
        "what your {who} has for breakfast", "Does my {who} breakfast on {value}?|Is {value} my {who}'s first meal?", "{Value}.",
    ),
    about_relative(
        "cake", Sort.FOOD,
        "my {who} wants {a_value} cake for the party|I bake my {who} a cake with {value}|my {who}'s cake always has {value} in it|"
        "{value} goes into the cake I make for my {who}|my {who} asked for a cake of {value}",
        "What flavour should my {who}'s cake be?|What do I put into the cake for my {who}?|which sort of cake does my {who} get|"
        "What has to be in the batter for my {who}?|what do i bake my {who}'s cake with|Which cake would I order for my {who}?",
        "what cake your {who} likes", "Does {value} go into my {who}'s cake?|Is my {who}'s cake one with {value}?", "{Value}.",
    ),
    about_relative(
        "play", Sort.SPORT,
        "my {who} trains for {value} twice a week|my {who} is in {a_value} team|my {who} keeps fit with {value}|"
        "{value} is my {who}'s sport|my {who} {name} plays {value} at a club",
        "What sport is my {who} into?|Which sporty game keeps my {who} in shape?|what does my {who} do for exercise|"
        "Which game does my {who} compete in?|which athletic pursuit is my {who}'s|"
        "Which sport makes my {who} sweat?",
        "what sport your {who} does", "Does my {who} train for {value}?|Is {value} how my {who} keeps fit?", "{Value}.",
    ),
    about_relative(
        "team", Sort.PLACE,
        "my {who} supports the team from {value}|my {who} has a season ticket for the {value} stadium|my {who} is a fan of {value} United|"
        "my {who} cheers for {value} in the league|{value} is the side my {who} roots for",
        "Which team does my {who} support?|Whose scarf does my {who} wear on match day?|what club is my {who} a fan of|"
        "For which side does my {who} shout?|Which results put my {who} in a good mood?|who does my {who} root for",
        "which team your {who} supports", "Is my {who} {a_value} supporter?|Does my {who} root for {value}?",
    ),
    about_relative(
        "hobby", Sort.SPORT,
        "my {who} spends every free hour on {value}|my {who}'s pastime is {value}|my {who} relaxes with {value} after work|"
        "{value} is what my {who} does for fun|my {who} is hooked on {value}",
        "How does my {who} pass the time?|What does my {who} do for fun?|what's my {who}'s pastime|"
        "Where does all of my {who}'s spare time go?|What leisure pursuit has my {who} got?|what is my {who}'s passion after work|"
        "With what does my {who} unwind?",
        "how your {who} spends free time", "Does my {who} do {value} for pleasure?|Is {value} my {who}'s way to relax?", "{Value}.",
    ),
    about_relative(
        "together", Sort.SPORT,
        "I meet my {who} for {value} once a week|I do {value} together with my {who}|my {who} joins me for {value}|"
        "{value} is what my {who} and I do together|I share a love of {value} with my {who}",
        "What do my {who} and I do as a pair?|For which activity do I get together with my {who}?|what do i share with my {who}|"
        "Which pastime have my {who} and I got in common?|What is our joint thing, my {who}'s and mine?|why do my {who} and i meet up",
        "what you and your {who} do together", "Do my {who} and I do {value} together?|Is {value} something I share with my {who}?", "{Value}.",
    ),
    about_relative(
        "flatmate", Sort.NAME,
        "my {who} shares a flat with {value}|my {who}'s flatmate is {value}|my {who} splits the rent with {value}|"
        "{value} has the other bedroom at my {who}'s place|my {who} {name} shares a kitchen with {value}",
        "With whom does my {who} share rooms?|Who else might open the door at my {who}'s?|who's my {who}'s roommate|"
        "Who pays the other half of my {who}'s rent?|Whom would I meet in my {who}'s kitchen?|who does my {who} share a place with",
        "who shares your {who}'s flat", "Is {value} my {who}'s roommate?|Do {value} and my {who} share a home?",
    ),
    about_relative(
        "closest friend", Sort.NAME,
        "my {who}'s best friend is {value}|my {who} has been inseparable from {value} since childhood|my {who} tells {value} everything|"
        "{value} is my {who}'s closest pal|my {who} {name} is thick as thieves with {value}",
        "Who is my {who} closest to?|Which friend would my {who} invite first?|who's my {who}'s best mate|"
        "To whom does my {who} pour out their heart?|Who is my {who}'s buddy?|who does my {who} trust most among friends",
        "who your {who}'s best friend is", "Is {value} my {who}'s best mate?|Is my {who} very close to {value}?",
    ),
    about_relative(
        "boss", Sort.NAME,
        "my {who} reports to {value}|my {who}'s boss is {value}|my {who} takes orders from {value} at work|"
        "{value} is in charge of my {who}'s department|my {who} {name} has {value} as a line manager",
        "Who tells my {who} what to do at work?|Who is my {who}'s superior?|who's my {who}'s line manager|"
        "Whom must my {who} ask for a day off?|Who heads my {who}'s team at the office?|who does my {who} answer to|What's the name of my {who}'s chief?",
        "who your {who}'s boss is", "Is {value} my {who}'s superior?|Does my {who} report to {value}?",
    ),
    about_relative(
        "teacher", Sort.NAME,
        "my {who} takes lessons from {value}|my {who}'s teacher is {value}|my {who} is taught by {value}|"
        "{value} gives my {who} lessons|my {who} {name} goes to {value} for tuition",
        "Who teaches my {who}?|Who is my {who}'s instructor?|from whom does my {who} learn|Which tutor does my {who} have?|"
        "Who sets my {who} homework?|whose pupil is my {who}|Who would write my {who}'s report?",
        "who teaches your {who}", "Is my {who} a pupil of {value}?|Does {value} teach my {who}?",
    ),
    about_relative(
        "son", Sort.NAME,
        "my {who} has a son called {value}|my {who}'s boy is named {value}|my {who} is the parent of little {value}|"
        "{value} is my {who}'s son|my {who} picks the boy, {value}, up from school",
        "What's my {who}'s boy called?|What name did my {who} give the lad?|who is my {who}'s son|"
        "Which boy is growing up at my {who}'s?|Whom does my {who} call son?|name of my {who}'s little boy",
        "the name of your {who}'s son", "Is {value} my {who}'s boy?|Did my {who} name a son {value}?",
    ),
    about_relative(
        "daughter", Sort.NAME,
        "my {who} has a daughter called {value}|my {who}'s girl is named {value}|my {who} brings {value}, the daughter, to ballet|"
        "{value} is my {who}'s daughter|my {who} {name} is raising a girl called {value}",
        "What's my {who}'s girl called?|Which girl is growing up at my {who}'s?|who is my {who}'s daughter|"
        "What did my {who} name the little lady?|Whom does my {who} call daughter?|name of my {who}'s little girl",
        "the name of your {who}'s daughter", "Is {value} my {who}'s girl?|Did my {who} call a daughter {value}?",
    ),
    about_relative(
        "baby", Sort.NAME,
        "my {who} has just had a baby called {value}|my {who} named the newborn {value}|my {who}'s baby is {value}|"
        "{value} is the little one my {who} carries in a sling|my {who} pushes baby {value} about in a pram",
        "What did my {who} name the newborn?|What is my {who}'s little one called?|whats my {who}'s infant called|"
        "Which name goes on the card for my {who}'s baby?|Who keeps my {who} up at night with crying?|who's in my {who}'s pram",
        "what your {who}'s baby is called", "Is {value} my {who}'s newborn?|Did my {who} call the baby {value}?",
    ),
    about_relative(
        "due", Sort.DATE,
        "my {who} is expecting a baby on {value}|my {who}'s due date is {value}|my {who} is going to be a parent around {value}|"
        "{value} is when my {who}'s baby should arrive|my {who} has a little one on the way for {value}",
        "When will my {who}'s child be born?|When is the stork coming to my {who}?|when's my {who} due|"
        "For what date is my {who}'s baby expected?|By when should I have a cot ready for my {who}?|when does my {who} become a parent",
        "when your {who}'s baby is due", "Is my {who}'s baby expected on {value}?|Will my {who} be a parent by {value}?", "On {value}.",
    ),
    about_relative(
        "surgery again", Sort.DATE,
        "my {who} is having an operation on {value}|my {who} goes under the knife on {value}|my {who}'s op is booked for {value}|"
        "{value} is when the surgeon sees to my {who}|my {who} {name} has surgery on {value}",
        "When is my {who} being operated on?|On what date does my {who} need good wishes for the op?|when's my {who}'s operation|"
        "When will the surgeon see my {who}?|Which day does my {who} spend on the operating table?|when is my {who} in theatre at the hospital",
        "when your {who} is operated on", "Is my {who}'s op on {value}?|Will my {who} be with the surgeon on {value}?", "On {value}.",
    ),
    about_relative(
        "hospital", Sort.PLACE,
        "my {who} is in hospital in {value}|my {who} is a patient at the {value} clinic|my {who} lies on a ward in {value}|"
        "my {who} was taken by ambulance to {value}|I visit my {who} at the hospital in {value}",
        "Where is my {who} being treated?|To which town do I bring flowers for my poorly {who}?|which clinic is my {who} in|"
        "Where is my {who} getting better?|In which hospital is my {who}?|where did they admit my {who}",
        "which hospital your {who} is in", "Is my {who} being looked after in {value}?|Is my {who}'s hospital the one in {value}?", "In {value}.",
    ),
    about_relative(
        "doctor", Sort.NAME,
        "my {who} is under the care of Dr {value}|my {who}'s doctor is {value}|my {who} sees {value} about every ache|"
        "{value} is the physician my {who} trusts|my {who} {name} is on Doctor {value}'s list",
        "Which physician looks after my {who}?|Who do I ring when my {who} is ill?|who's my {who}'s gp|"
        "Who writes my {who}'s prescriptions?|Whose surgery does my {who} go to?|who treats my {who} when something hurts",
        "who your {who}'s doctor is", "Is {value} my {who}'s physician?|Does Dr {value} treat my {who}?", "{value}.",
    ),
    about_relative(
        "medicine", Sort.FOOD,
        "my {who} takes {value} drops against a cough|my {who} swallows {a_value} capsule each day|my {who} was prescribed {value}|"
        "{value} is my {who}'s medicine|I fetch {value} from the chemist for my {who}",
        "What medication is my {who} on?|What do I collect from the pharmacy for my {who}?|what does my {who} take against illness|"
        "Which remedy does my {who} rely on?|What has the doctor given my {who}?|what's on my {who}'s prescription",
        "what medicine your {who} takes", "Is my {who} on {value}?|Is {value} a remedy of my {who}'s?", "{Value}.",
    ),
    about_relative(
        "travel", Sort.PLACE,
        "my {who} has booked a holiday in {value}|my {who} is off to {value} soon|my {who} is packing for {value}|"
        "{value} is the next journey on my {who}'s list|my {who} {name} bought a ticket to {value}",
        "What's my {who}'s travel destination?|Where will my {who} send a postcard from?|where's my {who} off to|"
        "For which place is my {who} packing a suitcase?|Where does my {who}'s next journey lead?|where is my {who} going on holiday|"
        "Where would a guidebook for my {who} be about?",
        "where your {who} is off to", "Is my {who} travelling to {value}?|Has my {who} got a ticket to {value}?", "To {value}.",
    ),
    about_relative(
        "last holiday", Sort.PLACE,
        "my {who} has come back from {value} with a tan|my {who} spent last summer in {value}|my {who}'s last holiday was in {value}|"
        "{value} is where my {who} took the photos last August|I got a postcard from my {who} from {value} last summer",
        "Where did my {who} go last summer?|From where did my {who} bring home holiday photos?|where was my {who} on holiday last year|"
        "Which place did my {who} see on the latest trip?|Where has my {who} been on vacation?|what spot did my {who} pick for the last vacation",
        "where your {who} was on holiday", "Was my {who} in {value} last summer?|Has my {who} been on holiday in {value}?", "In {value}.",
    ),
    about_relative(
        "moving", Sort.PLACE,
        "my {who} is moving to {value}|my {who} has found a new flat in {value}|my {who} is packing up to relocate to {value}|"
        "{value} is where my {who} will live from next month|my {who} {name} is looking forward to a new home in {value}",
        "Where is my {who} about to relocate?|Where will the removal van take my {who}'s furniture?|where's my {who} moving|"
        "What will my {who}'s new town be?|Where will I find my {who} after the move?|which city is my {who} leaving us for",
        "where your {who} is moving", "Is my {who} relocating to {value}?|Will {value} be my {who}'s new home?", "To {value}.",
    ),
    about_relative(
        "visit again", Sort.DAY,
        "my {who} is coming to stay on {value}|my {who} drops by on {value}|I expect my {who} at mine on {value}|"
        "my {who} will be on my doorstep on {value}|my {who} {name} is dropping in on {value}",
        "When do I have my {who} as a guest?|For when should I make up the spare bed for my {who}?|what day is my {who} stopping by|"
        "When can I expect my {who} at the door?|On which day must I tidy up because of my {who}?|when does my {who} turn up at my place",
        "which day your {who} drops by", "Will my {who} be here on {value}?|Do I have my {who} as a guest on {value}?", "On {value}.",
    ),
    about_relative(
        "arrival", Sort.TIME,
        "my {who}'s train gets in at {value}|I pick my {who} up from the station at {value}|my {who} pulls in by train at {value}|"
        "my {who} steps off the train at {value}|I fetch my {who} from the platform at {value}",
        "What time should I be at the station for my {who}?|When does my {who}'s train come in?|at what hour do i fetch my {who}|"
        "By what time must I stand on the platform for my {who}?|When does my {who} get off the train?|what time do i collect my {who}",
        "when your {who}'s train gets in", "Does my {who} reach the station at {value}?|Do I collect my {who} at {value}?", "At {value}.",
    ),
    about_relative(
        "meeting", Sort.DATE,
        "I have an appointment with my {who} on {value}|I'm due at my {who}'s on {value}|my {who} expects me on {value}|"
        "my next meeting with my {who} is on {value}|I booked my {who} for {value}",
        "What date is pencilled in for my {who} and me?|On what date am I expected by my {who}?|when's my appointment with my {who}|"
        "For when have I arranged something with my {who}?|When must I turn up at my {who}'s?|which date did i fix with my {who}",
        "when you see your {who}", "Am I seeing my {who} on {value}?|Did I fix {value} with my {who}?", "On {value}.",
    ),
    about_relative(
        "dinner day", Sort.DAY,
        "I have dinner with my {who} every {value}|my {who} cooks for me on {value}|I eat at my {who}'s on {value}|"
        "{value} is the evening I dine with my {who}|my {who} sets a place for me on {value}",
        "Which evening do I spend at my {who}'s table?|On what day do I not cook, because of my {who}?|when do i dine with my {who}|"
        "Which day of the week do my {who} and I have a meal together?|When do I get fed by my {who}?|what night is supper with my {who}",
        "which day you eat with your {who}", "Do I eat with my {who} on {value}?|Is {value} the night for supper with my {who}?", "On {value}.",
    ),
    about_relative(
        "phone", Sort.NUMBER,
        "my {who}'s phone number is {value}|I reach my {who} by phone on {value}|my {who}'s mobile is {value}|"
        "{value} is what I dial for my {who}|my {who} picks up on extension {value}",
        "What digits do I dial to talk to my {who}?|How do I get my {who} on the line?|what's my {who}'s mobile number|"
        "On which number can I call my {who}?|What do I type into my phone to ring my {who}?|my {who}'s telephone number?|"
        "Which digits belong to my {who}'s phone?",
        "your {who}'s phone number", "Do I dial {value} for my {who}?|Is my {who} on {value} by phone?",
    ),
    about_relative(
        "number again", Sort.NUMBER,
        "my {who}'s door has the number {value} on it|my {who} lives at number {value}|my {who}'s apartment is {value}|"
        "{value} is the number on my {who}'s letter box|I press bell {value} for my {who}",
        "Which bell do I ring at my {who}'s building?|At what door do I stop to find my {who}?|which apartment is my {who}'s|"
        "What number do I look for on my {who}'s street?|Which flat is my {who} in?|what's on my {who}'s doorplate",
        "your {who}'s flat number", "Is my {who}'s door number {value}?|Do I look for {value} to find my {who}'s door?",
    ),
    about_relative(
        "postcode", Sort.NUMBER,
        "my {who}'s postcode is {value}|my {who}'s zip code is {value}|my {who} has {value} as the postal code|"
        "{value} are the digits before the town in my {who}'s address|I write the postcode {value} on letters to my {who}",
        "Which postal code do I put on my {who}'s letters?|What zip goes with my {who}'s address?|my {who}'s postcode please|"
        "Which area code for mail does my {who} have?|What digits does the post office need for my {who}?|what's the zip for my {who}",
        "your {who}'s postcode", "Is {value} my {who}'s zip?|Does mail for my {who} need the code {value}?",
    ),
    about_relative(
        "door code", Sort.NUMBER,
        "my {who}'s front gate opens with {value}|my {who}'s entry code is {value}|I type {value} to get into my {who}'s building|"
        "{value} unlocks the keypad at my {who}'s|my {who} told me to press {value} at the entrance",
        "How do I get through my {who}'s gate?|Which digits open my {who}'s entrance?|what's the code at my {who}'s house|"
        "What must I key in to get to my {who}?|Which combination does my {who}'s keypad want?|what do i press to be let in at my {who}'s",
        "the code at your {who}'s entrance", "Does {value} open my {who}'s entrance?|Do I key in {value} at my {who}'s?",
    ),
    about_relative(
        "street", Sort.PLACE,
        "my {who} lives on {value} Road|my {who}'s house stands on {value} Street|my {who}'s road is named after {value}|"
        "{value} Avenue is my {who}'s street|I turn into {value} Lane to get to my {who}'s",
        "Which road is my {who}'s house on?|What's the name of my {who}'s street?|what road do i take to my {who}'s front door|"
        "Which street sign should I look out for near my {who}'s?|On what road is my {who} at home?|which street for my {who}, to tell the taxi",
        "which street your {who} lives on", "Is {value} the name of my {who}'s street?|Is my {who}'s house on {value} Road?",
    ),
    about_relative(
        "office", Sort.PLACE,
        "my {who}'s office is in {value}|my {who} commutes to {value}|my {who} has a desk at the {value} branch|"
        "{value} is where my {who}'s workplace is|my {who} {name} goes in to {value} for work",
        "To which town does my {who} commute?|In what city is my {who}'s desk?|where's my {who}'s office|"
        "Where would I pick my {who} up after work?|At which branch is my {who} working?|what town does my {who} travel to each working day",
        "where your {who}'s office is", "Is my {who}'s workplace in {value}?|Does my {who} travel to {value} for work?", "In {value}.",
    ),
    about_relative(
        "own shop", Sort.PLACE,
        "my {who} runs a little shop in {value}|my {who}'s store is in {value}|my {who} has opened a boutique in {value}|"
        "{value} is where my {who} sells things over the counter|my {who} {name} stands behind a counter in {value}",
        "Where can I buy something from my {who}?|In which town does my {who} have a store?|where's my {who}'s shop|"
        "Where would customers find my {who}?|In what place is my {who} a shopkeeper?|what town is my {who}'s business in",
        "where your {who}'s shop is", "Does my {who} keep a shop in {value}?|Would I find my {who} behind a counter in {value}?", "In {value}.",
    ),
    about_relative(
        "summer house", Sort.PLACE,
        "my {who} has a summer house near {value}|my {who} owns a cottage in {value}|my {who} spends weekends at a cabin in {value}|"
        "{value} is where my {who}'s holiday home is|my {who}'s second home is in {value}",
        "Where does my {who} keep a place for the holidays?|Where is my {who}'s country retreat?|where's my {who}'s cottage|"
        "To which place does my {who} escape from town?|Near which town is my {who}'s weekend house?|where could we stay at my {who}'s in july",
        "where your {who}'s summer house is", "Is my {who}'s cottage in {value}?|Has my {who} a second home near {value}?", "In {value}.",
    ),
    about_relative(
        "met", Sort.PLACE,
        "I met my {who} in {value}|I got to know my {who} in {value}|{value} is where I made my {who}'s acquaintance|"
        "I bumped into my {who} for the first time in {value}|my first meeting with my {who} was in {value}",
        "Where did I first see my {who}?|In which city did my {who} come into my life?|where do i know my {who} from|"
        "Where did the story of my {who} and me begin?|What place brought my {who} and me together?|where was i introduced to my {who}",
        "where you met your {who}", "Did I get to know my {who} in {value}?|Was it in {value} that I met my {who}?", "In {value}.",
    ),
    about_relative(
        "collection", Sort.CAR,
        "my {who} collects model cars by {value}|my {who} has a shelf full of toy {value} cars|my {who} hunts flea markets for old {value} badges|"
        "{value} is the make my {who} collects in miniature|my {who} hoards everything with {value} on it",
        "What does my {who} collect?|Which brand should I keep an eye open for at a flea market, for my {who}?|what's my {who}'s collection of|"
        "What would I find on my {who}'s shelves of treasures?|Which make does my {who} hunt for as a collector?|what things does my {who} hoard",
        "what your {who} collects", "Does my {who} collect things by {value}?|Would {a_value} badge fit my {who}'s collection?",
    ),
    about_relative(
        "garden", Sort.FOOD,
        "my {who} grows {value} in the garden|my {who} has a bed of {value} behind the house|my {who} plants {value} each spring|"
        "{value} does well in my {who}'s greenhouse|my {who} harvests {value} in September",
        "What does my {who} have in the vegetable patch?|Which crop does my {who} bring in?|what's growing at my {who}'s|"
        "What did my {who} sow?|Which produce would I get from my {who}'s plot?|what does my {who} raise from seed|What home-grown thing has my {who} got?",
        "what grows in your {who}'s garden", "Is there {value} in my {who}'s vegetable patch?|Does my {who} raise {value}?", "{Value}.",
    ),
    about_relative(
        "jam", Sort.FOOD,
        "my {who} makes jam from {value}|my {who} boils {value} into jam every autumn|my {who} fills jars with {value} preserve|"
        "{value} goes into the jam my {who} cooks|my {who} gave me a pot of homemade {value} jam",
        "What sort of jam does my {who} make?|Which fruit or veg ends up in my {who}'s jars?|what does my {who} preserve|"
        "What's in the pots my {who} boils up?|What is my {who}'s home-made spread of?|whats my {who} putting on toast from their own kitchen",
        "what your {who} makes jam from", "Does my {who} cook jam of {value}?|Is there {value} in my {who}'s jars?", "{Value}.",
    ),
    about_relative(
        "knitting", Sort.COLOUR,
        "my {who} is knitting {a_value} scarf|my {who} bought {value} wool for the next jumper|my {who}'s needles are full of {value} yarn|"
        "{value} is the wool my {who} knits with|my {who} ran out of {value} yarn",
        "Which shade of yarn does my {who} use?|What colour is my {who}'s knitting?|what wool should i bring my {who}|"
        "In which colour will my {who}'s woolly thing be?|Which ball of wool would help my {who} carry on?|what color yarn is my {who} using",
        "what colour your {who} is knitting in", "Does my {who} knit with {value} wool?|Would {value} yarn be right for my {who}?", "{Value}.",
    ),
    about_relative(
        "reading", Sort.TITLE,
        "my {who} is reading {value}|my {who} has {value} on the bedside table|my {who} is halfway through {value}|"
        "{value} is the novel my {who} can't put down|my {who} {name} has got stuck into {value}",
        "Which book is my {who} in the middle of?|What title has my {who}'s bookmark in it?|what's my {who} reading at the moment|"
        "What keeps my {who} turning pages?|Which story is my {who} following in print?|what lies on my {who}'s bedside table",
        "what your {who} is reading", "Is my {who} in the middle of {value}?|Does my {who}'s bookmark stick in {value}?",
    ),
    about_relative(
        "music", Sort.MUSIC,
        "my {who} listens to {value} all day|my {who} is {a_value} fan|my {who}'s playlists are full of {value}|"
        "{value} comes out of my {who}'s headphones|my {who} {name} turns up the radio for {value}",
        "What music is my {who} into?|Which genre does my {who} put on?|what does my {who} listen to|"
        "What would I hear coming from my {who}'s room?|What style of record should I give my {who}?|what's on my {who}'s headphones|"
        "To what tunes does my {who} dance?",
        "what music your {who} listens to", "Does my {who} like {value}?|Would my {who} go to {a_value} concert?", "{Value}.",
    ),
    about_relative(
        "idol", Sort.NAME,
        "my {who} has seen {value} live three times|my {who} is a huge fan of the singer {value}|my {who} has a poster of {value}|"
        "{value} is my {who}'s idol|my {who} knows every song by {value}",
        "Which star does my {who} adore?|Whose concerts does my {who} go to?|who is my {who} a fan of|"
        "Whose face is on my {who}'s wall?|Which singer would my {who} queue all night for?|whose songs does my {who} know by heart",
        "whose fan your {who} is", "Does my {who} adore {value}?|Is my {who} a fan of {value}?",
    ),
    about_relative(
        "fear", Sort.BREED,
        "my {who} is scared of every {value}|my {who} crosses the street to avoid {a_value}|my {who} freezes at the sight of {a_value}|"
        "{a_value} once bit my {who}, who has been afraid of them ever since|my {who} {name} has a phobia of the {value}",
        "What animal is my {who} afraid of?|What gives my {who} the shivers on a walk?|what scares my {who}|"
        "Which dog must I keep away from my {who}?|What does my {who} have a phobia of?|which breed frightens my {who}|What makes my {who} run away?",
        "what your {who} is afraid of", "Is my {who} frightened of {a_value}?|Would {a_value} make my {who} nervous?", "{A_value}.",
    ),
    about_relative(
        "present", Sort.TITLE,
        "my {who} wants {value} for Christmas|my {who} has put {value} on the wish list|my {who} would be over the moon to unwrap {value}|"
        "{value} is the gift my {who} hopes for|my {who} {name} keeps hinting at {value} as a present",
        "What should I give my {who} at Christmas or on a birthday?|What would my {who} love to unwrap?|what gift does my {who} want|"
        "Which present would make my {who}'s eyes light up?|What is my {who} wishing for?|what do i wrap up for my {who}|"
        "I need a gift idea for my {who}, any hints?",
        "what present your {who} wants", "Is {value} on my {who}'s wish list?|Would {value} be a good gift for my {who}?",
    ),
    about_relative(
        "gave me", Sort.TITLE,
        "my {who} gave me {value} for my birthday|I got {value} as a present from my {who}|{value} was my {who}'s gift to me|"
        "my {who} {name} surprised me with {value}|I unwrapped {value} from my {who}",
        "What did my {who} give me?|For what gift do I owe my {who} a thank-you note?|what was in the parcel from my {who}|"
        "Which of my things came from my {who}?|What did I receive from my {who}?|what present have i had from my {who}",
        "what your {who} gave you", "Did I get {value} from my {who}?|Was {value} a gift from my {who}?",
    ),
    about_relative(
        "lent", Sort.TITLE,
        "my {who} has borrowed {value} from me|I loaned my {who} {value}|my copy of {value} is still at my {who}'s|"
        "{value} is on loan to my {who}|my {who} has not given {value} back to me",
        "What should my {who} return to me?|Which of my things does my {who} still have?|what did i lend my {who}|"
        "What is missing from my shelf because of my {who}?|What must I ask my {who} to bring back?|what has my {who} got of mine",
        "what you lent your {who}", "Does my {who} still have my {value}?|Did I lend {value} to my {who}?",
    ),
    about_relative(
        "debt", Sort.NUMBER,
        "I owe my {who} {value} euros|my debt to my {who} is {value} euros|I borrowed {value} euros from my {who}|"
        "my {who} is waiting for {value} euros from me|{value} euros is what my {who} gets from me",
        "How much do I have to pay my {who} back?|What sum does my {who} wait for?|how much money do i owe my {who}|"
        "What must I hand over to be quits with my {who}?|What amount did my {who} advance me?|how deep am i in my {who}'s debt",
        "how much you owe your {who}", "Do I have {value} euros to pay back to my {who}?|Is my {who} waiting for {value} euros?", "{value} euros.",
    ),
    about_relative(
        "bouquet", Sort.FLOWER,
        "my {who} loves {value} in a vase|my {who}'s favourite bouquet is {value}|I bring my {who} {value} when I visit|"
        "{value} is the bloom my {who} likes best|my {who} is happy when the florist has {value}",
        "Which flowers should I take to my {who}?|What do I ask the florist for when it's for my {who}?|which flower does my {who} like|"
        "What bouquet would please my {who}?|What blossom is my {who}'s favourite?|what should stand in my {who}'s vase",
        "which flowers your {who} likes", "Would my {who} be glad of {value}?|Is {value} the right bunch for my {who}?", "{Value}.",
    ),
    about_relative(
        "coat size", Sort.AGE,
        "my {who} takes a size {value} in coats|my {who}'s jackets come in size {value}|my {who}'s coat label says {value}|"
        "{value} is the size that fits my {who} in jackets|I buy coats for my {who} in size {value}",
        "Which size of jacket should I get my {who}?|What fits my {who} as a coat?|what size coat is my {who}|"
        "What number must be on a coat's label for my {who}?|In which size would I order my {who} a jacket?|jacket size of my {who}?",
        "your {who}'s coat size", "Would size {value} fit my {who} as a coat?|Does my {who} wear jackets in {value}?",
    ),
    about_relative(
        "trouser size", Sort.AGE,
        "my {who} wears jeans in size {value}|my {who}'s trousers are size {value}|my {who} fits into size {value} trousers|"
        "{value} is my {who}'s waist for jeans|I order my {who}'s jeans in {value}",
        "Which jeans fit my {who}?|What do I tell the shop when I buy my {who} trousers?|what size jeans is my {who}|"
        "What number stands on the label of my {who}'s jeans?|In what size does my {who} need trousers?|whats my {who}'s trouser size",
        "your {who}'s trouser size", "Are jeans in {value} right for my {who}?|Does my {who} take size {value} in trousers?",
    ),
    about_relative(
        "colour again", Sort.COLOUR,
        "my {who} likes {value} better than any other colour|my {who} is fond of everything {value}|my {who} wants everything to be {value}|"
        "{value} is my {who}'s colour|my {who} {name} picks {value} whenever there is a choice of colours",
        "Which shade makes my {who} smile?|In what colour should I buy something for my {who}?|what's my {who}'s favorite color|"
        "Which tone would my {who} choose?|What wrapping paper would my {who} like, which colour?|which hue does my {who} prefer",
        "which colour your {who} likes best", "Does my {who} prefer {value}?|Would my {who} choose something {value}?", "{Value}.",
    ),
    about_relative(
        "hair", Sort.COLOUR,
        "my {who} has dyed their hair {value}|my {who} came home from the salon with {value} hair|my {who}'s curls are {value} now|"
        "{value} is my {who}'s hair colour|my {who} has {value} hair",
        "What colour is my {who}'s hair?|Which dye does my {who} use on their head?|what hair color has my {who} got|"
        "How would I describe my {who}'s head from behind?|Which shade is on my {who}'s head?|what do my {who}'s locks look like",
        "what colour your {who}'s hair is", "Is my {who}'s hair {value}?|Would I see {value} curls on my {who}?", "{Value}.",
    ),
    about_relative(
        "eyes", Sort.COLOUR,
        "my {who} has {value} eyes|my {who}'s eyes are {value}|my {who} looks at the world through {value} eyes|"
        "{value} is the shade of my {who}'s eyes|my {who}'s passport says {value} under eyes",
        "What colour are my {who}'s eyes?|Which iris shade has my {who} got?|what color eyes does my {who} have|"
        "What would I see if I looked deep into my {who}'s eyes?|What does the eye line of my {who}'s passport say?|which eye colour is my {who}'s",
        "what colour your {who}'s eyes are", "Are my {who}'s eyes {value}?|Is {value} my {who}'s eye colour?", "{Value}.",
    ),
    about_relative(
        "film", Sort.TITLE,
        "my {who} has watched {value} ten times|my {who}'s favourite film is {value}|my {who} can quote all of {value}, the film|"
        "{value} is the movie my {who} likes best|my {who} {name} always suggests {value} for film night",
        "Which movie would my {who} watch again and again?|What shall we put on for film night with my {who}?|what film does my {who} love|"
        "Which picture is number one for my {who}?|What is my {who}'s best-loved movie?|what does my {who} want to see on screen",
        "your {who}'s favourite film", "Is {value} a film my {who} loves?|Would my {who} watch {value} once more?",
    ),
    about_relative(
        "board game", Sort.TITLE,
        "my {who} always wins at {value}|my {who} brings {value} to every games night|my {who} wants to play {value} after dinner|"
        "{value} is the board game my {who} likes best|my {who} taught us all the rules of {value}",
        "Which board game should I get out for my {who}?|What do we play when my {who} comes to games night?|what game is my {who} good at|"
        "Which box comes off the shelf when my {who} is here?|With which game can I tempt my {who} to the table?|what's my {who}'s board game",
        "which board game your {who} plays", "Does my {who} play {value}?|Is {value} the game for my {who}?",
    ),
    about_relative(
        "clothes shop", Sort.COMPANY,
        "my {who} buys clothes at {value}|my {who}'s wardrobe comes from {value}|my {who} gets every shirt from {value}|"
        "{value} dresses my {who}|my {who} {name} never buys trousers anywhere but at {value}",
        "Where does my {who} get clothes?|For which shop should I buy my {who} a voucher for clothing?|what store are my {who}'s clothes from|"
        "Which label would I find in my {who}'s wardrobe?|Where does my {who} go when there is nothing to wear?|whose clothing does my {who} wear",
        "where your {who} buys clothes", "Does my {who} dress at {value}?|Are my {who}'s clothes from {value}?",
    ),
    about_relative(
        "restaurant", Sort.COMPANY,
        "my {who} always books a table at {value}|my {who}'s favourite restaurant is {value}|I take my {who} to {value} for dinner out|"
        "{value} is where my {who} likes to eat out|my {who} {name} raves about the cooking at {value}",
        "Which restaurant does my {who} like?|Where should I reserve a table for my {who} and me?|where does my {who} dine out|"
        "At what place would a meal please my {who}?|Whose cooking does my {who} rave about?|where do i invite my {who} for a meal out",
        "which restaurant your {who} likes", "Does my {who} like to eat at {value}?|Should I book {value} for my {who}?",
    ),
    about_relative(
        "gym", Sort.COMPANY,
        "my {who} lifts weights at {value}|my {who} is a member of the gym {value}|my {who} works out at {value}|"
        "{value} is my {who}'s fitness studio|my {who} {name} sweats on a treadmill at {value}",
        "Which gym does my {who} go to?|Where does my {who} exercise?|where does my {who} work out|"
        "At what fitness place might I bump into my {who}?|Who does my {who} pay for a fitness membership?|what gym is my {who} with",
        "which gym your {who} goes to", "Does my {who} work out at {value}?|Is my {who} a gym member at {value}?",
    ),
    about_relative(
        "day off", Sort.DAY,
        "my {who} doesn't work on {value}|my {who} has {value} off|my {who} is free every {value}|"
        "{value} is my {who}'s day off|my {who} {name} never goes in to work on {value}",
        "On which weekday is my {who} free?|When could I do something with my {who} without work in the way?|what day does my {who} have off|"
        "Which day of the week does my {who} rest from the job?|When is my {who} not at work?|which weekday is good for my {who}",
        "which day your {who} is free", "Is my {who} free on {value}?|Does my {who} rest from work on {value}?", "On {value}.",
    ),
    about_relative(
        "shift", Sort.TIME,
        "my {who} starts work at {value}|my {who}'s shift begins at {value}|my {who} has to be at work by {value}|"
        "my {who} clocks in at {value}|{value} is when my {who}'s working day begins",
        "When does my {who} begin work?|From what hour is my {who} busy at work?|what time is my {who} on duty|"
        "Until when can I reach my {who} before work?|At what time must my {who} be at the workplace?|when does the working day start for my {who}",
        "when your {who} starts work", "Is my {who} at work from {value}?|Does my {who} go on duty at {value}?", "At {value}.",
    ),
    about_relative(
        "wake", Sort.TIME,
        "my {who} gets out of bed at {value}|my {who}'s alarm goes off at {value}|my {who} is up by {value}|"
        "my {who} wakes at {value}|{value} is when my {who} opens both eyes in the morning",
        "When does my {who} get up?|From what time would I not disturb my {who}'s sleep?|what time does my {who} wake up|"
        "At what hour does my {who}'s day begin?|For what time does my {who} set the clock?|when is my {who} awake",
        "when your {who} gets up", "Is my {who} up at {value}?|Does my {who} sleep until {value}?", "At {value}.",
    ),
    about_relative(
        "bedtime", Sort.TIME,
        "my {who} goes to bed at {value}|my {who}'s bedtime is {value}|my {who} turns the light off at {value}|"
        "my {who} is asleep by {value}|{value} is when my {who} says good night",
        "When does my {who} turn in?|When is it too late at night for a chat with my {who}?|what time does my {who} go to sleep|"
        "How late does my {who} stay up?|At what hour is it lights out for my {who}?|when is my {who} off to bed",
        "when your {who} goes to bed", "Is my {who} in bed at {value}?|Does my {who} stay up until {value}?", "At {value}.",
    ),
    about_relative(
        "wedding day", Sort.DATE,
        "my {who} is getting married on {value}|my {who}'s wedding is on {value}|my {who} ties the knot on {value}|"
        "I am a guest at my {who}'s wedding on {value}|my {who} {name} will walk down the aisle on {value}",
        "When is my {who} getting hitched?|On what date do I need a hat for my {who}'s big do?|when's my {who}'s wedding|"
        "When will there be rice thrown at my {who}?|For which date has my {who} sent out wedding invitations?|what day does my {who} become a newlywed",
        "when your {who}'s wedding is", "Is my {who}'s marriage ceremony on {value}?|Does my {who} marry on {value}?", "On {value}.",
    ),
    about_relative(
        "exam again", Sort.DATE,
        "my {who} is sitting an exam on {value}|my {who} gets tested on {value}|my {who} has to pass a test on {value}|"
        "my {who}'s finals are on {value}|{value} is when my {who} sits the paper",
        "When do I cross my fingers for my {who}'s test?|On what date is my {who} examined?|when's my {who}'s big test|"
        "By when must my {who} have revised?|Which day will my {who} be nervous in the exam hall?|when does my {who} sit the paper",
        "when your {who}'s exam is", "Does my {who} sit a test on {value}?|Is {value} my {who}'s exam day?", "On {value}.",
    ),
    about_relative(
        "new job day", Sort.DATE,
        "my {who} begins a new job on {value}|my {who}'s first day at the new firm is {value}|my {who} joins the new company on {value}|"
        "my {who} takes up a new post on {value}|{value} is when my {who} starts in the new job",
        "When does my {who} change jobs?|On what date is my {who} the new one at work?|when's my {who}'s first day at the new place|"
        "From when does my {who} have a new employer?|When should I wish my {who} luck for the first day at work?|when does my {who} start the new job",
        "when your {who} starts the new job", "Does my {who} begin at a new firm on {value}?|Is {value} my {who}'s first working day?", "On {value}.",
    ),
    about_relative(
        "retirement", Sort.DATE,
        "my {who} retires on {value}|my {who}'s last day at work is {value}|my {who} will draw a pension from {value}|"
        "my {who} stops working for good on {value}|{value} is the beginning of my {who}'s retirement",
        "When does my {who} become a pensioner?|On what date does my {who} leave working life?|when's my {who} retiring|"
        "From when will my {who} never have to work again?|When does my {who} hang up the work clothes for ever?|what date is my {who}'s farewell from work",
        "when your {who} retires", "Will my {who} be a pensioner from {value}?|Does my {who} finish working life on {value}?", "On {value}.",
    ),
    about_relative(
        "ambition", Sort.JOB,
        "my {who} dreams of being {a_value} one day|my {who} hopes to become {a_value}|my {who} is training to be {a_value}|"
        "{a_value} is what my {who} would like to be|my {who} {name} wants to end up as {a_value}",
        "What does my {who} want to become?|Which job does my {who} dream of?|what's my {who}'s ambition|"
        "What would my {who} like to be later on?|Which profession is my {who} aiming for?|what career does my {who} hope for",
        "what your {who} wants to become", "Does my {who} hope to be {a_value}?|Is {value} my {who}'s dream job?", "{A_value}.",
    ),
    about_relative(
        "taught me", Sort.SUBJECT,
        "my {who} taught me {value}|I learned {value} from my {who}|my {who} got me interested in {value}|"
        "{value} is what I picked up from my {who}|my {who} {name} introduced me to {value}",
        "What did I learn from my {who}?|For which knowledge do I have my {who} to thank?|what did my {who} teach me|"
        "Which subject did my {who} bring me to?|What field would I know nothing of without my {who}?|what has my {who} passed on to me",
        "what your {who} taught you", "Did I get into {value} through my {who}?|Was it my {who} who taught me {value}?", "{Value}.",
    ),
    about_relative(
        "boat", Sort.NAME,
        "my {who}'s boat is called {value}|my {who} sails a boat named {value}|my {who} had {value} written on the bow of the boat|"
        "{value} is the name of my {who}'s yacht|my {who} {name} is out on the lake with the dinghy {value}",
        "What did my {who} christen the boat?|Which vessel belongs to my {who}?|what's my {who}'s boat called|"
        "Which name should I look for in the harbour to find my {who}?|On what boat does my {who} sail?|name of my {who}'s sailing boat",
        "what your {who}'s boat is called", "Is {value} my {who}'s boat?|Does my {who} sail on the {value}?",
    ),
    about_relative(
        "flight number", Sort.NUMBER,
        "my {who} is on flight {value}|my {who}'s flight number is {value}|my {who} lands with flight {value}|"
        "{value} is the flight my {who} takes|my {who} {name} is booked on plane {value}",
        "Which flight is my {who} on?|What number do I look for on the arrivals board for my {who}?|what's my {who}'s flight number|"
        "Which plane is my {who} taking?|How do I track my {who}'s plane?|what flight do i meet my {who} from",
        "your {who}'s flight number", "Is my {who} on plane {value}?|Do I look for {value} on the board to meet my {who}?",
    ),
    about_relative(
        "room", Sort.NUMBER,
        "my {who} is in room {value}|my {who}'s room is number {value}|my {who} can be found behind door {value} on the corridor|"
        "{value} is the room they gave my {who}|my {who} {name} checked in to room {value}",
        "Which room is my {who} in?|On what door do I knock along the corridor to see my {who}?|what's my {who}'s room number|"
        "Which room do I ask reception to put me through to for my {who}?|Where in the building would I find my {who}, by number?|what room have they given my {who}",
        "your {who}'s room number", "Is my {who}'s room {value}?|Do I knock at {value} to see my {who}?",
    ),
    about_relative(
        "age by form", Sort.AGE,
        "my {who} was {value} at the last birthday|my {who} will stay {value} until the next birthday|my {who} gave {value} as an age on the form|"
        "I congratulated my {who} on turning {value}|my {who} has {value} years of life to look back on",
        "What number do I write under age for my {who}?|How many years separate my {who} from the cradle?|how old did my {who} turn|"
        "How long ago was my {who} born, in years?|What does my {who} say when asked for an age?|age of my {who}?",
        "how many years old your {who} is", "Did my {who} turn {value}?|Is my {who}'s age {value}?",
    ),
    about_relative(
        "study by exam", Sort.SUBJECT,
        "my {who} is writing a thesis on {value}|my {who} got into college for {value}|my {who} is going to graduate in {value}|"
        "{value} is my {who}'s main subject|my {who} {name} sits up at night over books on {value}",
        "What is my {who}'s degree in?|About which field could my {who} tell me after so many lectures?|what's my {who}'s major|"
        "Which textbooks would help my {who} as a student?|What is my {who} at university for?|in what does my {who} hope for a diploma",
        "what your {who}'s degree is in", "Is {value} my {who}'s major?|Will my {who}'s diploma be in {value}?", "{Value}.",
    ),
    about_relative(
        "instrument by concert", Sort.INSTRUMENT,
        "my {who} brought the {value} to our party and played|my {who} has played the {value} since childhood|I hear my {who} on the {value} next door|"
        "my {who}'s {value} playing is lovely|my {who} {name} will give a concert on the {value}",
        "What does my {who} play on stage?|Which part would my {who} take in an orchestra?|what can my {who} play at a party|"
        "For what instrument should I buy my {who} sheet music?|What comes out of the case when my {who} makes music?|on which instrument is my {who} good",
        "what your {who} plays on stage", "Could my {who} join an orchestra with the {value}?|Is my {who} {a_value} player?", "The {value}.",
    ),
    about_relative(
        "drive by road", Sort.CAR,
        "my {who} turns up in {a_value}|my {who} has bought {a_value}|I got a lift in my {who}'s {value}|"
        "{a_value} is parked outside when my {who} is here|my {who} {name} takes {a_value} to the garage for repairs",
        "Which car is parked outside if my {who} is here?|What make is my {who}'s car?|what sort of car has my {who} got|"
        "In what car did I get a lift from my {who}?|Which motor would my {who} arrive in?|make of my {who}'s car?",
        "what make your {who}'s car is", "Does my {who} arrive in {a_value}?|Is the {value} outside my {who}'s?", "{A_value}.",
    ),
    about_relative(
        "colour by gift", Sort.COLOUR,
        "my {who} finds that nothing is prettier than {value}|my {who} says that {value} is the nicest colour|I buy everything for my {who} in {value}|"
        "{value} is the colour that cheers my {who} up|my {who} lights up at the sight of anything {value}",
        "What colour should a gift for my {who} be?|Which colour cheers my {who} up?|what color does my {who} like|"
        "In which shade shall I order my {who}'s scarf?|What colour ribbon do I tie round a parcel for my {who}?|which colour is right for my {who}",
        "which colour your {who} likes", "Should I choose {value} for my {who}?|Is {value} the colour that my {who} likes?", "{Value}.",
    ),
    about_relative(
        "visit by weekday", Sort.DAY,
        "my {who} will stay with me from {value}|my {who} gets here on {value}|my {who} is due at my place on {value}|"
        "{value} is when my {who} comes round|I have invited my {who} over for {value}",
        "When will my {who} be here?|On which day do I welcome my {who}?|what day do i need cake because my {who} comes round|"
        "Which day have I invited my {who} for?|When do I lay an extra place for my {who}?|when does my {who} get here",
        "when your {who} comes round", "Does my {who} come round on {value}?|Do I welcome my {who} on {value}?", "On {value}.",
    ),
    about_relative(
        "phone brand", Sort.COMPANY,
        "my {who} has a phone made by {value}|my {who}'s mobile is from {value}|my {who} swears by {value} phones|"
        "{value} made the handset my {who} carries|I gave my {who} {a_value} smartphone",
        "What make is my {who}'s phone?|Whose charger would fit my {who}'s mobile?|which brand of phone does my {who} carry|"
        "Which company built my {who}'s handset?|What smartphone does my {who} own?|what brand is my {who}'s mobile",
        "which make your {who}'s phone is", "Is my {who}'s handset by {value}?|Does my {who} carry a phone from {value}?",
    ),
    about_relative(
        "magazine", Sort.TITLE,
        "my {who} subscribes to {value}|my {who} gets the magazine {value} in the post|my {who} reads {value} every month over coffee|"
        "{value} is the magazine my {who} takes|I pick up {value} at the kiosk for my {who}",
        "Which magazine does my {who} get?|What does my {who} subscribe to?|what should i fetch my {who} from the newsagent|"
        "Which periodical lands in my {who}'s letter box?|What does my {who} leaf through each month?|which mag is my {who}'s",
        "which magazine your {who} gets", "Does my {who} take {value}?|Is {value} my {who}'s magazine?",
    ),
    about_relative(
        "perfume", Sort.FLOWER,
        "my {who} smells of {value}|my {who} wears {a_value} perfume|my {who} uses soap with {value}|"
        "{value} is my {who}'s scent|I bought my {who} an eau de toilette with {value}",
        "What does my {who} smell of?|Which fragrance is my {who}'s?|what scent does my {who} use|"
        "Which note should a bottle from the perfumery have for my {who}?|What is in the air after my {who} walks by?|which smell do i know my {who} by",
        "which scent your {who} uses", "Is {value} the fragrance of my {who}?|Does {value} hang in the air when my {who} walks by?", "{Value}.",
    ),
    about_relative(
        "tattoo", Sort.FLOWER,
        "my {who} has a tattoo of {a_value}|my {who} got {a_value} inked on one arm|my {who} shows off a tattooed {value}|"
        "I went along when my {who} had {a_value} tattooed|my {who}'s skin has {a_value} on it in ink",
        "What is my {who}'s tattoo of?|Which picture did my {who} get at the tattoo parlour?|what has my {who} got inked|"
        "What plant is on my {who}'s skin?|Which motif did my {who} choose for the needle?|whats that tattoo of my {who}'s",
        "what your {who}'s tattoo shows", "Is there {a_value} inked on my {who}?|Does my {who}'s tattoo show {a_value}?", "{A_value}.",
    ),
    about_relative(
        "pizza", Sort.FOOD,
        "my {who} orders pizza with {value}|my {who} puts {value} on every pizza|my {who} asks for extra {value} on the pizza|"
        "{value} is the topping my {who} wants|I get my {who} a pizza with {value}",
        "Which topping does my {who} want?|What do I order on my {who}'s pizza?|what goes on my {who}'s half of the pizza|"
        "Which pizza should I get my {who}?|What would my {who} like the pizzeria to add?|what topping for my {who}",
        "which topping your {who} wants", "Does my {who} have pizza with {value}?|Should there be {value} on my {who}'s half?", "{Value}.",
    ),
    about_relative(
        "recipe", Sort.FOOD,
        "my {who} makes the best {value} pie|my {who} is famous for {a_value} pie|my {who} brings a pie with {value} to every party|"
        "{value} is in the pie my {who} bakes|I always ask my {who} for the {value} pie",
        "What sort of pie does my {who} bake?|What is my {who}'s speciality from the oven?|what's in my {who}'s pie|"
        "Which filling does my {who} use?|With what does my {who} turn up at a bring-and-share party?|which pie do i ask my {who} for",
        "what pie your {who} bakes", "Is my {who}'s pie one with {value}?|Does {value} go in the pie my {who} bakes?", "{Value}.",
    ),
    about_relative(
        "neighbour", Sort.NAME,
        "my {who} lives next door to {value}|my {who}'s neighbour is called {value}|my {who} shares a garden fence with {value}|"
        "{value} lives on the other side of my {who}'s wall|my {who} borrows sugar from the neighbour, {value}",
        "Who lives next to my {who}?|Who is on the other side of my {who}'s fence?|who's my {who}'s neighbor|"
        "Who would take in a parcel for my {who} from next door?|Whom does my {who} hear through the wall?|name of my {who}'s neighbour",
        "who your {who}'s neighbour is", "Does {value} live next to my {who}?|Is my {who}'s neighbor {value}?",
    ),
    about_relative(
        "cleaner", Sort.NAME,
        "my {who} has a cleaner called {value}|my {who}'s house is cleaned by {value}|my {who} pays {value} to do the housework|"
        "{value} scrubs and dusts for my {who}|I recommended the cleaner {value} to my {who}",
        "Who cleans for my {who}?|Who helps my {who} in the household?|who does the dusting at my {who}'s|"
        "Who keeps my {who}'s place spotless?|What's the name of my {who}'s household help?|who mops my {who}'s floors",
        "who cleans for your {who}", "Does {value} do the housework for my {who}?|Is my {who}'s household help {value}?",
    ),
    about_relative(
        "dance partner", Sort.NAME,
        "my {who} dances with {value}|my {who} has {value} as a tango partner|my {who} won a dance contest together with {value}|"
        "{value} leads my {who} across the dance floor|my {who} {name} practises waltz with {value}",
        "Who is my {who}'s dance partner?|With whom does my {who} waltz?|who does my {who} dance with|"
        "Who takes my {who} by the hand on the dance floor?|Who is the other half when my {who} dances?|whose hand does my {who} hold in the ballroom",
        "who your {who} dances with", "Is {value} my {who}'s partner for dancing?|Does my {who} waltz with {value}?",
    ),
    about_relative(
        "choir day", Sort.DAY,
        "my {who} has choir practice on {value}|my {who} rehearses with the choir on {value}|my {who} goes singing every {value}|"
        "{value} is when my {who} sings|my {who}'s choir meets on {value}",
        "On which evening does my {who} sing?|What day is choir for my {who}?|when does my {who} have choir|"
        "Which weekday is my {who} away with the singers?|When is my {who} at choir?|what day does my {who} sing",
        "when your {who} has choir", "Is my {who} at choir on {value}?|Does my {who} sing on {value}?", "On {value}.",
    ),
    about_relative(
        "market day", Sort.DAY,
        "my {who} has a stall at the market on {value}|my {who} sells at the market on {value}|my {who}'s market day is {value}|"
        "{value} is when my {who} stands at the market stall|I can buy from my {who} at the market on {value}",
        "When is my {who} at the market?|On which day can I find my {who} behind the stall?|what day does my {who} sell things|"
        "Which weekday is market day for my {who}?|When could I visit my {who}'s stall?|when does my {who} do the market",
        "when your {who} is at the market", "Is my {who} at the market on {value}?|Does my {who} run the stall on {value}?", "On {value}.",
    ),
    about_relative(
        "school run", Sort.TIME,
        "I pick my {who} up at {value} every day|my {who} waits for me at {value}|I collect my {who} at {value}|"
        "my {who} has to be picked up at {value}|{value} is when I fetch my {who}",
        "When do I have to fetch my {who}?|By what time must I be there to collect my {who}?|what time do i pick up my {who}|"
        "At what hour is my {who} waiting for me?|When does my {who} need me to turn up?|when do i get my {who}",
        "when you fetch your {who}", "Do I fetch my {who} at {value}?|Is my {who} waiting for me at {value}?", "At {value}.",
    ),
    about_relative(
        "lunch", Sort.TIME,
        "my {who} takes a lunch break at {value}|my {who} stops for lunch at {value}|my {who}'s midday meal is at {value}|"
        "{value} is when my {who} has lunch|my {who} leaves the desk for a sandwich at {value}",
        "When does my {who} have a break for lunch?|At what time could I meet my {who} for a midday meal?|what time is lunch for my {who}|"
        "When does my {who} eat at midday?|At what hour is my {who} on a lunch break?|when does my {who} go for lunch",
        "when your {who} has lunch", "Is my {who} at lunch at {value}?|Does my {who} eat at {value} at midday?", "At {value}.",
    ),
    about_relative(
        "walls", Sort.COLOUR,
        "my {who}'s living room is {value} all round|my {who} has {value} walls at home|my {who} chose {value} for the walls|"
        "{value} is the wallpaper at my {who}'s|my {who} has decorated the sitting room in {value}",
        "What colour are the walls at my {who}'s?|How did my {who} decorate?|which shade is my {who}'s living room|"
        "What colour would I see around me on my {who}'s sofa?|Which paint would match my {who}'s walls?|what color is my {who}'s sitting room",
        "what colour your {who}'s walls are", "Are the walls {value} at my {who}'s?|Is my {who}'s sitting room {value}?", "{Value}.",
    ),
    about_pet(
        "name again", Sort.NAME,
        "{value} is what I call my {who}|"
        "I chose the name {value} for my {who}",
        "What do I shout when I want my {who}?|Which name did I pick for my {who}?|how do i call my {who}|"
        "What does my {who} answer to?|remind me what i named my {who}|How is my {who} called?",
        "what your {who} is called", "Does my {who} answer to {value}?|Did I name my {who} {value}?",
    ),
    about_pet(
        "name by tag", Sort.NAME,
        "my {who} was given the name {value}|my {who}'s name tag reads {value}|I wrote {value} over the place where my {who} sleeps|"
        "{value} is written in my {who}'s papers|I introduce my {who} to visitors as {value}",
        "What is on my {who}'s name tag?|Under what name is my {who} known?|what's my {who} called again|"
        "How would I introduce my {who} to a guest?|Which name stands on my {who}'s papers?",
        "your {who}'s name", "Is {value} the name of my {who}?|Is my {who} known as {value}?",
    ),
    about_pet(
        "age again", Sort.AGE,
        "my {who} has turned {value}|my {who} has been alive for {value} years|my {who} is {value} now|{value} is my {who}'s age|"
        "my {who} has reached the age of {value}",
        "How many years has my {who} lived?|What's my {who}'s age in years?|how many years old is my {who} now|"
        "What number would I give for my {who}'s age?|How long has my {who} been in this world?|what age has my {who} got to",
        "your {who}'s age", "Has my {who} turned {value}?|Are there {value} years behind my {who}?",
    ),
    about_pet(
        "birthday", Sort.DATE,
        "my {who} gets a birthday treat on {value}|"
        "{value} is my {who}'s birthday|I celebrate my {who}'s birth on {value}",
        "When did my {who} first see the light of day?|when's my {who}'s birthday|"
        "Which day deserves candles for my {who}?|What's my {who}'s date of birth?|when did my {who} come into the world",
        "when your {who} was born", "Does my {who} have a birthday on {value}?|Did my {who} come into the world on {value}?", "On {value}.",
    ),
    about_pet(
        "breed again", Sort.BREED,
        "my {who} is a purebred {value}|my {who} belongs to the {value} breed|my {who}'s papers say {value}|"
        "{value} is my {who}'s breed|I wanted {a_value}, and that is what my {who} is",
        "Which sort is my {who}?|What would an expert call my {who}?|what type of {who} is mine|"
        "Which race does my {who} belong to?|What does my {who}'s pedigree say?|what strain is my {who}|What variety is my {who}?",
        "which breed your {who} is", "Is my {who} of the {value} breed?|Would an expert call my {who} {a_value}?", "{A_value}.",
    ),
    about_pet(
        "breed by parents", Sort.BREED,
        "my {who}'s mother was {a_value}|my {who} has {value} parents|my {who} comes from a litter of {value}|"
        "{value} is what both of my {who}'s parents were|I know that my {who} has {value} blood",
        "What were my {who}'s parents?|From which line does my {who} come?|what is my {who} descended from|"
        "Which breed do I see in my {who}?|What is in my {who}'s blood?|what ancestry has my {who} got",
        "what your {who}'s parents were", "Does my {who} come from {value} stock?|Has my {who} got {value} in the family?", "{Value}.",
    ),
    about_pet(
        "eat again", Sort.FOOD,
        "my {who} lives on {value}|I give my {who} {value} at mealtimes|my {who}'s bowl is filled with {value}|"
        "{value} is my {who}'s daily meal|I put {value} down for my {who}",
        "What goes into my {who}'s bowl?|What should a sitter put down at my {who}'s mealtime?|what's my {who}'s food|"
        "Which feed do I have to stock up on for my {who}?|What's my {who}'s diet?|what is for dinner for my {who}|What does my {who} live on?",
        "what your {who} is fed", "Is {value} my {who}'s usual food?|Do I feed my {who} {value}?", "{Value}.",
    ),
    about_pet(
        "treat", Sort.FOOD,
        "I reward my {who} with {value}|my {who} begs for {value}|my {who} does any trick for {value}|{value} is my {who}'s treat|"
        "I keep {value} in my pocket as a titbit for my {who}",
        "What is my {who}'s reward for good behaviour?|With what do I bribe my {who}?|what treat does my {who} get|"
        "What would make my {who} do a trick?|Which titbit can tempt my {who}?|what do i hold out to lure my {who}",
        "what your {who}'s treat is", "Is {value} a reward for my {who}?|Would my {who} come for {value}?", "{Value}.",
    ),
    about_pet(
        "no_eat", Sort.FOOD,
        "my {who} must never get {value}|my {who} is ill for days after {value}|{value} upsets my {who}'s stomach|"
        "I keep {value} out of my {who}'s reach, since it does harm|my {who} cannot digest {value}",
        "What mustn't my {who} be fed?|Which food would harm my {who}?|what's bad for my {who}|"
        "What do I warn the sitter never to give my {who}?|After eating what does my {who} get sick?|what makes my {who} ill",
        "which food harms your {who}", "Is {value} harmful to my {who}?|Would {value} make my {who} ill?", "{Value}.",
    ),
    about_pet(
        "fear", Sort.INSTRUMENT,
        "my {who} is scared of the {value}|my {who} hides when somebody plays the {value}|my {who} trembles at the sound of the {value}|"
        "my {who} panics when the {value} is played|I can't play the {value} near my {who}, who is frightened of it",
        "What frightens my {who}?|What noise makes my {who} run for cover?|what is my {who} afraid of|"
        "Which sound can't my {who} bear?|What sends my {who} into a panic?|what should nobody play near my {who}|Of what is my {who} terrified?",
        "what your {who} is afraid of", "Does the {value} frighten my {who}?|Would my {who} hide from the {value}?", "The {value}.",
    ),
    about_pet(
        "toy", Sort.BREED,
        "my {who}'s favourite toy is a plush {value}|my {who} plays with a stuffed {value}|my {who} drags a cuddly {value} about|"
        "{a_value} made of felt is the toy my {who} likes best|I bought my {who} a toy {value}, and it is never left alone",
        "Which toy does my {who} like?|What does my {who} play with?|what's my {who}'s plaything|"
        "What cuddly thing must I pack when my {who} travels?|What should I throw or hold out for my {who} to play?|which soft toy belongs to my {who}",
        "what your {who}'s toy is", "Does my {who} play with a toy {value}?|Is my {who}'s plaything a stuffed {value}?", "A toy {value}.",
    ),
    about_pet(
        "sleep", Sort.INSTRUMENT,
        "my {who} sleeps under the {value}|my {who}'s bed is beside the {value}|my {who} spends the night next to the {value}|"
        "my {who} curls up by the {value} when it gets dark|I put my {who}'s blanket down by the {value}",
        "Where does my {who} sleep?|In which spot is my {who} at night?|where's my {who}'s bed|"
        "Where do I look for my {who} at midnight?|What does my {who} lie near when dreaming?|where does my {who} spend the night",
        "where your {who} sleeps", "Does my {who} sleep near the {value}?|Is my {who}'s bed by the {value}?", "By the {value}.",
    ),
    about_pet(
        "haunt", Sort.FLOWER,
        "my {who} likes to sit by the {value} in the garden|my {who}'s favourite place is beside the {value}|my {who} spends sunny days near the {value}|"
        "I usually find my {who} near the {value} outside|my {who} has claimed the spot next to the {value}",
        "What's my {who}'s favourite place?|Where in the garden do I find my {who}?|where does my {who} like to be|"
        "Which plant does my {who} hang about by?|Where should I look first when my {who} is missing in the daytime?|which spot has my {who} chosen outside",
        "what your {who}'s favourite place is", "Does my {who} like to be near the {value}?|Would I find my {who} beside the {value}?", "By the {value}.",
    ),
    about_pet(
        "colour", Sort.COLOUR,
        "my {who} is {value} all over|my {who} is {value} from head to tail|{value} is my {who}'s colour|"
        "I have a {who} that is {value}|my {who} was born {value} and stayed that way",
        "What colour is my {who}?|How would I describe the look of my {who} on a missing poster?|which color is my {who}|"
        "What shade is my {who}?|Which paint would I need for a picture of my {who}?|what hue has my {who} got",
        "what colour your {who} is", "Is my {who} {value}?|Would I paint my {who} in {value}?", "{Value}.",
    ),
    about_pet(
        "sitter", Sort.NAME,
        "{value} looks after my {who} when I am away|my {who}'s sitter is {value}|my {who} stays with {value} when I travel|"
        "I leave my {who} with {value} during holidays|I pay {value} to mind my {who}",
        "Who takes care of my {who} while I'm on holiday?|To whom do I give the key so that my {who} gets fed?|who's minding my {who} when i travel|"
        "Who steps in for me with my {who}?|Whom do I ask to watch my {who}?|who feeds my {who} when i'm gone",
        "who looks after your {who}", "Does {value} mind my {who}?|Can I leave my {who} with {value}?",
    ),
    about_pet(
        "boarding", Sort.COMPANY,
        "my {who} boards at {value} in the holidays|I bring my {who} to {value} before a trip|my {who} has a place at {value} for the summer|"
        "{value} takes my {who} in when I go away|my {who}'s holiday home is {value}",
        "Where does my {who} stay during my holidays?|Which boarding place has my {who}?|where do i bring my {who} before i fly|"
        "Which business takes my {who} in?|Where do I pick my {who} up after a journey?|what's my {who}'s pet hotel",
        "where your {who} boards", "Does my {who} board at {value}?|Do I leave my {who} at {value} when I travel?",
    ),
    about_pet(
        "jab", Sort.DATE,
        "my {who} gets a jab on {value}|my {who}'s vaccination is due on {value}|my {who} is being vaccinated on {value}|"
        "{value} is when my {who} gets the injection|I booked a shot for my {who} on {value}",
        "When is my {who}'s vaccination?|On what date does my {who} need the needle?|when's my {who}'s jab|"
        "When must my {who} be immunised?|For which date did I book my {who}'s injection?|when does my {who} get a shot",
        "when your {who}'s jab is", "Is my {who} vaccinated on {value}?|Does my {who} get an injection on {value}?", "On {value}.",
    ),
    about_pet(
        "feeding", Sort.TIME,
        "my {who} gets fed at {value}|I fill my {who}'s bowl at {value}|my {who}'s meal is at {value}|"
        "my {who} expects food at {value}|{value} is my {who}'s dinner time",
        "When is my {who}'s mealtime?|At what hour do I have to be home because my {who} is hungry?|what time do i feed my {who}|"
        "When does my {who} get something to eat?|What time is dinner for my {who}?|when is my {who} given food",
        "when your {who} is fed", "Do I feed my {who} at {value}?|Does my {who} eat at {value}?", "At {value}.",
    ),
    about_pet(
        "cleaning", Sort.DAY,
        "I clean up my {who}'s place on {value}|my {who} gets a fresh home every {value}|{value} is when I clean out where my {who} lives|"
        "I scrub my {who}'s quarters on {value}|my {who}'s home is mucked out on {value}",
        "When do I have to clean out my {who}?|Which day of the week do I scrub for my {who}?|what day is cleaning day for my {who}|"
        "On what day does my {who}'s home get washed?|When do I tidy up after my {who}?|which weekday do i muck out my {who}",
        "which day you clean out your {who}", "Do I clean my {who}'s home on {value}?|Is {value} when I tidy up after my {who}?", "On {value}.",
    ),
    about_pet(
        "chip", Sort.NUMBER,
        "my {who}'s chip number is {value}|my {who} is registered under {value}|my {who} has a microchip with the number {value}|"
        "{value} is what the scanner shows for my {who}|I noted {value} as my {who}'s registration number",
        "What number is my {who} registered with?|What would a scanner show if somebody found my {who}?|what's on my {who}'s microchip|"
        "By which digits can my {who} be identified?|What do I report to the register if my {who} runs away?|my {who}'s chip id?",
        "your {who}'s chip number", "Is {value} on my {who}'s microchip?|Is {value} my {who}'s registration number?",
    ),
    about_pet(
        "origin", Sort.PLACE,
        "I got my {who} from a shelter in {value}|I fetched my {who} from {value}|"
        "{value} is where I found my {who}|my {who} was a rescue from {value}",
        "Where did I get my {who}?|In which town did my {who} live before me?|where does my {who} come from|"
        "To what place did I travel to pick up my {who}?|Where was it that my {who} and I met?|which town is my {who} from",
        "where your {who} comes from", "Did I get my {who} in {value}?|Does my {who} come from {value}?", "From {value}.",
    ),
    about_pet(
        "arrival", Sort.DATE,
        "my {who} moved in on {value}|I took my {who} home on {value}|my {who} has been with me since {value}|"
        "{value} is the day I got my {who}|I adopted my {who} on {value}",
        "When did I get my {who}?|On what date did my {who} join the household?|since when do i have my {who}|"
        "When did my {who} come to live with me?|Which date is the anniversary of my {who} and me?|when did i adopt my {who}",
        "when you got your {who}", "Did my {who} move in on {value}?|Have I had my {who} since {value}?", "On {value}.",
    ),
    about_pet(
        "mate", Sort.NAME,
        "my {who}'s best friend is an animal called {value}|my {who} shares a home with another one called {value}|my {who} plays with {value} from next door|"
        "{value} is the playmate of my {who}|my {who} misses {value}, the animal friend, after an hour",
        "Who is my {who}'s companion?|Which animal gets on well with my {who}?|who does my {who} play with|"
        "What is my {who}'s animal pal called?|With whom is my {who} never lonely?|name of my {who}'s playmate",
        "who your {who}'s playmate is", "Is {value} my {who}'s pal?|Does my {who} get on with {value}?",
    ),
    about_pet(
        "food shop", Sort.COMPANY,
        "I order my {who}'s food from {value}|my {who}'s feed comes from {value}|I buy everything for my {who} at {value}|"
        "{value} delivers what my {who} eats|I stock up for my {who} at {value}",
        "Where do I buy food for my {who}?|Which shop has what my {who} needs?|where do i get my {who}'s feed|"
        "Who supplies my {who}'s meals?|Which store do I go to for my {who}?|where does my {who}'s food come from",
        "where you buy your {who}'s food", "Does {value} supply my {who}'s food?|Do I shop at {value} for my {who}?",
    ),
    about_pet(
        "insurance", Sort.COMPANY,
        "my {who} is insured with {value}|I pay {value} for my {who}'s insurance|my {who}'s policy is from {value}|"
        "{value} covers my {who}'s bills when something happens|I took out cover for my {who} at {value}",
        "Which insurer does my {who} have?|Who pays if my {who} has an accident?|who's my {who} insured with|"
        "Whose policy covers my {who}?|To which company do I send the bills for my {who}?|what insurance is my {who} on",
        "who insures your {who}", "Is my {who} covered by {value}?|Is my {who}'s policy from {value}?",
    ),
    about_pet(
        "music", Sort.MUSIC,
        "my {who} calms down when I put on {value}|my {who} falls asleep to {value}|{value} soothes my {who}|"
        "I play {value} to quieten my {who}|my {who} relaxes to the sound of {value}",
        "What music calms my {who}?|What should I put on when my {who} is nervous?|what tunes does my {who} like|"
        "Which sounds help my {who} to settle?|What do I play for my {who} on a stormy night?|which music is good for my {who}",
        "what music calms your {who}", "Does {value} help my {who} to settle?|Is my {who} soothed by {value}?", "{Value}.",
    ),
    about_pet(
        "weight", Sort.AGE,
        "my {who} weighs {value} kilos|my {who} brings {value} kilos to the scales|my {who} makes the scales show {value} kilos|"
        "{value} kilos is my {who}'s weight|I need to lift {value} kilos when I carry my {who}",
        "How heavy is my {who}?|What do the scales say for my {who}?|how much does my {who} weigh|"
        "How many kilos does my {who} have?|What load is it to carry my {who}?|whats my {who}'s weight",
        "how much your {who} weighs", "Is my {who} {value} kilos heavy?|Do the scales say {value} for my {who}?", "{value} kilos.",
    ),
    about_pet(
        "medicine", Sort.FOOD,
        "my {who} gets drops of {value} against pain|I mix {value} into my {who}'s food as a medicine|my {who} was prescribed {value}|"
        "{value} is the medicine my {who} needs|I give my {who} a spoonful of {value} for good health",
        "What medicine does my {who} get?|Which remedy do I give my {who}?|what was prescribed for my {who}|"
        "What keeps my {who} healthy?|Which drug or tonic must not run out for my {who}?|what do i give my {who} against illness",
        "what medicine your {who} gets", "Is my {who} treated with {value}?|Does my {who} take {value}?", "{Value}.",
    ),
)  # fmt: skip
