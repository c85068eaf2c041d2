"""Secrets: what Candor refuses to remember, whoever asks."""

import re

from app.memory.learning.clauses import straightened

_NAMED = re.compile(
    r"\b(?:pass ?words?|pass ?phrases?|pass ?codes?|pin(?: code| number)?|api[ -]?keys?|"
    r"secret keys?|private keys?|access tokens?|auth(?:entication)? tokens?|security "
    r"codes?|cvv|cvc|"
    r"seed phrase|recovery (?:code|phrase|key)s?|one-time (?:code|password)|otp|2fa codes?|"
    r"(?:credit|debit|bank) cards?(?: number)?|card number|iban|account number|sort code|"
    r"routing number|social security number|ssn|passport number|national insurance number|"
    r"(?:safe|lock|locker|padlock) combination|combination (?:of|to|for) (?:my|the|our) (?:safe|"
    r"lock)|(?:door|alarm|gate|safe|"
    r"entry) code)\b",
    re.I,
)
_TOLD = re.compile(
    r"(?:\b(?:is|are|was|to|as)\b|[:=])\s*[\"']?(?!(?:on|not|too|very|so|safe|lost|wrong|"
    r"weak|stolen|about)\b)\S",
    re.I,
)
_KEY_SHAPE = re.compile(
    r"\b(?:sk|pk|ghp|gho|xox[bap]|AKIA|AIza|glpat|hf)[-_]?[A-Za-z0-9_-]{12,}"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY|\beyJ[\w-]{10,}\.[\w-]{10,}"
    r"|\b(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9]{28,}\b"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b")
_DIGITS = re.compile(r"\b\d(?:[ -]?\d){11,18}\b")
_NUMBER_AFTER = re.compile(r"\b(?:ssn|social security number)\b|\b\d{3}-\d{2}-\d{4}\b", re.I)


def holds_secret(text: str) -> bool:
    """Return whether the text gives away a password, a key, a code or a card number."""
    plain = straightened(text)
    named = _NAMED.search(plain)
    told = bool(named and _TOLD.search(plain, named.end()))
    shaped = _KEY_SHAPE.search(plain) or _IBAN.search(plain) or _NUMBER_AFTER.search(plain)
    return told or bool(shaped) or any(_is_card(found[0]) for found in _DIGITS.finditer(plain))


def _is_card(digits: str) -> bool:
    """Whether the check digit is right (Luhn; source: ISO/IEC 7812-1)."""
    total = 0
    for place, digit in enumerate(reversed([int(sign) for sign in digits if sign.isdigit()])):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
