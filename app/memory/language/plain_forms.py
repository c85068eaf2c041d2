"""Words and identifiers in one plain form, however they are written.

Invisible signs, look-alike letters of other alphabets, digits in place of letters, separators and
spelled-out numbers all disappear, so that "AB-12 34", "ab1234" and "ab_l234" are the same.
Sources: Unicode UTS 39 (confusables, the part that occurs in Latin identifiers) and ISO 9 and
ISO 843 in their everyday forms for Cyrillic and Greek.
"""

import re
import unicodedata
from collections.abc import Iterator

_LOOK_ALIKES = str.maketrans(
    "авекмнорстухіјѕԁАВЕКМНОРСТУХІЈЅЗαβγεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "abekmhopctyxijsdABEKMHOPCTYXIJS3abyeiknoptuxABEZHIKMNOPTYX",
)


def _table(pairs: str) -> dict[str, str]:
    """The letters of an alphabet with what they are in Latin; "_" is nothing."""
    return {pair[0]: pair[1:].strip("_") for pair in pairs.split()}


_LETTERS = _table(
    "аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh "  # noqa: RUF001
    "щshch ъ_ ыy ь_ эe юyu яya іi їyi єye ґg "  # noqa: RUF001
    "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo"  # noqa: RUF001
)
_STROKES = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d"})
_LEET = str.maketrans("01345789!$|il", "oieastbgisiii")
_NUMBERS = (
    "0zero 0oh 1one 2two 3three 4four 5five 6six 7seven 8eight 9nine 10ten 11eleven 12twelve "
    "13thirteen 14fourteen 15fifteen 16sixteen 17seventeen 18eighteen 19nineteen 20twenty 30thirty"
)
DIGITS = {word.lstrip("0123456789"): word.rstrip("abcdefghijklmnopqrstuvwxyz")
          for word in _NUMBERS.split()}  # fmt: skip
_SPELLED = re.compile(rf"\b(?:{'|'.join(DIGITS)})\b", re.I)
_COMPOUND = re.compile(r"\w+(?:[-_.@/:+'’]+\w+)*")  # noqa: RUF001
_OWNED = re.compile(r"['’]s?$")  # noqa: RUF001
_PIECE = re.compile(r"[^\W_]+")
_NO_SIGN = re.compile(r"[^a-z0-9]+")
_SHORTEST_NUMBER = 5  # digits, for it to identify anything
_SHORTEST_CODE = 3  # signs


def visible_form(text: str) -> str:
    """Return the text without invisible signs, in compatibility form, case kept."""
    if text.isascii():
        return text
    shown = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in shown if unicodedata.category(sign) != "Cf")


def plain(word: str) -> str:
    """Return a word in small Latin letters without marks; other scripts than three stay."""
    low = word.casefold()
    if low.isascii():
        return low
    if _mixed(low):
        low = low.translate(_LOOK_ALIKES)
    marked = unicodedata.normalize("NFKD", low)
    bare = "".join(sign for sign in marked if not unicodedata.combining(sign))
    return "".join(_LETTERS.get(sign, sign) for sign in bare).translate(_STROKES)


def code(text: str) -> str:
    """Return an identifier without separators, case and look-alikes."""
    signs = visible_form(text).translate(_LOOK_ALIKES).casefold().translate(_LEET)
    if signs.isascii():
        return _NO_SIGN.sub("", signs)
    marked = unicodedata.normalize("NFKD", signs)
    return "".join(sign for sign in marked if sign.isalnum())


def compounds(text: str) -> Iterator[re.Match[str]]:
    """Yield the runs of a text that blanks and punctuation set apart; separators inside stay."""
    return _COMPOUND.finditer(visible_form(text))


def own_form(compound: str) -> str:
    """Return a compound as it is written by itself: without the ending of an owner, in small."""
    return _OWNED.sub("", compound).casefold()


def pieces(compound: str) -> list[str]:
    """Return the words that a compound is made of."""
    return _PIECE.findall(_OWNED.sub("", compound))


def identifies(compound: str) -> bool:
    """Return whether a compound is an identifier: a code, an address, a long number."""
    if compound.isalpha():
        return False
    if "@" in compound or "_" in compound:
        return True
    if any(map(str.isdigit, compound)):
        needed = _SHORTEST_NUMBER if compound.isdigit() else _SHORTEST_CODE
        return sum(map(str.isalnum, compound)) >= needed
    parts = pieces(compound)
    return len(parts) > 1 and all(part.isupper() for part in parts)


def codes_in(text: str) -> tuple[str, ...]:
    """Return the identifiers of a text, in their plain form, in order.

    Digits in groups ("555 01 88") count as one; digits after a code may belong to it, so that
    "ab-12 34" gives the code with them and without.
    """
    found, begun = dict[str, None](), ""
    for each in [*(match[0] for match in compounds(text)), ""]:
        spelled = DIGITS.get(each.casefold(), each)
        if spelled.isdigit():
            begun += code(spelled)
            if len(begun) >= _SHORTEST_NUMBER:
                found[begun] = None
            continue
        begun = ""
        if each and identifies(each):
            begun = code(_OWNED.sub("", each))
            found[begun] = None
    return tuple(found)


def holds_code(text: str, wanted: str) -> bool:
    """Return whether an identifier stands in a text, whole, however it is written there.

    It begins where a run of signs begins and ends where one ends: "noah@app" is not in
    "noah.more@app", and "db-1" is not in "db-1-copy".
    """
    if wanted not in code(text) and not _SPELLED.search(text):
        return False
    signs = [_OWNED.sub("", match[0]) for match in compounds(text)]
    spelled = [DIGITS.get(each.casefold(), each) for each in signs]
    readings = [[code(each) for each in runs] for runs in (signs, spelled)]
    return any(_begins(runs[place:], wanted) for runs in readings for place in range(len(runs)))


def _begins(runs: list[str], wanted: str) -> bool:
    joined = ""
    for run in runs:
        joined += run
        if joined == wanted:
            return True
        if not wanted.startswith(joined):
            return False
    return False


def _mixed(word: str) -> bool:
    """Whether a word has Latin letters or digits beside letters of another alphabet."""
    names = {unicodedata.name(sign, "")[:5] for sign in word if sign.isalpha()}
    return len(names & {"LATIN", "CYRIL", "GREEK"}) > 1 or (
        any(sign.isdigit() for sign in word) and bool(names & {"CYRIL", "GREEK"})
    )
