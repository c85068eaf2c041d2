"""A file of rules as a person wrote it: its tables, and errors that name the line to correct."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

from app.domain.errors import PolicyFileError
from app.persona.lines import KeyPath, line_of


@dataclass(frozen=True, slots=True)
class Section:
    """One table of a file of rules. Every reader gives back a sound value or raises.

    Attributes:
        name: what errors call the file.
        text: the whole file.
        path: the keys that lead to this table.
        values: what stands in it.
    """

    name: str
    text: str = field(repr=False)
    path: KeyPath = ()
    values: Mapping[str, object] = field(default_factory=dict, repr=False)

    @classmethod
    def parse(cls, name: str, text: str) -> Self:
        """Return the whole file as one table.

        Raises:
            PolicyFileError: the text is not TOML.
        """
        try:
            return cls(name, text, (), tomllib.loads(text))
        except (ValueError, RecursionError) as error:
            place = re.search(r"at line (\d+)", str(error))
            line = place[1] if place else text.count("\n") + 1
            raise PolicyFileError(
                f"Line {line} of {name} can not be read.",
                advice='Write one setting a line, as in: reason = "words between quotation marks".',
            ) from error

    def demand_only(self, known: Iterable[str]) -> None:
        """Raise a `PolicyFileError` where a key is not one of the known ones."""
        names = tuple(known)
        for key in self.values:
            if key not in names:
                raise self.wrong(
                    key,
                    "nothing has this name",
                    f"Use one of these names: {', '.join(names)}. Or take it out.",
                )

    def table(self, key: str) -> "Section":
        """Return the table under a key, an empty one where there is none."""
        path, value = (*self.path, key), self.values.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(
                key, f"{key} is a heading", f"Write [{'.'.join(path)}] on a line of its own."
            )
        return Section(self.name, self.text, path, value)

    def number(self, key: str, default: int, ends: tuple[int, int]) -> int:
        """Return a whole number between two ends, both included."""
        value, (low, high) = self.values.get(key), ends
        if key not in self.values:
            return default
        if type(value) is int and low <= value <= high:
            return value
        raise self.wrong(
            key,
            f"{key} is no whole number from {low} to {high}",
            f"Write a number from {low} to {high} there, without quotation marks.",
        )

    def words(self, key: str, longest: int) -> str:
        """Return a text of one line; "" where there is none."""
        value = self.values.get(key, "")
        if isinstance(value, str) and len(value) <= longest and value.isprintable():
            return value.strip()
        raise self.wrong(
            key,
            f"{key} is no text of one line and at most {longest} characters",
            f"Write up to {longest} characters between quotation marks, on one line.",
        )

    def switch(self, key: str, word: str) -> bool:
        """Return whether a key says the one word that it can say."""
        if key not in self.values:
            return False
        if self.values[key] == word:
            return True
        raise self.wrong(
            key,
            f'{key} can only be "{word}"',
            f'Write {key} = "{word}", or take the line out to leave the choice to each person.',
        )

    def wrong(self, key: str, problem: str, advice: str) -> PolicyFileError:
        """Return the error for what stands at a key."""
        line = line_of(self.text, (*self.path, key))
        return PolicyFileError(
            f"Line {line} of {self.name} can not be used: {problem}.", advice=advice
        )
