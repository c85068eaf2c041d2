"""Learning: what the person says of themselves, read by rules, kept with their consent.

* `extraction` reads a message: `clauses` cuts it up, `guards` say what is not meant, `slips` mends
  hasty typing, `spoken_of` knows who "she" is, `periods` since when, and `rules` what is stated.
* `explicit` hears "remember that", `secrets` what is never kept, `topics` what is sensitive.
* `second_reader` lets a model point at what the rules missed.
* `known`, `slots` and `alike` tell what is known already, and what can not both hold.
"""
