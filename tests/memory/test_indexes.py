"""The index of words against the plain truth, for any sequence of puts and removals."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.references import MemoryId
from app.memory.language.words import stemmed, words_of
from app.memory.recall.lexical import LexicalIndex

WORDS = st.lists(st.sampled_from(["ana", "live", "lisbon", "peanut", "tennis"]), max_size=4)
STEPS = st.lists(st.tuples(st.integers(0, 5), st.one_of(st.none(), WORDS)), max_size=30)


@given(STEPS, WORDS)
def test_a_lexical_index_changed_step_by_step_is_one_built_at_once(
    steps: list[tuple[int, list[str] | None]], asked: list[str]
) -> None:
    changed, live = LexicalIndex(), dict[MemoryId, list[str]]()
    for number, words in steps:
        name = MemoryId(str(number))
        live.pop(name, None)
        if words is None:
            changed.remove(name)
        else:
            changed.put(name, words)
            live[name] = words
    built = LexicalIndex()
    for name, words in live.items():
        built.put(name, words)
    assert set(changed.matches(asked, most=10)) == set(built.matches(asked, most=10))
    assert len(changed) == len(live)
    for name in live:
        assert changed.share(asked, name) == built.share(asked, name)


def test_words_for_the_same_thing_become_one() -> None:
    assert words_of("my mum's job") == words_of("my mother's occupation")
    assert words_of("Where do I live?") == words_of("which city")
    assert stemmed("studies") == "study"
    assert stemmed("running") == "run"


@given(st.text(max_size=80))
def test_any_text_has_words(text: str) -> None:
    assert all(word for word in words_of(text))
