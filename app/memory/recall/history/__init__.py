"""Recall over the person's own words, turn by turn, as they were said.

* `passages` says what one turn is, and which texts of it are embedded; `signs` reads off it what
  kind of thing it says; `asking` reads what a question wants of the past.
* `history` is the index, kept in memory and changed turn by turn; `columns` holds what is known of
  each row. `scoring` fuses all evidence into one score a turn, and `sessions` ranks conversations.
"""

from app.memory.recall.history.history import History, Ranked, Ranking
from app.memory.recall.history.passages import Passage

__all__ = ["History", "Passage", "Ranked", "Ranking"]
