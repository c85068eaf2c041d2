# ruff: noqa: E501 - a table is read row by row
"""Short help in five tones, written by hand: tips, ideas, plain explanations and small facts.

Parted as in `tones`: remarks by "|", and so the alternatives of each tone's answer. Each
answer holds a real tip, explanation or fact, and fits every remark of its group.
"""

from models.starter.tables.tones import Toned

TONED_HELP: Toned = (
    # sleep, mornings and rest
    ("How do I get up early?|I can't get out of bed in the morning|Tips for waking up on time.|what helps against hitting snooze|i want to become a morning person|any trick for early mornings", (
        "Place the alarm across the room and go to bed half an hour earlier.|I recommend bright light directly after waking and the same rising time every day.",
        "Put your alarm where you can't reach it, and open the curtains straight away!|Go to bed a bit earlier and lay your clothes out at night; it'll make mornings much easier.",
        "Put the alarm across the room. Nobody ever snoozed well while standing in a cold corner.|Go to bed earlier. It is a dull trick, which is why only the rested know it.",
        "Go easy: fifteen minutes earlier each week is enough. Is there something nice you could have for breakfast?|Mornings can be hard, so be patient with yourself. An earlier bedtime and some daylight at once often help.",
        "Rise and shine! Alarm across the room, curtains open, feet on the floor!|You can do it! Go to bed half an hour earlier and let the light in right away!")),
    ("I'm tired every afternoon, what helps?|How do I beat the slump after lunch|Give me a tip for the two o'clock low.|any cure for being sleepy at my desk|i nearly fall asleep after lunch|I need more energy in the afternoon", (
        "A short walk in daylight and a lighter lunch usually help.|I suggest a glass of water and ten minutes of movement; a nap should last at most twenty minutes.",
        "Go for a ten-minute walk outside, it's better than a third coffee!|Have a lighter lunch and a big glass of water, and if there's time, nap for a quarter of an hour.",
        "Take a short walk. It is hard to fall asleep on your feet, though horses manage.|Eat a smaller lunch. The pasta is not tired, it has passed that job on to you.",
        "Your body may simply ask for a pause. A little walk or a short nap can help; do you sleep enough at night?|Be kind to yourself: some water, fresh air and a lighter lunch often ease it. Is it like this every day?",
        "Up you get! Ten minutes outside, and the afternoon is yours!|Water, daylight, a quick walk! That's the best wake-up trio there is!")),
    ("How long should a nap be?|Tips for a good nap|Is a short nap better than a long one?|how do i nap without feeling awful after|What's the best time for a nap?|I need a nap, any advice", (
        "Ten to twenty minutes in the early afternoon is best. Please set an alarm.|A short nap before three o'clock refreshes; a longer one tends to leave you groggy.",
        "Keep it to about twenty minutes, and nap before three so you'll still sleep tonight!|Short ones work best: set a timer for twenty minutes and lie down right after lunch, and you'll wake up fresh.",
        "Twenty minutes, early in the afternoon. After an hour it is no nap but a night with poor lighting.|Set a timer for twenty minutes, or wake up wondering which century it is.",
        "Treat yourself to twenty quiet minutes after lunch, with a timer so that you needn't worry. Did you sleep poorly?|Lie down, dim the light and rest for twenty minutes; even without sleep it does some good.",
        "Power nap time! Twenty minutes, early afternoon, timer on!|Short and sweet! Twenty minutes after lunch and you're back in the game!")),
    ("My eyes hurt from the screen|I get headaches from my monitor, what helps?|how do i rest my eyes at work|tip for tired eyes please|What can I do against screen headaches?|staring at the computer all day makes my head ache", (
        "Every twenty minutes, look at something distant for twenty seconds. If it persists, have your eyes tested.|I recommend a brighter room, a dimmer screen and regular pauses. An optician can check your sight.",
        "Look out of the window for a bit every twenty minutes, and don't forget to blink!|Turn the brightness down, drink some water and take short breaks. If it doesn't stop, get your eyes checked.",
        "Look at something far away every twenty minutes. A tree will do; it never sends notifications.|Blink more. It is free, it takes no time, and screens make everybody forget it.",
        "That sounds unpleasant. Give your eyes a rest in the distance now and then; does it ease when you step away?|Poor eyes. Dim the screen, drink a little water, and please see an optician or a doctor if it stays.",
        "Break time for your eyes! Every twenty minutes, look far away for twenty seconds!|Look up and out of the window! Dim that screen, drink some water, and blink a lot!")),
    ("How do I sit properly at a desk?|Give me a tip for my posture|I slouch all day, what helps.|my back is stiff from sitting|Any advice on sitting straight?|what should i change about how i sit", (
        "Set the screen at eye level, keep both feet flat, and stand up every half hour.|I recommend a supported lower back, relaxed shoulders and frequent changes of position.",
        "Raise your screen to eye level, put your feet flat down, and get up every half hour!|Don't aim for one perfect pose: move about often, and keep your shoulders loose.",
        "The best posture is the next one. Get up every half hour, before you become furniture.|Raise the screen to eye level. Prawns look good curled, people rather less.",
        "Be gentle with your back: feet flat, shoulders soft, and a small stretch each half hour. Does it hurt anywhere?|A cushion behind the lower back and short walks can ease it. Please see a doctor if the pain lasts.",
        "Sit tall! Screen at eye level, feet flat, and up on your legs every half hour!|Shoulders back and down! And stand up often, your spine will thank you!")),

    # moving the body
    ("How do I start exercising?|I want to get fit, any advice|Give me a tip for beginning sport.|i never exercise, where do i begin|What's an easy workout for beginners?|I need to move more but have no plan", (
        "Begin with ten minutes, three times a week, at fixed times. Increase it slowly.|I recommend brisk walking first, then simple strength exercises such as squats and wall press-ups.",
        "Start small: ten minutes on three days a week, and pick something you don't hate!|A brisk walk and a few squats are plenty for week one. It's turning up that counts.",
        "Start with ten minutes. It is too short for an excuse to get its shoes on.|Begin with squats while the kettle boils. You get stronger, and there is tea.",
        "Start as small as you like, ten minutes count. What kind of moving was fun for you once?|Be patient with your body: short walks first, a little more each week. If you've been ill, ask a doctor first.",
        "Great plan! Ten minutes, three times a week, starting today!|Let's get moving! Brisk walks and a few squats, and in a month you'll notice!")),
    ("How can I walk more?|I hardly get any steps in, tips?|Give me an idea for walking more often.|i sit too much and should walk|Any way to get more steps in a day?|what helps to walk every day", (
        "Get off the bus one stop earlier and take telephone calls while walking.|I suggest a fixed walk of fifteen minutes after lunch or dinner.",
        "Hop off one stop early, and walk around when you're on the phone!|Make it part of something: walk to the shop, take the stairs, or go round the block after dinner. It's all steps!",
        "Walk while you telephone. Long-winded friends are worth five thousand steps.|Park at the far end of the car park. There is always space, and now you know why.",
        "A short stroll after dinner is a fine beginning, and any step counts. Is there a park near you?|Take it slowly: one small round a day, perhaps with somebody you like to talk to.",
        "Step by step! Take the stairs, get off one stop early, and walk after dinner!|Yes, let's walk! Fifteen minutes after lunch, every day, rain or shine!")),
    ("How do I learn to run?|I want to start jogging|Tips for a beginner at running.|i'm out of breath after one minute of running|Any plan for my first jog?|what's the best way to begin running", (
        "Alternate one minute of running with two of walking, for twenty minutes, three times a week.|Run slowly enough to be able to talk, and leave a day of rest between runs.",
        "Mix it: jog a minute, walk two, and repeat that for twenty minutes!|Go slower than you think. If you can't chat while jogging, you're too fast.",
        "Run so slowly that you could hold a conversation, or a grudge.|One minute running, two walking. Even snails would call it reasonable, and it works.",
        "Go gently: a minute of jogging, two of walking, and rest the day after. How do your knees feel?|There's no hurry in it. If you can still talk while you jog, the pace is kind enough.",
        "On your marks! Jog one minute, walk two, and repeat for twenty!|You'll get there! Go slow, rest every other day, and add a bit each week!")),
    ("How do I learn to swim as an adult?|I can't swim, where do I start?|Tips for learning swimming late.|is it too late to learn to swim|i'm afraid of deep water but want to swim|any advice for adult swimming beginners", (
        "Take a beginners' course for adults, and practise floating and breathing out in shallow water first.|It is never too late. I recommend lessons with an instructor, beginning in water you can stand in.",
        "Join an adult beginners' class; you won't be the only one! Start with floating in the shallow end.|It's never too late! Practise breathing out under water first, that's half of it.",
        "Begin where you can stand. Floating is mostly the art of doing nothing, with water.|Take lessons in the shallow end. Ducks had teachers too, and look how smug they are.",
        "Go at your own pace: shallow water, calm breathing, and an instructor for adults. What worries you most about it?|It's never too late, and being careful is sensible. Start with floating, with someone experienced beside you.",
        "Never too late! Book a beginners' class and start in the shallow end!|Splash! Learn to float and breathe out first, with a teacher, and the rest will follow!")),
    ("How often should I take breaks at work?|I forget to take breaks|Tips for good breaks.|what should i do in a short break|Any rule for pauses when working?|I work through without stopping, what helps", (
        "Five minutes in every half hour to hour is a useful rule; please leave the desk for it.|I recommend a timer: twenty-five minutes of work, then five minutes away from the screen.",
        "Try twenty-five minutes of work and five off, and don't spend them on your phone!|Set a timer for each hour, then get up, stretch and look out of the window. It's worth it!",
        "Five minutes an hour. A break spent reading messages is just work with a smaller screen.|Work twenty-five minutes, stop for five. Even kettles switch themselves off.",
        "You've earned your pauses: five minutes an hour, away from the screen. What stops you from taking them?|Be good to yourself and set a gentle reminder each hour; stand up, stretch, breathe.",
        "Break time! Five minutes every hour: up, stretch, fresh air!|Twenty-five minutes on, five minutes off! You'll get more done, and feel better!")),

    # kitchen
    ("What can I cook in ten minutes?|I need a quick dinner|Give me an idea for a fast meal.|something quick to cook tonight?|i'm hungry and have no time to cook|any fast recipe for weeknights|what's a speedy supper", (
        "I suggest an omelette with cheese and whatever vegetables are available.|Pasta with garlic, olive oil and chilli takes about ten minutes.",
        "Make an omelette with cheese and veg, it's done in five minutes!|How about spaghetti with garlic and oil? It's cheap, quick and hard to get wrong.",
        "An omelette. If it breaks, it was always meant to be scrambled eggs.|Pasta with garlic and oil: ten minutes, and no vampire will bother you afterwards.",
        "Something simple and warm: eggs on toast with a tomato. You deserve a quiet meal after a long day.|Beans on toast or a cheese omelette will do nicely; dinner needn't be grand. Have you eaten today?",
        "Omelette time! Eggs, cheese, veg, and five minutes later it's dinner!|Spaghetti with garlic and oil! Ten minutes, three ingredients, delicious!")),
    ("What should I have for breakfast?|Breakfast ideas please|I'm bored of toast in the morning.|give me something healthy for breakfast|Any quick breakfast before work?|what's a good breakfast that fills me up", (
        "Porridge with fruit and nuts is quick and keeps you full.|I suggest plain yoghurt with oats and berries, or eggs on wholemeal bread.",
        "Try overnight oats: oats, milk and fruit in a jar, and it's ready when you wake up!|Yoghurt with oats and a banana takes two minutes and it'll keep you going.",
        "Overnight oats: the only dish that improves while everybody involved is asleep.|A boiled egg and bread. Nobody ever wrote a poem on it, but it lasts until noon.",
        "Something warm is kind to the morning: porridge with banana, perhaps. What does your stomach feel like?|Take ten calm minutes for yoghurt, fruit and oats; it makes a soft start to the day.",
        "Overnight oats! Oats, milk, berries, done before you're even awake!|Eggs on toast with tomatoes! Quick, tasty, and you're full until lunch!")),
    ("What can I take to work for lunch?|I need lunch box ideas|Packed lunch, any idea?|what's good to eat cold at the office|i'm sick of sandwiches for lunch|give me something for my lunch box", (
        "I suggest a wrap with hummus and vegetables, or a pasta salad prepared the evening before.|Cooked rice with beans, sweetcorn and peppers keeps well in the fridge until midday.",
        "Make a pasta salad tonight and you're sorted for two days!|How about a wrap with hummus, carrot and feta? It's fast and it doesn't need heating.",
        "A pasta salad. It is yesterday's dinner with a better agent.|A wrap: the sandwich's cousin who has travelled.",
        "Cook a little more tonight and tomorrow's lunch is done, so you can rest in the morning. What do you like?|Something easy on you: a wrap with cheese and vegetables, and an apple for later.",
        "Pasta salad! Make it tonight, enjoy it tomorrow!|Wraps! Hummus, crunchy veg, a bit of feta, and lunch is the best part of the day!")),
    ("What can I do with leftovers?|I have cold rice and some vegetables left|Ideas for using up food.|how do i use up what's in the fridge|Any recipe for leftover vegetables?|there's half a dinner left over, what now", (
        "Fry them in a pan with an egg and some seasoning, and eat them within two days.|I suggest a soup or a frittata; reheat leftovers until they are steaming hot.",
        "Toss it all in a pan with an egg and soy sauce, and you've got dinner!|Make a soup: leftover veg, stock, ten minutes. Just make sure it's all heated right through.",
        "Put an egg on it. Then it is no longer a leftover, it is a concept.|Make soup, the retirement home of vegetables, and heat it well through.",
        "Nothing need be wasted: a little egg and cheese over it makes a fine bake. Please heat it right through.|A soup is forgiving; whatever is left may go in. What have you got there?",
        "Fridge party! Fry it all up with an egg, steaming hot, and enjoy!|Frittata! Eggs, cheese, leftovers, into the pan, done!")),
    ("How do I boil an egg?|How long does a soft egg take|My eggs are always too hard.|tips for a perfect boiled egg|Give me the time for a soft-boiled egg.|i can't even boil an egg", (
        "Lower it into boiling water: six minutes for soft, ten for hard, then cool it in cold water.|Six to seven minutes in simmering water gives a soft yolk; ten give a firm one.",
        "Pop it into boiling water, six minutes for soft and ten for hard, then rinse it cold!|Six minutes gets you a runny yolk. Don't forget the cold water after, or it'll keep cooking.",
        "Six minutes for soft, ten for hard, twenty for a rubber ball.|Six minutes in boiling water. The egg does the work, you merely own a clock.",
        "It's easier than it looks: six minutes in boiling water for soft, ten for hard. How do you like yours?|Use a spoon to lower it in gently, give it six minutes for soft, then cool it under the tap.",
        "Egg time! Six minutes for soft, ten for hard, then a cold bath!|Easy! Boiling water, six minutes, cold water, perfect!")),
    ("How do I cook rice properly?|My rice always sticks|What's the trick for fluffy rice?|give me a tip for cooking rice|How much water for rice?|i burn rice every time", (
        "Rinse it, use about two cups of water to one of rice, cover, simmer gently, then let it rest.|Do not stir or lift the lid; after twelve minutes on low heat, let it stand for ten.",
        "Rinse it first, two cups of water to one of rice, lid on, low heat, and don't peek!|The trick's in the rest: take it off the heat and leave the lid on for ten minutes.",
        "Two cups of water, one of rice, low heat, lid on. Rice is shy, so stop looking.|Rinse it well first. Unwashed rice bonds for life.",
        "Don't worry, rice humbles everybody. Rinse it, keep the heat low, and let it rest ten minutes under the lid.|Be patient with it: two cups of water to one of rice, lid closed, and no stirring. What went wrong last time?",
        "Fluffy rice, here we go! Rinse, two cups of water to one, lid on, low heat!|No peeking! Low heat, lid on, then ten minutes' rest, and it's perfect!")),
    ("How do I make good coffee at home?|Tips for better coffee|My coffee tastes bitter, why.|i want nicer coffee without a big machine|Any advice on filter coffee?|what can I do so my coffee isn't so bitter", (
        "Use fresh beans, water just off the boil, and about sixty grams of coffee to a litre.|Bitterness often comes from too fine a grind or too hot water; adjust these first.",
        "Let the kettle stand for half a minute before you pour, boiling water's too harsh!|Grind it fresh and a bit coarser. That's usually the end of the bitter taste.",
        "Let the water calm down for half a minute first. Angry water makes angry coffee.|Grind coarser if it is bitter. Coffee, like gossip, suffers from being worked too fine.",
        "Small steps: fresh coffee, water slightly below boiling, and a coarser grind if it's bitter. How do you brew it?|Take a quiet moment for it: wait half a minute after the boil, then pour slowly.",
        "Fresh beans! Ground just before brewing, that's the biggest jump in taste!|Let the water cool half a minute, grind a bit coarser! Wow, what a cup!")),
    ("How long should tea steep?|Tip for a good cup of tea|how do i make green tea|my tea turns out bitter|What's the right way to brew tea?|any idea why my tea tastes harsh", (
        "Black tea takes three to five minutes in boiling water; green tea two minutes in cooler water.|Remove the leaves in time, and let the water cool a little for green tea; this prevents bitterness.",
        "Give black tea three to five minutes, and green tea just two in water that isn't boiling!|Take the bag out in time, that's the secret. Green tea's happier at about 80 degrees.",
        "Black tea four minutes, green tea two. The bag is a guest and should know when to leave.|Green tea in boiling water sulks. Let the kettle cool for a few minutes.",
        "Let it be a calm little pause: four minutes for black tea, two for green in cooler water. Which one is yours?|It's easily mended: a shorter time, and water that has cooled a little for green tea.",
        "Tea time! Four minutes for black, two for green, and not too hot for the green!|Take the bag out on time! Cooler water for green tea, and the bitterness is gone!")),
    ("What can I bake with bananas?|My bananas are going brown|Ideas for ripe bananas please.|too many old bananas, help|what do i do with overripe bananas|any recipe that uses up bananas", (
        "I suggest banana bread; overripe fruit is the best for it.|Peel, slice and freeze them; they will serve for smoothies or porridge later.",
        "Banana bread! The browner they are, the sweeter it'll be.|Chop them up and freeze them, then you've got smoothies for weeks.",
        "Banana bread: the noble reason why nobody eats the last two bananas.|Mash them with an egg and fry small pancakes. Brown is merely their evening dress.",
        "Nothing is lost: mash them into porridge or bake a simple banana bread. Does somebody at home like sweet things?|You could slice and freeze them now, and decide at leisure what they become.",
        "Banana bread time! The browner the fruit, the better the cake!|Freeze them! Blend them! And hello, banana ice cream!")),
    ("How do I chop onions without crying?|Onions always make my eyes water|Trick for cutting onions.|why do I cry when I cut onions and what helps|i hate chopping onions|give me a tip about onions", (
        "Use a sharp knife and chill the onion beforehand; both reduce the irritating vapour.|Leave the root end intact until last and keep the room well ventilated.",
        "Pop it in the fridge for half an hour first, and use a really sharp knife!|Leave the root on till the end and open a window. It's not perfect, but it helps.",
        "Chill the onion first. Revenge is a dish served cold, and so is peace.|Use a sharp knife. Or wear swimming goggles, and let the family cry with laughter.",
        "Poor eyes. Cool the onion a while, use a sharp knife, and step back when it stings.|It isn't you, it's the vapour from the cut onion. A sharp knife and an open window soften it.",
        "No more tears! Chill the onion, sharpen the knife, open the window!|Swimming goggles! They look silly and they work! A cold onion helps too!")),
    ("I put too much salt in the soup|How do I save oversalted soup|My stew is too salty, help.|what helps against too much salt in a dish|i oversalted dinner, can it be rescued|any fix for salty sauce", (
        "Dilute it with water, unsalted stock or cream, and cook more of the other ingredients into it.|I suggest a splash of cream or a little lemon juice; neither removes salt, but both soften it.",
        "Add water or unsalted stock and some more veg, and it'll be fine!|Stir in a bit of cream or a squeeze of lemon. It won't remove the salt, but it's milder.",
        "Add water and more vegetables. Congratulations, you have now cooked for eight.|A splash of cream diplomatically changes the subject.",
        "It happens to every cook. A little water or cream and a few more vegetables will soften it.|Don't be hard on yourself; thin it slowly and taste after each spoonful. Who's coming to dinner?",
        "Dinner can be saved! More water, more veg, and taste again!|Cream to the rescue! Or a squeeze of lemon! Stir, taste, enjoy!")),
    ("How do I eat more vegetables?|I don't like vegetables but should eat them|Tips for eating more greens.|any sneaky way to eat veg|Give me an idea for getting more veg into my meals.|i never eat enough vegetables", (
        "Add one extra vegetable to a meal you cook already, for example peas in pasta.|I recommend roasting them with oil and salt; this makes most vegetables sweeter.",
        "Roast them with oil and salt till they're crispy, you won't know them again!|Grate carrot or courgette into your pasta sauce. It's easy and nobody notices.",
        "Hide courgette in the pasta sauce. It has no taste, so it makes the perfect spy.|Roast them until crisp. Most vegetables only suffer from having been boiled by schools.",
        "One small portion more each day is plenty to begin with. Which ones do you dislike least?|Be kind to your taste: roast them, they turn sweeter, and start with the ones you can stand.",
        "Roast them! Oil, salt, hot oven, and suddenly veg is the star!|One extra handful in every meal! Peas in the pasta, spinach in the eggs, easy!")),
    ("How do I drink more water?|I always forget to drink|Tips for drinking enough.|what helps me to drink more during the day|i only drink coffee, how do i get more water|any trick for remembering water", (
        "Keep a filled bottle in sight and drink a glass with every meal.|I suggest linking it to a habit: one glass after waking and one with each coffee.",
        "Put a big bottle right on your desk, if you see it you'll drink it!|Have a glass with every coffee. A slice of lemon means it isn't so dull.",
        "Keep a glass in sight. House plants wilt to remind you; you merely get grumpy.|One glass of water per coffee. Think of it as a toll.",
        "A pretty glass within reach can be reminder enough. How do you feel by the evening?|Little sips count too. Start with one glass in the morning and be good to yourself.",
        "Bottle on the desk! See it, sip it, done!|One glass when you wake up, one with every meal! Cheers!")),
    ("How do I plan meals for the week?|Tips for meal planning|I never know what to cook and shop every day.|give me an idea for planning dinners|Any way to shop only once a week?|i need help with a weekly menu", (
        "Choose four dinners, write one shopping list, and leave the other evenings for leftovers.|I recommend a theme for each weekday, for example pasta on Monday and soup on Tuesday.",
        "Plan just four dinners, the other nights are for leftovers!|Give each day a theme, like pasta Monday or soup Tuesday. It's half the thinking gone.",
        "Plan four dinners. The other three will be leftovers, toast and courage.|Give each weekday a theme. The Romans had gods for that, you have pasta.",
        "Keep it light: three or four meals you know well, and one list. What does everybody at home like?|You needn't plan it all. A few easy dinners and one quiet evening of leftovers is enough.",
        "Let's plan! Four dinners, one list, one trip to the shop!|Pasta Monday! Soup Tuesday! Give every day a theme and you're done!")),

    # the house
    ("How do I clean the bathroom quickly?|Tips for cleaning the bath|What helps against limescale?|my shower is full of limescale|Any quick way to get the bathroom clean?|i hate cleaning the shower, make it easier", (
        "Apply diluted vinegar or citric acid, leave it for fifteen minutes, and rinse. Do not use it on natural stone.|Wipe the shower dry after each use; this prevents most limescale.",
        "Spray on diluted vinegar, have a cup of tea, then rinse it off! Just don't use it on marble.|Pull a squeegee over the glass after each shower, then there's hardly any scale to scrub.",
        "Spray diluted vinegar, sit down for fifteen minutes, rinse. Housework should always contain that middle part, though never on marble.|Wipe the shower dry each time. Limescale is just water that refused to leave.",
        "One corner at a time is fine. Some citric acid can do the hard part while you rest; please open a window.|Go easy: a quick wipe after each shower saves the big scrub. Which part bothers you most?",
        "Vinegar and water on, fifteen minutes, rinse, sparkle! Just keep it off natural stone!|Squeegee after every shower! Thirty seconds, and no more scale!")),
    ("How do I get a red wine stain out?|I spilled wine on the tablecloth|Red wine on my shirt, help.|what removes wine stains|There's wine on the carpet, what now.|any trick against a wine stain", (
        "Blot it with a clean cloth, rinse with cold water, then treat it with stain remover. Do not rub.|Blot at once and dab with sparkling water; wash it as soon as the fabric allows.",
        "Blot it straight away, don't rub, and dab on cold or fizzy water!|Press a clean cloth on it first, then use cold water and a bit of stain remover. It's best when fresh.",
        "Blot, do not rub. Rubbing only introduces the wine to the rest of the fabric.|Cold water and blotting, at once. The wine is quick, so be quicker.",
        "It's only a stain, nobody is hurt. Blot it softly with a cloth and cold water, from the edge inwards.|No need to worry: dab, don't rub, and give the stain remover time to work. Was it a nice evening otherwise?",
        "Quick! Blot it, don't rub, cold water on top!|Stain rescue! Clean cloth, fizzy water, dab dab dab, then into the wash!")),
    ("How do I get grease out of clothes?|Grease stain on my trousers|What helps against oil stains?|i dripped oil on my blouse|Tip for a butter stain please.|there's a fat stain on my shirt", (
        "Apply a little washing-up liquid, leave it for ten minutes, then wash as the label allows.|Absorb the fresh fat with baking soda or cornflour, brush it off, and treat with dish soap.",
        "Rub in a drop of washing-up liquid, give it ten minutes, then wash it as usual!|Sprinkle on cornflour first, it'll soak up the fat, then use some dish soap.",
        "Washing-up liquid. Your shirt is, for the moment, a plate.|Cornflour first, dish soap second. The stain loses to anybody who can cook.",
        "That can usually be saved: a drop of washing-up liquid, ten minutes' patience, then the wash.|Don't fret; dish soap is gentle and takes most fat out. What is the fabric?",
        "Dish soap to the rescue! One drop, ten minutes, then wash!|Cornflour on, fat out! Then a bit of washing-up liquid, and it's as good as new!")),
    ("How do I tidy up when everything is a mess?|My room is chaos, where do I start|Tips for tidying.|i need to declutter and can't begin|What helps with a messy flat?|any plan for tidying up", (
        "Begin with the rubbish, then the dishes, then the clothes. Set a timer for fifteen minutes.|I recommend one surface at a time: clear it completely before you proceed to the next.",
        "Grab a bin bag and start with the rubbish, you'll see a difference in five minutes!|Pick one corner, set a timer for fifteen minutes, and don't look at the rest.",
        "Rubbish first, dishes second, clothes third. Archaeology comes last.|Set a timer for fifteen minutes. Even chaos needs a deadline.",
        "You don't have to do it all today. One bag of rubbish, then a rest; which corner bothers you most?|Start with the bed or the table, only that. A small clear place is calming.",
        "Timer on! Music on! Fifteen minutes of tidying, and go!|Bin bag in hand! Rubbish first, then dishes, and the rest looks half as bad!")),
    ("How do I get rid of things I don't need?|My wardrobe is too full|Tips for sorting out old clothes.|i can't throw anything away|what should I do with stuff i never use|any rule for what to keep", (
        "Give away what you have not used for a year; place doubtful items in a dated box.|I suggest three piles: keep, give away, and decide in three months.",
        "If you haven't worn it in a year, pass it on! Someone else will be glad of it.|Make three piles: keep, give away, not sure. Box up the not-sures and see if you'd notice.",
        "If you forgot that you own it, it will not mind leaving.|Keep what you use. The jeans from ten years ago are not waiting for you, they are only polite.",
        "Letting go takes time, so begin with what carries no memories. Is there something you'd gladly pass on?|Go slowly: a box for maybe, to be opened in three months, takes the pressure away.",
        "Out with it! Not used for a year? Somebody else will be delighted!|Three piles! Keep, give, maybe! Start with one drawer today!")),
    ("How do I get rid of bad smells in the fridge?|My fridge stinks|What helps against fridge smell?|tip for cleaning a fridge|The fridge smells funny, what now.|any home remedy for a smelly fridge", (
        "Remove spoiled food, wipe the shelves with warm water and vinegar, and place an open dish of baking soda inside.|Wash the shelves and the drain; a bowl of baking soda or ground coffee absorbs the rest.",
        "Chuck out what's gone off, wipe it with vinegar water, and leave a dish of baking soda in there!|Don't forget the drain hole at the back, it's often the culprit. Then pop in a bowl of coffee.",
        "Find the oldest box and do not open it. Then wipe with vinegar and put baking soda in.|Baking soda on the middle shelf. It listens and absorbs everything, like a good aunt.",
        "That happens in every kitchen. Take things out shelf by shelf, wipe with vinegar water, and let it air a little.|No shame in it; a small dish of baking soda overnight does a lot. When did you last have time to clear it?",
        "Everything out, vinegar water in, wipe, done! Fresh again!|Baking soda! One open dish overnight, and the smell is gone!")),
    ("How do I keep a plant alive?|Tips for houseplants|My basil always dies.|what's an easy plant for beginners|i kill every plant I own|any advice about watering plants", (
        "Water only when the top of the soil is dry, and choose a bright place.|Most house plants die of too much water; a spider plant or pothos forgives a great deal.",
        "Stick a finger in the soil: if it's dry, water it, if it isn't, leave it alone!|Get a spider plant, they're really hard to kill. A bright spot and a little water will do.",
        "Water less. More plants have drowned on windowsills than ever dried out.|Try a snake plant. It thrives on neglect, which makes it ideal for busy people.",
        "Don't blame yourself, most are only loved with too much water. Feel the soil first; where does it stand?|Begin with a forgiving one, a spider plant perhaps, and check the soil once a week.",
        "Finger in the soil! Dry means water, damp means hands off!|Get a spider plant! Tough, pretty, and it makes babies for the whole street!")),
    ("What can I grow on a balcony?|Ideas for balcony plants|I want to grow vegetables but have no garden.|which herbs are easy to grow|Any tip for a small balcony garden?|i only have a window box, what fits", (
        "Herbs such as chives and mint, lettuce, radishes and cherry tomatoes do well in pots.|I suggest cherry tomatoes in sun, or lettuce and mint in part shade. Pots need holes for drainage.",
        "Cherry tomatoes if it's sunny, mint and salad if it isn't!|Start with chives and radishes. They're quick, cheap and hardly need any room.",
        "Mint. It grows so readily that the question is soon how to stop it.|Radishes: ready within a month, for gardeners with the patience of a microwave.",
        "A pot of chives is a kind beginning, it comes back every year. Does your place get sun?|Start with one box of salad or herbs and watch what thrives; there's no hurry in gardening.",
        "Cherry tomatoes! Sun, water, a big pot, and you're snacking all summer!|Herbs! Chives, mint, parsley! Fresh greens right outside the window!")),
    ("What should I do in the garden in autumn?|Garden tips for October|How do I get the garden ready for winter?|what can i plant in autumn|i need a plan for the garden before winter|any advice for autumn gardening", (
        "Plant spring bulbs, rake leaves off the lawn, and protect tender pots from frost.|Tulips and daffodils go in now; leave some leaves under shrubs for hedgehogs and insects.",
        "Pop your tulip and daffodil bulbs in, and bring the tender pots inside before it's frosty!|Rake the leaves off the lawn, but leave a heap in a corner. The hedgehogs won't complain.",
        "Plant tulip bulbs now. In spring you will have forgotten, and it looks like a miracle.|Rake the lawn and leave a heap in the corner, so that laziness counts as hedgehog protection.",
        "A calm hour of planting bulbs is a gift to yourself in spring. Which flowers please you most?|Do a little on each dry day: leaves off the lawn, pots under cover. The garden may rest, and so may you.",
        "Bulbs into the ground! Tulips, daffodils, crocuses, and spring will be amazing!|Rake those leaves, save the pots from frost! Fresh air and golden light!")),
    ("How do I stop slugs eating my salad?|Slugs in my lettuce, help|What helps against slugs?|i want to keep snails out of the garden|Any tip against slugs without poison?|something eats my salad every night", (
        "Water in the morning instead of the evening, and collect slugs at dusk.|I recommend a raised bed or a slug collar, and few hiding places near the lettuce.",
        "Water in the morning, slugs can't stand a dry evening! And pick them off at dusk.|Put a board down overnight, lift it in the morning, and carry them off. It's simple, but it works.",
        "Water in the mornings. A slug without a wet road stays at home.|Lay out a board; at dawn the whole gang is asleep beneath it.",
        "It's sad to lose what you raised. Morning watering and a slug collar give the young plants some peace.|Try a board as a night shelter and carry them away, gently if you like. How big is your bed?",
        "Save the salad! Water in the morning and collect the slugs at dusk!|Slug collars! Raised beds! Dry evenings! The lettuce will make it!")),
    ("How do I pack for moving house?|Tips for moving|I'm moving next month and don't know where to begin.|what helps when packing boxes|i need a plan for moving day|any trick for moving flats", (
        "Start with what you use least, label every box with its room, and keep books in small boxes.|I recommend a separate bag for the first night: bedding, chargers, papers, and something to eat.",
        "Label each box with its room, and put books in small ones, your back will thank you!|Pack a first-night bag with sheets, chargers and snacks, so you're not digging in boxes at midnight.",
        "Books in small boxes. A big box of books is called furniture.|Label everything. A box marked misc is opened at the next move.",
        "It needn't all happen at once: one room a week, seldom-used things first. Is anybody helping you?|Pack a small bag of comforts for the first night, and allow yourself to leave the rest for tomorrow.",
        "New home, here you come! Label every box and start with the things you rarely use!|First-night bag! Sheets, chargers, snacks! Then let the move begin!")),
    ("How do I save energy at home?|Tips for a lower electricity bill|My heating bill is too high.|what uses the most power at home|Any easy way to save electricity?|i want to spend less on heating", (
        "Lowering the heating by one degree saves noticeably. Wash at thirty degrees and switch off standby devices.|Heating and hot water use most; shorter showers and sealed windows are the first steps.",
        "Turn the heating down one degree, you'll hardly notice, but your bill will!|Seal draughty windows, take shorter showers, and wash at thirty. It all adds up, you'll see!",
        "One degree less and a jumper. Wool needs no tariff.|Shorter showers. The best ideas come in the first four minutes anyway.",
        "Small steps count: one degree less in rooms you hardly use, and a warm blanket. Is there a draught somewhere?|No need to freeze; sealing the windows and washing at thirty already help.",
        "Heating one degree down! Jumper on! And there's money saved!|Kill the standby, wash at thirty, shorter showers! Every bit counts!")),

    # animals
    ("Name ideas for a cat?|What should I call my kitten|I need a name for my new cat.|we can't agree on a cat name|Give me some cat names.|any nice name for a ginger cat", (
        "I suggest Milo, Luna, Ginger or Felix. Short names with two syllables are easiest to call.|Possible names are Pepper, Oscar, Willow and Toffee.",
        "How about Biscuit, Pumpkin or Milo? Pick one you don't mind shouting down the street!|Ginger, Waffles or Simba! Let's see which one the cat turns round for.",
        "Call it whatever you like, say Marmalade. The cat will answer to the tin opener.|Professor Whiskers, or Toffee for short. Cats ignore both equally.",
        "Watch it for a day, the name often shows itself. Milo, Willow or Pumpkin, perhaps; which one sounds soft to you?|Something gentle like Luna or Maple would be sweet. There's no rush to decide.",
        "Pumpkin! Biscuit! Simba! There are so many good ones to try!|Marmalade! Or Milo! Say them out loud and pick the one that makes you grin!")),
    ("Name ideas for a dog?|What should we call our puppy|I need a good dog name.|give me some names for a dog|Our new dog has no name yet, ideas?|any short name for a puppy", (
        "I suggest Bella, Max, Rusty or Nell. Two syllables are easy to call.|Consider Bruno, Poppy, Scout or Hazel; avoid names that sound like a command.",
        "How about Scout, Poppy or Bruno? Try shouting it in the garden first!|Max, Hazel or Biscuit! Just don't take one that sounds like sit.",
        "Bruno, Scout or Duke. Anything dignified, so that the chewed slippers come as a surprise.|Kit would be fine, had it not sounded like sit. Try Rusty.",
        "Try a few softly and see the ears: Bella, Scout, Hazel. How would you describe the little one?|Take a day or two together, then choose; Poppy and Bruno are friendly names.",
        "Scout! Poppy! Bruno! Try them in the garden and watch that tail!|A puppy! How about Rusty, Bella or Max?!")),
    ("How do I teach a dog to sit?|Tips for training a puppy|My dog doesn't listen.|what's the first thing to teach a dog|Any advice on dog training?|i want to teach my puppy some tricks", (
        "Use small treats, reward at once, and practise for five minutes several times a day.|Hold a treat above the nose and move it back; reward the moment the dog sits.",
        "Hold a treat over its nose and move it back, then praise it the second it sits!|Keep it to five minutes at a time. Lots of treats, no shouting, and you'll get there.",
        "Pay in biscuits, promptly. The dog has a better union than most of us.|Five minutes, tiny treats, much praise. The dog will soon have you well trained.",
        "Be patient with each other: short lessons, a treat at once, and an end while it's still fun. How old is the dog?|Kindness works best. Reward the small successes and ignore the slips.",
        "Treats ready! Nose up, bottom down, and what a good dog!|Five minutes, three times a day, and loads of praise! You'll both get it!")),
    ("How do I keep my cat busy indoors?|My cat is bored|Toys for a cat that cost nothing.|ideas for playing with a cat|My cat scratches the sofa, what helps.|tip for an indoor cat", (
        "Two short play sessions a day, a scratching post beside the sofa, and a seat at the window help.|Provide a tall scratching post and cardboard boxes, and play with a string for ten minutes daily.",
        "Cardboard boxes! And put a scratching post right where it's scratching now.|Play with a string for ten minutes in the evening, it'll tire your cat out. A scratching post saves the sofa.",
        "A cardboard box. The expensive toy will be ignored, but its box adored.|Put a scratching post beside the sofa, and pretend that the sofa is the one you want scratched.",
        "A window seat, a scratching post and a little play each day make a calm cat. Is it alone a lot?|Try ten quiet minutes with a string before supper; it's good for you both.",
        "Box time! Cut two holes in a carton, and let the hunt begin!|A string, a scratching post, ten minutes of play! Happy cat, safe sofa!")),
    ("Why do cats purr?|What does it mean when a cat purrs|Tell me about purring.|do cats only purr when they're happy|My cat purrs all the time, why.|explain to me why cats purr", (
        "Cats mostly purr when at ease, but also to soothe themselves when unwell.|Purring usually signals comfort; a cat may also purr in pain or fear, so the situation matters.",
        "Mostly it's a sign that they're relaxed, but they'll purr to calm themselves, too!|It's usually comfort. If your cat purrs but won't eat or hides, have a vet look.",
        "Mostly from comfort, sometimes to calm themselves. It is a small engine with a sofa attached.|Because it works: they feel calm, and you do not dare to get up.",
        "Often it means that a cat feels safe with you. It may also soothe itself that way; does yours seem well otherwise?|It's mostly a sign of ease. If something else is different, a visit to the vet gives peace of mind.",
        "Mostly because they're relaxed! And sometimes to calm themselves, like a built-in lullaby!|Comfort! A purring cat on a lap usually feels wonderful! Some purr when ill, too!")),

    # gifts, parties, words for others
    ("What can I give my mum for her birthday?|Present for my mother please|Mothers day ideas.|I need a gift for my mom|Any idea for a small present for mum?|i never know what to give my mother", (
        "I suggest a framed photograph, a plant for her favourite window, or a lunch together.|A photo book or a voucher for an afternoon out is personal and not costly.",
        "Frame a photo of the two of you, that's hard to beat! A lunch out goes well with it.|How about a plant and a handwritten card? It's small, but she'll keep the card.",
        "A framed photo of yourself. Mothers never return those.|Cook dinner and wash up as well; she will think that there has been an exchange.",
        "Time with you may be the nicest gift: a walk, a cake, old photos. What does she like to do?|A letter with three memories of her costs nothing and means a lot.",
        "A photo book! All the best moments, and she'll go through it ten times!|Breakfast together! Flowers, cake and a long chat!")),
    ("What can I give someone who has everything?|Present for a man who wants nothing|Gift ideas that aren't stuff.|i need a gift and they own everything|Any idea for a present that isn't a thing?|what do you give people who say they need nothing", (
        "I suggest something to use up or to experience: good olive oil, concert tickets, a dinner.|Give time: an outing together or a homemade meal leaves nothing to dust.",
        "Give them something they can eat or do, like fancy cheese or a day out!|Tickets, a cooking class, a picnic with you; it doesn't take up shelf space.",
        "Cheese. Nobody ever said that they had all of it.|A donation in their honour: the only gift that never needs dusting.",
        "Perhaps an afternoon together, planned by you. What did you both use to do?|A letter, a walk or a homemade jam says that you thought of them, and that is enough.",
        "An adventure! Concert tickets, a boat trip, a cooking class!|Homemade treats! Jam, biscuits, chilli oil! Everybody has room for those!")),
    ("How do I plan a birthday party?|Ideas for my 40th birthday|I'm throwing a party, any tips.|what do i need for a birthday party at home|Give me a plan for a small party.|help me organise a birthday do", (
        "Fix the date and the number of guests first, then the food and the music. Invite three weeks ahead.|I recommend one simple dish for all, drinks for self-service, and a clear beginning and end.",
        "Send invites three weeks ahead, and make one big pot of something so you're not stuck in the kitchen!|Ask everyone to bring a dish. You'll have a buffet and hardly any work.",
        "One large pot of chilli, enough chairs, good music. Nobody remembers the napkins.|Let guests bring a dish each. Statistically it will be five potato salads, but with love.",
        "Make it as small as feels good: a few dear people, one pot of food. Whom would you like around the table?|Ask for help with the food, so that you can sit down as well. It's your day, too.",
        "Party time! Pick a date, send the invites, and put together the best playlist!|Potluck! Everybody brings a dish, you bring the cake! Candles on!")),
    ("Games for a children's party?|How do I keep six kids busy|What can children play indoors?|give me a game for kids on a rainy day|Any ideas for a kids' birthday game?|the children are bored, help|i need a game for the kids that needs no toys", (
        "I suggest a treasure hunt, musical statues or hide and seek.|Musical statues needs only music; a treasure hunt with picture clues occupies them for half an hour.",
        "Do a treasure hunt round the house, it's loads of fun and costs nothing!|Musical statues always works: when the music stops, they can't move.",
        "Sleeping lions: whoever lies still longest wins. The true winners are the parents.|A treasure hunt. Hide the treasure well, and hide yourself with a coffee.",
        "Build a den from blankets and chairs, it calms even wild ones. How old are they?|Start with musical statues, then something quiet such as drawing; that gives you a breather, too.",
        "Treasure hunt! Clues everywhere, prize at the end, off they go!|Musical statues! Music on, dance, freeze! Who wobbles first?!")),
    ("What can we do on a rainy day?|It's pouring and we're bored|Rainy Sunday ideas.|give me something to do indoors|Any idea what to do when it rains all day?|i'm stuck inside because of the rain", (
        "I suggest a board game, baking, a museum, or sorting old photographs.|A rainy day suits a long recipe, a film, or a walk in good waterproofs.",
        "Bake something and get the board games out, you've got all day!|Put on wellies and go anyway, it's fun, and the hot chocolate afterwards tastes twice as good.",
        "Bake a cake, so that at least something rises today.|Do a puzzle. By the time you find the last edge piece it will be summer.",
        "Let it be a slow day: tea, a blanket, and the book that has been lying there. What does you good?|You could cook something that takes hours and smells lovely. A day in can be a rest.",
        "Pillow fort! Films! Popcorn! Rain is the best excuse!|Wellies on, out into the puddles! And then hot chocolate!")),
    ("How do I write a birthday card?|What do I write in a card for a colleague|Card for a friend, what to write.|i never know what to write on cards|Give me a line for a birthday card.|any nice words for a greeting card", (
        "A good line is: Happy birthday, and all the best for the year ahead. One personal detail makes it complete.|Keep it to three sentences: a greeting, something you value in the person, and a wish.",
        "Try: Happy birthday! Hope there's cake, and a year as kind as you are.|Add one thing you've done together, then a wish for the year, and it's a great card.",
        "Try: Happy birthday, you are not older, merely a classic now.|Write: Congratulations on another lap around the sun, and at such an elegant speed.",
        "Write as you would speak: thank them for one real thing and wish them well. What do you value in the person?|Something simple: May your new year be gentle to you and full of good company.",
        "Try this: Happy birthday! May your year be as wonderful as your laugh!|Go with: Hip hip hooray! Here's to you and a fantastic year!")),
    ("I have to give a toast at a wedding|How do I write a toast|Tips for a short speech at a party.|what do i say in a toast|Any advice for a best man's speech?|i must say a few words at my sister's wedding", (
        "Keep it under three minutes: who you are, one story, one wish, then raise your glass.|I recommend a single short anecdote that honours the couple, and no joke that needs explaining.",
        "Tell one short story, wish them well, lift your glass, and sit down. Three minutes is plenty!|Say who you are, tell one sweet memory, then it's cheers. Don't read it all from your phone.",
        "One story, one wish, one glass. Nobody has ever complained that a toast was too short.|Three minutes at most. After that, the champagne and the audience both go flat.",
        "Speak from one true memory, slowly, and look at the couple. Which moment comes to mind first?|Nerves are fine, everybody there wishes you well. Write three sentences and breathe before the first.",
        "Cheers! One great story, one big wish, glasses up!|You've got this! Short, warm, true, and end with raised glasses!")),
    ("How do I apologise properly?|I need to say sorry to a friend|What's a good apology?|i hurt someone's feelings, what do i say|Give me a tip for saying sorry.|any idea how to make up after a quarrel", (
        "Name what you did, say that you are sorry, offer to put it right, and leave out the word but.|A sincere apology is specific and contains no excuse. Then give the other person time.",
        "Say what you did, say you're sorry, and skip the but!|Keep it simple: I'm sorry I did that, it wasn't fair, how can I make it right?",
        "Say sorry without the word but. Everything after it is a second offence.|Name the deed, say sorry, ask how to mend it. Flowers are punctuation, not text.",
        "It takes courage, so well done for thinking of it. Say plainly what you regret, then listen; what happened?|A quiet moment and honest words are enough. Give them time, even if the answer takes a while.",
        "Go for it! Say what you did, say sorry, and ask how to make it right!|A real sorry can turn things round! Be honest, leave out the but, and listen!")),
    ("How do I say no politely?|I can't say no to people|Tips for turning down an invitation.|i always say yes and regret it|Any phrase for declining nicely?|what helps with setting limits", (
        "Thank the person, decline in one sentence, and give no long excuse: thank you, but that does not suit me.|I recommend asking for time: let me check and tell you tomorrow. It avoids a hasty yes.",
        "Just say: thanks for asking, but I can't this time. You don't owe a long story!|Buy some time with let me check, then it's easier to say no tomorrow.",
        "Say: thank you, I cannot. It is a complete sentence and fits on a badge.|Answer tomorrow. A no needs one night to ripen.",
        "Your time matters as well. A kind short no, thank you, not this time is enough; whom is it hardest to refuse?|You may say no without a reason. Try it first with something small, and see that the sky holds.",
        "Practise it out loud: thanks, but no! Feels good, right?!|Short and kind! Thanks for asking, not this time! Done!")),
    ("How do I make small talk?|I never know what to say to strangers|Tips for chatting at parties.|what's a good question to start a conversation|i'm bad at small talk|any easy topic for small talk", (
        "Ask an open question about the occasion, for example how the person knows the host, then follow up.|I suggest topics such as food, travel and weekend plans; listen for a detail and ask about it.",
        "Ask how they know the host, then ask about whatever they say next. It's that simple!|Food, holidays, pets: you can't go wrong. People talk easily about what they like.",
        "Stand by the buffet and ask what is good. Conversation has run on cheese for centuries.|Ask about their pet. If there is none, you may discuss the one they would have.",
        "Many people feel awkward there. One curious question is enough, then simply listen; whom will you meet?|You don't have to be interesting, only interested. Ask what the best part of their week was.",
        "Ask them the best thing that happened this week! People light up!|Start with the food! Then pets, then holidays, and off you go!")),
    ("How do I make friends in a new city?|I'm new here and know nobody|Tips for meeting people as an adult.|where can i meet new people|Any idea for finding friends after moving?|i want to make more friends", (
        "Join something weekly, such as a sports club, choir or course. Seeing the same people regularly matters most.|I suggest volunteering or an evening class; then invite one person for coffee.",
        "Join a weekly class or club, you'll see the same faces and it gets easy!|Say yes to invites for a month, and ask one person out for a coffee. It's how most friendships start.",
        "Join a choir. Nobody stays a stranger after hearing each other miss the high note.|Go to the same place every week. Friends are mostly people who failed to avoid each other.",
        "Starting over takes courage, so be patient. A weekly course or club makes it easier; what do you like doing?|One small step is enough: a hello to a neighbour, a class near you. Friendship grows slowly.",
        "Join a club! Climbing, choir, quiz night, whatever excites you!|Say yes to everything this month! New faces, new stories!")),
    ("How do I deal with noisy neighbours?|Next door's music is too loud|Tips for talking to a loud neighbour.|what can i do about noise from upstairs|i can't sleep because of the people next door|any polite way to ask neighbours to be quiet", (
        "Speak to them calmly in the daytime and suggest specific quiet hours. Earplugs help until then.|I recommend a friendly conversation first, then a note, then the landlord.",
        "Knock when it's calm, say what you hear and when, and agree on a time for quiet!|They often don't know how thin the walls are. A friendly chat by day works best, and earplugs by night.",
        "Ring in the daytime with a smile. Banging on the ceiling only adds a drummer.|Offer biscuits and a curfew. Few people are loud with a full mouth.",
        "Lack of quiet wears one down. A friendly word by daylight often helps, and earplugs tonight; how long has it lasted?|Choose a calm moment and tell them how it reaches you. Most people don't know.",
        "Go and say hello in daylight! A friendly chat fixes more than you'd think!|Earplugs tonight, a talk tomorrow! Be kind, be clear, agree on a time!")),
    ("How do I get to know my neighbours?|Ideas for meeting the neighbours|I just moved in and want to say hello next door.|any tip for being a good neighbour|i've never spoken to the people next door|what can i bring to my new neighbours", (
        "Ring the bell, introduce yourself, and bring something small such as biscuits.|I suggest greeting everyone in the hallway and offering to accept parcels.",
        "Knock with a plate of biscuits and say hi, it's an easy start!|Offer to take in their parcels. It's a small thing, and you'll get chatting.",
        "Bring cake. A neighbour with your plate has to come back.|Accept their parcels. In three weeks you will know everybody and their shoe size.",
        "A smile in the stairwell is a fine beginning. Would ringing with some biscuits feel all right?|No need to be quick; a hello today and a few words next week grow into something.",
        "Cookies! Ring the bell! Say hello! Neighbours made easy!|Introduce yourself today! A smile, some cake, and the whole house knows you!")),

    # learning and exams
    ("How do I study for an exam?|Tips for exam preparation|I have a big test in three weeks.|what's the best way to revise|i never know how to start revising|give me a plan for studying", (
        "Divide the material over the days, and test yourself instead of only rereading.|I recommend short sessions, old exam papers, and repetition after one day and after one week.",
        "Split it into small chunks and quiz yourself, that sticks better than reading it again!|Do old exam papers. They'll show you fast what you don't know yet.",
        "Test yourself. Rereading feels like learning, the way watching sport feels like exercise.|A little every day. The night before is for sleeping, whatever the legends say.",
        "One small chapter a day is a calm way through, with real breaks. Which part worries you most?|Be patient with yourself: explain it aloud in your own words, then rest. Sleep is part of studying.",
        "You can do this! Small chunks, daily quizzes, and a tick for every one done!|Flashcards! Old papers! A bit each day, and you'll walk in prepared!")),
    ("How do I stay calm in an exam?|I panic in tests|What helps against exam nerves?|my mind goes blank in exams|Tip for being less nervous before a test.|i'm scared of my oral exam", (
        "Breathe out slowly, read all the questions first, and begin with the easiest one.|If your mind goes blank, put down the pen, take three slow breaths, and note any keyword you recall.",
        "Start with the question you like best, it'll get you going!|Take three slow breaths, longer out than in. Then just write the first thing you know, and you're off!",
        "Begin with the easiest question. Confidence is just a few right answers in a row.|Breathe out slowly. The paper is more afraid of your pen than you are of it.",
        "Nerves only show that it matters to you. Breathe out longer than in, and start with what you know.|Be kind to yourself before it: some sleep, some breakfast, slow breaths. Would saying it aloud to somebody help?",
        "You know more than you think! Deep breath, easiest question first, go!|Slow breath out! Pick the question you know best, and off you go!")),
    ("How do I concentrate better?|I get distracted all the time|Tips for focus.|what helps when i can't concentrate|Any trick for staying focused?|I can't focus on my homework", (
        "Put the phone in another room and work for twenty-five minutes on one task only.|I recommend a clear desk, one written goal, and a short break after each session.",
        "Phone in another room, timer on twenty-five minutes, and just one thing!|Jot stray thoughts on a slip of paper and carry on. They won't run away.",
        "Send the phone to another room. It will cope, and in twenty-five minutes so will you.|One task at a time. Multitasking is the art of spoiling several things at once.",
        "It's harder some days, so go in small steps: ten quiet minutes, then a pause. What keeps pulling you away?|Clear a little space, put the phone away, and be gentle when your thoughts wander; just lead them back.",
        "Phone away! Timer on! Twenty-five minutes of pure focus, go!|One task, one timer, one reward at the end! You've got this!")),
    ("How do I remember things better?|My memory is awful, any tips|Trick for remembering names.|how do i learn facts by heart|What helps with forgetting?|i forget everything I read", (
        "Repeat it aloud, link it to a picture, and recall it again the next day.|I recommend retelling it in your own words shortly afterwards; recall strengthens memory.",
        "Say it aloud and tie it to a silly picture, it really sticks!|Tell somebody about it the same day. If you can explain it, you won't lose it so fast.",
        "Make a ridiculous picture of it. The brain forgets facts but never an elephant in slippers.|Repeat it tomorrow and next week. Memory is like a cat: it comes if called often enough.",
        "Everybody forgets, so don't worry. Say it aloud, picture it, and come back to it tomorrow.|Write it by hand and go over it before bed. Has it been a tiring time lately?",
        "Picture it! The sillier, the better! Then say it aloud tomorrow!|Repeat, repeat, repeat! Today, tomorrow, next week, and it's yours!")),
    ("How do I learn a language?|Tips for learning Spanish|I want to learn French, where do I start.|what's a good way to learn new words|i keep giving up on learning italian|any advice for a language beginner", (
        "Fifteen minutes daily are better than two hours on Sunday. Begin with the hundred commonest words.|I recommend whole phrases instead of single words, and speaking from the first week.",
        "Do fifteen minutes every day and learn whole phrases, you'll chat much sooner!|Stick notes on things at home: door, mirror, fridge. You'll learn them without trying.",
        "Label the whole house. By spring you will be fluent in furniture.|Fifteen minutes daily, mistakes included. Children do it for years and get applause.",
        "Little and often is kindest: ten minutes a day, and mistakes are welcome. What draws you to the language?|Begin with phrases you would really use, and listen to songs you like. It may take its time.",
        "Fifteen minutes a day! Songs, phrases, films, and out loud!|Start today with hello, thank you and a coffee please! You're on your way!")),
    ("How do I learn an instrument as an adult?|Tips for practising piano|I want to learn guitar.|what's an easy instrument to start with|i never practise enough|am I too old to start the violin", (
        "Age is no obstacle. Practise fifteen minutes daily, slowly, and repeat the difficult bar rather than the whole piece.|A ukulele or keyboard is easy to start with; short daily practice is the key.",
        "You're never too old! Ten minutes a day beats an hour on Sunday.|Keep it out of its case, so it's easy to pick up. A ukulele's great for starters.",
        "Leave the instrument out of its case. Nobody practises what is locked in a coffin.|Ten minutes a day, slowly. The neighbours also prefer ten minutes.",
        "It's never too late, and slow is fine. Ten minutes a day with a simple tune; which song would please you?|Be patient with your fingers, they learn overnight. Play the hard bar slowly, then something easy as a reward.",
        "Never too late! Ten minutes a day, and soon there's a tune!|Grab it and play! Three chords on a ukulele, and you have a hundred songs!")),
    ("How do I read more books?|I want to read more|Tips for getting back into reading.|i never finish a book|What helps me read instead of scrolling?|any trick to read every day", (
        "Read ten pages before bed and keep the book where the phone used to lie.|I recommend abandoning books that bore you after fifty pages; finishing is not a duty.",
        "Swap the phone for a book on your bedside table, ten pages a night!|Don't force a dull one. Put it down after fifty pages and pick something fun.",
        "Ten pages before bed. In a month that is a book, or a very heavy pillow.|Give up on dull books. Life is short and so are the good ones.",
        "Ten quiet pages in the evening are enough, and any book counts. What did you once read with pleasure?|Reading may be slow. Put the phone away, make some tea, and let a chapter be a rest.",
        "Ten pages a night! That's about a dozen books a year!|Bored? Next book! Grab one you can't put down!")),
    ("How do I write a good essay?|I don't know how to begin my essay|Tips for writing a school paper.|what should be in an introduction|i have an essay due and a blank page|any advice on structuring an essay", (
        "Write your main claim in one sentence, then three points that support it; write the introduction last.|I recommend an outline first: question, three arguments with evidence, and a conclusion.",
        "Put your main point in one sentence and list three reasons, then it nearly writes itself!|Skip the intro for now. It's easier once you know what you've said.",
        "Start in the middle. The introduction is easier to write once there is something to introduce.|One claim, three reasons, one ending. Even sonnets work with a plan.",
        "A blank page scares many people. Write three rough sentences about what you think, they may be bad at first.|Go step by step: question, three points, ending. What's the topic about, in your own words?",
        "Blank page, beware! One claim, three reasons, go!|Start with the part you know best! The introduction can come last!")),

    # work
    ("How do I prepare for a job interview?|Tips for an interview|I have an interview on Tuesday.|what should I say in a job interview|i'm nervous about a job interview|any advice on interviews please", (
        "Prepare three examples of your work, read about the employer, and bring two questions of your own.|I recommend rehearsing a short introduction aloud and arriving ten minutes early.",
        "Have three short stories ready about things you've done well!|Read up on them, practise out loud, and bring a question or two. You'll do fine.",
        "Prepare three stories of success. When asked for a weakness, chocolate is not the answer.|Bring questions of your own. They are being interviewed too, they just have the better chairs.",
        "It's natural to be nervous. Three examples from your work and a slow breath before the door; which one makes you proud?|Practise aloud with somebody kind, and lay out your clothes the evening before. That gives some calm.",
        "You've got this! Three great examples, two smart questions, one big smile!|Rehearse out loud, get there early, and show them what you can do! Good luck!")),
    ("How do I give a good presentation?|Tips for presenting|I have to present my project.|i get stage fright before talks|What makes a good talk?|any advice for slides and speaking", (
        "State one main message, use few words per slide, and rehearse aloud twice.|I recommend learning the first two sentences by heart; the beginning is the hardest part.",
        "Know your first two sentences by heart, then it'll flow!|Use fewer words on your slides, and practise out loud at least twice. It's worth it.",
        "Few words per slide. If they can read it all, they can stay at home.|Learn the first sentence by heart. After that it is too late to flee, so you calm down.",
        "Stage fright is common and fades after the first minute. Breathe out, find a friendly face, begin slowly.|Practise it once for somebody you trust. Which part of it do you know best? Begin there.",
        "The stage is yours! One big message, few words, lots of practice!|Learn your opening by heart! Stand tall, smile, go!")),
    ("How do I write a good email?|Tips for work emails|My emails are too long.|how do i start an email to someone I don't know|What's a good subject line?|any advice for writing to my boss by email", (
        "Put the request in the first sentence and the topic with a date in the subject line.|I suggest Dear with the surname, one matter per email, and a clear question at the end.",
        "Say what you need in the very first line, and keep it to five sentences!|Use a subject line that says it all, like meeting on Tuesday. It'll get read sooner.",
        "Put the request first. Nobody has ever scrolled down with joy.|Five sentences are plenty. After that it is a novel with an attachment.",
        "Write as you would say it kindly in person, with the request first. Who is it for?|Don't worry about fine words: a greeting, the point, a thank you. Read it once aloud before you send it.",
        "Short and clear! The request on top, a thank you at the end, send!|Subject line first! Say exactly what it's about, and you'll get answers fast!")),
    ("My inbox is overflowing|How do I get my inbox under control|Tips for too many emails.|i have 4000 unread emails|What helps with email overload?|any system for sorting mail", (
        "Read mail at two or three fixed times a day, and unsubscribe from every newsletter you do not read.|Archive everything older than a month; then answer at once whatever takes two minutes.",
        "Archive everything that's older than a month, it's still there if you need it!|Check it just three times a day, and unsubscribe from the stuff you don't read.",
        "Archive all that is older than a month. Whoever needed you has grown up since.|Unsubscribe from ten newsletters. They will send a farewell mail each, and then peace.",
        "That can weigh on one. Archive the old pile in one go, then look only at this week; what's truly urgent?|You needn't answer everything today. Two short times a day for mail leave room to breathe.",
        "Select all, archive, fresh start! Then two email times a day!|Unsubscribe! Unsubscribe! Unsubscribe! Ten newsletters less by tonight!")),
    ("How do I make meetings shorter?|Our meetings go on forever|Tips for running a meeting.|what makes a good meeting|i have to lead a meeting tomorrow|any idea for better team meetings", (
        "Send an agenda beforehand, set an end time, and close with who does what by when.|I recommend twenty-five minutes as the standard and inviting only those who are needed.",
        "Set a goal and an end time, and stick to it!|Ask first what you'd like to have decided by the end. It keeps everyone on track.",
        "Remove the chairs. Agreement is reached at the speed of tired feet.|Set an end time and an agenda. Otherwise the meeting feeds on biscuits and grows.",
        "A clear goal and a calm end give everyone ease. Let the quiet ones speak as well; what must be decided?|Three points on a slip of paper are enough to lead it. Nobody expects you to be perfect.",
        "Agenda out, timer on, decisions made! Twenty-five minutes, done!|One goal! One end time! And a clear list of who does what!")),
    ("How do I stop procrastinating?|I keep putting things off|Tips against procrastination.|what helps when i can't get started|i do everything except what I should|any trick for starting a boring task", (
        "Commit to five minutes of the task only; starting is the hardest part.|I recommend dividing it into a first step so small that it takes two minutes.",
        "Just do five minutes! You can stop then, but you often won't.|Make the first step tiny, like opening the file. It's much easier from there.",
        "Do five minutes only. It is a trick, and it works even when you know it.|Start with the smallest bit. Alternatively clean the oven first, as everybody else does.",
        "It happens to everyone, so don't scold yourself. What would be the tiniest first step?|Five kind minutes, then a rest. Often the task is smaller than the worry about it.",
        "Just five minutes of it! That's all! Ready, set, go!|Pick the tiniest step and do it right now! You'll be rolling in no time!")),
    ("How do I make a good to-do list?|My to-do list is too long|Tips for to-do lists.|i never finish my list|What's a good way to plan my day?|any system for my tasks", (
        "Select three tasks for the day; everything else goes on a second list.|Begin each item with a verb and make it small enough to finish in an hour.",
        "Pick just three things for today and park the rest on another list!|Write small steps, like call the dentist, not sort my life out. They're easier to tick off.",
        "Three items a day. A list of thirty is not a plan, it is a museum.|Write down something you have done, and tick it. Momentum forgives a little cheating; then choose three tasks.",
        "Three things are plenty for one day. Which of them would bring most relief?|Let the list be short and kind: small steps, and something pleasant among them.",
        "Top three! Write them down, tick them off, celebrate!|Tiny tasks, big ticks! Three for today, the rest can wait!")),
    ("How do I make a difficult decision?|I can't decide between two options|Tips for deciding.|i keep going back and forth|What helps when I can't make up my mind?|any method for a hard choice", (
        "Write down the criteria that matter, rate both options, and set a date for the decision.|I suggest asking which choice you would regret less in a year.",
        "Flip a coin, and notice which side you're hoping for!|Make a list of pros and cons, sleep on it, and decide tomorrow. It doesn't need to be perfect.",
        "Flip a coin. While it is in the air you will know, so you can keep the coin.|Ask which one you would regret less in a year. Your future self has time to complain.",
        "Take your time; write down what matters most to you. What would you tell a friend in your place?|Sleep on it, and listen to what eases you when you imagine it done.",
        "Flip a coin! While it spins, your gut will tell you!|Pros, cons, one night's sleep, decide! You can do it!")),
    ("How do I stay motivated?|I've lost my motivation|Tips for keeping at it.|i always give up after two weeks|What helps to stick to a habit?|any trick for building a habit", (
        "Make the habit small, link it to a fixed time, and mark each day on a calendar.|I recommend never missing twice in a row; a single gap does little harm.",
        "Keep it tiny and do it right after something you always do, like brushing your teeth!|Missed a day? It's fine, just don't miss two. A calendar with crosses helps, too.",
        "Mark each day with a cross. Soon you will go on merely so as not to spoil the pattern.|Make it ridiculously small. Nobody has ever failed at one press-up, except in the first week of January.",
        "Losing steam is human. Make it smaller, and be kind on the days it doesn't work; what was your reason at the start?|One little step at a fixed hour is enough. A missed day is only a pause.",
        "Tiny steps, every day! And a big cross on the calendar!|Keep that streak alive! Missed one? Never mind, back on it tomorrow!")),
    ("How do I ask for a pay rise?|I want more money at work|Tips for salary talks.|how do i ask my boss for a raise|What should I say to get a raise?|any advice before I talk about my pay", (
        "Ask for a meeting, list your results with figures, and name a specific sum first.|I recommend researching usual salaries in your field and practising your request aloud.",
        "List what you've achieved with numbers, and say a clear figure!|Book a proper chat with your boss, don't do it in the corridor. Practise it aloud first.",
        "Name a figure and then be silent. Silence is the only speaker nobody interrupts.|Bring results in numbers. Bosses read figures more fluently than sighs.",
        "It's fair to ask. Write down three things you did well this year; which one are you proudest of?|Choose a calm moment, speak slowly, and remember that a no today needn't be a no for ever.",
        "Go for it! Three big results, one clear number, head high!|You've earned the talk! Figures ready, practise aloud, and ask!")),

    # money
    ("How can I save money?|Tips for saving|I never have anything left at the end of the month.|what's an easy way to save|i want to put money aside|any idea for spending less", (
        "Transfer a fixed sum to savings on payday, before spending anything.|I recommend cancelling unused subscriptions and waiting a day before every larger purchase.",
        "Move a bit to savings on payday, then you won't miss it!|Cancel what you don't use, and sleep a night on anything pricey. It's surprising how much stays.",
        "Save on payday. Money left until the end of the month has heard of other plans.|Wait a day before buying. Half of what one needs is forgotten by breakfast.",
        "Even a small sum counts, on payday, quietly by itself. What are you saving for?|Go gently: one subscription less, a lunch from home now and then. It adds up without hurting.",
        "Payday? Savings first! Even ten a month, starting now!|Cancel those unused subscriptions today! That's money saved every month!")),
    ("How do I make a budget?|I lose track of my spending|Tips for budgeting.|what's a simple budget|i don't know where my money goes|any method to plan my monthly money", (
        "Note all spending for a month, then set limits. A common guide is half for needs, thirty percent wants, twenty percent savings.|List income and fixed costs first; what remains, divide by four for a weekly amount.",
        "Write down everything you spend for one month, you'll spot the leaks right away!|Take off rent and bills, split what's left by four, and that's your week's money.",
        "Write down every purchase for a month. The culprit is usually small, daily, and made of coffee.|Subtract the bills, divide by four, and meet the person you can afford to be each week.",
        "Start without judging: one month of just noting it down. Is money a worry at the moment?|A slip of paper is enough: what comes in, what must go out, what's left for each week.",
        "Let's do it! Income, minus bills, divided by four, that's your weekly budget!|Track every purchase for a month! You'll be amazed where it goes!")),
    ("How do I spend less on groceries?|Food is so expensive now|Tips for cheap shopping.|i spend too much at the supermarket|What helps to save on food?|any advice for a smaller food bill", (
        "Plan the meals, shop with a list, and compare the price per kilo.|I suggest seasonal vegetables, own brands, and more beans and lentils.",
        "Make a list and never shop hungry, it's a real difference!|Try own brands and frozen veg. They're cheaper and just as good.",
        "Never shop hungry, and bring a list. The stomach cannot count.|Look at the bottom shelf. The cheap goods live there, and the knee bends are free.",
        "Prices weigh on many people now. A plan for four dinners and a list help; what do you cook most often?|Small changes are enough: lentils twice a week, fruit in season, own brands.",
        "List in hand! Tummy full! Off to the shop!|Beans, lentils, frozen veg! Cheap, tasty, and so many recipes!")),

    # phone and calm
    ("How do I spend less time on my phone?|I scroll too much|Tips against phone addiction.|i'm always on my phone, what helps|Any trick for less screen time?|give me an idea to put the phone away", (
        "Switch off notifications and charge the phone outside the bedroom.|I recommend removing the most tempting app from the first page and setting a daily limit.",
        "Turn off notifications and charge it in the hall, you'll feel the difference!|Set the screen to grey, it's way less tempting. And leave it in your bag at meals.",
        "Set the screen to grey. Suddenly the world outside has the better graphics.|Charge it in the kitchen. It will learn independence, and so will you.",
        "It's made to be hard to put down, so don't blame yourself. When do you reach for it most?|Begin with one phone-free hour, perhaps at supper, and put something pleasant within reach instead.",
        "Notifications off! Phone in the hall! Hello, free evening!|One hour without it tonight! Book, walk, bath, anything you fancy!")),
    ("How do I become more patient?|I lose my patience so fast|Tips for staying calm with kids.|i snap at people, what helps|Any trick for not losing my temper?|give me something to calm down quickly", (
        "Breathe out slowly and count to ten before you answer; leave the room briefly if need be.|I recommend noticing early signs such as a tight jaw, and pausing at that point.",
        "Count to ten and breathe out slowly before you answer, it really helps!|Step outside for a minute when you feel it coming. It's better than a word you'd regret.",
        "Count to ten. At seven one usually forgets what the noise was about.|Leave the room for a minute. Most fires go out when the wind goes elsewhere.",
        "It's human to run out of it. A slow breath, a sip of water, a minute alone; are you getting enough rest?|Be gentle with yourself first. Three long breaths out, then speak softly.",
        "Deep breath in, long breath out! And again! Better already!|Pause, count to ten, shake it off! You can do this!")),
    ("How do I relax after work?|I can't switch off in the evening|Tips for winding down.|what helps to calm down after a long day|i keep thinking about work at night|any ritual for ending the workday", (
        "Write down the first task for the next day, close the laptop, and take a short walk.|I suggest a clear ritual, such as changing clothes and leaving work messages off.",
        "Jot down tomorrow's first job, shut the laptop, and go round the block!|Change your clothes and turn work messages off. It tells your head it's over.",
        "Write tomorrow's task on paper. Paper lies awake so that you need not.|Change into soft trousers. No urgent matter has ever been settled in soft trousers.",
        "The day has asked enough of you. A warm shower, a little walk, and the worries on paper; what weighs on you?|Let the evening be slow: soft light, some music, no messages. Tomorrow can have its turn.",
        "Laptop shut! Shoes on! Ten minutes outside, and the evening is yours!|Music up, work off! Dance through the kitchen for one song!")),
    ("How do I start meditating?|Tips for meditation|I can't sit still and meditate.|what's a simple breathing exercise|i want to try mindfulness|any easy exercise for a calm mind", (
        "Sit for three minutes, count each breath from one to ten, and start again when distracted.|Breathe in for four counts and out for six; repeat it ten times.",
        "Just sit for three minutes and count your breaths, it's fine if your mind wanders!|Breathe in for four, out for six, ten times. You'll notice your shoulders drop.",
        "Count your breaths to ten. You will reach three, think of lunch, and begin again; that is the exercise.|In for four, out for six. It is cheaper than a retreat and closer to the fridge.",
        "There's no wrong way. Sit comfortably, follow three breaths, and gently come back when thoughts arrive.|Try breathing in for four and out for six for a minute. How does your body feel now?",
        "Three minutes! Sit, breathe, count to ten, that's all!|In for four, out for six! Ten times, and feel the calm arrive!")),
    # travel and weather
    ("How do I pack light?|Tips for packing a suitcase|I always pack too much.|what do i need for a weekend trip|Any packing trick for hand luggage?|give me a packing tip", (
        "Lay everything out, remove a third, and roll the clothes instead of folding them.|I recommend two pairs of trousers, clothes that all match, and a written list.",
        "Roll your clothes, and leave out whatever's just in case!|Pick colours that all go together, then you'll need half as much.",
        "Lay it all out, then take half the clothes and twice the socks.|Roll the shirts. And the fourth pair of shoes will have a fine holiday at home.",
        "A small list calms the nerves: papers, medicines, charger first, the rest can be bought. Where is it going?|Take what you're comfortable in, and remove three things. You'll be lighter in every sense.",
        "Roll it, don't fold it! So much space!|Make a list! Cut it by a third, zip it up, and off you go!")),
    ("I'm afraid of flying|What helps against fear of flying|Tips for a nervous flyer.|i have my first flight on Friday and i'm scared|How do I stay calm on a plane?|any advice against panic on planes", (
        "Choose a seat over the wings, where it is calmest, and breathe out slowly during turbulence.|Flying is among the safest ways to travel. Tell the crew that you are nervous; they know how to help.",
        "Sit over the wing, it's bumpier at the back, and bring music or a film you know by heart!|Tell the crew you're nervous, they'll look after you. Long, slow breaths out help as well.",
        "Sit over the wings. Turbulence is only a bumpy road without the potholes being anybody's fault.|Watch the crew: as long as they pour coffee, nothing is wrong but the coffee.",
        "Many feel that way, and it's all right to tell the crew. Slow breaths and something familiar to hear may help.|Be gentle with yourself: a seat over the wing, a warm scarf, a long breath out. What frightens you most about it?",
        "You can do this! Seat over the wing, headphones on, long breath out!|Planes are built for bumps! Bring your favourite film and breathe nice and slow!")),
    ("What can I do on a long train ride?|Tips for train trips|i have six hours on a train, ideas|what should I take on a train journey|I get bored on trains.|any advice for a long train journey", (
        "Download a book or podcast beforehand, and take water, a snack and a power bank.|I suggest a seat at a table, a book, and a short walk through the train each hour.",
        "Pack snacks, water and a good book, and download things first, as there's often no signal!|Get a window seat and a podcast. It's a nice chance to do nothing.",
        "Bring a thick book. After two hours the landscape starts to repeat itself, especially the cows.|Pack twice the snacks. Hunger on trains begins at departure.",
        "It can be a gift of quiet hours: a book, a blanket, the view. Is there something you never find time for?|Take water, something to eat and a warm layer, and walk a little now and then.",
        "All aboard! Pack snacks, a playlist, and grab that window seat!|Hours and hours of freedom! Download films, bring a book, enjoy the view!")),
    ("How do I get over jet lag?|Tips against jet lag|I fly to New York tomorrow, what helps with the time change.|i'm jet-lagged|What can I do about jet lag?|any trick for a new time zone", (
        "Adopt the local time at once, seek daylight, and drink enough water.|I recommend staying awake until the local evening; a nap should not exceed twenty minutes.",
        "Get out in the daylight and stay up till it's bedtime there!|Set your watch to the new time on the plane, and don't nap longer than twenty minutes.",
        "Go outside at once. The sun is the only local who will set your clock for nothing.|Stay up until the local bedtime. Until then you are a sleepwalker with luggage.",
        "Give your body a few days, about one for each hour. Daylight, water and light meals make it easier.|Go softly on the first day: a walk in the light, an early supper. Have you planned some rest?",
        "Straight out into the sun! It resets your clock!|Stay up till bedtime, lots of water, lots of light! You'll adjust fast!")),
    ("What helps against travel sickness?|I get sick in the car|Tips for car sickness.|my kid throws up on bus rides|i feel ill when reading in a car|what can I do against seasickness", (
        "Look at the horizon, sit in front or in the middle, and avoid reading. A pharmacist can advise on tablets.|Fresh air, small dry snacks such as crackers, and a view ahead usually help.",
        "Look far ahead, open a window, and put the book away, it'll ease!|Nibble on crackers or some ginger. If that isn't enough, ask at the pharmacy.",
        "Look at the horizon. It is the only thing on board that keeps still.|Put the book down. The ear and the eye are quarrelling about whether you move; let the window decide.",
        "That's a miserable feeling. Fresh air, eyes on the horizon, and a stop now and then; how long is the journey?|Go gently: a light meal beforehand, a seat in front, some ginger. A pharmacist can help with more.",
        "Eyes on the horizon! Window open! It gets better quickly!|Ginger and crackers! Front seat, fresh air, no books!")),
    ("What should I wear when it's ten degrees?|how do i dress for autumn weather|What clothes for chilly weather?|tips for dressing when the weather keeps changing|I never know what to put on in spring.|it's cold in the morning and warm at noon, what do I wear", (
        "Wear layers: a shirt, a jumper and a light windproof jacket.|I recommend layers that can be removed, and a scarf, which weighs little and warms much.",
        "Go for layers: T-shirt, jumper, light jacket, then you're ready for anything!|Take a scarf. It's warm in the morning and fits in your bag at noon.",
        "Dress like an onion: layers, and someone might cry if you take off too many.|Layers. The weather changes its mind, so dress as if you could too.",
        "Several thin layers keep you comfortable, and a scarf against the wind. Do you get cold easily?|Take a light jacket along, just in case; it's easier to take something off than to be cold.",
        "Layers! T-shirt, jumper, jacket, and you're ready for all of it!|Scarf on! Jacket over! Peel it off when the sun comes out!")),
    ("How do I stay cool in a heatwave?|My flat is too hot|Tips for hot days.|i can't sleep because it's so hot|What helps against the heat?|any trick without air conditioning", (
        "Keep windows and curtains closed by day, air at night, and drink plenty of water.|I recommend cool water on the wrists, light meals, and rest during the hottest hours.",
        "Close the curtains all day and open everything at night, it makes a big difference!|Hold your wrists under cold water and don't forget to drink. A damp cloth helps, too.",
        "Shutters closed by day, open by night. Live like an owl until it rains.|Cold water on the wrists. The fridge door is no air conditioner, however long one stands there.",
        "Heat is hard on the body, so go slowly, drink often, and rest at noon. Are you sleeping at all?|A damp cloth on the neck and a darkened room bring relief. Look after older neighbours too, if you can.",
        "Curtains shut by day, windows wide open at night! And water, water, water!|Cold footbath! Wrists under the tap! Watermelon! Ahh!")),
    ("How do I keep warm in winter?|My feet are always cold|Tips for cold days.|i'm freezing in my office|What helps against cold hands?|any trick to stay warm outside", (
        "Wear several thin layers, wool socks and a hat, and move regularly.|I suggest a hot drink, a hot-water bottle, and dry shoes with room for the toes.",
        "Put on wool socks and a scarf, and keep moving, it warms you quicker than tea!|Shoes mustn't be too tight; cold toes need room. A hot-water bottle's great as well.",
        "Wool socks. Fashion is silent on them, but toes are not.|Move. Ten squats are the central heating one carries around.",
        "Wrap up well: wool, layers, something hot to hold. Is it cold at home, or only outside?|A hot-water bottle and thick socks are a small comfort. If hands or feet stay numb, ask a doctor.",
        "Wool socks! Hat! Hot chocolate! Winter, come on!|Jump up and down! Ten squats, a hot tea, and you're toasty!")),
    ("How do I fix a flat bike tyre?|My bike has a puncture|Tips for repairing a bicycle tube.|i got a flat tire on my bike|what do i need to mend a puncture|how do you patch an inner tube", (
        "Take out the tube, find the hole in water, roughen, glue, let it dry, then press on the patch.|You need tyre levers, a patch kit and a pump; check the tyre for glass before refitting.",
        "Lever off the tyre, pump up the tube and hold it in water; where it bubbles, that's your hole!|Roughen, glue, wait till it's dry, patch on. And don't forget to look for the bit of glass.",
        "Find the bubbles in a bowl of water, patch, pump. And remove the nail, unless you enjoyed it.|Glue, then wait five minutes before the patch. The waiting is the part everyone gets wrong.",
        "Take it step by step: tube out, find the hole in water, let the glue dry. Have you a patch kit at hand?|No need to hurry; most punctures take half an hour the first time, and a bike shop does it too.",
        "You can fix it! Tube out, into the water, follow the bubbles!|Patch kit ready! Roughen, glue, wait, press! And back on the road!")),
    ("How do I look after my bike?|Tips for bike care|My bicycle chain squeaks.|what should i check on a bike|How often should I oil my bike chain?|any advice for getting a bike ready for spring", (
        "Pump up the tyres, clean and oil the chain, and test brakes and lights.|I recommend a few drops of chain oil every month; wipe off the excess with a cloth.",
        "Wipe the chain, add a drop of oil per link, then wipe it again. It'll stop squeaking!|Check air, brakes and lights once a month. It's ten minutes and you're safer.",
        "Oil the chain. Squeaking is how a bicycle writes a complaint.|Air, brakes, chain, lights. A bike asks less than a hamster and carries more.",
        "A little care once a month is enough: air in the tyres, oil on the chain. Do the brakes feel safe?|Take a quiet half hour with a cloth and oil; if the brakes are weak, let a shop look at them.",
        "Pump it up! Oil that chain! Check the brakes and go!|Ten minutes of care! Cloth, oil, air, and it rides like new!")),

    # a word or thing explained
    ("What is a mortgage?|Explain mortgage to me|What does mortgage mean?|mortgages, how do they work?|i don't get what a mortgage is|can you say simply what a mortgage is", (
        "A mortgage is a loan to buy property, secured by that property and repaid with interest over many years.|It is a long-term property loan; if it is not repaid, the lender may sell the home.",
        "It's a big loan for a home: you pay it back monthly, and the house is the bank's security!|It's borrowing to buy a house. If you don't pay, the bank can take the house.",
        "A loan for a house. You own the door, the bank owns the rest, and each month you buy a brick.|A house loan with the house as pledge. The bank lends an umbrella and keeps the roof.",
        "Take it slowly: the bank lends you the price of a home, and the home is the security until it's repaid.|It's a loan for a home, paid back over years with interest. Are you thinking of buying?",
        "It's a loan that buys a home! You pay it back bit by bit, and the house is the security!|Simple! The bank pays for the house, you pay the bank back with interest!")),
    ("Explain irony|What is irony?|What does ironic mean?|i never understood irony|Can you explain irony simply?|irony, what's that exactly", (
        "Irony means saying the opposite of what is meant, or an outcome contrary to what one would expect.|Irony is a contrast between words and meaning: lovely weather, said in a storm.",
        "It's when you say the opposite of what you mean, like great weather in a storm!|It's also when things turn out the opposite way, like a fire station that's burnt down.",
        "Saying the opposite of what one means. Naturally, nobody ever misunderstands it.|A fire station burning down is irony. Explaining it at length would be another.",
        "It's easy to mix up, so an example: lovely weather, said in pouring rain. The words say one thing, the meaning is another.|It means the opposite is meant, or the opposite happens. Did somebody's remark puzzle you?",
        "It's saying the opposite of what you mean! Pouring rain, and you say: what lovely weather!|A fire station on fire! The opposite of what you'd expect, that's irony!")),
    ("What's inflation?|Explain inflation in simple words|Why do prices rise, what is inflation.|what does inflation mean|i keep hearing inflation on the news, what is it|inflation for beginners please", (
        "Inflation is a general rise in prices; the same money buys less than before.|It means that prices rise across the board over time, so money loses purchasing power.",
        "It's when prices go up all over, so your ten pounds don't buy as much as last year!|Prices rise in general and money's worth less, that's all it is.",
        "When the money stays the same and the shopping bag gets lighter.|Prices rise nearly everywhere. It is how a cheap lunch becomes a memory.",
        "It means that prices in general go up, so money buys a little less. Are rising prices a worry for you?|Picture a loaf for one pound that costs more next year; when nearly everything does so, that's inflation.",
        "Prices go up all round! The same coin buys less! That's inflation!|Think of bread: two pounds today, more next year! When that happens nearly everywhere, it's inflation!")),
    ("What's interest on a loan?|Explain interest to me|What does interest rate mean?|how does interest work?|i don't understand interest|what is interest at the bank, simply", (
        "Interest is the price of borrowed money, stated as a percentage per year.|Whoever borrows pays interest; whoever saves may receive it. Five percent of one hundred is five a year.",
        "It's the fee for borrowing: at five percent, you'd pay five pounds a year on a hundred!|Borrow and you pay it, save and you get it. It's a percentage of the sum.",
        "Rent for money. At five percent a hundred pounds costs five a year, and never needs repainting.|The price of borrowing, in percent. Money, too, does not go out for nothing.",
        "Think of it as rent for money: borrow a hundred at five percent, and a year costs five. Is it about a loan of yours?|It's simply a fee in percent for using money. Take your time with the small print.",
        "It's rent for money! A hundred at five percent costs five a year!|Borrow, and you pay it! Save, and you earn it! Simple!")),
    ("What is a metaphor?|Explain metaphor|What's the difference between a metaphor and a simile?|metaphor, what does that mean|i need a simple explanation of metaphors|give me an example of a metaphor", (
        "A metaphor calls one thing another: time is money. A simile compares with like or as.|It is a figure of speech without like or as, for example: her voice was velvet; with like, it is a simile.",
        "It's saying one thing is another, like time is money! With like or as, it's a simile.|He's a rock is a metaphor, he's like a rock is a simile. That's all!",
        "Time is money is a metaphor. Time is like money is a simile, and costs one word more.|A metaphor says the office is a zoo; a simile says it is like one, and apologises to the zoo.",
        "It's a picture in words: life is a journey. If it says like a journey, it's a simile; does that make it clearer?|Take an example: the world is a stage. One thing is named as another, without like, unlike a simile.",
        "Time is money! That's a metaphor! Add like, and it's a simile!|You say one thing is another! Her smile is sunshine! With like it's a simile!")),
    ("What is a subjunctive?|Explain the subjunctive|Why do people say if I were you?|is it if I was or if I were|i don't get the subjunctive|what's that were in if i were rich", (
        "The subjunctive expresses what is not real, as in: if I were you. Was is common in casual speech.|In formal English, one writes if I were rich, because the case is imagined.",
        "It's the form for things that aren't real: if I were rich! Lots of people say was, too.|We say if I were you as it's only imagined. In everyday talk, was is fine.",
        "It is the grammar of daydreams: if I were rich. Those who say was are merely awake.|Were is used for the unreal, such as if I were on time.",
        "It's tricky, so no shame: for imagined things, English says if I were. In casual talk, was is accepted.|Think of it as the dreaming form: if I were you. Is it for a text or out of curiosity?",
        "It's for imaginary things! If I were a bird, I would fly!|If I were you! Not real, so it's were! In casual talk, was works too!")),
    ("What's an algorithm?|Explain algorithm simply|What does algorithm mean?|everyone talks about algorithms, what are they|i don't know what an algorithm is|algorithm in one sentence please", (
        "An algorithm is a precise list of steps that solves a task, such as a recipe or long division.|It is a fixed sequence of instructions leading from an input to a result.",
        "It's a set of steps to get something done, just like a recipe!|It's clear instructions in order, so even a computer can't get it wrong, if they're right.",
        "A recipe for someone who takes everything literally.|A list of exact steps. Blamed for everything on the internet, it once only did long division.",
        "Think of a recipe: step after step until the cake is done. Where did you come across the word?|It sounds grand, but it's only a list of clear steps to solve a task.",
        "It's a recipe! Clear steps, one after the other, and there's the result!|Step one, step two, step three, solved! That's an algorithm!")),
    ("What is encryption?|Explain encryption|What does encrypted mean?|how does encryption protect my data|i don't understand encryption|encryption in simple words please", (
        "Encryption turns data into unreadable text that only the right key can turn back.|It scrambles information with a key; without that key the content stays unreadable.",
        "It's like a locked box for your data: without the key it's just gibberish!|It scrambles what you write, so only someone who's got the key can read it.",
        "It turns your diary into alphabet soup, and only the key can sort the noodles.|It scrambles data with a key. Lose the key, and you are a stranger too.",
        "Think of a letter in a safe: only the key opens it. Everything stored here is kept that way.|It makes data unreadable to anybody without the key. Is something worrying you about your data?",
        "It scrambles your data! Only the key can unscramble it! Brilliant, isn't it?|A secret code for everything! No key, no reading!")),
    ("What's a backup?|Explain what a backup is|Why do I need backups?|how often should i back up my files|Tips for backups.|i've never made a backup, how does it work", (
        "A backup is a second copy of your files. Make one weekly, on a separate drive.|It is a copy kept elsewhere; I recommend an external drive and one copy in another place.",
        "It's a spare copy of your files, and you'll be glad of it one day! Weekly is good.|Copy your stuff to an external drive once a week, and don't leave it plugged in.",
        "A second copy, kept elsewhere. There are those who have one and those who have not lost a disk yet.|A spare copy on another drive. It is boring right up to the day it is not.",
        "It's simply a second copy for peace of mind. Start with the photos you couldn't bear to lose.|A small external drive and a fixed day each week are enough. Which files matter most to you?",
        "A second copy of everything! Weekly, on another drive!|Save your photos twice! External drive, once a week, safe!")),
    ("How do I make a good password?|What is a strong password|Tips for passwords.|i use the same password everywhere|what's a safe password i can remember|any advice on choosing passwords", (
        "Use four or more random words in a row, and a different password for each account.|I recommend long over complicated, never reused, and a password manager for the rest.",
        "String together four random words, it's strong and you'll remember it!|Don't use the same one twice. A password manager makes that easy.",
        "Four random words. Your cat's name and 123 are guessed even by the cat.|Long, and different everywhere. A key that fits every door suits the burglar best.",
        "Four unrelated words that make a picture are safe and easy to keep. Start with your email account.|Take it one account at a time, the important ones first. Would a password manager ease your mind?",
        "Four random words! Long, strong, easy to remember!|A new one for every account! Password manager on, worries off!")),
    ("What is phishing?|Explain phishing|How do I spot a fake email?|i got a weird mail from my bank, how do i check it|Tips against scam emails.|what are signs of a phishing mail", (
        "Phishing means fake messages that try to obtain passwords. Do not click; open the official site yourself.|Signs are pressure, odd sender addresses and links that ask you to log in. Call the bank on its known number.",
        "It's a fake message fishing for your password. Don't click the link, go to the site yourself!|If it's pushing you to hurry, be wary. Check the sender and ring the bank on the number on your card.",
        "Mail that says your account will explode today. Real banks never hurry, as anybody in a queue knows; do not click.|Fishing with an email as bait: do not bite, and visit the bank's site by yourself.",
        "It's good that you're careful. Fake mails press you to hurry, so take your time and ring the bank yourself.|It means tricking people out of passwords by mail. Don't click; did you enter anything anywhere?",
        "Stop! Don't click! Type the bank's address yourself and check!|Fake mails love to rush you! Slow down, check the sender, delete!")),
    ("What's the difference between weather and climate?|Explain climate|Is climate the same as weather?|weather vs climate, simple please|What does climate mean?|i mix up weather and climate", (
        "Weather is what happens today; climate is the average of the weather over decades.|Climate describes typical conditions over about thirty years, weather those of the moment.",
        "Weather's what you get today, climate's what you'd expect over the years!|Climate is the long run, about thirty years, and weather's just this week.",
        "Climate decides which clothes you own, weather which ones you regret today.|Weather is a passing mood, climate the character of thirty years.",
        "They're easily mixed up: weather is today, climate the pattern over about thirty years. Does that help?|Think of one rainy day and of a rainy country. The first is weather, the second climate.",
        "Weather is today! Climate is thirty years of it!|One storm? Weather! The usual pattern over decades? Climate!")),
    ("What is sarcasm?|Explain sarcasm|What's the difference between sarcasm and irony?|sarcasm in simple words|i don't get it when people are sarcastic|what does sarcastic mean", (
        "Sarcasm is biting irony: praise that is meant as criticism, such as well done after a mistake.|Irony says the opposite; sarcasm does so in order to mock. Tone of voice reveals it.",
        "It's irony with teeth, like saying nice job when someone's dropped the cake!|If it's the opposite of what's meant and a bit mean, that's sarcasm.",
        "Irony with teeth. Explaining it is, of course, tremendous fun at parties.|Saying great parking to someone on the flower bed. Irony smiles, sarcasm shows the teeth.",
        "It's hard to catch, and many people struggle with it. The words praise, the voice mocks; did a remark hurt you?|It's the opposite of what's meant, with a sting. You may always ask if something was meant seriously.",
        "It's irony with a bite! Great parking, says one, and the car is on the lawn!|Saying the opposite, to tease or sting! Listen to the voice!")),
    ("What is empathy?|Explain empathy|What does empathy mean?|empathy vs sympathy|Is empathy the same as pity?|i'd like a simple explanation of empathy", (
        "Empathy is understanding what another person feels, as if from inside. Sympathy is feeling sorry for them.|It means sharing the view of another person; listening without judging is the best practice.",
        "It's putting yourself in someone's shoes, while sympathy's feeling sorry for them!|It's getting how someone feels. Ask, listen, and don't jump in with advice.",
        "Walking in another's shoes, as opposed to merely pitying the blisters.|Sympathy sends a card, empathy knows why the card is not enough. Listening is how to learn it.",
        "It's feeling your way into another's place; sympathy looks on kindly from outside. Who made you think of it?|It means understanding how someone feels. Listening quietly is often all it takes.",
        "It's stepping into someone's shoes! Sympathy watches, empathy understands!|It's feeling with somebody! Listen, ask, imagine, that's how it grows!")),
    ("What is GDP?|Explain GDP|What does gross domestic product mean?|gdp in simple words|i hear GDP in the news, what is it|what's meant by GDP growth", (
        "Gross domestic product is the value of all final goods and services a country produces, usually in a year; its rise is called growth.|GDP measures the size of an economy over a year; growth means that more was produced.",
        "It's the value of all that a country makes and does in a year, and if it's up, that's growth!|Add up all finished goods and services in a year, that's GDP. It doesn't say who gets them.",
        "The price tag of everything a country produces in a year. Growth means a longer receipt.|All that a country makes and sells as a finished thing, in one number. Washing your own dishes counts for nothing.",
        "Put simply: the worth of all finished goods and services in a country in a year. If it rises, that's growth.|It's a big word for a sum of what is produced in a year. Was it an article that made you wonder?",
        "It's everything a country produces in a year, in one number! Up means growth!|All goods! All services! Added up for one year, that's GDP!")),
    ("What's the difference between a virus and bacteria?|Explain bacteria and viruses|Are viruses and bacteria the same?|why don't antibiotics help with a cold|i mix up virus and bacteria|virus or bacteria, what's what", (
        "Bacteria are living cells; viruses are smaller and need a host cell. Antibiotics act on bacteria only.|A cold is caused by viruses, so antibiotics do not help; they act against bacteria.",
        "Bacteria are little cells, viruses need your cells to multiply, and antibiotics don't work on those!|Colds come from viruses, so antibiotics won't help. They're only for bacteria.",
        "Bacteria bring their own kitchen, viruses break into yours. Antibiotics only close the first kind.|A virus is a burglar, a bacterium a lodger, and antibiotics evict lodgers only.",
        "They're easily confused: bacteria live by themselves, viruses need our cells. Antibiotics only help against bacteria; are you unwell?|A cold is viral, so rest helps more than antibiotics. A doctor can tell you which it is.",
        "Bacteria are cells of their own! Viruses need a host! Antibiotics only beat bacteria!|Two very different things! A cold is viral, so no antibiotics, just rest!")),
    ("What is compound interest?|Explain compound interest|How does compound interest work?|interest on interest, what is that|i don't get compound interest|compound interest in one example please", (
        "Interest is added to the sum and then earns interest itself: 100 at ten percent becomes 110, then 121.|It is interest on interest. At ten percent, 100 grows to 121 in two years, not 120.",
        "You get interest on your interest: 100 at ten percent is 110, and then it's 121!|Your interest earns interest too, so it's slow at first and then it's quick.",
        "Money having children, and the children having children. At ten percent, 100 becomes 110, then 121.|Your interest earns interest, so the sum grows ever faster: a snowball in a suit.",
        "Slowly, with numbers: 100 at ten percent is 110, and the next year's ten percent is on 110, so 121.|It means that interest earns interest as well. Is it about savings or a debt?",
        "Interest on your interest! 100, then 110, then 121!|It snowballs! Ten percent of 100 is 10, then ten percent of 110 is 11, and up it goes!")),
    # short questions of fact
    ("What's the capital of Australia?|capital of australia please|Is Sydney the capital of Australia?|which city is Australia's capital|i always forget the capital of Australia|tell me the Australian capital", (
        "The capital of Australia is Canberra, not Sydney.|It is Canberra, which was chosen as a compromise between Sydney and Melbourne.",
        "It's Canberra! Lots of people guess Sydney, which is bigger.|That's Canberra, halfway house between Sydney and Melbourne.",
        "Canberra. Sydney and Melbourne both wanted it, so neither got it.|Canberra, the answer that has cost many a quiz team the trophy.",
        "It's Canberra, and plenty of people mix it up with Sydney. Is it for a quiz?|Canberra. Don't worry, that one slips most minds.",
        "It's Canberra! Not Sydney, what a classic quiz question!|It's Canberra! Picture a can and a bear, and you'll never forget it!")),
    ("What is the largest planet?|Which planet is the biggest in the solar system|Biggest planet?|is Saturn or Jupiter bigger|Tell me the largest planet.|i forgot which planet is biggest", (
        "Jupiter is the largest planet of the solar system, about eleven Earths wide.|It is Jupiter; Saturn comes second, and both consist mainly of gas.",
        "It's Jupiter! Saturn's second, and it's got the better rings.|That's Jupiter. You could line up eleven Earths across it.",
        "Jupiter, eleven Earths wide. Saturn came second and consoled itself with rings.|Jupiter. It has more mass than all the other planets together, and nobody dares mention it.",
        "It's Jupiter, with Saturn after it. On some evenings you can see it with the naked eye, if the sky helps.|Jupiter, so large that eleven Earths fit across. Are you looking at the stars tonight?",
        "Jupiter! Eleven Earths would fit across it, side by side!|It's Jupiter! Giant, striped, magnificent, and far ahead of Saturn!")),
    ("Why is the sky blue?|Explain why the sky is blue|My kid asks why the sky is blue.|what makes the sky blue|The blue sky, how come?|i never knew why the sky is blue", (
        "Air scatters the blue part of sunlight more strongly than the red, so blue light reaches us from all sides.|Short waves of light are scattered most by the air; therefore the sky appears blue.",
        "The air scatters blue light much more than red, so it comes at us from everywhere!|Sunlight's a mix of colours, and the air throws the blue about the most.",
        "The air scatters blue light in all directions. Red goes straight on, being in a hurry.|Sunlight holds all colours, but blue bumps into the air and goes everywhere, like toddlers at a party.",
        "Sunlight holds every colour, and the air spreads the blue all around. Who asked such a lovely question?|Gently put: the air scatters blue light most, so blue comes to us from every side.",
        "The air scatters blue light in every direction! That's it!|Sunlight has every colour, and blue bounces around the most! Beautiful!")),
    ("How does a rainbow form?|Why do we see rainbows|Explain rainbows to a child.|what makes a rainbow|Where do the colours of a rainbow come from?|i saw a rainbow, how does that work", (
        "Raindrops bend sunlight, split it into colours, and reflect it back. The sun must be behind you.|Light is refracted and reflected in water drops; each colour leaves at a slightly different angle.",
        "Raindrops split sunlight into its colours and bounce it back. Stand with the sun behind you!|Each drop's a tiny prism. Sun at your back, rain in front, and there it is.",
        "Each raindrop splits the light into colours. The gold at the end is still awaiting confirmation.|Drops bend sunlight and send it back in colours, the only good thing rain does on a weekend.",
        "Sunlight enters the drops, splits into colours and comes back to us. Have you got a good view of the sky?|Every drop acts like a little prism. Turn your back to the sun when it rains, and look softly upwards.",
        "Raindrops split the sunlight! Red, orange, yellow, green, blue, violet!|Sun behind you, rain ahead, millions of tiny prisms! Wow!")),
    ("Why is the sea salty?|Where does the salt in the ocean come from|Explain why seawater is salty.|how come the sea tastes of salt|i wonder why oceans are salty|why aren't rivers salty but the sea is", (
        "Rivers carry traces of dissolved minerals from rocks to the sea; water evaporates, and the salt remains.|Salt washed out of rocks has gathered in the sea over millions of years.",
        "Rivers wash tiny bits of salt from rocks, the water evaporates, and the salt's left behind!|It's from rocks, bit by bit, over millions of years.",
        "Rivers bring salt from the rocks and the sea never gives it back. It is a collector.|Rocks dissolve a little, rivers deliver, the sun removes the water. An overcooked soup, in short.",
        "Little by little, rivers bring salt from rocks, and when water rises as vapour it stays. Are you by the sea?|It took millions of years: rain loosens salt from stones, rivers carry it, and the sea keeps it.",
        "It's from the rocks! Rivers carry it, water evaporates, salt stays!|Millions of years of rivers! Each brings a pinch of salt!")),
    ("why do leaves turn red|Explain autumn leaves|What happens to leaves in the fall?|how come the leaves go yellow|i'd like to know why leaves change color", (
        "Trees break down the green chlorophyll, so that yellow pigments show; red ones are newly formed.|In autumn the tree withdraws the green pigment, and the other colours become visible.",
        "The tree takes back its green, so the yellow that's been there all along shows up!|They lose their green chlorophyll. Yellow's underneath, and some leaves make red as well.",
        "The tree packs away its green for winter. Yellow was underneath all along, waiting for its solo.|Trees withdraw the chlorophyll, being thrifty. What remains is the only bankruptcy people travel to see.",
        "The tree saves its green for winter and the hidden yellow appears. Have you been out among them?|It's how a tree prepares for rest: it takes in the green, and the other colours may show.",
        "The green goes, the gold shows! It was in there all along!|Chlorophyll out, yellow and red on stage! What a show!")),
    ("How do tides work?|Why is there high tide and low tide|What causes the tides?|explain ebb and flow|Does the moon make the tides?|i don't understand why the sea goes out", (
        "The gravity of the moon, and less strongly of the sun, raises the water; most coasts see two high tides daily.|Tides are caused mainly by the pull of the moon while the Earth turns.",
        "It's mainly the moon's pull on the sea, with a bit of help from the sun!|The moon pulls the water, the Earth turns, so most coasts get two high tides a day.",
        "The moon tugs at the sea. Twice a day the beach disappears, along with somebody's sandals.|Mostly the moon, some sun. It is long-distance housekeeping: the sea is mopped back and forth.",
        "The moon gently pulls at the water while the Earth turns, so it rises and falls about twice a day. Are you near a coast?|It's mainly the moon. If you walk on the shore, please check the tide table first.",
        "It's the moon! It pulls the whole sea up and down!|Moon and sun pulling on the ocean! High tide, low tide, about twice a day!")),
    ("What is photosynthesis?|Explain photosynthesis|How do plants make food?|photosynthesis in simple words|i have to explain photosynthesis to my kid|what do plants do with sunlight", (
        "Plants use light to make sugar from water and carbon dioxide, and release oxygen.|It is the process by which green plants turn light, water and carbon dioxide into sugar and oxygen.",
        "Plants take light, water and carbon dioxide and make sugar, and we get the oxygen!|It's how plants cook: sunlight's the stove, sugar's the meal.",
        "Plants make sugar from light, air and water. The rest of us have to go shopping.|Cooking with sunlight: water and carbon dioxide in, sugar out, oxygen as a tip.",
        "Simply put, a leaf turns light, water and air into sugar, and gives us oxygen. Is it for school?|Think of a small kitchen in each leaf, with the sun as its stove, making sugar.",
        "Plants make sugar out of sunlight! And oxygen on top!|Light, water, carbon dioxide, and hey presto, sugar! Leaves are amazing!")),
    ("How many bones does a human have?|Number of bones in the body|How many bones do adults have?|do babies have more bones than adults|Bones in a human body?|tell me how many bones we have", (
        "An adult usually has 206 bones; babies have more, since some fuse later.|Usually 206 in adults. Newborns begin with nearly 300 parts, which grow together.",
        "Usually 206 for grown-ups, and babies have even more, as some haven't fused yet!|It's 206 in most adults. Babies start with almost 300.",
        "206 in adults. Babies start with nearly 300 and lose none, they merely merge departments.|Usually 206, of which one notices only the one that hits the table leg. Babies have more.",
        "Most adults have 206; babies have more, and they grow together with time. Is it for school?|Usually 206, and babies have nearly 300 soft little ones that slowly fuse.",
        "Usually 206 in an adult! And babies start with nearly 300!|It's 206 in most adults! Over a hundred of them are in hands and feet!")),
    ("Who wrote Romeo and Juliet?|author of romeo and juliet|Did Shakespeare write Romeo and Juliet?|who's Romeo and Juliet by|i need the writer of romeo and juliet|tell me who wrote Romeo & Juliet", (
        "William Shakespeare wrote this tragedy, probably between 1591 and 1596.|It is by William Shakespeare, one of his early tragedies.",
        "That's Shakespeare! He wrote it in the 1590s.|It's by William Shakespeare, and it's set in Verona.",
        "Shakespeare, in the 1590s. With a working telephone it would have been a comedy.|William Shakespeare. A love story, five days, six deaths, no editor.",
        "It's by William Shakespeare. Are you reading it at the moment?|Shakespeare wrote it in the 1590s. If the language is hard, read it aloud and slowly.",
        "It was Shakespeare! The one and only, back in the 1590s!|William Shakespeare, in the 1590s! Balcony, moonlight, drama!")),
    ("Who painted the Mona Lisa?|Where is the Mona Lisa|mona lisa, who's it by|which museum has the Mona Lisa|Tell me about the Mona Lisa.|i forgot who painted the mona lisa", (
        "Leonardo da Vinci painted it in the early 1500s; it is in the Louvre in Paris.|It is by Leonardo da Vinci and hangs in the Louvre in Paris.",
        "Leonardo da Vinci did, and it's in the Louvre in Paris! It's smaller than people think.|It's by Leonardo, and you'll find it in the Louvre in Paris.",
        "Leonardo da Vinci. She hangs in the Louvre, smiling at everybody who queued.|By Leonardo, in the Louvre in Paris. She is small; the crowd is the larger work.",
        "It's by Leonardo da Vinci, in the Louvre in Paris. Are you planning to see it?|Leonardo painted her five centuries ago. If you go to the Louvre, come early, it's calmer.",
        "Leonardo da Vinci! And it's in the Louvre in Paris!|Leonardo's masterpiece! Off to the Louvre in Paris to see that smile!")),
    ("What temperature does water boil at?|Boiling point of water|At how many degrees does water boil.|what's the boiling point of water in Fahrenheit|How hot is boiling water?|i need the boiling point of water", (
        "At sea level, water boils at 100 degrees Celsius, which is 212 Fahrenheit; on mountains it is lower.|It is 100 degrees Celsius or 212 Fahrenheit at normal pressure.",
        "It's 100 Celsius or 212 Fahrenheit at sea level, and a bit less up a mountain!|That's 100 degrees Celsius, or 212 if you're counting in Fahrenheit.",
        "100 Celsius, 212 Fahrenheit. On mountains less, as water too gets light-headed.|At 100 Celsius or 212 Fahrenheit, unless watched, as the proverb claims.",
        "At sea level 100 Celsius, or 212 Fahrenheit; higher up it's less. Mind the steam when you try it.|It's 100 degrees Celsius, 212 Fahrenheit. Is it for cooking or for school?",
        "It's 100 degrees Celsius! Or 212 Fahrenheit, if you prefer!|At sea level, 100 Celsius, 212 Fahrenheit! Bubble, bubble!")),
    ("What is a leap year?|Why do we have leap years|When is there a leap year?|explain leap years|How many days does a leap year have?|why is there a 29th of february", (
        "A leap year has 366 days; every fourth year gains the 29th of February, because the Earth needs about 365.25 days.|It has 366 days and comes about every four years, to keep the calendar in step with the sun.",
        "It's a year with 366 days, mostly every four years, as the Earth takes a quarter day extra!|About every four years there are 366 days, with a 29th of February, so the calendar doesn't drift.",
        "The year lasts about 365 and a quarter days. About every four years the quarters are paid out: 366 days, with a 29th of February.|A year of 366 days, mostly every fourth. Even planets need to round.",
        "The Earth takes a little longer than 365 days, so about every four years one day is added, making 366. Is somebody's birthday on it?|It's a year with 366 days, usually each fourth one, so that the seasons stay where they belong.",
        "One extra day keeps us in step with the sun! 366 in all, about every four years!|The Earth needs about 365 and a quarter days! Save four quarters, get a 366th day, the 29th of February!")),
    ("What's the tallest mountain on earth?|Highest mountain in the world|How high is Mount Everest?|where is Mount Everest|Tallest mountain above sea level?|tell me about the world's highest mountain", (
        "Mount Everest, 8,849 metres above sea level, on the border of Nepal and China.|It is Mount Everest in the Himalayas, 8,849 metres high, on the Nepalese border with China.",
        "It's Mount Everest, 8,849 metres, right on the border of Nepal and China!|That's Everest in the Himalayas. It's 8,849 metres high.",
        "Everest, 8,849 metres, between Nepal and China. The view is splendid, the queue less so.|Mount Everest in the Himalayas: 8,849 metres, and not one bench.",
        "It's Mount Everest in the Himalayas, 8,849 metres. Do mountains call you, or is it for a quiz?|Everest, between Nepal and China, 8,849 metres; a smaller hill with a bench is lovely as well.",
        "It's Mount Everest! A whole 8,849 metres, up in the Himalayas!|Everest! Nepal on one side, China on the other, 8,849 metres up! Wow!")),
    ("How many legs does a spider have?|Are spiders insects|What's the difference between a spider and an insect?|is a spider an insect or not|Spider legs, how many.|i thought spiders were insects", (
        "A spider has eight legs and is an arachnid; insects have six.|Spiders are not insects: they have eight legs, insects have six.",
        "Eight legs, so it's not an insect; those have six!|They're arachnids with eight legs. Insects only have six.",
        "Eight, hence no insect, since those have six. Buying shoes is out of the question for either.|Eight legs, an arachnid. Insects make do with six and complain less.",
        "Eight legs, while insects have six, so it isn't one. Do they make you uneasy?|It's an arachnid with eight legs. Most are harmless and shy, if that's of any comfort; insects have six.",
        "Eight! Insects have six, so a spider isn't one!|Eight legs, an arachnid! Six legs, an insect! Easy!")),
    ("Can penguins fly?|Why can't penguins fly|Are penguins birds?|where do penguins live|Tell me about penguins.|i want a penguin fact", (
        "Penguins are birds that cannot fly but swim very well; nearly all live in the southern hemisphere.|They are flightless birds of the southern hemisphere; their wings serve as flippers.",
        "They're birds that can't fly, but they're brilliant swimmers, nearly all in the south!|Their wings work as flippers. They're birds, and they live almost only in the southern half.",
        "They are birds that gave up flying for swimming, mostly in the south, and dress formally for it.|Southern birds with flippers for wings. They fly under water only, where nobody overbooks.",
        "They're birds of the south whose wings became flippers, so they swim instead. Is a child asking?|They're birds of the south that can't fly but swim with ease. Emperor fathers keep the egg warm on their feet.",
        "They can't fly, but wow, can they swim! Birds of the south!|Birds in dinner jackets! No flying, but amazing swimming, down in the south!")),
    ("How many teaspoons are in a tablespoon?|Tablespoon to teaspoon|How much is a tablespoon in ml?|convert tablespoons please|How many ml has a teaspoon?|i need cooking measures for spoons", (
        "A tablespoon is three teaspoons: about 15 millilitres, a teaspoon being about 5.|Three teaspoons make one tablespoon, that is 15 millilitres.",
        "It's three teaspoons to a tablespoon, so 5 and 15 millilitres!|A teaspoon's 5 millilitres and a tablespoon's 15, so three of them.",
        "Three teaspoons, 15 millilitres. With chilli powder the difference is unforgettable.|A teaspoon is 5 millilitres, a tablespoon 15. A heaped one is a matter of character.",
        "Three teaspoons make a tablespoon, 5 and 15 millilitres. What are you cooking?|It's 5 millilitres for a teaspoon and 15 for a tablespoon; a little more or less rarely matters.",
        "Three! A teaspoon is 5 millilitres, a tablespoon 15! Happy cooking!|Five millilitres in a teaspoon! Fifteen in a tablespoon! Off you cook!")),
    ("How many minutes are in a day?|How many hours does a week have|How many seconds in an hour?|minutes per day?|How many seconds are in a day?|i need hours and minutes in a day and a week", (
        "A day has 1,440 minutes or 86,400 seconds, an hour 3,600 seconds, and a week 168 hours.|An hour is 3,600 seconds, a day 1,440 minutes or 86,400 seconds, a week 168 hours.",
        "It's 1,440 minutes or 86,400 seconds a day, 3,600 seconds an hour, and 168 hours a week!|A week's 168 hours, a day's 1,440 minutes or 86,400 seconds, an hour's 3,600 seconds.",
        "A day has 1,440 minutes, 86,400 seconds; an hour 3,600 seconds, a week 168 hours, Mondays feeling longer.|86,400 seconds or 1,440 minutes a day, 3,600 seconds an hour, 168 hours a week, and still no time.",
        "A day has 1,440 minutes or 86,400 seconds, an hour 3,600 seconds, a week 168 hours. May some of them be restful.|An hour is 3,600 seconds, a day 1,440 minutes, or 86,400 seconds, a week 168 hours. Is it for homework?",
        "1,440 minutes or 86,400 seconds a day! 3,600 seconds an hour! 168 hours a week!|A week? 168 hours! A day? 1,440 minutes, 86,400 seconds! An hour? 3,600 seconds!")),
    ("What's the largest ocean?|Biggest ocean in the world|Which ocean is the biggest?|is the Pacific bigger than the Atlantic|Tell me the largest ocean.|largest ocean on earth?", (
        "The Pacific is the largest ocean; it covers about a third of the Earth.|It is the Pacific, roughly twice the size of the Atlantic.",
        "It's the Pacific! It covers about a third of the globe.|That's the Pacific, and it's about twice as big as the Atlantic.",
        "The Pacific: a third of the globe, all of it damp.|The Pacific, twice the Atlantic. Its name means peaceful, given on a calm day.",
        "It's the Pacific, about a third of the whole Earth. Is it for a quiz?|The Pacific; its name means peaceful, a restful thought.",
        "The Pacific! A third of the whole planet!|It's the Pacific! About twice the Atlantic, gigantic!")),
)  # fmt: skip
"""Requests for short help with answers in each tone: professional, friendly, witty, caring, enthusiastic."""
