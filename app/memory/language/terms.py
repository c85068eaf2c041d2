"""What a text speaks of, in a form in which rephrasings and other spellings are alike."""

import re
from dataclasses import dataclass, field

from app.memory.language.bilingual import in_english, is_foreign_filler, places_within
from app.memory.language.plain_forms import (
    DIGITS,
    codes_in,
    compounds,
    identifies,
    pieces,
    plain,
    visible_form,
)
from app.memory.language.words import STOP, concept_of

_DENIED = re.compile(
    r"\b(?:not|never|no longer|without|neither|nor|cannot|lacks?|lacking|unable|nicht|kein\w*|"
    r"nunca|jamais)\b|"
    r"\b(?:does|do|did|is|are|was|were|has|have|had|can|could|will|would|should)n['’]?t\b|"  # noqa: RUF001
    r"\bhas no\b|\bhave no\b|\bhad no\b",
    re.I,
)
_NAMES_TOO = frozenset({"Will", "May"})  # and not the verbs, in a statement
_SHORTEST_ROOT = 4  # letters that two forms of a word share
_LONGEST_ENDING = 3


@dataclass(frozen=True, slots=True)
class Terms:
    """What a text speaks of.

    Attributes:
        codes: identifiers and long numbers, in their plain form.
        names: words written with a capital where a common word has none.
        words: all other words that carry meaning, as concepts or stems; also short numbers.
        denied: whether the text denies what it speaks of.
    """

    codes: tuple[str, ...] = field(default=(), repr=False)
    names: tuple[str, ...] = field(default=(), repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    denied: bool = False

    @property
    def all(self) -> frozenset[str]:
        """Every name and word."""
        return frozenset((*self.names, *self.words))


def terms_of(text: str) -> Terms:
    """Return what a text speaks of. A first word with a capital counts as a name."""
    names = dict.fromkeys(sorted(places_within(text)))
    words, before = dict[str, None](), ""
    for match in compounds(text):
        if identifies(match[0]) and match[0].casefold() not in DIGITS:
            continue
        for piece in pieces(match[0]):
            term = plain(piece) if _is_letter(piece, before) else _term(piece)
            before = piece
            if term:
                (names if _is_name(piece, term) else words)[term] = None
    return Terms(
        codes_in(text), tuple(names), tuple(w for w in words if w not in names), denies(text)
    )


def denies(text: str) -> bool:
    """Return whether a text denies what it speaks of."""
    return bool(_DENIED.search(visible_form(text)))


def alike(one: str, other: str) -> bool:
    """Return whether two terms are forms of one word: "track" and "tracker"."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    near = len(short) >= _SHORTEST_ROOT and len(long) - len(short) <= _LONGEST_ENDING
    return near and long.startswith(short)


def _term(piece: str) -> str:
    """A word as it is compared; "" for one that carries nothing."""
    low = plain(piece)
    if piece in _NAMES_TOO:
        return low
    if low in STOP or is_foreign_filler(low):
        return ""
    return DIGITS.get(low) or in_english(low) or concept_of(low)


def _is_letter(piece: str, before: str) -> bool:
    """Whether a piece is a letter that is part of a name: "Patient I"."""
    return len(piece) == 1 and piece.isupper() and before[:1].isupper() and before.lower() != "i"


def _is_name(piece: str, term: str) -> bool:
    return piece[:1].isupper() or not (term.isascii() or piece.isascii())
