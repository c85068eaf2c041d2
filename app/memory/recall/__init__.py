"""Recall: lexical and dense evidence, added up, held against a bar that fits the question.

* `recall` gathers the memories that come into question, `judging` says which belong beside it, and
  `found` holds what comes of that, within its `budget`.
* `questions` reads what a question is after, `about` what a memory is about, `titles` what it is
  called by, `intimate` what stays out of requests.
* `acquaintances` knows who is who, so that a name finds what was said of "the aunt", and the aunt
  what was said by name; `introductions` reads in a statement who is given a name.
* `lexical`, with `postings`, finds shared words; vectors are searched next door, in `memory.index`.
* `history` finds what was said, turn by turn; `search` is for pages and commands, not for prompts.
"""
