"""What operations changed, put together."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import Changes

CHANGES = st.builds(
    Changes,
    chats=st.booleans(),
    memories=st.booleans(),
    persona=st.booleans(),
    settings=st.booleans(),
    wellbeing=st.booleans(),
)


def test_two_operations_changed_what_either_did() -> None:
    both = Changes(chats=True) | Changes(memories=True)
    assert both == Changes(chats=True, memories=True)


@given(CHANGES, CHANGES)
def test_the_order_of_operations_does_not_matter(one: Changes, other: Changes) -> None:
    assert one | other == other | one
    assert one | Changes() == one
    assert one | one == one


@given(CHANGES)
def test_no_part_is_lost(one: Changes) -> None:
    everything = Changes(chats=True, memories=True, persona=True, settings=True, wellbeing=True)
    assert one | everything == everything
