# ruff: noqa: E501 - a table is read row by row
"""Kinds of facts about the person's own days: body, home, food and drink, routine, clothes, dates."""

from models.starter.tables.patterns import about_person
from models.starter.tables.words import Sort

DAILY = (
    about_person(
        "name again", Sort.NAME,
        "I go by {value}|my friends and family call me {value}|my parents had me christened {value}|{value} is what it says on my passport|I introduce myself as {value}|my given name is {value}",
        "How should you address me?|What should I write on my name badge?|how do i sign a letter|Under which name do people know me?|"
        "What would you call out to get my attention?|Remind me how I introduce myself.|who are you talking to right now|What name should the barista write on my cup?",
        "how you are called", "Do people call me {value}?|Should you address me as {value}?|Do I sign with {value}?",
    ),
    about_person(
        "home again", Sort.PLACE,
        "I've settled in {value}|my address is in {value}|{value} is where I've put down roots|my household is based in {value}|I rent a place in {value}|I'm a resident of {value}",
        "What's my place of residence?|which town goes on my address|Where do I come back to after a holiday?|If you posted me a parcel, which town would it go to?|"
        "In which city do I have my household?|whereabouts am i based these days|Whose city council do I vote for?",
        "which town your home is in", "Am I based in {value}?|Is my home in {value}?|Would a letter to me go to {value}?", "In {value}.",
    ),
    about_person(
        "job again", Sort.JOB,
        "my profession is that of {a_value}|I've made my career as {a_value}|my pay cheque comes from being {a_value}|I make my money as {a_value}",
        "What is my occupation?|what do i fill in under occupation|"
        "What do I do from nine to five?|whats my job title|Remind me what my career is.|What do I tell people when they ask what I do?",
        "what your occupation is", "Is my occupation {value}?|Do I earn my money as {a_value}?", "{A_value}.",
    ),
    about_person(
        "birthday again", Sort.DATE,
        "I came into the world on {value}|my date of birth is {value}|I turn a year older on {value}|{value} is the day I was born",
        "When do I expect birthday cards?|when should people congratulate me|Which date do I put on a form under date of birth?|"
        "When do I eat my own cake?|when do i celebrate getting older|Remind me on which day my mother had me.|What day of the year is mine?",
        "on which day you were born", "Do I turn a year older on {value}?|Should people congratulate me on {value}?", "On {value}.",
    ),
    about_person(
        "age again", Sort.AGE,
        "I've turned {value}|I've lived {value} years so far|I had {value} candles to blow out this year|I'm {value}|I have {value} years behind me|my last cake had {value} candles",
        "How many years have I lived?|How many candles were on my cake?|what number do i put under age|How many birthdays have I had?|"
        "For how many years have I been alive?|how many years old does that make me|Remind me of my age, please.|How far along am I in years?",
        "how many years you have lived", "Have I lived {value} years?|Did I turn {value}?|Am I {value} years of age?", "{value}.",
    ),
    about_person(
        "birthplace again", Sort.PLACE,
        "I came into the world in {value}|my home town is {value}|I'm originally from {value}|{value} is where my mother had me|I'm a native of {value}|my birth certificate was issued in {value}",
        "Where are my origins?|What's my home town?|which place is on my birth certificate|Of which place am I a native?|"
        "Where did my life begin?|Remind me in which city I came into the world.|What do I answer when people ask about my roots?",
        "where you were born", "Am I originally from {value}?|Did my life begin in {value}?|Is {value} my home town?", "In {value}.",
    ),
    about_person(
        "food again", Sort.FOOD,
        "I could eat {value} every day|my idea of heaven on a plate is {value}|my best-loved dish is {value}|{value} would be my last meal|I'm crazy about {value}|I prefer {value} to any other meal",
        "Which dish do I enjoy most?|What would make me happy on a plate?|what do i never get tired of eating|What should be cooked for me as a treat?|"
        "Which food would I choose above all others?|what's the meal i rave about|Remind me what I find tastiest.|What dish wins me over every time?",
        "which dish you enjoy most", "Am I crazy about {value}?|Is {value} the dish I enjoy most?|Would {value} be a treat for me?", "{Value}.",
    ),
    about_person(
        "drink again", Sort.DRINK,
        "my thirst is best quenched by {value}|I'm happiest with a glass of {value}|my beverage of choice is {value}|{value} is what I enjoy drinking most|I'd rather have {value} than any other drink|I always ask for {value} when I can choose",
        "Which beverage do I prefer?|What should you pour me?|what do i enjoy sipping most|What would I pick from a drinks menu?|"
        "Which drink makes me happiest?|what can i be offered when i'm thirsty|Remind me what I love to have in my glass.|What beverage should be in the fridge for me?",
        "which beverage you prefer", "Would I choose {value} over other drinks?|Do I enjoy {value} most?|Is {value} the right thing to pour me?", "{Value}.",
    ),
    about_person(
        "allergy again", Sort.FOOD,
        "I have an allergy to {value}|my immune system overreacts to {value}|I get an allergic reaction from {value}|{value} could put me in hospital because of my allergy|my doctor found out that I'm allergic to {value}|I tested positive for an allergy to {value}",
        "Which food is dangerous for me?|What sets off my allergic reaction?|what do i have to tell the waiter i react to|What belongs on my allergy card?|"
        "Which ingredient does my body fight?|is there a food that could make me really ill|What is it that my immune system can't cope with?",
        "which food you react to", "Could {value} make me ill?|Do I react to {value}?|Is {value} on my allergy card?", "{Value}.",
    ),
    about_person(
        "rash", Sort.FOOD,
        "{value} will bring me out in a rash|I break out in hives after eating {value}|my skin itches whenever I eat {value}|I come out in red bumps from {value}|I get blotchy and itchy after a bite of {value}|my skin flares up from {value}",
        "Which food makes my skin itch?|what brings me out in spots|I'm covered in itchy welts: what did I probably eat?|"
        "What does my skin react to?|Why might I be scratching myself after a meal?|which ingredient gives me a rash|Remind me what my skin can't take.|What food leaves me all bumpy and itchy?",
        "what gives you a rash", "Does {value} give me hives?|Would I itch after {value}?|Is {value} bad for my skin?", "{Value}.",
    ),
    about_person(
        "sneeze", Sort.FLOWER,
        "{value} can make me sneeze|I get hay fever from {value}|my nose starts to run near {value}|my eyes water around {value}|I can't stop sneezing next to {value}|{value} pollen gets up my nose",
        "What sets off my hay fever?|Which flower gives me a streaming nose?|which plant should be left out of my bouquet|What makes me go through so many tissues?|"
        "Which blossom has the pollen that I can't bear?|why am i sniffling in the garden|Remind me which plant makes my eyes itch and stream.|What brings on my sniffles outdoors?",
        "which plant sets off your hay fever", "Does {value} make me sneeze?|Do I get a runny nose from {value}?|Is {value} bad for my hay fever?", "{Value}.",
    ),
    about_person(
        "stomach", Sort.FOOD,
        "{value} will upset my stomach|I get cramps after eating {value}|my tummy hurts when I have {value}|I can't digest {value}|my belly swells like a balloon from {value}|I have an intolerance to {value}",
        "What gives me a bellyache?|Which food can't my gut handle?|what sits badly with me|After which food do I feel bloated and sore?|"
        "What is bad for my digestion?|why might my stomach hurt after dinner|Remind me what my bowels don't agree with.|Which ingredient do I have to leave out for my tummy's sake?",
        "what upsets your stomach", "Does {value} give me a bellyache?|Can my gut handle {value}?|Do I digest {value} badly?", "{Value}.",
    ),
    about_person(
        "headache", Sort.DRINK,
        "{value} will give me a headache|I get a migraine from {value}|my head pounds after a glass of {value}|my temples throb when I drink {value}|I wake up with a sore head if I have {value}|{value} will leave my skull aching",
        "What makes my head hurt?|Which drink triggers my migraine?|what should i not drink if i want a clear head|After which beverage do I need a painkiller?|"
        "What is behind my headaches?|which drink leaves my head pounding|Remind me what I shouldn't sip because of my head.|What did I probably drink if my skull is splitting?",
        "which drink makes your head hurt", "Does {value} make my head ache?|Could {value} trigger my migraine?|Is {value} bad for my head?", "{Value}.",
    ),
    about_person(
        "swelling", Sort.FOOD,
        "my lips swell up when I eat {value}|my mouth goes puffy from {value}|my tongue gets thick and tingly after {value}|{value} will make my lips balloon|I get a swollen mouth from {value}|I end up with fat lips after {value}",
        "What makes my mouth puff up?|Which food blows up my lips?|why might my lips look swollen|What do I eat at the risk of a thick mouth?|"
        "After which bite do I need an ice cube on my lips?|what makes my mouth swell|Remind me which food my lips react to.|What ingredient goes to my mouth and makes it swell?",
        "what makes your mouth swell", "Do my lips puff up from {value}?|Does {value} make my mouth swell?", "{Value}.",
    ),
    about_person(
        "wheeze", Sort.BREED,
        "I start wheezing around {a_value}|my chest gets tight near {a_value}|my asthma flares up next to {a_value}|{a_value} in the room can leave me short of breath|I need my inhaler when {a_value} is about|my lungs can't cope with the hair of {a_value}",
        "Which dog takes my breath away in a bad sense?|What sort of dog brings on my asthma?|which breed can't i be in a room with|Near which animal do I reach for my inhaler?|"
        "What makes it hard for me to breathe?|which dog makes me wheeze|Remind me what kind of dog my lungs don't like.|Whose fur sets off my asthma?",
        "which dog sets off your asthma", "Does {a_value} bring on my asthma?|Is it hard for me to breathe near {a_value}?|Do I wheeze around {a_value}?", "{A_value}.",
    ),
    about_person(
        "detergent", Sort.COMPANY,
        "my skin gets sore from the washing powder by {value}|I itch in clothes washed with the detergent of {value}|{value} laundry liquid can irritate my skin|I can't wear anything cleaned with {value} soap powder|my arms turn red from the washing liquid by {value}",
        "Which brand of detergent can't my skin take?|What shouldn't my laundry be done with?|which washing powder makes me itch|Whose soap must not go into the machine with my shirts?|"
        "What irritates me when it's in my clothes?|which laundry brand do i react to|Remind me which make of washing liquid to leave on the shelf.|My shirt is making my arms itch: whose product was it washed with?",
        "which washing powder your skin can't take", "Does {value} washing powder make me itch?|Is the detergent by {value} bad for my skin?",
    ),
    about_person(
        "heartburn", Sort.FOOD,
        "I get heartburn from {value}|my chest burns after I eat {value}|{value} can give me acid reflux|my stomach acid rises from {value}|I need an antacid whenever I have {value}|{value} at night will leave a burn in my throat",
        "What causes my acid reflux?|Which food burns in my chest afterwards?|what should i not eat if i want no fire in my chest|What makes me reach for an antacid?|"
        "After which food does the acid come up?|what was it that comes back up on me|Remind me what gives me a burning feeling behind the ribs.|Which dish do I regret with a burning throat?",
        "what gives you heartburn", "Does {value} give me heartburn?|Do I get acid reflux from {value}?|Does my chest burn after {value}?", "{Value}.",
    ),
    about_person(
        "carsick", Sort.CAR,
        "I get carsick in {a_value}|{a_value} will make me queasy on every bend|my stomach turns in the back of {a_value}|I feel ill whenever I'm a passenger in {a_value}|I can't ride in {a_value} without feeling sick",
        "Which car makes me feel ill?|In what car do I need a paper bag?|what car should i not be picked up in|In which vehicle does my stomach turn?|"
        "What do I get travel sickness in?|which car makes me nauseous|Remind me what kind of car I can't be a passenger in.|Which model would leave me pale and queasy on the back seat?",
        "which car makes you feel sick", "Do I get travel sickness in {a_value}?|Does riding in {a_value} make me queasy?", "In {a_value}.",
    ),
    about_person(
        "dose", Sort.NUMBER,
        "my daily dose is {value} milligrams|I take {value} milligrams of my medicine a day|{value} milligrams is what the doctor prescribed me|my tablets add up to {value} milligrams a day|I swallow {value} milligrams of medication each day|my prescription says {value} milligrams",
        "How strong is my medicine?|How much of my medication do I take?|how many milligrams do i need|What dosage am I on?|"
        "What amount did the doctor put me on?|what strength are my pills per day|Remind me how much I have to swallow.|The pharmacist wants to know my dosage: what is it?",
        "how much of your medicine you take", "Is my dosage {value} milligrams?|Am I on {value} milligrams?", "{value} milligrams.",
    ),
    about_person(
        "pill time", Sort.TIME,
        "I swallow my tablets at {value}|my pills are due at {value}|{value} is when I take my medication|I have to take my medicine at {value}|my pill reminder goes off at {value}|my tablets are for {value} every day",
        "When are my tablets due?|What time is it time for my medication?|when do i have to take my pills|At what hour should I have my medicine?|"
        "When do I open the pill box?|what time do i need water for my tablets|Remind me when I'm supposed to take my medicine.|By when should today's pills be in me?",
        "when your medicine is due", "Are my pills due at {value}?|Should I take my medication at {value}?", "At {value}.",
    ),
    about_person(
        "pharmacy", Sort.COMPANY,
        "I pick up my prescriptions at {value}|my pharmacy is {value}|my chemist is {value}|I get my medicine from {value}|my tablets are dispensed at {value}|{value} is the chemist I go to",
        "Where do I get my pills from?|Which chemist do I use?|where do i take my prescription|Who fills my prescriptions?|"
        "Which drugstore has my medication?|where are my tablets waiting for me|Remind me which pharmacy is mine.|I have a paper from the doctor: which counter do I take it to?",
        "which pharmacy you use", "Is {value} my pharmacy?|Do I get my tablets from {value}?|Does {value} fill my prescriptions?", "At {value}.",
    ),
    about_person(
        "cold remedy", Sort.FOOD,
        "my remedy for a cold is {value}|I eat {value} when I have a cold|{value} will always clear my cough|I swear by {value} for the flu|I chase a cold away with {value}|I treat a blocked nose with {value}",
        "What helps me when I'm sniffling?|What do I have in the house against a cold?|what do i take for a cough|What is my home cure for a runny nose?|"
        "What gets me over the flu?|whats good for me when i'm all bunged up|Remind me what to eat when I'm coughing.|I've caught something: what do I usually treat it with?",
        "what you treat a cold with", "Do I treat a cold with {value}?|Is {value} my home cure?|Does {value} help me with a cough?", "{Value}.",
    ),
    about_person(
        "throat drink", Sort.DRINK,
        "I sip {value} when my throat is sore|my cure for a sore throat is {value}|{value} can soothe my scratchy throat|I look after a hoarse voice with {value}|I gargle with {value} when it hurts to swallow",
        "What do I take for a sore throat?|What liquid is good for my hoarse voice?|what helps when it hurts to swallow|What calms my throat down?|"
        "It scratches when I talk: what do I reach for?|which drink do i use against a sore throat|Remind me what is best for my throat.|What do I use when my voice is gone?",
        "what you take for a sore throat", "Do I use {value} for a sore throat?|Is {value} good for my hoarse voice?", "{Value}.",
    ),
    about_person(
        "herbal drops", Sort.FLOWER,
        "I take drops made from {value} for my nerves|my calming drops are of {value}|{value} extract is what I use to calm down|I settle my nerves with an extract of {value}|my herbalist gave me tincture of {value} for stress",
        "What herb do I take when I'm stressed?|Which plant is in my calming drops?|what do i use for my nerves|What is my tincture made of?|"
        "Which flower helps me calm down?|what plant is in the little bottle i take drops from|Remind me which extract I use against stress.|What soothes me before a big day?",
        "which plant is in your calming drops", "Are my drops made from {value}?|Do I use {value} for my nerves?", "{Value}.",
    ),
    about_person(
        "vaccination", Sort.DATE,
        "I'm getting my flu jab on {value}|my vaccination against the flu is on {value}|I'm being vaccinated for flu on {value}|{value} is when I get my flu shot|my flu booster is booked for {value}|I get the needle against the flu on {value}",
        "When am I being immunised?|On what date is my flu injection?|when do i get my jab|Which day should I wear short sleeves for the nurse?|"
        "When is the needle due in my arm?|what date am i down for the flu shot|Remind me when I get my vaccine.|When will I be protected against the flu?",
        "when you get your jab", "Is my flu shot on {value}?|Am I being immunised on {value}?", "On {value}.",
    ),
    about_person(
        "eye_test", Sort.DATE,
        "I'm having my eyes tested on {value}|my sight test is on {value}|I see the optician on {value}|my vision gets checked on {value}|{value} is when I go to have my eyes looked at",
        "When do I go to the optician's?|What date is my vision check?|when are my eyes being examined|On which day do I read the letters on the chart?|"
        "When is somebody looking at my eyesight?|what day is the optometrist|Remind me when my eye exam is.|When might I get a new prescription for my glasses?",
        "when your eyes are being tested", "Is my eye exam on {value}?|Do I go to the optician's on {value}?", "On {value}.",
    ),
    about_person(
        "optician", Sort.NAME,
        "{value} tests my eyes|my optician is {value}|I go to {value} for my glasses|my eyes are looked after by {value}|I have my vision checked by {value}",
        "Who measures my eyesight?|Who do I see about my glasses?|whos my eye doctor|What is the name of my optometrist?|"
        "Which specialist looks at my eyes?|who should i ring when my glasses don't fit my eyes any more|Remind me who takes care of my vision.|Whose chart of letters do I read?",
        "who tests your eyes", "Does {value} check my vision?|Is {value} my eye doctor?|Do I see {value} about my glasses?",
    ),
    about_person(
        "glasses_colour", Sort.COLOUR,
        "my glasses have {value} frames|I wear {value} spectacles|my specs are {value}|{value} is the colour of my glasses|I see the world through {value} rims|my eyewear is {value}",
        "What colour are my spectacles?|Which colour frames are on my nose?|what color are the specs i wear|I've mislaid my glasses: what colour should I look for?|"
        "What shade did I pick at the optician's?|what do the rims of my glasses look like|Remind me of the colour of my specs.|Which colour is my eyewear?",
        "what colour your glasses are", "Are my spectacles {value}?|Do I have {value} rims on my nose?", "{Value}.",
    ),
    about_person(
        "eyes", Sort.COLOUR,
        "my eyes are {value}|I have {value} eyes|my passport gives my eye colour as {value}|{value} is the colour of my eyes|I look at the world with {value} eyes|my irises are {value}",
        "What is my eye colour?|What colour do people see when they look me in the eye?|what do i put under eye color|Which colour are my irises?|"
        "What shade is my gaze?|what colour eyes do i have|Remind me what my passport says of my eyes.|A painter wants to do my portrait: which colour for the eyes?",
        "what colour your eyes are", "Are my eyes {value}?|Is my eye colour {value}?", "{Value}.",
    ),
    about_person(
        "hair_dye", Sort.COLOUR,
        "my hair is {value}|I dye my hair {value}|I have {value} hair|my curls are {value}|{value} is the colour on my head|I wear my hair {value}",
        "What is my hair colour?|What would I look for in a box of hair dye?|which colour do i have on my head|How would you describe my hair to a stranger?|"
        "What shade are my locks?|what colour would a hair of mine on the sofa be|Remind me which colour my hair is.|What does my hair look like?",
        "what colour your hair is", "Are my locks {value}?|Is my hair colour {value}?|Would a hair of mine be {value}?", "{Value}.",
    ),
    about_person(
        "tall", Sort.AGE,
        "I'm {value} inches tall|I measure {value} inches from head to toe|my height is {value} inches|I stand {value} inches high|{value} inches is how tall I am|I've grown to {value} inches",
        "How tall am I?|How high would a door have to be for me at least?|what do i put under height|What do I measure from head to toe?|"
        "How many inches am I?|how long must a bed be for me to fit|Remind me how big I am in inches.|What would the tape say if I stood against the wall?",
        "how tall you are", "Am I {value} inches high?|Is my height {value} inches?", "{value} inches.",
    ),
    about_person(
        "pulse", Sort.AGE,
        "my resting pulse is {value}|my heart beats {value} times a minute at rest|I have a heart rate of {value} when I sit still|{value} beats a minute is normal for me|my watch shows a resting heart rate of {value}",
        "How fast does my heart go when I rest?|What is my heart rate?|how many beats a minute do i have|What number should a nurse get at my wrist?|"
        "How often does my heart beat in a minute?|whats my ticker doing at rest|Remind me of my usual pulse.|What is normal for me in beats?",
        "what your resting pulse is", "Is my heart rate {value}?|Does my heart beat {value} times a minute?", "{value} beats a minute.",
    ),
    about_person(
        "daily_steps", Sort.NUMBER,
        "I walk {value} steps a day|my pedometer is set to {value} steps|my step goal is {value}|{value} steps is my target each day|I aim for {value} paces a day|I try to get {value} steps in before bed",
        "How far should I walk every day, in steps?|What is my walking target?|how many steps do i do|What number is on my pedometer when I'm done?|"
        "How many paces a day keep me happy?|how much walking do i aim for|Remind me of my daily step count.|When can I stop walking for the day, by count of steps?",
        "how many steps you walk a day", "Do I aim for {value} steps?|Is my walking target {value}?", "{value} steps.",
    ),
    about_person(
        "quit", Sort.FOOD,
        "I've given up {value} for my health|my diet forbids {value}|I've cut {value} out of my diet|{value} had to go from my menu when I began my diet|my doctor told me to stay off {value}|I've stopped eating {value} to lose weight",
        "What does my diet not allow?|What have I cut out?|which food is off limits since my diet|What did I stop eating to get healthier?|"
        "What food did I say goodbye to for my health?|what am i trying to stay away from on this diet|Remind me which food I quit.|What would break my diet?",
        "what your diet forbids", "Does my diet forbid {value}?|Have I quit {value} for my health?|Would {value} break my diet?", "{Value}.",
    ),
    about_person(
        "physio_day", Sort.DAY,
        "I have physiotherapy every {value}|my physio session is on {value}|I get my back treated on {value}|{value} is when I have physical therapy|my treatment with the physiotherapist falls on {value}",
        "Which day is my physical therapy?|When does somebody work on my back?|what day do i go to the physiotherapist|On which weekday do I do my exercises under supervision?|"
        "When is my weekly treatment?|when's physio|Remind me which day I get treated.|What day of the week must I keep free for my therapy?",
        "which day your physiotherapy is", "Do I have physical therapy on {value}?|Is {value} the day of my treatment?", "On {value}.",
    ),
    about_person(
        "exercise cure", Sort.SPORT,
        "my fitness comes from {value}|I do {value} for my heart|I keep fit with {value}|{value} is how I stay in shape|my exercise for the week is {value}|I work up a sweat with {value}",
        "How do I keep in shape?|What do I do for exercise?|what do i do to stay fit|What gets my heart pumping?|"
        "Which activity keeps me healthy?|what's my workout|Remind me what I do for my fitness.|What do I sweat over to stay healthy?",
        "how you keep fit", "Do I stay in shape with {value}?|Is {value} my workout?", "{Value}.",
    ),
    about_person(
        "health_insurer", Sort.COMPANY,
        "my health insurance is with {value}|I'm covered by {value} if I fall ill|{value} pays my medical bills|my insurance card is from {value}|I have my medical cover with {value}|my hospital bills go to {value}",
        "Who covers my medical costs?|Which company pays when I'm in hospital?|who do i have health insurance with|What name is on my insurance card?|"
        "Who is my medical insurer?|where do i send a doctor's bill|Remind me which health insurer I chose.|The clinic asks who pays: what do I say?",
        "who your health insurer is", "Does {value} pay my doctor's bills?|Is {value} my medical insurer?|Am I insured with {value}?",
    ),
    about_person(
        "emergency_contact", Sort.NAME,
        "my emergency contact is {value}|I want {value} rung if I have an accident|I put {value} down as next of kin|{value} should be told if something happens to me|my hospital form names {value} as my contact",
        "Who should be phoned if I collapse?|Who is my next of kin?|who do i put as emergency contact|If I were in hospital, who ought to know?|"
        "Whose name is on my in-case-of-emergency card?|who gets the call when i'm hurt|Remind me whom to contact in an emergency.|Whom did I name in case something happens?",
        "who your emergency contact is", "Should {value} be phoned in an emergency?|Is {value} my next of kin?",
    ),
    about_person(
        "bed_time", Sort.TIME,
        "I go to bed at {value}|my bedtime is {value}|I turn in at {value}|my light goes out at {value}|I'm asleep by {value}|{value} is when I hit the pillow",
        "When do I call it a night?|What time do I go to sleep?|when should i be under the covers|Until when can people ring me before I'm asleep?|"
        "At what hour do I switch the lamp off?|what time do i hit the hay|Remind me when I lie down for the night.|When does my day end?",
        "when you go to bed", "Do I turn in at {value}?|Am I in bed at {value}?|Is {value} when I call it a night?", "At {value}.",
    ),
    about_person(
        "nap", Sort.TIME,
        "I take a nap at {value}|my siesta is at {value}|I lie down for forty winks at {value}|{value} is when I doze off on the couch|I have a snooze at {value}|my afternoon rest starts at {value}",
        "When do I rest in the afternoon?|At what time do I nod off during the day?|when is my nap|When should nobody disturb me because I'm dozing?|"
        "What time is my little sleep in the day?|what time do i lie down in the day|Remind me when I have my snooze.|When are my eyes shut in the middle of the day?",
        "when you take a nap", "Do I have a snooze at {value}?|Is my afternoon sleep at {value}?", "At {value}.",
    ),
    about_person(
        "sleep music", Sort.MUSIC,
        "I fall asleep to {value}|my lullaby is {value}|{value} will send me to sleep|I nod off listening to {value}|I play {value} when I can't sleep|my bedtime playlist is all {value}",
        "What helps me drift off?|Which sounds do I have on at night in bed?|what should i play when i'm lying awake|What music is on when my eyes close?|"
        "Which kind of songs makes me sleepy?|what do i listen to in bed|Remind me what works as a lullaby for me.|What genre gets me through a sleepless night?",
        "what music you fall asleep to", "Do I drift off to {value}?|Does {value} make me sleepy?", "{Value}.",
    ),
    about_person(
        "bedtime_drink", Sort.DRINK,
        "I have a cup of {value} before bed|my nightcap is {value}|I drink {value} to help me sleep|{value} is the last thing I drink at night|I finish the day with a mug of {value}|my bedside cup holds {value}",
        "What do I sip before I turn off the light?|What is my last drink of the day?|what do i have in my cup at night|What beverage gets me ready for sleep?|"
        "What should be poured for me at bedtime?|what do i drink late in the evening|Remind me which drink I take to bed.|What do I end my day with?",
        "what you drink before bed", "Is {value} my last drink of the day?|Do I sip {value} at bedtime?", "{Value}.",
    ),
    about_person(
        "awake drink", Sort.DRINK,
        "{value} will keep me awake at night|I can't sleep after {value}|my sleep is ruined by {value}|I lie awake if I have {value} late|I toss about in bed after a cup of {value}",
        "Which drink costs me my sleep?|What shouldn't I have late in the day?|what keeps me up at night|What did I drink if I'm staring at the ceiling?|"
        "Which beverage is bad for my sleep?|why might i be tossing and turning|Remind me what not to sip in the evening.|What drink makes for a sleepless night?",
        "which drink keeps you awake", "Does {value} cost me my sleep?|Do I lie awake after {value}?|Is {value} bad for my sleep?", "{Value}.",
    ),
    about_person(
        "mother_tongue", Sort.LANGUAGE,
        "my mother tongue is {value}|I grew up speaking {value}|I dream in {value}|{value} is the language I think in|my first words were in {value}|I'm a native speaker of {value}",
        "What is my native language?|In which tongue do I think?|what did i speak as a small child|In what language do I count in my head?|"
        "Which language comes easiest to me?|what do i speak from birth|Remind me what my first language is.|Which language did my parents raise me in?",
        "what your native language is", "Is {value} my native language?|Do I think in {value}?", "{value}.",
    ),
    about_person(
        "street", Sort.PLACE,
        "my street is called {value} Road|I live on {value} Road|{value} Road is where my house stands|my front gate opens onto {value} Road|my address is on {value} Road|I have my home on {value} Road",
        "What's the name of my street?|Which road is my house on?|what do i tell a taxi driver when i want to go home|What goes on an envelope to me above the town?|"
        "Which road should a guest turn into?|on what street do i live|Remind me of the road I'm on.|A courier is lost: which street sign should he look for?",
        "which street you live on", "Is my house on {value} Road?|Should a guest turn into {value} Road?", "{value} Road.",
    ),
    about_person(
        "floor", Sort.AGE,
        "my flat is on floor {value}|I live on floor {value}|my apartment is on storey {value}|I press {value} in the lift to get home|my door is on level {value}|my front door is up on floor {value}",
        "How high up do I live?|Which button do I push in the elevator to get home?|what storey am i on|Which level is my apartment on?|"
        "How far up do guests have to come?|what floor should the movers carry my sofa to|Remind me on which floor my flat is.|Where does the lift have to stop for my place?",
        "which floor you live on", "Is my flat on storey {value}?|Do I push {value} in the elevator?", "Floor {value}.",
    ),
    about_person(
        "stairs", Sort.AGE,
        "I climb {value} stairs to my door|my staircase has {value} steps|{value} steps lead up to my flat|I go up {value} stairs to get home|my staircase counts {value} treads",
        "How many stairs are there to my place?|How many steps does a visitor have to manage?|how long is the climb to my door|With heavy bags, how many stairs are in front of me?|"
        "How many treads did I count?|what's the number of steps up to my home|Remind me how many stairs I have.|How much climbing does it take to reach me?",
        "how many stairs lead to your door", "Are there {value} steps to my place?|Does a visitor climb {value} stairs?", "{value}.",
    ),
    about_person(
        "windows", Sort.AGE,
        "my house has {value} windows|I've got {value} windows to clean|{value} windows let the light into my home|my home counts {value} panes of glass|I need blinds for {value} windows",
        "How many windows do I have?|For how many windows must I buy blinds?|how many panes do i have to wipe|The window cleaner asks how many there are: what do I say?|"
        "In how many frames must I change the glass?|how much glass is in my home, by count|Remind me of the number of windows.|How many curtains would I need at home?",
        "how many windows you have", "Do I need blinds for {value} windows?|Are there {value} windows at mine?", "{value}.",
    ),
    about_person(
        "rent", Sort.NUMBER,
        "my rent is {value} a month|I pay {value} a month for my flat|my landlord gets {value} from me each month|{value} a month is what my home costs me|I transfer {value} monthly for the flat|my tenancy costs {value} a month",
        "What do I pay for my place every month?|How much does my home cost me?|whats my monthly rent|What sum leaves my account for the flat?|"
        "How expensive is my flat?|how much do i owe for housing each month|Remind me of the price of my tenancy.|What amount should I put in a budget for where I live?",
        "how much rent you pay", "Does my home cost {value} a month?|Do I pay {value} in rent?", "{value} a month.",
    ),
    about_person(
        "rent day", Sort.DAY,
        "I pay my rent on {value}|my rent is due on {value}|{value} is when my rent goes out|my landlord wants the money on {value}|my standing order for the flat runs on {value}",
        "Which day do I pay for the flat?|When does the rent leave my account?|what day do i owe for my place|By which weekday must there be money for my landlord?|"
        "When do I have to hand over the money for my home?|when's the rent due|Remind me on what day to pay for my room.|On which weekday does my tenancy cost me money?",
        "when your rent is due", "Is my rent due on {value}?|Do I pay for the flat on {value}?", "On {value}.",
    ),
    about_person(
        "flat owner", Sort.NAME,
        "I rent my flat from {value}|my landlord's name is {value}|{value} owns the flat I rent|my rent goes to {value}|my tenancy agreement is with {value}|my flat belongs to {value}",
        "Who owns the place I rent?|Who do I pay for my flat?|who do i tell when the roof leaks|Whose property am I a tenant of?|"
        "Who signed my lease on the other side?|who lets the flat to me|Remind me who I rent from.|To whom must I give notice if I move out?",
        "who owns your flat", "Do I rent from {value}?|Is {value} the owner of my flat?|Am I a tenant of {value}?",
    ),
    about_person(
        "lease end", Sort.DATE,
        "my lease runs out on {value}|I have to be out of my flat by {value}|my tenancy ends on {value}|{value} is the last day of my rental contract|my rental agreement expires on {value}|I can stay in my flat until {value}",
        "Until when may I stay where I live?|When does my rental contract stop?|when do i have to leave the flat|By what date must I renew the contract for my home?|"
        "How long is my place still mine?|when is my lease up|Remind me when my tenancy is over.|On which date must my boxes be packed?",
        "when your lease ends", "Is my lease up on {value}?|May I stay in my place until {value}?", "On {value}.",
    ),
    about_person(
        "moved in", Sort.DATE,
        "I moved into my flat on {value}|my first night in this home was {value}|I got the keys to my place on {value}|{value} is the day I moved in|my boxes arrived here on {value}",
        "When did I start to live here?|Since when has this been my home?|on what date did i move in|When did I first sleep in this place?|"
        "When can I celebrate the anniversary of my home?|when did i come to live in this flat|Remind me since which day I've been at this address.|What was moving day for me?",
        "when you moved in", "Did I start to live here on {value}?|Was {value} moving day for me?", "On {value}.",
    ),
    about_person(
        "heating time", Sort.TIME,
        "my heating comes on at {value}|my radiators warm up at {value}|I've set the boiler for {value}|{value} is when my heating starts|my flat gets warm from {value}|my thermostat switches the heat on at {value}",
        "When do my radiators get warm?|At what time does the boiler kick in?|when does it get cosy at my place|What time did I programme the heating for?|"
        "From when on can I sit at home without a jumper?|what time do the radiators go on|Remind me when the heat starts at home.|At what hour does my home stop being cold?",
        "when your heating comes on", "Do my radiators get warm at {value}?|Does the boiler kick in at {value}?", "At {value}.",
    ),
    about_person(
        "thermostat", Sort.AGE,
        "I keep my rooms at {value} degrees|my thermostat is set to {value}|my living room is at {value} degrees|{value} degrees is how warm I like my home|I heat my flat to {value} degrees",
        "How warm is it in my home?|What temperature do I like indoors?|what should the thermostat say|To how many degrees do I heat?|"
        "At what temperature am I comfortable at home?|how many degrees in my rooms|Remind me what I have the heating at.|What number is on the dial on my wall?",
        "how warm you keep your home", "Is my thermostat on {value}?|Do I heat to {value} degrees?", "{value} degrees.",
    ),
    about_person(
        "boiler make", Sort.COMPANY,
        "my boiler is made by {value}|I have {a_value} boiler|my heating system comes from {value}|{value} built the boiler in my house|my radiators run on {a_value} boiler",
        "What make is my boiler?|Which manufacturer's heating do I have?|what brand is the thing that heats my house|The repairman asks who built my heating: what do I say?|"
        "Whose name is on my boiler?|which company made my heating|Remind me what make to give when there's no hot water.|For which brand must I buy a part when my heating breaks down?",
        "who made your boiler", "Is my heating made by {value}?|Does my boiler say {value}?",
    ),
    about_person(
        "upstairs", Sort.NAME,
        "my upstairs neighbour is {value}|{value} lives above me|I hear {value} walking over my ceiling|my flat is right under that of {value}|I live one floor below {value}",
        "Who lives on top of me?|Whose footsteps do I hear at night?|who has the flat over mine|Who should I ask to be quieter when it thumps overhead?|"
        "Who is in the flat above?|whos making noise over my head|Remind me who is upstairs.|Water is dripping from my ceiling: at whose door do I knock?",
        "who lives above you", "Does {value} live in the flat over mine?|Are the footsteps over my head those of {value}?",
    ),
    about_person(
        "next door", Sort.NAME,
        "my next-door neighbour is {value}|{value} lives beside me|I share a wall with {value}|my garden fence borders on that of {value}|{value} is only a wall away from me",
        "Who lives next to me?|Who is on the other side of my wall?|who lives one door along from me|Whose house is beside mine?|"
        "Who could I borrow an egg from next door?|whats my neighbour called|Remind me who the person next door is.|Whose doorbell is nearest to mine?",
        "who lives next door", "Is {value} my neighbour?|Is the house beside mine that of {value}?",
    ),
    about_person(
        "neighbour plays", Sort.INSTRUMENT,
        "my neighbour practises the {value} all day|I can hear {a_value} through my wall|my neighbour's {value} drives me up the wall|I get woken by the {value} from next door|my wall lets through every note of the neighbour's {value}",
        "What instrument comes through my wall?|What do they play next door?|which instrument does my neighbour torment me with|What noise do I have to put up with from next door?|"
        "Which instrument can I hear at home without wanting to?|what music-making do i complain about|Remind me what my neighbour plays.|What should I ask the people next door to muffle?",
        "what your neighbour plays", "Does {a_value} come through my wall?|Do they play the {value} next door?", "The {value}.",
    ),
    about_person(
        "spare_key", Sort.NAME,
        "{value} has a key to my flat|I left a key with {value}|my second key is with {value}|I gave {value} a key in case I lock myself out|{value} can let me in if I lose my key|my backup key is kept by {value}",
        "Who can open my door if I'm locked out?|Who keeps a key of mine?|who has a copy of my key|I've lost my keys: who do I call?|"
        "Who could get into my flat while I'm away?|who looks after my other key|Remind me whom I trusted with a key.|At whose door do I ring when mine falls shut?",
        "who has a key to your flat", "Can {value} open my door?|Did I trust {value} with a key?|Does {value} keep a key of mine?",
    ),
    about_person(
        "alarm code", Sort.NUMBER,
        "my alarm code is {value}|I type {value} to switch off the burglar alarm|{value} is the code that stops my alarm|my house alarm goes quiet when I enter {value}|I disarm my alarm with {value}",
        "How do I silence the burglar alarm?|Which digits turn my siren off?|what do i type when the alarm is on|What's the number for my security system?|"
        "The siren is howling: what do I enter?|whats the pin of my house alarm|Remind me which code disarms the alarm.|What must a house-sitter key in as she walks in?",
        "the code of your alarm", "Do I type {value} to silence the siren?|Is {value} the pin of my alarm?",
    ),
    about_person(
        "entry_code", Sort.NUMBER,
        "my building's entry code is {value}|I punch in {value} to open the main entrance|{value} opens the gate downstairs in my building|my visitors must type {value} at the entrance|I get into my building with {value}",
        "What does a guest type to get into my building?|Which number opens the gate downstairs?|whats the code downstairs|How do I get past the main entrance?|"
        "What digits should I give to the courier?|what do i press on the keypad by the entrance|Remind me how to open the gate at mine.|What goes into the keypad outside my block?",
        "the entry code of your building", "Does {value} open the gate at mine?|Should a guest type {value} at the entrance?",
    ),
    about_person(
        "bins again", Sort.DAY,
        "my rubbish is collected on {value}|I put the bin out for {value}|my trash gets picked up on {value}|{value} is garbage day in my street|my waste is taken away on {value}|my binmen come on {value}",
        "When is garbage day?|Which day do the binmen come?|what day does the trash go out|By which weekday should my rubbish be at the kerb?|"
        "When does the lorry take my waste?|when's bin day|Remind me when to wheel the bin out.|On which day does the rubbish truck wake me?",
        "when your rubbish is collected", "Is {value} garbage day?|Do the binmen come on {value}?|Does my trash go out on {value}?", "On {value}.",
    ),
    about_person(
        "recycling", Sort.COLOUR,
        "my recycling goes in the {value} bin|I throw paper and cans in the {value} bin|{value} is the colour of my bin for recycling|my {value} bin is for paper and plastic|I sort my cardboard into the {value} bin",
        "Which bin is for recycling?|Where does my cardboard go?|what colour is the bin for old paper|Into which bin should I throw a can?|"
        "What colour box holds what can be used again?|which bin do bottles and newspapers go in|Remind me in which colour bin I recycle.|I'm holding an empty carton: which bin at my home?",
        "which bin your recycling goes in", "Does my cardboard go in the {value} bin?|Do I recycle in the {value} bin?", "In the {value} one.",
    ),
    about_person(
        "cleaner", Sort.NAME,
        "{value} cleans my house|my cleaner is {value}|I pay {value} to do the dusting and hoovering|my floors are mopped by {value}|I have {value} in to clean my home",
        "Who keeps my home tidy?|Who does the hoovering at mine?|who mops my floors|Whom do I pay for housework?|"
        "Who is the person with the duster at my place?|who comes round to clean|Remind me who does my cleaning.|Whom should I tell that the bathroom needs a scrub?",
        "who cleans your home", "Does {value} mop my floors?|Do I pay {value} for housework?",
    ),
    about_person(
        "parcel_shop", Sort.NAME,
        "my parcels are left with {value}|{value} takes in my deliveries|I collect my packages from {value}|my post goes to {value} when I'm out|{value} accepts parcels for me",
        "Who takes my packages when I'm not in?|Where do I find a delivery that I missed?|who has my parcel|With whom should the courier leave things for me?|"
        "Who signs for my post?|who do i go to for a missed delivery|Remind me who keeps my deliveries.|A card says my packet was handed over: who has it?",
        "who takes in your parcels", "Does {value} sign for my packages?|Should the courier go to {value}?",
    ),
    about_person(
        "flatmate", Sort.NAME,
        "I share my flat with {value}|my flatmate is {value}|{value} has the other bedroom in my flat|I split the rent with {value}|{value} and I are housemates|my housemate's name is {value}",
        "Who lives in the same flat as me?|Who is my housemate?|who do i share the kitchen with|Who has the other room at my place?|"
        "Who pays the other half of the rent?|whos the other name on my doorbell|Remind me with whom I share a home.|Whose dishes are in the sink if not mine?",
        "who you share your flat with", "Do I share the kitchen with {value}?|Is {value} my housemate?|Does {value} live in my flat?",
    ),
    about_person(
        "power_company", Sort.COMPANY,
        "my electricity comes from {value}|I get my power from {value}|{value} sends me the electric bill|my energy supplier is {value}|I'm with {value} for electricity|I buy my current from {value}",
        "Who supplies my power?|Which company keeps my lights on?|who do i pay for electricity|To whom do I report the reading of my electric meter?|"
        "Whose energy customer am I?|who is my electric company|Remind me which utility I'm with.|Whom do I complain to about my energy bill?",
        "who your electricity comes from", "Does {value} supply my power?|Do I pay {value} for energy?",
    ),
    about_person(
        "internet_provider", Sort.COMPANY,
        "my broadband is from {value}|I get my internet from {value}|{value} is my internet provider|my router came from {value}|I pay {value} for my wifi|my connection at home runs through {value}",
        "Who do I call when the wifi is down?|Who provides my broadband?|which company is my internet with|Whose router blinks in my hall?|"
        "Who gets me online at home?|who do i pay for being online|Remind me which provider I'm with.|My connection is dead: whose helpline do I ring?",
        "who your internet is from", "Is my wifi from {value}?|Does {value} get me online at home?",
    ),
    about_person(
        "meter", Sort.NUMBER,
        "my electric meter shows {value}|I read {value} off the electric meter|{value} is what my meter said last time|my last meter reading was {value}|I noted {value} as my meter reading",
        "What did I read off the meter?|What figure do I report to the electric company?|what was on my meter|Up to what number has my current been counted?|"
        "Which reading did I write down?|what's my meter at|Remind me of the figure in the cupboard with the fuses.|The supplier wants to know my usage: which figure do I give?",
        "what your meter shows", "Is my meter at {value}?|Did I write down {value} as the reading?",
    ),
    about_person(
        "walls", Sort.COLOUR,
        "my living room walls are {value}|I painted my lounge {value}|my sitting room is done in {value}|{value} is the paint on my living room walls|I had the lounge decorated in {value}",
        "What colour is my lounge?|Which paint did I use in the sitting room?|what colour are the walls round my tv|I need to touch up a scratch in the living room: which paint?|"
        "In what shade is my living room?|what color did i pick for the lounge|Remind me what the walls look like where I sit in the evening.|What tin of paint would match my lounge?",
        "what colour your living room is", "Is my lounge {value}?|Did I choose {value} for the sitting room?", "{Value}.",
    ),
    about_person(
        "curtains", Sort.COLOUR,
        "my curtains are {value}|I've hung {value} curtains|my drapes are {value}|{value} is the colour of my curtains|my windows are dressed in {value} fabric",
        "What colour are my drapes?|What hangs at my windows?|which colour are the things i draw at night|What shade of cloth keeps the light out at mine?|"
        "Which colour would a cushion have to be to match my curtains?|what color did i hang up at the window|Remind me what my drapes look like.|What can passers-by see at my windows?",
        "what colour your curtains are", "Are my drapes {value}?|Does {value} cloth hang at my windows?", "{Value}.",
    ),
    about_person(
        "fridge", Sort.COMPANY,
        "my fridge is made by {value}|I have {a_value} fridge|my refrigerator says {value} on the door|{value} made the fridge in my kitchen|I keep my milk cold in {a_value}",
        "What make is my fridge?|What brand of refrigerator is in my kitchen?|who made the thing that cools my food|Which name is on the door of my fridge?|"
        "For what brand do I need a new shelf for the fridge?|whats my fridge|Remind me who manufactured my refrigerator.|Which maker do I ring when my milk goes warm?",
        "who made your fridge", "Is my refrigerator {a_value}?|Was my fridge made by {value}?",
    ),
    about_person(
        "washing day", Sort.DAY,
        "I do my laundry on {value}|my washing day is {value}|my washing machine runs on {value}|{value} is when I wash my clothes|I hang up the washing on {value}",
        "When do I wash my clothes?|Which day is for the laundry?|what day do i do the washing|On which weekday does my machine spin?|"
        "When are there wet shirts on my line?|when do my dirty socks get done|Remind me which day I do a load.|By when do I run out of clean shirts?",
        "when you do your laundry", "Do I wash my clothes on {value}?|Does my machine run on {value}?", "On {value}.",
    ),
    about_person(
        "vegetable_bed", Sort.FOOD,
        "I've got {value} in my vegetable patch|my garden bed is full of {value}|I harvest {value} from my own garden|my kitchen garden yields {value}|{value} from my own soil is what I harvest each year",
        "What can I pick behind the house?|What comes up in my garden bed?|what do i have in the vegetable patch|What do I harvest at home?|"
        "Which food don't I have to buy because it's in my garden?|whats growing in my plot|Remind me what I sowed.|What do I dig or pluck from my own ground?",
        "what is in your vegetable patch", "Can I pick {value} behind my house?|Did I sow {value}?", "{Value}.",
    ),
    about_person(
        "handyman", Sort.NAME,
        "{value} fixes things in my house|my handyman is {value}|I call {value} when a tap drips|{value} does the repairs at my place|I get {value} to mend what breaks at home",
        "Who do I ring when something is broken at home?|Who mends my taps?|who does odd jobs for me|Who can put up a shelf in my house?|"
        "Whose toolbox do I rely on?|who should i get for a dripping pipe|Remind me who does my repairs.|The tap is leaking: who is my man for that?",
        "who does your repairs", "Does {value} mend my taps?|Do I ring {value} for odd jobs?",
    ),
    about_person(
        "floor colour", Sort.COLOUR,
        "my carpet is {value}|I have {a_value} carpet|my floor is covered in {value} carpet|{value} is the colour of my carpet|I walk on {a_value} carpet at home",
        "What colour is under my feet at home?|What shade of carpet did I have laid?|what color is my carpet|Which colour should I look for in a rug to match my floor?|"
        "What does the floor in my home look like?|which colour do i hoover|Remind me what colour I walk on at home.|A stain remover asks for the colour of the carpet: what is it?",
        "what colour your carpet is", "Did I have {value} carpet laid?|Is the floor at mine {value}?", "{Value}.",
    ),
    about_person(
        "breakfast_food", Sort.FOOD,
        "I eat {value} for breakfast|my day starts with {value} on my plate|my breakfast is {value}|I tuck into {value} first thing in the morning|{value} is what I eat after getting up|my bowl is full of {value} every morning",
        "What do I eat after getting up?|What is on my plate in the morning?|what food is my usual breakfast|What should a host serve me at the start of the day?|"
        "What is my first bite of the day?|what food do i begin the day with|Remind me what I eat before work.|If I slept at your place, what would I want to eat when I wake up?",
        "what you eat for breakfast", "Do I begin the day with {value}?|Is {value} what I eat in the morning?", "{Value}.",
    ),
    about_person(
        "packed lunch", Sort.FOOD,
        "I take {value} to work for lunch|my lunch box is full of {value}|I pack {value} for my midday break|my packed lunch is {value}|{value} is what I bring from home to eat at noon",
        "What's in my lunch box?|What do I eat at midday?|what do i bring to eat at work|What would a colleague see me eat at noon?|"
        "Which food travels to the office with me?|what do i have at lunchtime|Remind me what I pack for my break.|What fills me up in the middle of the day?",
        "what you have for lunch", "Is there {value} in my lunch box?|Do I eat {value} at noon?", "{Value}.",
    ),
    about_person(
        "sandwich", Sort.FOOD,
        "I put {value} in my sandwiches|my sandwich filling is {value}|I like my bread with {value} inside|{value} must go between my two slices of bread|I ask for {value} on my sub",
        "What goes on my bread?|What filling do I choose at the sandwich bar?|what do i want in my roll|How should my baguette be filled?|"
        "What do I have between two slices?|which topping does my sandwich get|Remind me what to put in a roll for me.|You are making me a sandwich: with what?",
        "what you like in a sandwich", "Does {value} go on my bread?|Would I pick {value} as a filling?", "{Value}.",
    ),
    about_person(
        "pizza_topping", Sort.FOOD,
        "I order my pizza with {value}|my pizza topping is {value}|I want {value} on my pizza|{value} must be on my pizza|my pizza always comes with {value}",
        "What topping do I ask for?|How do I take my pizza?|what goes on top of the cheese for me|Which extra should be on my half at the pizzeria?|"
        "You are phoning the pizzeria: what on mine?|what do i have on a pizza|Remind me how my pizza should be.|Which ingredient turns a margherita into mine?",
        "what you like on a pizza", "Should {value} be on my half of the pizza?|Do I ask for {value} as a topping?", "With {value}.",
    ),
    about_person(
        "snack", Sort.FOOD,
        "I nibble on {value} between meals|my snack is {value}|I keep {value} in my desk drawer for a bite|I munch {value} when I'm peckish|{value} is what I graze on in the afternoon|my little hunger is stilled by {value}",
        "What do I nibble?|What do I reach for between lunch and dinner?|what do i munch on|What tides me over until the next meal?|"
        "What do I eat when I'm only a bit hungry?|what should i be brought for a quick bite|Remind me what I graze on.|Which food would you find in my hand between two meals?",
        "what you nibble between meals", "Do I munch on {value}?|Does {value} tide me over?", "{Value}.",
    ),
    about_person(
        "midnight", Sort.FOOD,
        "I raid the fridge for {value} at midnight|my midnight feast is {value}|I get up at night to eat {value}|{value} is what I sneak out of bed for|I can't resist {value} in the small hours",
        "What do I eat in the middle of the night?|What do I creep into the kitchen for?|what am i after when the fridge light is on at 2 am|What do I hunger for when everyone sleeps?|"
        "Which food gets me out of bed?|what do i sneak at night|Remind me what my nightly feast is.|In the morning something is missing from the fridge: what did I have?",
        "what you eat at night", "Do I creep into the kitchen for {value}?|Does {value} get me out of bed?", "{Value}.",
    ),
    about_person(
        "comfort_food", Sort.FOOD,
        "I eat {value} when I'm sad|my comfort food is {value}|{value} can cheer me up after a bad day|I console myself with {value}|I turn to {value} when I've had a rotten day",
        "What do I eat to feel better?|What should be on the table when I'm down?|what food cheers me up|How can a cook comfort me?|"
        "Which dish lifts my mood?|i had an awful day, what do i usually eat then|Remind me which food consoles me.|With what on a plate do I get over a heartache?",
        "what you eat when you are sad", "Does {value} lift my mood?|Do I eat {value} to feel better?", "{Value}.",
    ),
    about_person(
        "birthday meal", Sort.FOOD,
        "I get {value} on my birthday|my birthday meal is {value}|{value} must be served when I turn a year older|I ask for {value} as my birthday dinner|my family cooks {value} for my birthday",
        "What is cooked for me when I have my birthday?|What do I eat on my big day?|what's for dinner when i turn a year older|Which dish goes with my candles?|"
        "What's my traditional birthday food?|what should be on the stove on my birthday|Remind me what I want to eat when I celebrate myself.|For what must we shop before my birthday?",
        "what you eat on your birthday", "Is {value} served on my birthday?|Do I celebrate getting older with {value}?", "{Value}.",
    ),
    about_person(
        "childhood food", Sort.FOOD,
        "I hated {value} as a child|my parents had to force me to eat {value}|{value} made me cry at the table when I was little|I refused to eat {value} when I was small|I used to hide my {value} under the plate as a kid",
        "What wouldn't I eat as a kid?|Which food did I fight with my parents about?|what did i push around my plate when i was little|What spoiled my childhood dinners?|"
        "Which dish did I detest at the age of six?|what couldn't they get me to swallow as a kid|Remind me what I turned up my nose at in my childhood.|What was a nightmare to feed me when I was a toddler?",
        "what you wouldn't eat as a child", "Did I refuse {value} as a kid?|Did {value} spoil my childhood dinners?", "{Value}.",
    ),
    about_person(
        "signature dish", Sort.FOOD,
        "I'm known for my {value}|my signature dish is {value}|my guests always want my {value}|my best dish by far is {value}|I have one speciality in the kitchen, {value}|my friends praise my {value}",
        "What am I best at cooking?|What do I serve to impress?|what's my speciality as a cook|What should I bring to a potluck to get compliments?|"
        "For which dish do people ask me for the recipe?|which meal do i make best|Remind me what I'm famous for among my guests.|What do I do well at the stove?",
        "what you cook best", "Am I best at cooking {value}?|Do I serve {value} to impress?", "{Value}.",
    ),
    about_person(
        "toast", Sort.FOOD,
        "I spread {value} on my toast|my toast comes with {value}|I eat toast with {value} on it|{value} must go on my toast|I like a slice of toast topped with {value}",
        "What do I have on toast?|Which spread is mine?|what should go on a warm slice for me|What do I put on bread that has just popped up?|"
        "What jar or dish should stand by the toaster for me?|what's on top of my toast|Remind me what to butter over on my slice.|The bread is browned: what do I add?",
        "what you have on toast", "Is {value} on my toast?|Do I spread {value} on a warm slice?", "{Value}.",
    ),
    about_person(
        "porridge", Sort.FOOD,
        "I stir {value} into my porridge|my porridge is topped with {value}|I eat my oatmeal with {value}|{value} must go into my bowl of porridge|I can't have oatmeal without {value}",
        "What goes on my oatmeal?|What do I mix into my porridge?|how do i eat my oats|What should I add to a bowl of oats for flavour?|"
        "Which topping does my hot cereal get?|what's in my oats|Remind me what makes my porridge tasty.|The oats are cooked: what do I put in?",
        "what you put in your porridge", "Does {value} go on my oats?|Do I mix {value} into my oatmeal?", "{Value}.",
    ),
    about_person(
        "freezer", Sort.FOOD,
        "my freezer is full of {value}|I've got bags of {value} in the freezer|I keep a supply of {value} frozen|{value} can be found in my ice box|I've put {value} on ice for later",
        "What do I have frozen?|What's in my deep freeze?|what could i thaw for dinner|Which food is stocked below zero at my place?|"
        "What can I defrost if guests come?|what's on ice in my kitchen|Remind me what I stored in the cold.|What don't I need to buy because I have it frozen?",
        "what is in your freezer", "Is there {value} in my deep freeze?|Could I thaw some {value}?", "{Value}.",
    ),
    about_person(
        "pantry", Sort.FOOD,
        "I've run out of {value}|I need to buy more {value}|my cupboard has no {value} left|{value} should go in my shopping basket|I have to pick up {value} from the shop|I'm short of {value}",
        "What do I have to get at the supermarket?|What's missing in my kitchen?|what should i put in the trolley|What did I forget to stock up on?|"
        "Which groceries am I lacking?|what do i need from the shop|Remind me what's on my list for the grocer's.|You are passing a supermarket: what could you bring me?",
        "what you need from the shop", "Is {value} missing in my kitchen?|Must I get {value} at the supermarket?", "{Value}.",
    ),
    about_person(
        "takeaway", Sort.COMPANY,
        "I order my takeaway from {value}|my delivery dinner comes from {value}|I ring {value} when I don't feel like cooking|{value} delivers my dinner when I'm tired|my takeout place is {value}",
        "Where do I get food delivered from?|Who brings me dinner when the stove stays cold?|where do i order in|Whose menu hangs on my fridge for lazy evenings?|"
        "Which place do I phone when I'm too tired to cook?|who does my takeout|Remind me where my delivered meals come from.|I'm hungry and can't be bothered to cook: whom do I call?",
        "where you order your takeaway", "Does {value} bring me dinner?|Do I order in from {value}?", "From {value}.",
    ),
    about_person(
        "meatless day", Sort.DAY,
        "I have no meat on {value}|my vegetarian day is {value}|{value} is meat-free for me|I only eat vegetables on {value}|my plate has no meat on {value}",
        "On which day do I skip meat?|When am I a vegetarian for a day?|what day do i leave the sausage out|Which weekday is veggie day for me?|"
        "When shouldn't anybody offer me a steak?|when do i go without meat|Remind me of my day for greens only.|On what day is the butcher no use to me?",
        "on which day you skip meat", "Do I skip meat on {value}?|Is {value} my veggie day?", "On {value}.",
    ),
    about_person(
        "fasting", Sort.DAY,
        "I fast on {value}|my fasting day is {value}|I eat nothing on {value}|{value} is when I go without food|I skip all my meals on {value}",
        "Which day do I go hungry on purpose?|When is my stomach left empty?|what day do i not eat at all|On which weekday shouldn't I be invited to dinner?|"
        "When do I only have water?|when am i fasting|Remind me of the day without meals.|On what day does my kitchen stay cold because I don't eat?",
        "on which day you fast", "Do I go hungry on {value}?|Is {value} my day without meals?", "On {value}.",
    ),
    about_person(
        "café order", Sort.DRINK,
        "I order {value} in cafés|my usual at the coffee shop is {value}|{value} is what the barista makes me|my café order is {value}|I always ask for {value} at the counter of a café",
        "What should you get me at the coffee shop?|What does the barista prepare when I walk in?|what's my usual in a café|We are in a café and I'm in the loo: what do you order for me?|"
        "What's in the paper cup with my name on it?|what do i get at a coffee shop|Remind me what I ask the barista for.|Which drink is my standard over the café counter?",
        "what you order in a café", "Does the barista make me {value}?|Should you get me {value} at the coffee shop?", "{Value}.",
    ),
    about_person(
        "bar_drink", Sort.DRINK,
        "I order {value} at the pub|my drink at the bar is {value}|{value} is what I have on a night out|my glass in the pub holds {value}|I go for {value} when I'm out with friends",
        "It's your round: what am I having?|What do I ask the bartender for?|what's mine at the bar|What's in my glass on a night out?|"
        "What do I drink when I'm out in the evening?|what do you get me at the pub|Remind me what my tipple is.|The landlord of the local knows what to pour me: what?",
        "what you drink in a pub", "Should you get me {value} at the bar?|Do I ask the bartender for {value}?", "{Value}.",
    ),
    about_person(
        "dinner drink", Sort.DRINK,
        "I drink {value} with my dinner|my evening meal goes with {value}|{value} is on the table when I dine|I wash my supper down with {value}|I have a glass of {value} beside my plate at night",
        "What do I drink with my supper?|What's in the glass beside my plate in the evening?|what do i have with dinner|What should be poured when I sit down to eat at night?|"
        "Which drink accompanies my evening meal?|what do i wash my food down with|Remind me what I like beside a hot meal.|You are laying the table for the evening: what goes in my glass?",
        "what you drink with dinner", "Is {value} in my glass at supper?|Does my evening meal go with {value}?", "{Value}.",
    ),
    about_person(
        "gave up drink", Sort.DRINK,
        "I've stopped drinking {value}|I gave up {value} in January|I've been off {value} since my last check-up|{value} is a drink I quit|my days of {value} are over",
        "Which drink have I quit?|What beverage did I say goodbye to?|what did i stop having in my glass|What did I once drink and no longer touch?|"
        "From which drink have I weaned myself?|what am i off these days, drinkwise|Remind me what I don't pour myself any more.|Which habit in a glass did I break?",
        "which drink you gave up", "Have I quit {value}?|Did I wean myself off {value}?", "{Value}.",
    ),
    about_person(
        "last cup", Sort.TIME,
        "I have my last coffee at {value}|{value} is my cut-off for caffeine|I drink no coffee after {value}|my coffee machine is switched off at {value}|I stop having caffeine at {value}",
        "Until when do I allow myself an espresso?|After what time should nobody offer me a latte?|when is my last cup of coffee|When is it too late in the day for me to have caffeine?|"
        "What's my limit on the clock for coffee?|when do i have to quit coffee for the day|Remind me how late I may have a cappuccino.|At what hour do I go caffeine-free?",
        "when you have your last coffee", "Is {value} my limit for caffeine?|Do I go without coffee after {value}?", "At {value}.",
    ),
    about_person(
        "dinner time", Sort.TIME,
        "I eat dinner at {value}|my supper is on the table at {value}|I sit down for my evening meal at {value}|{value} is when my family dines|my dinner is served at {value}",
        "When do I have supper?|What time should I be home to eat?|when's dinner at mine|If you joined me for an evening meal, when should you be there?|"
        "At what hour is my table laid in the evening?|what time do i eat at night|Remind me when it's time for my supper.|When must the pots be off the stove at my home?",
        "when you have dinner", "Is supper at {value} at mine?|Do I eat my evening meal at {value}?", "At {value}.",
    ),
    about_person(
        "lunch_break", Sort.TIME,
        "I take my lunch break at {value}|my midday break starts at {value}|I have lunch at {value}|{value} is when I leave my desk to eat|my lunch hour begins at {value}",
        "When do I eat at midday?|What time can you meet me in the canteen?|when am i off for lunch|At what hour do I stop working to have a bite?|"
        "When do I unwrap my sandwiches?|what time is my lunch|Remind me when I pause in the middle of the day.|When is my desk empty because I'm eating?",
        "when you have lunch", "Do I stop to eat at {value}?|Am I in the canteen at {value}?", "At {value}.",
    ),
    about_person(
        "leave home", Sort.TIME,
        "I leave the house at {value}|my front door shuts behind me at {value}|I set off for work at {value}|{value} is when I head out in the morning|I have to be out of the door by {value}",
        "When do I go out in the morning?|What time do I start my commute?|when do i set out for work|Until when can you catch me at home in the morning?|"
        "At what hour is my flat empty?|when must i be on my way|Remind me when I have to get going.|By when should my coat and shoes be on?",
        "when you leave the house", "Do I start my commute at {value}?|Am I on my way at {value}?", "At {value}.",
    ),
    about_person(
        "home time", Sort.TIME,
        "I get home at {value}|I'm back from work by {value}|my key turns in the lock at {value}|{value} is when I come in from work|I walk through my door at {value} in the evening|my commute ends at my own door at {value}",
        "When am I back in the evening?|What time can a parcel reach me after work?|when do i come in|From when on am I at home at night?|"
        "At what hour do I kick off my shoes?|what time am i usually back|Remind me when I return from work.|When does my family hear me at the door?",
        "when you get home", "Am I back at {value}?|Do I return from work at {value}?", "At {value}.",
    ),
    about_person(
        "walk time", Sort.TIME,
        "I go for a walk at {value}|my stroll is at {value}|I stretch my legs in the park at {value}|{value} is when I take the air|my daily round of the park starts at {value}",
        "When do I stretch my legs?|What time do I go strolling?|when am i out on foot|At what hour could you join me on my round?|"
        "When do I get my fresh air?|what time is my constitutional|Remind me when I take my stroll.|When would you run into me out walking?",
        "when you go for a walk", "Do I go strolling at {value}?|Do I get my fresh air at {value}?", "At {value}.",
    ),
    about_person(
        "shower", Sort.TIME,
        "I have a shower at {value}|I wash from head to toe at {value}|my shower is at {value}|{value} is when I'm in the bathroom under the water|I hop in the shower at {value}",
        "When am I under the water?|What time should others leave the bathroom to me?|when do i wash|At what hour do I need hot water?|"
        "When does the plumber have to be done so that I can get clean?|what time am i in the bathroom|Remind me when I get washed.|When would I be dripping wet if you rang the bell?",
        "when you have a shower", "Do I get washed at {value}?|Am I under the water at {value}?", "At {value}.",
    ),
    about_person(
        "screens", Sort.TIME,
        "I switch my phone off at {value}|my screens go dark at {value}|I stop looking at screens at {value}|{value} is when I put my phone away for the night|my phone is on silent from {value}",
        "Until when can I be messaged in the evening?|When am I offline at night?|when do i put the phone down|From what time on do I not see a text?|"
        "At what hour do I stop scrolling?|what time do i go offline|Remind me when I should quit staring at displays.|After which time is there no point in texting me?",
        "when you put your phone away", "Am I offline from {value}?|Do I stop scrolling at {value}?", "At {value}.",
    ),
    about_person(
        "school run", Sort.TIME,
        "I pick the kids up at {value}|my children come out of school at {value}|I'm at the school gate at {value}|{value} is when I fetch my kids|I collect my children from school at {value}",
        "When do I fetch the little ones?|What time must I be at the school?|when does school let my kids out|At what hour are my children waiting for me?|"
        "Until when can I work before the kids need collecting?|what time is pick-up|Remind me when to get the children.|At what time are my kids done with lessons?",
        "when you pick up the kids", "Must I fetch the children at {value}?|Is pick-up at {value}?", "At {value}.",
    ),
    about_person(
        "change_trains", Sort.PLACE,
        "I change trains in {value} on my way to work|my connection to work is in {value}|I switch trains at {value} every morning|{value} is where I swap trains|my commute has a change in {value}",
        "Where do I have to get out and switch on my commute?|At which station do I swap?|where do i change on the way to work|Where would a delay make me miss my connection?|"
        "In which town do I cross the platform?|which stop must i not sleep through|Remind me where I change.|Where do I wait between two trains?",
        "where you change trains", "Do I switch trains in {value}?|Is my connection in {value}?", "In {value}.",
    ),
    about_person(
        "day_off", Sort.DAY,
        "I have {value} off|my day off is {value}|I don't work on {value}|{value} is my free day|my weekday without work is {value}|I get {value} to myself",
        "Which day am I free?|When don't I have to go to work?|what day could we meet without me asking my boss|On which weekday can I sleep late?|"
        "When won't I be found at my desk?|when am i off|Remind me which day I'm not on duty.|On what day could I book a daytime appointment?",
        "which day you have off", "Am I free on {value}?|Is {value} without work for me?", "On {value}.",
    ),
    about_person(
        "home_office", Sort.DAY,
        "I work from home on {value}|my home office day is {value}|{value} is when I do my job at the kitchen table|I stay at home to work on {value}|I log in from home on {value}",
        "Which day do I do my job without commuting?|When am I working but not at the office?|what day do i work remotely|On which weekday could I sign for a parcel between calls?|"
        "When is my laptop on the kitchen table?|when am i wfh|Remind me when I'm not expected in the office.|On what day do I do telework?",
        "which day you work from home", "Do I work remotely on {value}?|Is {value} my day of telework?", "On {value}.",
    ),
    about_person(
        "big shop", Sort.DAY,
        "I do the grocery shopping on {value}|my day for the supermarket is {value}|I fill my fridge on {value}|{value} is when I buy my food for the week|I get my groceries in on {value}",
        "When do I go to the supermarket?|Which day do I stock up?|what day do i get the food in|On which weekday do I push a trolley?|"
        "When is my fridge full again?|when do i go for groceries|Remind me on what day I buy food.|By which day must the list for the shop be written?",
        "when you buy groceries", "Do I stock up on {value}?|Am I at the supermarket on {value}?", "On {value}.",
    ),
    about_person(
        "date night", Sort.DAY,
        "I go out with my partner on {value}|my date night is {value}|{value} is for me and my partner|I keep {value} free for a romantic evening|my evening out for two is on {value}",
        "When do I have a romantic evening?|Which evening is only for us two?|what night do we need a babysitter for our date|On which day is a table for two booked?|"
        "When am I out with my sweetheart?|whats the night for just the two of us|Remind me which evening I keep for love.|On what night shouldn't friends call me because of my partner?",
        "when your date night is", "Is {value} my romantic evening?|Do I go out as a couple on {value}?", "On {value}.",
    ),
    about_person(
        "hair wash", Sort.DAY,
        "I wash my hair on {value}|my hair gets shampooed on {value}|{value} is hair-washing day for me|I use my shampoo on {value}|my bottle of shampoo comes out on {value}",
        "Which day do I shampoo?|When does my hair get cleaned?|what day do i do my hair|On which weekday is my head wet and full of foam?|"
        "When do I need the hairdryer?|when's hair day|Remind me when my locks get a wash.|On what day is my hair freshest?",
        "when you wash your hair", "Do I shampoo on {value}?|Does my hair get cleaned on {value}?", "On {value}.",
    ),
    about_person(
        "uniform", Sort.COLOUR,
        "I wear {value} to the office|my work clothes are {value}|I dress in {value} for work|my uniform is {value}|{value} is what I have to wear on duty",
        "What colour do I wear on duty?|Which colour is my uniform?|what do i put on for work, colourwise|In what shade would you see me at the office?|"
        "Which colour should the shirts for my job be?|what color do i dress in on a weekday|Remind me what colour I work in.|My boss wants everyone in the same shade: which?",
        "what colour you wear at work", "Do I wear {value} on duty?|Are my office clothes {value}?", "{Value}.",
    ),
    about_person(
        "socks", Sort.COLOUR,
        "my socks are always {value}|I only wear {value} socks|{value} socks fill my drawer|my feet are dressed in {value} socks|I've knitted all my socks in {value}",
        "What colour is on my feet under the shoes?|What kind of hose fills my drawer, by shade?|which colour socks should i get as a gift|What shade covers my ankles?|"
        "Which colour would a lost sock of mine be?|what color are my socks|Remind me what colour I wear on my feet.|One sock is missing after the wash: what colour is the other?",
        "what colour your socks are", "Do I have {value} on my feet?|Would a lost sock of mine be {value}?", "{Value}.",
    ),
    about_person(
        "party outfit", Sort.COLOUR,
        "I'm wearing {value} to the party|my outfit for the party is {value}|I've bought something {value} for the party|{value} is what I've chosen to wear to the party|my party clothes are {value}",
        "What colour will I turn up in at the party?|How can friends spot me in the crowd at the do?|what am i wearing to the party|Which shade did I choose for the celebration?|"
        "What would my accessories have to match at the party?|what color is my party outfit|Remind me in which colour I'm going to the do.|If we want to match at the party, what colour should you put on?",
        "what you are wearing to the party", "Will I turn up in {value}?|Is my party outfit {value}?", "{Value}.",
    ),
    about_person(
        "gloves", Sort.COLOUR,
        "my gloves are {value}|I keep my hands warm in {value} mittens|I've lost my {value} gloves|{value} gloves are what I wear in the cold|my mittens are {value}",
        "What do I have on my hands in winter, by colour?|What colour mittens are mine?|which gloves on the rack belong to me|What colour should the lost-property office look for if I left my gloves?|"
        "Which shade keeps my fingers warm?|what color are my mittens|Remind me what my gloves look like.|In what colour would I wave to you on a frosty day?",
        "what colour your gloves are", "Are my mittens {value}?|Do I wear {value} on my hands?", "{Value}.",
    ),
    about_person(
        "swimwear", Sort.COLOUR,
        "my swimsuit is {value}|I go to the beach in {value} trunks|my bathing things are {value}|{value} is what I wear in the water|I've packed my {value} swimwear",
        "What colour do I wear at the beach?|What shade is my bathing suit?|which colour should i look for if i'm out in the waves|How could a lifeguard tell me from the others?|"
        "What do I have on in the pool, by colour?|what color is my bathing suit|Remind me which swimwear is mine.|Something is dripping on the line after the pool: what colour?",
        "what colour your swimwear is", "Is my bathing suit {value}?|Do I wear {value} at the beach?", "{Value}.",
    ),
    about_person(
        "jeans", Sort.COMPANY,
        "my jeans are by {value}|I only buy jeans from {value}|{value} makes the jeans that I wear|I wear denim from {value}|my trousers have {value} on the label",
        "Which label do I wear on my legs?|What brand are my trousers?|whose jeans do i buy|What make should you get if you wanted to give me a pair of pants?|"
        "Which maker's denim fits me?|what brand of pants do i wear|Remind me whose trousers I have.|What does the tag at the back of my waistband say?",
        "which brand of jeans you wear", "Are my trousers by {value}?|Does {value} denim fit me?",
    ),
    about_person(
        "waist", Sort.AGE,
        "my waist is {value} inches|I take size {value} in trousers|my belt size is {value}|my middle measures {value} inches|{value} is the waist size I buy",
        "What size of trousers should I get?|How many inches am I round the belly?|what do i look for on the label of pants|How long must a belt be for me?|"
        "What would a tailor's tape say at my waistband?|which trouser size am i|Remind me of my size in shorts.|You want to buy me a pair of jeans: which width?",
        "your waist size", "Should trousers for me be size {value}?|Am I {value} inches round the belly?", "{value}.",
    ),
    about_person(
        "tailor", Sort.NAME,
        "{value} alters my clothes|my tailor is {value}|I take my trousers to {value} to be shortened|my dresses are sewn by {value}|I have {value} mend my torn clothes",
        "Who shortens things for me?|Who is good with a needle when my seam splits?|who takes in my clothes when i lose weight|To whom do I bring a coat with a torn lining?|"
        "Who sews for me?|whats my tailor called|Remind me who does my alterations.|My new trousers are too long: who can help me?",
        "who alters your clothes", "Does {value} sew for me?|Do I bring torn clothes to {value}?",
    ),
    about_person(
        "hair cutter", Sort.NAME,
        "{value} cuts my hair|my barber is {value}|I let {value} trim my hair|my hairstyle is the work of {value}|I sit in the chair of {value} to get my hair done",
        "Who gives me a trim?|Who is my hair stylist?|who does my hair|Whose scissors do I trust with my head?|"
        "Who do I book when my fringe gets too long?|whos my barber|Remind me who styles me.|With whom do I chat while my hair is falling to the floor?",
        "who cuts your hair", "Does {value} give me a trim?|Is {value} my hair stylist?",
    ),
    about_person(
        "laundry service", Sort.COMPANY,
        "I take my suits to {value} to be cleaned|my dry cleaner is {value}|{value} gets the stains out of my good clothes|my shirts are pressed by {value}|I leave my delicate clothes with {value} for cleaning",
        "Where does my jacket go when there's wine on it?|Who does my dry cleaning?|where do i take clothes that can't go in the machine|Whose ticket do I need to get my suit back?|"
        "Who presses my good things?|which dry cleaner has my stuff|Remind me where my suits get clean.|I spilled gravy on my best outfit: where do I bring it?",
        "which dry cleaner you use", "Does {value} do my dry cleaning?|Is my suit cleaned at {value}?",
    ),
    about_person(
        "anniversary", Sort.DATE,
        "my wedding anniversary is on {value}|I got married on {value}|{value} was my wedding day|I tied the knot on {value}|I said yes at the altar on {value}|my spouse and I celebrate our marriage on {value}",
        "When did I become a spouse?|On what date should I buy my other half flowers?|when is our wedding anniversary|Which date is engraved in my ring?|"
        "When did I walk down the aisle?|what day did i marry|Remind me which day I mustn't forget as a married person.|On what date do I celebrate my marriage?",
        "when you got married", "Did I marry on {value}?|Is {value} the date in my wedding ring?", "On {value}.",
    ),
    about_person(
        "engaged", Sort.DATE,
        "I got engaged on {value}|my engagement was on {value}|{value} is when I was asked for my hand|I accepted the ring on {value}|my partner proposed to me on {value}",
        "When was I proposed to?|What day did the question get popped?|when did i say yes to the ring|Since which date have I been somebody's fiancé?|"
        "On what date did somebody go down on one knee for me?|when was the proposal|Remind me when I was promised in marriage.|On which date did I get the ring with the stone?",
        "when you got engaged", "Was I proposed to on {value}?|Did somebody go down on one knee on {value}?", "On {value}.",
    ),
    about_person(
        "smoke free", Sort.DATE,
        "I quit smoking on {value}|my last cigarette was on {value}|I've been smoke-free since {value}|{value} is the day I stubbed out for good|I gave up cigarettes on {value}|my life without tobacco began on {value}",
        "When did I give up tobacco?|Since when haven't I smoked?|what date did i stop smoking|When did I throw my lighter away?|"
        "From which day on do I count as a non-smoker?|when was my final cigarette|Remind me since when my lungs have had a rest.|Which day do I celebrate because I kicked the habit?",
        "when you quit smoking", "Have I been a non-smoker since {value}?|Did I give up tobacco on {value}?", "On {value}.",
    ),
    about_person(
        "passport_expiry", Sort.DATE,
        "my passport expires on {value}|my passport is valid until {value}|{value} is the last day I can travel on my passport|I must renew my passport by {value}|my passport runs out on {value}",
        "Until when is my travel document good?|When do I need a new passport?|what's the expiry date in my passport|By when should I queue at the passport office?|"
        "Up to which date may I cross a border?|how long is my passport still ok|Remind me when my travel papers are no use any more.|The airline asks for the end of validity: what do I enter?",
        "when your passport expires", "Do I need a new passport by {value}?|Is my travel document good until {value}?", "On {value}.",
    ),
    about_person(
        "new_job", Sort.DATE,
        "I start my new job on {value}|my first day at work is {value}|{value} is when I begin at my new workplace|my contract begins on {value}|I take up my new post on {value}",
        "When do I begin at the new place?|What date do I meet my new colleagues?|when does my new job begin|From which day on will I be on the new payroll?|"
        "When do I have to turn up at my new employer's?|when am i starting in the new role|Remind me when my new position begins.|Until when do I have free time before the new work?",
        "when your new job starts", "Do I meet my new colleagues on {value}?|Does my new position begin on {value}?", "On {value}.",
    ),
    about_person(
        "last_day", Sort.DATE,
        "I retire on {value}|my last working day is {value}|{value} is when my pension starts|I'm leaving work for good on {value}|my retirement begins on {value}",
        "When do I become a pensioner?|On what date do I hang up my work for ever?|when can i stop working|Which date is my farewell do at work for my old age?|"
        "From when on will I live on my pension?|when am i done with working life|Remind me when my career is over.|After which date won't I need an alarm for work any more?",
        "when you retire", "Do I become a pensioner on {value}?|Is my career over on {value}?", "On {value}.",
    ),
    about_person(
        "due date", Sort.DATE,
        "my baby is due on {value}|I'm expecting a baby on {value}|{value} is my due date|my midwife has worked out {value} for the birth|I'm going to give birth around {value}",
        "When will I be a parent?|What date is the stork coming?|when is the baby coming|By when should the cot be ready?|"
        "When do I have to be near the maternity ward?|what date did the midwife tell me|Remind me when the little one should arrive.|Around which date should my hospital bag stand by the door?",
        "when your baby is due", "Is the little one coming on {value}?|Will I be a parent on {value}?", "On {value}.",
    ),
    about_person(
        "holiday start", Sort.DATE,
        "my holiday starts on {value}|I'm on leave from {value}|my vacation begins on {value}|{value} is my first day of annual leave|I've booked time off from {value}",
        "When am I off on vacation?|From what date is my out-of-office note on?|when does my leave start|Until when must everything on my desk be done before I have a break?|"
        "When can I put my feet up for a couple of weeks?|what day does my break begin|Remind me from when on I'm away from work.|From which date shouldn't colleagues expect an answer from me?",
        "when your holiday starts", "Does my annual leave begin on {value}?|Am I on vacation from {value}?", "On {value}.",
    ),
    about_person(
        "blood_donation", Sort.DATE,
        "I'm giving blood on {value}|my blood donation is on {value}|I donate blood on {value}|{value} is when the nurse takes a pint of my blood|my appointment as a blood donor is on {value}",
        "When do I help the blood bank?|On what date do I roll up my sleeve for others?|when am i a donor next|Which day should I eat and drink well because I'll be a pint short?|"
        "When do I lie on the couch with a bag filling?|what date do they draw a pint from me|Remind me when I donate.|When is the Red Cross expecting me?",
        "when you give blood", "Do I donate on {value}?|Will I be a pint short on {value}?", "On {value}.",
    ),
    about_person(
        "name day", Sort.DATE,
        "my name day is on {value}|I celebrate my name day on {value}|{value} is the feast of the saint I'm named after|my patron saint has the feast on {value}|my saint's day falls on {value}",
        "When is my saint's feast?|On what date in the calendar of saints do I stand?|when do people congratulate me on my name|Which date belongs to my patron saint?|"
        "When do I treat friends to a drink because of what I'm called?|what date is the feast of my name|Remind me when my first name is celebrated.|When do I get flowers for my name's sake?",
        "when your name day is", "Is my saint's feast on {value}?|Is my first name celebrated on {value}?", "On {value}.",
    ),
    about_person(
        "sore teeth", Sort.DRINK,
        "{value} will make my teeth hurt|my teeth are sensitive to {value}|I feel a stab in my molar when I drink {value}|my gums sting from {value}|I get toothache from a sip of {value}",
        "What sets off my toothache?|Which drink are my teeth touchy about?|what makes my mouth ache when i sip it|What shouldn't I drink before I've seen the dentist?|"
        "Which beverage goes right to the nerve of my tooth?|what do i drink at the price of sore teeth|Remind me what is hard on my teeth.|I'm holding my cheek in pain: what did I probably drink?",
        "which drink hurts your teeth", "Does {value} give me toothache?|Are my teeth touchy about {value}?", "{Value}.",
    ),
    about_person(
        "food poisoning", Sort.FOOD,
        "I got food poisoning from {value}|{value} once made me vomit all night|my worst night on the bathroom floor was after {value}|I was sick as a dog after eating {value}|{value} gave me a bug that I won't forget",
        "What did I eat before I was so ill?|Which food once poisoned me?|what made me throw up that time|After which meal did I spend a night in the bathroom?|"
        "What was off when I had that bad stomach bug?|what did i eat the night i was sick|Remind me which food turned on me.|What was the culprit of my food poisoning?",
        "which food made you sick", "Did {value} poison me?|Was I ill after {value}?", "{Value}.",
    ),
    about_person(
        "scented soap", Sort.FLOWER,
        "I can't use soap scented with {value}|my hands crack from {value} soap|{value} in a cream can irritate my skin|I get red patches from lotion with {value} in it|my face burns after a cream with {value}",
        "Which scent in cosmetics can't I tolerate?|What should not be in my hand cream?|which plant in lotion is bad for me|What do I check the ingredients of a soap for?|"
        "Which flower irritates me when it's in a cream?|what should i not rub on my skin|Remind me what lotion to leave in the shop.|You want to give me bath things: which scent won't do?",
        "which scent your skin can't take", "Does {value} in a lotion irritate me?|Should {value} not be in my hand cream?", "{Value}.",
    ),
    about_person(
        "sport injury", Sort.SPORT,
        "I've hurt my knee doing {value}|my bad knee comes from {value}|{value} is what ruined my knee|I've torn a ligament in my knee during {value}|my knee was never the same after an accident at {value}",
        "How did I injure my knee?|What was I doing when I got hurt?|what's my knee trouble from|Which activity cost me a healthy joint?|"
        "What should I tell the surgeon caused my limp?|what wrecked my leg|Remind me how my knee got damaged.|After what did I need crutches?",
        "how you hurt your knee", "Did I injure myself doing {value}?|Is my knee trouble from {value}?", "By {value}.",
    ),
    about_person(
        "operation place", Sort.PLACE,
        "I had my operation in {value}|my surgery was done in {value}|I went under the knife in {value}|{value} is where the surgeons worked on me|my hospital stay was in {value}",
        "Where was I operated on?|In which town is the hospital that treated me?|where did i have surgery|Which city's doctors cut me open and fixed me?|"
        "In what place was I a patient?|where was i in hospital|Remind me where my hospital bed was.|To which town do I write for my hospital records?",
        "where you had your operation", "Was I operated on in {value}?|Was I a patient in {value}?", "In {value}.",
    ),
    about_person(
        "therapist", Sort.NAME,
        "my therapist is {value}|I talk to {value} about my worries|I see {value} for counselling|{value} helps me with my anxiety as a counsellor|my sessions on the couch are with {value}",
        "Who do I talk to about what's on my mind?|Who is my counsellor?|who do i see for therapy|Who listens to my troubles for a living?|"
        "What is my psychologist called?|whos helping me with my head|Remind me who I have my counselling with.|Whose couch do I lie on?",
        "who your therapist is", "Do I see {value} for therapy?|Is {value} my counsellor?",
    ),
    about_person(
        "blood_test", Sort.DATE,
        "I'm having blood taken on {value}|my blood test is on {value}|{value} is when the lab needs my blood|my blood work is scheduled for {value}|I go to the lab for a blood sample on {value}",
        "When does the lab take a sample from me?|On what date must I come in without breakfast for the needle?|when are they checking my blood|When is my cholesterol being looked at?|"
        "On which date is the nurse going to fill a tube from my arm?|what day is my lab appointment|Remind me when I have my blood drawn.|When do I get pricked for the lab?",
        "when your blood test is", "Is the lab expecting me on {value}?|Do I have my blood drawn on {value}?", "On {value}.",
    ),
    about_person(
        "lenses", Sort.COMPANY,
        "my contact lenses are by {value}|I wear {value} contacts|{value} makes the lenses I put in my eyes|I order my contacts from {value}|my monthly lenses come from {value}",
        "What brand of contacts do I use?|Whose lenses do I put in?|which contacts should i reorder|What name is on my box of lenses?|"
        "Which maker's product sits on my eyeballs?|who makes my contacts|Remind me which lenses are mine.|I've run out of contacts: which make do I need?",
        "which contact lenses you wear", "Are my contacts by {value}?|Do I put in {value} lenses?",
    ),
    about_person(
        "hearing aid", Sort.COMPANY,
        "my hearing aid is made by {value}|I wear {a_value} hearing aid|{value} built the device in my ear|I hear with the help of {a_value} aid|my ear device comes from {value}",
        "What make is the thing in my ear?|Which company helps me hear?|what brand is my hearing device|For which brand do I need batteries for my ear?|"
        "Who manufactured my hearing aid?|whose gadget is behind my ear|Remind me which make I have in my ear.|My ear device whistles: which company's service do I call?",
        "who made your hearing aid", "Is the device in my ear by {value}?|Does {value} help me hear?",
    ),
    about_person(
        "toothpaste", Sort.COMPANY,
        "I brush my teeth with {value}|my toothpaste is by {value}|{value} is the toothpaste I squeeze out|my bathroom mug holds a tube of {value} for my teeth|I clean my teeth with paste from {value}",
        "Which toothpaste should I buy again?|What brand is the tube by my sink?|what do i put on my toothbrush|Whose paste keeps my smile white?|"
        "Which make is my dental cream?|what toothpaste am i on|Remind me what tube to get at the drugstore.|My tube is empty: which brand do I replace it with?",
        "which toothpaste you use", "Do I brush with {value}?|Is the tube by my sink {value}?",
    ),
    about_person(
        "fav_scent", Sort.FLOWER,
        "I wear a perfume of {value}|my scent is {value}|I smell of {value}|{value} is what I dab behind my ears|my perfume has a note of {value}|I spray myself with {value} in the morning",
        "What do I smell of?|Which fragrance is mine?|what's my perfume|What do people sniff when I hug them?|"
        "What scent should you get me in a bottle?|what fragrance do i wear|Remind me what I put behind my ears.|Which flower hangs in the air after I leave the room?",
        "which scent you wear", "Is my fragrance {value}?|Do I wear the scent of {value}?", "{Value}.",
    ),
    about_person(
        "water glasses", Sort.AGE,
        "I drink {value} glasses of water a week|my weekly water is {value} glasses|{value} glasses of water are what I get down in a week|I empty {value} tumblers of water each week|my body gets {value} glasses of plain water a week",
        "How much water do I drink in a week?|How many tumblers do I empty?|how many glasses do i get through in a week|How well do I hydrate, counted in glasses?|"
        "What's my weekly count of water?|how much plain water goes down my throat weekly|Remind me how many glasses I have a week.|My doctor asks if I drink enough: what's the number?",
        "how much water you drink", "Do I empty {value} tumblers a week?|Is my weekly count {value} glasses?", "{value} glasses.",
    ),
    about_person(
        "calories", Sort.NUMBER,
        "I allow myself {value} calories a day|my calorie limit is {value}|{value} calories are all I may eat in a day|I keep under {value} calories|my diet plan gives {value} calories a day",
        "How much energy may I eat per day?|What's my limit on the diet?|how many calories can i have|At what count must I put my fork down?|"
        "What number do I compare the labels with when I slim?|what am i allowed to eat a day in numbers|Remind me of my daily intake.|My food app asks for a daily maximum: what do I type?",
        "how many calories you may eat", "Is my limit {value} calories?|May I eat {value} calories a day?", "{value} calories.",
    ),
    about_person(
        "press-ups", Sort.AGE,
        "I do {value} press-ups a day|my daily set is {value} push-ups|{value} push-ups are what I manage in a row|I push myself off the floor {value} times each morning|my record for press-ups is {value}",
        "How many push-ups can I do?|How strong are my arms, counted off the floor?|how many press ups do i get to|What number do I count to on the mat?|"
        "After how many push-ups do I stop?|whats my push-up count|Remind me how many press-ups I manage.|A gym teacher asks for my push-ups: what's the figure?",
        "how many push-ups you do", "Can I do {value} push-ups?|Do I count to {value} on the mat?", "{value}.",
    ),
    about_person(
        "weigh-in", Sort.DAY,
        "I step on the scales every {value}|my weigh-in is on {value}|I check my weight on {value}|{value} is when I check how heavy I am|my scales come out on {value}",
        "Which day do I find out how heavy I am?|When do I see if I've slimmed?|what day do i get on the scale|On which weekday do I write down my weight?|"
        "When shouldn't I have a big breakfast because of the scales?|when do i see what i weigh|Remind me on which day I'm weighed.|On what day do I learn how many kilos I've lost?",
        "when you weigh yourself", "Do I get on the scale on {value}?|Am I weighed on {value}?", "On {value}.",
    ),
    about_person(
        "meditate", Sort.TIME,
        "I meditate at {value}|my meditation starts at {value}|I sit in silence on my cushion at {value}|{value} is when I do my breathing exercise|my mindfulness is at {value}",
        "When do I sit still and breathe?|At what time shouldn't I be disturbed on my cushion?|when do i do my mindfulness|What hour is set aside for inner peace?|"
        "When do I empty my mind?|what time is my quiet sitting|Remind me when to close my eyes and breathe.|When is my daily meditation?",
        "when you meditate", "Do I sit in silence at {value}?|Is my mindfulness at {value}?", "At {value}.",
    ),
    about_person(
        "coffee break", Sort.TIME,
        "I take my coffee break at {value}|my tea break is at {value}|I stop for a cuppa at {value}|{value} is when I put the kettle on|my elevenses are at {value}",
        "When do I have my cuppa?|At what time do I stop work for a hot drink?|when is my break with the mug|When does my kettle boil?|"
        "When could you join me for a quick hot drink?|what time do i pause for a brew|Remind me when I get my mug out.|When is it time for my little break?",
        "when you take your break", "Do I have a cuppa at {value}?|Does my kettle boil at {value}?", "At {value}.",
    ),
    about_person(
        "news", Sort.TIME,
        "I watch the news at {value}|my TV goes on for the headlines at {value}|I never miss the {value} bulletin|{value} is when I catch up on the news|my evening news comes on at {value}",
        "When do I sit down for the headlines?|What time is the bulletin I follow?|when do i catch up with the world|When am I in front of the TV for current affairs?|"
        "At what time shouldn't you ring because I'm hearing what happened?|what time is the news i watch|Remind me when to turn on the headlines.|When do I learn what went on today?",
        "when you watch the news", "Do I follow the bulletin at {value}?|Am I in front of the headlines at {value}?", "At {value}.",
    ),
    about_person(
        "kids bedtime", Sort.TIME,
        "I put the kids to bed at {value}|my children go to sleep at {value}|I tuck my little ones in at {value}|{value} is lights out for my kids|my kids have to be in bed by {value}",
        "When are the children asleep?|From when on is it quiet in my home because the kids are down?|when do my kids have their bedtime|At what hour do I read the goodnight story?|"
        "When must the little ones be in pyjamas?|what time do the kids go down|Remind me when the children should be under the covers.|When does my evening without children begin?",
        "when your kids go to bed", "Are the children in bed by {value}?|Do I tuck the kids in at {value}?", "At {value}.",
    ),
    about_person(
        "water plants", Sort.DAY,
        "I water my plants on {value}|my houseplants get their water on {value}|I go round with the watering can on {value}|{value} is watering day for my pots|my ferns get a drink on {value}",
        "When do my pots need water?|Which day do I fill the watering can?|what day do i do the plants|On which weekday do my green things get wet?|"
        "When should a house-sitter look after the window sill?|when is watering day|Remind me when to give my greenery a drink.|On what day would you see me with the can?",
        "when you water your plants", "Do my pots get water on {value}?|Do I fill the watering can on {value}?", "On {value}.",
    ),
    about_person(
        "pizza night", Sort.DAY,
        "I eat pizza on {value}|my pizza night is {value}|{value} is when my household has pizza|I put a pizza in the oven every {value}|my family shares a pizza on {value}",
        "Which night is there pizza?|When do I have something round with cheese from the oven?|what day is pizza at mine|On which evening should you visit if you love a margherita?|"
        "When does my kitchen smell of melted cheese and dough?|when do we get pizza|Remind me which evening is for pizza.|On what day is my dinner cut into slices?",
        "when your pizza night is", "Is there pizza on {value}?|Do I have pizza on {value}?", "On {value}.",
    ),
    about_person(
        "movie night", Sort.DAY,
        "I watch a film every {value}|my movie night is {value}|{value} is for the sofa, popcorn and a film|my weekly film is on {value}|I have a cinema evening at home on {value}",
        "Which night do I watch a movie?|When is the popcorn made?|what night is for films|On which evening am I on the sofa with a picture running?|"
        "When could you drop in to see a movie with me?|when do i do movies|Remind me which evening is for the screen.|On what weekday do I pick something to stream?",
        "when your movie night is", "Do I watch a movie on {value}?|Is {value} for films?", "On {value}.",
    ),
    about_person(
        "window cleaner", Sort.DAY,
        "my window cleaner comes on {value}|I have my windows washed on {value}|{value} is when a man with a ladder cleans my windows|my panes get polished on {value}|I'm having the glass cleaned on {value}",
        "When are my windows done?|Which day is the ladder at my house?|what day do my panes get clean|On which weekday should I take things off the window sill?|"
        "When will somebody be looking in with a sponge in his hand?|when's the window man|Remind me when the glass gets wiped.|After which day can I see out clearly again?",
        "when your windows are cleaned", "Are my panes washed on {value}?|Is the ladder at my house on {value}?", "On {value}.",
    ),
    about_person(
        "boiler", Sort.DATE,
        "my boiler is being serviced on {value}|I've booked the heating engineer for {value}|my heating gets its check on {value}|{value} is when my boiler is inspected|I expect the gas man on {value} to look at the boiler",
        "When is somebody coming to look at my heating?|On what date must I be in for the engineer?|when is the boiler man due|When does my heating get its yearly look-over?|"
        "What date did I arrange for the radiators' sake?|what day is the heating inspection|Remind me when to let the engineer in.|When will I be without hot water for an hour because it's being checked?",
        "when your boiler is serviced", "Is the engineer coming on {value}?|Does my heating get its check on {value}?", "On {value}.",
    ),
    about_person(
        "housewarming", Sort.DATE,
        "my housewarming is on {value}|I'm throwing a party in my new home on {value}|I've invited everybody to see my new place on {value}|{value} is when I celebrate my new flat|my friends are coming to toast my new home on {value}",
        "When do I celebrate having moved?|On what date do guests get to see where I live now?|when is the party at my new place|When will people bring me bread and salt?|"
        "By when should the last boxes be out of sight for the guests?|what date is my housewarming|Remind me when I show everyone my new home.|On which day do I need glasses for a crowd in the new flat?",
        "when your housewarming is", "Is the party at my new place on {value}?|Do I celebrate my new home on {value}?", "On {value}.",
    ),
    about_person(
        "house name", Sort.NAME,
        "my house is called {value} Cottage|I live at {value} Cottage|{value} Cottage is what the sign on my gate says|my home goes by the name of {value} Cottage|I've named my house {value} Cottage",
        "What's the name of my house?|What does the sign on my gate say?|what is my home called|What goes on an envelope instead of a house number?|"
        "How would the postman know my house?|what name did my place get|Remind me what is written above my entrance.|A visitor sees only names on the gates: which one is mine?",
        "what your house is called", "Is my home called {value} Cottage?|Does my gate say {value} Cottage?", "{value} Cottage.",
    ),
    about_person(
        "second home", Sort.PLACE,
        "I've got a holiday home in {value}|my weekend house is in {value}|I own a little place in {value} for the holidays|{value} is where I keep my second home|my getaway is a cottage in {value}",
        "Where's my weekend house?|Where do I go to when I get away from it all?|where is my other home|In which place do I have a bed besides my own?|"
        "Where might you find me when I'm not at my main address?|what town is my holiday house in|Remind me where my getaway is.|To which place do I drive for a long weekend?",
        "where your second home is", "Is my weekend house in {value}?|Do I have a getaway in {value}?", "In {value}.",
    ),
    about_person(
        "christmas", Sort.PLACE,
        "I spend Christmas in {value}|my Christmas is always in {value}|{value} is where I unwrap my presents|I travel to {value} for the Christmas holidays|my tree stands in {value} on Christmas Eve",
        "Where am I at the end of December?|Where should a Christmas card reach me?|where do i celebrate xmas|In which town do I open my gifts?|"
        "Where do I eat the turkey?|where am i over the festive season|Remind me where I am when the tree is lit.|Where would Santa have to come to find me?",
        "where you spend Christmas", "Am I in {value} on Christmas Day?|Do I open my gifts in {value}?", "In {value}.",
    ),
    about_person(
        "home_insurer", Sort.COMPANY,
        "my home is insured with {value}|I have my contents insurance from {value}|{value} pays if my house burns down|my household policy is with {value}|I send {value} my claim when a pipe bursts",
        "Who insures my home?|Which company pays if I'm burgled?|who do i claim from after a flood at home|With whom is my household policy?|"
        "Whose number do I need when water has ruined my floor?|who is my house insurance with|Remind me who covers my furniture.|My TV was stolen from the lounge: to whom do I report it for money?",
        "who insures your home", "Is my household policy with {value}?|Does {value} insure my furniture?",
    ),
    about_person(
        "washing_machine", Sort.COMPANY,
        "my washing machine is made by {value}|I do my washing in {a_value}|I have {a_value} washing machine|{value} built my washer|my laundry spins in {a_value} machine",
        "What make is my washer?|Which brand's machine does my laundry?|who made the thing that spins my clothes|For which brand do I need a new door seal?|"
        "What name is above the drum in my bathroom?|what washing machine do i own|Remind me of the maker of my washer.|My machine won't spin: which company's repairman is it?",
        "who made your washing machine", "Is my washer {a_value}?|Does my laundry spin in {a_value}?",
    ),
    about_person(
        "oven", Sort.COMPANY,
        "my oven is {a_value}|I bake in {a_value} oven|{value} made my cooker|my stove comes from {value}|I cook on {a_value} range",
        "What make is my cooker?|Which brand do I roast and fry on?|who made my stove|What name is on the knobs in my kitchen?|"
        "For what make do I need a spare ring or shelf for the cooker?|what kind of stove have i got|Remind me who manufactured what I cook on.|The hob is dead: which maker do I phone?",
        "who made your oven", "Is my cooker {a_value}?|Does {value} make my stove?",
    ),
    about_person(
        "mattress", Sort.COMPANY,
        "my mattress is by {value}|I sleep on {a_value} mattress|{value} made the mattress in my bedroom|my bed has {a_value} mattress|I bought my mattress from {value}",
        "Whose mattress do I lie on?|What brand is under my sheet?|which make do i sleep on|Where did the soft part of my bed come from?|"
        "Which company looks after my back at night?|what brand is my bed stuff|Remind me what I sleep on, by maker.|A friend loved my bed: which company should she order from?",
        "whose mattress you sleep on", "Do I sleep on a mattress by {value}?|Is {value} the brand under my sheet?",
    ),
    about_person(
        "bedroom colour", Sort.COLOUR,
        "my bedroom is painted {value}|I sleep in {a_value} room|my bedroom walls are {value}|{value} is the colour I wake up to on my bedroom walls|I had my bedroom papered in {value}",
        "What colour is the room I sleep in?|What shade do I see around my bed?|which colour did i choose for where i sleep|What paint do I need to fix a mark above my pillow?|"
        "What do the walls look like where my bed is?|what color is my bedroom|Remind me of the shade round my bed.|I open my eyes in the morning: what colour is around me?",
        "what colour your bedroom is", "Do I sleep in {a_value} room?|Is my bedroom {value}?", "{Value}.",
    ),
    about_person(
        "towels", Sort.COLOUR,
        "my towels are {value}|I dry myself with {value} towels|my bathroom has {value} towels in it|{value} towels are the ones that belong to me|I bought a stack of {value} towels",
        "What colour do I dry myself with?|Which towel on the hook is mine?|what colour should a new bath sheet for me be|What shade hangs in my bathroom?|"
        "What should I add to match the set by my bath?|what color are my bath towels|Remind me which towels are mine.|After a bath, what colour do I wrap round me?",
        "what colour your towels are", "Is the {value} towel mine?|Do I dry myself with {value}?", "{Value}.",
    ),
    about_person(
        "front_garden", Sort.FLOWER,
        "my front garden is full of {value}|I have {value} growing by my gate|{value} can be seen along the path to my house|my visitors walk past {value} to reach me|I've planted {value} along the path to my house",
        "What blooms in front of my house?|Which plant greets people at mine?|what's growing by my gate|What should a guest look for in my front garden?|"
        "What do I smell when I come up to my house?|which flowers are out the front|Remind me what's planted on the way to my house.|How would you know my front garden from the others?",
        "what grows in front of your house", "Does {value} greet people at my house?|Is {value} planted in my front garden?", "{Value}.",
    ),
    about_person(
        "nails", Sort.COLOUR,
        "I paint my nails {value}|my nail varnish is {value}|my fingernails are {value}|{value} polish is on my nails|I've had my nails done in {value}",
        "What colour are my fingertips?|Which polish do I wear?|what colour did i get at the nail bar|What shade shows when I hold up my hands?|"
        "Which bottle do I need to touch up a chipped nail?|what color is my manicure|Remind me of the shade of my varnish.|My manicure is chipped: which colour do I mend it with?",
        "what colour your nails are", "Is my manicure {value}?|Is my polish {value}?", "{Value}.",
    ),
    about_person(
        "pyjamas", Sort.COLOUR,
        "my pyjamas are {value}|I sleep in {value} pyjamas|{value} is the colour of my nightwear|I go to bed dressed in {value}|my nightclothes are {value}",
        "What colour do I wear in bed?|Which nightwear is mine?|what color are my pjs|What do I have on when I'm asleep, by colour?|"
        "In what shade would you see me at breakfast before I dress?|what do i change into at night, colourwise|Remind me which colour I sleep in.|A hotel found something under a pillow: what colour if it's mine?",
        "what colour your pyjamas are", "Do I wear {value} in bed?|Is my nightwear {value}?", "{Value}.",
    ),
    about_person(
        "handbag", Sort.COLOUR,
        "my handbag is {value}|I carry {a_value} bag over my shoulder|my purse and phone are in {a_value} bag|{value} is the colour of the bag I carry|I never leave without my {value} handbag",
        "What colour is the bag on my arm?|Which bag on the chair is mine?|what should the driver look for if i left my bag in the taxi|What shade do I carry my things in?|"
        "What would shoes have to match if they went with my bag?|what color bag do i carry|Remind me what my bag looks like.|The police ask about my stolen bag: what colour?",
        "what colour your bag is", "Is the {value} bag on the chair mine?|Do I carry something {value} on my arm?", "{Value}.",
    ),
    about_person(
        "watch_make", Sort.COMPANY,
        "my watch is by {value}|I wear {a_value} watch|{value} is the name on the dial at my wrist|I tell the time by {a_value}|my wristwatch was made by {value}",
        "What brand is on my wrist?|Whose name is on my dial?|what watch do i have|What do I tell the time by?|"
        "Which make is my timepiece?|who made what's ticking on my arm|Remind me which brand of watch I wear.|The jeweller needs the make to order a strap: what is it?",
        "which watch you wear", "Is there {a_value} on my wrist?|Is my timepiece by {value}?",
    ),
    about_person(
        "ring size", Sort.AGE,
        "my ring size is {value}|I take a size {value} ring|my ring finger measures {value}|{value} is the size of ring that fits me|I need rings in size {value}",
        "What size should a jeweller make for my finger?|How thick is my finger, in sizes?|what do i need when i order a ring|If somebody wanted to propose to me, which size should it be?|"
        "Which size slides over my knuckle?|whats the size for my finger|Remind me of the size of my finger.|You saw a nice band in a shop window: which size for me?",
        "your ring size", "Does a ring of size {value} fit me?|Should a jeweller make size {value} for me?", "{value}.",
    ),
    about_person(
        "first met", Sort.DATE,
        "I met my partner on {value}|my first date with my partner was on {value}|{value} is the day my partner came into my life|my love story began on {value}|my partner and I got together on {value}",
        "When did I fall for my sweetheart?|On what date did my relationship begin?|since when have i been a couple|Which date do the two of us remember as our beginning?|"
        "When did I stop being single?|when did we get together|Remind me when I got to know my other half.|On which date should I surprise my darling because of our first evening?",
        "when you met your partner", "Did my relationship begin on {value}?|Did I meet my other half on {value}?", "On {value}.",
    ),
    about_person(
        "licence", Sort.DATE,
        "my driving licence expires on {value}|I may drive until {value} on my licence|{value} is the end date on my driver's license|my permit to drive is valid until {value}|I have to renew my driving licence by {value}",
        "Until when am I allowed behind the wheel?|When does my driver's permit run out?|when do i need a new driver's license|By what date must I send my photo to the driving authority?|"
        "How long may I still drive on my card?|what's the end date of my driving permit|Remind me when my driver's card is void.|A car hire firm asks how long my licence is good: what do I say?",
        "when your driving licence expires", "Am I allowed behind the wheel until {value}?|Must I get a new driver's card by {value}?", "On {value}.",
    ),
    about_person(
        "citizenship", Sort.DATE,
        "I became a citizen on {value}|my citizenship was granted on {value}|I've been a citizen since {value}|{value} is when I was naturalised|my naturalisation was on {value}",
        "When was I made a citizen?|On what date did I take the oath?|when did i get my citizenship|Since when have I been allowed to vote here?|"
        "Which date is on my certificate of naturalisation?|what day was i naturalized|Remind me when I became a national.|When did this country make me one of its own?",
        "when you became a citizen", "Was I made a citizen on {value}?|Did I take the oath on {value}?", "On {value}.",
    ),
    about_person(
        "stopped meat", Sort.DATE,
        "I went vegetarian on {value}|my last steak was on {value}|I've been vegetarian since {value}|{value} is when I stopped eating meat|my life without meat began on {value}",
        "When did I give up meat?|Since when have I been a veggie?|what date did i stop eating animals|On which day did I say goodbye to sausages?|"
        "From what date have I been plant-based?|when was my last bit of meat|Remind me since when the butcher hasn't seen me.|Which date do I celebrate as a vegetarian?",
        "when you became vegetarian", "Have I been a veggie since {value}?|Did I give up meat on {value}?", "On {value}.",
    ),
    about_person(
        "coffee brand", Sort.COMPANY,
        "my coffee is roasted by {value}|I buy {value} coffee|{value} beans are in my grinder|my coffee machine is filled with {value} beans|I brew my coffee with beans from {value}",
        "Whose beans do I grind?|What brand of coffee is in my kitchen?|which coffee should i pick up|Which roaster do I trust with my morning?|"
        "What name is on the bag next to my grinder?|whose coffee do i brew|Remind me which bag of beans to get.|You want to bring me coffee as a present: which brand?",
        "which coffee you buy", "Do I grind beans from {value}?|Is the coffee in my kitchen by {value}?",
    ),
    about_person(
        "food craving", Sort.FOOD,
        "I've got a craving for {value}|my mouth waters for {value} right now|I'm dying for some {value}|I fancy {value} today|{value} is what I'm hungry for at the moment",
        "What do I feel like eating?|What am I hungry for?|what would hit the spot for me now|What could you bring me today to make me happy?|"
        "Which food is on my mind?|what do i have an appetite for|Remind me what I'm longing to bite into.|We are choosing a place for tonight: what do I want?",
        "what you feel like eating", "Do I feel like eating {value}?|Would {value} hit the spot for me now?", "{Value}.",
    ),
    about_person(
        "never tried", Sort.FOOD,
        "I've never tasted {value}|{value} would be a novelty for my tongue|I have no idea what {value} tastes like|my tongue has never met {value}|I've gone through life without a bite of {value}",
        "Which food have I yet to try?|What is unknown to my taste buds?|what have i not eaten so far|What could you serve me for the very first time?|"
        "Which flavour would be new to me?|what food would be a first for me|Remind me what I've never had on my fork.|You want to surprise me with something I haven't had: what?",
        "which food you have never tried", "Would {value} be new to me?|Is {value} unknown to my taste buds?", "{Value}.",
    ),
    about_person(
        "barbecue", Sort.FOOD,
        "I always put {value} on the grill|my barbecue favourite is {value}|I grill {value} in summer|{value} must go on my barbecue|my coals are lit for {value}",
        "What do I cook over the coals?|What sizzles when I have a cookout?|what do i bring to a barbecue to grill|What would you smell from my garden on a warm evening?|"
        "Which food do I turn with the tongs?|whats on my grill|Remind me what I like off the fire.|The coals are glowing: what do I lay on top?",
        "what you put on the grill", "Do I cook {value} over the coals?|Does {value} sizzle at my cookouts?", "{Value}.",
    ),
    about_person(
        "throat closes", Sort.FOOD,
        "my throat closes up from {value}|I can hardly breathe after a bite of {value}|{value} would send me into shock|I carry an adrenaline pen because of {value}|my airways shut when I eat {value}",
        "What is my adrenaline pen for?|Which food takes my breath away?|what could i choke on even if i chew it well|What would make you call an ambulance if I swallowed it?|"
        "Which ingredient is life-threatening for me?|what tightens my windpipe|Remind me which food gives me anaphylaxis.|I'm gasping for air at the table: what was in the dish?",
        "which food closes your throat", "Would {value} make me gasp for air?|Is {value} life-threatening for me?|Is my adrenaline pen for {value}?", "{Value}.",
    ),
    about_person(
        "cough", Sort.FLOWER,
        "{value} candles will make me cough|I cough when somebody burns {value} incense|my lungs protest at the smell of {value}|I have a coughing fit as soon as a room smells of {value}|my throat tickles when the air is scented with {value}",
        "Which smell irritates my airways?|What scented candle must I not get as a present?|what smell makes me hack|Which fragrance sends me out of the room to catch my breath?|"
        "What shouldn't you spray when I'm near?|what scent can't my lungs stand|Remind me which aroma tickles my throat.|I can't stop hacking in this shop: what does it probably smell of?",
        "which smell makes you cough", "Does the scent of {value} make me hack?|Does {value} irritate my airways?", "{Value}.",
    ),
    about_person(
        "hiccups", Sort.DRINK,
        "{value} will make me hiccup|I start to hiccup when I drink {value}|my diaphragm jumps after a gulp of {value}|I go hic for an hour after {value}|my hiccups come from {value}",
        "What makes me go hic?|Which drink makes my chest jump?|what did i gulp if i've got the hiccups|After which beverage do I have to hold my breath?|"
        "What drink is behind that funny noise of mine?|what sets my diaphragm off|Remind me what I shouldn't gulp down.|I keep jumping with every breath: what have I been drinking?",
        "which drink gives you hiccups", "Do I go hic after {value}?|Does {value} make my chest jump?", "{Value}.",
    ),
    about_person(
        "jitters", Sort.DRINK,
        "my hands shake after {value}|I get the jitters from {value}|{value} will make my heart race|I feel all nervous and wired when I drink {value}|my fingers tremble if I have {value}",
        "What makes me tremble?|Which drink gets me too wound up?|what gives me palpitations|After which beverage can't I hold a pen still?|"
        "What shouldn't I sip before I have to thread a needle?|which drink makes me twitchy|Remind me what makes me shaky.|My pulse is galloping at my desk: what was in my cup?",
        "which drink makes you shake", "Does {value} make me tremble?|Am I shaky after {value}?", "{Value}.",
    ),
    about_person(
        "flush", Sort.DRINK,
        "my face goes red after {value}|I flush when I drink {value}|{value} will turn my cheeks scarlet|my cheeks glow after a glass of {value}|I look like a tomato after {value}",
        "What makes me blush from the glass?|Which drink shows on my face?|what turns me pink|After which beverage are my cheeks hot?|"
        "What did I have to drink if I look sunburnt indoors?|which drink makes me go all red|Remind me what colours my face.|What shouldn't I drink just before a photo?",
        "which drink makes your face red", "Do I blush after {value}?|Do my cheeks get hot from {value}?", "{Value}.",
    ),
    about_person(
        "drowsy", Sort.FOOD,
        "{value} can make me sleepy|I could nod off after eating {value}|my eyelids droop after a plate of {value}|I get drowsy from {value}|my energy is gone once I've had {value}",
        "What food wears me out?|After which meal am I tired?|what should i not eat before a long drive|Which dish makes me yawn?|"
        "What shouldn't I have for lunch if I need to stay alert?|what puts me in a food coma|Remind me which meal slows me down.|I can't keep awake at the meeting: what did I have for lunch?",
        "which food makes you sleepy", "Am I tired after {value}?|Does {value} make me yawn?", "{Value}.",
    ),
    about_person(
        "stinging eyes", Sort.COMPANY,
        "my eyes sting from {value} shampoo|I can't wash my hair with {value} shampoo without tears|{value} shampoo will burn in my eyes|I have to squint through tears when I use shampoo by {value}|my eyes go red from the shampoo that {value} makes",
        "Which brand makes me weep in the shower?|What shampoo should I not buy?|whose shampoo hurts me|What did I wash my hair with if I come out of the bathroom crying?|"
        "Which make of hair soap bothers my eyes?|what shampoo do i have a bad time with|Remind me which bottle of shampoo to avoid.|Somebody offers me shampoo: which brand must I refuse?",
        "which shampoo stings your eyes", "Does {value} shampoo make me weep?|Must I refuse shampoo by {value}?",
    ),
    about_person(
        "dog fear", Sort.BREED,
        "I'm afraid of {a_value}|{a_value} near me can make my hair stand on end|my knees go weak at the sight of {a_value}|I cross the street when I see {a_value}|my phobia is of {a_value}",
        "Which dog am I scared of?|What animal makes me change to the other pavement?|what kind of dog frightens me|Which breed should be kept on a lead when I visit?|"
        "What on four legs gives me the creeps?|what am i terrified of when it barks|Remind me which sort of dog I don't want near me.|I've gone pale in the park: what was probably coming?",
        "which dog you are afraid of", "Does {a_value} frighten me?|Am I scared of {a_value}?", "{A_value}.",
    ),
    about_person(
        "tummy drink", Sort.DRINK,
        "{value} will settle my stomach|I drink {value} when I feel queasy|my tummy calms down with {value}|I sip {value} against nausea|my cure for an upset stomach is {value}",
        "What do I drink when I feel sick?|Which drink helps me against nausea?|what's good for me with a bad belly|What should you pour me if I've been throwing up?|"
        "What soothes my insides?|what do i sip when my belly is upset|Remind me which drink my gut likes when it's in trouble.|I'm green in the face: what can you bring me in a cup?",
        "what you drink for an upset stomach", "Does {value} help me against nausea?|Do I drink {value} when I feel sick?", "{Value}.",
    ),
    about_person(
        "hangover", Sort.FOOD,
        "I cure my hangover with {value}|my hangover breakfast is {value}|{value} will bring me back to life after a long night|I eat {value} on the morning after a party|my sore head needs {value} after too much wine",
        "What do I eat when I partied too hard?|What gets me going after a night of drinking?|what helps me the morning after|Which food puts me right when I drank too much?|"
        "What should be in the kitchen on New Year's Day for me?|whats my cure after a big night|Remind me what to eat when I overdid it at the bar.|I'm groaning on the sofa after a party: what should you cook me?",
        "what you eat after a long night", "Does {value} help me the morning after?|Do I eat {value} when I drank too much?", "{Value}.",
    ),
    about_person(
        "regular", Sort.FOOD,
        "{value} will keep my bowels regular|I eat {value} for my digestion|my gut works best on {value}|{value} is what helps me when I'm constipated|I rely on {value} to get things moving",
        "What do I eat for a healthy gut?|What gets me to the toilet when nothing moves?|what's good for my bowels|Which food helps me to digest?|"
        "What do I take when I'm bunged up below?|what food keeps things running|Remind me what my intestines like.|I haven't been to the loo for days: what should I have?",
        "what you eat for your gut", "Is {value} good for my bowels?|Does {value} help me to digest?", "{Value}.",
    ),
    about_person(
        "energy", Sort.FOOD,
        "I eat {value} when I need energy|{value} will perk me up when I'm tired|my energy boost is {value}|I get my strength back from {value}|my fuel before a workout is {value}",
        "What gives me a lift when I'm flagging?|What do I eat to get going?|what should i have when i'm worn out|Which food recharges my batteries?|"
        "What fuels me?|what do i snack on for power|Remind me what peps me up.|I'm running out of steam: what should I bite into?",
        "what you eat for energy", "Does {value} pep me up?|Is {value} my fuel?", "{Value}.",
    ),
)  # fmt: skip
