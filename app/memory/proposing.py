"""From what was said to what is kept: saved at an explicit word, else proposed.

Nothing is learned from the assistant's own words, from recalled memories or from temporary chats.
"""

from dataclasses import replace
from threading import Event

from app.domain.chat import Message, Speaker
from app.domain.events import Learned
from app.domain.memories import SENSITIVE, STATEMENT_LIMIT, Evidence, Memory, Origin, State
from app.domain.settings import LearningMode
from app.memory.consent import retired
from app.memory.errors import never_again, secret_refused, statement_refused
from app.memory.keeping import Keeping, make_memory_id
from app.memory.language.content import visible
from app.memory.language.forget_requests import read_forget_request
from app.memory.learning.extraction import find, understand
from app.memory.learning.findings import Finding
from app.memory.learning.guards import LONGEST_MESSAGE
from app.memory.learning.secrets import holds_secret


class Learning:
    """Reads memories out of what the person says."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping

    def learn(self, question: Message, mode: LearningMode, stop: Event) -> Learned:
        """Return what was saved and what was proposed from one message of the person.

        An explicit "remember that" saves at once; everything else follows the mode. Sensitive
        topics are never saved without an explicit word. Nothing is learned while the vault is for
        reading only.
        """
        if self._keeping.read_only:
            return Learned()
        if mode is LearningMode.OFF or question.speaker is not Speaker.USER:
            return Learned()
        if self._closed(question) or read_forget_request(question.text):
            return Learned()
        saved, proposals, refused = list[Memory](), list[Memory](), list[str]()
        for finding in find(question.text):
            if stop.is_set():
                break
            if self._keeping.barred(finding.statement):
                refused += [finding.statement] if finding.told else []
                continue
            memory = self._learn_one(finding, question, mode)
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
        findings = understand(text)
        if not findings:
            raise statement_refused(STATEMENT_LIMIT)
        if any(self._keeping.barred(each.statement) for each in findings):
            raise never_again()
        now = self._keeping.clock()
        return tuple(
            self._save(Memory(make_memory_id(), each.statement, each.kind, each.topic,
                              State.ACTIVE, Origin.TYPED, now, now))
            for each in findings
        )  # fmt: skip

    def _closed(self, question: Message) -> bool:
        """Whether a message stands in a part of its chat that is not read for memories again."""
        chat = self._keeping.vault.chats.get(question.chat)
        return bool(chat and chat.mined_until and question.said_at <= chat.mined_until)

    def _learn_one(self, finding: Finding, question: Message, mode: LearningMode) -> Memory | None:
        """The memory that a finding became; None where nothing new may be kept."""
        memory = self._memory(finding, question)
        if finding.told:
            return self._save(memory)
        sensitive = memory.topic in SENSITIVE
        if mode is LearningMode.ONLY_WHEN_TOLD or (
            mode is LearningMode.SAVE_AND_SHOW and sensitive
        ):
            return None
        known = self._keeping.repeated(memory.statement)
        if known:
            self._keeping.revise([known.id], lambda each: _with_evidence(each, memory.evidence))
            return None
        older = self._keeping.contradicted(memory.statement)
        if older or mode is LearningMode.ASK_FIRST:
            return self._propose(memory, older)
        return self._save(memory)

    def _memory(self, finding: Finding, question: Message) -> Memory:
        text = question.text[finding.start : finding.end]
        evidence = Evidence(question.chat, question.id, finding.start, finding.end, text)
        origin = Origin.TYPED if finding.told else Origin.RULE
        return Memory(
            make_memory_id(), finding.statement, finding.kind, finding.topic, State.PROPOSED,
            origin, question.said_at, self._keeping.clock(), (evidence,),
        )  # fmt: skip

    def _propose(self, memory: Memory, older: Memory | None) -> Memory:
        proposal = replace(memory, supersedes=older.id if older else None)
        self._keeping.add([proposal])
        return proposal

    def _save(self, memory: Memory) -> Memory:
        """The memory, active; one that says the same already is taken up instead."""
        known = self._keeping.repeated(memory.statement)
        older = self._keeping.contradicted(memory.statement)
        now = self._keeping.clock()

        def activated(each: Memory) -> Memory:
            each = _with_evidence(each, memory.evidence)
            supersedes = older.id if older else each.supersedes
            accepted = each.accepted_at or now
            return replace(each, state=State.ACTIVE, accepted_at=accepted, supersedes=supersedes)

        if known is None:
            self._keeping.add([activated(memory)])
        with self._keeping.change():
            kept = self._keeping.revise([known.id if known else memory.id], activated)
            self._keeping.revise([older.id] if older else [], retired)
        return kept[0] if kept else memory


def _with_evidence(memory: Memory, evidence: tuple[Evidence, ...]) -> Memory:
    new = tuple(each for each in evidence if each not in memory.evidence)
    return replace(memory, evidence=(*memory.evidence, *new))
