"""No key ever seals two messages, so that no nonce can ever repeat."""

import hashlib
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from app.vault import MemoryKeySource
from tests.vault.history import History, make_dice
from tests.vault.reader import Epoch, open_header, open_page, open_root, read_rows


@dataclass
class Archive(MemoryKeySource):
    """A keystore that remembers every secret that it ever held."""

    ever: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()

    def store(self, name: str, secret: bytes) -> None:
        super().store(name, secret)
        self.ever[name] = secret


@dataclass
class Counter:
    """Opens every version of a file from its header down; notes what each key seals in it."""

    archive: Archive
    passphrases: list[str | None] = field(default_factory=lambda: [None])
    sealed: dict[tuple[bytes, bytes], set[bytes]] = field(default_factory=lambda: defaultdict(set))
    pages: dict[bytes, dict[int, bytes]] = field(default_factory=dict)  # opened before
    last: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)  # key and record of a slot

    def see(self, image: bytes) -> None:
        rows = read_rows(image)
        (header,), (root,) = rows.numbered(0), rows.numbered(1)
        tries = [open_header(header, self.archive.ever.get, words) for words in self.passphrases]
        epoch = next(filter(None, tries))
        self._note(epoch.root_key, root[:32], root)
        self._note(header[64:96], b"slot", header)
        for page, key in enumerate(open_root(root, epoch)):
            self._see_page(epoch, page, key, rows.numbered(2 + page), dict(rows.records))

    def _see_page(
        self, epoch: Epoch, page: int, key: bytes, stored: list[bytes], records: dict[int, bytes]
    ) -> None:
        (one,) = stored
        self._note(key, b"page", one)
        if one not in self.pages:
            self.pages[one] = open_page(one, epoch.vault, page, key)
        for slot, record_key in self.pages[one].items():
            if self.last.get(slot) != (record_key, records[slot]):
                self.last[slot] = record_key, records[slot]
                self._note(record_key, b"record", records[slot])

    def _note(self, key: bytes, salt: bytes, message: bytes) -> None:
        self.sealed[key, salt].add(hashlib.blake2b(message, digest_size=16).digest())


@pytest.mark.timeout(900)
@pytest.mark.parametrize("steps", [150, pytest.param(10_000, marks=pytest.mark.proof)])
def test_every_key_seals_exactly_one_message(
    path: Path, clock: Callable[[], datetime], steps: int
) -> None:
    archive = Archive()
    counter = Counter(archive)
    history = History(path, archive, clock, counter.see, make_dice(3))
    history.passphrases = counter.passphrases

    history.run(steps)

    assert len(counter.sealed) > 2 * steps
    assert [key for key, messages in counter.sealed.items() if len(messages) > 1] == []
    history.vault.close()


def test_two_vaults_share_no_key(tmp_path: Path, clock: Callable[[], datetime]) -> None:
    counters = []
    for name in ("one", "two"):
        archive = Archive()
        counters.append(Counter(archive))
        path = tmp_path / name / "vault"
        history = History(path, archive, clock, counters[-1].see, make_dice(3))
        history.run(10)
        history.vault.close()

    assert counters[0].sealed.keys().isdisjoint(counters[1].sealed.keys())
