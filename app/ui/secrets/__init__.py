"""What opens a vault, as pages ask for it and show it.

`passphrases` are the fields that somebody types a secret into, `modes` the choice between keystore
and passphrase, `codes` shows a recovery code once and checks it, `clipboard` copies a secret.
"""

from app.ui.secrets.clipboard import copy_secret
from app.ui.secrets.codes import CodePanel
from app.ui.secrets.modes import MODE_TITLES, ModeChoice
from app.ui.secrets.passphrases import CodeField, NewPassphrase, secret_field

__all__ = [
    "MODE_TITLES",
    "CodeField",
    "CodePanel",
    "ModeChoice",
    "NewPassphrase",
    "copy_secret",
    "secret_field",
]
