import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import VaultDamagedError
from app.vault.records import Record, pack_record, unpack_record
from app.vault.sealing import make_key, pad, place, seal, unpad, unseal
from tests.vault.strategies import IDS

VAULT = bytes(16)


@given(st.binary(max_size=200_000))
def test_padding_gives_back_what_it_was_given(content: bytes) -> None:
    assert unpad(pad(content)) == content


@given(st.integers(0, 200_000))
def test_sizes_fall_into_few_buckets(size: int) -> None:
    padded = len(pad(bytes(size)))

    assert padded >= size + 4
    assert padded % 65536 == 0 or (padded >= 512 and padded.bit_count() == 1)


def test_short_texts_of_different_lengths_look_the_same() -> None:
    assert len({len(pad(b"x" * size)) for size in range(508)}) == 1


@given(st.binary(max_size=100), st.integers(0, 1 << 40))
def test_a_seal_opens_with_its_key_in_its_place(plain: bytes, position: int) -> None:
    key, where = make_key(), place(VAULT, "record", position)

    assert unseal(key, seal(key, plain, where), where) == plain


@pytest.mark.parametrize(
    "elsewhere",
    [place(VAULT, "record", 8), place(VAULT, "page", 7), place(b"\1" * 16, "record", 7)],
)
def test_a_seal_does_not_open_in_another_place(elsewhere: bytes) -> None:
    key = make_key()
    sealed = seal(key, b"words", place(VAULT, "record", 7))

    with pytest.raises(VaultDamagedError):
        unseal(key, sealed, elsewhere)


def test_a_seal_without_a_byte_does_not_open() -> None:
    with pytest.raises(VaultDamagedError):
        unseal(make_key(), b"", place(VAULT, "record", 7))


@pytest.mark.parametrize("padded", [b"", b"\xff\xff\xff\xff", b"\0\0\0\1", pad(b"short")])
def test_bytes_that_are_no_record_are_named_as_damage(padded: bytes) -> None:
    with pytest.raises(VaultDamagedError):
        unpack_record(padded)


@given(st.integers(1, 255), IDS, IDS, st.integers(0, 1 << 60), st.binary(max_size=50))
def test_a_record_comes_back_as_it_was(
    drawer: int, name: str, parent: str, sequence: int, content: bytes
) -> None:
    record = Record(drawer, name, parent, sequence, content)

    assert unpack_record(pack_record(record)) == record


def test_no_private_text_shows_in_print() -> None:
    assert "Lisbon" not in repr(Record(1, "a", "", 1, b"Lisbon"))
