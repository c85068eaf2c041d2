# ruff: noqa: E501 - a table is read row by row
"""Kinds of facts about what the person does, owns, attends and likes, each said in many words."""

from models.starter.tables.patterns import about_person
from models.starter.tables.words import Sort

DOINGS = (
    about_person(
        "profession", Sort.JOB,
        "I've been {a_value} for years|my profession is {value}|"
        "my trade is that of {a_value}|I was hired as {a_value}|I make my money as {a_value}",
        "what's my occupation|How do I pay my bills?|Which career did I choose?|"
        "If a form asks for my occupation, what do I write?|what do i get paid to be|Remind me what my job title is.",
        "what your occupation is", "Is {value} my job?|Do I earn my money as {a_value}?", "{A_value}.",
    ),
    about_person(
        "degree", Sort.SUBJECT,
        "I have a degree in {value}|my diploma is in {value}|"
        "I took my final exams in {value}|I hold a bachelor's in {value}",
        "Which subject is my degree in?|what did i major in|What am I qualified in on paper?|"
        "In which field did I graduate?|what was my main subject at uni|Remind me what it says on my diploma.",
        "what your degree is in", "Do I have a degree in {value}?|Was {value} my main subject at university?", "In {value}.",
    ),
    about_person(
        "dream_job", Sort.JOB,
        "I dream of becoming {a_value}|I have always wanted to be {a_value}|my dream job is {value}|"
        "I would love to work as {a_value} one day|I wish I were {a_value}",
        "What would I rather do for a living?|Which profession do I dream of?|what did i always want to be|"
        "If I could choose any career, which would it be?|What is the job of my dreams?|which occupation would make me happy",
        "which job you dream of", "Do I dream of being {a_value}?|Would I like to be {a_value}?", "{A_value}.",
    ),
    about_person(
        "first_job", Sort.JOB,
        "my first job was as {a_value}|I started out as {a_value}|I began my career as {a_value}|"
        "I earned my first wages as {a_value}|{value} was the first job I had",
        "What was my very first job?|How did I earn my first money?|what did i work as at the start of my career|"
        "As what did I enter working life?|Remind me how my working life began.|which occupation did i begin with",
        "what your first job was", "Was I {a_value} at first?|Did I begin my working life as {a_value}?", "{A_value}.",
    ),
    about_person(
        "side_job", Sort.JOB,
        "I earn a bit extra as {a_value}|I moonlight as {a_value}|my side job is {value}|"
        "I help out as {a_value} for some pocket money|my second job is {value}",
        "What do I do on the side?|How do I top up my income?|what's my side hustle|Which extra work do I have?|"
        "Besides my main job, what else do I do for money?|what am i in my second job",
        "what you do on the side", "Do I moonlight as {a_value}?|Do I earn extra money as {a_value}?", "{A_value}.",
    ),
    about_person(
        "boss", Sort.NAME,
        "my boss is called {value}|I report to {value}|{value} is my line manager|{value} is in charge of me at work|"
        "I take my orders from {value}",
        "Who is my boss?|Who's my superior?|who do i have to ask for time off|Who is above me at work?|"
        "Who signs off my holidays?|what's the name of the person i answer to|To whom do I report?",
        "who your boss is", "Is {value} my boss?|Do I report to {value}?|Is {value} my superior?",
    ),
    about_person(
        "desk_neighbour", Sort.NAME,
        "I sit next to {value} in the office|my desk is beside {value}'s|{value} has the desk right next to me|"
        "{value} works at my elbow all day|I share a double desk with {value}",
        "Who sits beside me at work?|Who is my desk neighbour?|who's at the next desk|"
        "Whose desk is right by mine?|If I turn my head in the office, whom do I see?|who do i sit with at work",
        "who sits next to you at work", "Does {value} sit beside me?|Is {value} my neighbour in the office?",
    ),
    about_person(
        "work_team", Sort.TITLE,
        "my team at work is called {value}|I belong to the {value} team|I'm on team {value} in the office|"
        "{value} is the group I work in|my unit at the firm goes by the name of {value}",
        "Which team am I on at work?|What's my team called?|which unit do i belong to in the office|"
        "What is the name of my work group?|Which group at the firm am I part of?|name of my team?",
        "what your team is called", "Am I on team {value}?|Is my work group called {value}?",
    ),
    about_person(
        "payday", Sort.DAY,
        "I get paid every {value}|my wages come on {value}|my salary arrives on {value}|"
        "{value} is payday for me|my pay lands in my account on {value}",
        "When do I get my money?|Which weekday is my payday?|when does my employer pay me|On what day is my salary transferred?|"
        "When is my account full again?|what day do my earnings come in|Remind me when my pay cheque comes.",
        "when you are paid", "Do I get my pay on {value}?|Is my salary transferred on {value}?", "On {value}.",
    ),
    about_person(
        "work_end", Sort.TIME,
        "I finish work at {value}|my shift ends at {value}|I clock off at {value}|I leave the office at {value}|"
        "my working day is over at {value}",
        "When am I done with work?|What time do I knock off?|when can i go home from work|Until when do I have to work?|"
        "At what time does my workday stop?|how late do i work|When am I free in the evening?",
        "when you finish work", "Do I finish at {value}?|Can I go home at {value}?", "At {value}.",
    ),
    about_person(
        "lunch_break", Sort.TIME,
        "I take my lunch break at {value}|I have lunch at {value}|my midday break starts at {value}|"
        "I go to the canteen at {value}|{value} is when I eat at midday",
        "When is my lunch?|What time do I eat at noon?|when do i pause in the middle of the day|"
        "At what hour could you meet me for lunch?|when's my lunch hour|Remind me when I eat my sandwiches.",
        "when you have lunch", "Do I have lunch at {value}?|Do I eat at {value} at midday?", "At {value}.",
    ),
    about_person(
        "day_off", Sort.DAY,
        "I have {value} off|I don't work on {value}|my day off is {value}|{value} is my free day|"
        "I never go in to work on {value}",
        "Which day am I free?|What day do I not have to work?|when's my day off|On which weekday can I sleep in because there is no work?|"
        "What is my rest day?|which day of the week do i stay away from work|When am I not on duty?",
        "which day you have off", "Am I off on {value}?|Is {value} my free day?", "{value}.",
    ),
    about_person(
        "home_office", Sort.DAY,
        "I work from home on {value}|{value} is my home office day|I stay at home with my laptop on {value}|"
        "my boss lets me work remotely on {value}|my remote day is {value}",
        "Which day do I work from my own desk at home?|When is my home office?|what day do i not commute|"
        "On which day am I not in the office?|which day do i telework|When do I do my job from the kitchen table?",
        "which day you work from home", "Do I work at home on {value}?|Is {value} my remote day?", "On {value}.",
    ),
    about_person(
        "stand_up", Sort.TIME,
        "my daily team meeting is at {value}|I meet my team every day at {value}|{value} is when my team has its stand-up|"
        "my stand-up starts at {value}|I sit down with my team at {value} every day",
        "When is the stand-up?|What time does my team get together?|when do i have the daily|"
        "At what time must I be ready for the team call?|when does our team talk each day|Remind me when the daily meeting is.",
        "when your team meets", "Is the stand-up at {value}?|Do we meet at {value} each day?", "At {value}.",
    ),
    about_person(
        "office", Sort.PLACE,
        "my office is in {value}|I commute to {value}|I travel to {value} for work every day|"
        "my workplace is in {value}|my company has put my desk in {value}",
        "Where is my workplace?|Which town do I commute to?|where do i go for work in the mornings|In which city is my desk?|"
        "Where do I have to be on workdays?|what town is my office in|If you wanted to meet me after work, which city would you come to?",
        "where your office is", "Is my workplace in {value}?|Do I commute to {value}?", "In {value}.",
    ),
    about_person(
        "client", Sort.COMPANY,
        "my biggest client is {value}|I do most of my work for a customer called {value}|{value} is my most important customer|"
        "I get most of my orders from {value}|my main account is {value}",
        "Who is my main customer?|Which client matters most to me?|who gives me the most business|"
        "Which firm brings in most of my orders?|Whom must I never lose as a customer?|what's my key account",
        "who your biggest client is", "Is {value} my main client?|Do most of my orders come from {value}?",
    ),
    about_person(
        "staff_number", Sort.NUMBER,
        "my staff number is {value}|my employee ID is {value}|I have personnel number {value}|"
        "my work badge bears the number {value}|{value} is my number at the company",
        "What's my employee number?|Which number is on my work pass?|whats my personnel number|"
        "Payroll wants my ID, what is it?|Under which number does my company list me?|number on my work badge?",
        "your staff number", "Is my employee number {value}?|Does my work pass say {value}?", "{value}.",
    ),
    about_person(
        "applied_to", Sort.COMPANY,
        "I've applied for a job at {value}|I sent my CV to {value}|my application is with {value}|"
        "I'm waiting for {value} to answer my application|{value} has my application letter",
        "Where did I apply?|Which company did I send my resume to?|where do i hope to get a job|"
        "Who am I waiting to hear from about a position?|Which firm has my CV?|which employer did i write to",
        "where you applied", "Did I apply at {value}?|Does {value} have my CV?",
    ),
    about_person(
        "new_job", Sort.DATE,
        "I start my new job on {value}|my new contract begins on {value}|my first day at the new firm is {value}|"
        "I change jobs on {value}|I join the new company on {value}",
        "When does my new position begin?|From when do I work at the new place?|when do i switch employers|"
        "What date is my first day?|When am I the new one at the office?|start date of my new job?",
        "when you start the new job", "Does my new job begin on {value}?|Is {value} my first day?", "On {value}.",
    ),
    about_person(
        "appraisal", Sort.DATE,
        "my appraisal is on {value}|I have my performance review on {value}|I get feedback from my boss on {value}|"
        "my boss rates my work on {value}|my yearly talk with my manager is on {value}",
        "When is my performance talk?|On which date is my annual review?|when do i hear how i did this year at work|"
        "When do my boss and I discuss my performance?|date of my appraisal?|By when should I list what I achieved at work?",
        "when your appraisal is", "Is my review on {value}?|Do I talk with my boss about my work on {value}?", "On {value}.",
    ),
    about_person(
        "thesis_due", Sort.DATE,
        "I must hand in my thesis on {value}|my dissertation is due on {value}|my thesis deadline is {value}|"
        "I have until {value} to finish my thesis|I need to submit my dissertation by {value}",
        "When is my thesis due?|How long do I still have for the dissertation?|when do i hand in my thesis|"
        "What's the last date for submitting my dissertation?|deadline for my thesis?|By which date must my big paper be finished?",
        "when your thesis is due", "Is the thesis due on {value}?|Must I submit my dissertation by {value}?", "On {value}.",
    ),
    about_person(
        "thesis_topic", Sort.SUBJECT,
        "my thesis is about {value}|I'm writing my dissertation on {value}|I chose {value} as the topic of my thesis|"
        "{value} is what my dissertation deals with|my thesis treats {value}",
        "What is my thesis on?|Which topic did I pick for my dissertation?|what's my dissertation about|"
        "What field does my thesis come from?|What am I writing that long paper on?|topic of my thesis?",
        "what your thesis is about", "Is my thesis about {value}?|Am I writing on {value}?", "{Value}.",
    ),
    about_person(
        "next_exam", Sort.SUBJECT,
        "my next exam is in {value}|I'm cramming for a test in {value}|I have to sit a paper in {value} soon|"
        "I'm revising {value} for an exam|{value} is the next test I face",
        "Which exam comes next?|What am I revising for?|what test do i have soon|Which subject will I be tested in?|"
        "What are my flash cards about?|what do i have to swot up on|Which paper am I about to sit?",
        "which exam you have next", "Is my next test in {value}?|Am I revising {value}?", "In {value}.",
    ),
    about_person(
        "exam_date", Sort.DATE,
        "I take my final exam on {value}|my finals are on {value}|I'm being examined on {value}|"
        "my big test takes place on {value}|I have to sit my exam on {value}",
        "When is my exam?|On which date do I have to know it all?|when are my finals|When do I sit the test?|"
        "Until when can I still revise?|what day is the big exam|Remind me of my examination date.",
        "when your exam is", "Is my exam on {value}?|Do I sit the test on {value}?", "On {value}.",
    ),
    about_person(
        "school_teacher", Sort.NAME,
        "my favourite teacher at school was called {value}|I liked {value} best of all my teachers|"
        "{value} was the teacher I loved most|I learned the most at school from {value}|my best teacher ever was {value}",
        "Which teacher did I like best?|Who taught me so well back in school?|who was my favorite teacher|"
        "Whose lessons did I love as a pupil?|What was the name of the teacher I adored?|which teacher will i never forget",
        "who your favourite teacher was", "Was {value} my favourite teacher?|Did I like {value}'s lessons best?",
    ),
    about_person(
        "driving_instructor", Sort.NAME,
        "my driving instructor is {value}|I take driving lessons with {value}|{value} is teaching me to drive|"
        "{value} sits beside me when I practise for my licence|I'm learning to drive with {value}",
        "Who teaches me driving?|With whom do I have driving lessons?|what's my driving instructor called|"
        "Who is getting me ready for the licence?|Who is in the car with me when I practise?|name of my driving teacher?",
        "who your driving instructor is", "Do I learn to drive with {value}?|Is {value} my driving teacher?",
    ),
    about_person(
        "evening_course", Sort.SUBJECT,
        "I take an evening class in {value}|I go to night school for {value}|I attend a course in {value} after work|"
        "my evening course is in {value}|I've signed up for evening lessons in {value}",
        "What course do I go to in the evenings?|Which class am I taking at night?|what am i learning at evening school|"
        "What subject is my night class?|Which course did I sign up for?|what's the topic of my evening class",
        "what your evening course is about", "Is my night class in {value}?|Do I take a course in {value}?", "{Value}.",
    ),
    about_person(
        "driving_test", Sort.DATE,
        "I take my driving test on {value}|my test for the licence is on {value}|I try for my licence on {value}|"
        "{value} is the date of my driving exam|my driving examiner expects me on {value}",
        "When is my driving test?|On what date could I get my licence?|when do i drive with the examiner|"
        "When will I know whether I may drive alone?|date of the driving exam?|Remind me when I try for my driver's license.",
        "when your driving test is", "Is my driving test on {value}?|Do I try for the licence on {value}?", "On {value}.",
    ),
    about_person(
        "student_number", Sort.NUMBER,
        "my student number is {value}|I'm enrolled under number {value}|{value} is printed on my student card|"
        "my matriculation number is {value}|I'm registered at college as number {value}",
        "What's my student ID?|Which number do I write on my exam sheets?|whats my matriculation number|"
        "Under what number am I registered at university?|The college asks for my number, what is it?|number on my student card?",
        "your student number", "Is my student ID {value}?|Am I enrolled under {value}?", "{value}.",
    ),
    about_person(
        "apprenticeship", Sort.COMPANY,
        "I did my apprenticeship at {value}|I learned my trade at {value}|I was an apprentice at {value}|"
        "{value} trained me|my training firm was {value}",
        "Where was I trained?|Which firm took me as an apprentice?|where did i learn my craft|"
        "At which company did I serve my apprenticeship?|who trained me in my trade|Where did I pick up my profession?",
        "where you did your apprenticeship", "Did I learn my trade at {value}?|Was I trained at {value}?", "At {value}.",
    ),
    about_person(
        "retirement_age", Sort.AGE,
        "I want to retire at {value}|I plan to stop working at {value}|my plan is to draw my pension from {value} on|"
        "I mean to give up work when I turn {value}|I will be a pensioner at {value}",
        "At what age do I want to stop working?|When do I plan to retire?|how old will i be when i retire|"
        "Until what age will I work?|At which birthday would I like to leave working life?|from what age do i want my pension",
        "when you want to retire", "Do I want to retire at {value}?|Will I stop working at {value}?", "At {value}.",
    ),
    about_person(
        "best_subject", Sort.SUBJECT,
        "I was best at {value} in school|my best marks were in {value}|I always got an A in {value}|"
        "{value} was my strongest subject|{value} came easily to me as a pupil",
        "What was I good at in school?|Which subject did I shine in?|where did i get my best grades|"
        "Which lessons were easy for me as a child?|In what did I get top marks?|what was my strong subject",
        "what your best subject was", "Was I good at {value}?|Did I get good grades in {value}?", "{Value}.",
    ),
    about_person(
        "worst_subject", Sort.SUBJECT,
        "I was hopeless at {value} in school|I failed {value} as a pupil|my worst marks were in {value}|"
        "{value} was my weakest subject|{value} was the lesson I dreaded",
        "What was I bad at in school?|Which subject gave me trouble as a child?|where did i get poor grades|"
        "Which school lessons did I hate?|In what did I do badly?|what subject was hard for me back then",
        "what your worst subject was", "Was I bad at {value}?|Did I get poor grades in {value}?", "{Value}.",
    ),
    about_person(
        "trainee", Sort.NAME,
        "I'm training a new colleague called {value}|my trainee is {value}|I'm showing {value} the ropes|"
        "{value} is the apprentice in my care|I look after a beginner at work called {value}",
        "Who am I teaching the job to?|What's the name of my trainee?|who am i mentoring at work|"
        "Which newcomer have I been given?|Whom am I breaking in at work?|who is learning the job from me",
        "who your trainee is", "Am I training {value}?|Is {value} my apprentice?",
    ),
    about_person(
        "internship", Sort.COMPANY,
        "I did an internship at {value}|I was an intern at {value}|my work placement was at {value}|"
        "{value} took me on as an intern|I spent my placement with {value}",
        "Where was I an intern?|Which company gave me an internship?|where did i do my placement|"
        "At which firm did I get my first taste of work as a student?|who had me as an intern|Remind me where my internship was.",
        "where you were an intern", "Was I an intern at {value}?|Was my placement with {value}?", "At {value}.",
    ),
    about_person(
        "car_insurer", Sort.COMPANY,
        "my car is insured with {value}|I have my car insurance from {value}|{value} covers my car|"
        "I took out motor insurance with {value}|my motor policy is with {value}",
        "Who insures my car?|Which company do I call after a crash?|who pays if i dent another car|"
        "Who is my motor insurer?|where is my vehicle insured|Which firm's name is on my car policy?",
        "who insures your car", "Is my car insured with {value}?|Does {value} pay if I have an accident on the road?",
    ),
    about_person(
        "health_insurer", Sort.COMPANY,
        "my health insurance is with {value}|{value} pays my doctor's bills|I'm medically insured with {value}|"
        "my health plan is from {value}|I send my hospital bills to {value}",
        "Who is my health insurer?|Which company covers my medical costs?|who pays when i am ill|"
        "Where do I send a bill from the doctor?|The receptionist at the clinic asks for my insurance, what do I say?|which health fund am i with",
        "who your health insurer is", "Is my health insurance from {value}?|Does {value} cover my medical costs?",
    ),
    about_person(
        "phone_company", Sort.COMPANY,
        "my mobile contract is with {value}|I have my phone plan from {value}|my SIM card is from {value}|"
        "I pay {value} for my mobile|{value} is my phone provider",
        "Which network am I on?|Who is my mobile provider?|who do i pay for my phone calls|"
        "Whose SIM is in my phone?|With which company do I have my cell phone plan?|what carrier do i use",
        "which network you are on", "Is my phone plan from {value}?|Am I on the network of {value}?",
    ),
    about_person(
        "power_company", Sort.COMPANY,
        "I get my electricity from {value}|my power supplier is {value}|{value} sends me the electricity bill|"
        "I pay {value} for my power|my lights run on electricity from {value}",
        "Who supplies my electricity?|Where does my current come from?|which energy company am i with|"
        "Whom do I ring about the power bill?|What's the name of my electricity supplier?|who do i pay to keep the lights on",
        "who supplies your electricity", "Is {value} my electricity supplier?|Does my power come from {value}?",
    ),
    about_person(
        "internet_provider", Sort.COMPANY,
        "my internet comes from {value}|I have broadband from {value}|{value} is my internet provider|"
        "I pay {value} for my home connection|my router is on a line from {value}",
        "Who is my internet provider?|Whom do I call when the wifi is down?|who do i have broadband with|"
        "Which company gets me online at home?|whose line is my router on|Who supplies my connection to the web?",
        "who your internet provider is", "Do I have internet from {value}?|Is {value} my broadband company?",
    ),
    about_person(
        "passport_number", Sort.NUMBER,
        "my passport number is {value}|my passport has the number {value}|I travel on passport number {value}|"
        "{value} is the number in my passport|I hold passport {value}",
        "What's the number of my passport?|The airline wants my travel document number, what is it?|whats my passport no|"
        "Which number do I enter for my travel document?|Remind me what number is in my passport.|passport number?",
        "your passport number", "Is my passport number {value}?|Does my travel document have the number {value}?", "{value}.",
    ),
    about_person(
        "passport_expiry", Sort.DATE,
        "my passport expires on {value}|my passport runs out on {value}|I can travel on my passport until {value}|"
        "I need a new passport by {value}|my passport is valid until {value}",
        "How long is my passport good for?|When does my passport expire?|when do i have to renew my passport|"
        "From when will the border guard turn me away?|What's the expiry date of my travel document?|till when is my passport ok",
        "when your passport expires", "Does my passport expire on {value}?|Is my passport good until {value}?", "On {value}.",
    ),
    about_person(
        "contract_number", Sort.NUMBER,
        "my gas contract has the number {value}|my contract number with the gas company is {value}|"
        "{value} is the number of my gas contract|I have gas contract number {value}|my gas is billed under contract {value}",
        "What's my gas contract number?|The gas people want a number, which is it?|number of my gas agreement?|"
        "Which contract number do I give when I ring about the gas?|under what number is my gas supply|Remind me of the reference for my gas contract.",
        "the number of your gas contract", "Is my gas contract number {value}?|Is my gas supplied under number {value}?", "{value}.",
    ),
    about_person(
        "library_card", Sort.NUMBER,
        "my library card number is {value}|I borrow books under number {value}|{value} is on my library card|"
        "my reader number at the library is {value}|I'm reader number {value} at the library",
        "What's the number of my library card?|Which number do I need to borrow books?|whats my reader number|"
        "The librarian asks for my number, what is it?|number for the library?|With what number do I log in at the library?",
        "your library card number", "Is my library card number {value}?|Do I borrow books under {value}?", "{value}.",
    ),
    about_person(
        "entry_code", Sort.NUMBER,
        "my building's entry code is {value}|I type {value} to get into my building|{value} opens the gate to my building|"
        "my keypad at the gate wants {value}|I get in at the gate with the code {value}",
        "What's the code for the gate?|How do I get into my building without a key?|what do i type on the keypad outside|"
        "Which digits let me in at home?|A courier is at the gate, what code does he need?|entry code for my building?",
        "the code for your building", "Is the gate code {value}?|Does {value} let me into my building?", "{value}.",
    ),
    about_person(
        "bike_lock", Sort.NUMBER,
        "my bike lock opens with {value}|I lock my bike with the combination {value}|my bike lock has the combination {value}|"
        "{value} is the code for my bicycle lock|I set my bike lock to {value}",
        "What's the code of my bike lock?|How do I open my bicycle chain?|which digits for the bike lock|"
        "Somebody wants to borrow my bike, what combination do they need?|what do i dial to free my bike|Remind me of the bicycle lock combination.",
        "the code of your bike lock", "Is {value} the combination of my bike lock?|Does {value} open my bicycle lock?", "{value}.",
    ),
    about_person(
        "postcode", Sort.NUMBER,
        "my postcode is {value}|my zip code is {value}|I live in the postal area {value}|"
        "{value} is the postal code where I live|I get my letters under postcode {value}",
        "What's my postal code?|Which code goes on letters to me?|whats my zip|The sat nav wants my postcode, what is it?|"
        "What do I write before the town on an envelope to myself?|postal code of my home?",
        "your postcode", "Is my zip code {value}?|Is {value} the postal code for my home?", "{value}.",
    ),
    about_person(
        "rent", Sort.NUMBER,
        "my rent is {value} a month|I pay {value} a month for my flat|my landlord gets {value} a month from me|"
        "my flat costs me {value} a month|I hand over {value} in rent each month",
        "How much is my rent?|What do I pay for where I live?|how much does my apartment cost|"
        "What sum goes to the landlord each month?|how expensive is my flat|What does a month in my flat cost?",
        "how much rent you pay", "Is my rent {value}?|Does my home cost {value} a month?", "{value} a month.",
    ),
    about_person(
        "saving_for", Sort.INSTRUMENT,
        "I'm saving up for a new {value}|I put money aside for a new {value}|my savings are for a new {value}|"
        "I set some money by each month to get a new {value}|my piggy bank is meant to pay for a new {value}",
        "What am I saving for?|What is my nest egg meant to buy?|why do i put money aside|"
        "What will I get once I have enough money?|Which purchase am I scraping together for?|what's my piggy bank for",
        "what you are saving for", "Am I saving up for a new {value}?|Is my nest egg for a new {value}?", "A new {value}.",
    ),
    about_person(
        "tax_adviser", Sort.NAME,
        "{value} does my taxes|my tax adviser is {value}|I have my tax return done by {value}|"
        "I give all my receipts to {value} for the tax office|{value} fills in my tax return for me",
        "Who does my tax return?|What's my tax adviser called?|who handles my taxes|Whom do I ask about tax?|"
        "Who gets my receipts at the end of the tax year?|who deals with the tax office for me",
        "who does your taxes", "Does {value} do my tax return?|Is {value} my tax adviser?",
    ),
    about_person(
        "tax_due", Sort.DATE,
        "I have to file my taxes by {value}|my tax return is due on {value}|I must send in my tax forms by {value}|"
        "{value} is the last day for my tax return|my deadline at the tax office is {value}",
        "When are my taxes due?|By when do I need to file?|when does the tax office want my forms|"
        "What's the cut-off for my tax declaration?|How long may I still put off my taxes?|tax deadline?",
        "when your taxes are due", "Is my tax return due on {value}?|Do I have until {value} for my taxes?", "By {value}.",
    ),
    about_person(
        "pension_fund", Sort.COMPANY,
        "my pension is with {value}|I pay into a pension at {value}|{value} looks after my retirement money|"
        "my retirement fund is run by {value}|I save for my old age with {value}",
        "Who runs my pension?|Where is my money for old age?|which pension fund do i have|"
        "Who will pay me when I am retired?|With which company do I save for retirement?|where's my pension",
        "who runs your pension", "Is my pension with {value}?|Do I save for retirement with {value}?", "With {value}.",
    ),
    about_person(
        "number_plate", Sort.NUMBER,
        "my number plate ends in {value}|my licence plate finishes with {value}|I drive with {value} at the end of my plate|"
        "{value} is how my registration plate ends|my plate has {value} as its last digits",
        "What are the last digits of my number plate?|How does my registration end?|what's at the end of my license plate|"
        "The car park asks for the figures on my plate, what are they?|last digits on my car's plate?|Which figures would a witness see at the end of my plate?",
        "how your number plate ends", "Does my licence plate end in {value}?|Are the last digits of my registration {value}?", "{value}.",
    ),
    about_person(
        "next_journey", Sort.PLACE,
        "I've booked a week in {value}|my next holiday is in {value}|my suitcase is packed for {value}|"
        "I'm off to {value} soon|I have a ticket to {value}",
        "Where will I spend my next vacation?|What's my travel destination?|where am i headed|Which place will I see next?|"
        "Where should I look up the weather before I pack?|where does my next journey lead|For which city do I need a guidebook?",
        "where your next journey leads", "Am I off to {value}?|Will I see {value} soon?|Is my next holiday in {value}?", "To {value}.",
    ),
    about_person(
        "honeymoon", Sort.PLACE,
        "I spent my honeymoon in {value}|my honeymoon was in {value}|I went to {value} right after my wedding|"
        "{value} is where I went as a newlywed|I took my honeymoon trip to {value}",
        "Where was my honeymoon?|Which place did we travel to once we were married?|where did we go after the wedding|"
        "Where did I go as a newly married person?|What was the destination of my honeymoon?|which city did i see on my wedding trip",
        "where you spent your honeymoon", "Was my honeymoon in {value}?|Did I go to {value} after my wedding?", "In {value}.",
    ),
    about_person(
        "flight_number", Sort.NUMBER,
        "my flight number is {value}|I'm booked on flight {value}|I'm flying on flight number {value}|"
        "my plane goes as flight {value}|{value} is the number of my flight",
        "What's my flight number?|Which flight am I on?|what number do i look for on the departures board|"
        "Someone wants to track my plane, what should they type?|number of my plane?|Under what number does my plane run?",
        "your flight number", "Am I on flight {value}?|Is {value} my plane's number?", "{value}.",
    ),
    about_person(
        "airline", Sort.COMPANY,
        "I always fly with {value}|my usual airline is {value}|I book my plane tickets with {value}|"
        "I collect air miles with {value}|{value} is who I fly with",
        "Which airline do I take?|Who do I fly with?|what's my airline|Whose planes do I travel on?|"
        "With which carrier do I book my flights?|where do i have my frequent flyer miles",
        "which airline you use", "Do I fly with {value}?|Is {value} my airline?", "With {value}.",
    ),
    about_person(
        "flight_time", Sort.TIME,
        "my flight leaves at {value}|my plane takes off at {value}|I fly at {value}|I depart from the airport at {value}|"
        "my plane is scheduled for {value}",
        "When does my plane go?|What time is my flight?|when is take off|At what hour do I leave the ground?|"
        "By when must I be on board the plane?|what's my departure time at the airport|From what time am I up in the air?",
        "when your flight leaves", "Is my flight at {value}?|Does my plane leave at {value}?", "At {value}.",
    ),
    about_person(
        "fly_from", Sort.PLACE,
        "I fly from {value}|my flight leaves from {value}|my plane takes off in {value}|I board my plane at {value}|"
        "my departure airport is {value}",
        "Which airport do I start from?|Where do I board my flight?|where does my plane take off|"
        "To which airport should the taxi take me?|From where am I flying?|what's my departure airport",
        "which airport you fly from", "Do I fly from {value}?|Is my departure airport {value}?", "From {value}.",
    ),
    about_person(
        "last_holiday", Sort.PLACE,
        "I was in {value} on my last holiday|I spent last summer's vacation in {value}|my last holiday was in {value}|"
        "I came back from a holiday in {value}|my previous vacation took me to {value}",
        "Where did I go on my last vacation?|Which place did I travel to last time?|where were my last holidays|"
        "Where are my latest holiday photos from?|From where did I return the last time I was away?|what was my most recent holiday destination",
        "where your last holiday was", "Was my last holiday in {value}?|Did I travel to {value} last time?", "In {value}.",
    ),
    about_person(
        "hotel", Sort.COMPANY,
        "I'm staying at the hotel {value}|my hotel is called {value}|I've booked a room at the {value} hotel|"
        "I will sleep at the hotel {value}|my reservation is with the hotel {value}",
        "Which hotel did I book?|Where will I be sleeping on my trip?|what's my hotel called|"
        "Where should the taxi driver drop me for the night?|Who has a bed reserved for me?|name of the place where i stay on my journey",
        "what your hotel is called", "Is my hotel called {value}?|Did I reserve a room at the {value}?", "The {value}.",
    ),
    about_person(
        "hotel_room", Sort.NUMBER,
        "my hotel room is number {value}|I'm in room {value} at the hotel|I have the key to hotel room {value}|"
        "my card opens hotel room {value}|I'm staying in hotel room {value}",
        "What's my hotel room number?|Which door is mine at the hotel?|what room did the hotel give me|"
        "To which room should breakfast be sent up?|Reception asks for my room, what do I say?|number on my hotel key?",
        "your hotel room number", "Is my hotel room number {value}?|Am I in room {value} at the hotel?", "{value}.",
    ),
    about_person(
        "train_seat", Sort.NUMBER,
        "my seat on the train is {value}|I've reserved train seat {value}|I have train seat number {value}|"
        "my train reservation is for seat {value}|I will sit in seat {value} on the train",
        "Where do I sit on the train?|Which seat did I reserve?|what's my seat on the train|Somebody is in my train seat, which is mine?|"
        "What number is on my seat reservation?|which place in the carriage is mine",
        "your seat on the train", "Is my train seat {value}?|Did I reserve seat {value}?", "{value}.",
    ),
    about_person(
        "platform", Sort.NUMBER,
        "my train leaves from platform {value}|I catch my train on platform {value}|my platform is number {value}|"
        "I have to go to platform {value} for my train|I wait for my train at track {value}",
        "Which platform does my train go from?|Where in the station do I wait?|what track is my train on|"
        "At which platform must I stand?|Where in the station will I find my train?|number of my platform?",
        "your platform", "Is my train on platform {value}?|Do I wait at track {value}?", "Platform {value}.",
    ),
    about_person(
        "commute_minutes", Sort.NUMBER,
        "my commute takes {value} minutes|I need {value} minutes to get to work|I travel {value} minutes to the office|"
        "my way to work lasts {value} minutes|I spend {value} minutes getting to my job",
        "How long is my commute?|How much time do I need to get to work?|how many minutes is it to my office|"
        "How long am I on the road in the morning?|What is my travel time to the job?|how far is work in minutes",
        "how long your commute is", "Is my commute {value} minutes?|Does it take me {value} minutes to reach work?", "{value} minutes.",
    ),
    about_person(
        "change_trains", Sort.PLACE,
        "I change trains in {value}|I have to switch trains at {value}|my connection leaves from {value}|"
        "I get out at {value} to catch my second train|my train journey has one change, in {value}",
        "Where do I change?|At which station do I have to switch trains?|where do i get off for my connection|"
        "In which town do I move from one train to the next?|What's my interchange station?|where do i transfer",
        "where you change trains", "Do I change in {value}?|Do I get my connection at {value}?", "In {value}.",
    ),
    about_person(
        "set_off", Sort.DATE,
        "I leave on holiday on {value}|my holiday starts on {value}|I set off on my trip on {value}|my journey begins on {value}|"
        "I go away on {value}",
        "When does my vacation begin?|On which date do I start my trip?|when am i leaving for my holidays|"
        "By when must my suitcase be packed?|From what date will I be away?|departure date of my trip?",
        "when your holiday starts", "Do I leave on {value}?|Does my vacation start on {value}?", "On {value}.",
    ),
    about_person(
        "come_back", Sort.DATE,
        "I come back from holiday on {value}|my trip ends on {value}|I return home on {value}|my return ticket is for {value}|"
        "I will be home from my trip on {value}",
        "When do I get back?|Until when am I away?|when is my trip over|On what date should someone pick me up after my holiday?|"
        "When will I sleep in my own bed after the journey?|date of my return?|From when can people reach me at home again?",
        "when you come back", "Do I get back on {value}?|Is my trip over on {value}?", "On {value}.",
    ),
    about_person(
        "car_colour", Sort.COLOUR,
        "my car is painted {value}|I drive {a_value} car|my car's paint is {value}|I chose {value} for my car|"
        "{value} is the colour of my car",
        "What colour is my car?|Which color did I want for my car?|what color do i drive|"
        "In the car park, what colour should you look for to find my car?|How would you describe the paint of my vehicle?|shade of my car?",
        "what colour your car is", "Is my car {value}?|Is {value} the paint on my vehicle?", "{Value}.",
    ),
    about_person(
        "car_name", Sort.NAME,
        "I call my car {value}|my car goes by the name of {value}|I've named my car {value}|my old car answers to {value}|"
        "{value} is what I call my car",
        "What did I christen my car?|What's my car's name?|how do i call my car|Which name have I given to my vehicle?|"
        "When I say hello to my car, what do I say?|name of my automobile?",
        "what you call your car", "Is my car called {value}?|Have I given my vehicle the name {value}?",
    ),
    about_person(
        "car_garage", Sort.COMPANY,
        "I have my car serviced at {value}|I take my car to {value} for repairs|{value} repairs my car|"
        "my car goes to {value} when it breaks down|my garage for the car is {value}",
        "Which garage do I use?|Who fixes my car?|where do i take the car when it makes noises|"
        "Where should a tow truck bring my car?|Which workshop looks after my vehicle?|who changes the oil in my car",
        "which garage you use", "Does {value} fix my car?|Is {value} my workshop for the car?", "{value}.",
    ),
    about_person(
        "car_check", Sort.DATE,
        "my car has to be inspected on {value}|my car's MOT is on {value}|I take my car for its road test on {value}|"
        "I have the car checked for safety on {value}|my car is due for inspection on {value}",
        "When is my car's inspection?|On which date is the MOT?|when does the car get its check|"
        "When do I hear whether my car is still roadworthy?|By what date must the lights and brakes of my car be in order?|date of my vehicle inspection?",
        "when your car is inspected", "Is my car's check on {value}?|Does the MOT take place on {value}?", "On {value}.",
    ),
    about_person(
        "parking_bay", Sort.NUMBER,
        "I park in bay {value}|my parking bay is number {value}|my car stands in bay {value}|I rent parking bay {value}|"
        "{value} is the bay where I leave my car",
        "Where is my car parked?|Which bay is mine?|what number is my spot in the garage|Where do I find my car in the car park?|"
        "Somebody took my parking spot, which one is mine?|number of my parking place?",
        "the number of your parking bay", "Do I park in {value}?|Is my parking spot number {value}?", "{value}.",
    ),
    about_person(
        "rental_car", Sort.COMPANY,
        "I'm renting a car from {value}|my hire car is from {value}|I pick up a rental car at {value}|"
        "{value} lends me a car for my trip|I've hired a car from {value}",
        "Who is my rental car from?|At which counter do I get my hire car?|where do i pick up the rental|"
        "Which company do I give the hired car back to?|Whom do I call if the rental breaks down?|what's my car hire firm",
        "where your rental car is from", "Is my hire car from {value}?|Do I rent a car from {value}?", "From {value}.",
    ),
    about_person(
        "car_pool", Sort.NAME,
        "I ride to work with {value}|I share a lift to work with {value}|{value} drives me to the office|"
        "I go to work in {value}'s car|{value} picks me up for work in the mornings",
        "Who gives me a lift to work?|Whose car do I ride in in the mornings?|who do i carpool with|"
        "Who must I ring if I need no ride to the office?|With whom do I drive to my job?|who takes me to work",
        "who drives you to work", "Do I carpool with {value}?|Does {value} give me a lift to the office?",
    ),
    about_person(
        "travel_mate", Sort.NAME,
        "I go on holiday with {value}|I take all my trips with {value}|{value} is my travel companion|"
        "{value} comes with me when I go abroad|my holidays are always with {value}",
        "Who do I travel with?|Who joins me on vacation?|who's my travel buddy|Who is at my side on a journey?|"
        "Who should get the second plane ticket?|who comes along on my journeys",
        "who you travel with", "Do I travel with {value}?|Does {value} join me on vacation?", "With {value}.",
    ),
    about_person(
        "dream_destination", Sort.PLACE,
        "I dream of seeing {value} one day|my dream destination is {value}|I've always wanted to visit {value}|"
        "{value} is at the top of my travel list|I long to travel to {value} some day",
        "Which place would I love to see?|Where would I go if money were no object?|what city is on my bucket list|"
        "What's the trip I keep dreaming about?|Which place have I never seen but hope to?|where do i hope to get to once in my life",
        "which place you dream of", "Do I want to see {value}?|Is {value} my dream destination?", "{value}.",
    ),
    about_person(
        "ferry_time", Sort.TIME,
        "my ferry sails at {value}|I take the ferry at {value}|my boat leaves the harbour at {value}|I cross by ferry at {value}|"
        "my ship casts off at {value}",
        "When does my boat go?|What time is the ferry?|when do i sail|By what time must I be at the port?|"
        "When do I leave the harbour?|departure of my ferry?",
        "when your ferry sails", "Does my ferry leave at {value}?|Do I sail at {value}?", "At {value}.",
    ),
    about_person(
        "last_train", Sort.TIME,
        "my last train home goes at {value}|I have to catch the last train back at {value}|"
        "my final chance of a train home is at {value}|I get no train home after {value}|{value} is my last train home",
        "When is the last train I can take?|Until when can I get home by rail?|how late can i stay out and still get a train|"
        "By what time must I be at the station at night?|When does the latest train to my place go?|last train home?",
        "when your last train home goes", "Does the last train go at {value}?|Must I be at the station by {value} at night?", "At {value}.",
    ),
    about_person(
        "suitcase_colour", Sort.COLOUR,
        "my suitcase is {value}|I travel with {a_value} suitcase|my luggage is {value}|I own {a_value} trolley case|"
        "{value} is the colour of the case I travel with",
        "What colour is my luggage?|What does my suitcase look like?|what color is my travel bag|"
        "Which case on the baggage belt is mine?|I lost my luggage, what shade should I tell the airline?|colour of my trolley?",
        "what colour your suitcase is", "Is my suitcase {value}?|Is my luggage {value}?", "{Value}.",
    ),
    about_person(
        "phone_make", Sort.COMPANY,
        "my phone is made by {value}|I have a phone from {value}|I use {a_value} phone|my mobile is one by {value}|"
        "{value} built the phone I carry",
        "What brand is my phone?|Who makes my mobile?|what kind of cell phone do i have|For which make of phone do I need a case?|"
        "Which manufacturer is my handset from?|whose name is on the back of my phone",
        "what make your phone is", "Is my phone from {value}?|Do I have {a_value} mobile?",
    ),
    about_person(
        "laptop_make", Sort.COMPANY,
        "my laptop is from {value}|I bought {a_value} laptop|I type on a laptop made by {value}|my notebook computer is by {value}|"
        "{value} makes the laptop I use",
        "What make is my laptop?|Which brand of computer do I carry around?|who built my notebook|"
        "Whose website has the drivers for my laptop?|What's the manufacturer of my portable computer?|what kind of laptop have i got",
        "what make your laptop is", "Is my laptop made by {value}?|Is {value} the brand of my notebook?",
    ),
    about_person(
        "laptop_name", Sort.NAME,
        "my laptop is called {value}|I've named my computer {value}|my computer shows up as {value} on the network|"
        "I gave my laptop the name {value}|{value} is what I call my computer",
        "What name did I give my computer?|What's my machine called?|how is my laptop listed in the network|"
        "Which of the computers in the list is mine?|How do I refer to my laptop?|name of my pc?",
        "the name of your computer", "Is my computer called {value}?|Did I name my machine {value}?",
    ),
    about_person(
        "printer_make", Sort.COMPANY,
        "my printer is from {value}|I print on {a_value} machine|I own a printer made by {value}|my printer's brand is {value}|"
        "{value} made the printer I have at home",
        "What kind of printer do I have?|Which brand of ink do I need?|who makes my printer|For which make do I buy cartridges?|"
        "What make of machine do I print my letters with?|brand of printer?",
        "what make your printer is", "Is my printer from {value}?|Do I need {value} cartridges?",
    ),
    about_person(
        "camera_make", Sort.COMPANY,
        "I take my photos with {a_value} camera|my camera is from {value}|I own a camera by {value}|"
        "my pictures are shot on {a_value} camera|{value} made my camera",
        "What camera do I have?|Which brand do I photograph with?|what make is my camera|"
        "Whose lenses fit my camera?|Who manufactured the thing I take pictures with?|brand of my photo equipment?",
        "what make your camera is", "Is my camera from {value}?|Do I photograph with {a_value}?",
    ),
    about_person(
        "watch_make", Sort.COMPANY,
        "I wear a watch by {value}|my wristwatch is {a_value}|my watch was made by {value}|I have {a_value} on my wrist|"
        "{value} built the watch I wear",
        "What watch do I wear?|Which brand tells me the time?|what make is the thing on my wrist|"
        "Whose name is on my dial?|If my watch stops, which maker should repair it?|brand of my wristwatch?",
        "what watch you wear", "Is my watch by {value}?|Do I wear {a_value} on my wrist?",
    ),
    about_person(
        "bike_make", Sort.COMPANY,
        "I ride {a_value} bike|my bicycle is from {value}|my bike was built by {value}|I cycle on a bike made by {value}|"
        "{value} is the brand of my bicycle",
        "What make is my bike?|Which brand do I ride?|what kind of bicycle do i have|"
        "My bike was stolen and the police ask for the make, what is it?|Who manufactured my two-wheeler?|name on my bike frame?",
        "what make your bike is", "Is my bike {a_value}?|Do I cycle on {a_value}?",
    ),
    about_person(
        "bike_name", Sort.NAME,
        "I call my bike {value}|my bicycle's name is {value}|I've christened my bike {value}|my trusty bicycle is known as {value}|"
        "{value} is the name I gave my bicycle",
        "What did I name my bike?|What's my bicycle called?|how do i call my two-wheeler|"
        "Which name does my bike have?|Whose name do I say when I mean my bicycle?|name of my bike?",
        "what you call your bike", "Is my bike called {value}?|Did I name my two-wheeler {value}?",
    ),
    about_person(
        "glasses_colour", Sort.COLOUR,
        "I wear glasses with {value} frames|my glasses are {value}|my spectacles have {a_value} rim|"
        "I picked {value} frames for my glasses|my new glasses come in {value}",
        "What colour are my glasses?|What do my spectacles look like?|which frames do i wear|"
        "What color did I choose at the optician's?|I've mislaid my glasses, what shade should you look for?|colour of my frames?",
        "what colour your glasses are", "Are my glasses {value}?|Are the rims of my spectacles {value}?", "{Value}.",
    ),
    about_person(
        "headphones", Sort.COLOUR,
        "my headphones are {value}|I listen through {value} headphones|I bought headphones in {value}|"
        "I have a pair of {value} headphones|{value} is the colour of my headphones",
        "What colour are my headphones?|Which headphones on the table are mine?|what color is the thing on my ears|"
        "I left my headset on the train, what shade is it?|In which colour did I get my headphones?|colour of my headset?",
        "what colour your headphones are", "Are my headphones {value}?|Is my headset {value}?", "{Value}.",
    ),
    about_person(
        "spare_key", Sort.NAME,
        "my spare key is with {value}|I left a key to my flat with {value}|{value} keeps a second key for me|"
        "{value} can let me in when I have no key on me|I gave my other house key to {value}",
        "Who has my spare key?|I'm locked out, who can help?|who holds my second key|Whom do I ring when I have lost my keys?|"
        "Who besides me can open my home?|who did i give a key to",
        "who has your spare key", "Does {value} have my spare key?|Can {value} open my door?", "{value}.",
    ),
    about_person(
        "robot_vacuum", Sort.NAME,
        "my robot vacuum is called {value}|I named my hoover robot {value}|{value} is the robot that cleans my floor|"
        "my floors are swept by a robot named {value}|I say {value} to my vacuum robot",
        "What's my vacuum robot called?|What name does the robot that cleans for me have?|who hoovers my floor|"
        "What did I christen my cleaning robot?|How do I address my little floor cleaner?|name of my robot?",
        "what your robot vacuum is called", "Is my hoover robot called {value}?|Is {value} my cleaning robot?",
    ),
    about_person(
        "wifi_name", Sort.TITLE,
        "my wifi is called {value}|my home network has the name {value}|I named my wireless network {value}|"
        "my router sends out a network called {value}|I log on to {value} at home",
        "What's my network called?|Which wifi is mine?|what network should guests choose at my place|"
        "In the list of networks, which one belongs to me?|What name does my wireless have?|name of my hotspot at home?",
        "what your wifi is called", "Is my network called {value}?|Is {value} my wifi?",
    ),
    about_person(
        "boat_name", Sort.NAME,
        "my boat is called {value}|I have a sailing boat named {value}|I painted {value} on the bow of my boat|"
        "I sail on my own boat, the {value}|{value} is my boat's name",
        "What did I name my boat?|Which name is on my yacht?|what's my boat called|What do I sail on?|"
        "The harbour master asks for the name of my vessel, what is it?|name of my ship?",
        "what your boat is called", "Is my boat called {value}?|Is my vessel the {value}?",
    ),
    about_person(
        "plant_name", Sort.NAME,
        "I call my rubber plant {value}|my house plant is named {value}|my potted plant has the name {value}|"
        "I've baptised the plant on my windowsill {value}|{value} is what I call my house plant",
        "What's my plant's name?|Which name did I give to my potted plant?|how do i call my house plant|"
        "What name do I murmur when I water my plant?|What do I say when I talk to my plant?|name of the green thing in my pot?",
        "what your plant is called", "Is my plant called {value}?|Did I name my potted plant {value}?",
    ),
    about_person(
        "soft_toy", Sort.NAME,
        "my teddy bear was called {value}|I had a cuddly bear named {value}|I named my first stuffed bear {value}|"
        "{value} was the bear in my cot|my childhood teddy had the name {value}",
        "What was my teddy called?|Which name did my soft toy have?|which toy did i fall asleep with as a kid|"
        "What was the name of my cuddly toy?|How did I call my stuffed animal?|name of my plush friend from childhood?",
        "what your teddy was called", "Was my teddy called {value}?|Was {value} my soft toy?",
    ),
    about_person(
        "lent_drill", Sort.NAME,
        "{value} has borrowed my drill|I gave my drill to {value} for a while|my drill is on loan to {value}|"
        "I'm waiting for {value} to bring back my drill|{value} still has my drill",
        "Who has my drill?|Where did my power tool go?|who did i lend my drill to|"
        "From whom must I get my drill back?|Whom do I ask when I need my drill?|who owes me a drill",
        "who has your drill", "Did I lend my drill to {value}?|Is my power tool with {value}?",
    ),
    about_person(
        "sofa_colour", Sort.COLOUR,
        "I have {a_value} sofa|my couch is {value}|I bought a sofa in {value}|my settee has {a_value} cover|"
        "I sit on {a_value} couch at home",
        "What colour is my couch?|Which color did I choose for the sofa?|what does my settee look like|"
        "The cushions should match my sofa, so what shade is it?|What colour is the biggest seat in my living room?|sofa color?",
        "what colour your sofa is", "Is my sofa {value}?|Is my settee {value}?", "{Value}.",
    ),
    about_person(
        "winter_tyres", Sort.COMPANY,
        "my winter tyres are stored at {value}|I keep my snow tyres at {value}|{value} stores my winter wheels|"
        "I left my winter tyres with {value}|my second set of wheels is kept at {value}",
        "Where are my snow tires?|Who keeps my winter tyres for me?|where do i fetch my other wheels|"
        "When it snows, where do I get my tyres?|Which firm has my spare set of wheels in store?|where did i put my winter wheels",
        "where your winter tyres are", "Are my snow tyres at {value}?|Does {value} keep my winter wheels?", "At {value}.",
    ),
    about_person(
        "mileage", Sort.NUMBER,
        "my car has {value} miles on the clock|I've driven {value} miles in my car|my odometer shows {value} miles|"
        "my car has done {value} miles|my car's mileage is {value}",
        "How many miles has my car run?|What does the odometer say?|how far has my car gone in its life|"
        "A buyer asks for the mileage of my car, what is it?|How much has my vehicle been driven?|miles on my car?",
        "your car's mileage", "Has my car done {value} miles?|Does my odometer show {value}?", "{value} miles.",
    ),
    about_person(
        "screen_inches", Sort.NUMBER,
        "my television measures {value} inches|I have a TV of {value} inches|my TV screen is {value} inches wide|"
        "I bought a TV set with {value} inches|{value} inches is the size of my television",
        "How big is my TV?|What's the size of my television?|how many inches is my screen|How large a picture do I get at home?|"
        "The wall mount comes in sizes, how many inches do I need for my set?|tv size?",
        "how big your television is", "Is my TV {value} inches?|Does my set measure {value} inches?", "{value} inches.",
    ),
    about_person(
        "raincoat", Sort.COLOUR,
        "my raincoat is {value}|I wear {a_value} mac when it pours|I put on {a_value} anorak in wet weather|"
        "I have {a_value} waterproof|{value} is the colour of my rain jacket",
        "What colour is my raincoat?|How will you know me in the rain?|what color do i wear in bad weather|"
        "Which rain jacket in the cloakroom is mine?|What does my waterproof look like?|color of my mac?",
        "what colour your raincoat is", "Is my raincoat {value}?|Is my waterproof {value}?", "{Value}.",
    ),
    about_person(
        "tent_colour", Sort.COLOUR,
        "my tent is {value}|I camp in {a_value} tent|I sleep under {value} canvas when camping|I've pitched {a_value} tent|"
        "my camping tent comes in {value}",
        "What colour is my tent?|Which tent on the campsite is mine?|what color do i sleep under outdoors|"
        "How do you find me on the camping ground?|What shade is the canvas I camp under?|color of my tent?",
        "what colour your tent is", "Is my tent {value}?|Do I camp under {value} canvas?", "{Value}.",
    ),
    about_person(
        "watched_sport", Sort.SPORT,
        "I watch {value} on television|I never miss a {value} match on TV|my favourite sport to watch is {value}|"
        "I follow the {value} league on screen|{value} is what I switch the TV on for",
        "What sport do I watch?|Which matches glue me to the screen?|what do i look at on the sports channel|"
        "Which sport do I like as a spectator?|When I lie on the couch and cheer, what is on?|what games do i follow on tv",
        "what sport you watch", "Do I watch {value}?|Do I follow {value} on screen?", "{Value}.",
    ),
    about_person(
        "childhood_sport", Sort.SPORT,
        "I did {value} as a child|I was in the {value} club when I was little|I grew up with {value} as my sport|"
        "my sport as a kid was {value}|{value} was what I trained for as a schoolchild",
        "Which sport did I do when I was young?|What did I train for in my childhood?|what sport did i play as a kid|"
        "What kept me fit as a schoolchild?|Which sport was mine when I was small?|what did i do for exercise back in school days",
        "which sport you did as a child", "Did I do {value} as a child?|Was {value} my sport when I was young?", "{Value}.",
    ),
    about_person(
        "sport_to_try", Sort.SPORT,
        "I want to take up {value}|I've signed up for a beginners' course in {value}|I'm thinking of starting {value}|"
        "my next sport will be {value}|I would like to have a go at {value}",
        "Which sport do I want to begin?|What am I tempted to try for exercise?|what new sport am i after|"
        "Which game would I like to get into?|What sport will I be a beginner at?|what do i want to start doing to keep fit",
        "which sport you want to start", "Do I want to try {value}?|Would I like to begin with {value}?", "{Value}.",
    ),
    about_person(
        "fan_of", Sort.PLACE,
        "I support {value} in the football league|I'm a fan of the {value} football club|my football club is {value}|"
        "I cheer for the footballers of {value}|{value} is the football team I root for",
        "Which team do I support?|Who do I want to win the league?|what's my football club|Whose scarf do I wear in the stadium?|"
        "Whose goals make me jump up?|which club do i root for",
        "which team you support", "Am I a fan of {value}?|Do I cheer for {value}?", "{value}.",
    ),
    about_person(
        "shirt_number", Sort.NUMBER,
        "I play with number {value} on my back|my shirt number is {value}|my jersey has the number {value}|"
        "I wear the number {value} shirt in my team|{value} is printed on my jersey",
        "What number do I wear in the team?|Which figure is on my back during a match?|whats my jersey number|"
        "How will you recognise me on the pitch?|Which shirt do I pull on before a match?|number on my kit?",
        "your shirt number", "Do I play with number {value}?|Is {value} on my jersey?", "{value}.",
    ),
    about_person(
        "training_day", Sort.DAY,
        "I have team training on {value}|my team trains on {value}|I go to practice with my team on {value}|"
        "my coach expects the team on {value}|{value} is when my side practises",
        "When is training?|On which evening do I need my sports bag?|when does my team practise|"
        "What day of the week do I get sweaty with the others?|When do I work out with my team mates?|which day is practice",
        "when your team trains", "Is training on {value}?|Does my side practise on {value}?", "On {value}.",
    ),
    about_person(
        "race_place", Sort.PLACE,
        "I'm going to run the marathon in {value}|I've entered the race in {value}|my next marathon is in {value}|"
        "I'm training for the big run in {value}|my starting number is for the marathon in {value}",
        "Where is my next race?|Which marathon did I enter?|where am i going to run|In which city will I cross the finish line?|"
        "What run am I preparing for?|which town's marathon am i in",
        "where your next race is", "Am I running in {value}?|Is my marathon in {value}?", "In {value}.",
    ),
    about_person(
        "daily_steps", Sort.NUMBER,
        "I aim for {value} steps a day|my step goal is {value} a day|I want to walk {value} steps every day|"
        "my pedometer is set to {value} steps|I try to do {value} steps daily",
        "What's my step goal?|How many steps do I want to take each day?|how much do i mean to walk daily|"
        "What is my daily target on the pedometer?|After how many paces have I walked enough for one day?|step target?",
        "your daily step goal", "Is my step goal {value}?|Do I want to walk {value} paces a day?", "{value} steps.",
    ),
    about_person(
        "childhood_instrument", Sort.INSTRUMENT,
        "I learned the {value} as a child|I had {value} lessons when I was little|my parents made me play the {value}|"
        "I gave up the {value} as a teenager|my instrument at school was the {value}",
        "Which instrument did I play when I was young?|What did I practise as a kid?|what music lessons did i have as a child|"
        "Which instrument did I learn in my early years?|On what did I play my first scales?|what instrument was mine as a schoolchild",
        "which instrument you played as a child", "Did I learn the {value}?|Did I play the {value} when I was young?", "The {value}.",
    ),
    about_person(
        "instrument_goal", Sort.INSTRUMENT,
        "I would love to learn the {value}|I want to take up the {value} some day|my dream is to play the {value}|"
        "I wish I could play the {value}|my plan is to have {value} lessons when I have time",
        "Which instrument do I hope to play one day?|What would I like to be able to play?|what instrument do i dream of|"
        "If I took music lessons, what would they be for?|Which instrument tempts me?|what instrument is on my wish list of skills",
        "which instrument you would like to play", "Would I like to play the {value}?|Do I hope to learn the {value}?", "The {value}.",
    ),
    about_person(
        "band_name", Sort.TITLE,
        "I play in a band called {value}|my band is named {value}|I'm a member of the band {value}|"
        "I make music with a group called {value}|{value} is what my band is called",
        "What's my band called?|Which group am I in?|whats the name of my band|With whom am I on stage?|"
        "What name is on the poster when we play a gig?|under what name do we make music",
        "what your band is called", "Is my band called {value}?|Do I play in {value}?",
    ),
    about_person(
        "music_teacher", Sort.NAME,
        "I take music lessons with {value}|my music teacher is {value}|{value} gives me music lessons|"
        "{value} teaches me to play|I go to {value} for my music lesson",
        "Who teaches me music?|What's the name of my music teacher?|who do i have lessons with for my instrument|"
        "Who notices when I have not practised my scales?|Whom do I pay for music tuition?|who shows me how to play my pieces",
        "who your music teacher is", "Is {value} my music teacher?|Do I have music lessons with {value}?",
    ),
    about_person(
        "music_lesson", Sort.DAY,
        "my music lesson is on {value}|I have my music lesson every {value}|I see my music teacher on {value}|"
        "{value} is when I'm taught to play my instrument|I go to music school on {value}",
        "When is my music lesson?|Which day do I take my instrument to the teacher?|what day is music school|"
        "By which day must I have practised my piece?|When am I taught music?|when do i have to play for my music teacher",
        "when your music lesson is", "Is my music lesson on {value}?|Do I go to the music teacher on {value}?", "On {value}.",
    ),
    about_person(
        "fav_singer", Sort.NAME,
        "my favourite singer is {value}|I have all the records by {value}|I love the voice of {value}|"
        "I could listen to {value} sing all day|{value} is the singer I adore",
        "Which singer do I like best?|Whose songs do I love?|who's my favorite vocalist|Whose voice do I never get tired of?|"
        "A ticket to whose concert would make me happy?|which vocalist am i a fan of",
        "your favourite singer", "Is {value} my favourite singer?|Do I love {value}'s songs?",
    ),
    about_person(
        "hated_music", Sort.MUSIC,
        "I can't bear {value}|I switch off the radio when {value} comes on|{value} is music I hate|"
        "my ears hurt from {value}|I leave the room when someone plays {value}",
        "Which music do I dislike?|What kind of music must not be played at my party?|what music drives me away|"
        "Which genre gets on my nerves?|What sort of songs should never be on my playlist?|what style can i not listen to",
        "which music you dislike", "Do I hate {value}?|Does {value} get on my nerves?", "{Value}.",
    ),
    about_person(
        "work_music", Sort.MUSIC,
        "I listen to {value} while I work|I put on {value} to concentrate|my music for working is {value}|"
        "{value} makes it easier for me to think at my desk|I have {value} in my headphones when I work",
        "What do I listen to at work?|Which music helps me concentrate?|what's playing when i am at my desk|"
        "What sort of sounds get me through a task?|Which genre is on my office playlist?|what music do i need to focus",
        "what you listen to while you work", "Do I work to {value}?|Does {value} help me concentrate?", "{Value}.",
    ),
    about_person(
        "running_music", Sort.MUSIC,
        "I go running to {value}|my jogging playlist is all {value}|I listen to {value} when I jog|"
        "{value} keeps me going on a run|I need {value} in my ears to run",
        "What music do I run to?|Which genre is on my jogging playlist?|what's in my ears when i jog|"
        "What kind of sound drives me on in the park?|Which tunes give my legs their rhythm?|what do i listen to on a run",
        "what music you run to", "Do I jog to {value}?|Is {value} what I hear on a run?", "{Value}.",
    ),
    about_person(
        "dance_style", Sort.MUSIC,
        "I dance to {value}|my favourite music for dancing is {value}|{value} gets me onto the dance floor|"
        "I can't sit still when {value} is on|I go to dance nights for {value}",
        "What do I like to dance to?|Which music makes me move?|what should the DJ play for me|"
        "What kind of tunes get me off my chair?|Which genre do I want on a dance night?|what music pulls me up from my seat",
        "what you dance to", "Do I dance to {value}?|Does {value} make me move?", "To {value}.",
    ),
    about_person(
        "last_film", Sort.TITLE,
        "my last film was {value}|I watched {value} at the cinema|I saw {value} on the big screen|"
        "I went to the pictures to see {value}|I bought popcorn and sat through {value}",
        "Which film did I see?|What was on when I went to the movies?|what did i watch at the cinema|"
        "What's the latest movie I have seen?|For which film did I buy a ticket?|whats the last movie i went to",
        "which film you saw", "Did I see {value}?|Was I at the cinema for {value}?",
    ),
    about_person(
        "series", Sort.TITLE,
        "I'm watching the series {value}|I'm hooked on a show called {value}|I'm on the third season of {value}|"
        "my evening series is {value}|I'm binge-watching {value}",
        "Which series am I following?|What show can I not stop watching?|what am i bingeing|"
        "Of which programme do I watch one episode after another?|What do I put on in the evening on TV?|which tv drama am i into",
        "which series you are watching", "Am I watching {value}?|Am I hooked on {value}?",
    ),
    about_person(
        "childhood_book", Sort.TITLE,
        "I loved the book {value} as a child|my parents read {value} to me at bedtime|my favourite children's book was {value}|"
        "I knew {value} by heart as a little one|{value} was my bedtime story",
        "Which story did I love when I was small?|What was read to me at bedtime?|what was my favorite book as a kid|"
        "Which picture book shaped my early years?|What tale did I want to hear again and again?|which book takes me back to being little",
        "which book you loved as a child", "Did I love {value} as a child?|Was {value} my bedtime story?",
    ),
    about_person(
        "to_read", Sort.TITLE,
        "I want to read {value} next|my next book will be {value}|{value} lies unread on my bedside table|"
        "I've got {value} on my reading list|I have yet to start the book {value}",
        "Which book do I mean to read?|What's waiting on my reading pile?|what will i read after this one|"
        "Which title have I not opened yet?|What do I plan to read?|which novel is next on my list",
        "which book you want to read", "Do I want to read {value}?|Is {value} on my reading list?",
    ),
    about_person(
        "fav_author", Sort.NAME,
        "my favourite author is {value}|I've read everything by {value}|I love the novels of {value}|"
        "{value} is the writer I like best|I buy every new book by {value}",
        "Which writer do I love?|Whose books fill my shelf?|who's my favorite novelist|Who writes the way I like it?|"
        "By whom should a book be if you want to give me one?|whose novels do i read",
        "your favourite author", "Is {value} my favourite writer?|Do I love {value}'s books?",
    ),
    about_person(
        "video_game", Sort.TITLE,
        "I play {value} on the computer every night|I'm addicted to the video game {value}|I've reached level nine in the computer game {value}|"
        "my console is always running {value}|{value} is the computer game I play",
        "What do I play on the console?|Which video game am I into?|what game do i play on my pc|"
        "What keeps me at the controller?|Which title do I spend my gaming nights on?|what am i gaming at the moment",
        "what you play on the computer", "Do I play {value} on the computer?|Is {value} my video game?",
    ),
    about_person(
        "game_night", Sort.DAY,
        "I have game night on {value}|my friends come over to play cards on {value}|{value} is my evening for board games|"
        "I get out the board games every {value}|my games group meets on {value}",
        "When is game night?|On which evening do we roll the dice?|what day do my friends and i play|"
        "Which day of the week is for cards and board games?|When should I have snacks ready for the players?|when do we play games",
        "when your game night is", "Is game night on {value}?|Do we play games on {value}?", "On {value}.",
    ),
    about_person(
        "chess_partner", Sort.NAME,
        "I play chess against {value}|my chess partner is {value}|{value} sits across the chessboard from me|"
        "I meet {value} for a game of chess|{value} always beats me at chess",
        "Who do I play chess with?|Who is my opponent on the board?|who moves the other pieces|"
        "Whom do I want to checkmate?|Against whom do I try out my openings?|name of my chess opponent?",
        "who you play chess with", "Do I play chess with {value}?|Is {value} my opponent at chess?",
    ),
    about_person(
        "model_cars", Sort.CAR,
        "I collect model cars by {value}|my shelf is full of little {value} cars|I have a collection of toy {value} cars|"
        "I hunt flea markets for {value} miniatures|my model car collection is all {value}",
        "What do I collect?|Which make are my model cars?|whose miniatures are on my shelf|"
        "Which brand of toy car could you give me for my collection?|What kind of little vehicles do I gather?|which make do i look for at flea markets",
        "what you collect", "Do I collect {value} models?|Are my miniatures from {value}?", "{value}.",
    ),
    about_person(
        "hiking_club", Sort.TITLE,
        "my hiking club is called {value}|I go rambling with a club named {value}|I joined the hiking club {value}|"
        "I'm a member of {value}, a walking club|{value} is the club I hike with",
        "Which club do I hike with?|What's my walking group called?|whats the name of my rambling club|"
        "With which society do I go into the hills?|Who organises the walks I go on?|name of the club i wander with",
        "what your hiking club is called", "Do I hike with {value}?|Is {value} my walking club?",
    ),
    about_person(
        "vegetable_bed", Sort.FOOD,
        "I grow {value} in my vegetable bed|my kitchen garden is full of {value}|I've planted {value} in the garden|"
        "I harvest {value} from my own plot|I sowed {value} behind the house",
        "What do I grow in the garden?|Which crop is in my vegetable patch?|what do i harvest|"
        "What can I pick and eat from my own plot?|What comes from my own soil?|which food do i grow myself",
        "what you grow in your garden", "Do I grow {value}?|Is there {value} in my garden?", "{Value}.",
    ),
    about_person(
        "front_garden", Sort.FLOWER,
        "my front garden is full of {value}|I planted {value} along the path to my door|I grow {value} in front of the house|"
        "I see {value} blossom by my gate|I have {value} under my front window",
        "Which flowers are in front of my house?|What blooms in my front garden?|what did i put in the bed by the path|"
        "Which blossom greets visitors at my place?|What does a passer-by see flowering at my home?|which plant is out front",
        "what grows in your front garden", "Is there {value} in my front garden?|Did I plant {value} in front of my home?", "{Value}.",
    ),
    about_person(
        "allotment_number", Sort.NUMBER,
        "my allotment is plot {value}|I rent garden plot {value}|I have plot number {value} at the allotments|"
        "my garden plot has the number {value}|I have my vegetables on plot {value}",
        "What's the number of my plot?|Which allotment is mine?|where at the allotments do i find you|"
        "Which patch of ground do I rent?|Visitors look for me between the garden sheds, what number?|plot number?",
        "the number of your allotment", "Is my allotment number {value}?|Do I rent plot {value}?", "Plot {value}.",
    ),
    about_person(
        "podcast", Sort.TITLE,
        "I listen to the podcast {value}|my favourite podcast is {value}|I never miss an episode of the podcast {value}|"
        "I'm subscribed to a podcast called {value}|{value} is the podcast I hear on my walks",
        "Which podcast do I follow?|What's my favorite podcast?|what podcast am i always talking about|"
        "Of which audio show do I wait for each new episode?|Which talk show on my phone do I like?|podcast i like?",
        "which podcast you listen to", "Do I listen to {value}?|Is {value} my podcast?",
    ),
    about_person(
        "newspaper", Sort.TITLE,
        "I read the newspaper {value}|I subscribe to the daily {value}|my morning paper is {value}|"
        "I have {value} delivered with the news each morning|{value} is the paper I take",
        "Which newspaper do I get?|What do I read to learn the news?|what paper is in my letterbox|"
        "Which daily do I have a subscription to?|Where do I get my headlines from?|which paper do i read",
        "which newspaper you read", "Do I read {value}?|Is {value} my daily paper?",
    ),
    about_person(
        "radio_station", Sort.TITLE,
        "I listen to Radio {value}|my radio is tuned to {value}|my favourite station is {value}|"
        "I have the station {value} on in the car|{value} is the radio channel I leave on all day",
        "Which station do I listen to?|What's on my radio?|which channel do i tune in to|"
        "Whose presenters do I hear when I turn on the radio?|What radio programme do I like?|my radio station?",
        "which radio station you listen to", "Is my station {value}?|Do I tune in to {value}?",
    ),
    about_person(
        "stage_role", Sort.NAME,
        "I play {value} in my theatre group|my part in the play is {value}|I act the role of {value} on stage|"
        "I've been cast as {value} in the school play|{value} is my role in the amateur play",
        "Which part do I play?|What's my role on stage?|who am i in the play|Whose lines do I have to learn?|"
        "As whom do I appear in the theatre?|which character do i act",
        "which part you play", "Am I {value} in the play?|Do I act {value}?",
    ),
    about_person(
        "knitting", Sort.COLOUR,
        "I'm knitting a jumper in {value}|my knitting wool is {value}|I knit with {value} yarn at present|"
        "I bought {value} wool for the jumper I'm making|my half-finished jumper is {value}",
        "What colour am I knitting in?|Which yarn is on my needles?|what color is the sweater i am making|"
        "I ran out of wool, what shade do I need?|What will the pullover from my needles look like?|color of my yarn?",
        "what colour you are knitting in", "Am I knitting in {value}?|Is my wool {value}?", "In {value}.",
    ),
    about_person(
        "jigsaw", Sort.NUMBER,
        "I'm doing a jigsaw with {value} pieces|my jigsaw puzzle has {value} pieces|I started a puzzle of {value} pieces|"
        "I've got a jigsaw of {value} pieces on the table|{value} pieces make up the puzzle I'm working at",
        "How many pieces does my jigsaw have?|How big is the puzzle on my table?|how many parts do i have to fit together|"
        "What's the size of my jigsaw?|How much work is my puzzle, in pieces?|pieces in my puzzle?",
        "how many pieces your jigsaw has", "Does my jigsaw have {value} pieces?|Is it a puzzle of {value}?", "{value} pieces.",
    ),
    about_person(
        "karaoke", Sort.TITLE,
        "I always sing {value} at karaoke|my karaoke song is {value}|I take the microphone for {value}|"
        "I know every word of {value} at karaoke|{value} is the number I perform on karaoke nights",
        "Which song do I sing at karaoke?|What's my party piece?|what do i sing when they hand me the mic|"
        "Which tune should the karaoke machine play for me?|With what do I entertain the bar on karaoke night?|song i sing on stage?",
        "what you sing at karaoke", "Do I sing {value}?|Is {value} my karaoke number?",
    ),
    about_person(
        "lottery", Sort.NUMBER,
        "I always put {value} on my lottery ticket|my lucky number is {value}|I tick {value} in the lottery|"
        "{value} brings me luck|I bet on {value} whenever I can",
        "What's my lucky number?|Which number do I count on?|which number do i trust in a draw|"
        "Which number should I choose in a raffle?|On what figure would I put my money at roulette?|number that is good for me?",
        "your lucky number", "Is {value} my lucky number?|Is {value} a good number for me in a raffle?", "{value}.",
    ),
    about_person(
        "mother_tongue", Sort.LANGUAGE,
        "my mother tongue is {value}|I'm a native speaker of {value}|I grew up speaking {value}|"
        "I learned {value} before any other language|my first words as a baby were in {value}|{value} is my native language",
        "What's my first language?|Which language did I learn as a baby?|what did we speak at home when i was small|"
        "In which language do I feel most at home?|Which tongue was I raised in?|what's my native tongue",
        "your mother tongue", "Is my first language {value}?|Was I raised in {value}?", "{value}.",
    ),
    about_person(
        "office_language", Sort.LANGUAGE,
        "I speak {value} at work|my meetings are held in {value}|my office runs in {value}|{value} is what I speak with my colleagues|"
        "I write my work emails in {value}",
        "Which language do I use at work?|What's the language of my office?|what do i talk in with colleagues|"
        "In which language do I do my job?|What must a new colleague be able to speak with us?|which tongue do i need on the job",
        "which language you use at work", "Do I speak {value} at work?|Is {value} the language of my office?", "{value}.",
    ),
    about_person(
        "school_language", Sort.LANGUAGE,
        "I had {value} at school|I learned {value} at school|I took {value} as a foreign language in class|"
        "my foreign language at school was {value}|I remember bits of {value} from my schooldays",
        "Which language was I taught as a pupil?|What foreign language did I have in class?|which language did i do at school|"
        "Of which language did I have to learn the vocabulary as a pupil?|What language lessons did I sit through as a teenager?|foreign language at my school?",
        "which language you had at school", "Did I have {value} at school?|Was I taught {value} as a pupil?", "{value}.",
    ),
    about_person(
        "language_wish", Sort.LANGUAGE,
        "I would like to learn {value} one day|I want to be able to speak {value}|my next language will be {value}|"
        "I plan to begin with {value} next year|I'm tempted to take up {value}",
        "Which language do I hope to speak?|What tongue is next for me?|what language do i want to start|"
        "For which language will I need a textbook?|In which language do I plan to be a beginner?|which language tempts me",
        "which language you would like to learn", "Do I want to learn {value}?|Is {value} next for me?", "{value}.",
    ),
    about_person(
        "phone_language", Sort.LANGUAGE,
        "my phone is set to {value}|I have my mobile in {value}|my phone's menus are in {value}|"
        "my phone talks to me in {value}|I switched my mobile over to {value}",
        "Which language is my phone in?|What do the menus on my mobile say?|what language did i set on my phone|"
        "In which language does my handset show its messages?|If you pick up my phone, which language must you read?|phone language?",
        "which language your phone is in", "Is my phone set to {value}?|Are my mobile's menus in {value}?", "{value}.",
    ),
    about_person(
        "tandem", Sort.NAME,
        "I practise languages with {value}|my tandem partner is {value}|I swap languages with {value}|"
        "{value} helps me to speak a foreign language|I meet {value} for language exchange",
        "Who is my language partner?|With whom do I practise speaking?|who do i do language exchange with|"
        "Who corrects my accent?|Whom do I meet to talk in a foreign tongue?|name of my tandem?",
        "who your language partner is", "Do I practise with {value}?|Is {value} my language partner?",
    ),
    about_person(
        "eye_test", Sort.DATE,
        "I have an eye test on {value}|my eyes are tested on {value}|my optician expects me on {value}|"
        "I'm getting my sight checked on {value}|my appointment for new glasses is on {value}",
        "When is my eye appointment?|When do I have to read letters off the wall?|when do i see the optician|"
        "On what date do they look at my eyes?|When do I learn whether my sight is worse?|date for my eyes?",
        "when your eye test is", "Is my eye test on {value}?|Am I at the optician's on {value}?", "On {value}.",
    ),
    about_person(
        "check_up", Sort.DATE,
        "I have a check-up at the doctor's on {value}|my doctor's appointment is on {value}|I see my GP on {value}|"
        "my physical is on {value}|I'm having a health check on {value}",
        "When do I go to the doctor?|What date is my medical appointment?|when is my checkup|"
        "When will my blood pressure be taken?|On which date must I be at the surgery?|doctor's appointment when?",
        "when your check-up is", "Do I see the doctor on {value}?|Is my physical on {value}?", "On {value}.",
    ),
    about_person(
        "dental_time", Sort.TIME,
        "my dentist sees me at {value}|I have to be at the dentist's at {value}|my tooth gets filled at {value}|"
        "my slot at the dental surgery is {value}|I sit in the dentist's chair at {value}",
        "What time is the dentist?|At what hour do I have to open my mouth wide?|what time must i be there for my teeth|"
        "At what time is my dental appointment?|At what time does the drilling start?|time for my tooth?",
        "what time your dentist expects you", "Is the dentist at {value}?|Is my dental slot at {value}?", "At {value}.",
    ),
    about_person(
        "vaccination", Sort.DATE,
        "I get my flu jab on {value}|my vaccination against flu is on {value}|I'm having a shot against flu on {value}|"
        "my flu shot is booked for {value}|I will be vaccinated against flu on {value}",
        "When is my jab?|On what date do I get the shot?|when am i being vaccinated|When should I wear short sleeves for the needle?|"
        "When do I get protected against the flu?|date of my injection?",
        "when your vaccination is", "Is my jab on {value}?|Do I get the shot on {value}?", "On {value}.",
    ),
    about_person(
        "operation", Sort.DATE,
        "I'm having an operation on {value}|my surgery is on {value}|I have to go to hospital for surgery on {value}|"
        "my surgeon expects me on {value}|I go under the knife on {value}",
        "When is my operation?|On which date do I need to be at the hospital?|when do the surgeons have me|"
        "For what date must I pack a bag for the ward?|From when am I a patient?|date of my surgery?",
        "when your operation is", "Is my operation on {value}?|Do I go to hospital on {value}?", "On {value}.",
    ),
    about_person(
        "physio_day", Sort.DAY,
        "I have physiotherapy on {value}|my physio session is on {value}|I get my back treated by the physio every {value}|"
        "I do my exercises with the physiotherapist on {value}|{value} is my day for physical therapy",
        "When is my physio?|Which day do I go for treatment of my sore body?|what day is physical therapy|"
        "On which weekday does somebody work on my sore muscles?|When does the physiotherapist have me?|physio day?",
        "when your physio is", "Is physio on {value}?|Do I have physical therapy on {value}?", "On {value}.",
    ),
    about_person(
        "haircut", Sort.DAY,
        "I have a haircut on {value}|I'm getting my hair cut on {value}|my appointment at the barber's is on {value}|"
        "my hair will be trimmed on {value}|I go to the salon for my hair on {value}",
        "When is my haircut?|Which day will my hair be shorter?|when do i get a trim|"
        "What day is the barber?|Until when must I put up with my long fringe?|day of the salon?",
        "when your haircut is", "Is my haircut on {value}?|Is my hair getting trimmed on {value}?", "On {value}.",
    ),
    about_person(
        "pharmacy", Sort.COMPANY,
        "I get my prescriptions from {value}|my pharmacy is {value}|I pick up my pills at {value}|"
        "{value} is my chemist's|I buy my cough syrup at {value}",
        "Which pharmacy do I use?|Where do I take a prescription?|where do i buy my medicines|"
        "At which drugstore am I known?|Where should the doctor send my prescription?|what's my chemist's called",
        "which pharmacy you use", "Is my pharmacy {value}?|Do I get my medicines at {value}?", "{value}.",
    ),
    about_person(
        "concert_date", Sort.DATE,
        "I have concert tickets for {value}|I'm going to a concert on {value}|my concert is on {value}|"
        "I will be in the front row at a gig on {value}|my ticket for the show says {value}",
        "When is the concert?|On what date do I hear live music?|when do i go to the gig|"
        "For which evening do I have tickets?|When will I stand in front of a stage?|date of the show?",
        "when the concert you are going to is", "Is the concert on {value}?|Do I go to the gig on {value}?", "On {value}.",
    ),
    about_person(
        "concert_of", Sort.NAME,
        "I have tickets to see {value} live|I'm going to a concert by {value}|my next concert is {value}'s|"
        "I will hear {value} play on stage|{value} is giving a concert I have a ticket for",
        "Whose concert am I going to?|Who will I see live?|who's playing at my gig|For which artist did I get tickets?|"
        "Whose songs should I learn before the show?|which star will i see on stage",
        "whose concert you are going to", "Do I have tickets for {value}?|Will I see {value} on stage?",
    ),
    about_person(
        "anniversary", Sort.DATE,
        "my wedding anniversary is on {value}|I got married on {value}|I said yes at the altar on {value}|"
        "my wedding day was {value}|{value} is when I became a spouse",
        "When did I marry?|When is our anniversary?|what date was my wedding|On which date must I not forget the flowers for my better half?|"
        "Which date is engraved in my ring?|date we tied the knot?",
        "when your wedding anniversary is", "Did I marry on {value}?|Is our anniversary on {value}?", "On {value}.",
    ),
    about_person(
        "wedding_plan", Sort.DATE,
        "I'm getting married on {value}|my wedding is going to be on {value}|I will marry on {value}|"
        "I walk down the aisle on {value}|my wedding guests are invited for {value}",
        "When will I be married?|What date did I set for the wedding?|when's the big day|From when on will I wear a ring?|"
        "Which date is on my wedding invitations?|when do we tie the knot",
        "when you are getting married", "Do I marry on {value}?|Is the big day on {value}?", "On {value}.",
    ),
    about_person(
        "party_start", Sort.TIME,
        "my party starts at {value}|I've invited people for {value}|my guests arrive at {value}|"
        "I open the door to my guests at {value}|my birthday do begins at {value}",
        "When does my party begin?|What time did I ask people to come?|when must the buffet be ready|"
        "At what hour do I expect my visitors?|What time is on my invitations?|party when?",
        "when your party starts", "Does the party start at {value}?|Do my visitors come at {value}?", "At {value}.",
    ),
    about_person(
        "party_guests", Sort.NUMBER,
        "I've invited {value} people to my party|my party has {value} guests|I'm expecting {value} guests|"
        "my guest list has {value} names on it|{value} people are coming to my party",
        "How many guests will I have?|For how many must I lay out plates at my party?|how many did i invite|"
        "What's the size of my party?|How many chairs do I need for everyone who comes to celebrate?|number of guests?",
        "how many guests you expect", "Did I invite {value}?|Do I expect {value} people to celebrate with me?", "{value}.",
    ),
    about_person(
        "parents_evening", Sort.DATE,
        "I go to parents' evening on {value}|my child's teachers talk to me on {value}|my talk at the school is on {value}|"
        "I have a parent-teacher meeting on {value}|I hear how my child does at school on {value}",
        "When is parents' evening?|On what date do I meet the teachers?|when do i have to go to my kid's school|"
        "When will I sit on those tiny classroom chairs?|When can I ask the teacher about my child?|date of the school meeting?",
        "when you go to parents' evening", "Is parents' evening on {value}?|Do I meet the teachers on {value}?", "On {value}.",
    ),
    about_person(
        "house_move", Sort.DATE,
        "I move house on {value}|my removal van comes on {value}|I get the keys to my new home on {value}|"
        "my move is on {value}|I'm moving out on {value}",
        "When do I move?|On what date do I change addresses?|when should friends help me carry boxes|"
        "By when must everything be in boxes?|When will I sleep under a new roof?|moving date?",
        "when you move house", "Do I move on {value}?|Do I change addresses on {value}?", "On {value}.",
    ),
    about_person(
        "reunion", Sort.PLACE,
        "my class reunion is in {value}|I'm meeting my old classmates in {value}|I go to {value} for the school reunion|"
        "my old form gets together in {value}|{value} is where I will see my old classmates",
        "Where is the reunion?|In which town will I see my schoolmates again?|where do we old pupils meet|"
        "Where do I have to travel for the class gathering?|In what place do people from my old class come together?|reunion where?",
        "where your class reunion is", "Is the reunion in {value}?|Do I see my schoolmates in {value}?", "In {value}.",
    ),
    about_person(
        "delivery", Sort.DAY,
        "my new fridge comes on {value}|my fridge will be delivered on {value}|I get my fridge brought on {value}|"
        "I must stay in for the new fridge on {value}|{value} is when my fridge arrives",
        "When is the fridge delivered?|On which day must I be home for the delivery men?|when do they bring my refrigerator|"
        "Until when do I have to do without a fridge?|What day can I start keeping milk cold?|fridge delivery day?",
        "when your fridge arrives", "Does the fridge come on {value}?|Is the delivery on {value}?", "On {value}.",
    ),
    about_person(
        "boiler", Sort.DATE,
        "my boiler gets serviced on {value}|I have the heating engineer in on {value}|my heating is checked on {value}|"
        "I let the boiler man in on {value}|my boiler's yearly check is on {value}",
        "When does somebody look at the boiler?|What date is the heating service?|when do they check my central heating|"
        "When do I have to be in for the heating man?|On which date is my furnace maintained?|boiler date?",
        "when your boiler is serviced", "Is the boiler checked on {value}?|Is my heating serviced on {value}?", "On {value}.",
    ),
    about_person(
        "table_time", Sort.TIME,
        "I've booked a table for {value}|my dinner reservation is for {value}|I'm expected at the restaurant at {value}|"
        "my table is reserved from {value}|my meal out is booked for {value}",
        "What time is our table?|When must I be at the restaurant?|what time did i reserve|"
        "For what time is dinner out booked?|At what hour are we eating out?|time of my reservation?",
        "what time your table is booked for", "Is my table booked for {value}?|Must I be at the restaurant at {value}?", "At {value}.",
    ),
    about_person(
        "theatre_seat", Sort.NUMBER,
        "my theatre seat is number {value}|I have seat {value} at the theatre|I'm sitting in seat {value} at the play|"
        "my ticket for the play says seat {value}|I booked theatre seat {value}",
        "Where do I sit at the theatre?|Which chair is mine at the play?|what's my seat for the play|"
        "The usher asks for my seat, what do I tell her?|What number is on my theatre ticket?|theatre seat?",
        "your theatre seat", "Is my theatre seat {value}?|Do I sit in seat {value} at the play?", "{value}.",
    ),
    about_person(
        "business_meeting", Sort.NAME,
        "I have a business meeting with {value}|I'm meeting {value} about the contract|my next meeting is with {value}|"
        "{value} is coming to my office for talks|I sit down with {value} to negotiate",
        "Who am I meeting?|With whom is my next meeting?|who's in my diary for talks|"
        "Whose name should I know before the negotiations?|Whom do I have an appointment with at the office?|who will i be talking to in the meeting",
        "who your next meeting is with", "Am I meeting {value}?|Do I have talks with {value}?", "With {value}.",
    ),
    about_person(
        "fav_fruit", Sort.FOOD,
        "my favourite fruit is {value}|I take {value} first when there is a bowl of fruit|I like {value} best of all fruit|"
        "I buy {value} whenever I'm at the greengrocer's for fruit",
        "Which fruit do I like best?|What should I find in the fruit bowl?|what's my favorite fruit|"
        "Which fruit could you bring me in hospital?|What fruit do I reach for first?|fruit i love?",
        "your favourite fruit", "Do I like {value} best of all fruit?|Is {value} the fruit for me?", "{Value}.",
    ),
    about_person(
        "fav_dessert", Sort.FOOD,
        "my favourite dessert is {value}|I always have {value} for afters|I finish a good meal with {value}|"
        "I would choose {value} over any other pudding|I order {value} when the sweet menu comes",
        "Which dessert do I like?|What do I want for pudding?|what should come after the main course for me|"
        "What sweet thing makes me happy at the end of dinner?|Which afters do I choose?|favorite dessert?",
        "your favourite dessert", "Is {value} my dessert?|Do I like {value} for pudding?", "{Value}.",
    ),
    about_person(
        "ice_cream", Sort.FOOD,
        "my favourite ice cream is {value}|I always take a scoop of {value} at the ice cream parlour|I love ice cream made with {value}|"
        "my cone has to hold {value}|I like my gelato with {value}",
        "Which ice cream do I like?|What flavour should be in my cone?|what ice cream do i order|"
        "You are queuing at the ice cream van, what do you get me?|What kind of scoop makes my day?|my flavor?",
        "your favourite ice cream", "Do I like {value} ice cream?|Is {value} my flavour?", "{Value}.",
    ),
    about_person(
        "pizza_topping", Sort.FOOD,
        "I like {value} on my pizza|I order my pizza with {value}|my favourite pizza topping is {value}|"
        "my pizza has to have {value} on it|{value} is what I put on a pizza",
        "What do I want on my pizza?|Which topping do I like?|how do i take my pizza|You are ordering pizza for me, what goes on it?|"
        "What should the pizzeria put on mine?|topping for me?",
        "what you like on your pizza", "Do I like {value} on pizza?|Is {value} my topping?", "{Value}.",
    ),
    about_person(
        "sandwich", Sort.FOOD,
        "I take sandwiches with {value} to work|I put {value} on my bread|my sandwiches have {value} in them|"
        "my lunch box always holds bread and {value}|I like my sandwich with {value}",
        "What's on my sandwich?|Which filling do I like?|what do i have on bread|What should be between the two slices for me?|"
        "With what do I fill my rolls?|sandwich filling?",
        "what you like on a sandwich", "Do I have {value} on my sandwich?|Is {value} my filling?", "{Value}.",
    ),
    about_person(
        "cinema_snack", Sort.FOOD,
        "I nibble {value} in front of the television|my snack for film nights is {value}|I eat {value} when I watch a film|"
        "I always have a bowl of {value} by me during a film|{value} is what I munch on the sofa",
        "What do I snack on during a film?|What should be in the bowl on movie night?|what do i munch in front of the tv|"
        "Which nibbles do I like while watching?|What do I have by me when the picture begins?|tv snack?",
        "what you snack on during films", "Do I nibble {value}?|Is {value} my snack for a film?", "{Value}.",
    ),
    about_person(
        "comfort_food", Sort.FOOD,
        "I eat {value} when I'm sad|my comfort food is {value}|I feel better on a bad day after some {value}|"
        "I turn to {value} when I feel low|{value} is what I want after a rotten day",
        "What do I eat when I'm down?|Which food consoles me?|what cheers me up to eat|"
        "I've had an awful day, what should you cook me?|What does my soul need on a plate when things go wrong?|comfort food?",
        "what you eat when you are sad", "Do I need {value} to cheer up?|Do I eat {value} when I am down?", "{Value}.",
    ),
    about_person(
        "birthday_cake", Sort.FOOD,
        "I always have a cake with {value} on my birthday|my birthday cake has to be one with {value}|"
        "I blow out my candles on a cake full of {value}|my family bakes me a cake with {value} every birthday|I want {value} in my birthday cake",
        "What kind of cake do I want on my birthday?|What should be in my birthday cake?|which cake do i get when i turn a year older|"
        "Under my candles, what sort of cake is there?|What cake would you bake to celebrate me?|birthday cake flavour?",
        "which cake you have on your birthday", "Is my birthday cake with {value}?|Do I want {value} in my cake?", "With {value}.",
    ),
    about_person(
        "bar_drink", Sort.DRINK,
        "I always order {value} in a pub|my usual at the bar is {value}|my barman pours me {value} without asking|"
        "I have {value} when I go out|{value} is my drink of an evening out",
        "What do I drink when I'm out?|What should you get me at the bar?|what's my usual|It's your round, what am I having?|"
        "What do I ask the bartender for?|which drink do i order in a pub",
        "what you order at the bar", "Do I order {value}?|Is {value} my usual?", "{Value}.",
    ),
    about_person(
        "bedtime_drink", Sort.DRINK,
        "I have a cup of {value} before bed|I drink {value} at bedtime|my nightcap is {value}|{value} helps me fall asleep|"
        "I take {value} up to bed with me",
        "What do I drink at night?|What's my nightcap?|what do i sip before i sleep|Which drink makes me drowsy?|"
        "What do I have last thing in the evening?|What should be in the cup on my bedside table?",
        "what you drink at bedtime", "Do I drink {value} before I sleep?|Is {value} my nightcap?", "{Value}.",
    ),
    about_person(
        "fav_actor", Sort.NAME,
        "my favourite actor is {value}|I've seen every film with {value}|I think {value} is the greatest on the screen|"
        "{value} is the film star I love|I go to the cinema for anything with {value} in it",
        "Which film star do I like best?|Who's my favorite actor?|which actor do i adore|Whose films do I always watch?|"
        "Who do I want to see in the leading role?|Whose face do I love to see on the big screen?",
        "your favourite actor", "Is {value} my favourite actor?|Do I watch every film with {value}?",
    ),
    about_person(
        "fav_painter", Sort.NAME,
        "my favourite painter is {value}|I have prints by {value} on my walls|I could look at {value}'s pictures for hours|"
        "{value} is the artist I admire most|I go to every exhibition of {value}'s paintings",
        "Which painter do I like best?|Whose pictures do I love?|who's my favorite artist|Whose paintings would I hang up?|"
        "Which artist's exhibition would draw me to a gallery?|who do i admire in art",
        "your favourite painter", "Do I love {value}'s pictures?|Is {value} my favourite artist?",
    ),
    about_person(
        "role_model", Sort.NAME,
        "my role model is {value}|I look up to {value}|I admire {value} more than anyone|{value} is my hero|"
        "I would like to be like {value}",
        "Who is my hero?|Whom do I look up to?|who inspires me|Who sets an example for me?|Whom do I want to take after?|who's my idol",
        "who your role model is", "Is {value} my hero?|Do I look up to {value}?",
    ),
    about_person(
        "fav_city", Sort.PLACE,
        "my favourite city is {value}|{value} pleases me more than any other town|I love {value} more than any other city|"
        "{value} is the most beautiful city to me|I keep going back to {value} because no city is nicer",
        "Which city do I like best?|What's the town I love?|what's my favorite city|Which place has won my heart?|"
        "What town would I recommend to everybody?|which city is the nicest in my eyes",
        "your favourite city", "Is {value} my favourite city?|Do I love {value} best of all cities?", "{value}.",
    ),
    about_person(
        "fav_song", Sort.TITLE,
        "my favourite song is {value}|I sing {value} in the shower|I play the song {value} over and over|"
        "{value} is the tune I love most|I turn up the volume when the song {value} is on",
        "Which song do I like best?|What tune is always on my lips?|what's my favorite song|"
        "What would you hear if you listened at my bathroom door?|Which track should you put on for me?|song i love?",
        "your favourite song", "Is {value} my favourite song?|Do I love the tune {value}?",
    ),
    about_person(
        "fav_poem", Sort.TITLE,
        "my favourite poem is {value}|I can recite {value} from memory|I know the poem {value} by heart|"
        "I love no verses more than those of {value}|{value} is the poem I like best",
        "Which poem do I like?|What verses do I know by heart?|what poem can i recite|Which poem should be read at my party?|"
        "What piece of poetry means most to me?|favorite poem?",
        "your favourite poem", "Do I love the poem {value}?|Is {value} the poem I can recite?",
    ),
    about_person(
        "fav_dog", Sort.BREED,
        "my favourite dog is the {value}|I love every {value} I meet|my heart belongs to the {value} among dogs|"
        "I think no dog is as lovely as the {value}|I melt when I see {a_value}",
        "Which dogs do I like best?|What breed do I love?|what's my favorite kind of dog|What sort of dog makes me go soft?|"
        "Which dog is the most beautiful to me?|breed i adore?",
        "your favourite dog breed", "Is the {value} my favourite dog?|Do I love the {value}?", "The {value}.",
    ),
    about_person(
        "dog_wish", Sort.BREED,
        "I want to get {a_value}|I'm going to buy {a_value} puppy|I've put my name down with a breeder for {a_value}|"
        "my next dog will be {a_value}|I'm getting {a_value} from the dogs' home",
        "What kind of dog am I going to have?|Which breed do I plan to get?|what dog am i getting|"
        "What sort of puppy is moving in with me?|Which breed should I read up on?|which dog do i plan to give a home",
        "which dog you want to get", "Will I get {a_value}?|Is my next dog {a_value}?", "{A_value}.",
    ),
    about_person(
        "fav_weekday", Sort.DAY,
        "my favourite day of the week is {value}|I like {value} best of all the days|I look forward to {value} all week|"
        "{value} is the day I love|{value} is the nicest day of the week for me",
        "Which day do I like best?|What's my favorite weekday?|which day makes me happy|On what day am I in the best mood?|"
        "Which part of the week can I never wait for?|best day of the week for me?",
        "your favourite day", "Is {value} my favourite day?|Do I like {value} best?", "{value}.",
    ),
    about_person(
        "hated_day", Sort.DAY,
        "I dread {value}|my least favourite day is {value}|{value} is the day I hate|I'm always in a bad mood on {value}|"
        "I wish there were no {value} in the week",
        "Which day don't I like?|What day of the week do I find the worst?|when am i grumpy|"
        "On which day should people leave me in peace?|Which weekday would I abolish?|worst day of the week for me?",
        "which day you dislike", "Do I hate {value}?|Is {value} my worst day?", "{value}.",
    ),
    about_person(
        "fav_scent", Sort.FLOWER,
        "I love the scent of {value}|my perfume smells of {value}|I like no smell better than {value}|"
        "I buy candles and soap that smell of {value}|my favourite fragrance is {value}",
        "Which scent do I like?|What does my soap smell of?|what fragrance do i love|What should a candle for me smell of?|"
        "Which smell makes me happy?|perfume note i like?",
        "which scent you like", "Do I like the smell of {value}?|Is {value} my fragrance?", "{Value}.",
    ),
    about_person(
        "bouquet", Sort.FLOWER,
        "I like to be given {value}|my favourite bouquet is one of {value}|my eyes light up at a bunch of {value}|"
        "I put {value} in my vase|{value} is what I would choose at the florist's",
        "Which flowers should you give me?|What would I like in a bunch?|what do i put in my vase|"
        "You are at the florist's to buy something for me, what do you take?|Which blossoms please me as a present?|bouquet for me?",
        "which flowers you like to be given", "Do I like {value}?|Would I choose {value} at the florist's?", "{Value}.",
    ),
    about_person(
        "fav_restaurant", Sort.COMPANY,
        "my favourite restaurant is {value}|I love to dine at {value}|I always celebrate at {value}|"
        "{value} is where I like to eat out|I have a regular table at {value}",
        "Where do I like to eat out?|Which restaurant do I love?|where should you take me for dinner|"
        "Where do the waiters know me?|At which place do I like to be invited for a meal?|favorite restaurant?",
        "your favourite restaurant", "Is {value} my favourite restaurant?|Do I like to dine at {value}?", "{value}.",
    ),
    about_person(
        "fav_cafe", Sort.COMPANY,
        "I have my coffee at {value}|my favourite café is {value}|I meet friends for cake at {value}|"
        "I read the paper over a cappuccino at {value}|{value} is the coffee house I like best",
        "Which café do I go to?|Where do I drink my coffee in town?|what's my favorite coffee shop|"
        "Where could you find me over a latte?|Where should we meet for a coffee?|café i like?",
        "which café you go to", "Is {value} my café?|Do I have coffee at {value}?", "{value}.",
    ),
    about_person(
        "bakery", Sort.COMPANY,
        "I buy my bread at {value}|my baker is {value}|I fetch rolls from {value} on Saturdays|"
        "{value} bakes the bread I like|I get my croissants from {value}",
        "Where is my bread from?|Which bakery do I go to?|who bakes my bread|Where do I queue for rolls in the morning?|"
        "Where should you get the loaf for our breakfast?|bakery i use?",
        "which bakery you use", "Is my bread from {value}?|Is {value} my bakery?", "{value}.",
    ),
    about_person(
        "clothes_shop", Sort.COMPANY,
        "I buy my clothes at {value}|my wardrobe is mostly from {value}|my shirts and trousers come from {value}|"
        "I get dressed by {value}|{value} is where I look for something to wear",
        "Where do I buy clothes?|Which label do I wear?|where are my shirts from|Which shop should a voucher be from if I need new trousers?|"
        "What name is on the tags in my wardrobe?|clothes shop?",
        "where you buy your clothes", "Are my clothes from {value}?|Do I look for shirts at {value}?", "At {value}.",
    ),
    about_person(
        "fav_museum", Sort.COMPANY,
        "my favourite museum is the {value}|I love to walk around the {value} museum|I have a yearly pass for the {value} museum|"
        "I take every visitor to the museum {value}|I like no museum better than the {value}",
        "Which museum do I like?|Where do I go to look at exhibits?|what's my favorite museum|"
        "Which collection can I see again and again?|Which museum would I show you on a rainy day?|museum i love?",
        "your favourite museum", "Is the {value} my favourite museum?|Do I love the {value}?", "The {value}.",
    ),
    about_person(
        "fav_children_game", Sort.TITLE,
        "I played {value} all the time as a child|my favourite game when I was small was {value}|"
        "my family played {value} on rainy Sundays when I was a child|{value} was the game of my childhood|I grew up playing {value}",
        "Which game did I love as a kid?|What did we play when I was little?|what game takes me back to my childhood|"
        "Which board was on the table when I was young?|What did I play with my family long ago?|childhood game?",
        "which game you played as a child", "Did I play {value} as a child?|Was {value} our game when I was small?",
    ),
    about_person(
        "quit", Sort.FOOD,
        "I'm trying to give up {value}|I want to stop eating {value}|my resolution is to live without {value}|"
        "I've sworn off {value} for the new year|I'm weaning myself off {value}",
        "What am I giving up?|Which food do I want to quit?|what's my resolution about|What must you not tempt me with?|"
        "What am I trying to cut out?|which bad habit on my plate am i fighting",
        "what you are giving up", "Am I giving up {value}?|Do I want to quit {value}?", "{Value}.",
    ),
    about_person(
        "dish_to_learn", Sort.FOOD,
        "I want to learn to make {value}|I'm teaching myself to prepare {value}|my kitchen project is {value} from scratch|"
        "I've bought a recipe book to learn how to do {value}|my aim as a cook is to master {value}",
        "Which dish do I want to master?|What am I trying to learn in the kitchen?|what do i want to be able to cook|"
        "For what am I looking for a good recipe?|What will I soon know how to make?|my cooking goal?",
        "which dish you want to learn", "Do I want to learn to make {value}?|Is {value} my kitchen project?", "{Value}.",
    ),
    about_person(
        "dream_car", Sort.CAR,
        "I dream of owning {a_value}|my dream car is {a_value}|I would buy {a_value} if I won the lottery|"
        "I've wanted {a_value} since I was young|my heart is set on owning {a_value} some day",
        "Which car would I love to have?|What's the car of my dreams?|what would i drive if i were rich|"
        "Of which make do I dream?|If money didn't matter, what would stand in my garage?|which car do i long for",
        "which car you dream of", "Is {a_value} my dream car?|Do I dream of {a_value}?", "{A_value}.",
    ),
    about_person(
        "next_car", Sort.CAR,
        "I've ordered {a_value} as my next car|my next car will be {a_value}|I'm about to buy {a_value}|"
        "I'm trading my car in for {a_value}|I get the keys to my new {value} soon",
        "Which car am I getting?|What will I drive soon?|what car did i order|Which make is going to replace my car?|"
        "What did I sign for at the car dealer's?|my next vehicle?",
        "which car you are getting", "Am I buying {a_value}?|Will I soon drive {a_value}?", "{A_value}.",
    ),
    about_person(
        "first_car", Sort.CAR,
        "my first car was {a_value}|I learned to love driving in {a_value}, my first car|I began with {a_value} after my driving test|"
        "I bought {a_value} when I got my licence|my life as a driver began in {a_value}",
        "What was my first car?|Which car did I have as a new driver?|what did i drive when i was fresh from the test|"
        "Of what make was the car I started with?|In what did I take my first drives of my own?|first car?",
        "what your first car was", "Was my first car {a_value}?|Did I begin with {a_value}?", "{A_value}.",
    ),
    about_person(
        "retire_place", Sort.PLACE,
        "I want to spend my retirement in {value}|I plan to grow old in {value}|I'm moving to {value} when I'm a pensioner|"
        "my plan for old age is a cottage in {value}|{value} is where I hope to retire",
        "Where do I want to retire?|Where will I live when I'm old?|where do i want to grow old|"
        "In which place do I see myself after my working life?|Where would my rocking chair stand?|place for my old age?",
        "where you want to retire", "Do I want to retire in {value}?|Will I grow old in {value}?", "In {value}.",
    ),
    about_person(
        "wedding_venue", Sort.PLACE,
        "my wedding is going to be in {value}|I'm getting married in {value} next year|I've found a place in {value} for my wedding|"
        "my wedding guests will travel to {value}|I want to say yes in {value}",
        "Where am I going to marry?|Where will the wedding be held?|where is my big day taking place|"
        "In which town should my guests book a hotel for the wedding?|Where will we exchange rings?|wedding location?",
        "where your wedding will be", "Am I marrying in {value}?|Will my wedding be in {value}?", "In {value}.",
    ),
    about_person(
        "baby_name", Sort.NAME,
        "I want to call my baby {value}|my baby will be named {value}|I've chosen {value} as a name for the baby I'm expecting|"
        "{value} is the name I have picked for my baby|my choice of name for the baby is {value}",
        "What am I going to call my baby?|Which name have I chosen for my child to come?|what will my baby be called|"
        "What name goes on the birth announcement?|What name will you embroider on the baby blanket?|name for our little one?",
        "what you want to call your baby", "Will my baby be called {value}?|Did I choose {value} for the baby?",
    ),
    about_person(
        "bedroom_paint", Sort.COLOUR,
        "I'm going to paint my bedroom {value}|I bought {value} paint for the bedroom|my bedroom walls will be {value}|"
        "I want {value} walls where I sleep|my bedroom is getting a coat of {value}",
        "What colour will my bedroom be?|Which paint did I choose for the bedroom?|what color do i want on my bedroom walls|"
        "In what shade am I redecorating where I sleep?|What is in the paint pot for my bedroom?|bedroom wall color?",
        "what colour your bedroom will be", "Will my bedroom be {value}?|Did I choose {value} paint?", "{Value}.",
    ),
    about_person(
        "own_firm", Sort.COMPANY,
        "I'm founding a company called {value}|my start-up is named {value}|I run my own business under the name {value}|"
        "my own firm is called {value}|{value} is the business I founded",
        "What's my own company called?|Which firm is mine?|what name did i give my business|What's on the sign of my firm?|"
        "Under what name am I self-employed?|name of my start-up?",
        "what your company is called", "Is my firm called {value}?|Is {value} my own business?",
    ),
    about_person(
        "own_novel", Sort.TITLE,
        "I'm writing a novel called {value}|my own novel has the title {value}|I want to publish my book under the title {value}|"
        "{value} is the story I am writing|my manuscript is called {value}",
        "What's my novel called?|Which title did I give my manuscript?|what story am i writing|"
        "What will it say on the cover of my own book?|Under which title will I be in the bookshops?|name of the story i write?",
        "what your novel is called", "Is my novel called {value}?|Is {value} the title of my manuscript?",
    ),
    about_person(
        "books_a_year", Sort.NUMBER,
        "I want to read {value} books this year|my reading goal is {value} books a year|I aim to get through {value} books by New Year's Eve|"
        "I've set myself a target of {value} novels this year|my plan is to finish {value} books this year",
        "What's my reading goal?|How many books do I want to read this year?|how much do i want to read until december|"
        "What's my target as a bookworm?|How many titles should be on my list when the year is over?|books this year?",
        "your reading goal", "Do I want to read {value} books?|Is my reading target {value}?", "{value} books.",
    ),
    about_person(
        "target_weight", Sort.NUMBER,
        "I want to weigh {value} kilos|my target weight is {value} kilos|I'm dieting to get to {value} kilos|"
        "my scales should show {value} kilos one day|{value} kilos is the weight I'm aiming for",
        "What weight do I want to reach?|How heavy do I want to be?|what should my scales say|"
        "When have I lost enough, in kilos?|What is my dieting goal?|goal weight?",
        "your target weight", "Is my target weight {value}?|Do I want to get to {value} kilos?", "{value} kilos.",
    ),
    about_person(
        "emergency_contact", Sort.NAME,
        "my emergency contact is {value}|{value} should be rung if anything happens to me|I want {value} told if I have an accident|"
        "I've put {value} down as the person to call in an emergency|my in-case-of-emergency number is {value}'s",
        "Who should be called if I'm hurt?|Who's my emergency contact?|who do they ring if something happens to me|"
        "Which name is on the card in my wallet for accidents?|If I fainted in the street, whom should you tell?|person to call in an emergency?",
        "who your emergency contact is", "Is {value} my emergency contact?|Should {value} be told if I am hurt?",
    ),
    about_person(
        "plant_waterer", Sort.NAME,
        "{value} waters my plants when I'm away|I ask {value} to water my flowers during my holidays|"
        "my plants are looked after by {value} while I travel|I leave my plants to {value} when I go away|I trust {value} with my plants",
        "Who waters my plants?|Who sees to my flowers while I'm on holiday?|who takes care of my greenery|"
        "Whom should I ask about my pots before I leave?|Who keeps my plants alive when I'm gone?|name of my plant sitter?",
        "who waters your plants", "Does {value} water my plants?|Do I leave my flowers to {value}?", "{value}.",
    ),
    about_person(
        "gift_card", Sort.COMPANY,
        "I have a gift card for {value}|I was given a voucher for {value}|my voucher is for {value}|"
        "I can still spend a gift token at {value}|{value} is where my gift card is good",
        "Which shop is my voucher for?|Where can I use my gift card?|what gift token do i still have|"
        "In which store do I have something to spend?|Where should I go before my voucher runs out?|gift card for where?",
        "which shop your gift card is for", "Is my voucher for {value}?|Can I spend my gift token at {value}?", "For {value}.",
    ),
    about_person(
        "blood_donation", Sort.DATE,
        "I give blood on {value}|my blood donation is on {value}|I'm booked in as a blood donor on {value}|"
        "my arm is booked at the blood bank for {value}|I roll up my sleeve for the blood bank on {value}",
        "When do I donate blood?|On what date do I go to the blood bank?|when am i giving blood|"
        "When should I eat well and drink a lot because they take a pint from me?|When do I help by lying on a couch with a tube in my arm?|donor date?",
        "when you give blood", "Do I donate blood on {value}?|Am I at the blood bank on {value}?", "On {value}.",
    ),
    about_person(
        "blood_test", Sort.TIME,
        "I have a blood test at {value}|my blood is taken at {value}|I must be at the lab for my blood test at {value}|"
        "my blood sample is drawn at {value}|my arm gets pricked for a blood sample at {value}",
        "What time is the blood test?|When does the needle go into my vein?|what time am i expected at the lab|"
        "Until when may I eat no breakfast because of the needle?|At what hour will a nurse fill the little tubes?|time of my lab appointment?",
        "what time your blood test is", "Is the blood test at {value}?|Must I be at the lab at {value}?", "At {value}.",
    ),
    about_person(
        "language_exam", Sort.LANGUAGE,
        "I'm taking an exam in {value} to prove I speak it|I need a certificate in {value}|my language test is in {value}|"
        "I'm sitting the {value} language certificate|I study for a diploma in {value}",
        "Which language am I being examined in?|What language certificate do I need?|what's my language test in|"
        "In which tongue must I pass?|For which language do I want it in black and white that I speak it?|language of my certificate?",
        "which language your test is in", "Is my language test in {value}?|Do I need a certificate in {value}?", "In {value}.",
    ),
    about_person(
        "film_language", Sort.LANGUAGE,
        "I watch films in {value}|I set the sound of a film to {value}|my films have to be in {value}|"
        "I only like a movie spoken in {value}|I choose {value} as the audio of every film",
        "In which language do I see films?|Which soundtrack should you pick for me?|what language do i want on movie night|"
        "What do the people on the screen speak when I watch?|Which audio do I select?|film language?",
        "in which language you watch films", "Do I watch films in {value}?|Should the sound be in {value}?", "In {value}.",
    ),
    about_person(
        "counting_language", Sort.LANGUAGE,
        "I count in {value}|I do sums in my head in {value}|my mental arithmetic happens in {value}|{value} is the language I count in|"
        "I always add up numbers in {value}",
        "Which language do I count in?|In which tongue do I do sums?|what language do i add up in|"
        "If I mutter numbers, in which language do I do it?|In what language do I calculate?|language for figures?",
        "in which language you count", "Do I count in {value}?|Do I do sums in {value}?", "In {value}.",
    ),
    about_person(
        "pen_colour", Sort.COLOUR,
        "I write with {value} ink|my fountain pen is filled with {value}|my letters are always in {value} ink|"
        "I buy {value} cartridges for my pen|{value} is the ink I use",
        "What colour do I write in?|Which ink is in my pen?|what color is my handwriting|"
        "How can you tell a letter is mine by its shade?|Which cartridges do I need for my fountain pen?|ink color?",
        "what colour you write in", "Do I write in {value}?|Is the ink in my pen {value}?", "In {value}.",
    ),
    about_person(
        "notebook_colour", Sort.COLOUR,
        "my diary has {a_value} cover|I keep my diary in {a_value} notebook|my diary is bound in {value}|"
        "I write my diary in a book with {a_value} cover|{value} is the colour of my diary",
        "What does my diary look like?|What colour is my journal?|what color is the book i write my thoughts in|"
        "Which of the books on my desk holds my secrets?|I left my journal somewhere, what shade is its cover?|color of my diary?",
        "what colour your diary is", "Is my diary {value}?|Is my journal bound in {value}?", "{Value}.",
    ),
    about_person(
        "sewing_machine", Sort.COMPANY,
        "I sew on {a_value} machine|my sewing machine is from {value}|I make my dresses on a machine by {value}|"
        "I inherited a sewing machine made by {value}|{value} built my sewing machine",
        "What sewing machine do I have?|On which make do I sew?|who made my sewing machine|"
        "For which brand do I need bobbins?|Which name is on the machine I stitch with?|brand i sew with?",
        "what make your sewing machine is", "Is my sewing machine from {value}?|Do I stitch on {a_value}?",
    ),
    about_person(
        "washing_machine", Sort.COMPANY,
        "my washing machine is from {value}|I do my laundry in {a_value} machine|I bought a washer made by {value}|"
        "my clothes go round in {a_value} drum|{value} makes the washing machine I own",
        "What washing machine do I have?|Which make does my laundry?|who built my washer|"
        "The repair man asks about my washing machine, what make is it?|Which brand washes my shirts?|brand of my washer?",
        "what make your washing machine is", "Is my washer from {value}?|Do I own {a_value} washing machine?",
    ),
    about_person(
        "instrument_name", Sort.NAME,
        "I call my guitar {value}|my guitar has a name, {value}|I named my old guitar {value}|my guitar is known as {value} to my friends|"
        "{value} is my guitar's name",
        "What do I call my guitar?|What name does my guitar bear?|whats my guitar called|How do I speak of the six strings I play?|"
        "How is my guitar known?|name for my guitar?",
        "what you call your guitar", "Is my guitar called {value}?|Did I give my guitar the name {value}?",
    ),
    about_person(
        "caravan_site", Sort.PLACE,
        "my caravan stands in {value}|I keep my caravan at a site in {value}|I have a caravan on the coast at {value}|"
        "my mobile home is parked in {value}|I spend weekends in my caravan in {value}",
        "Where is my caravan?|Where do I go for a weekend on wheels?|where did i leave my trailer|"
        "In which place is my holiday home on wheels?|At which camping site would you find my van?|caravan place?",
        "where your caravan is", "Is my caravan in {value}?|Do I keep my trailer in {value}?", "In {value}.",
    ),
    about_person(
        "boat_harbour", Sort.PLACE,
        "my boat is moored in {value}|I keep my boat at {value}|my sailing boat lies in the harbour of {value}|"
        "I have a berth for my boat in {value}|I set sail from {value}",
        "Where is my boat?|In which harbour do I keep my yacht?|where do i start when i go sailing|"
        "Where should we meet for a day on the water with me?|In which marina do I have a mooring?|boat's home port?",
        "where your boat is", "Is my boat in {value}?|Do I have a mooring at {value}?", "In {value}.",
    ),
    about_person(
        "night_shift", Sort.DAY,
        "I work the night shift on {value}|my night duty is on {value}|I'm on nights on {value}|"
        "I go to work after dark on {value}|{value} is when I work till morning",
        "When is my night shift?|On which day am I up working until dawn?|what day do i have nights|"
        "After which day should you let me sleep late?|When do I do my job while everyone else is asleep?|night duty day?",
        "when your night shift is", "Do I work nights on {value}?|Is my night duty on {value}?", "On {value}.",
    ),
    about_person(
        "stand_in", Sort.NAME,
        "{value} stands in for me when I'm on leave|I hand my work to {value} during my holidays|{value} covers for me at work|"
        "my stand-in at the office is {value}|my deputy is {value}",
        "Who does my work while I'm away?|Who is my deputy?|who covers for me|Whom should customers turn to when I'm off?|"
        "Which name goes in my out-of-office message?|who takes over my tasks when i am ill",
        "who stands in for you", "Does {value} cover for me?|Is {value} my deputy?",
    ),
    about_person(
        "predecessor", Sort.NAME,
        "I took over my job from {value}|my predecessor was {value}|{value} had my post before me|"
        "I replaced {value} at work|I followed {value} in the job",
        "Who did my job before me?|Who was my predecessor?|who had my desk earlier|From whom did I inherit my tasks at work?|"
        "In whose shoes did I step at the office?|who was in my post previously",
        "who had your job before you", "Did {value} have my job earlier?|Did I replace {value}?",
    ),
    about_person(
        "school_desk", Sort.NAME,
        "my seat at school was beside {value}'s|I shared a desk with {value} in class|{value} was the one next to me at school|"
        "my neighbour in the classroom was {value}|I copied from {value}, who had the next chair in class",
        "Who was next to me in class?|With whom did I share a school desk?|who was beside me back in school|"
        "Whose exercise book could I see during lessons?|Who was at my side when I was a pupil?|classroom neighbour?",
        "who sat next to you at school", "Did {value} sit next to me in class?|Did I share a desk with {value}?",
    ),
    about_person(
        "school_prize", Sort.SUBJECT,
        "I won a school prize for {value}|I got a medal for {value} as a pupil|my prize at school was in {value}|"
        "I was given an award in {value} on speech day|{value} won me a prize at school",
        "What did I win a prize for at school?|Which subject got me a medal?|what was my school award in|"
        "For what was I honoured as a pupil?|In which lesson was I the champion?|subject of my prize?",
        "what you won a school prize for", "Did I win a prize for {value}?|Was I honoured for {value}?", "For {value}.",
    ),
    about_person(
        "tutoring", Sort.SUBJECT,
        "I give private lessons in {value}|I coach schoolchildren in {value}|I tutor pupils in {value}|"
        "my pupils come to me for {value}|I help children with homework in {value} for money",
        "What do I tutor?|In which subject do I coach children?|what do i give lessons in|"
        "For what do parents send their kids to me?|Which homework do I help with?|subject i tutor?",
        "what you tutor", "Do I give lessons in {value}?|Do I coach children in {value}?", "{Value}.",
    ),
    about_person(
        "lunch_mate", Sort.NAME,
        "I always go to the canteen with {value}|I have my midday meal with {value}|{value} keeps me company over lunch at work|"
        "my lunch companion is {value}|I spend my lunch break with {value}",
        "Who do I eat with at noon?|Who sits across from me at midday?|who's my lunch buddy|With whom do I share a table in the break?|"
        "Who would miss me if I skipped my lunch?|name of my lunch mate?",
        "who you have lunch with", "Do I have lunch with {value}?|Is {value} my company at midday?", "With {value}.",
    ),
    about_person(
        "week_hours", Sort.NUMBER,
        "I work {value} hours a week|my working week has {value} hours|my contract is for {value} hours a week|"
        "I'm paid for {value} hours a week|I put in {value} hours at work each week",
        "How many hours do I work?|How long is my working week?|how much time do i owe my employer each week|"
        "What are my weekly hours?|Am I full-time, or how many hours is it?|weekly hours?",
        "how many hours a week you work", "Do I work {value} hours?|Does my week have {value} working hours?", "{value} hours.",
    ),
    about_person(
        "holiday_days", Sort.NUMBER,
        "I have {value} days of leave a year|my holiday allowance is {value} days|I get {value} days off every year|"
        "my employer gives me {value} days' annual leave|I can take {value} days of holiday a year",
        "How much holiday do I get?|How many vacation days am I entitled to?|how long can i be off each year|"
        "What's my annual leave?|How many free days are in my contract?|days of vacation?",
        "how many days of leave you have", "Do I get {value} days' holiday?|Is my annual leave {value} days?", "{value} days.",
    ),
    about_person(
        "hourly_wage", Sort.NUMBER,
        "I earn {value} an hour|my hourly wage is {value}|I get {value} for each hour I work|my employer pays me {value} per hour|"
        "{value} is my rate per hour",
        "How much do I make an hour?|What's my hourly rate?|what do i get for sixty minutes of work|"
        "What do I charge per hour?|By what should I multiply my hours to get my wages?|pay per hour?",
        "what you earn an hour", "Do I make {value} an hour?|Is my hourly rate {value}?", "{value} an hour.",
    ),
    about_person(
        "last_day", Sort.DATE,
        "my last day at work is {value}|I leave the company on {value}|I've handed in my notice for {value}|"
        "my contract ends on {value}|I clear my desk on {value}",
        "When do I stop working here?|On what date am I out of my job?|when is my farewell at the office|"
        "Until when does my employer still have me?|By when must my leaving do be organised?|final day at the firm?",
        "when your last day at work is", "Is {value} my last day?|Do I leave the firm on {value}?", "On {value}.",
    ),
    about_person(
        "probation", Sort.DATE,
        "my probation ends on {value}|I'm on trial at work until {value}|my trial period is over on {value}|"
        "I'm a permanent employee from {value}|I get through probation on {value}",
        "How long am I still on trial?|When is my probation over?|when does my job become safe|"
        "From what date can they no longer sack me so easily?|When will I be taken on for good?|end of my trial period?",
        "when your probation ends", "Does my probation end on {value}?|Is the trial over on {value}?", "On {value}.",
    ),
    about_person(
        "business_trip", Sort.PLACE,
        "I'm going on a business trip to {value}|my firm is sending me to {value}|I have to travel to {value} for work|"
        "my next business trip is to {value}|I'm visiting customers in {value}",
        "Where does work take me?|Where is my business trip going?|where is my company sending me|"
        "Which city am I visiting on the firm's account?|For which place do I need to claim travel expenses?|business trip where?",
        "where your business trip goes", "Is my business trip to {value}?|Does my firm send me to {value}?", "To {value}.",
    ),
    about_person(
        "talk_time", Sort.TIME,
        "my talk begins at {value}|I give my presentation at {value}|I'm speaking to the conference at {value}|"
        "my slot as a speaker is at {value}|I present my slides at {value}",
        "When is my presentation?|What time do I have to speak?|when am i on with my slides|"
        "At what hour should you be in the audience to hear me?|When do I have to stand at the lectern?|time of my lecture?",
        "when your talk is", "Is my talk at {value}?|Do I speak at {value}?", "At {value}.",
    ),
    about_person(
        "professor", Sort.NAME,
        "my professor is {value}|I attend the lectures of {value}|I'm taught at university by {value}|{value} lectures to my year|"
        "{value} holds the lectures I go to",
        "Who lectures to me?|What's my professor's name?|whose lectures do i go to|Who teaches me at uni?|"
        "Whose office hours should I go to with a question about the lecture?|name of my prof?",
        "who your professor is", "Is {value} my professor?|Do I hear lectures by {value}?",
    ),
    about_person(
        "study_group", Sort.DAY,
        "my study group meets on {value}|I revise with my fellow students on {value}|I have my learning circle on {value}|"
        "{value} is when my study group gets together|I go to the library with my study group on {value}",
        "When does my study group meet?|Which day do I learn with the others?|when do we study together|"
        "On what day do my classmates and I do our revision?|When do I take my notes to the group?|day of the learning group?",
        "when your study group meets", "Does the study group meet on {value}?|Do we revise on {value}?", "On {value}.",
    ),
    about_person(
        "headmaster", Sort.NAME,
        "my head teacher was {value}|my school was run by {value}|{value} was head of my school|I was at school under {value}, the head|"
        "{value} was the headmaster when I was a pupil",
        "Who was head of my school?|Who ran my school?|who was my headmaster|To whose office was a naughty child sent at my school?|"
        "Who signed my school reports as the head?|What was the principal called at my school?",
        "who your head teacher was", "Was {value} my head teacher?|Did {value} run my school?",
    ),
    about_person(
        "exam_room", Sort.NUMBER,
        "my exam is in room {value}|I sit my exam in room {value}|I write my exam paper in room {value}|"
        "my examination takes place in room {value}|{value} is the room for my exam",
        "Which room is my exam in?|Where do I sit the test?|what door do i go through for my finals|"
        "To which room should I bring my pens on exam day?|In which room will the invigilator wait for me?|number of the exam room?",
        "which room your exam is in", "Is my exam in room {value}?|Do I sit the test in {value}?", "Room {value}.",
    ),
    about_person(
        "exchange_year", Sort.PLACE,
        "I spent a year abroad in {value} as a student|I was an exchange student in {value}|my exchange year was in {value}|"
        "I lived with a host family in {value}|I went to {value} on a student exchange",
        "Where was my year abroad?|Where did I go on exchange?|where did i live as a visiting student|"
        "In which place did I study for a while as a guest?|Which town took me in as an exchange student?|place of my exchange?",
        "where your exchange year was", "Was I an exchange student in {value}?|Was my year abroad in {value}?", "In {value}.",
    ),
    about_person(
        "phone_digits", Sort.NUMBER,
        "my phone number ends in {value}|my mobile number finishes with {value}|{value} is how my phone number ends|"
        "I have a mobile number with {value} at the end|my telephone number has {value} as its last digits",
        "What are the last digits of my telephone?|How does my phone number end?|what's at the end of my mobile number|"
        "The shop wants the last figures of my number, what are they?|Which digits complete my mobile number?|end of my cell number?",
        "how your phone number ends", "Does my mobile number end in {value}?|Are the last digits of my phone {value}?", "{value}.",
    ),
    about_person(
        "travel_insurer", Sort.COMPANY,
        "my travel insurance is with {value}|I'm covered by {value} when I go abroad|I took out a holiday policy at {value}|"
        "{value} pays if my trip falls through|I insure my journeys with {value}",
        "Who insures my trips?|Whom do I call if I have to cancel my holiday?|who covers me abroad|"
        "My luggage has vanished on a journey, which insurer do I ring?|Which company is my travel policy from?|travel insurer?",
        "who insures your trips", "Is my travel insurance from {value}?|Does {value} cover me abroad?", "{value}.",
    ),
    about_person(
        "home_insurer", Sort.COMPANY,
        "my household insurance is with {value}|I've insured my furniture with {value}|{value} covers my home against fire and burglary|"
        "my home contents policy is from {value}|I pay {value} to insure my things at home",
        "Who insures my home?|Whom do I ring after a burglary about the damage?|who pays if my kitchen burns|"
        "A pipe has burst over my furniture, which company must know?|Where is my household insured?|contents insurer?",
        "who insures your home", "Is my home insured with {value}?|Does {value} pay after a burglary?", "{value}.",
    ),
    about_person(
        "order_number", Sort.NUMBER,
        "my order number is {value}|I placed order number {value}|my online order runs under {value}|"
        "{value} is the number of my order|I ordered under number {value}",
        "What's the number of my order?|The shop asks which order it is, what do I say?|under what number did i order|"
        "With what figure can I trace what I bought online?|Which number is on my order confirmation?|order no?",
        "your order number", "Is my order number {value}?|Does my order run under {value}?", "{value}.",
    ),
    about_person(
        "parcel_shop", Sort.COMPANY,
        "I collect my parcels at {value}|my parcels are left at {value}|{value} takes in parcels for me|"
        "I have my packages sent to {value}|my pick-up point for parcels is {value}",
        "Where do I pick up my parcels?|Which shop holds packages for me?|where does my post go when i am out|"
        "Where should the courier leave what I ordered?|Where do I go with a collection slip?|parcel shop?",
        "where you collect your parcels", "Do I collect my parcels at {value}?|Are my packages at {value}?", "At {value}.",
    ),
    about_person(
        "owes_me", Sort.NAME,
        "{value} owes me money|I'm waiting for {value} to pay me back|{value} borrowed some cash from me|"
        "I gave {value} a loan|I must get my money back from {value}",
        "Who owes me money?|Who still has to pay me back?|who did i lend cash to|Whom should I remind of a debt?|"
        "From whom am I due some money?|name of my debtor?",
        "who owes you money", "Does {value} owe me money?|Did I lend cash to {value}?",
    ),
    about_person(
        "pocket_money", Sort.NUMBER,
        "I get {value} a week in pocket money|my pocket money is {value} a week|my allowance is {value} each week|"
        "my parents give me {value} to spend every week|I have {value} a week to spend on myself",
        "How much pocket money do I get?|What's my allowance?|how much can i spend in a week|"
        "What sum do I have for sweets and games every seven days?|How large is my weekly allowance?|allowance?",
        "how much pocket money you get", "Is my pocket money {value}?|Is my allowance {value} a week?", "{value} a week.",
    ),
    about_person(
        "bus_time", Sort.TIME,
        "my bus goes at {value}|I catch the bus at {value}|I have to be at the bus stop at {value}|my bus pulls up at {value}|"
        "I get on the bus at {value}",
        "When does my bus leave?|What time must I be at the stop?|when do i catch my bus|"
        "At what time do I climb aboard the bus?|If I run to the stop, by when must I get there?|bus time?",
        "when your bus goes", "Does my bus go at {value}?|Must I be at the stop at {value}?", "At {value}.",
    ),
    about_person(
        "taxi_time", Sort.TIME,
        "my taxi comes at {value}|I've ordered a cab for {value}|I'm being picked up by a taxi at {value}|"
        "my cab will be at the door at {value}|I asked the taxi to come at {value}",
        "When is my taxi coming?|What time did I order the cab?|when do i have to be downstairs for the driver|"
        "At what time will a taxi hoot outside?|For when is my cab booked?|time of the taxi?",
        "when your taxi comes", "Is the taxi coming at {value}?|Did I order the cab for {value}?", "At {value}.",
    ),
    about_person(
        "ski_place", Sort.PLACE,
        "I go skiing in {value} every winter|my ski holidays are always in {value}|I hit the slopes in {value}|"
        "I take my skis to {value}|{value} is where I go down the piste",
        "Where do I ski?|Which place do I go to for snow?|where do i spend my winter sports holidays|"
        "In which resort could you meet me on the chairlift?|Where do I buy a lift pass?|ski resort?",
        "where you go skiing", "Do I ski in {value}?|Do I buy a lift pass in {value}?", "In {value}.",
    ),
    about_person(
        "fishing_place", Sort.PLACE,
        "I go fishing at {value}|I cast my rod near {value}|my fishing spot is in {value}|I catch trout near {value}|"
        "{value} is where I sit with my rod",
        "Where do I fish?|Which place do I go to for angling?|where do i sit with my rod and bait|"
        "Where do my trout come from?|Where would you find me with rubber boots and a bucket?|angling place?",
        "where you go fishing", "Do I fish at {value}?|Is my angling spot near {value}?", "At {value}.",
    ),
    about_person(
        "childhood_holidays", Sort.PLACE,
        "I spent the summers of my childhood in {value}|my parents took me to {value} every summer|"
        "my childhood holidays were always in {value}|I went to {value} every year as a child in the holidays|"
        "{value} was where my family went when school was out",
        "Where did we go on holiday when I was small?|Where were the summers of my youth?|where did my family take me each year|"
        "From which place are my childhood holiday memories?|Where did I play all summer as a kid?|childhood vacation spot?",
        "where your childhood holidays were", "Were my childhood summers in {value}?|Did we go to {value} when I was small?", "In {value}.",
    ),
    about_person(
        "festival", Sort.TITLE,
        "I go to the {value} festival every summer|my favourite festival is {value}|I pitch my tent at the festival {value}|"
        "I never miss the {value} festival|{value} is the festival I have tickets for each year",
        "Which festival do I go to?|What's my open-air event?|what festival do i get tickets for|"
        "Where do I dance in a field among tents?|Which summer event is fixed in my calendar?|festival i like?",
        "which festival you go to", "Do I go to {value}?|Is {value} my festival?",
    ),
    about_person(
        "quiz_team", Sort.TITLE,
        "my quiz team is called {value}|I do the pub quiz with a team named {value}|I'm on the quiz team {value}|"
        "I answer quiz questions for team {value}|{value} is the name of my pub quiz team",
        "What's my quiz team called?|Which team am I on at the pub quiz?|name of my trivia team?|"
        "Under what name do we guess on quiz night?|What do we write at the top of the answer sheet?|who am i playing for at trivia",
        "what your quiz team is called", "Is my quiz team called {value}?|Do I guess for {value}?",
    ),
    about_person(
        "piece_practised", Sort.TITLE,
        "I'm practising a piece called {value}|I'm working on {value} with my instrument|I want to be able to play the tune {value}|"
        "my teacher has given me {value} to practise|{value} is on my music stand",
        "Which piece am I practising?|What's on my music stand?|what am i rehearsing at home|"
        "Which tune must my neighbours hear again and again?|What will I play at my next lesson?|piece i am working on?",
        "which piece you are practising", "Am I practising {value}?|Is {value} on my music stand?",
    ),
    about_person(
        "inherited_instrument", Sort.INSTRUMENT,
        "I inherited {a_value}|my grandfather's {value} was left to me|my heirloom is an old {value}|"
        "I've got {a_value} that has been in the family for ages|I was left the old family {value}",
        "Which instrument did I inherit?|What musical heirloom do I have?|what was left to me that makes music|"
        "Which instrument has come down to me through the family?|What antique can I play on?|heirloom?",
        "which instrument you inherited", "Did I inherit {a_value}?|Is my heirloom {a_value}?", "{A_value}.",
    ),
    about_person(
        "stamps", Sort.PLACE,
        "I collect stamps from {value}|my stamp album is devoted to {value}|I buy old stamps of {value}|"
        "my stamps all come from {value}|I specialise in the stamps of {value}",
        "Which stamps do I collect?|Where are my stamps from?|what is in my album|"
        "From which place should you send me a letter for my collection?|What's my speciality as a stamp collector?|stamps of what place?",
        "which stamps you collect", "Do I collect stamps from {value}?|Is my album about {value}?", "From {value}.",
    ),
    about_person(
        "autograph", Sort.NAME,
        "I have the autograph of {value}|{value} signed a photo for me|I got a signature from {value} after a show|"
        "my proudest autograph is from {value}|I've framed an autograph by {value}",
        "Whose autograph do I have?|Which star gave me a signature?|who signed something for me|"
        "Whose handwriting am I proud to own?|Which celebrity wrote a name for me on paper?|autograph of whom?",
        "whose autograph you have", "Do I have {value}'s autograph?|Did {value} sign for me?",
    ),
    about_person(
        "photo_motif", Sort.FLOWER,
        "I photograph {value} more than anything else|my best photos are of {value}|I take my camera out to find {value}|"
        "my album is full of pictures of {value}|I love to get {value} in front of my lens",
        "What do I like to photograph?|Which motif do I look for with my camera?|what's on most of my pictures|"
        "What blossom do I have in front of my lens?|On what do I focus when I take photos?|my favorite thing to snap?",
        "what you like to photograph", "Do I photograph {value}?|Are my best pictures of {value}?", "{Value}.",
    ),
    about_person(
        "dance_partner", Sort.NAME,
        "I dance with {value}|my dance partner is {value}|{value} and I are a pair on the dance floor|"
        "I do ballroom with {value}|I take dance classes with {value}",
        "Who do I dance with?|Who is my partner on the dance floor?|who steps on my toes in the waltz|"
        "With whom do I practise my foxtrot?|Whose hand do I hold during a tango?|name of my dance partner?",
        "who you dance with", "Do I dance with {value}?|Is {value} my partner for the waltz?", "With {value}.",
    ),
    about_person(
        "tennis_partner", Sort.NAME,
        "I play tennis with {value}|my tennis partner is {value}|I meet {value} on the tennis court|"
        "{value} is across the net from me in tennis|I exchange serves with {value}",
        "Who do I play tennis with?|Who hits the ball back to me?|who's on the other side of the net|"
        "With whom do I share a court?|Whom must I tell if I can't come to tennis?|name of my tennis partner?",
        "who you play tennis with", "Do I play tennis with {value}?|Is {value} my opponent on the court?", "With {value}.",
    ),
    about_person(
        "personal_trainer", Sort.NAME,
        "my personal trainer is {value}|I work out under {value}|{value} makes me do push-ups|I pay {value} to get me fit|"
        "{value} draws up my fitness plan",
        "Who trains me?|What's my personal trainer called?|who gets me into shape|Who counts my squats?|"
        "Who tells me which exercises to do?|name of my fitness instructor?",
        "who your personal trainer is", "Is {value} my trainer?|Does {value} get me fit?",
    ),
    about_person(
        "pottery", Sort.DAY,
        "my pottery class is on {value}|I make pots on {value}|I'm at the potter's wheel on {value}|"
        "{value} is my evening with clay|I go to the ceramics studio on {value}",
        "When is pottery?|On what day do I work with clay?|when do i have my ceramics course|"
        "On which day do my hands get muddy at the wheel?|When do I shape my bowls?|pottery day?",
        "when your pottery class is", "Is pottery on {value}?|Do I work with clay on {value}?", "On {value}.",
    ),
    about_person(
        "sauna", Sort.DAY,
        "I go to the sauna on {value}|my sauna evening is {value}|I sweat in the steam room on {value}|"
        "{value} is when I go to the sauna|I meet friends in the sauna on {value}",
        "When do I go to the sauna?|Which day is for sweating in the heat?|when am i at the steam bath|"
        "On what day do I pack a towel and relax in the hot room?|When is my wellness evening?|sauna day?",
        "when you go to the sauna", "Do I go to the sauna on {value}?|Is {value} for the steam bath?", "On {value}.",
    ),
    about_person(
        "tv_make", Sort.COMPANY,
        "my TV is from {value}|I have {a_value} television|I bought a TV made by {value}|my television set is {a_value}|"
        "{value} made the TV I watch",
        "What make is my television?|Which brand of TV do I have?|who built my tv set|"
        "For which make do I need a remote control?|What name is at the bottom of my screen in the living room?|brand of my telly?",
        "what make your television is", "Is my TV from {value}?|Do I have {a_value} television?",
    ),
    about_person(
        "coffee_machine", Sort.COMPANY,
        "my coffee machine is from {value}|I make my espresso with {a_value} machine|I bought a coffee maker by {value}|"
        "my coffee comes out of {a_value} machine|{value} built the machine that makes my coffee",
        "What make is my coffee machine?|Which brand brews my coffee?|who built my coffee maker|"
        "For which make do I need descaler?|Which name is on the thing that gives me my espresso?|coffee maker brand?",
        "what make your coffee machine is", "Is my coffee machine from {value}?|Does {a_value} brew my coffee?",
    ),
    about_person(
        "uniform", Sort.COLOUR,
        "my work uniform is {value}|I wear {a_value} uniform on duty|my employer dresses me in {value}|I have to wear {value} at work|"
        "my overalls for work are {value}",
        "What colour do I wear on the job?|What does my uniform look like?|what color are my work clothes|"
        "How can customers tell me by my outfit?|In which colour do I go on duty?|uniform color?",
        "what colour your uniform is", "Is my uniform {value}?|Do I wear {value} on duty?", "{Value}.",
    ),
    about_person(
        "team_colour", Sort.COLOUR,
        "my team plays in {value}|I wear {value} when I play for my club|my club's kit is {value}|"
        "I pull on {a_value} jersey for matches|{value} is my team's colour",
        "What colour is our kit?|In which colour does my team play?|what color jersey do i have for matches|"
        "Which shirts should the fans look for when my side plays?|What does my strip look like?|team color?",
        "what colour your team plays in", "Does my team play in {value}?|Is my strip {value}?", "In {value}.",
    ),
    about_person(
        "gloves", Sort.COLOUR,
        "my gloves are {value}|I wear {value} gloves in the cold|I knitted myself {value} mittens|my hands are in {value} mittens all winter|"
        "I have a pair of {value} gloves",
        "What colour are my gloves?|What do I wear on my hands in winter?|what color are my mittens|"
        "I dropped a glove on the bus, what shade is it?|Which mittens on the radiator are mine?|glove color?",
        "what colour your gloves are", "Are my gloves {value}?|Do I wear {value} mittens?", "{Value}.",
    ),
    about_person(
        "hair_dye", Sort.COLOUR,
        "I dye my hair {value}|my hair is coloured {value}|I have {value} streaks in my hair|I get my hair tinted {value}|"
        "my hair gets {a_value} rinse",
        "What do I dye my hair?|Which colour is in my hair?|what color do i have put in my hair|"
        "Which tint do I ask for at the salon?|What shade do my roots need?|hair dye?",
        "what colour you dye your hair", "Do I dye my hair {value}?|Is the tint in my hair {value}?", "{Value}.",
    ),
    about_person(
        "best_man", Sort.NAME,
        "{value} was the witness at my wedding|I had {value} at my side at the altar as a witness|my marriage was witnessed by {value}|"
        "I asked {value} to be the witness when I got married|{value} signed the register at my wedding",
        "Who was my witness?|Who stood by me when I got married?|who signed when i married|"
        "Whose signature is beside ours in the register?|Whom did I choose as a witness for my big day?|wedding witness?",
        "who your wedding witness was", "Was {value} my witness?|Did {value} sign when I married?",
    ),
    about_person(
        "optician", Sort.COMPANY,
        "I got my glasses at {value}|my optician is {value}|I have my eyes tested at {value}|I buy my contact lenses at {value}|"
        "{value} makes my glasses",
        "Which optician do I go to?|Where are my glasses from?|where do i go when my specs are broken|"
        "Who has my lens prescription on file?|Where could I have my frames bent straight?|optician's name?",
        "which optician you go to", "Is {value} my optician?|Are my glasses from {value}?", "{value}.",
    ),
    about_person(
        "patient_number", Sort.NUMBER,
        "my patient number is {value}|I'm patient number {value} at the clinic|I'm registered at the clinic as number {value}|"
        "my hospital file is number {value}|{value} is my number at the hospital",
        "What's my patient number?|Under what number does the clinic have me?|which number is on my hospital wristband|"
        "The ward asks for my file number, what is it?|What do I quote when I ring the clinic?|patient id?",
        "your patient number", "Is my patient number {value}?|Is my hospital file {value}?", "{value}.",
    ),
    about_person(
        "competition", Sort.DATE,
        "I have a tournament on {value}|my competition is on {value}|I compete on {value}|my big match is on {value}|"
        "I play for the cup on {value}",
        "When is my tournament?|On which date do I compete?|when is the day i could win a cup|"
        "For what date must I be in top form?|When should you come and cheer me on?|date of the contest?",
        "when your competition is", "Is my tournament on {value}?|Do I compete on {value}?", "On {value}.",
    ),
    about_person(
        "recital", Sort.DATE,
        "I perform on stage on {value}|my recital is on {value}|I play in front of an audience on {value}|"
        "my big performance is on {value}|{value} is when I have to go on stage",
        "When is my performance?|On what date do I have stage fright?|when do i play to an audience|"
        "When should my family sit in the front row and clap for me?|By what date must I know my part?|recital date?",
        "when your performance is", "Is my recital on {value}?|Do I go on stage on {value}?", "On {value}.",
    ),
    about_person(
        "hiking_snack", Sort.FOOD,
        "I take {value} on every hike|my provisions for a hike are {value}|I carry {value} in my rucksack for long walks|"
        "I eat {value} at the summit|I never go hiking without {value}",
        "What do I eat on a hike?|What's in my rucksack for when I get hungry?|what do i take along to eat on a walk|"
        "What do I nibble on the top of a mountain?|Which food keeps me going on the trail?|trail snack?",
        "what you take to eat on a hike", "Do I take {value} on a hike?|Is there {value} in my rucksack?", "{Value}.",
    ),
    about_person(
        "breakfast_food", Sort.FOOD,
        "I eat {value} for breakfast|my breakfast is {value}|I begin the day with a plate of {value}|"
        "I have {value} on my plate when I get up|my morning meal is {value}",
        "What do I eat first thing?|What's on my plate in the morning?|what do i have to eat when i get up|"
        "With which food do I start the day?|If I stay overnight, what food should you serve me at eight?|breakfast dish?",
        "what you eat for breakfast", "Do I eat {value} in the morning?|Is {value} my breakfast?", "{Value}.",
    ),
    about_person(
        "bed_time", Sort.TIME,
        "I go to bed at {value}|my light goes out at {value}|I turn in at {value}|my bedtime is {value}|I'm under the covers by {value}",
        "When do I go to sleep?|Until what time can you ring me at night?|when do i hit the sack|"
        "At what hour do I call it a day?|When do I lie down for the night?|bedtime?",
        "when you go to bed", "Do I go to bed at {value}?|Am I asleep after {value}?", "At {value}.",
    ),
    about_person(
        "ringtone", Sort.TITLE,
        "my ringtone is {value}|my phone plays {value} when someone calls|I've set {value} as the sound of my phone|"
        "I hear {value} when my mobile rings|I use the tune {value} for incoming calls",
        "What's my ringtone?|Which melody does my mobile play?|what does my phone sound like|"
        "Which tune tells me that somebody is calling?|When that tune starts on the train, it is my phone: which tune?|phone melody?",
        "what your ringtone is", "Is my ringtone {value}?|Does my mobile play {value}?",
    ),
)  # fmt: skip
