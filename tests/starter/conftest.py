"""A small folder of public sets, made up for the tests in the files' real forms."""

import csv
import json
from pathlib import Path

import pytest

from models.starter.make import find_base
from models.starter.tasks.mixture import load_world
from models.starter.tasks.world import World
from models.starter.tokens import Tokeniser

LISTS = {
    "humans/firstNames": ("firstNames", ["Ben", "Clara", "Dora", "Tariq"]),
    "humans/occupations": ("occupations", ["actuary", "midwife"]),
    "geography/english_towns_cities": ("cities", ["Bath", "Ghent"]),
    "corporations/fortune500": ("companies", ["Chevron", "Brightwater"]),
    "corporations/cars": ("cars", ["Audi", "Dacia"]),
    "books/academic_subjects": ("subjects", ["Accounting"]),
    "music/instruments": ("instruments", ["accordion", "oud"]),
    "music/genres": ("genres", ["Acid house", "Ska"]),
    "foods/fruits": ("fruits", ["apple"]),
    "foods/vegetables": ("vegetables", ["celery", "leek"]),
    "animals/dogs": ("dogs", ["Beagle", "Puli"]),
    "games/board_games": ("games", ["Ludo"]),
    "words/harvard_sentences": ("data", ["The old ship sailed on.", "Rice is often served."]),
    "plants/flowers": ("flowers", ["aster", "protea"]),
}
TONES = {
    "question": "Do you sing?", "professional": "I can not sing.", "friendly": "I love to sing!",
    "witty": "Only in binary.", "caring": "I can't, but do go on.", "enthusiastic": "Let's hum!",
}  # fmt: skip


@pytest.fixture(scope="session")
def public_sets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as `--data` names it."""
    data = tmp_path_factory.mktemp("data")
    for name, (key, words) in LISTS.items():
        _write(data / "dariusk_corpora" / "data" / f"{name}.json", json.dumps({key: words}))
    _write(data / "personality_chat" / "questions_by_tone.jsonl", json.dumps(TONES) + "\n")
    help_ = [{"instruction": "Name a tree.", "input": "", "output": "An oak is a tree."}]
    _write(data / "rasbt_instructions" / "instruction-data.json", json.dumps(help_))
    rows = {"GetWeather": [{"data": [{"text": "Will it rain in "}, {"text": "Bath"}]}]}
    _write(data / "snips_nlu" / "validate_GetWeather.json", json.dumps(rows))
    selves = data / "synthetic_persona_chat" / "Synthetic-Persona-Chat_test.csv"
    selves.parent.mkdir()
    with selves.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow(
            [_selves("I have {} turtles."), _selves("My dad has {} hats."), "x"]
        )
    return data


@pytest.fixture(scope="session")
def world(public_sets: Path) -> World:
    """What training draws from, out of the small folder."""
    return load_world(public_sets)


@pytest.fixture(scope="session")
def tiny() -> Path:
    """A real model file without sense, in which everything takes milliseconds."""
    return Path(__file__).parents[1] / "tiny.gguf"


@pytest.fixture(scope="session")
def tokeniser(tiny: Path) -> Tokeniser:
    """The tokeniser of the tiny model."""
    return Tokeniser(tiny)


@pytest.fixture(scope="session")
def base() -> Path:
    """The starter's real base."""
    return find_base()


def _selves(pattern: str) -> str:
    return "\n".join(pattern.format(count) for count in ("two", "three", "four", "five", "six"))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
