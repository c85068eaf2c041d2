"""Memories that stay although they hold a name that goes.

Where "The user's aunt is called Yig." is forgotten, "The user's aunt Yig lives in Split." still
gives the name away. It states something else, so that it stays; the plan names it.
"""

from collections.abc import Sequence

from app.domain.memories import Memory, State
from app.memory.recall.introductions import Introduction, introduced

_AROUND = ".,;:!?\"'()[]“”‘’«»"  # noqa: RUF001


def holding_names(gone: Sequence[Memory], memories: Sequence[Memory]) -> tuple[Memory, ...]:
    """Return the memories that stay and hold a name that one which goes did nothing but give.

    Somebody else of the same name is not meant, as far as a memory says who they are.
    """
    given = [each for memory in gone if (each := introduced(memory.statement)) and each.alone]
    ids = {memory.id for memory in gone}
    staying = (m for m in memories if m.id not in ids and m.state is not State.FORGETTING)
    return tuple(m for m in staying if any(_holds(m.statement, each) for each in given))


def _holds(statement: str, given: Introduction) -> bool:
    own = introduced(statement)
    if own and own.first_name == given.first_name and own.relation != given.relation:
        return False
    return any(_bare(word) == given.first_name for word in statement.split() if word[:1].isupper())


def _bare(word: str) -> str:
    return word.strip(_AROUND).lower().removesuffix("'s").removesuffix("\u2019s")
