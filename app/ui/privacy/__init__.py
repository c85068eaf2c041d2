"""The privacy page: what protects the vault, and everything that can be done about it.

`page` stands the sections one below the other; each section looks for itself and changes one
thing: `warnings` what is wrong, `protecting` what opens the vault (with the sheets of `keys`),
`locking` when it locks itself, `backups` and `taking_along` (exports), `network` what connected,
`computer` what was given up. `section` is the card that each is, and what they share.
"""

from app.ui.privacy.page import PrivacyPage

__all__ = ["PrivacyPage"]
