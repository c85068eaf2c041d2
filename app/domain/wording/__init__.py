"""How a sentence about the person changes its point of view.

A memory's statement is in the third person ("The user's sister Ana lives in Lisbon."), the person
says it in the first, and the window shows it in the second. This package is the only place where
that happens.

* `stating`: from what the person says, or edits, to a statement.
* `contractions`: what is short for what; `addressing`: where "you" is the assistant.
* `telling`: from a statement to what the window shows, and to what the person would say.
* `roles`: whether somebody does what a clause says, or has it done to them.
* `kinds`: the kinds of words by which that is told.
* `verbs`: the forms of verbs, and the words that may stand before them.
* `values`: what is left alone: quoted words, titles and names.
"""

from app.domain.wording.stating import as_kept, as_stated
from app.domain.wording.telling import as_said, as_shown
from app.domain.wording.verbs import conjugated, plain

__all__ = ["as_kept", "as_said", "as_shown", "as_stated", "conjugated", "plain"]
