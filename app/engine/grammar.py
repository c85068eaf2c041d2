"""Grammars for answers: what any engine asks of one, and grammars made from JSON schemas.

Pure text work, so that whoever wants an answer in a certain shape can write it down anywhere; only
the engine behind it knows whether the whole grammar holds.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence

from app.domain.errors import GrammarError

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
Schema = Mapping[str, Json]

_LONGEST = 1 << 16  # characters
_MOST_REPEATS = 2000  # llama.cpp reads more as "without limit"
_ROOT = re.compile(r"^root\s*::=", re.MULTILINE)
_NO_TEXT = re.compile(r"[\x00\ud800-\udfff]")  # what UTF-8 or C would cut or not take

# JSON on one line, with the blanks that `json.dumps` writes, or without: room to pad an answer
# with blanks is room to go on for ever. Control characters are no JSON inside a string.
_COMMON = r"""
char ::= [^"\\\x00-\x1F\x7F] | "\\" (["\\/bfnrt] | "u" hex hex hex hex)
hex ::= [0-9a-fA-F]
comma ::= "," " "?
colon ::= ":" " "?
integer ::= "-"? ("0" | [1-9] [0-9]{0,14})
number ::= integer ("." [0-9]{1,15})? ([eE] [-+]? [0-9]{1,3})?
boolean ::= "true" | "false"
null ::= "null"
"""
_NAMED = ("integer", "number", "boolean", "null")
_KNOWN = {
    "object": {"properties", "required", "additionalProperties"},
    "array": {"items", "minItems", "maxItems"},
    "string": {"minLength", "maxLength"},
}
_SAID = {"title", "description", "$schema"}  # what rules nothing


def check_grammar(grammar: str | None) -> None:
    """Refuse what no engine could take for a grammar; None, no grammar, is fine.

    Raises:
        GrammarError: it is empty, too long, or has no rule named `root`.
    """
    if grammar is None:
        return
    if len(grammar) > _LONGEST or _NO_TEXT.search(grammar) or not _ROOT.search(grammar):
        raise unusable_grammar()


def unusable_grammar() -> GrammarError:
    """Return what to say of a grammar that can not be kept to; never the grammar itself."""
    return GrammarError(
        "The model was to answer in a form that can not be used.",
        advice="This is a mistake in Candor or in an add-on: please report it.",
    )


def json_grammar(schema: Schema) -> str:
    """Return the grammar of the JSON texts on one line that a schema allows.

    Known are objects (every property is written, in the schema's order), arrays, strings,
    integers, numbers, booleans, null, `enum`, `const` and `anyOf`. A schema that says more is
    refused, so that no wish is silently left out.

    Raises:
        GrammarError: the schema says something else.
    """
    try:
        grammar = f"root ::= {_rule(schema)}{_COMMON}"
    except (LookupError, TypeError, ValueError, RecursionError) as error:
        raise unusable_grammar() from error
    check_grammar(grammar)
    return grammar


def _rule(schema: Json) -> str:
    """Return the right side of the rule for one schema."""
    if not isinstance(schema, Mapping):
        raise TypeError
    for key, write in _CHOICES.items():
        if key in schema:
            _refuse_unknown(schema, {key} if key == "anyOf" else {key, "type"})
            return write(schema[key])
    kind = schema.get("type")
    if not isinstance(kind, str):
        raise TypeError
    _refuse_unknown(schema, {"type"} | _KNOWN.get(kind, set()))
    return kind if kind in _NAMED else _KINDS[kind](schema)


def _refuse_unknown(schema: Schema, known: set[str]) -> None:
    if schema.keys() - known - _SAID:
        raise ValueError


def _either(rules: Sequence[str]) -> str:
    if not rules:
        raise ValueError
    return f"({' | '.join(rules)})"


def _constant(value: Json) -> str:
    """Return the rule for one value, as `json.dumps` writes it."""
    written = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return json.dumps(written, ensure_ascii=False)


def _any_of(schemas: Json) -> str:
    return _either([_rule(schema) for schema in _items(schemas)])


def _enum(values: Json) -> str:
    return _either([_constant(value) for value in _items(values)])


def _items(values: Json) -> Sequence[Json]:
    if isinstance(values, str) or not isinstance(values, Sequence):
        raise TypeError
    return values


def _object(schema: Schema) -> str:
    """Write every property in its order; optional ones are not known."""
    properties = schema.get("properties", {})
    if not isinstance(properties, Mapping):
        raise TypeError
    if "required" in schema and set(_items(schema["required"])) != properties.keys():
        raise ValueError
    pairs = [f"{_constant(name)} colon {_rule(value)}" for name, value in properties.items()]
    return f'"{{" {" comma ".join(pairs)} "}}"'


def _array(schema: Schema) -> str:
    item = _rule(schema.get("items"))
    least, most = _limits(schema, "minItems", "maxItems")
    if most == 0:
        return '"[]"'
    rest = f"(comma {item}){_times(max(0, least - 1), None if most is None else most - 1)}"
    return f'"[" {item} {rest} "]"' if least else f'"[" ({item} {rest})? "]"'


def _string(schema: Schema) -> str:
    return rf'"\"" char{_times(*_limits(schema, "minLength", "maxLength"))} "\""'


def _limits(schema: Schema, low: str, high: str) -> tuple[int, int | None]:
    least, most = schema.get(low, 0), schema.get(high)
    if not isinstance(least, int) or not (most is None or isinstance(most, int)):
        raise TypeError
    if not 0 <= least <= (_MOST_REPEATS if most is None else most) <= _MOST_REPEATS:
        raise ValueError
    return least, most


def _times(least: int, most: int | None) -> str:
    return f"{{{least},{'' if most is None else most}}}"


_CHOICES: dict[str, Callable[[Json], str]] = {"anyOf": _any_of, "enum": _enum, "const": _constant}
_KINDS: dict[str, Callable[[Schema], str]] = {
    "object": _object,
    "array": _array,
    "string": _string,
}
