"""Forgetting: the closure is planned and shown, sealed by destroying keys, and checked.

* `forgetting` is the whole of it, from the first word to the receipt; `superseding` retires a value
  that is no longer true.
* What is meant: `selection` reads what somebody names, `targets` finds it, `aliases` what only
  names the same thing otherwise, `parts` takes a statement apart and `remainders` keeps the rest.
* What goes with it: `planning` makes the plan of `lineage` and `traces`, in temporary chats
  `elsewhere`; `naming` tells what stays and holds a name that goes.
* The seal: `sealing` destroys, `redaction` cuts passages out, `staying` sees that it does not come
  back, `probing` asks again for it and `verification` looks everywhere, also later.
"""
