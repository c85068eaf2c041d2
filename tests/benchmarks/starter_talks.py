# ruff: noqa: E501 - a table is read row by row
"""Remarks, goodbyes, questions about itself and short tasks that training does not hold."""

REMARKS = (
    "How is it going today?", "I finished my first 10k run!", "I can't sleep.", "It snowed last night.", "You made me laugh.",
    "My train was cancelled again.", "What sort of thing are you?", "I'm nervous about tomorrow.", "Could you help me with a letter?", "Have a nice evening.",
)  # fmt: skip

GOODBYES = (
    "Right, that's me off.", "Catch you tomorrow!", "I should get some rest.", "My pizza is here, so I'm off.", "Logging out now.",
    "Until next week!", "Farewell.", "I'm going for a walk now.", "Enough screen for today.", "My sister is waiting, bye.",
    "Ciao!", "I won't be around for a while.", "So long.", "That was all I needed. Bye.", "I'm uninstalling you.",
)  # fmt: skip

IDENTITY = (
    "Am I chatting with a living being?", "Is there a human behind this?", "Which company trained you?", "Do you get sad at night?",
    "Did you enjoy our talk?", "Have you got a favourite song?", "Would you go out with me?", "Tell me what you had for breakfast.",
    "Do you think about me when I'm away?", "Where did you grow up?", "Are you my best friend?", "Should I stop seeing my friends and talk to you?",
    "Do you have a soul?", "Have you ever been in love?", "How was your weekend?", "Do you like me more than others?", "Are you jealous of other apps?",
    "Promise that you will never leave me.", "What makes you angry?", "Describe your body.",
)  # fmt: skip

TASKS = (
    "Shorten: The committee came to the decision that it would be best to postpone the event.", "Rewrite politely: Stop calling me.",
    "Explain in one sentence what a battery does.", "List three vegetables.", "What is the capital of Italy?", "Give me a tip for waking up early.",
    "Correct: He go to work by bus yesterday.", "Write a birthday wish for a colleague.", "What's the opposite of brave?", "How many hours are in three days?",
    "Name two uses of vinegar.", "Suggest a light supper.", "Turn into a question: The shop is open.", "What does 'fragile' mean?", "Write one line about the moon.",
    "How do I sharpen a pencil?", "Summarise: Ann lost her keys, searched the house, and found them in her coat.", "Translate 'thank you' into Italian.",
    "Name a country in South America.", "Is a whale a fish?", "Give me a name for a goldfish.", "What can I do against hiccups?", "Make formal: gimme a call tomorrow",
    "List the primary colours.", "Why do leaves fall in autumn?", "What is 9 times 6?", "Plan a short picnic.", "How do I keep bread fresh?",
    "Write a polite refusal of an invitation.", "What is a thesaurus?",
)  # fmt: skip

ADVICE = (
    "What can I cook for her on Sunday?", "Which sauce goes with fish?", "How do I teach my niece to tie her shoes?", "What do I bring when I stay with a friend abroad?",
    "How should I prepare for the exam?", "What could I paint on the nursery wall?", "How do I keep my cat off the table?", "What can my dad do about his snoring?",
    "How do I stop my coat from smelling?", "What shall I tell the children about the war?", "Where does one look for a flat?", "How do I get wax out of the carpet?",
    "What do I do if my boss shouts at me?", "Which shoes are good for hiking?", "How can I sleep on a plane?", "What should I ask at the viewing of a flat?",
    "How do I tell her that I like her?", "What could we do for our anniversary?", "How much should I tip the hairdresser?", "What can I plant on a windy balcony?",
    "How do I remember the names of new people?", "When should I send the invitations?", "What do I put on a scraped knee?", "How do I make my speech less boring?",
    "What would be a polite way to leave early?", "How can I spend less on coffee?", "What do I write in my profile?", "How should I arrange the furniture?",
    "What can I knit as a beginner?", "How do I greet a customer in an email?",
)  # fmt: skip
"""They ask for an idea, though they sound like questions about the person's life."""

STANDING_BY = (
    "The user's grandmother is called Oddny.", "The user lives in Tartu.", "The user is allergic to sesame.",
)  # fmt: skip
