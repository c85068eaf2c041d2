"""Old bytes of the disk, with today's keys, give back all that is live and nothing forgotten."""

import logging
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from app.vault import KeySource, MemoryKeySource
from tests.vault.adversary import Adversary
from tests.vault.closure import judge
from tests.vault.history import History, make_dice, vector_of
from tests.vault.keystores import Lying
from tests.vault.samples import NOON

Clock = Callable[[], datetime]


@dataclass
class Life:
    """A vault after a long life, its temporary folder, and who has watched its disk all along."""

    history: History
    keystore: MemoryKeySource
    adversary: Adversary
    temporary: Path


@pytest.fixture(scope="module", params=[1000, pytest.param(10_000, marks=pytest.mark.proof)])
def life(request: pytest.FixtureRequest) -> Iterator[Life]:
    """The vault lies in a folder in memory where there is one: the bytes are the same."""
    fast = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
    with (
        tempfile.TemporaryDirectory(dir=fast if fast.is_dir() else None) as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        temporary = Path(folder) / "tmp"
        temporary.mkdir()
        patch.setenv("TMPDIR", str(temporary))
        patch.setenv("SQLITE_TMPDIR", str(temporary))
        adversary, keystore = Adversary(), MemoryKeySource()
        path = Path(folder) / "data" / "profiles" / "jo" / "vault"
        history = History(path, keystore, lambda: NOON, adversary.see, make_dice(7))
        history.run(int(request.param))
        yield Life(history, keystore, adversary, temporary)
        history.vault.close()


@pytest.mark.timeout(900)
def test_the_adversary_recovers_everything_live_and_nothing_forgotten(life: Life) -> None:
    history = life.history

    found = judge(history, life.adversary, life.keystore.load)

    assert found["forgotten"] > 300
    assert found["live"] > 100
    assert (found["recovered"], found["vectors"], found["missing"]) == (0, 0, 0)


def test_no_made_up_word_is_anywhere_on_the_disk(
    life: Life, caplog: pytest.LogCaptureFixture
) -> None:
    history = life.history
    with caplog.at_level(logging.DEBUG):
        history.reopen()
        assert history.vault.check().residues == 0

    files = [*history.path.parents[2].rglob("*"), *life.temporary.rglob("*")]
    readable = b"\n".join(each.read_bytes() for each in files if each.is_file())
    readable += caplog.text.encode() + repr(vars(history.vault)).encode()

    words = {*history.live.values(), *history.forgotten, *filter(None, history.passphrases)}
    assert len(words) > 600
    assert [word for word in words if word.encode() in readable] == []
    assert [word for word in words if word.encode("utf-16-le") in readable] == []
    assert [word for word in words if vector_of(word)[:16] in readable] == []


def test_beside_the_vault_there_is_only_its_lock(life: Life) -> None:
    names = {each.name for each in life.history.path.parent.iterdir()}

    assert names == {"vault", "vault.lock"}
    assert list(life.temporary.iterdir()) == []


def test_the_adversary_finds_what_a_keystore_does_not_destroy(path: Path, clock: Clock) -> None:
    """The control: with the old keys at hand the same adversary recovers the forgotten words."""
    adversary = Adversary()
    keystore: KeySource = Lying(MemoryKeySource(), removes=False)
    history = History(path, keystore, clock, adversary.see, make_dice(7))
    history.run(40)

    found = judge(history, adversary, keystore.load)

    assert found["forgotten"] > 0
    assert found["recovered"] == found["forgotten"]
    assert found["vectors"] > 0
    history.vault.close()


def test_without_a_keystore_old_copies_can_be_read_and_the_report_says_so(
    path: Path, clock: Clock
) -> None:
    adversary = Adversary()
    history = History(path, None, clock, adversary.see, make_dice(7), "long words")
    history.remember()
    history.forget()
    (word,) = history.forgotten

    entries = adversary.recover(lambda _: None, history.passphrases)
    with history.vault.forgetting() as forgotten:
        pass

    assert any(word.encode() in entry.content for entry in entries)
    assert forgotten.weaker
    assert "no system keystore" in forgotten.sentence
    history.vault.close()
