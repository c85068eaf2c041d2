"""Everything kept: keys, envelopes, records; lock and unlock. The only package that sees them.

Who is who, from the outside in:

* `opening` creates, opens and inspects, `recovering` opens by the recovery code, `erasing` destroys
  all of it, `reaching` gets to the file for them; `vault` is the unlocked vault and `protection`
  changes what opens it; `chats`, `memories`, `preferences`, `tombstones`, `fingerprints`,
  `connections` and `states` are its typed views; `codec` turns their values into bytes.
* `backups` makes sealed copies that open elsewhere and that forgetting reaches; `restoring` makes
  a vault of one.
* `store` keeps all records in memory over the file and commits changes; `changes` is one change,
  `epochs` ends an epoch, `checking` and `freed` look for residues, `forgetting` reports.
* `unlocking` opens the header, `reading` reads from there down to every record and `damage` names
  what is lost; `header`, `key_tree` and `records` are the three kinds of sealed things; `sealing`
  and `passphrases` are the cryptography, `codes` and `recovery_slot` that of the recovery code;
  `pinning` keeps the keys that live longest out of swap.
* `container` is the SQLite file, `connection` how SQLite is spoken to, `files` its folder and
  lock; `salvage` and `rebuilding` save what is left of a damaged one.
* `keyrings` and `key_sources` hold the epoch secrets, `marks` what this computer last saw; `ports`
  says what is asked of the outside, `sentences` what the person is told.

The format is described in `packaging/vault-format.md`.
"""

from app.vault.backups.openers import unlock_with
from app.vault.backups.restoring import Opened, newer_beside, open_backup
from app.vault.checking import Residues, VaultCheck
from app.vault.codec.fingerprints import Fingerprint
from app.vault.codec.tombstones import Tombstone
from app.vault.codes import RecoveryCode
from app.vault.damage import Damage
from app.vault.erasing import erase_vault
from app.vault.files import copies_beside
from app.vault.forgetting import Forgotten
from app.vault.info import Mode, VaultInfo
from app.vault.key_sources import MemoryKeySource
from app.vault.keyrings import KeyringKeySource, find_keystore
from app.vault.marks import Marks, Standing
from app.vault.opening import create_vault, inspect_vault, open_vault, private_vault
from app.vault.passphrases import KdfCost
from app.vault.pinning import pins_keys
from app.vault.ports import Clock, KeySource
from app.vault.reaching import is_in_use
from app.vault.records import Contents
from app.vault.recovering import NewProtection, code_fits, recover_vault
from app.vault.restoring import restore_vault
from app.vault.vault import Vault

__all__ = [
    "Clock",
    "Contents",
    "Damage",
    "Fingerprint",
    "Forgotten",
    "KdfCost",
    "KeySource",
    "KeyringKeySource",
    "Marks",
    "MemoryKeySource",
    "Mode",
    "NewProtection",
    "Opened",
    "RecoveryCode",
    "Residues",
    "Standing",
    "Tombstone",
    "Vault",
    "VaultCheck",
    "VaultInfo",
    "code_fits",
    "copies_beside",
    "create_vault",
    "erase_vault",
    "find_keystore",
    "inspect_vault",
    "is_in_use",
    "newer_beside",
    "open_backup",
    "open_vault",
    "pins_keys",
    "private_vault",
    "recover_vault",
    "restore_vault",
    "unlock_with",
]
