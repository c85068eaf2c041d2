"""From what was said to what is kept: saved at an explicit word, else proposed.

Nothing is learned from the assistant's own words, from recalled memories or from temporary chats.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from threading import Event

from app.domain.chat import Message, Speaker
from app.domain.consents import Consents, Verdict, verdict
from app.domain.errors import EngineError
from app.domain.events import Learned
from app.domain.memories import STATEMENT_LIMIT, Evidence, Memory, Origin, State
from app.domain.settings import LearningMode
from app.engine import Engine
from app.memory.consent import retired
from app.memory.declined import Declined
from app.memory.errors import never_again, secret_refused, statement_refused
from app.memory.keeping import Keeping, make_memory_id
from app.memory.language.content import visible
from app.memory.language.forget_requests import read_forget_request
from app.memory.learning.extraction import find, understand
from app.memory.learning.findings import Finding
from app.memory.learning.guards import LONGEST_MESSAGE
from app.memory.learning.second_reader import read_along
from app.memory.learning.secrets import holds_secret


@dataclass(frozen=True, slots=True)
class Rules:
    """What may be remembered: the general mode, and the consents beside it."""

    mode: LearningMode = LearningMode.ASK_FIRST
    consents: Consents = field(default=Consents())


class Learning:
    """Reads memories out of what the person says."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping
        self._declined = Declined(keeping.vault)

    def learn(self, question: Message, rules: Rules, stop: Event) -> Learned:
        """Return what was saved and what was proposed from one message of the person.

        An explicit "remember that" saves at once; everything else follows the consents. Sensitive
        topics are never saved without an explicit word. Nothing is learned while the vault is for
        reading only.
        """
        if not self._may_read(question, rules):
            return Learned()
        return self._keep(find(question.text, question.said_at), question, rules, stop)

    def read_along(self, question: Message, engine: Engine, rules: Rules, stop: Event) -> Learned:
        """Return what the model found in a message and the rules did not; a stop ends it.

        Does nothing unless the person lets the model read along. What it finds is proposed.
        """
        if not rules.consents.second_reader or not self._may_read(question, rules):
            return Learned()
        try:
            findings = read_along(engine, question.text, stop)
        except EngineError:
            return Learned()  # learning is never worth an error after an answer
        return self._keep(findings, question, rules, stop, Origin.MODEL)

    def _may_read(self, question: Message, rules: Rules) -> bool:
        if self._keeping.read_only or rules.mode is LearningMode.OFF:
            return False
        if question.speaker is not Speaker.USER or self._closed(question):
            return False
        return read_forget_request(question.text) is None

    def _keep(
        self, findings: Iterable[Finding], question: Message, rules: Rules, stop: Event,
        origin: Origin = Origin.RULE,
    ) -> Learned:  # fmt: skip
        saved, proposals, refused = list[Memory](), list[Memory](), list[str]()
        for finding in findings:
            if stop.is_set():
                break
            if self._keeping.barred(finding.statement):
                refused += [finding.statement] if finding.told else []
                continue
            memory = self._learn_one(finding, self._memory(finding, question, origin), rules)
            if memory:
                (saved if memory.state is State.ACTIVE else proposals).append(memory)
        return Learned(tuple(saved), tuple(proposals), tuple(refused))

    def remember(self, text: str) -> tuple[Memory, ...]:
        """Return the memories that an explicit request, typed outside any chat, became.

        Raises:
            SecretRefusedError: the text gives away a password, a code or a card number.
            StatementRefusedError: nothing in it can be one plain sentence.
            NeverAgainError: the person asked that it is never learned again.
        """
        if len(text) > LONGEST_MESSAGE:
            raise statement_refused(STATEMENT_LIMIT)
        if holds_secret(visible(text)):
            raise secret_refused()
        now = self._keeping.clock()
        findings = understand(text, now)
        if not findings:
            raise statement_refused(STATEMENT_LIMIT)
        if any(self._keeping.barred(each.statement) for each in findings):
            raise never_again()
        return tuple(
            self._save(Memory(make_memory_id(), each.statement, each.kind, each.topic,
                              State.ACTIVE, Origin.TYPED, now, now,
                              expires_at=each.valid_to if each.passing else None,
                              valid_from=each.valid_from, valid_to=each.valid_to))
            for each in findings
        )  # fmt: skip

    def _closed(self, question: Message) -> bool:
        """Whether a message stands in a part of its chat that is not read for memories again."""
        chat = self._keeping.vault.chats.get(question.chat)
        return bool(chat and chat.mined_until and question.said_at <= chat.mined_until)

    def _learn_one(self, finding: Finding, memory: Memory, rules: Rules) -> Memory | None:
        """The memory that a finding became; None where nothing new may be kept."""
        ruling = verdict(rules.mode, rules.consents, memory.kind, memory.topic, told=finding.told)
        if ruling is Verdict.NOTHING:
            return None
        if finding.told and not finding.unsure:
            return self._save(memory)
        known = self._known(memory.statement)
        if known:
            self._keeping.revise([known.id], lambda each: _with_evidence(each, memory.evidence))
            return None
        if self._declined.has(memory.statement):
            return None
        older = self._keeping.contradicted(memory.statement)
        if older or finding.unsure or ruling is Verdict.PROPOSE or memory.origin is Origin.MODEL:
            return self._propose(memory, older)
        return self._save(memory)

    def _known(self, statement: str) -> Memory | None:
        """The live memory that says the same, in the same words or in others."""
        return self._keeping.repeated(statement) or self._keeping.alike(statement)

    def _memory(self, finding: Finding, question: Message, origin: Origin) -> Memory:
        text = question.text[finding.start : finding.end]
        evidence = Evidence(question.chat, question.id, finding.start, finding.end, text)
        return Memory(
            make_memory_id(), finding.statement, finding.kind, finding.topic, State.PROPOSED,
            Origin.TYPED if finding.told and not finding.unsure else origin,
            question.said_at, self._keeping.clock(), (evidence,),
            expires_at=finding.valid_to if finding.passing else None,
            valid_from=finding.valid_from, valid_to=finding.valid_to,
        )  # fmt: skip

    def _propose(self, memory: Memory, older: Memory | None) -> Memory:
        proposal = replace(memory, supersedes=older.id if older else None)
        self._keeping.add([proposal])
        return proposal

    def _save(self, memory: Memory) -> Memory:
        """The memory, active; one that says the same already is taken up instead."""
        known = self._known(memory.statement)
        older = self._keeping.contradicted(memory.statement)
        now = self._keeping.clock()
        self._declined.take_back(memory.statement)

        def activated(each: Memory) -> Memory:
            each = _with_evidence(each, memory.evidence)
            supersedes = older.id if older else each.supersedes
            accepted = each.accepted_at or now
            return replace(each, state=State.ACTIVE, accepted_at=accepted, supersedes=supersedes)

        if known is None:
            self._keeping.add([activated(memory)])
        with self._keeping.change():
            kept = self._keeping.revise([known.id if known else memory.id], activated)
            ended = partial(retired, ended=memory.valid_from or now)
            self._keeping.revise([older.id] if older else [], ended)
        return kept[0] if kept else memory


def _with_evidence(memory: Memory, evidence: tuple[Evidence, ...]) -> Memory:
    new = tuple(each for each in evidence if each not in memory.evidence)
    return replace(memory, evidence=(*memory.evidence, *new))
