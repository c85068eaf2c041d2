"""OpenAI's chat protocol: requests as bytes, and a stream of bytes as pieces of an answer.

Source: llama.cpp `tools/server/README.md`, "POST /v1/chat/completions". What a server sends is
read with suspicion: what is not understood is passed over.
"""

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.domain.generation import Sampling
from app.domain.prompting import Prompt, Role
from app.engine.forms import FORMS

_LONGEST_LINE = 1 << 20
_LONGEST_NAME = 80
_LARGEST_CONTEXT = 1 << 28
_MARKERS = sorted({marker for form in FORMS for marker in form.markers} | {"</s>", "<s>"})
_CONTROL = re.compile("|".join([r"<\|[^|>\s]{1,60}\|>", *map(re.escape, _MARKERS)]))
_UNSEEN = "\N{ZERO WIDTH SPACE}"

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of the answer.

    Attributes:
        text: what it adds; "" for nothing.
        over: whether the answer ends with it.
        length: whether it ends because it grew too long.
    """

    text: str = field(repr=False)
    over: bool = False
    length: bool = False


def write_request(prompt: Prompt, sampling: Sampling, model: str) -> bytes:
    """Return the body of a request for a streamed answer."""
    turns = [(Role.SYSTEM, prompt.head)] if prompt.head else []
    turns += [(turn.role, turn.text) for turn in prompt.history]
    turns.append((Role.USER, prompt.question))
    body: dict[str, Json] = {
        "messages": [{"role": role.value, "content": harmless(text)} for role, text in turns],
        "stream": True,
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "max_tokens": sampling.max_tokens,
        "chat_template_kwargs": {"enable_thinking": False},  # as with models here: thinking is
        # not shown, and would use up the tokens of the answer
    }
    optional: dict[str, Json] = {"model": model or None, "seed": sampling.seed}
    body |= {name: value for name, value in optional.items() if value is not None}
    return json.dumps(body | _constraint(sampling.grammar)).encode("ascii")


def _constraint(grammar: str | None) -> dict[str, Json]:
    """Return what holds an answer to a grammar; each server passes over the other's field.

    Source: `grammar` llama.cpp's server; `structured_outputs` vLLM 0.32, "Structured Outputs".
    """
    if grammar is None:
        return {}
    return {"grammar": grammar, "structured_outputs": {"grammar": grammar}}


def harmless(text: str) -> str:
    """Return a text whose control tokens are words: a server would take them for its own.

    A space that nobody sees stands in each of them, because the server splits text into tokens
    itself and offers no way to mark what is data (llama.cpp #28249).
    """
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return _CONTROL.sub(lambda found: found[0][0] + _UNSEEN + found[0][1:], whole)


def read_pieces(stream: Iterable[bytes]) -> Iterator[Said]:
    """Yield the pieces of an answer; the last is `over`, unless the server broke off."""
    for line in _lines(stream):
        data = line.removeprefix("data:").strip()
        if not line.startswith("data:") or not data:
            continue
        if data == "[DONE]":
            yield Said("", over=True)
            return
        said = _said(data)
        if said is not None:
            yield said


def _said(data: str) -> Said | None:
    try:
        message = json.loads(data)
    except (ValueError, RecursionError):
        return None
    match message:
        case {"choices": [{"delta": {"content": str(text)}, **rest}, *_]}:
            reason = rest.get("finish_reason")
            return Said(text, over=isinstance(reason, str), length=reason == "length")
        case {"choices": [{"finish_reason": str(reason)}, *_]}:
            return Said("", over=True, length=reason == "length")
        case _:
            return None


def _lines(stream: Iterable[bytes]) -> Iterator[str]:
    """The lines of a stream; one that never ends is cut."""
    decoder, rest = codecs.getincrementaldecoder("utf-8")("replace"), ""
    for data in stream:
        *whole, rest = (rest + decoder.decode(data)).split("\n")
        yield from (line.rstrip("\r") for line in whole)
        rest = rest[:_LONGEST_LINE]
    if rest:
        yield rest


def read_model(reply: object, wanted: str) -> tuple[str, int]:
    """Return the name of the model that answers, and its context where the list tells; else 0.

    Source: vLLM tells `max_model_len` in its list of models, llama.cpp's server does not.
    """
    match reply:
        case {"data": list(entries)}:
            for entry in entries:
                match entry:
                    case {"id": str(name), **rest} if wanted in {"", name}:
                        return _readable(name), _size(rest.get("max_model_len"))
    return _readable(wanted), 0


def read_context(reply: object) -> int:
    """Return the context that llama.cpp's server tells in its properties; 0 where it does not."""
    match reply:
        case {"default_generation_settings": {"n_ctx": size}}:
            return _size(size)
        case _:
            return 0


def _size(value: object) -> int:
    return value if isinstance(value, int) and 0 < value < _LARGEST_CONTEXT else 0


def _readable(name: str) -> str:
    """A model's name without the folders it lies in, fit for one line."""
    return "".join(filter(str.isprintable, name.rpartition("/")[2]))[:_LONGEST_NAME]


def read_json(body: bytes) -> object:
    """Return what a short reply says; None where it is no JSON."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
