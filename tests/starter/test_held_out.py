"""Training and evaluation share no name, no value, no relation and no phrase."""

from models.starter.tables.held_out import REPHRASED, UNSEEN_PATTERNS, UNSEEN_WORDS
from models.starter.tables.patterns import Pattern
from models.starter.tables.unanswered import OF_OTHERS, OF_SELF, OF_STRANGERS
from models.starter.tables.words import PETS, RELATIONS
from models.starter.tasks.mixture import all_patterns
from models.starter.tasks.talk import all_questions
from models.starter.tasks.world import World
from tests.benchmarks.starter_talks import ADVICE, GOODBYES, IDENTITY, REMARKS, TASKS


def phrases(patterns: tuple[Pattern, ...]) -> set[str]:
    """Everything that is said and asked, marks and capitals aside."""
    return {
        text.lower().strip(" .?")
        for pattern in patterns
        for text in (*pattern.said, *pattern.questions, *pattern.checks)
    }


def test_no_phrase_of_the_evaluation_is_in_training() -> None:
    seen = phrases(all_patterns())
    assert not seen & phrases((*REPHRASED, *UNSEEN_PATTERNS))


def test_no_unanswerable_question_of_training_is_one_of_the_evaluation() -> None:
    seen = {
        question.lower().strip(" .?")
        for _, questions in (*OF_SELF, *OF_OTHERS, *OF_STRANGERS)
        for question in questions.split("|")
    }
    assert len(seen) > 1_000
    assert not seen & phrases((*REPHRASED, *UNSEEN_PATTERNS))


def test_no_remark_and_no_task_of_the_evaluation_is_in_training() -> None:
    seen = {text.lower().strip(" .?!") for text in all_questions()}
    assert "what can you do" in seen
    evaluation = (*REMARKS, *IDENTITY, *TASKS, *GOODBYES, *ADVICE)
    asked = {text.lower().strip(" .?!") for text in evaluation}
    assert not seen & asked


def test_no_kind_of_fact_held_out_shares_a_verb_phrase_with_training() -> None:
    openings = {text.split("{value}")[0] for text in phrases(all_patterns())}
    held_out = {said.split("{value}")[0] for p in UNSEEN_PATTERNS for said in p.said}
    assert not openings & {opening.lower() for opening in held_out}


def test_no_relation_and_no_pet_is_in_both() -> None:
    assert not set(RELATIONS) & set(UNSEEN_WORDS.relations)
    assert not set(PETS) & set(UNSEEN_WORDS.pets)


def test_words_held_out_are_taken_out_of_every_list_of_training(world: World) -> None:
    held_out = {word.lower() for words in UNSEEN_WORDS.values.values() for word in words}
    seen = {word.lower() for words in world.words.values.values() for word in words}
    assert {"clara", "bath", "chevron"} <= seen
    assert not seen & held_out


def test_made_up_words_of_the_two_are_spelt_of_other_sounds(world: World) -> None:
    onsets, _, codas = UNSEEN_WORDS.syllables
    seen_onsets, _, seen_codas = world.words.syllables
    assert len(set(onsets) & set(seen_onsets)) <= 5
    assert not (set(codas) & set(seen_codas)) - {""}
