"""What was typed in a hurry, as it was meant: apostrophes and short forms put back.

Only the words that rules read are mended; the evidence stays as it was typed.
"""

import re

_SLIPS = {
    "hes": "he's", "shes": "she's", "theyre": "they're", "ive": "I've", "im": "I'm",
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "wont": "won't",
    "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "havent": "haven't",
    "hasnt": "hasn't", "havn't": "haven't", "gf": "girlfriend", "bf": "boyfriend",
    "hubby": "husband", "bday": "birthday", "fav": "favourite", "fave": "favourite",
    "favorit": "favourite", "favourit": "favourite", "alergic": "allergic",
    "vegitarian": "vegetarian", "tv": "TV", "yrs": "years", "rly": "really",
}  # fmt: skip
_SLIP = re.compile(rf"\b(?:{'|'.join(map(re.escape, _SLIPS))})\b", re.I)
_NAMES = re.compile(r"^(my|our|his|her|their|its) (?:names(?: is)?|name'?s) (?=\w)", re.I)
_OWNERS_NAME = re.compile(r"^(my|our) ([a-z]{2,})s (name|birthday) (is|was) (?=\w)", re.I)


def mended(words: str) -> str:
    """Return the words of a clause as they were meant; nothing else is changed."""
    words = _SLIP.sub(lambda found: _SLIPS[found[0].lower()], words)
    words = _NAMES.sub(r"\1 name is ", words)
    return _OWNERS_NAME.sub(r"\1 \2's \3 \4 ", words)
