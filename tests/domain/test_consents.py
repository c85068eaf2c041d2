"""Who decides what is kept: rules that hold for any consents at all."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.consents import (
    STRICTNESS,
    Consents,
    LearningMode,
    Retention,
    Verdict,
    kept_for,
    mode_for,
    verdict,
)
from app.domain.memories import SENSITIVE, Kind, Topic

MODES = st.sampled_from(LearningMode)
KINDS = st.sampled_from(Kind)
TOPICS = st.sampled_from(Topic)
CONSENTS = st.builds(
    Consents,
    st.lists(st.tuples(KINDS, MODES), max_size=3).map(tuple),
    st.lists(st.tuples(TOPICS, MODES), max_size=3).map(tuple),
    st.booleans(),
    st.booleans(),
)
SAVING = (Verdict.NOTHING, Verdict.PROPOSE, Verdict.SAVE)


@given(MODES, CONSENTS, KINDS, st.sampled_from(sorted(SENSITIVE)))
def test_nothing_sensitive_is_saved_without_an_explicit_word(
    mode: LearningMode, consents: Consents, kind: Kind, topic: Topic
) -> None:
    assert verdict(mode, consents, kind, topic, told=False) is not Verdict.SAVE


@given(CONSENTS, KINDS, TOPICS, st.booleans())
def test_off_means_nothing(consents: Consents, kind: Kind, topic: Topic, told: bool) -> None:
    assert verdict(LearningMode.OFF, consents, kind, topic, told=told) is Verdict.NOTHING


@given(MODES, CONSENTS, KINDS, TOPICS, st.booleans())
def test_off_for_a_kind_or_topic_means_nothing_of_it(
    mode: LearningMode, consents: Consents, kind: Kind, topic: Topic, told: bool
) -> None:
    off = LearningMode.OFF
    for stricter in (
        Consents((*consents.by_kind, (kind, off)), consents.by_topic),
        Consents(consents.by_kind, (*consents.by_topic, (topic, off))),
    ):
        assert verdict(mode, stricter, kind, topic, told=told) is Verdict.NOTHING


@given(MODES, MODES, CONSENTS, KINDS, TOPICS, st.booleans())
def test_a_stricter_general_mode_never_saves_more(
    one: LearningMode, two: LearningMode, consents: Consents, kind: Kind, topic: Topic, told: bool
) -> None:
    looser, stricter = sorted((one, two), key=STRICTNESS.index)
    saved = verdict(stricter, consents, kind, topic, told=told) is Verdict.SAVE
    assert not saved or verdict(looser, consents, kind, topic, told=told) is Verdict.SAVE


@given(MODES, MODES, MODES, KINDS, TOPICS, st.booleans())
def test_a_stricter_mode_of_a_topic_never_saves_more(
    mode: LearningMode, one: LearningMode, two: LearningMode, kind: Kind, topic: Topic, told: bool
) -> None:
    looser, stricter = sorted((one, two), key=STRICTNESS.index)
    said = [Consents(by_topic=((topic, each),), summaries=True) for each in (stricter, looser)]
    saved, also = (verdict(mode, each, kind, topic, told=told) for each in said)
    assert saved is not Verdict.SAVE or also is Verdict.SAVE


@given(MODES, KINDS, TOPICS)
def test_summaries_need_their_own_consent(mode: LearningMode, kind: Kind, topic: Topic) -> None:
    held = mode_for(mode, Consents(), kind, topic)
    assert held is (LearningMode.OFF if kind is Kind.SUMMARY else mode)


def test_a_topic_can_be_saved_at_once_where_the_rest_is_asked() -> None:
    consents = Consents(by_topic=((Topic.FOOD, LearningMode.SAVE_AND_SHOW),))
    ask = LearningMode.ASK_FIRST
    assert verdict(ask, consents, Kind.FACT, Topic.FOOD, told=False) is Verdict.SAVE
    assert verdict(ask, consents, Kind.FACT, Topic.WORK, told=False) is Verdict.PROPOSE


def test_nothing_is_looked_up_or_summed_up_before_somebody_allows_it() -> None:
    new = Consents()
    assert not any((new.history, new.summaries, new.writing))


def test_zero_days_are_for_ever() -> None:
    assert kept_for(Retention(events=0), Kind.EVENT) is None
    assert kept_for(Retention(), Kind.FACT) is None
    assert kept_for(Retention(events=7), Kind.EVENT) == timedelta(days=7)
