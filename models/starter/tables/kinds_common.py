# ruff: noqa: E501 - a table is read row by row
"""The kinds of facts that training sees; `held_out` has those that it never sees."""

from models.starter.tables.patterns import about_person, about_pet, about_relative
from models.starter.tables.words import Sort

PATTERNS = (
    about_relative(
        "home", Sort.PLACE,
        "my {who} {name} lives in {value}|my {who} lives in {value}|my {who} has a flat in {value}",
        "Where does my {who} live?|Which city is my {who} in?|where's my {who} living|"
        "Remind me where my {who} lives.|Where is my {who}'s home?|What city does my {who} live in?|"
        "where does my {who} live now|Tell me where my {who} lives.",
        "where your {who} lives", "Does my {who} live in {value}?|Is my {who} in {value}?", "{value}.",
    ),
    about_relative(
        "name", Sort.NAME,
        "my {who} is called {value}|my {who}'s name is {value}|my {who}'s name is {value}",
        "What is my {who}'s name?|What's my {who} called?|Who is my {who}?|do you know my {who}'s name|"
        "my {who}'s name?|Can you tell me what my {who} is called?|whats the name of my {who}",
        "your {who}'s name", "Is my {who} called {value}?|Is {value} my {who}'s name?",
    ),
    about_relative(
        "job", Sort.JOB,
        "my {who} works as {a_value}|my {who} is {a_value}|my {who} {name} works as {a_value}",
        "What does my {who} do for work?|What is my {who}'s job?|What does my {who} do for a living?|"
        "what work does my {who} do|What is my {who}'s profession?",
        "what your {who} does for work", "Is my {who} {a_value}?|Does my {who} work as {a_value}?",
    ),
    about_relative(
        "employer", Sort.COMPANY,
        "my {who} works for {value}|my {who} {name} works at {value}|my {who} has a job at {value}",
        "Who does my {who} work for?|Which company does my {who} work for?|Where does my {who} work?|"
        "where is my {who} employed",
        "where your {who} works", "Does my {who} work for {value}?",
    ),
    about_relative(
        "birthday", Sort.DATE,
        "my {who}'s birthday is on {value}|my {who}'s birthday is {value}",
        "When is my {who}'s birthday?|What date is my {who}'s birthday?|when was my {who} born|"
        "What day is my {who}'s birthday?|when do i congratulate my {who}",
        "when your {who}'s birthday is", "Is my {who}'s birthday on {value}?", "On {value}.",
    ),
    about_relative(
        "allergy", Sort.FOOD,
        "my {who} is allergic to {value}|my {who} can't eat {value}|my {who} {name} is allergic to {value}",
        "What is my {who} allergic to?|What can't my {who} eat?|Does my {who} have an allergy?|"
        "what must i not cook for my {who}",
        "whether your {who} is allergic to anything", "Is my {who} allergic to {value}?", "{Value}.",
    ),
    about_relative(
        "instrument", Sort.INSTRUMENT,
        "my {who} plays the {value}|my {who} is learning the {value}",
        "What instrument does my {who} play?|Which instrument is my {who} into?|what does my {who} play",
        "what instrument your {who} plays", "Does my {who} play the {value}?", "The {value}.",
    ),
    about_relative(
        "study", Sort.SUBJECT,
        "my {who} studies {value}|my {who} is studying {value}|my {who} {name} studies {value}",
        "What does my {who} study?|What is my {who} studying?|which subject is my {who} doing",
        "what your {who} studies", "Does my {who} study {value}?", "{Value}.",
    ),
    about_relative(
        "drive", Sort.CAR,
        "my {who} drives {a_value}|my {who} has {a_value}",
        "What car does my {who} drive?|Which car does my {who} have?|what does my {who} drive",
        "what car your {who} drives", "Does my {who} drive {a_value}?", "{A_value}.",
    ),
    about_relative(
        "love", Sort.FOOD,
        "my {who} loves {value}|my {who}'s favourite food is {value}|my {who} likes {value}",
        "What does my {who} like to eat?|What food does my {who} love?|what should i cook for my {who}|"
        "What is my {who}'s favourite food?",
        "what your {who} likes to eat", "Does my {who} like {value}?", "{Value}.",
    ),
    about_relative(
        "age", Sort.AGE,
        "my {who} is {value} years old|my {who} {name} is {value} years old",
        "How old is my {who}?|What age is my {who}?|my {who}'s age?",
        "how old your {who} is", "Is my {who} {value}?", "{value}.",
    ),
    about_relative(
        "speak", Sort.LANGUAGE,
        "my {who} speaks {value}|my {who} teaches {value}",
        "What language does my {who} speak?|Which language does my {who} know?",
        "what languages your {who} speaks", "Does my {who} speak {value}?", "{value}.",
    ),
    about_relative(
        "pet", Sort.NAME,
        "my {who}'s dog is called {value}|my {who} has a dog called {value}",
        "What is my {who}'s dog called?|What's the name of my {who}'s dog?",
        "the name of your {who}'s dog", "Is my {who}'s dog called {value}?",
    ),
    about_relative(
        "visit", Sort.DAY,
        "my {who} is visiting on {value}|my {who} arrives on {value}",
        "When is my {who} visiting?|What day does my {who} come?|when does my {who} arrive",
        "when your {who} is coming", "Is my {who} coming on {value}?", "On {value}.",
    ),
    about_relative(
        "colour", Sort.COLOUR,
        "my {who}'s favourite colour is {value}",
        "What is my {who}'s favourite colour?|Which colour does my {who} like best?",
        "your {who}'s favourite colour", "Is {value} my {who}'s favourite colour?", "{Value}.",
    ),
    about_relative(
        "number", Sort.NUMBER,
        "my {who}'s flat number is {value}|my {who}'s house number is {value}",
        "What number is my {who}'s place?|What is my {who}'s house number?|which number does my {who} live at",
        "your {who}'s house number", "", "{value}.",
    ),
    about_person(
        "name", Sort.NAME, "my name is {value}|I'm called {value}|my first name is {value}",
        "What is my name?|Who am I?|What am I called?|do you know my name|What's my first name?|"
        "whats my name|Do you remember what I'm called?",
        "your name", "Is my name {value}?|Am I called {value}?", "{value}.",
    ),
    about_person(
        "home", Sort.PLACE, "I live in {value}|I live in {value}|my home is in {value}|I have a flat in {value}",
        "Where do I live?|Which city do I live in?|what town am i in|Where is my home?|"
        "do you know where i live|What city is my home in?",
        "where you live", "Do I live in {value}?", "In {value}.",
    ),
    about_person(
        "job", Sort.JOB, "I work as {a_value}|I'm {a_value}|my job is {a_value}",
        "What do I do for a living?|What's my job?|What is my profession?|How do I earn my money?|"
        "what do i work as|Remind me what I do for work.",
        "what you do for a living", "Am I {a_value}?|Do I work as {a_value}?", "{A_value}.",
    ),
    about_person(
        "employer", Sort.COMPANY, "I work for {value}|I work at {value}|my employer is {value}",
        "Who do I work for?|What company do I work for?|Who's my employer?|where do i work",
        "who you work for", "Do I work for {value}?", "{value}.",
    ),
    about_person(
        "allergy", Sort.FOOD, "I'm allergic to {value}|I'm allergic to {value}|my allergy is {value}",
        "What am I allergic to?|Do I have any allergies?|what's my allergy|"
        "Is there something I must avoid because of an allergy?|which allergy do i have",
        "whether you have an allergy", "Am I allergic to {value}?", "{Value}.",
    ),
    about_person(
        "birthplace", Sort.PLACE, "I was born in {value}|I grew up in {value}|I come from {value}",
        "Where was I born?|Which town was I born in?|What's my birthplace?|where do i come from|Where did I grow up?",
        "where you come from", "Was I born in {value}?|Do I come from {value}?", "In {value}.",
    ),
    about_person(
        "birthday", Sort.DATE, "my birthday is on {value}|my birthday is {value}",
        "When is my birthday?|What day is my birthday?|what date was i born|when do i have my birthday",
        "when your birthday is", "Is my birthday on {value}?", "On {value}.",
    ),
    about_person(
        "age", Sort.AGE, "I'm {value} years old|I am {value} years old",
        "How old am I?|What's my age?|do you know how old i am", "how old you are", "Am I {value}?", "{value}.",
    ),
    about_person(
        "car", Sort.CAR, "I drive {a_value}|my car is {a_value}|I have {a_value}",
        "What car do I drive?|Which car do I have?|what do i drive|What make is my car?",
        "what car you drive", "Do I drive {a_value}?", "{A_value}.",
    ),
    about_person(
        "study", Sort.SUBJECT, "I'm studying {value}|I study {value}|my subject is {value}",
        "What am I studying?|What subject do I study?|what's my subject at university",
        "what you study", "Am I studying {value}?|Do I study {value}?", "{Value}.",
    ),
    about_person(
        "learn", Sort.LANGUAGE, "I'm learning {value}|I take {value} lessons",
        "What am I learning?|Which language am I learning?|what lessons do i take",
        "which language you are learning", "Am I learning {value}?", "{value}.",
    ),
    about_person(
        "trip", Sort.PLACE, "I'm planning a trip to {value}|I'm flying to {value} next month|I'm going to {value} in spring",
        "Where am I travelling next?|Where is my next trip going?|which trip am i planning|Where am I going on holiday?",
        "where you are travelling", "Am I going to {value}?", "To {value}.",
    ),
    about_person(
        "play", Sort.SPORT, "I play {value} at weekends|I play {value} on Sundays|I play {value}",
        "What do I play at weekends?|What sport do I do?|which sport do i play",
        "what sport you play", "Do I play {value}?", "{Value}.",
    ),
    about_person(
        "instrument", Sort.INSTRUMENT, "I play the {value}|I'm learning to play the {value}",
        "What instrument do I play?|Which instrument am I learning?|what instrument do i practise",
        "what instrument you play", "Do I play the {value}?", "The {value}.",
    ),
    about_person(
        "colour", Sort.COLOUR, "my favourite colour is {value}|my favorite color is {value}",
        "What is my favourite colour?|Which colour do I like best?|whats my favorite color",
        "your favourite colour", "Is my favourite colour {value}?", "{Value}.",
    ),
    about_person(
        "food", Sort.FOOD, "my favourite food is {value}|I love {value}|my favourite meal is {value}",
        "What is my favourite food?|What do I love to eat?|what food do i like most",
        "your favourite food", "Do I like {value}?|Is {value} my favourite food?", "{Value}.",
    ),
    about_person(
        "dislike", Sort.FOOD, "I don't like {value}|I hate {value}|I can't stand {value}",
        "What food don't I like?|What do I hate to eat?|which food should be left out for me",
        "what food you dislike", "", "{Value}.",
    ),
    about_person(
        "no_drink", Sort.DRINK, "I don't drink {value}|I never drink {value}",
        "What do I never drink?|Which drink do I avoid?", "which drinks you avoid", "", "{Value}.",
    ),
    about_person(
        "no_eat", Sort.FOOD, "I don't eat {value}|I never eat {value}|I avoid {value}",
        "What do I never eat?|Which food do I avoid?|what don't i eat", "which foods you avoid", "", "{Value}.",
    ),
    about_person(
        "music", Sort.MUSIC, "I like {value}|I listen to {value}|my favourite music is {value}",
        "What music do I like?|What do I listen to?|which kind of music is my favourite",
        "what music you like", "Do I like {value}?|Do I listen to {value}?", "{Value}.",
    ),
    about_person(
        "dentist", Sort.DATE, "my dentist appointment is on {value}|I have a dentist appointment on {value}",
        "When is my dentist appointment?|When do I have to see the dentist?|what date is the dentist",
        "when your dentist appointment is", "Is my dentist appointment on {value}?", "On {value}.",
    ),
    about_person(
        "train", Sort.TIME, "my train leaves at {value}|my train goes at {value}|I catch the {value} train",
        "When does my train leave?|What time is my train?|when do i have to catch the train",
        "when your train leaves", "Does my train leave at {value}?", "At {value}.",
    ),
    about_person(
        "yoga", Sort.DAY, "my yoga class is on {value}|I have yoga on {value}",
        "When is my yoga class?|Which day do I have yoga?|when is yoga", "when your yoga class is", "", "On {value}.",
    ),
    about_person(
        "choir", Sort.DAY, "my choir meets on {value}|I have choir on {value}|I sing in a choir on {value}",
        "When is my choir?|Which day do I have choir?|when do i sing", "when your choir meets", "", "On {value}.",
    ),
    about_person(
        "book_club", Sort.DAY, "my book club meets on {value}",
        "When is my book club?|Which day is book club?|when does my book club meet", "when your book club meets", "", "On {value}.",
    ),
    about_person(
        "bins", Sort.DAY, "the bins are emptied on {value}|my cleaning day is {value}",
        "When are the bins emptied?|which day is my cleaning day", "which day that is", "", "On {value}.",
    ),
    about_person(
        "drink", Sort.DRINK, "my favourite drink is {value}|the drink I like best is {value}",
        "What is my favourite drink?|What do I like to drink?|which drink do i like best",
        "your favourite drink", "Is {value} my favourite drink?", "{Value}.",
    ),
    about_person(
        "morning_drink", Sort.DRINK, "I drink {value} every morning|I have {value} for breakfast",
        "What do I drink in the morning?|What do I have for breakfast?|what do i drink every morning",
        "what you drink in the morning", "Do I drink {value} in the morning?", "{Value}.",
    ),
    about_person(
        "game", Sort.TITLE, "my favourite game is {value}|my favourite board game is {value}",
        "What is my favourite game?|Which game do I like best?|what's my favourite board game",
        "your favourite game", "Is {value} my favourite game?",
    ),
    about_person(
        "film", Sort.TITLE, "my favourite film is {value}|my favourite movie is {value}",
        "What is my favourite film?|Which film do I like best?|whats my favourite movie",
        "your favourite film", "Is {value} my favourite film?",
    ),
    about_person(
        "book", Sort.TITLE, "my favourite book is {value}|I'm reading {value}",
        "What book do I like?|Which book am I into?|what am i reading", "which book that is", "",
    ),
    about_person(
        "flower", Sort.FLOWER, "my favourite flower is the {value}",
        "What is my favourite flower?|Which flower do I like best?|which flower is my favourite",
        "your favourite flower", "", "The {value}.",
    ),
    about_person(
        "grow", Sort.FLOWER, "I grow {value} on my balcony|I grow {value} at home",
        "What do I grow on my balcony?|What do I grow at home?|which plants do i grow", "what you grow", "", "{Value}.",
    ),
    about_person(
        "medicine", Sort.FOOD, "I take {value} every morning|the medicine I take is {value}",
        "What medicine do I take?|What do I take every morning?|which medicine do i need", "what medicine you take",
        "Do I take {value}?", "{Value}.",
    ),
    about_person(
        "wake", Sort.TIME, "I get up at {value}|my alarm rings at {value}",
        "When do I get up?|What time does my alarm ring?|when do i wake up", "when you get up", "", "At {value}.",
    ),
    about_person(
        "work_time", Sort.TIME, "I start work at {value}|my shift starts at {value}",
        "When do I start work?|What time does my shift start?|when does my work begin", "when you start work", "", "At {value}.",
    ),
    about_person(
        "shop", Sort.COMPANY, "I shop at {value}|I do my shopping at {value}",
        "Where do I shop?|Which shop do I go to?|where do i do my shopping", "where you shop",
    ),
    about_person(
        "gym", Sort.COMPANY, "my gym is called {value}|I go to the gym {value}",
        "What is my gym called?|Which gym do I go to?|what's the name of my gym", "what your gym is called",
    ),
    about_person(
        "goal", Sort.PLACE, "I want to move to {value}|I would like to live in {value} one day",
        "Where do I want to move?|Where would I like to live one day?|which city do i want to move to",
        "where you want to move", "Do I want to move to {value}?", "{value}.",
    ),
    about_person(
        "school", Sort.PLACE, "I went to school in {value}|my school was in {value}",
        "Where did I go to school?|Where was my school?|which town was my school in", "where you went to school", "", "In {value}.",
    ),
    about_person(
        "wedding", Sort.PLACE, "I got married in {value}|my wedding was in {value}",
        "Where did I get married?|Where was my wedding?|which city did i marry in", "where you got married", "", "In {value}.",
    ),
    about_person(
        "doctor", Sort.NAME, "my doctor's name is {value}|my doctor is called {value}",
        "What is my doctor's name?|Who is my doctor?|whats my doctor called", "your doctor's name",
    ),
    about_person(
        "room", Sort.NUMBER, "my room number is {value}|my office is room {value}|my flat number is {value}",
        "What is my room number?|Which room am I in?|what's the number of my room", "your room number", "", "{value}.",
    ),
    about_person(
        "hobby", Sort.SPORT, "my hobby is {value}|I enjoy {value}|I do {value} in my free time",
        "What is my hobby?|What do I do in my free time?|which hobby do i have", "what your hobby is", "", "{Value}.",
    ),
    about_pet(
        "name", Sort.NAME, "my {who} is called {value}|I have a {who} called {value}|my {who}'s name is {value}",
        "What is my {who} called?|What's the name of my {who}?|my {who}'s name?|Do you remember my {who}'s name?",
        "your {who}'s name", "Is my {who} called {value}?", "{value}.",
    ),
    about_pet(
        "age", Sort.AGE, "my {who} is {value} years old", "How old is my {who}?|What age is my {who}?",
        "how old your {who} is", "", "{value}.",
    ),
    about_pet(
        "eat", Sort.FOOD, "my {who} eats {value}|my {who} loves {value}|my {who} gets {value} for breakfast",
        "What does my {who} eat?|What does my {who} like?|what do i feed my {who}",
        "what your {who} eats", "Does my {who} eat {value}?", "{Value}.",
    ),
    about_pet(
        "breed",
        Sort.BREED,
        "my {who} is {a_value}|the breed of my {who} is {value}",
        "What kind of {who} do I have?|What breed is my {who}?|which breed is my {who}",
        "what breed your {who} is",
        "Is my {who} {a_value}?",
        "{value}.",
    ),
)  # fmt: skip
