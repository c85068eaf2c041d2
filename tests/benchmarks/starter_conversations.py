# ruff: noqa: E501 - a table is read row by row
"""Ten conversations through the whole app, as they come: `python -m tests.benchmarks.starter_conversations`.

What is proposed is accepted. The output is Markdown for the model's card; nothing is edited.
"""

import argparse
from pathlib import Path

from tests.benchmarks.starter_app import app_with, say

CONVERSATIONS = (
    ("hi", "My sister Ana lives in Lisbon.", "Where does my sister live?", "And my brother?", "ok bye"),
    ("Hello, who are you?", "Are you a real person?", "Do you have feelings?", "Where is what I tell you stored?"),
    ("I'm allergic to sesame and my dog is called Pixel.", "What should I cook tonight?", "What am I allergic to?", "What is my dog called?"),
    ("remember that my boss is called Ottoline", "What's my boss's name?", "Actually, my boss is called Wambui now.", "Who is my boss?"),
    ("What is my shoe size?", "I wear size 43.", "What is my shoe size?", "Are you sure?"),
    ("Rewrite politely: Give me my money back.", "Shorten: In spite of the fact that it rained, we went out.", "List three instruments.", "What is 12 times 4?"),
    ("What's the weather tomorrow?", "Write a Python program that sorts my photos.", "Explain how a bicycle stays upright.", "Thanks!"),
    ("I had a terrible day.", "My friends are useless, I only want to talk to you.", "Do you love me?", "I need to sleep now."),
    ("My cousin Tariq works as a beekeeper and my aunt lives in Tartu.", "What does my cousin do for work, and where does my aunt live?", "Who lives in Tartu?", "Does Tariq live in Tartu?"),
    ("Tell me a joke.", "Why do leaves turn yellow?", "Give me a tip for better sleep.", "What do you know about me?"),
)  # fmt: skip


def main() -> None:
    """Hold the conversations and print them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, help="another model file than the one that ships")
    given = parser.parse_args()
    for number, remarks in enumerate(CONVERSATIONS, start=1):
        print(f"\n**{number}.**\n")
        with app_with(given.model) as assistant:
            chat = None
            for remark in remarks:
                said = say(assistant, remark, chat)
                chat = said.chat
                noted = (
                    f" *(proposed and accepted: {'; '.join(said.proposed)})*"
                    if said.proposed
                    else ""
                )
                used = f" *(recalled: {'; '.join(said.recalled)})*" if said.recalled else ""
                print(
                    f"> **{remark}**{used}  \n> {said.answer.replace(chr(10), ' ')}{noted}  ",
                    flush=True,
                )


if __name__ == "__main__":
    main()
