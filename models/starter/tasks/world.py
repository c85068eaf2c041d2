"""What tasks are made of: words, kinds of facts, public sets; and one life drawn from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from app.domain.wording import as_stated
from models.starter.tables.patterns import Pattern
from models.starter.tables.words import Words
from models.starter.tasks.corpora import Corpora
from models.starter.tasks.facts import Fact, make_facts


@dataclass(frozen=True, slots=True)
class World:
    """What training draws from."""

    words: Words
    patterns: tuple[Pattern, ...]
    corpora: Corpora

    def facts(self, random: Random, count: int) -> list[Fact]:
        """Return facts of one made-up life."""
        return make_facts(self.patterns, self.words, random, count, near=0.4)

    def side_lines(self, random: Random, count: int) -> list[str]:
        """Return memory lines that only stand by: other facts, and what real people said."""
        some = random.randint(0, count)
        real = random.sample(self.corpora.selves, some)
        return [as_stated(clause) for clause in real] + [
            fact.line for fact in self.facts(random, count - some)
        ]


def pick(alternatives: str | Sequence[str], random: Random) -> str:
    """Return one of the alternatives, of a sequence or parted by "|"."""
    return random.choice(alternatives.split("|") if isinstance(alternatives, str) else alternatives)


def typed(text: str, random: Random) -> str:
    """Return a message as people type: sometimes small, without a mark at its end, with "pls"."""
    chance = random.random()
    if chance < 0.12:
        text = text[:1].lower() + text[1:]
    if chance > 0.9:
        text = text.rstrip("?.") or text
    if 0.12 < chance < 0.16:
        return f"{random.choice(['hey', 'hi', 'please', 'sorry', 'one question:'])} {text}"
    return text
