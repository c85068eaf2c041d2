from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.domain.network import Connection, Purpose
from app.vault import MemoryKeySource, Vault, connections, open_vault
from app.vault.codec.connections import read_connection, write_connection
from tests.vault.samples import NOON
from tests.vault.strategies import COUNTS, MOMENTS, TEXTS

CONNECTIONS = st.builds(
    Connection,
    at=MOMENTS,
    host=TEXTS,
    port=COUNTS,
    purpose=st.none() | st.sampled_from(Purpose),
    by=TEXTS,
    allowed=st.booleans(),
)


def reach(host: str) -> Connection:
    return Connection(NOON, host, 443, Purpose.MODEL, "app.engine", allowed=True)


@given(CONNECTIONS)
def test_a_connection_comes_back_as_it_was(connection: Connection) -> None:
    assert read_connection(write_connection(connection)) == connection


def test_the_ledger_outlives_a_lock(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Callable[[], datetime]
) -> None:
    vault.connections.add([reach("one.example"), reach("two.example")])
    vault.close()
    with_it = open_vault(path, keystore=keys, passphrase=None, clock=clock)
    assert [each.host for each in with_it.connections.all()] == ["one.example", "two.example"]
    with_it.close()


def test_a_full_ledger_drops_its_oldest(vault: Vault) -> None:
    vault.connections.add(reach(f"{number}.example") for number in range(connections.MOST + 2))
    hosts = [each.host for each in vault.connections.all()]
    assert len(hosts) == connections.MOST
    assert hosts[0] == "2.example"


def test_what_is_refused_without_end_pushes_out_nothing_that_was_allowed(vault: Vault) -> None:
    refused = Connection(NOON, "noisy.example", 443, None, "noisy", allowed=False)
    vault.connections.add([reach("one.example"), *[refused] * (connections.MOST + 2)])
    kept = vault.connections.all()
    assert (kept[0], len(kept)) == (reach("one.example"), connections.MOST + 1)


def test_an_emptied_ledger_is_empty(vault: Vault) -> None:
    vault.connections.add([reach("one.example")])
    vault.connections.clear()
    assert vault.connections.all() == ()


def test_no_connection_is_nothing_to_write(vault: Vault, path: Path) -> None:
    before = path.read_bytes()
    vault.connections.add([])
    assert path.read_bytes() == before
