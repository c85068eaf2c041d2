"""What goes into an engine and what comes out of it."""

from dataclasses import dataclass, field

from app.domain.chat import Stopped


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen. Defaults are the starter makers' advice (`starter.md`).

    Attributes:
        temperature: 0 is greedy.
        top_p: share of the probability that is kept, 0 to 1.
        max_tokens: longest answer.
        seed: makes an answer repeatable; None draws one.
        grammar: what the answer must keep to, in GBNF, with a rule named `root`; it may end early
            only by `max_tokens` or a stop. `app.engine.json_grammar` makes one from a JSON schema.
    """

    temperature: float = 0.2
    top_p: float = 0.9
    max_tokens: int = 512
    seed: int | None = None
    grammar: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Begun:
    """The prompt is laid out: its length, how much of it was kept from before (tokens).

    `dropped_turns` counts the oldest turns of the history that did not fit the context, and
    `extract_lines` what of them stands in their place.
    """

    prompt_tokens: int
    reused_tokens: int
    dropped_turns: int
    extract_lines: int = 0


@dataclass(frozen=True, slots=True)
class Chunk:
    """The next text of an answer; never empty, never half a character."""

    text: str = field(repr=False)
    tokens: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The answer is over.

    `cpu_ms` is what it took of all processor cores together, `processor_mj` millijoules by the
    processor's own meter meanwhile; 0 where nobody can say.
    """

    stopped: Stopped
    tokens: int
    cpu_ms: int = 0
    processor_mj: int = 0


EngineEvent = Begun | Chunk | Ended


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of several answers to the same prompt.

    `begun` says how that prompt was laid out. `cpu_ms` and `processor_mj` are what all of the
    answers took together, as in `Ended`.
    """

    text: str = field(repr=False)
    stopped: Stopped
    tokens: int
    begun: Begun = Begun(0, 0, 0)
    cpu_ms: int = 0
    processor_mj: int = 0


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known of the model that answers.

    Attributes:
        name: as the file names it.
        family: prompt form, for example "chatml".
        context: tokens that prompt and answer share.
        starter: whether it is the model that comes with Candor.
        notes: what a person should know about how it runs here, sentences.
    """

    name: str
    family: str
    context: int
    starter: bool = False
    notes: tuple[str, ...] = ()
