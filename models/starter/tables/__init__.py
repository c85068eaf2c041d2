"""What the starter learns from, row by row, and what it never sees: all of it our own words.

* `words`: names, relations and values; `patterns`: the form of a kind of fact.
* `kinds_common`, `kinds_open`, `kinds_daily`, `kinds_doings`, `kinds_others`: kinds of facts;
  `unanswered`: questions to which none of them is the answer.
* `extraction`: how messages are framed that hold memories, or none.
* `talk`, `about_itself`, `life`: small talk, the program, feelings, partings.
* `help`, `help_more`, `advice`: short tasks, and requests that sound like questions for a memory.
* `tones`, `tones_program`, `tones_help`: the same in five tones.
* `held_out`: the evaluation's own words and kinds.

Nothing here imports `tasks`.
"""
