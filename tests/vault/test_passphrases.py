import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import VaultDamagedError, VaultError, VaultTooNewError
from app.vault.header import Secrets, make_header, make_identity, open_header, read_header
from app.vault.passphrases import (
    CEILING,
    FLOOR,
    KdfCost,
    calibrated,
    choose_cost,
    derive_passphrase_key,
)
from tests.vault.conftest import FAST


def test_the_default_cost_is_that_of_the_design() -> None:
    assert KdfCost() == KdfCost(memory_kib=128 * 1024, passes=3, lanes=2)


@pytest.mark.parametrize(
    ("seconds", "passes"), [(0.7, 3), (0.5, 3), (1.0, 3), (0.31, 7), (0.05, 20), (0.0, 20)]
)
def test_a_faster_machine_makes_more_passes(seconds: float, passes: int) -> None:
    assert choose_cost(seconds) == KdfCost(passes=passes)


def test_a_slow_machine_pays_no_less_than_the_floor() -> None:
    assert choose_cost(1.5) == choose_cost(9.0) == FLOOR


def test_a_machine_a_little_too_slow_pays_with_passes_what_it_saves_in_memory() -> None:
    assert choose_cost(1.1) == KdfCost(FLOOR.memory_kib, 4, FLOOR.lanes)


def test_one_busy_moment_does_not_weaken_a_vault_for_good() -> None:
    ticks = iter([10.0, 12.0, 20.0, 20.6])

    assert calibrated(lambda: next(ticks)) == KdfCost()


def test_the_machine_is_measured_once() -> None:
    ticks = iter([10.0, 10.6])

    assert calibrated(lambda: next(ticks)) == KdfCost()


def test_argon2id_gives_the_key_of_the_published_vector() -> None:
    """The example of `packaging/vault-format.md`."""
    salt = bytes.fromhex("9cd0a758c4177a034ab5f3a3f5524236")

    key = derive_passphrase_key("correct horse battery staple", salt, KdfCost(1024, 2, 2))

    assert key.hex() == "eedfc7b35fec49ae0ac259b1752bf2d0bcffc88feda03d5c1c2c444d550e8a27"


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(CEILING.memory_kib + 1, 1, 1),
        KdfCost(64, CEILING.passes + 1, 1),
        KdfCost(1024, 1, CEILING.lanes + 1),
        KdfCost(0, 0, 0),
        KdfCost(7, 1, 1),
    ],
)
def test_a_cost_beyond_the_ceilings_is_not_paid(cost: KdfCost) -> None:
    with pytest.raises(VaultDamagedError):
        derive_passphrase_key("words", bytes(16), cost)


def test_too_little_memory_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    class Poor:
        def __init__(self, **_: object) -> None:
            raise MemoryError

    monkeypatch.setattr("app.vault.passphrases.Argon2id", Poor)

    with pytest.raises(VaultError, match="not enough free memory"):
        derive_passphrase_key("words", bytes(16), FAST)


@given(st.integers(0, 273), st.integers(1, 255))
def test_a_changed_byte_anywhere_in_a_header_is_noticed(at: int, change: int) -> None:
    stored, _ = make_header(
        make_identity(keystore=True, cost=FAST), 1, Secrets(b"d" * 32, b"p" * 32)
    )
    damaged = bytearray(stored)
    damaged[at % len(stored)] ^= change

    with pytest.raises(VaultDamagedError):
        read_header(bytes(damaged))


@pytest.mark.parametrize(
    ("at", "value", "error"),
    [
        (0, b"X", VaultDamagedError),  # magic
        (8, b"\0\3", VaultTooNewError),  # version
        (8, b"\0\2", VaultDamagedError),  # a recoverable one, without its slot
        (10, b"\0\0", VaultDamagedError),  # flags: nothing opens it
        (36, b"\xff", VaultDamagedError),  # Argon2id: 4 TiB
        (144, b"\0\1", VaultDamagedError),  # a slot that is not there
    ],
)
def test_a_header_with_a_right_checksum_is_still_read_with_care(
    at: int, value: bytes, error: type[Exception]
) -> None:
    identity = make_identity(keystore=True, cost=FAST)
    stored, _ = make_header(identity, 1, Secrets(b"d" * 32, b"p" * 32))
    body = stored[:at] + value + stored[at + len(value) : -32]

    with pytest.raises(error):
        read_header(body + hashlib.sha256(body).digest())


def test_two_headers_of_one_epoch_share_no_salt_and_no_root_key() -> None:
    identity, both = make_identity(keystore=True, cost=None), Secrets(b"d" * 32)

    (one, first), (two, second) = (make_header(identity, 1, both) for _ in range(2))

    assert first != second
    assert read_header(one).slot_salt != read_header(two).slot_salt
    assert open_header(one, both) == first


def test_no_secret_shows_in_print() -> None:
    assert repr(Secrets(b"device", b"phrase")) == "Secrets()"
