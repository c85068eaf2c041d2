# ruff: noqa: E501 - a table is read row by row
"""What training never sees: names, values, relations, kinds of facts, and ways to say and ask.

The evaluation is made of nothing else. `tests/starter` holds that no word of it is in the words of
training and no template of it among the templates.
"""

from models.starter.tables.patterns import about_person, about_pet, about_relative
from models.starter.tables.words import Sort, Words

UNSEEN_WORDS = Words(
    relations=(
        "cousin", "aunt", "neighbour", "boss", "grandmother", "nephew", "flatmate", "godmother",
        "fiancé", "sister-in-law", "piano teacher", "goddaughter", "team lead", "father-in-law",
        "stepdaughter", "bandmate", "old schoolfriend", "carer",
    ),
    pets=("parrot", "tortoise", "hamster", "ferret", "cockatiel", "hedgehog", "llama", "axolotl"),
    values={
        Sort.NAME: ("Oddny", "Tariq", "Mirela", "Kwame", "Saoirse", "Ilja", "Benedetta", "Hoshi", "Zdenka", "Paavo", "Xochitl", "Anselm", "Dilnoza", "Eirik", "Folasade", "Gwendal", "Itziar", "Jadranka", "Kirill", "Liesbeth", "Nkechi", "Ottoline", "Priyanka", "Radomir", "Sunniva", "Thandiwe", "Ulrika", "Vasilisa", "Wambui", "Yevgeny", "Zsofia", "Aoibhe", "Bogdan", "Chiamaka"),
        Sort.PLACE: (
            "Tromsø", "Windhoek", "Tartu", "Ghent", "Cusco", "Fukuoka", "Ljubljana", "Mombasa",
            "Halifax", "Graz", "Aarhus", "Vilnius", "Chiang Mai", "Oaxaca", "Split", "Tbilisi",
            "Adelaide", "Kigali", "Utrecht", "Medellín", "Leipzig", "Galway", "Busan", "Nantes",
        ),
        Sort.JOB: (
            "midwife", "beekeeper", "locksmith", "tram driver", "optician", "stonemason", "cellist",
            "park ranger", "court clerk", "zookeeper", "piano tuner", "paramedic", "glazier",
        ),
        Sort.COMPANY: ("Brightwater", "Nordkran", "Oakline", "Tellurio", "Kestrel Labs", "Femtora", "Halden Press"),
        Sort.SUBJECT: ("oceanography", "Byzantine history", "game design", "textile restoration", "soil science"),
        Sort.INSTRUMENT: ("oud", "hurdy-gurdy", "theremin", "bodhrán", "kora", "dulcimer", "nyckelharpa"),
        Sort.FOOD: (
            "cashews", "lupin", "mangetout", "celery", "buckwheat", "halloumi", "pierogi", "ramen",
            "moussaka", "okra", "tempeh", "paella", "goulash", "sesame", "mustard",
        ),
        Sort.DRINK: ("kombucha", "rooibos", "oat milk", "horchata", "lassi", "elderflower cordial"),
        Sort.SPORT: ("curling", "padel", "fencing", "kayaking", "bouldering", "lacrosse", "archery"),
        Sort.BREED: ("Leonberger", "Whippet", "Puli", "Lapphund", "Vizsla"),
        Sort.CAR: ("Polestar", "Dacia", "Wartburg", "Trabant", "Zastava"),
        Sort.LANGUAGE: ("Estonian", "Catalan", "Tagalog", "Yoruba", "Icelandic", "Farsi", "Basque"),
        Sort.MUSIC: ("fado", "klezmer", "bluegrass", "ska", "bossa nova", "highlife"),
        Sort.TITLE: ("The Quiet Harbour", "Lanternfish", "Seven Salt Roads", "Paper Comets", "Brass Orchard"),
        Sort.COLOUR: ("teal", "ochre", "magenta", "indigo", "mauve", "maroon"),
        Sort.FLOWER: ("edelweiss", "protea", "bluebell", "cornflower", "plumeria"),
    },
    syllables=(
        ["ch", "f", "qu", "sk", "sp", "gl", "gr", "n", "m", "v", "y", "z"], ["e", "i", "u", "au", "ei", "oo", "y"], ["", "b", "d", "f", "g", "lt", "nd", "rf"],
    ),
    share_made_up=0.3,
)  # fmt: skip

REPHRASED = (
    about_relative(
        "home", Sort.PLACE, "my {who} {name} dwells in {value}|my {who} settled in {value}|my {who} is based in {value}",
        "In what city would I find my {who}?|Whereabouts is my {who} based?|If I wrote to my {who}, which town would it go to?",
        "where your {who} lives", "Is {value} the city where my {who} lives?",
    ),
    about_relative(
        "name", Sort.NAME, "my {who} goes by {value}|my {who}'s first name is {value}|everyone calls my {who} {value}",
        "How do people call my {who}?|By what name does my {who} go?|I forgot my {who}'s first name, what was it?",
        "your {who}'s name", "Does my {who} go by {value}?",
    ),
    about_relative(
        "job", Sort.JOB, "my {who} is employed as {a_value}|my {who} earns a living as {a_value}|my {who} {name} became {a_value}",
        "What line of work is my {who} in?|How does my {who} earn a living?|What is my {who} by trade?",
        "what your {who} does", "Is my {who} {a_value} by trade?",
    ),
    about_relative(
        "birthday", Sort.DATE, "my {who} was born on {value}|my {who} turns a year older on {value}",
        "On which date does my {who} turn a year older?|When should I bake a cake for my {who}?",
        "when your {who}'s birthday is",
    ),
    about_relative(
        "allergy", Sort.FOOD, "my {who} reacts badly to {value}|my {who} gets a rash from {value}",
        "What does my {who} react badly to?|Which food gives my {who} a rash?",
        "what your {who} reacts to",
    ),
    about_person(
        "name", Sort.NAME, "people call me {value}|everyone calls me {value}",
        "How do people call me?|By what name should you address me?|Which name do I go by?", "your name",
    ),
    about_person(
        "home", Sort.PLACE, "I am based in {value}|my house is in {value}|I settled in {value}",
        "In which city is my house?|Whereabouts am I based?|What place do I call home?", "where you live",
    ),
    about_person(
        "job", Sort.JOB, "I earn my living as {a_value}|I am employed as {a_value}",
        "What line of work am I in?|What am I by trade?|How do I make a living?", "what you do",
        "Am I {a_value} by trade?",
    ),
    about_person(
        "allergy", Sort.FOOD, "{value} gives me a rash|I get hives from {value}",
        "What gives me hives?|Which food makes me break out in a rash?", "what gives you a rash",
    ),
    about_person(
        "birthday", Sort.DATE, "I was born on {value}|I blow out my candles on {value}",
        "On which date was I born?|On what day do I turn a year older?", "when your birthday is",
    ),
)  # fmt: skip
"""Known kinds of facts, said and asked as training never does."""

UNSEEN_PATTERNS = (
    about_relative(
        "paint", Sort.FLOWER, "my {who} paints {value}|my {who} {name} paints {value}",
        "What does my {who} paint?|Which motif does my {who} paint?", "what your {who} paints",
    ),
    about_relative(
        "coach", Sort.SPORT, "my {who} coaches {value}|my {who} {name} coaches {value}",
        "What sport does my {who} coach?|What does my {who} coach?", "what your {who} coaches",
        "Does my {who} coach {value}?",
    ),
    about_relative(
        "birthplace", Sort.PLACE, "my {who} was born in {value}|my {who} comes from {value}",
        "Where was my {who} born?|Where is my {who} from originally?", "where your {who} was born",
        "Was my {who} born in {value}?",
    ),
    about_relative(
        "meeting", Sort.TIME, "my {who} calls me at {value}|my {who} rings at {value}",
        "At what time does my {who} call me?|When does my {who} ring?", "when your {who} calls",
    ),
    about_relative(
        "spouse", Sort.NAME, "my {who} is married to {value}|my {who}'s wife is called {value}",
        "Who is my {who} married to?|What is the name of my {who}'s wife?", "whom your {who} married",
        "Is my {who} married to {value}?",
    ),
    about_relative(
        "volunteer", Sort.COMPANY, "my {who} volunteers at {value}", "Where does my {who} volunteer?",
        "where your {who} volunteers", "Does my {who} volunteer at {value}?",
    ),
    about_person("shoe", Sort.AGE, "my shoe size is {value}|I wear size {value} shoes", "What is my shoe size?|Which size of shoes do I wear?", "your shoe size"),
    about_person("bank", Sort.COMPANY, "I bank with {value}|my bank is {value}", "Who do I bank with?|Which bank am I with?", "which bank you are with", "Do I bank with {value}?"),
    about_person("locker", Sort.NUMBER, "my locker number is {value}|my locker code is {value}", "What's my locker number?|Which number opens my locker?", "your locker number"),
    about_person("bus", Sort.NUMBER, "I take bus {value} to work|the bus I take is number {value}", "Which bus do I take?|What number is my bus?", "which bus you take"),
    about_person("graduate", Sort.PLACE, "I graduated in {value}|my university was in {value}", "Where did I graduate?|In which city was my university?", "where you graduated", "Did I graduate in {value}?"),
    about_person("pasta", Sort.FOOD, "I cook {value} on Sundays|I make {value} every Sunday", "What do I cook on Sundays?|Which dish do I make every Sunday?", "what you cook on Sundays"),
    about_person("swim", Sort.DAY, "I go swimming on {value}|my swimming lesson is on {value}", "On which day do I go swimming?|When is my swimming lesson?", "when you go swimming"),
    about_person("door", Sort.COLOUR, "my front door is {value}", "What colour is my front door?", "what colour your front door is"),
    about_person("bicycle", Sort.COLOUR, "my bicycle is {value}", "Which colour does my bicycle have?", "what colour your bicycle is"),
    about_person("nickname", Sort.NAME, "my nickname is {value}|my nickname at school was {value}", "What is my nickname?|What was my nickname?", "your nickname"),
    about_pet("vet", Sort.NAME, "my {who}'s vet is called {value}|my {who} sees a vet called {value}", "What is my {who}'s vet called?|Who is my {who}'s vet?", "who your {who}'s vet is"),
    about_pet("name", Sort.NAME, "my {who} answers to {value}|I named my {who} {value}", "What did I name my {who}?|Which name does my {who} answer to?", "your {who}'s name"),
)  # fmt: skip
"""Kinds of facts that training has nothing like."""
