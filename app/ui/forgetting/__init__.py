"""Forgetting, as pages let a person do it: say what, see everything that goes, get a receipt.

`selecting` asks what is meant where no memory is pointed at; `sheet` shows a plan with its choices
before anything happens, and with `staying` what it leaves; `receipt` says what was destroyed and
looks again; `lifting` allows again what was never to be learned again; `phrases` has the words of
all of them; `low` keeps a long list, or a long sheet, from growing beyond what can be seen.
"""

from app.ui.forgetting.lifting import LiftSheet
from app.ui.forgetting.receipt import ReceiptSheet, VerificationSheet
from app.ui.forgetting.selecting import SelectorSheet
from app.ui.forgetting.sheet import ForgetSheet, Wanted

__all__ = [
    "ForgetSheet",
    "LiftSheet",
    "ReceiptSheet",
    "SelectorSheet",
    "VerificationSheet",
    "Wanted",
]
