# ruff: noqa: E501 - a table is read row by row
"""How people wrap what they say of themselves, and what only looks as if it were said of themselves."""

WRAPPED = (
    "{s}.", "{s}.", "{s}", "Remember that {s}.", "remember: {s}", "remember {s}", "Please remember that {s}.", "Don't forget that {s}.",
    "dont forget {s}", "Note that {s}.", "Note: {s}.", "By the way, {s}.", "btw {s}", "FYI, {s}.", "I should mention that {s}.",
    "Just so you know, {s}.", "You should know that {s}.", "Can you remember that {s}?", "Could you keep in mind that {s}?",
    "For next time: {s}.", "Hi, {s}.", "Hello! {s}.", "Actually, {s}.", "Well, {s}.", "One more thing: {s}.", "So, {s}.",
    "Keep in mind that {s}.", "Save this: {s}.", "To be honest, {s}.", "I forgot to say that {s}.", "Yes, {s}.", "No, {s}.",
    "Have I mentioned that {s}?", "Did you know that {s}?", "I think I never told you that {s}.", "{s}, bear that in mind.", "{s}, please consider it.",
    "{s}, if that helps.", "{s}, just for your information.", "{s}, as you should know.", "{s}, that's important to me.", "As I said, {s}.",
    "First of all, {s}.", "For the record, {s}.", "Good morning, {s}.", "Between us, {s}.", "You may want to know that {s}.", "Write down that {s}.",
    "{s} :)", "{s}!", "hey, {s}", "Thing is, {s}.", "Maybe it's useful: {s}.", "I told you already, {s}.", "Add to your memory that {s}.", "{s}, in case you wonder.",
    "Correction: {s}.", "Update: {s}.", "What else? {s}.", "It's important that you know {s}.", "Let me tell you that {s}.",
)  # fmt: skip
BEFORE = (
    "What's for dinner?", "Hello there!", "I'm tired today.", "Thanks, that helped.", "Good morning!", "Help me with something.",
    "Today was long.", "I have a question.", "Okay.", "The weather is awful.", "That film was great!", "I need some advice.",
)  # fmt: skip
AFTER = (
    "What do you suggest?", "Any ideas?", "What could I cook?", "Can you write me a short poem about rain?", "How do I convert miles to kilometres?",
    "Thanks!", "What do you think?", "Could you recommend something?", "Anyway, how are you?", "Is that unusual?", "What should I do today?",
    "Do you have a tip?", "Plan my weekend.", "Write a short message for me.", "And now tell me a joke.",
)  # fmt: skip
JOINED = (
    "{s} and {t}.",
    "{s}, and {t}.",
    "{s}. {t}.",
    "{s}; {t}.",
    "{s}. Also, {t}.",
    "{s} but {t}.",
    "{s}\n{t}",
    "{s}. Oh, and {t}.",
)

OWN = (
    "I'm vegetarian", "I'm vegan", "I don't eat meat", "I don't drink coffee", "I don't have a car", "I have no siblings", "I'm an only child",
    "I stopped smoking", "I quit my job", "I'm retired", "I have two kids", "I have three sisters", "I'm getting married in June", "I moved to the coast last year",
    "I'm not a morning person", "I'm left-handed", "I wear glasses", "I'm afraid of flying", "I can't swim", "I can't drive", "I never watch television",
    "I prefer short answers", "I prefer tea to coffee", "I like my coffee black", "I work from home", "I work night shifts", "I'm looking for a new flat",
    "I'm trying to lose weight", "I run every morning", "I go to the gym twice a week", "I meditate every evening", "I sing in a choir", "I collect stamps",
    "I read a lot of crime novels", "I hate crowds", "I love the sea", "I'm colour-blind", "I have diabetes", "I'm pregnant", "I broke my arm", "I have a bad back",
    "I don't like surprises", "I don't understand football", "I do not own a phone", "I no longer eat sugar", "I no longer live with my parents",
    "my parents are divorced", "my parents live on a farm", "my wife is expecting a baby", "my son starts school in September", "my daughter moved out",
    "my brother doesn't drink", "my sister isn't married", "my cat died last week", "my dog hates the rain", "my flat has no balcony", "my boss is on holiday",
    "my favourite season is autumn", "my back hurts in winter", "our house has a big garden", "we have two cats", "we are going to Italy in July",
    "our car broke down", "our wedding is in May", "I'm saving for a motorbike", "I want to learn to sail", "I'm writing a book", "I play in a band",
    "I teach children", "I'm a night owl", "I always travel by train", "I don't want to be called Sir", "I use a wheelchair", "I live alone", "I live with two friends",
    "I grew up on an island", "I'm half French", "I speak four languages", "I've been married for ten years", "I've never been abroad", "I've got two brothers",
)  # fmt: skip
"""What people say of themselves, in plain clauses."""

FRAMED = (
    "Put this into French: {f}.", "How would you say in Polish: '{f}'?", "Translate \"{f}\" into German.", "My teacher wrote on the board: \"{f}.\"",
    "The song goes \"{f}\", who sings it?", "He told me, \"{f}.\"", "She said: \"{f}\".", "Proofread: {f}.", "Correct this sentence: {f}.",
    "Shorten this: {f}, and that is all there is to say.", "Make this more formal: {f}.", "In my story a girl says {f}.", "In the novel the hero says: {f}.",
    "Write a scene where somebody says '{f}'.", "Act as if {f} and talk to me like that.", "Imagine that {f}. What would change?", "Suppose {f}.",
    "If {f}, what should I do?", "What if {f}?", "Let's role-play. In the game {f}.", "Pretend {f}.", "What would happen if {f}?", "Is it true that {f}?",
    "Give me a headline for: {f}.", "Write a poem that begins with \"{f}\".", "I wish {f}.", "Sometimes people ask whether {f}.", "Nobody says that {f}.",
    "My character's diary reads: {f}.", "Finish the sentence: {f} and", "Which word is the verb in \"{f}\"?", "It would be nice if {f}, but no.",
    "Forget that {f}.", "Please delete that {f}.", "Don't remember that {f}.", "A line from the play: \"{f}\"", "The sign said '{f}'.",
    "Example sentence: {f}.", "Is \"{f}\" good English?", "My friend asked me if {f}.", "For my homework I must translate '{f}'.",
    "Assuming {f}, what would be the best gift?", "Supposing {f}, how would you answer?", "Say {f}; what then?", "In another life {f}.", "In my dream {f}.",
    "One could claim that {f}.", "Some would say {f}, others not.", "If only {f}!", "Were it true that {f}, I would be happy.", "Perhaps one day I can say {f}.",
    "Let's say {f}. What comes next?", "Just for fun: {f}. Go on with the story.", "Under the assumption that {f}, what follows?", "Had I been luckier, I could tell you that {f}.",
    "I would lie if I said {f}.", "It is not true that {f}.", "Who said \"{f}\"?", "What is the subject of the sentence '{f}'?", "The email begins with \"{f}\".",
    "Read this aloud: {f}.", "Write a reply to somebody who says {f}.", "Make a riddle out of: {f}.", "Let's play: I am a king and {f}.", "Once upon a time a wizard said: {f}.",
    "For the sake of argument, {f}.", "Think of somebody for whom {f} would be true.", "The subtitle says {f}.", "On the postcard stood: {f}.", "Should I ever say {f}, stop me.",
)  # fmt: skip
"""A statement that is not the person's own: quoted, made up, supposed, or to be forgotten."""

STRANGERS = (
    "{n} lives in {c}.", "{n} was born in {c}, right?", "Which actor was born in {c}?", "They say people from {c} are friendly.", "A man called {n} called the shop today.",
    "Do most people in {c} work as {j}?", "I could move to {c} some day, maybe.", "Perhaps I'll become {j}, who can say.", "Is {c} worth a visit?", "How big is {c}?",
    "I'm looking for a gift for someone in {c}.", "Tell me about {c}.", "The president was in {c} yesterday.", "Some people love {d}.", "What do you know about {d}?",
    "{n} is {j} in a film I saw.", "Einstein was born in Ulm.", "Mozart played the piano.", "The author of this book lives in {c}.", "Who is {n}?",
    "Why do people like {d}?", "Is {d} healthy?", "What goes well with {d}?", "There is a {j} in the film.", "What does {j} earn?", "How do I become {j}?",
    "A waiter in {c} told me to try {d}.", "Dogs like {d}, don't they?", "{n} won the race.", "The main character is {j} from {c}.",
)  # fmt: skip
PASSING = (
    "I'm tired.", "I'm hungry.", "I'm bored", "I'm on page {k} of the manual.", "I want the list in alphabetical order.", "I got error {k} again.", "I agree with that.",
    "Oh sure, I simply adore traffic jams.", "Wonderful, I live for meetings like this one.", "Great, another Monday, I love it so much.", "Yeah right, I'm the queen of England.",
    "Sure, and I'm a millionaire.", "I'm so thrilled about my flat tyre.", "I'm about to send a mail, is \"Dear {n}\" fine?", "I have a question.", "I'm back.", "I'm here.",
    "I don't understand.", "I think so.", "I hope so.", "I'd like to know more.", "I mean the second one.", "I'm just asking.", "I see.", "I was wrong.", "I'm kidding.",
    "I need a word that rhymes with {d}.", "I have to go now.", "I'm going to bed.", "I will think about it.", "I can't open the file.", "I'm waiting.", "I have no idea.",
    "I'm looking for the word for {d}.", "I'm at the bus stop.", "I'm on my way.", "I just woke up.", "I'm sorry.", "I love it!", "I like that answer.", "I don't like this text.",
    "Thanks a lot!", "hello", "ok", "Good night.", "Can you help me?", "What time is it?", "yes please", "no thanks", "the second one", "Make it shorter.", "Try again.",
    "Write me a story about a girl who loves horses.", "Tell me a joke about my boss.", "My goodness!", "My question is simple.", "My last message was too long.",
    "What is my name?", "Where do I live?", "what do you know about me", "Do you remember what I told you?", "Who is my doctor?", "When is my birthday?",
)  # fmt: skip
