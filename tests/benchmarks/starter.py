"""How well the starter does its job: `python -m tests.benchmarks.starter [--json]`.

The base without an adapter, the first trial's adapter, and what the app ships (or `--adapter`) run
the same cases in the same run, through the app's engine with the app's sampling and a fixed seed.
Adapters are merged and quantised as at set-up, and their answers held to the memories beside the
question as the app does it (`--free` leaves that out). `--scale` takes a share of the cases.
"""

import argparse
import json
import os
import re
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

from app.assistant.holding import sampling_for
from app.domain.generation import Chunk, Sampling
from app.domain.prompting import Prompt, PromptTurn, Role
from app.engine import ChildEngine, Engine, find_starter
from app.engine.starter.merge_job import merge
from models.starter.make import find_base
from models.starter.tables.talk import TONED
from models.starter.tables.tones import TONED_MORE
from models.starter.tasks.corpora import load_corpora
from models.starter.tasks.examples import asked
from models.starter.tasks.heads import DEFAULT_HEAD, TONES, tone_head
from models.starter.tasks.manner import goodbye_violations, violations
from tests.benchmarks.starter_cases import Case, load_cases, make_cases, make_messages
from tests.benchmarks.starter_judges import NOT_KNOWN, ToneMeter, invents, is_right, read
from tests.benchmarks.starter_talks import ADVICE, GOODBYES, IDENTITY, REMARKS, STANDING_BY, TASKS

SHARED = Path(__file__).parents[3] / "shared"
TRIAL = SHARED / "models" / "starter-adapter-v0.gguf"
LONGEST = 96  # tokens of an answer; the app allows more, no right answer here needs them
SEED = 7
OWN_TONES = (*TONED, *TONED_MORE)

Score = dict[str, float | int | None]


@dataclass(slots=True)
class Asker:
    """Asks one model and keeps what was said; an app's sampling with a fixed seed."""

    engine: Engine
    held: bool
    said: list[tuple[str, str, str]] = field(default_factory=list)

    def answer(self, case: Case) -> str:
        """Return the answer to a case, held to its memories where the app would hold it."""
        prompt = case.prompt()
        card = replace(self.engine.card(), starter=self.held)
        return self._said(prompt, case.suite, sampling_for(card, case.messages(), prompt))

    def ask(self, prompt: Prompt, suite: str, *, longest: int = LONGEST) -> str:
        """Return the answer to a prompt."""
        return self._said(prompt, suite, Sampling(), longest)

    def _said(self, prompt: Prompt, suite: str, sampling: Sampling, longest: int = LONGEST) -> str:
        sampling = replace(sampling, max_tokens=longest, seed=SEED)
        events = self.engine.generate(prompt, sampling, Event())
        reply = "".join(event.text for event in events if isinstance(event, Chunk)).strip()
        self.said.append((suite, prompt.question, reply))
        return reply


def measure(asker: Asker, cases: Iterable[Case], scale: float, meter: ToneMeter | None) -> Score:
    """Return all measures of one model, shares of one, with the number of cases beside each."""
    score: Score = {}
    score |= judge_answers(asker, cases)
    score |= _extraction(asker, scale)
    score |= _tones(asker, scale, meter)
    score |= _manner(asker, scale)
    score |= _tasks(asker, scale)
    return score


def judge_answers(asker: Asker, cases: Iterable[Case]) -> Score:
    """Return the share of right answers by suite, and of inventions."""
    right: dict[str, list[bool]] = {}
    invented = []
    for case in cases:
        reply = asker.answer(case)
        right.setdefault(case.suite, []).append(is_right(case, reply))
        if case.answer is None:
            invented.append(invents(case, reply))
    score = _shares(right)
    return score | _shares({"invented": invented})


def _extraction(asker: Asker, scale: float) -> Score:
    messages = make_messages(scale)
    reads = [read(m, asker.ask(m.prompt(), "extraction", longest=2 * LONGEST)) for m in messages]
    exact, quotes = (sum(one.spans[n] for one in reads) for n in (0, 1))
    found, wanted = (sum(one.found[n] for one in reads) for n in (0, 1))
    empties = [one.empty for one in reads if one.empty is not None]
    shares = _shares({"json_valid": [one.valid for one in reads], "empty_right": empties})
    return shares | {
        "spans_exact": exact / quotes if quotes else None, "spans_exact_n": quotes,
        "facts_found": found / wanted, "facts_found_n": wanted,
    }  # fmt: skip


def _tones(asker: Asker, scale: float, meter: ToneMeter | None) -> Score:
    if meter is None:
        return {"tone": None, "tone_n": 0}
    remarks = REMARKS[: max(1, round(len(REMARKS) * scale))]
    told = [
        meter.tone(asker.ask(Prompt(tone_head(tone), (), remark), f"tone {tone}")) == tone
        for remark in remarks
        for tone in TONES
    ]
    return _shares({"tone": told})


def _manner(asker: Asker, scale: float) -> Score:
    goodbyes = GOODBYES[: max(1, round(len(GOODBYES) * scale))]
    identity = IDENTITY[: max(1, round(len(IDENTITY) * scale))]
    bad = sum(bool(goodbye_violations(_plain(asker, text, "goodbye"))) for text in goodbyes)
    bad += sum(bool(violations(_plain(asker, text, "identity"))) for text in identity)
    toned = [reply for suite, _, reply in asker.said if suite.startswith("tone")]
    bad += sum(bool(violations(reply)) for reply in toned)
    count = len(goodbyes) + len(identity) + len(toned)
    return {"manner_violations": bad, "manner_violations_n": count}


def _tasks(asker: Asker, scale: float) -> Score:
    """Short tasks are judged by eye; here only whether one is refused because memories stand by."""
    tasks = TASKS[: max(1, round(len(TASKS) * scale))]
    refused = []
    for task in tasks:
        _plain(asker, task, "task")
        beside = asker.ask(
            Prompt(DEFAULT_HEAD, (), asked(STANDING_BY, task)), "task beside memories"
        )
        refused.append(bool(NOT_KNOWN.search(beside)) or bool(re.search("Oddny|Tartu", beside)))
    return _shares({"refused_beside_memories": refused}) | _advice(asker, scale)


def _advice(asker: Asker, scale: float) -> Score:
    """Whether a request for advice after a question for a memory is taken for another such one."""
    line = "The user's sister Ana lives in Lisbon."
    before = (
        PromptTurn(Role.USER, asked([line], "Where does my sister live?")),
        PromptTurn(Role.ASSISTANT, "Your sister Ana lives in Lisbon."),
    )
    requests = ADVICE[: max(1, round(len(ADVICE) * scale))]
    replies = [asker.ask(Prompt(DEFAULT_HEAD, before, one), "advice") for one in requests]
    return _shares({"advice_refused": [bool(NOT_KNOWN.search(reply)) for reply in replies]})


def _plain(asker: Asker, text: str, suite: str) -> str:
    return asker.ask(Prompt(DEFAULT_HEAD, (), text), suite)


def _shares(judged: Mapping[str, list[bool]]) -> Score:
    score: Score = {}
    for name, all_ in judged.items():
        score[name] = sum(all_) / len(all_) if all_ else None
        score[f"{name}_n"] = len(all_)
    return score


def make_meter(data: Path) -> ToneMeter | None:
    """Return the tone meter; None where the public set is not there."""
    return ToneMeter(toned_sentences(data)) if data.exists() else None


def toned_sentences(data: Path, left_out: Collection[int] = ()) -> dict[str, set[str]]:
    """Return sentences by tone: the public set's and our own, some rows of ours left out."""
    rows = [row for number, row in enumerate(OWN_TONES) if number not in left_out]
    toned = {
        tone: {text for _, answers in rows for text in answers[n].split("|")}
        for n, tone in enumerate(TONES)
    }
    for tone, pairs in load_corpora(data).tones.items():
        toned[tone].update(answer for _, answer in pairs)
    return toned


def models(given: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name and the file of every model to be measured."""
    base = find_base()
    if not given.only:
        yield "base", base
        if TRIAL.exists():
            yield "starter-adapter-v0", _merged(base, TRIAL, folder)
    if given.adapter:
        yield given.adapter.stem, _merged(given.model or base, given.adapter, folder)
    else:
        yield "shipped", given.model or find_starter()


def _merged(base: Path, adapter: Path, folder: Path) -> Path:
    target = folder / f"{adapter.stem}.gguf"
    for _ in merge(base, adapter, target):
        pass
    return target


def run(given: argparse.Namespace, report: Callable[[str, Score, Asker], None]) -> dict[str, Score]:
    """Return the scores by model, and report each as soon as it is there."""
    cases = list(load_cases(given.cases)) if given.cases else make_cases(given.scale)
    meter, scores = make_meter(given.data), dict[str, Score]()
    with tempfile.TemporaryDirectory() as folder:
        for name, file in models(given, Path(folder)):
            begun = time.monotonic()
            engine = ChildEngine(file)
            asker = Asker(engine, held=file != find_base() and not given.free)
            scores[name] = measure(asker, cases, given.scale, meter)
            scores[name]["seconds"] = round(time.monotonic() - begun)
            engine.close()
            report(name, scores[name], asker)
    return scores


def main() -> None:
    """Run the benchmark and print its table, or one JSON object with `--json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, help="base of --adapter, or a model file as it is")
    parser.add_argument("--adapter", type=Path)
    parser.add_argument("--cases", type=Path, help="JSON Lines: memory, question, answer or null")
    parser.add_argument(
        "--data", type=Path, default=SHARED / "data-training", help="for the tone meter"
    )
    parser.add_argument("--scale", type=float, default=1.0, help="share of the cases")
    parser.add_argument("--only", action="store_true", help="leave base and trial out")
    parser.add_argument("--free", action="store_true", help="do not hold answers to the memories")
    parser.add_argument("--said", type=Path, help="folder for everything that was said, to be read")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()

    def report(name: str, score: Score, asker: Asker) -> None:
        if given.said:
            given.said.mkdir(parents=True, exist_ok=True)
            lines = [json.dumps(row, ensure_ascii=False) for row in asker.said]
            (given.said / f"{name}.jsonl").write_text("\n".join(lines), "utf-8")
        if not given.json:
            print(
                f"\n{name}",
                *(f"  {key}: {_shown(value)}" for key, value in score.items()),
                sep=os.linesep,
                flush=True,
            )

    scores = run(given, report)
    if given.json:
        print(json.dumps(scores))


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{round(value, 3):g}"


if __name__ == "__main__":
    main()
