"""Answers that keep to a grammar: what is written down, what is refused, what the model may say."""

import json
from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.chat import Stopped
from app.domain.errors import GrammarError
from app.domain.generation import Sampling
from app.engine import ChildEngine, Engine, Schema, json_grammar
from app.engine.llama import LlamaEngine
from tests.engine.conftest import GREEDY, TINY, answer, ask

WORD: Schema = {"type": "string", "minLength": 1, "maxLength": 6}
KINDS = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
    "null": type(None),
}
LEAVES: st.SearchStrategy[Schema] = st.sampled_from(
    [
        {"type": "string", "maxLength": 5},
        {"type": "integer"},
        {"type": "boolean"},
        {"type": "null"},
        {"enum": ["home", "wörk\n", '"quoted"\\']},
        {"const": 7},
    ]
)
SCHEMAS: st.SearchStrategy[Schema] = st.recursive(
    LEAVES,
    lambda inner: (
        st.builds(lambda item: {"type": "array", "items": item, "maxItems": 2}, inner)
        | st.builds(
            lambda values: {"type": "object", "properties": values},
            st.dictionaries(st.sampled_from(["a", "ö", 'x"\\']), inner, max_size=2),
        )
        | st.builds(lambda some: {"anyOf": some}, st.lists(inner, min_size=1, max_size=2))
    ),
    max_leaves=4,
)
BROKEN = [
    "root ::= (",
    "root ::= root | root",
    'root ::= root "a"',
    "root ::= missing",
    'root ::= "a"{3000,}',
    'root ::= [a-"',
]


@pytest.fixture(scope="module", params=[LlamaEngine, ChildEngine])
def engine(request: pytest.FixtureRequest) -> Iterator[LlamaEngine | ChildEngine]:
    made: LlamaEngine | ChildEngine = request.param(TINY)
    yield made
    made.close()


def conforms(value: object, schema: object) -> bool:
    """Return whether a value is what a schema allows; the schemas of this file only."""
    match schema:
        case {"anyOf": list(some)}:
            return any(conforms(value, one) for one in some)
        case {"enum": list(values)}:
            return value in values
        case {"const": constant}:
            return bool(value == constant)
        case {"type": str(kind)}:
            return isinstance(value, KINDS[kind]) and fits_inside(value, schema)
    raise AssertionError


def fits_inside(value: object, schema: object) -> bool:
    match value, schema:
        case list(items), {"items": item, "maxItems": int(most)}:
            return len(items) <= most and all(conforms(one, item) for one in items)
        case dict(entries), {"properties": dict(known)}:
            return list(entries) == list(known) and all(
                conforms(entries[name], known[name]) for name in known
            )
        case str(text), {"maxLength": int(most)}:
            return len(text) <= most
    return True


@pytest.mark.parametrize("temperature", [0.0, 1.5])
def test_an_answer_keeps_to_its_grammar(engine: Engine, temperature: float) -> None:
    sampling = Sampling(temperature, seed=1, grammar='root ::= "yes" | "no" | "per" "haps"+')

    _, text, ended = answer(engine, ask("Is it?"), replace(sampling, max_tokens=40))

    assert text in {"yes", "no"} or text.startswith("perhaps")
    assert ended.stopped is Stopped.END or text.count("haps") > 1


@settings(max_examples=40, deadline=None)
@given(schema=SCHEMAS, seed=st.integers(0, 99))
def test_an_answer_in_json_is_json_and_fits_the_schema(
    llama: LlamaEngine, schema: Schema, seed: int
) -> None:
    sampling = Sampling(1.5, 1.0, 120, seed, json_grammar(schema))

    _, text, ended = answer(llama, ask("Tell me."), sampling)

    if ended.stopped is Stopped.END:
        assert conforms(json.loads(text), schema)


@pytest.mark.parametrize("grammar", ["", "\0", 'begin ::= "a"', 'root ::= "\ud800"', "x" * 99_999])
@pytest.mark.parametrize("repeated", [1, 2])
def test_what_is_no_grammar_is_refused_before_a_word(
    engine: Engine, grammar: str, repeated: int
) -> None:
    with pytest.raises(GrammarError):
        answer(engine, ask("hello"), replace(GREEDY, grammar=grammar * repeated))


@pytest.mark.parametrize("grammar", BROKEN)
def test_a_broken_grammar_is_a_sentence_and_the_worker_lives(engine: Engine, grammar: str) -> None:
    engine.card()
    pid = engine.pid if isinstance(engine, ChildEngine) else None

    with pytest.raises(GrammarError) as caught:
        next(engine.generate(ask("hello"), replace(GREEDY, grammar=grammar), Event()))

    assert caught.value.advice
    assert grammar not in f"{caught.value}{caught.value.advice}"
    assert answer(engine, ask("hello"))[1]
    assert not isinstance(engine, ChildEngine) or engine.pid == pid


def test_what_was_said_in_a_grammar_is_kept_for_the_next_turn(llama: LlamaEngine) -> None:
    llama.clear()
    grammar = json_grammar({"enum": ["blue", "green"]})
    begun, text, ended = answer(llama, ask("Which?"), replace(GREEDY, grammar=grammar))

    following, _, _ = answer(llama, ask("Why?", "Which?", text))

    assert following.reused_tokens >= begun.prompt_tokens + ended.tokens - 1


@pytest.mark.parametrize("likely", [1, 16])
def test_asking_about_few_tokens_first_never_changes_what_is_chosen(
    llama: LlamaEngine, monkeypatch: pytest.MonkeyPatch, likely: int
) -> None:
    schema: Schema = {"type": "array", "items": WORD, "minItems": 3, "maxItems": 3}
    sampling = replace(GREEDY, max_tokens=60, grammar=json_grammar(schema))
    monkeypatch.setattr("app.engine.llama.sampling._LIKELY", 1 << 30)
    _, thorough, _ = answer(llama, ask("Three words!"), sampling)

    monkeypatch.setattr("app.engine.llama.sampling._LIKELY", likely)

    assert answer(llama, ask("Three words!"), sampling)[1] == thorough


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"type": "date"},
        {"type": ["string", "null"]},
        {"type": "string", "pattern": "a+"},
        {"type": "string", "minLength": 3, "maxLength": 2},
        {"type": "object", "properties": {"a": WORD, "b": WORD}, "required": ["a"]},
        {"type": "array"},
        {"type": "string", "maxLength": 5_000},
        {"enum": []},
        {"const": float("nan")},
        {"anyOf": [WORD], "type": "string"},
        {"type": "array", "items": {"enum": ["x" * 70_000]}},
    ],
)
def test_a_schema_that_says_more_than_is_known_is_refused(schema: Schema) -> None:
    with pytest.raises(GrammarError):
        json_grammar(schema)


def test_a_schema_of_endless_depth_is_refused() -> None:
    deep: Schema = WORD
    for _ in range(3_000):
        deep = {"type": "array", "items": deep}

    with pytest.raises(GrammarError):
        json_grammar(deep)
