"""Backups: sealed copies that open elsewhere, and that forgetting still reaches.

A backup is a vault of its own, written in the vault's format, which a passphrase or the recovery
code opens on any machine. What opens it is also kept in the ledger, inside the vault: so a backup
can be written anew without what was forgotten, and nobody has to be asked. What lies on a drive
that is not connected waits; the ledger's errata say what must go, and restoring obeys them too.

Who is who:

* `backups` makes, lists, checks and restores; `ledger` is what the vault knows of its backups.
* `openers` are the passphrases and keys that open them; `copies` turns records into a sealed file
  and back; `corrections` says what a copy must no longer hold; `places` is the disk outside.
"""
